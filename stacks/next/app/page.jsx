import { checked } from "../checked.js";

export const dynamic = "force-dynamic";

export default function Page() {
  return <p>{checked()}</p>;
}
