/** A call that is wrong, however the form is filled in. */
export class CallError extends Error {
  /**
   * @param {string} code
   * @param {readonly string[]} expected
   * @param {string} message
   * @param {ErrorOptions & { why?: string }} [options]
   */
  constructor(code, expected, message, options) {
    super(message, options);
    this.name = "CallError";
    this.code = code;
    this.expected = expected;
    if (options?.why) this.why = options.why;
  }
}
