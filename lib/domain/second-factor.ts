/** What a person takes to their device to make codes there. Shown once. */
export interface SecondFactorKey {
  /** Rows of a QR code of `address`; "1" is dark. */
  picture: string[];
  /** `otpauth:` */
  address: string;
  /** The key alone, to type. */
  key: string;
  /** Codes that each work once, for when the device is lost. */
  spareCodes: string[];
}
