// Answers the search page from the files under /tim-kiem/; docs/reference/search.md tells their format.
(() => {
  const [form, list, status, more, none, browse, pattern] =
    "tim ket_qua trang_thai xem_them khong_thay duyet mau".split(" ").map(id => document.getElementById(id));
  const input = form.q, filters = [form.loai, form.nam, form["linh-vuc"]], say = list.dataset, box = form.lastElementChild,
    all = Promise.all.bind(Promise);

  // A word's key is its letters without marks; its form has the marks too, wherever the tone stood.
  const plain = word => word.replace(/\p{Cf}/gu, "").toLowerCase().normalize("NFD").replace(/đ/g, "d\u0335");
  const fold = word => plain(word).replace(/[^a-z0-9]/g, "").slice(0, 12);
  const formOf = word => [...plain(word)].sort().join("");
  const wordsOf = text => [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*/gu)]
    .map(({ 0: text, index: from }) => ({ text, from, to: from + text.length, key: fold(text) }))
    .filter(word => word.key);
  // Whether so many letters put in, left out, changed or swapped make one word of the other.
  const near = (one, other, slips) => {
    let i = 0;
    while (i < one.length && one[i] === other[i]) i++;
    const a = one.slice(i), b = other.slice(i), rest = (m, n) => near(a.slice(m), b.slice(n), slips - 1);
    return a === b || slips > 0 &&
      (rest(1, 0) || rest(0, 1) || rest(1, 1) || a[0] === b[1] && a[1] === b[0] && rest(2, 2));
  };

  // Files: `index` is the first of them, `files` the parts by name.
  let index, ready;
  const files = {};
  const get = async (address, options) => {
    const answer = await fetch(address, options);
    if (!answer.ok) throw answer;
    return new Uint8Array(await answer.arrayBuffer());
  };
  const file = name => files[name] ??= get(say.index.replace("muc-luc", name) + "?" + index.v);
  // A number, seven bits a byte, and a text of so many bytes; `at.i` moves behind them.
  const number = (bytes, at) => {
    for (let value = 0, shift = 1; ; shift *= 128) {
      const byte = bytes[at.i++];
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  const text = (bytes, at = { i: 0 }, size = bytes.length) =>
    new TextDecoder().decode(bytes.subarray(at.i, at.i += size));
  const start = async () => {
    const bytes = await get(say.index, { cache: "no-cache" }), at = { i: 0 };
    index = JSON.parse(text(bytes, at, number(bytes, at)));
    ["tu", "cap", "trang"].forEach((kind, i) => {
      if (index.inside[i]) files[kind + "-0"] = bytes.subarray(at.i, at.i += index.inside[i]);
    });
    const years = index.years.flatMap(([year, count]) => Array(count).fill(year));
    const column = name => Array.from(index[name], sign => index[name + "s"][sign.charCodeAt() - 93]);
    index.kinds = column("kind");
    index.facets = [index.kinds.map(kind => kind[0]), years, column("field")];
    index.known = index.vocabulary.split(" ").map(word => ({ text: word.slice(0, -1), size: +word.at(-1) }));
    for (const word of index.known) word.key = fold(word.text);
    index.short = index.short.map(text => wordsOf(text).map(word => word.key));
  };

  // The lists of the part in which `key` belongs, by key; words have two bits of weight, pairs one.
  const part = async (kind, key) => {
    const name = kind + "-" + Math.max(0, index[kind].findLastIndex(first => first <= key));
    const bytes = await file(name), bits = kind === "tu" ? 2 : 1, at = { i: 0 };
    if (bytes.lists) return bytes.lists;
    const lists = bytes.lists = new Map();
    const add = (key, form) => {
      const i = at.i, head = number(bytes, at), count = head >> 1;
      if (head & 1) at.i += (index.n + 7 >> 3) + (count * bits + 7 >> 3);
      else for (let left = count; left; ) left -= bytes[at.i++] < 128;
      lists.set(key, [...lists.get(key) || [], { form, bytes, bits, i, count }]);
    };
    for (const line of text(bytes, at, number(bytes, at)).split("\n")) {
      const [first, ...next] = line.split(" ");
      if (bits > 1) add(fold(first), formOf(first));
      for (const second of next) add(first + " " + second);
    }
    return lists;
  };
  // Calls `visit` with each document of a list and its weight.
  const each = ({ bytes, bits, i, count }, visit) => {
    const at = { i }, isDense = number(bytes, at) & 1, mask = 2 ** bits - 1, weights = at.i + (index.n + 7 >> 3);
    for (let doc = -1, seen = 0; seen < count; seen++) {
      if (isDense) {
        do doc++; while (!(bytes[at.i + (doc >> 3)] >> (doc & 7) & 1));
        visit(doc, bytes[weights + (seen * bits >> 3)] >> (seen * bits & 7) & mask);
      } else {
        const value = number(bytes, at);
        visit(doc += value >> bits, value & mask);
      }
    }
  };
  const rarity = count => Math.log(1 + index.n / count);
  const similar = (fits, most) =>
    index.known.filter(word => fits(word.key)).sort((a, b) => b.size - a.size).slice(0, most);

  // The documents that answer a query, best first, and the words to mark in them.
  const find = async query => {
    // Each word costs a part of the index and so does each pair: where there are parts, six words are asked, the rarest.
    const typed = wordsOf(query).slice(0, 20);
    for (const word of typed) word.size = index.known.find(({ key }) => key === word.key)?.size || 0;
    const kept = [...typed].sort((a, b) => a.size - b.size).slice(0, index.inside[0] || 6);
    const asked = typed.filter(word => kept.includes(word)), keys = asked.map(word => word.key), phrases = [], marks = new Set();
    const isMarked = asked.some(({ key, text }) => key.length < formOf(text).length);
    const empty = () => new Float32Array(index.n);
    const total = empty(), share = empty(), hits = empty(), titled = empty();
    const slots = keys.map(empty), forms = keys.map(key => [key]);
    // Gives the documents with a word what they earn for the word asked at `slot`.
    const earn = async (slot, key, quality, fits = word => word === key) => {
      for (const [word, lists] of await part("tu", key)) {
        if (!fits(word)) continue;
        marks.add(word);
        for (const { form, ...list } of lists) {
          const isOther = form.includes("=") || isMarked && word === keys[slot] && form !== formOf(asked[slot].text);
          const worth = [1, 1.5, 2.2, 4].map(worth => worth * quality * (isOther ? 0.6 : 1)), values = slots[slot];
          each(list, (doc, weight) => {
            if (values[doc] < worth[weight]) values[doc] = worth[weight];
          });
        }
      }
    };
    const isFound = slot => slots[slot].some(Boolean);
    await all(keys.map(async (key, slot) => {
      const isLast = slot === keys.length - 1, isLonger = word => word !== key && word.startsWith(key);
      const other = isLast ? similar(isLonger, 3) : [];
      await earn(slot, key, 1);
      if (isLast) await earn(slot, key, 0.6, isLonger);
      if (!isFound(slot) && key.length > 4) other.push(...similar(word => near(key, word, 1), 3));
      forms[slot].push(...other.map(word => word.key));
      await all(other.map(word => earn(slot, word.key, 0.6)));
    }));
    // The index says a short form wherever a text has the long one, so only the other way is left; a number is in it
    // in one piece too, however its digits are grouped.
    const numbers = keys.join(" ").match(/\b\d+( \d+)+\b/g) || [];
    for (const [short, ...long] of index.short.concat(numbers.map(run => [run.replace(/ /g, ""), ...run.split(" ")]))) {
      if (keys.includes(short)) phrases.push(long);
      const first = keys.findIndex((_, slot) => long.every((key, k) => keys[slot + k] === key));
      if (first >= 0) await all(long.map((_, k) => earn(first + k, short, 0.8)));
    }
    for (const slot of slots) {
      const rare = rarity(slot.reduce((count, value) => count + (value > 0), 0));
      slot.forEach((value, doc) => {
        if (value) {
          total[doc] += rare * value;
          share[doc] += rare;
          hits[doc]++;
          // More than a field is worth: the word stands in the title.
          titled[doc] += value > 2.2;
        }
      });
    }
    await all(forms.slice(1).flatMap((next, i) => forms[i].flatMap(one => next.map(async other => {
      const pair = one + " " + other;
      for (const list of (await part("cap", pair)).get(pair) || []) {
        const rare = rarity(list.count);
        each(list, (doc, weight) => { total[doc] += rare * (weight ? 3 : 1.5); });
      }
    }))));
    // Who has most of the words, and who is worth half of the best without them.
    let most = 1, least = 0;
    total.forEach((value, doc) => {
      total[doc] = value *= share[doc] * index.kinds[doc][1] *
        (1 + titled[doc] / Math.max(index.length.charCodeAt(doc) - 93, keys.length));
      if (most < hits[doc]) most = hits[doc];
      if (least < value / 2) least = value / 2;
    });
    const docs = [...hits.keys()].filter(doc => hits[doc] === most || total[doc] > least)
      .sort((a, b) => total[b] - total[a]);
    // Words that stand nowhere are read as others, or left out.
    const better = asked.flatMap(({ key, text }, slot) =>
      isFound(slot) ? text : similar(word => near(key, word, 2), 1).map(word => word.text));
    return { docs, marks, phrases, better: keys.every((_, slot) => isFound(slot)) ? "" : better.join(" ") };
  };

  // Adds `source` to `target` with the words found marked; at most `length` words of it, where most of them are.
  let found, shown, turn = 0, wait;
  const mark = (target, source, length) => {
    const words = wordsOf(source);
    words.forEach((word, i) => {
      word.hit ||= found.marks.has(word.key);
      for (const phrase of found.phrases) {
        if (phrase.every((key, k) => words[i + k]?.key === key)) phrase.forEach((_, k) => { words[i + k].hit = 1; });
      }
    });
    let first = 0, best = 0;
    if (length < words.length) words.forEach((word, i) => {
      const hits = words.slice(i, i + length - 8).filter(word => word.hit);
      const worth = new Set(hits.map(word => word.key)).size * 4 + hits.length;
      if (word.hit && worth > best) [best, first] = [worth, Math.max(0, i - 8)];
    });
    const part = words.slice(first, first + length);
    let at = first && part[0].from;
    target.textContent = first ? "… " : "";
    for (const { from, to, hit, text } of part) {
      if (!hit) continue;
      const marked = document.createElement("mark");
      marked.textContent = text;
      target.append(source.slice(at, from), marked);
      at = to;
    }
    target.append(words[first + length] ? source.slice(at, part.at(-1).to) + " …" : source.slice(at));
  };
  // The page itself is asked for a passage, once its result comes into view.
  const passages = new IntersectionObserver(seen => seen.forEach(async ({ isIntersecting, target }) => {
    if (!isIntersecting) return;
    passages.unobserve(target);
    const html = text(await get(target.querySelector("a").href)).replace(/<\/(?!a>|em|st|span)/g, " $&");
    const main = new DOMParser().parseFromString(html, "text/html").querySelector("main");
    main.querySelectorAll("h1, nav, form, .meta, .backlinks").forEach(part => part.remove());
    mark(target.lastElementChild, main.textContent.replace(/\s+/g, " "), 44);
  }));

  // The page.
  const show = async count => {
    const mine = turn, docs = shown.slice(list.children.length, count);
    const lines = await all(docs.map(async doc => {
      const lines = text(await file("trang-" + Math.floor(doc / index.per))).split("\n");
      return lines[doc % index.per].split("\t");
    }));
    if (mine !== turn) return;
    lines.forEach(([title, address, day, unit], i) => {
      const item = pattern.content.firstElementChild.cloneNode(true), link = item.querySelector("a");
      link.href = say.base + address;
      mark(link, title, 99);
      item.children[1].textContent =
        [index.facets[0][docs[i]], day.split("-").reverse().join("/"), unit].filter(Boolean).join(" · ");
      list.append(item);
      passages.observe(item);
    });
    more.hidden = list.children.length >= shown.length;
  };
  const narrow = () => {
    const fits = (doc, but) => filters.every(({ value }, i) => i === but || !value || index.facets[i][doc] === value);
    filters.forEach((filter, i) => {
      const { value } = filter, counts = value ? { [value]: 0 } : {};
      for (const doc of found.docs) {
        const name = fits(doc, i) && index.facets[i][doc];
        if (name) counts[name] = (counts[name] || 0) + 1;
      }
      filter.length = 1;
      for (const name of Object.keys(counts).sort((a, b) => filter === form.nam ? b - a : counts[b] - counts[a])) {
        filter.add(new Option(`${name} (${counts[name]})`, name, false, name === value));
      }
    });
    shown = found.docs.filter(doc => fits(doc));
  };
  const run = async change => {
    const mine = ++turn, query = input.value.trim();
    if (change) history[change](0, "", "?" + new URLSearchParams([...new FormData(form)].filter(pair => pair[1])));
    try {
      await (ready ||= start());
      const answer = await find(query), link = none.querySelector("a");
      if (mine !== turn) return;
      found = answer;
      narrow();
      list.textContent = "";
      link.textContent = found.better;
      link.href = "?q=" + encodeURIComponent(found.better);
      link.parentElement.hidden = !found.better;
      none.hidden = !query || shown.length > 0;
      browse.hidden = !!query;
      box.hidden = !query;
      status.textContent =
        query && say[shown.length ? "found" : "none"].replace("{0}", shown.length).replace("{1}", () => query.slice(0, 200));
      await show(10);
    } catch {
      ready = index && ready;
      status.textContent = say.failed;
    }
  };
  const read = () => {
    const query = new URLSearchParams(location.search);
    input.value = query.get("q") || "";
    for (const filter of filters) {
      const value = query.get(filter.name);
      filter.length = 1;
      if (value) filter.add(new Option(value, value, true, true));
    }
    run();
  };
  input.oninput = () => {
    clearTimeout(wait);
    wait = setTimeout(run, 150, "replaceState");
  };
  // Not the whole form: leaving the input for a result must not make the results anew.
  box.onchange = () => run("replaceState");
  form.onsubmit = event => {
    event.preventDefault();
    run("pushState");
  };
  more.onclick = async () => {
    const next = list.children.length;
    await show(next + 10);
    list.children[next].querySelector("a").focus();
  };
  input.onkeydown = list.onkeydown = event => {
    const links = [input, ...list.querySelectorAll("a")];
    const next = links[links.indexOf(event.target) + { ArrowDown: 1, ArrowUp: -1 }[event.key]];
    if (next) event.preventDefault(next.focus());
  };
  onpopstate = read;
  read();
})();
