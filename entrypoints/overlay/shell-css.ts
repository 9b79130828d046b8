/** Style of the edge tab and the panel's frame. px only: the page decides what a rem is. */
export const SHELL_CSS = `
:host { color-scheme: light; }
.tab {
  all: initial; position: fixed; top: 128px; right: 0; box-sizing: border-box; width: 24px; min-height: 72px;
  display: grid; place-items: center; padding: 6px 0; cursor: pointer; pointer-events: auto;
  background: #fffdf9; color: #1f2933; border: 1px solid #e3ddd0; border-right: 0;
  border-radius: 8px 0 0 8px; box-shadow: -1px 1px 6px rgb(31 41 51 / .14);
  font: 600 13px/1 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
.tab::before { content: ""; position: absolute; left: 4px; top: 8px; bottom: 8px; width: 1.5px; background: #d9938c; opacity: .75; }
.tab .count { margin-top: 6px; min-width: 16px; padding: 2px 0; border-radius: 8px; text-align: center; background: #f6f3ec; color: #52606d; font-size: 11px; }
.line {
  all: initial; position: fixed; right: 16px; bottom: 16px; max-width: 320px; padding: 10px 14px; pointer-events: auto;
  background: #fffdf9; color: #1f2933; border: 1px solid #e3ddd0; border-left: 3px solid #d9938c; border-radius: 8px;
  font: 14px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
.badge {
  all: initial; display: inline-flex; align-items: center; gap: 3px; box-sizing: border-box; height: 24px; min-width: 24px;
  padding: 0 2px; border-radius: 12px; background: #fffdf9; border: 1px solid #e3ddd0; pointer-events: auto; cursor: default;
}
.badge.wait { background: #fbf0d9; border-color: #e8cf9a; }
.badge svg { width: 20px; height: 20px; display: block; }
.badge .icon { width: 13px; height: 13px; }
svg path { fill: none; stroke-linecap: round; stroke-linejoin: round; }
svg path.done { stroke: #2f6f4f; stroke-width: 3.2; }
svg path.now { stroke: #1f5f8b; stroke-width: 3.2; }
svg path.later { stroke: #cfc7b6; stroke-width: 3.2; }
svg path.mark { stroke: #1f2933; stroke-width: 2.4; }
svg.icon path.mark { stroke: #845600; stroke-width: 2.2; }
svg text { font: 700 14px system-ui, sans-serif; fill: #1f2933; }
.tab svg { width: 18px; height: 18px; display: block; }
.tab:hover { background: #f6f3ec; }
.tab:focus-visible { outline: 2px solid #1f5f8b; outline-offset: 1px; }
:host([data-side="left"]) .tab { right: auto; left: 0; border: 1px solid #e3ddd0; border-left: 0; border-radius: 0 8px 8px 0; box-shadow: 1px 1px 6px rgb(31 41 51 / .14); }
:host([data-side="left"]) .tab::before { left: auto; right: 4px; }
.panel {
  all: initial; position: fixed; top: 0; bottom: 0; right: 0; height: 100%; border: 0; pointer-events: auto;
  background: #fffdf9; box-shadow: -1px 0 0 #e3ddd0, -8px 0 24px rgb(31 41 51 / .10); color-scheme: light dark;
}
:host([data-side="left"]) .panel { right: auto; left: 0; box-shadow: 1px 0 0 #e3ddd0, 8px 0 24px rgb(31 41 51 / .10); }
[hidden] { display: none !important; }
@media (forced-colors: active) { .tab { border: 1px solid ButtonText; } }
@media print { .tab, .panel { display: none !important; } }
`;
