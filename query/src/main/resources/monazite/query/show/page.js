"use strict";
for (const place of document.querySelectorAll(".chart")) {
  const option = JSON.parse(document.getElementById(place.dataset.option).textContent);
  if (option.xAxis.axisLabel?.formatter === "year") option.xAxis.axisLabel.formatter = String;
  if (place.clientWidth < 560) {
    option.grid.right = 12;
    option.xAxis.splitNumber = 3;
    option.yAxis.axisLabel = { fontSize: 9, width: 96, overflow: "break" };
    option.yAxis.name = "";
  }
  const chart = echarts.init(place, null, { renderer: "svg" });
  chart.setOption(option);
  addEventListener("resize", () => chart.resize());
  addEventListener("beforeprint", () => chart.resize({ width: 680 }));
  addEventListener("afterprint", () => chart.resize({ width: "auto" }));
}
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
