/** The name under which the policy of a page lets the script of a worker be loaded. */
export const TRUSTED_WORKER = "centre-checks-worker";
