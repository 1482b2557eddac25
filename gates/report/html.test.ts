import { expect, test } from 'vitest';
import { html, verbatim } from './html.ts';

test('whatever is put into a page is escaped, in text and in attributes', () => {
  const hostile = `<script>alert("x")</script> & 'y'`;
  expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
    '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</p>',
  );
});

test('what steers a terminal or the direction of text is shown, not obeyed', () => {
  expect(html`${'a\u0007b\u202Ec\u2066d\u009Be'}`.text).toBe('a�b�c�d�e');
  expect(html`${'tab\tand\nline'}`.text).toBe('tab\tand\nline');
});

test('markup stays markup, lists are joined, and nothing leaves nothing', () => {
  const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>${null}${undefined}${false}${0}${verbatim('<br>')}`.text).toBe(
    '<ul><li>a</li><li>b</li></ul>0<br>',
  );
});
