// What a report can do beyond being read: look as somebody else, search a table, tell where one is, print whole.
// Everything is in the page already; without this script it stands there in full.

const all = (selector, within = document) => [...within.querySelectorAll(selector)];

function searchTables() {
  for (const sheet of all('.sheet')) {
    const field = sheet.querySelector('.search');
    if (!field) continue;
    field.hidden = false;
    const input = field.querySelector('input');
    const output = field.querySelector('output');
    const rows = all('tbody tr', sheet);
    input.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let found = 0;
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) found += 1;
      }
      output.textContent = words.length > 0 ? `${found} of ${rows.length}` : '';
    });
  }
}

function lookAsRoles() {
  const form = document.querySelector('.look');
  if (!form) return;
  const dashboards = all('.dashboard');
  const select = form.elements.namedItem('dashboard');
  const nothing = document.querySelector('.nothing');
  form.hidden = false;
  for (const line of all('.seen-by')) line.hidden = true;

  const seenBy = (role) => dashboards.filter((dashboard) => dashboard.dataset.roles.split('|').includes(role));
  const choose = () => {
    const role = form.elements.namedItem('role').value;
    const seen = seenBy(role);
    const before = select.value;
    select.replaceChildren(...seen.map(({ dataset }) => new Option(dataset.name, dataset.name)));
    if (seen.some(({ dataset }) => dataset.name === before)) select.value = before;
    select.disabled = seen.length === 0;
    nothing.hidden = seen.length > 0;
    nothing.textContent = seen.length > 0 ? '' : `No ${role} has a dashboard in this run.`;
    show(role);
  };
  const show = (role) => {
    const seen = seenBy(role);
    for (const dashboard of dashboards) {
      dashboard.hidden = !seen.includes(dashboard);
      dashboard.toggleAttribute('data-put-away', dashboard.dataset.name !== select.value);
    }
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', (event) => {
    if (event.target === select) show(form.elements.namedItem('role').value);
    else choose();
  });
  choose();
}

function tellWhere() {
  const links = new Map(all('nav a').map((link) => [link.hash.slice(1), link]));
  const visible = new Set();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) visible.add(target.id);
        else visible.delete(target.id);
      }
      const current = [...links.keys()].find((id) => visible.has(id));
      for (const [id, link] of links) {
        if (id === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '-20% 0px -60%' },
  );
  for (const section of all('main > section')) observer.observe(section);
}

function printWhole() {
  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = all('details:not([open])');
    for (const details of closed) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of closed) details.open = false;
  });
}

searchTables();
lookAsRoles();
tellWhere();
printWhole();
