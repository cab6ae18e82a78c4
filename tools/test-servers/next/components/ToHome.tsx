import Link from 'next/link';

export function ToHome() {
  return (
    <Link id="to-home" href="/">
      Home
    </Link>
  );
}
