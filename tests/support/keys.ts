/** Keys as a hand presses them, in every engine: Puppeteer's Firefox knows no combined names. */
import { sendKeys } from '@web/test-runner-commands';

/** `press('Enter')`, `press('Shift+Tab')`, `press('+')`. */
export async function press(combination: string): Promise<void> {
  const names = combination === '+' ? ['+'] : combination.split('+');
  const key = names.pop() ?? '';
  for (const name of names) await sendKeys({ down: name });
  await sendKeys({ press: key });
  for (const name of names.reverse()) await sendKeys({ up: name });
}
