// \0virtual:wxt-plugins
function initPlugins() {}
export { initPlugins as t };
