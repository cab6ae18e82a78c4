/** Keys as a hand presses them, in every engine: Puppeteer's Firefox knows no combined names. */
import { sendKeys } from '@web/test-runner-commands';

/** Where the name of a key is not what Puppeteer calls it. */
const KEYS: Readonly<Record<string, string>> = { Space: ' ' };

/** `press('Enter')`, `press('Space')`, `press('Shift+Tab')`, `press('+')`. */
export async function press(combination: string): Promise<void> {
  const names = combination === '+' ? ['+'] : combination.split('+');
  const key = names.pop() ?? '';
  for (const name of names) await sendKeys({ down: name });
  await sendKeys({ press: KEYS[key] ?? key });
  for (const name of names.reverse()) await sendKeys({ up: name });
}
