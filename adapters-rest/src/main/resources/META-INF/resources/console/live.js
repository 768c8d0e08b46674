// Shows what has changed meanwhile, as long as somebody looks: asks for the page again and puts its living parts in place.
'use strict';

const page = document.querySelector('[data-live]');
const news = document.getElementById('news');
let stream;

const put = (part, fresh) => {
  const focused = part.contains(document.activeElement);
  if (fresh && fresh.innerHTML !== part.innerHTML && !(focused && part.id === 'actions')) {
    part.innerHTML = fresh.innerHTML;
    if (part.dataset.name) {
      news.textContent = `${part.dataset.name}: ${part.querySelector('.status').textContent}`;
    }
    if (focused) {
      part.querySelector('a')?.focus();
    }
  }
};

const show = async () => {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (answer.ok && !answer.redirected) {
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.querySelectorAll('[data-part]').forEach(part => put(part, fresh.getElementById(part.id)));
  }
};

const look = () => {
  const address = page.dataset.live + (page.dataset.live.includes('?') ? '&' : '?') + 'seen=' + page.dataset.seen;
  stream = new EventSource(address);
  stream.addEventListener('changed', event => {
    page.dataset.seen = event.data;
    show();
  });
};

// A browser has few lines to one server, so a page that nobody looks at leaves its line to others.
const lookIfSeen = () => {
  stream?.close();
  if (document.visibilityState === 'visible') {
    look();
  }
};

document.addEventListener('visibilitychange', lookIfSeen);
addEventListener('pagehide', () => stream?.close());
addEventListener('pageshow', lookIfSeen);
