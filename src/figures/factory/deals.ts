export const deals = (id: string) => `robot-deals/${id}`;

/** Kinds of backer of the round that was found, by the names that the words give them. */
export const kinds = ["fund", "state", "bank", "local", "older"] as const;
