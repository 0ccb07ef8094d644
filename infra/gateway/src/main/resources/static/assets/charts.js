// Draws <figure data-chart="bar|line"> from the table inside it. The table is the figure's truth and stays one click away.
(() => {
  "use strict";

  const WORDS = {
    nb: { table: "Vis som tabell", drawing: "Vis som diagram" },
    nn: { table: "Vis som tabell", drawing: "Vis som diagram" },
    se: { table: "Čájet tabeallan", drawing: "Čájet diagrámman" },
    en: { table: "Show as table", drawing: "Show as chart" },
  };
  const language = document.documentElement.lang;
  const words = WORDS[language] ?? WORDS.nb;
  const numbers = new Intl.NumberFormat(language === "en" ? "en-GB" : "nb-NO", { maximumFractionDigits: 1 });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let drawn = [];
  /** Ids of the tables somebody has asked for instead of the drawing, so that an update does not take them away. */
  const asTables = new Set();

  const numberIn = (cell) => {
    const text = cell?.dataset.value ?? cell?.textContent ?? "";
    const plain = text.replace(/[\s\u00a0\u202f%]/g, "").replace("\u2212", "-").replace(",", ".");
    return plain === "" || Number.isNaN(Number(plain)) ? null : Number(plain);
  };

  const read = (table) => {
    const heads = [...table.tHead.rows[table.tHead.rows.length - 1].cells];
    const columns = heads.map((_, i) => i).filter((i) => i > 0 && !heads[i].hasAttribute("data-chart-skip"));
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    return {
      categories: rows.map((row) => row.cells[0].textContent.trim()),
      series: columns.map((i) => ({
        name: heads[i].textContent.trim(),
        values: rows.map((row) => numberIn(row.cells[i])),
      })),
    };
  };

  const token = (style, name, fallback) => style.getPropertyValue(name).trim() || fallback;

  const option = (figure, data, width) => {
    const style = getComputedStyle(document.documentElement);
    const ink = token(style, "--ds-color-neutral-text-default", "#222");
    const faint = token(style, "--ds-color-neutral-border-subtle", "#bbb");
    const forced = matchMedia("(forced-colors: active)").matches;
    const font = getComputedStyle(document.body).fontFamily;
    const sideways = figure.dataset.chart === "bar" && data.categories.some((name) => name.length > 12);
    const category = {
      type: "category",
      data: data.categories,
      inverse: sideways,
      axisLabel: { color: ink, fontFamily: font, hideOverlap: true, width: sideways ? (width < 480 ? 110 : 170) : undefined, overflow: "break", lineHeight: 15 },
      axisLine: { lineStyle: { color: ink } },
      axisTick: { show: false },
    };
    const value = {
      type: "value",
      minInterval: data.series.every((one) => one.values.every((n) => n === null || Number.isInteger(n))) ? 1 : 0,
      axisLabel: { color: ink, fontFamily: font, hideOverlap: true, formatter: (n) => numbers.format(n) },
      splitLine: { lineStyle: { color: faint } },
    };
    const marks = ["circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect"];
    const lines = ["solid", "dashed", "dotted"];
    return {
      animation: !still.matches,
      color: forced
        ? [ink]
        : ["brand1", "accent", "brand2", "warning", "info", "neutral"].map((name) =>
            token(style, `--ds-color-${name}-base-default`, ink)),
      textStyle: { fontFamily: font, color: ink },
      aria: { enabled: true, decal: { show: data.series.length > 1 } },
      grid: { left: 8, right: 24, top: data.series.length > 1 ? 48 : 16, bottom: 8, containLabel: true },
      legend: data.series.length > 1 ? { top: 0, left: 0, type: "scroll", textStyle: { color: ink } } : undefined,
      // Drawn inside the picture: a tooltip of HTML would need inline styles, which pages may not use.
      tooltip: {
        trigger: "axis",
        renderMode: "richText",
        axisPointer: { type: figure.dataset.chart === "bar" ? "shadow" : "line" },
        valueFormatter: (n) => (n === null || n === undefined ? "–" : numbers.format(n)),
      },
      xAxis: sideways ? value : category,
      yAxis: sideways ? category : value,
      series: data.series.map((one, i) => ({
        name: one.name,
        type: figure.dataset.chart === "line" ? "line" : "bar",
        data: one.values.map((n) => n ?? "-"),
        symbol: marks[i % marks.length],
        symbolSize: 8,
        lineStyle: { width: 2.5, type: lines[i % lines.length] },
        barMaxWidth: 28,
        connectNulls: false,
      })),
    };
  };

  const prepare = (figure) => {
    const table = figure.querySelector("table");
    const holder = figure.querySelector(".chart-table");
    if (!table?.tHead || !holder || table.tBodies[0]?.rows.length === 0) {
      return;
    }
    const data = read(table);
    if (!data.series.some((one) => one.values.some((n) => n !== null))) {
      return;
    }
    const drawing = document.createElement("div");
    drawing.className = "chart-drawing";
    drawing.setAttribute("role", "img");
    drawing.setAttribute("aria-label", figure.dataset.chartLabel ?? "");
    const sideways = figure.dataset.chart === "bar" && data.categories.some((name) => name.length > 12);
    if (sideways) {
      drawing.style.height = `${Math.max(256, 64 + data.categories.length * (20 + 16 * data.series.length))}px`;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "ds-button chart-switch";
    button.dataset.variant = "tertiary";
    button.dataset.size = "sm";

    holder.before(drawing);
    holder.after(button);
    const chart = echarts.init(drawing, null, { renderer: "svg", locale: language === "en" ? "EN" : "nb-NO" });
    const paint = () => {
      chart.setOption(option(figure, data, drawing.clientWidth), true);
      // echarts writes a long description of its own in one language; the figure has its title and its table.
      drawing.setAttribute("aria-label", figure.dataset.chartLabel ?? "");
    };
    const show = (asTable) => {
      holder.hidden = !asTable;
      drawing.hidden = asTable;
      button.textContent = asTable ? words.drawing : words.table;
      if (!asTable) {
        chart.resize();
      }
    };
    button.addEventListener("click", () => {
      asTables[holder.hidden ? "add" : "delete"](table.id);
      show(holder.hidden);
    });
    paint();
    // Where the person's own colours rule, series cannot be told apart by ours: the table comes first.
    show(asTables.has(table.id) || matchMedia("(forced-colors: active)").matches);
    new ResizeObserver(() => chart.resize()).observe(drawing);
    drawn.push({ drawing, chart, paint });
  };

  document.querySelectorAll("figure[data-chart]").forEach(prepare);
  dark.addEventListener("change", () => drawn.forEach((one) => one.paint()));
  document.addEventListener("part-replaced", (event) => {
    drawn.filter((one) => !one.drawing.isConnected).forEach((one) => one.chart.dispose());
    drawn = drawn.filter((one) => one.drawing.isConnected);
    event.target.querySelectorAll("figure[data-chart]").forEach(prepare);
  });
})();
