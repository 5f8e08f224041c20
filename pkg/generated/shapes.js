export const shapes = {
  "account-change": [
    ["newEmail"],
    ["wanted"],
    ["accounts", 50, [["email"], ["name"], ["roles", 5, [["role"]]]]],
  ],
  "credit-check": [["amount"], ["decisionDate"]],
};
