/** Of the element around the form that approves: where keys find it. */
export const APPROVE_ID = "approve";
