import { Objects } from '../../components/Objects';
import { ToHome } from '../../components/ToHome';

export default function Page() {
  return (
    <>
      <ToHome />
      <Objects />
    </>
  );
}
