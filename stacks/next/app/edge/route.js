import { checked } from "../../checked.js";

export const runtime = "edge";
export const dynamic = "force-dynamic";

export function GET() {
  return new Response(checked());
}
