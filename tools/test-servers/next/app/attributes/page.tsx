import { Attributes } from '../../components/Attributes';
import { ToHome } from '../../components/ToHome';

export default function Page() {
  return (
    <>
      <ToHome />
      <Attributes />
    </>
  );
}
