/** What names the card of one series, in the address of its page and in the parameters of its picture. */
export const SERIES_CARD = "series";
