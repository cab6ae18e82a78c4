/** The button that opens the browser's own print dialogue. */
document.querySelector('#print')?.addEventListener('click', () => {
  print();
});
