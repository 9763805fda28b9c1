import { expect, it } from "vitest";
import { judgePassword } from "./judge-password";

const AMINA = { name: "Amina Test", email: "amina.test@example.org" };
const codes = async (password: string): Promise<string[]> =>
  (await judgePassword(password, AMINA)).map(({ code }) => code);

it.each([
  "seven quiet herons",
  "xK9#mQ2$vL7p",
  "الطقس جميل في المدينة",
  "correct-horse-lamp-battery",
  "x".repeat(3) + " brass owls " + "y".repeat(100),
])("takes %s", async (password) => expect(await codes(password)).toEqual([]));

it.each([
  ["hunter2", "password_short"],
  ["elevenchars", "password_short"],
  ["🙂🙂🙂🙂🙂🙂", "password_short"],
  ["a".repeat(60) + "b".repeat(69), "password_long"],
  ["password1234", "password_common"],
  ["Password2026!", "password_common"],
  ["P@ssw0rd12345", "password_common"],
  ["123456789012", "password_common"],
  ["aaaaaaaaaaaa", "password_common"],
  ["passwordpassword", "password_common"],
  ["abcabcabcabc", "password_common"],
  ["qwertyuiop123", "password_common"],
  ["!!! dragon 1999 !!!", "password_common"],
  ["humanitarian1", "password_common"],
  ["AsReported2026", "password_common"],
  ["Amina.Test2026", "password_own_name"],
  ["amina.test@example.org", "password_own_name"],
])("refuses %s: %s", async (password, code) => expect(await codes(password)).toEqual([code]));
