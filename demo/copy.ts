/** Copies the code beside a button, and says so to everybody. */
const status = document.createElement('p');
status.setAttribute('role', 'status');
status.className = 'unseen';
document.body.append(status);

async function copy(button: HTMLElement): Promise<void> {
  const code = button.parentElement?.querySelector('pre')?.textContent ?? '';
  try {
    await navigator.clipboard.writeText(code);
    status.textContent = 'Copied.';
    button.dataset['copy'] = 'done';
  } catch {
    // Without leave to write there, the code is marked, so that a key copies it.
    const pre = button.parentElement?.querySelector('pre');
    if (pre) getSelection()?.selectAllChildren(pre);
    status.textContent = 'The code is selected: copy it with the keyboard.';
  }
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-copy]') : null;
  if (!button) return;
  status.textContent = '';
  void copy(button);
});
