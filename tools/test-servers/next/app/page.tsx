import Link from 'next/link';

export default function Home() {
  return (
    <nav>
      <h1>Home</h1>
      {['attributes', 'objects', 'prerendered'].map((page) => (
        <Link key={page} id={`to-${page}`} href={`/${page}`}>
          {page}
        </Link>
      ))}
    </nav>
  );
}
