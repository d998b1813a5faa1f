// Which parts of the page are there: first of all that listens, as the others measure the room that is left to them.

onChange(() => {
  byId('stage').hidden = state.form !== 'map';
  document.body.dataset.form = state.form;
  document.body.dataset.view = state.view;
});
