"use client";

import { useState } from "react";
import { checked } from "../../checked.js";

export default function Page() {
  const [says, setSays] = useState();
  return (
    <>
      <button onClick={() => setSays(checked())}>Check</button>
      <p>{says}</p>
    </>
  );
}
