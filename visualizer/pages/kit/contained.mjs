// An instrument that is no page goes by the width of what it stands in, and not by that of the window.

const CONTAINER = "instrument";

/**
 * A style sheet that asks for the width of the instrument's container where it asked for the window's. How high the window
 * is says nothing about what stands in a part of it.
 */
export const byContainer = (css) =>
  css.replace(/@media\s*(?:screen\s+and\s*)?(\([^{]*)\{/g, (all, query) => {
    if (query.includes("-height")) return "@media not all{";
    return query.includes("-width") ? `@container ${CONTAINER} ${query}{` : all;
  });

/** Makes an element the container whose width is asked for. @param {HTMLElement} el */
export const contain = (el) =>
  Object.assign(el.style, { containerType: "inline-size", containerName: CONTAINER });
