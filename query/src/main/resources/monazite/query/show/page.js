"use strict";
const firstTable = document.querySelector("section");
const phone = place => place.clientWidth < 560;
const charts = [];

function narrowed(option, place) {
  if (!phone(place)) return option;
  option.grid.right = 12;
  option.legend.textStyle.fontSize = 11;
  if (option.xAxis.type === "value") option.xAxis.splitNumber = 3;
  option.yAxis.axisLabel = { fontSize: 9, lineHeight: 10, width: 100, overflow: "break" };
  option.yAxis.name = "";
  return option;
}

// A legend that fits into some lines stands whole, so that print has all of it; the drawing moves down.
function spread(option, place) {
  const names = [...new Set(option.series.map(one => one.name).filter(Boolean))];
  const lines = Math.ceil(names.reduce((sum, name) => sum + 50 + 8 * name.length, 0) / place.clientWidth);
  if (lines < 2 || lines > 4) return option;
  option.legend.type = "plain";
  option.grid.top += 24 * (lines - 1);
  place.style.height = `${parseInt(place.style.height) + 24 * (lines - 1)}px`;
  return option;
}

for (const place of document.querySelectorAll(".chart")) {
  const option = JSON.parse(document.getElementById(place.dataset.option).textContent);
  if (option.xAxis.axisLabel?.formatter === "year") option.xAxis.axisLabel.formatter = String;
  if (phone(place) && option.yAxis.type === "category") place.style.height = `${1.35 * parseInt(place.style.height)}px`;
  spread(option, place);
  const chart = echarts.init(place, null, { renderer: "svg" });
  chart.setOption(narrowed(option, place));
  chart.on("click", what => what.data?.find && show(what.data.find, what.seriesName, what.name));
  charts.push(chart);
}
addEventListener("resize", () => charts.forEach(chart => chart.resize()));
// On paper a chart is scaled to the page: redrawing would come too late.
addEventListener("beforeprint", () => {
  for (const chart of charts) {
    chart.getDom().querySelector("svg").setAttribute("viewBox", `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
  }
  document.querySelectorAll("details.notes").forEach(notes => { notes.open = true; });
});

// A bar opens the rows behind it: those whose cells hold what the bar says.
function show(find, series, name) {
  const heads = [...firstTable.querySelectorAll("th")].map(head => head.dataset.key);
  const cell = (row, key) => row.cells[heads.indexOf(key)]?.textContent ?? "";
  const holds = row => Object.entries(find).every(([key, wanted]) => {
    const last = cell(row, "hi") || cell(row, "lo");
    const first = cell(row, "lo") || cell(row, "granted") || cell(row, "filed") || last;
    if (key === "from" || key === "lastFrom") return last >= wanted;
    if (key === "to") return (find.lastFrom ? last : first) <= wanted;
    return key === "families" ? cell(row, key).split(" ").includes(wanted) : cell(row, key) === wanted;
  });
  const rows = [...firstTable.querySelector("tbody").rows];
  rows.forEach(row => { row.hidden = !holds(row); });
  let said = firstTable.querySelector(".picked");
  if (!said) {
    said = document.createElement("p");
    said.className = "picked";
    firstTable.querySelector(".scroll").before(said);
  }
  const count = rows.filter(row => !row.hidden).length;
  said.textContent = `${count} of the ${rows.length} rights listed: ${[name, series].filter(Boolean).join(", ")} `;
  const all = document.createElement("button");
  all.textContent = "show all";
  all.addEventListener("click", () => { rows.forEach(row => { row.hidden = false; }); said.remove(); });
  said.append(all);
  firstTable.scrollIntoView();
}

// A number opens the steps behind it.
function open() {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) { target.open = true; target.scrollIntoView(); }
}
addEventListener("hashchange", open);
open();

for (const section of document.querySelectorAll("section")) {
  const body = section.querySelector("tbody");
  if (!body || body.rows.length < 2) continue;
  const filter = document.createElement("input");
  filter.className = "filter";
  filter.type = "search";
  filter.placeholder = "filter rows";
  filter.setAttribute("aria-label", "filter rows");
  filter.addEventListener("input", () => {
    const wanted = filter.value.toLocaleLowerCase();
    for (const row of body.rows) row.hidden = !row.textContent.toLocaleLowerCase().includes(wanted);
  });
  section.querySelector("h2").after(filter);
  section.querySelectorAll("th").forEach((head, column) => head.addEventListener("click", () => {
    const down = head.getAttribute("aria-sort") === "ascending";
    section.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const key = row => row.cells[column].textContent;
    const rows = [...body.rows].sort((one, other) => key(one).localeCompare(key(other), undefined, { numeric: true }));
    body.append(...(down ? rows.reverse() : rows));
  }));
}
