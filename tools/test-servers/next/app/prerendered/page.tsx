import { readFile } from 'node:fs/promises';
import { Register } from '../../components/Register';
import { ToHome } from '../../components/ToHome';

/** What `npx entente-elements render … --format fragment` has written, in a component that runs on the server only. */
export default async function Page() {
  const fragment = await readFile('fragment.html', 'utf8');
  return (
    <>
      <ToHome />
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: fragment }} />
      <Register />
    </>
  );
}
