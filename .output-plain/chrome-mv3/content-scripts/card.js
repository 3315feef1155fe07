var card = (function() {
	// node_modules/wxt/dist/utils/define-content-script.mjs
	function defineContentScript(definition) {
		return definition;
	}
	// node_modules/preact/dist/preact.mjs
	var n;
	var t$1;
	var u$2;
	var i$1;
	var f$2;
	var o$2;
	var e$1;
	var l$1;
	var c$1;
	var a$2;
	var s$1;
	var h$1 = Symbol.for("pv");
	var p$1 = {};
	var y$1 = [];
	var v$1 = /^m(i|n|o|s|text|space)$/;
	var w$1 = Array.isArray;
	var d$1 = y$1.slice;
	var _$1 = Object.assign;
	function g$1(n) {
		n && n.parentNode && n.remove();
	}
	function m$1(r, u, i, f, o) {
		var e = {
			type: r,
			props: u,
			key: i,
			ref: f,
			__k: null,
			__: null,
			__b: 0,
			__e: null,
			__c: null,
			constructor: h$1,
			__v: o || ++t$1,
			__i: -1,
			__u: 0
		};
		return !o && n.vnode && n.vnode(e), e;
	}
	function $(n) {
		return n.children;
	}
	function x(n, t) {
		this.props = n, this.context = t, this.__g = 0;
	}
	function S(n, t) {
		if (null == t) return n.__ && S(n.__, n.__i + 1);
		for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
		return "function" != typeof n.type || n.props.__P ? null : S(n);
	}
	function C$1(t) {
		var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
		e && ((r = _$1({ constructor: h$1 }, u)).__v = u.__v + 1, n.vnode && n.vnode(r), z$1(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E$1(f, r, o), u.__ = u.__e = null, r.__e != i && j$1(r));
	}
	function j$1(n) {
		if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
			return t && (n.__e = t.__e);
		}), j$1(n);
	}
	function L(t) {
		(8 & t.__g || (t.__g |= 8, u$2.push(t), f$2++)) && i$1 == n.debounceRendering || ((i$1 = n.debounceRendering) || queueMicrotask)(H);
	}
	function H() {
		try {
			for (var n, t = 1; u$2.length;) u$2.length > t && u$2.sort(o$2), n = u$2.shift(), t = u$2.length, 8 & n.__g && C$1(n);
		} finally {
			(f$2 = u$2.length) && (i$1 || queueMicrotask)(H);
		}
	}
	function I(n, t, r, u, i, f, o, e, l, c, a) {
		var s, h, v, w, d, _, g = u.__k || y$1, k = t.length;
		for (l = q(r, t, g, l, k), s = 0; s < k; s++) null != (v = r.__k[s]) && (h = ~v.__i && g[v.__i] || p$1, v.__i = s, _ = z$1(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G$1(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d = d || w, 4 & v.__u ? (l = A$1(v, l, n, !h.__v), h.__e && (h.__e = null)) : "function" == typeof v.type && void 0 !== _ ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
		return r.__e = d, l;
	}
	function q(n, t, r, u, i) {
		var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
		for (f = 0; f < i; f++) null != (o = t[f]) && "boolean" != typeof o && "function" != typeof o ? ("object" != typeof o || o.constructor === String ? o = k[f] = m$1(null, o) : w$1(o) ? o = k[f] = m$1($, { children: o }) : o.constructor === h$1 && o.__b ? o = k[f] = m$1(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), "function" != typeof o.type && (o.__u |= 4))) : k[f] = null;
		if (g) {
			for (a = [], s = [], f = 0; f < i; f++) if ((o = k[f]) && 16 & o.__u) {
				for (_ = 0, p = a.length; _ < p;) a[y = _ + p >> 1] < o.__i ? _ = y + 1 : p = y;
				a[_] = o.__i, s[f] = _ + 1;
			}
			for (_ = a.length; f--;) s[f] && (s[f] == _ ? _-- : k[f].__u |= 4);
		}
		if (d) for (f = 0; f < v; f++) !(e = r[f]) || 2 & e.__u || (e.__e == u && (u = S(e)), J(e, e));
		return u;
	}
	function A$1(n, t, r, u) {
		var i, f, o, e;
		if ("function" == typeof n.type) {
			if (n.props.__P) return t;
			if (i = n.__k) for (f = 0; f < i.length; f++) i[f] && (i[f].__ = n, t = A$1(i[f], t, r, !1));
			return t;
		}
		for (t && !t.parentNode && (t = S(n)) && !t.parentNode && (t = null), o = n.__e, e = t; e && 8 == e.nodeType;) e = e.nextSibling;
		for (o != e && (!u && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)), t = o; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"););
		return t;
	}
	function P(n, t, r, u) {
		var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
		if (null === e && null == f || l && f == e.key && o == e.type) return r;
		if (u > (l ? 1 : 0)) {
			for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
			for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
		}
		return -1;
	}
	function T$1(n, t, r) {
		r ??= "", "-" == t[0] ? n.setProperty(t, r) : n[t] = r;
	}
	function N(n, t, r, u, i) {
		var f, o;
		if ("style" == t) if ("string" == typeof r) n.style.cssText = r;
		else {
			if ("string" == typeof u && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T$1(n.style, t);
			if (r) for (t in r) u && r[t] == u[t] || T$1(n.style, t, r[t]);
		}
		else if ("o" == t[0] && "n" == t[1]) "function" != typeof r && (r = null), "function" != typeof u && (u = null), (n.__e || (n.__e = {}))[t] = r, r && u || (o = a$2[t] || (a$2[t] = V(t)), (n.__a || (n.__a = {}))[t] = c$1, f = t != (t = t.replace(l$1, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
		else {
			if ("http://www.w3.org/2000/svg" == i) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
			else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in n) try {
				n[t] = null == r ? "" : r;
				return;
			} catch (n) {}
			if ("function" == typeof r) return;
			null == r || !1 === r && "-" != t[4] ? n.removeAttribute(t) : n.setAttribute(t, "popover" == t && 1 == r ? "" : r);
		}
	}
	function V(t) {
		return function(r) {
			var u = this.__e;
			if (u) {
				if (u = u[t], null == r[e$1]) r[e$1] = c$1++;
				else if (r[e$1] < this.__a[t]) return;
				return u(n.event ? n.event(r) : r);
			}
		};
	}
	function z$1(t, r, u, i, f, o, e, l, c, a) {
		var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
		if (r.constructor !== h$1) return null;
		128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], 8 == s.nodeType ? l = B$1(s, o) : o.push(s), l = o[0] || l), (s = n.__b) && s(r);
		n: if ("function" == typeof V) {
			v = e.length;
			try {
				if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x(M, L), d.constructor = V, d.render = K), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _$1({}, d.__s)), _$1(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
					if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
						r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
							n && (n.__ = r);
						}), y$1.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S(u);
						break n;
					}
					d.componentWillUpdate && d.componentWillUpdate(M, d.__s, L), C && d.componentDidUpdate && d.__h.push(function() {
						d.componentDidUpdate(k, b, m);
					});
				} else C && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
				d.context = L, d.props = M, d.__P = t, d.__g &= -5, H = n.__r, q = C ? 25 : 0;
				do
					d.__g &= -9, H && H(r), s = d.render(d.props, d.state = d.__s, d.context);
				while (8 & d.__g && ++q < 25);
				C && (y$1.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _$1({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $ && null == s.key ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
					n && J(n, n);
				}), u.__k = null), l = u.__k ? S(u, 0) : null), l = I(t, w$1(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g$1), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
			} catch (t) {
				if (e.length = v, r.__v = null, c || o) if (t && t.then) {
					if (r.__u |= 128 | c, o) {
						for (~(T = o.indexOf(l || void 0)) || (T = o.length); (N = o[T - 1]) && 8 == N.nodeType;) T--;
						for (; T < o.length; T++) if (N = o[T]) if (o[T] = null, O) {
							if (N == P) break;
						} else {
							if (8 != N.nodeType) break;
							N.data.startsWith("$s") && (P = B$1(O = N));
						}
					}
					if (!O) {
						for (; l && 8 == l.nodeType && l.nextSibling;) l = l.nextSibling;
						O = l;
					}
					(s = B$1(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l = l && l.nextSibling;
				} else o && o.some(g$1);
				else r.__e = u.__e;
				r.__k || (r.__k = u.__k || []), t && t.then || D$1(r), n.__e(t, r, u);
			}
		} else l = r.__e = F$1(u.__e, r, u, i, f, o, e, c, a, t);
		return (s = n.diffed) && s(r), l;
	}
	function B$1(n, t) {
		if (n && 8 == n.nodeType && n.data.startsWith("$s")) for (var r = 1; n = n.nextSibling;) {
			if (8 == n.nodeType) {
				if (n.data.startsWith("$s")) r++;
				else if (n.data.startsWith("/$s") && !--r) return n;
			}
			t && t.push(n);
		}
	}
	function D$1(n) {
		n && (n.__c && (n.__c.__g |= 4), n.__k && n.__k.some(D$1));
	}
	function E$1(t, r, u) {
		for (var i = 0; i < u.length;) G$1(u[i++], u[i++], u[i++]);
		n.__c && n.__c(r, t), t.some(function(r) {
			try {
				t = r.__h, r.__h = [], t.some(function(n) {
					n.call(r);
				});
			} catch (t) {
				n.__e(t, r.__v);
			}
		});
	}
	function F$1(t, r, u, i, f, o, e, l, c, a) {
		var s, h, y, _, k, b, m, M, $ = u.props || p$1, x = r.props, C = r.type;
		if ("svg" == C ? f = "http://www.w3.org/2000/svg" : "math" == C ? f = "http://www.w3.org/1998/Math/MathML" : f || (f = "http://www.w3.org/1999/xhtml"), o) {
			for (s = 0; s < o.length; s++) if ((k = o[s]) && (C ? k.localName == C : 3 == k.nodeType)) {
				t = k, o[s] = null;
				break;
			}
		}
		if (!t) {
			if (M = a.ownerDocument || document, !C) return M.createTextNode(x);
			t = M.createElementNS(f, C, x.is ? x : a), l && (n.__m && n.__m(r, o), l = !1), o = null;
		}
		if (C) {
			if (a = "template" == C && t.content || t, o = "textarea" == C && null != x.defaultValue ? null : o && d$1.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
			for (s in $) k = $[s], "dangerouslySetInnerHTML" == s ? y = k : "children" == s || s in x || "value" == s && "defaultValue" in x || "checked" == s && "defaultChecked" in x || N(t, s, null, k, f);
			for (s in x) k = x[s], "children" == s ? _ = k : "dangerouslySetInnerHTML" == s ? h = k : "value" == s ? b = k : "checked" == s ? m = k : l && "function" != typeof k || $[s] === k || N(t, s, k, $[s], f);
			h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), ("foreignObject" == C || "http://www.w3.org/1998/Math/MathML" == f && v$1.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I(a, w$1(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S(u, 0), l, c), o && o.some(g$1)), l && "textarea" != C || (s = "value", "progress" == C && null == b ? t.removeAttribute(s) : null == b || b === t[s] && ("progress" != C || b) || N(t, s, b, $[s], f), s = "checked", null != m && m != t[s] && N(t, s, m, $[s], f));
		} else $ === x || l && t.data == x || (t.data = x);
		return t;
	}
	function G$1(t, r, u, i) {
		try {
			"function" == typeof t ? r ? r.__x = t(r) || 1 : i && (i = i.__c || i.__e) && (r = i.__x) && (i.__x = null, "function" == typeof r ? r() : t(null)) : t.current = r;
		} catch (t) {
			n.__e(t, u);
		}
	}
	function J(t, r, u) {
		var i, f, o, e;
		if (n.unmount && n.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || G$1(i, null, r, t), i = t.__c) {
			if (i.componentWillUnmount) try {
				i.componentWillUnmount();
			} catch (t) {
				n.__e(t, r);
			}
			i.__P = i.__n = null;
		}
		if (i = t.__k) for (e = 0; e < i.length; e++) i[e] && J(i[e], r, "function" != typeof t.type || u && !t.props.__P);
		!u && (i = t.__c) && (i = i.__z) && (f = B$1(i, o = [])) && (i == t.__e && o.some(g$1), g$1(f), g$1(i)), u || g$1(t.__e), t.__e = t.__c = t.__ = null;
	}
	function K(n, t, r) {
		return this.constructor(n, r);
	}
	function Q(t, r) {
		var u, i, f, o;
		n.__ && n.__(t, r), 9 == r.nodeType && (r = r.documentElement), i = (u = t && 32 & t.__u) ? null : r.__k, r.__k = m$1($, { children: [t] }), f = [], o = [], z$1(r, r.__k, i || p$1, p$1, r.namespaceURI, i ? null : r.firstChild ? d$1.call(r.childNodes) : null, f, i ? i.__e : r.firstChild, u, o), E$1(f, r.__k, o), r.__k.props.children = null;
	}
	function U(n) {
		function t(n) {
			var r, u;
			return this.getChildContext || (r = /* @__PURE__ */ new Set(), (u = {})[t.__c] = this, this.getChildContext = function() {
				return u;
			}, this.shouldComponentUpdate = function(n) {
				this.props.value != n.value && r.forEach(function(n) {
					n.__g |= 4, L(n);
				});
			}, this.sub = function(n) {
				r.add(n);
				var t = n.componentWillUnmount;
				n.componentWillUnmount = function() {
					r.delete(n), t && t.call(n);
				};
			}), n.children;
		}
		return t.__c = "__cC" + s$1++, t.__ = n, t.Provider = (t.Consumer = function(n, t) {
			return n.children(t);
		}).contextType = t, t;
	}
	n = { __e: function(n, t, r, u) {
		for (var i, o, e; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
			i.__g |= 4;
			try {
				if ((e = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(n)), i.componentDidCatch && (i.componentDidCatch(n, u || {}), e = 1), e && 8 & i.__g) return void (i.__g |= 2);
			} catch (t) {
				n = t;
			}
		}
		throw f$2 = 0, n;
	} }, t$1 = 0, x.prototype.setState = function(n, t) {
		var r = this.__s;
		r && r != this.state || (r = this.__s = _$1({}, this.state)), "function" == typeof n && (n = n(_$1({}, r), this.props)), n && (_$1(r, n), this.__v && (t && this.__k.push(t), L(this)));
	}, x.prototype.forceUpdate = function(n) {
		this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
	}, x.prototype.render = $, u$2 = [], f$2 = 0, o$2 = function(n, t) {
		return n.__v.__b - t.__v.__b;
	}, e$1 = Symbol(), l$1 = /(PointerCapture)$|Capture$/i, c$1 = 0, a$2 = {}, s$1 = 0;
	// node_modules/@wxt-dev/browser/src/index.mjs
	var browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
	// core/dataset/settings.ts
	var isOneOf = (value, values) => values.includes(value);
	/** The same for what the card's script needs. */
	function readLook(stored) {
		const { textSize, theme } = stored ?? {};
		return {
			textSize: isOneOf(textSize, [
				"small",
				"large",
				"largest"
			]) ? textSize : "medium",
			theme: isOneOf(theme, ["light", "dark"]) ? theme : "system"
		};
	}
	// platform/look.ts
	/** The reader's theme and size of text, for the card in a page: read from storage without the weight of a schema. */
	/** Calls back with the look as it is stored, and with each change of it, for as long as the page is there. */
	function followLook(callback) {
		browser.storage.onChanged.addListener(({ settings }, area) => {
			if (area === "local" && settings) callback(readLook(settings.newValue));
		});
		browser.storage.local.get("settings").then(({ settings }) => callback(readLook(settings)), () => {});
	}
	// platform/send.ts
	/** Sending messages: to the background, and from extension pages to a tab's content script. */
	/** Asks the background. Rejects when the extension was updated or removed under a running content script. */
	async function ask(message) {
		const answer = await browser.runtime.sendMessage(message);
		if (answer?.__mozWebExtensionPolyfillReject__) throw new Error(answer.message);
		return answer;
	}
	// node_modules/preact/hooks/dist/hooks.mjs
	var t;
	var r;
	var u$1;
	var i;
	var o$1 = Object.is;
	var f$1 = 0;
	var c = [];
	var e = [];
	var a$1 = n;
	var v = a$1.__b;
	var l = a$1.__r;
	var m = a$1.diffed;
	var h = a$1.__c;
	var s = a$1.unmount;
	var p = a$1.__;
	function y(n, t) {
		a$1.__h && a$1.__h(r, n, f$1 || t), f$1 = 0;
		var u = r.__H || (r.__H = {
			__: [],
			__h: []
		});
		return n >= u.__.length && u.__.push({}), u.__[n];
	}
	function d(n) {
		return f$1 = 1, _(G, n);
	}
	function _(n, u, i) {
		var f = y(t++, 2);
		if (f.t = n, !f.__c && (f.__ = [i ? i(u) : G(void 0, u), function(n) {
			var t = (f.__N || f.__)[0], r = f.t(t, n);
			o$1(t, r) || (f.__N = [r, f.__[1]], f.__c.setState({}));
		}], f.__c = r, !r.__f)) {
			r.__f = !0;
			var c = r.shouldComponentUpdate;
			r.shouldComponentUpdate = function(n, t, r) {
				var u = this.__H;
				if (!u) return !0;
				var i = !1, f = this.props != n;
				if (u.__.some(function(n) {
					n.__N && (i = !0, o$1(n.__[0], n.__N[0]) || (f = !0));
				}), c) {
					var e = c.call(this, n, t, r);
					return i ? e || f : e;
				}
				return !i || f;
			};
		}
		return f.__;
	}
	function A(n, u) {
		var i = y(t++, 3);
		!a$1.__s && E(i.__H, u) && (i.__P = !0, i.__ = n, i.u = u, r.__H.__h.push(i));
	}
	function F(n, u) {
		var i = y(t++, 4);
		!a$1.__s && E(i.__H, u) && (i.__P = !1, i.__ = n, i.u = u, r.__h.push(i));
	}
	function T(n) {
		return f$1 = 5, w(function() {
			return { current: n };
		}, []);
	}
	function w(n, r) {
		var u = y(t++, 7);
		return E(u.__H, r) && (u.__ = n(), u.__H = r), u.__;
	}
	function j(n) {
		var u = r.context[n.__c], i = y(t++, 9);
		return i.c = n, u ? (i.__ ?? (i.__ = !0, u.sub(r)), u.props.value) : n.__;
	}
	function g() {
		var n;
		do {
			for (; n = e.shift();) try {
				C(n);
			} catch (t) {
				a$1.__e(t, { __: (n = n.__P) && n.__v });
			}
			for (; n = c.shift();) {
				var t = n.__H;
				if (n.__P && t) try {
					t.__h.some(C), t.__h.some(D), t.__h = [];
				} catch (r) {
					t.__h = [], a$1.__e(r, n.__v);
				}
			}
		} while (e.length);
	}
	a$1.__b = function(n) {
		r = null, v && v(n);
	}, a$1.__ = function(n, t) {
		n && t.__k && t.__k.__m && (n.__m = t.__k.__m), p && p(n, t);
	}, a$1.__r = function(n) {
		l && l(n), t = 0;
		var i = (r = n.__c).__H;
		i && (u$1 == r ? r.__h = [] : (i.__h.some(C), i.__h.some(D), t = 0), i.__h = [], i.__.some(function(n) {
			n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
		})), u$1 = r;
	}, a$1.diffed = function(n) {
		m && m(n);
		var t = n.__c;
		t && t.__H && (t.__H.__h.length && B(c.push(t)), t.__H.__.some(function(n) {
			n.u && (n.__H = n.u);
		})), u$1 = r = null;
	}, a$1.__c = function(n, t) {
		t.some(function(n) {
			try {
				n.__h.some(C), n.__h = n.__h.filter(function(n) {
					return !n.__ || D(n);
				});
			} catch (t) {
				n.__h = [function() {
					throw t;
				}];
			}
		}), h && h(n, t);
	}, a$1.unmount = function(n) {
		s && s(n);
		var t, r, u = n.__c;
		u && u.__H && (u.__H.__.some(function(u) {
			try {
				if (u.__P && u.__c) {
					if (void 0 === r) {
						for (r = n.__; r && (!r.__c || !r.__c.__P);) r = r.__;
						r = r && r.__c;
					}
					u.__P = r, B(e.push(u));
				} else C(u);
			} catch (n) {
				t = n;
			}
		}), u.__H = void 0, t && a$1.__e(t, u.__v));
	};
	var k = "function" == typeof requestAnimationFrame;
	function z(n) {
		var t, r = function() {
			clearTimeout(u), k && cancelAnimationFrame(t), setTimeout(n);
		}, u = setTimeout(r, 35);
		k && (t = requestAnimationFrame(r));
	}
	function B(n) {
		1 != n && i == a$1.requestAnimationFrame || ((i = a$1.requestAnimationFrame) || z)(g);
	}
	function C(n) {
		var t = r, u = n.__c;
		"function" == typeof u && (n.__c = void 0, u()), r = t;
	}
	function D(n) {
		var t = r;
		n.__c = n.__(), r = t;
	}
	function E(n, t) {
		return !n || n.length != t.length || t.some(function(t, r) {
			return !o$1(t, n[r]);
		});
	}
	function G(n, t) {
		return "function" == typeof t ? t(n) : t;
	}
	// core/dataset/nested.ts
	/** Cuts a text at its terms. Terms ascend and do not touch; the pieces together are the text again. */
	function piecesOf(text, terms) {
		const pieces = [];
		let at = 0;
		const plain = (to) => {
			if (to > at) pieces.push({
				at,
				text: text.slice(at, to)
			});
		};
		for (const [start, end, slug] of terms) {
			plain(start);
			pieces.push({
				at: start,
				text: text.slice(start, end),
				slug
			});
			at = end;
		}
		plain(text.length);
		return pieces;
	}
	// node_modules/@wxt-dev/i18n/dist/utils-C75KGsJ7.mjs
	var NAMED_SUBSTITUTION_RE = /\{([A-Za-z0-9_]+)\}/g;
	function applyNamedSubstitutions(message, substitutions) {
		return message.replace(NAMED_SUBSTITUTION_RE, (match, key) => {
			return Object.prototype.hasOwnProperty.call(substitutions, key) ? String(substitutions[key]) : match;
		});
	}
	// node_modules/@wxt-dev/i18n/dist/index.mjs
	function createI18n() {
		const t = (key, ...args) => {
			let sub;
			let namedSub;
			let count;
			args.forEach((arg, i) => {
				if (arg == null) {} else if (typeof arg === "number") count = arg;
				else if (Array.isArray(arg)) sub = arg;
				else if (isNamedSubstitutions(arg)) namedSub = arg;
				else throw Error(`Unknown argument at index ${i}. Must be a number for pluralization, substitution array, or named substitution object.`);
			});
			if (count != null && sub == null) sub = [String(count)];
			let message;
			if (sub?.length) {
				const stringSubs = sub?.map((sub) => String(sub));
				message = browser.i18n.getMessage(key.replaceAll(".", "_"), stringSubs);
			} else message = browser.i18n.getMessage(key.replaceAll(".", "_"));
			if (!message) console.warn(`[i18n] Message not found: "${key}"`);
			if (count != null) {
				const plural = message.split(" | ");
				switch (plural.length) {
					case 1:
						message = plural[0];
						break;
					case 2:
						message = plural[count === 1 ? 0 : 1];
						break;
					case 3:
						message = plural[count === 0 || count === 1 ? count : 2];
						break;
					default: throw Error("Unknown plural formatting");
				}
			}
			return namedSub == null ? message : applyNamedSubstitutions(message, namedSub);
		};
		return { t };
	}
	function isNamedSubstitutions(value) {
		return typeof value === "object" && value != null;
	}
	// .wxt/i18n/index.ts
	var i18n = createI18n();
	// platform/i18n.ts
	/** The interface's strings: keys are checked by the types that WXT generates from locales/en.yml. */
	/**
	* The language that the interface is in, as its language file says: the browser's own does not tell, since readers whose
	* language we do not have read English.
	*/
	var interfaceLanguage = () => ({
		lang: i18n.t("language.code"),
		dir: i18n.t("language.direction") === "rtl" ? "rtl" : "ltr"
	});
	/** The locale for dates: the interface's language, in the variety that the browser is set to (en-GB, de-AT). */
	function interfaceLocale() {
		const { lang } = interfaceLanguage();
		const own = browser.i18n.getUILanguage();
		return own === lang || own.startsWith(`${lang}-`) ? own : lang;
	}
	// components/common/language.ts
	/** For an element whose text comes from the data set: that is English, whatever the interface is in. */
	var DATA_TEXT = {
		lang: "en",
		dir: "ltr"
	};
	// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
	var f = Symbol.for("pv");
	var o = 0;
	Array.isArray;
	function a(t, e, n$1, u, a, i) {
		e || (e = {});
		var c, l, p = e;
		if ("ref" in p && "function" != typeof t) for (l in p = {}, e) "ref" == l ? c = e[l] : p[l] = e[l];
		var s = {
			type: t,
			props: p,
			key: n$1,
			ref: c,
			__k: null,
			__: null,
			__b: 0,
			__e: null,
			__c: null,
			constructor: f,
			__v: --o,
			__i: -1,
			__u: 0
		};
		return (a || i) && (s.__source = a, s.__self = i), n.vnode && n.vnode(s), s;
	}
	// components/common/level-mark.tsx
	function Circle({ level }) {
		return /* @__PURE__ */ a("svg", {
			class: "level-circle",
			"aria-hidden": "true",
			viewBox: "0 0 16 16",
			width: "12",
			height: "12",
			children: [/* @__PURE__ */ a("circle", {
				cx: "8",
				cy: "8",
				r: "6.5",
				fill: level === "established" ? "currentColor" : "none",
				stroke: "currentColor",
				"stroke-width": "2",
				"stroke-dasharray": level === "hypothesised" ? "3.4 3.4" : void 0
			}), level === "associated" && /* @__PURE__ */ a("path", {
				d: "M8 1.5 A6.5 6.5 0 0 0 8 14.5 Z",
				fill: "currentColor"
			})]
		});
	}
	function LevelMark({ level }) {
		return /* @__PURE__ */ a("span", {
			class: `level-mark level-${level}`,
			children: [/* @__PURE__ */ a(Circle, { level }), i18n.t(`common.level.${level}`)]
		});
	}
	// components/common/not-this-term.tsx
	var PLACES = [
		"page",
		"site",
		"everywhere"
	];
	function NotThisTerm({ name, children, onMute }) {
		const [open, setOpen] = d(false);
		const button = T(null);
		const onKeyDown = (event) => {
			if (event.key !== "Escape" || !open) return;
			event.stopPropagation();
			setOpen(false);
			button.current?.focus();
		};
		return /* @__PURE__ */ a("div", {
			class: "not-this",
			onKeyDown,
			children: [/* @__PURE__ */ a("button", {
				ref: button,
				type: "button",
				class: "not-this-term",
				"aria-expanded": open,
				"aria-label": i18n.t("muted.notThisOf", [name]),
				title: i18n.t("muted.notThis"),
				onClick: () => setOpen(!open),
				children: [children, /* @__PURE__ */ a("span", { children: i18n.t("muted.notThis") })]
			}), open && /* @__PURE__ */ a("fieldset", {
				class: "not-this-places",
				children: [/* @__PURE__ */ a("legend", { children: i18n.t("muted.question") }), PLACES.map((where) => /* @__PURE__ */ a("button", {
					type: "button",
					onClick: () => onMute(where),
					children: i18n.t(`muted.choice.${where}`)
				}, where))]
			})]
		});
	}
	// components/common/kind-mark.tsx
	/** The word for a kind of source. */
	function kindName(kind) {
		switch (kind) {
			case "systematic-review": return i18n.t("common.kind.systematicReview");
			case "case-report": return i18n.t("common.kind.caseReport");
			default: return i18n.t(`common.kind.${kind}`);
		}
	}
	// components/card/words.ts
	/** The one or two letters that stand for a kind of source beside a citation number; the card's legend explains them. */
	function kindSign(kind) {
		switch (kind) {
			case "systematic-review": return i18n.t("card.sign.systematicReview");
			case "case-report": return i18n.t("card.sign.caseReport");
			default: return i18n.t(`card.sign.${kind}`);
		}
	}
	/** How the text on the page was recognised; undefined when that is plain to see. */
	function matchedWords({ text, via, definedAs }) {
		switch (via) {
			case "same": return;
			case "synonym": return i18n.t("card.matched.synonym", [text]);
			case "abbreviation": return i18n.t("card.matched.abbreviation", [text]);
			case "defined": return i18n.t("card.matched.defined", [text, definedAs ?? ""]);
		}
	}
	function reviewWords({ status, updated }) {
		return `${status === "under-review" ? i18n.t("card.review.underReview") : i18n.t(`card.review.${status}`)} · ${shortDay(updated)}`;
	}
	/** "2026-11-23" → "23 Nov 2026" or as the language has it: with the month as a word it cannot be misread. */
	var shortDay = (day) => new Intl.DateTimeFormat(interfaceLocale(), {
		day: "numeric",
		month: "short",
		year: "numeric",
		timeZone: "UTC"
	}).format(new Date(day));
	// components/card/citations.tsx
	/** Citation numbers with their kind of source, and the source itself while one is pointed at or has the focus. */
	/** Shows a source; null begins to hide it. */
	var ShowSource = U(() => {});
	var sourceId = (citation) => `aetia-source-${citation.number}`;
	/** A kind of source by letters and by the shape of their frame: for the eye only, the whole word is given beside it. */
	var Sign = ({ kind }) => /* @__PURE__ */ a("span", {
		class: `sign sign-${kind}`,
		"data-sign": kindSign(kind)
	});
	function Citation({ citation }) {
		const show = j(ShowSource);
		const mark = T(null);
		const ask = () => mark.current && show({
			citation,
			mark: mark.current
		});
		return /* @__PURE__ */ a("button", {
			ref: mark,
			type: "button",
			class: "cite",
			"aria-label": i18n.t("article.reference", [String(citation.number)]),
			"aria-describedby": sourceId(citation),
			onPointerEnter: ask,
			onPointerLeave: () => show(null),
			onFocus: ask,
			onBlur: () => show(null),
			onClick: ask,
			children: [/* @__PURE__ */ a("span", {
				class: "cite-number",
				children: citation.number
			}), /* @__PURE__ */ a(Sign, { kind: citation.kind })]
		});
	}
	function Citations({ list }) {
		return /* @__PURE__ */ a("span", {
			class: "cites",
			...interfaceLanguage(),
			children: list.map((citation) => /* @__PURE__ */ a(Citation, { citation }, citation.number))
		});
	}
	/** Explains the letters that occur in this card. */
	function Legend({ list }) {
		const kinds = [...new Set(list.map(({ kind }) => kind))];
		return /* @__PURE__ */ a("ul", {
			class: "legend",
			"aria-label": i18n.t("card.legend"),
			children: kinds.map((kind) => /* @__PURE__ */ a("li", { children: [
				/* @__PURE__ */ a(Sign, { kind }),
				" ",
				kindName(kind)
			] }, kind))
		});
	}
	/** What each mark is described by: read out with it, and shown to nobody. */
	function SourceTexts({ list }) {
		return /* @__PURE__ */ a("div", {
			hidden: true,
			children: [...new Map(list.map((citation) => [citation.number, citation])).values()].map((citation) => /* @__PURE__ */ a("span", {
				id: sourceId(citation),
				...DATA_TEXT,
				children: `${kindName(citation.kind)}: ${citation.source}. ${citation.title}`
			}, citation.number))
		});
	}
	/** The tooltip. It can itself be pointed at (WCAG 1.4.13), and stands over or under its mark, within the card's width. */
	function SourceTip({ shown, hold }) {
		const tip = T(null);
		const [place, setPlace] = d();
		F(() => {
			const own = tip.current;
			const surface = own?.parentElement;
			if (!own || !surface) return;
			const mark = shown.mark.getBoundingClientRect();
			const frame = surface.getBoundingClientRect();
			const { offsetWidth: width, offsetHeight: height } = own;
			const over = mark.top - height - 2;
			setPlace({
				left: Math.max(8, Math.min(mark.left - frame.left, frame.width - width - 8)),
				top: (over >= 4 ? over : mark.bottom + 2) - frame.top
			});
		}, [shown]);
		const { citation } = shown;
		return /* @__PURE__ */ a("div", {
			ref: tip,
			role: "tooltip",
			class: "source",
			style: place && {
				left: `${place.left}px`,
				top: `${place.top}px`
			},
			onPointerEnter: () => hold(true),
			onPointerLeave: () => hold(false),
			children: [
				/* @__PURE__ */ a("p", {
					class: "source-kind",
					children: [
						citation.number,
						" · ",
						kindName(citation.kind)
					]
				}),
				/* @__PURE__ */ a("p", {
					...DATA_TEXT,
					children: citation.title
				}),
				/* @__PURE__ */ a("p", {
					class: "source-where",
					...DATA_TEXT,
					children: citation.source
				})
			]
		});
	}
	// components/card/icons.tsx
	function Icon({ turns = false, children }) {
		return /* @__PURE__ */ a("svg", {
			class: turns ? "icon turns" : "icon",
			"aria-hidden": "true",
			viewBox: "0 0 24 24",
			width: "16",
			height: "16",
			fill: "none",
			stroke: "currentColor",
			"stroke-width": "2",
			"stroke-linecap": "round",
			"stroke-linejoin": "round",
			children
		});
	}
	var CloseIcon = () => /* @__PURE__ */ a(Icon, { children: /* @__PURE__ */ a("path", { d: "M18 6 6 18M6 6l12 12" }) });
	var BackIcon = () => /* @__PURE__ */ a(Icon, {
		turns: true,
		children: /* @__PURE__ */ a("path", { d: "m12 19-7-7 7-7M19 12H5" })
	});
	var PenIcon = () => /* @__PURE__ */ a(Icon, { children: [/* @__PURE__ */ a("path", { d: "M13 21h8" }), /* @__PURE__ */ a("path", { d: "M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z" })] });
	var EyeIcon = () => /* @__PURE__ */ a(Icon, { children: [/* @__PURE__ */ a("path", { d: "M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0" }), /* @__PURE__ */ a("circle", {
		cx: "12",
		cy: "12",
		r: "3"
	})] });
	var BadgeIcon = () => /* @__PURE__ */ a(Icon, { children: [/* @__PURE__ */ a("path", { d: "M3.85 8.62a4 4 0 0 1 4.78-4.77 4 4 0 0 1 6.74 0 4 4 0 0 1 4.78 4.78 4 4 0 0 1 0 6.74 4 4 0 0 1-4.77 4.78 4 4 0 0 1-6.75 0 4 4 0 0 1-4.78-4.77 4 4 0 0 1 0-6.76Z" }), /* @__PURE__ */ a("path", { d: "m16 9-5.5 5.5L8 12" })] });
	var PanelIcon = () => /* @__PURE__ */ a(Icon, {
		turns: true,
		children: [/* @__PURE__ */ a("rect", {
			width: "18",
			height: "18",
			x: "3",
			y: "3",
			rx: "2"
		}), /* @__PURE__ */ a("path", { d: "M15 3v18M10 15l-3-3 3-3" })]
	});
	var SaveIcon = () => /* @__PURE__ */ a(Icon, { children: /* @__PURE__ */ a("path", { d: "m19 21-7-4-7 4V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v16z" }) });
	var SavedIcon = () => /* @__PURE__ */ a(Icon, { children: [/* @__PURE__ */ a("path", { d: "m19 21-7-4-7 4V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2Z" }), /* @__PURE__ */ a("path", { d: "m9 10 2 2 4-4" })] });
	var MuteIcon = () => /* @__PURE__ */ a(Icon, { children: [/* @__PURE__ */ a("circle", {
		cx: "12",
		cy: "12",
		r: "10"
	}), /* @__PURE__ */ a("path", { d: "m4.9 4.9 14.2 14.2" })] });
	// platform/keep/changes.ts
	/**
	* Telling every surface that something kept has changed. Extension pages follow session storage, which wakes no page of
	* the web; cards are in pages, and learn only that a term was saved or taken away.
	*/
	var CARD_KEY = "savedTermsChanged";
	/** For cards: calls back when a term was saved or taken away. Returns what ends it. */
	function watchSavedTerms(callback) {
		const listener = (changes, area) => {
			if (area === "local" && changes[CARD_KEY]) callback();
		};
		browser.storage.onChanged.addListener(listener);
		return () => browser.storage.onChanged.removeListener(listener);
	}
	// components/card/save.tsx
	/** Saving the card's term: whether it is saved is said in words, and follows what other surfaces do. */
	function SaveTerm({ slug }) {
		const [state, setState] = d();
		A(() => {
			let wanted = true;
			const look = () => ask({
				type: "saved/state",
				slug
			}).then((now) => wanted && now.problem === void 0 && setState(now), () => {});
			look();
			const end = watchSavedTerms(look);
			return () => {
				wanted = false;
				end();
			};
		}, [slug]);
		const saved = state?.saved === true;
		const toggle = () => ask({
			type: "saved/set",
			slug,
			saved: !saved
		}).then(setState, () => setState({ problem: "unavailable" }));
		return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("button", {
			type: "button",
			class: "action",
			"aria-pressed": saved,
			onClick: toggle,
			children: [saved ? /* @__PURE__ */ a(SavedIcon, {}) : /* @__PURE__ */ a(SaveIcon, {}), i18n.t(saved ? "saved.isSaved" : "saved.save")]
		}), /* @__PURE__ */ a("p", {
			class: "trouble",
			role: "status",
			children: state?.problem && i18n.t(`saved.problem.${state.problem}`)
		})] });
	}
	// components/card/card.tsx
	/** The card: what causes a term, by what mechanism, and who says so, in short. */
	var ShowTerm = U(() => {});
	/** How long a source stays after the pointer has left its number, in ms: the way from the number to the source. */
	var SOURCE_GRACE = 150;
	var REVIEW_ICONS = {
		submitted: PenIcon,
		"under-review": EyeIcon,
		approved: BadgeIcon
	};
	function useShownSource(model) {
		const [shown, setShown] = d(null);
		const timer = T(void 0);
		const hold = () => clearTimeout(timer.current);
		const hideSoon = () => {
			hold();
			timer.current = setTimeout(() => setShown(null), SOURCE_GRACE);
		};
		const show = (next) => {
			if (next === null) return hideSoon();
			hold();
			setShown(next);
		};
		A(() => {
			setShown(null);
			return hold;
		}, [model]);
		return {
			shown,
			show,
			hold: (over) => over ? hold() : hideSoon()
		};
	}
	/** A text in which the names of other entries lead to their cards. */
	function TermText({ text, terms }) {
		const show = j(ShowTerm);
		return /* @__PURE__ */ a($, { children: piecesOf(text, terms).map(({ at, text: words, slug }) => slug === void 0 ? words : /* @__PURE__ */ a("button", {
			type: "button",
			class: "term",
			onClick: () => show(slug),
			children: words
		}, at)) });
	}
	function Causes({ model }) {
		const count = model.causes.length;
		return /* @__PURE__ */ a("section", {
			"aria-labelledby": "aetia-causes",
			children: [
				/* @__PURE__ */ a("h3", {
					id: "aetia-causes",
					children: i18n.t("article.causes")
				}),
				model.moreCauses > 0 && /* @__PURE__ */ a("p", {
					class: "shown",
					children: i18n.t("card.causesShown", [String(count), String(count + model.moreCauses)])
				}),
				/* @__PURE__ */ a("ul", {
					class: "causes",
					children: model.causes.map(({ text, terms, level, citations }) => /* @__PURE__ */ a("li", { children: [
						/* @__PURE__ */ a("span", {
							class: "cause",
							...DATA_TEXT,
							children: /* @__PURE__ */ a(TermText, {
								text,
								terms
							})
						}),
						" ",
						/* @__PURE__ */ a("span", {
							class: "standing",
							children: [
								/* @__PURE__ */ a(LevelMark, { level }),
								" ",
								/* @__PURE__ */ a(Citations, { list: citations })
							]
						})
					] }, text))
				})
			]
		});
	}
	function Mechanism({ mechanism }) {
		return /* @__PURE__ */ a("section", {
			"aria-labelledby": "aetia-mechanism",
			children: [
				/* @__PURE__ */ a("h3", {
					id: "aetia-mechanism",
					children: i18n.t("article.mechanism")
				}),
				mechanism.sentence ? /* @__PURE__ */ a("p", {
					class: "plain-mechanism",
					...DATA_TEXT,
					children: [/* @__PURE__ */ a(TermText, { ...mechanism.sentence }), " "]
				}) : /* @__PURE__ */ a("ol", {
					class: "steps",
					...DATA_TEXT,
					children: mechanism.steps.map((step) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a(TermText, { ...step }), " "] }, step.text))
				}),
				/* @__PURE__ */ a(Citations, { list: mechanism.citations })
			]
		});
	}
	function Card({ model, onOpenPanel, onClose, onMute, onTerm, back }) {
		const { shown, show, hold } = useShownSource(model);
		const matched = matchedWords(model.matched);
		const ReviewIcon = REVIEW_ICONS[model.review.status];
		const citations = [
			...model.sentence.citations,
			...model.causes.flatMap((cause) => cause.citations),
			...model.mechanism.citations
		];
		return /* @__PURE__ */ a(ShowTerm.Provider, {
			value: onTerm,
			children: /* @__PURE__ */ a(ShowSource.Provider, {
				value: show,
				children: /* @__PURE__ */ a("div", {
					class: "card",
					role: "dialog",
					"aria-labelledby": "aetia-name",
					tabIndex: -1,
					...interfaceLanguage(),
					children: [
						/* @__PURE__ */ a("div", {
							class: "head",
							children: [
								back && /* @__PURE__ */ a("button", {
									type: "button",
									class: "close back",
									"aria-label": i18n.t("card.back", [back.name]),
									title: i18n.t("card.back", [back.name]),
									onClick: back.go,
									children: /* @__PURE__ */ a(BackIcon, {})
								}),
								/* @__PURE__ */ a("h2", {
									id: "aetia-name",
									...DATA_TEXT,
									children: model.name
								}),
								/* @__PURE__ */ a("button", {
									type: "button",
									class: "close",
									"aria-label": i18n.t("common.close"),
									onClick: onClose,
									children: /* @__PURE__ */ a(CloseIcon, {})
								})
							]
						}),
						/* @__PURE__ */ a("div", {
							class: "content",
							onScroll: () => show(null),
							children: [
								matched && /* @__PURE__ */ a("p", {
									class: "matched",
									children: matched
								}),
								/* @__PURE__ */ a("p", {
									class: "sentence",
									...DATA_TEXT,
									children: [
										/* @__PURE__ */ a(TermText, { ...model.sentence }),
										" ",
										/* @__PURE__ */ a(Citations, { list: model.sentence.citations })
									]
								}),
								model.causes.length > 0 && /* @__PURE__ */ a(Causes, { model }),
								model.mechanism.citations.length > 0 && /* @__PURE__ */ a(Mechanism, { mechanism: model.mechanism }),
								/* @__PURE__ */ a(Legend, { list: citations })
							]
						}),
						/* @__PURE__ */ a("div", {
							class: "foot",
							children: [/* @__PURE__ */ a("p", {
								class: `review review-${model.review.status}`,
								children: [/* @__PURE__ */ a(ReviewIcon, {}), reviewWords(model.review)]
							}), /* @__PURE__ */ a("div", {
								class: "actions",
								children: [
									/* @__PURE__ */ a(SaveTerm, { slug: model.slug }, model.slug),
									/* @__PURE__ */ a("button", {
										type: "button",
										class: "open",
										onClick: onOpenPanel,
										children: [/* @__PURE__ */ a(PanelIcon, {}), i18n.t("card.openPanel")]
									}),
									onMute && /* @__PURE__ */ a(NotThisTerm, {
										name: model.name,
										onMute,
										children: /* @__PURE__ */ a(MuteIcon, {})
									}, model.slug)
								]
							})]
						}),
						shown && /* @__PURE__ */ a(SourceTip, {
							shown,
							hold
						}),
						/* @__PURE__ */ a(SourceTexts, { list: citations })
					]
				})
			})
		});
	}
	// components/common/theme.css?inline
	var theme_default = "/*\n * The look: one accent (deep teal, AA on its backgrounds in both themes), hairlines rather than boxes, system fonts.\n * Used by every extension page and, inside its shadow root, by the card; so tokens hang on :root and on :host. Each\n * colour has its light and its dark form; which one holds is a matter of color-scheme alone: the reader's choice in\n * Aetia's settings (data-theme), else that of the system.\n */\n:root,\n:host {\n  color-scheme: light dark;\n  --paper: light-dark(#ffffff, #14191b);\n  --paper-raised: light-dark(#f6f8f8, #1c2326);\n  --ink: light-dark(#1a2224, #e6ecee);\n  --ink-soft: light-dark(#4c5b5f, #a7b5b9);\n  --hairline: light-dark(#d5dddf, #333f43);\n  --accent: light-dark(#0b5d66, #7fd0d6);\n  --accent-ink: light-dark(#ffffff, #0b2528);\n  --accent-wash: light-dark(#e3f1f2, #17343a);\n  --caution: light-dark(#7a4a00, #f0c878);\n  --caution-wash: light-dark(#fdf3dd, #33290f);\n  --danger: light-dark(#a3261b, #ff9d92);\n  --focus: light-dark(#0b5d66, #7fd0d6);\n  --font: system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;\n  --font-mono: ui-monospace, \"SF Mono\", \"Cascadia Mono\", \"DejaVu Sans Mono\", monospace;\n  --text-scale: 1;\n  --size-small: 0.8125rem;\n  --size-body: 0.9375rem;\n  --size-title: 1.375rem;\n  --line: 1.55;\n  /* 70 characters of running text: \"0\", which a ch measures, is wider than the average letter. */\n  --measure: 56ch;\n  --space-1: 0.25rem;\n  --space-2: 0.5rem;\n  --space-3: 0.75rem;\n  --space-4: 1rem;\n  --space-6: 1.5rem;\n  --space-8: 2rem;\n  --radius: 6px;\n  --motion: 150ms;\n}\n\n[data-theme=\"light\"] {\n  color-scheme: light;\n}\n\n[data-theme=\"dark\"] {\n  color-scheme: dark;\n}\n\n@media (prefers-contrast: more) {\n  :root,\n  :host {\n    --ink: light-dark(#000000, #ffffff);\n    --ink-soft: light-dark(#242f32, #dbe3e5);\n    --hairline: light-dark(#5c6b6f, #93a3a7);\n    --accent: light-dark(#06444b, #a8e4e8);\n    --caution: light-dark(#5a3600, #ffdf9e);\n    --focus: light-dark(#06444b, #a8e4e8);\n  }\n}\n\n/* Shares of the size that the reader has set in the browser. */\n[data-text-size=\"small\"] {\n  --text-scale: 0.875;\n}\n\n[data-text-size=\"large\"] {\n  --text-scale: 1.1875;\n}\n\n[data-text-size=\"largest\"] {\n  --text-scale: 1.4375;\n}\n\n/* Paper is white whatever the screen is. */\n@media print {\n  :root {\n    color-scheme: light;\n  }\n}\n\n@media (prefers-reduced-motion: reduce) {\n  :root,\n  :host {\n    --motion: 0ms;\n  }\n}\n";
	// components/card/card.css?inline
	var card_default = "/* The card: its frame, its head, and what it says. Stands in one style sheet with the others of this folder. */\n.card {\n  --size-small: 0.875em;\n  --space-1: 4px;\n  --space-2: 8px;\n  --space-3: 12px;\n  --space-4: 16px;\n  box-sizing: border-box;\n  position: relative;\n  display: flex;\n  flex-direction: column;\n  max-height: var(--aetia-height, 420px);\n  border: 1px solid var(--hairline);\n  border-radius: 8px;\n  background: var(--paper);\n  color: var(--ink);\n  font: calc(0.875em * var(--text-scale)) / 1.4 var(--font);\n  text-align: start;\n  overflow-wrap: break-word;\n  box-shadow:\n    0 1px 2px rgb(0 0 0 / 12%),\n    0 6px 20px rgb(0 0 0 / 18%);\n  animation: appear var(--motion) ease-out;\n}\n\n@keyframes appear {\n  from {\n    opacity: 0;\n  }\n}\n\n.card:focus-visible,\n.card :focus-visible {\n  outline: 2px solid var(--focus);\n  outline-offset: 1px;\n}\n\nh2,\nh3,\np,\nol,\nul {\n  margin: 0;\n  padding: 0;\n}\n\nbutton {\n  box-sizing: border-box;\n  margin: 0;\n  font: inherit;\n  color: inherit;\n  background: none;\n  border: 0;\n  cursor: pointer;\n}\n\n.icon {\n  flex: none;\n  width: 1.1em;\n  height: 1.1em;\n}\n\n.turns:dir(rtl) {\n  transform: scaleX(-1);\n}\n\n.head {\n  flex: none;\n  display: flex;\n  align-items: flex-start;\n  gap: var(--space-2);\n  padding-block: var(--space-3) var(--space-1);\n  padding-inline: var(--space-4) var(--space-2);\n}\n\nh2 {\n  flex: 1;\n  min-width: 0;\n  font-size: 1.2em;\n  line-height: 1.3;\n  font-weight: 650;\n}\n\n.close {\n  flex: none;\n  display: grid;\n  place-items: center;\n  width: 28px;\n  height: 28px;\n  margin-top: -3px;\n  border-radius: 50%;\n  color: var(--ink-soft);\n}\n\n.close:hover {\n  background: var(--paper-raised);\n  color: var(--ink);\n}\n\n.content {\n  flex: 1 1 auto;\n  min-height: 0;\n  overflow-y: auto;\n  overscroll-behavior: contain;\n  scrollbar-width: thin;\n  padding: 0 var(--space-4) var(--space-3);\n}\n\n/* Inside a sentence: as large as the words around it, and told from them by its dots alone. */\n.term {\n  padding: 0;\n  text-align: start;\n  text-decoration: underline dotted var(--ink-soft);\n  text-underline-offset: 0.22em;\n}\n\n.term:hover,\n.term:focus-visible {\n  color: var(--accent);\n  text-decoration: underline solid;\n}\n\n/* A cause may be nothing but a term. */\n.cause .term {\n  min-height: 24px;\n}\n\n.back {\n  margin-inline-start: calc(-1 * var(--space-2));\n}\n\n.plain-mechanism {\n  display: inline;\n}\n\n.plain-mechanism::before {\n  display: block;\n  content: \"\";\n}\n\n.matched {\n  margin-bottom: var(--space-2);\n  color: var(--ink-soft);\n  font-size: var(--size-small);\n}\n\nsection {\n  margin-top: var(--space-3);\n}\n\nh3 {\n  display: inline-block;\n  margin-bottom: 2px;\n  color: var(--ink-soft);\n  font-size: var(--size-small);\n  font-weight: 600;\n}\n\n.causes {\n  list-style: none;\n}\n\n.causes li {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  column-gap: var(--space-2);\n  border-top: 1px solid var(--hairline);\n}\n\n.causes li:first-child {\n  border-top: 0;\n}\n\n.standing {\n  display: inline-flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  column-gap: var(--space-1);\n}\n\n.level-mark {\n  display: inline-flex;\n  align-items: center;\n  gap: 4px;\n  color: var(--ink-soft);\n  font-size: var(--size-small);\n  white-space: nowrap;\n}\n\n.shown {\n  display: inline;\n  margin-inline-start: var(--space-2);\n  color: var(--ink-soft);\n  font-size: var(--size-small);\n}\n\n.steps::before {\n  display: block;\n  content: \"\";\n}\n\n.steps {\n  display: inline;\n  list-style: none;\n}\n\n.steps li {\n  display: inline;\n}\n\n.steps li + li::before {\n  /* Read as nothing: the list says itself that the steps follow each other. */\n  content: \"→ \" / \"\";\n  color: var(--accent);\n}\n";
	// components/card/citations.css?inline
	var citations_default = "/* A citation: its number, and the kind of its source by letters in a frame. At least 24 px each way, to be hit by touch. */\n.cites {\n  display: inline;\n}\n\n.cite {\n  display: inline-flex;\n  align-items: center;\n  justify-content: center;\n  gap: 2px;\n  min-width: 24px;\n  min-height: 24px;\n  padding: 0 3px;\n  border-radius: 4px;\n  font-size: var(--size-small);\n  line-height: 1;\n  vertical-align: baseline;\n}\n\n.cite:hover {\n  background: var(--accent-wash);\n}\n\n.cite-number {\n  color: var(--accent);\n  font-weight: 600;\n  font-variant-numeric: tabular-nums;\n}\n\n.sign {\n  display: inline-block;\n  box-sizing: border-box;\n  min-width: 15px;\n  height: 15px;\n  padding: 0 2px;\n  border: 1px solid var(--ink-soft);\n  border-radius: 3px;\n  color: var(--ink-soft);\n  font-size: 10px;\n  font-weight: 600;\n  line-height: 13px;\n  text-align: center;\n}\n\n.sign::before {\n  content: attr(data-sign) / \"\";\n}\n\n/* Guidelines and consensus: filled. Reviews: round. Studies in people: square. The rest: a broken line. */\n.sign-guideline,\n.sign-consensus {\n  border-color: var(--accent);\n  background: var(--accent);\n  color: var(--accent-ink);\n}\n\n.sign-genereviews,\n.sign-systematic-review,\n.sign-review {\n  border-radius: 8px;\n  padding: 0 3px;\n}\n\n.sign-mechanistic,\n.sign-case-report,\n.sign-other {\n  border-style: dashed;\n}\n\n.legend {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 2px var(--space-3);\n  margin-top: var(--space-3);\n  list-style: none;\n  color: var(--ink-soft);\n  font-size: 0.8125em;\n}\n\n.source {\n  position: absolute;\n  z-index: 1;\n  box-sizing: border-box;\n  width: max-content;\n  max-width: calc(100% - 16px);\n  padding: var(--space-2) var(--space-3);\n  border: 1px solid var(--hairline);\n  border-radius: 6px;\n  background: var(--paper-raised);\n  box-shadow: 0 2px 8px rgb(0 0 0 / 20%);\n  font-size: var(--size-small);\n}\n\n.source-kind,\n.source-where {\n  color: var(--ink-soft);\n}\n";
	// components/card/foot.css?inline
	var foot_default = "/* What a reader can do with the term, and how far it has been reviewed. */\n.foot {\n  position: relative;\n  flex: none;\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  justify-content: space-between;\n  gap: var(--space-1) var(--space-2);\n  padding: var(--space-2) var(--space-4);\n  border-top: 1px solid var(--hairline);\n}\n\n.review {\n  flex: 1 1 140px;\n  display: flex;\n  align-items: center;\n  gap: 6px;\n  color: var(--ink-soft);\n  font-size: var(--size-small);\n}\n\n.review-submitted {\n  color: var(--caution);\n}\n\n.open {\n  display: inline-flex;\n  align-items: center;\n  gap: 6px;\n  min-height: 30px;\n  padding: 3px 12px;\n  border-radius: 15px;\n  background: var(--accent);\n  color: var(--accent-ink);\n  font-size: var(--size-small);\n  font-weight: 600;\n}\n\n.open:hover,\n.action:hover {\n  text-decoration: underline;\n}\n\n.actions {\n  display: flex;\n  flex: 1 0 100%;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: var(--space-1) var(--space-2);\n}\n\n.action {\n  display: inline-flex;\n  align-items: center;\n  gap: 4px;\n  min-height: 30px;\n  padding: 3px 8px;\n  border-radius: 15px;\n  color: var(--accent);\n  font-size: var(--size-small);\n  font-weight: 600;\n}\n\n.trouble:empty {\n  position: absolute;\n}\n\n.trouble {\n  order: 1;\n  flex-basis: 100%;\n  color: var(--danger);\n  font-size: var(--size-small);\n}\n\n@media (forced-colors: active) {\n  .open,\n  .action {\n    border: 1px solid;\n  }\n}\n";
	// components/card/host.css?inline
	var host_default = "/*\n * The card in its closed shadow root. Whatever the page says about our host element loses: important rules of a shadow\n * tree win over the page's, important or not (CSS Cascade 5, section 6.1). Sizes are in em of the reader's own default\n * size (\"medium\"): rem would be the page's.\n */\n/* biome-ignore-all lint/complexity/noImportantStyles: see above */\n:host {\n  all: initial !important;\n  direction: ltr !important;\n  unicode-bidi: isolate !important;\n  color-scheme: light dark !important;\n  position: fixed !important;\n  inset: auto !important;\n  /* physical: measured */\n  left: var(--aetia-left, 0) !important;\n  top: var(--aetia-top, 0) !important;\n  display: block !important;\n  box-sizing: border-box !important;\n  width: var(--aetia-width, 360px) !important;\n  margin: 0 !important;\n  padding: 0 !important;\n  border: 0 !important;\n  overflow: visible !important;\n  background: none !important;\n  pointer-events: auto !important;\n  zoom: var(--aetia-zoom, 1) !important;\n}\n\n:host(:not(:popover-open)) {\n  display: none !important;\n}\n\n/* A page that darkens what lies behind its own dialogs must not darken itself behind our card. */\n:host::backdrop {\n  display: none !important;\n}\n";
	// components/card/muting.css?inline
	var muting_default = "/* Not this term, and what is said after it. Stands in the same style sheet as card.css. */\n/* What a reader rarely wants stands apart from what they often do. */\n.not-this {\n  margin-inline-start: auto;\n}\n\n.not-this-term,\n.undo {\n  display: inline-flex;\n  align-items: center;\n  gap: 6px;\n  min-height: 30px;\n  padding: 3px 8px;\n  border-radius: 15px;\n  color: var(--ink-soft);\n  font-size: var(--size-small);\n}\n\n/* Its words are in its name, and shown when it is pointed at. */\n.not-this-term {\n  justify-content: center;\n  width: 30px;\n  margin-inline-end: -8px;\n  padding: 0;\n}\n\n.not-this-term span {\n  display: none;\n}\n\n.not-this-term:hover,\n.not-this-term[aria-expanded=\"true\"] {\n  background: var(--paper-raised);\n  color: var(--ink);\n}\n\n/* Over the end of the text, so that the card keeps its place. */\n.not-this-places {\n  position: absolute;\n  inset-inline: var(--space-2);\n  bottom: calc(100% - 2px);\n  display: flex;\n  flex-wrap: wrap;\n  gap: var(--space-1);\n  min-width: 0;\n  margin: 0;\n  padding: var(--space-2) var(--space-3) var(--space-3);\n  border: 1px solid var(--hairline);\n  border-radius: 6px;\n  background: var(--paper-raised);\n  box-shadow: 0 2px 8px rgb(0 0 0 / 20%);\n}\n\n.not-this-places legend {\n  float: inline-start;\n  width: 100%;\n  padding: 0 0 var(--space-1);\n  color: var(--ink-soft);\n  font-size: var(--size-small);\n}\n\n.not-this-places button,\n.undo {\n  border: 1px solid var(--hairline);\n  color: var(--accent);\n}\n\n.not-this-places button {\n  min-height: 30px;\n  padding: 3px 10px;\n  border-radius: 15px;\n  background: var(--paper);\n  font-size: var(--size-small);\n}\n\n.not-this-places button:hover,\n.undo:hover {\n  border-color: var(--accent);\n}\n\n.note {\n  flex-direction: row;\n  align-items: center;\n  gap: var(--space-3);\n  padding: var(--space-3) var(--space-4);\n}\n\n.note p {\n  flex: 1;\n}\n";
	// components/card/host.ts
	/**
	* The one element that Aetia ever puts into a page: an element with a closed shadow root in the top layer. It is in the
	* document only while a card is shown.
	*/
	/** Everything composed that a reader's hands or the focus can cause: pages must not act on what is meant for the card. */
	var CONFINED = [
		..."pointerdown pointerup pointermove pointerover pointerout pointercancel gotpointercapture lostpointercapture".split(" "),
		..."mousedown mouseup mousemove mouseover mouseout click dblclick auxclick contextmenu wheel".split(" "),
		..."touchstart touchend touchmove touchcancel keydown keyup keypress beforeinput input".split(" "),
		..."focusin focusout copy cut paste selectstart dragstart drag dragend dragover drop".split(" ")
	];
	/** Custom properties of the page cannot reach the tokens when they stand on an element inside. */
	var CSS_TEXT = theme_default.replaceAll(":host", ".card") + host_default + card_default + citations_default + foot_default + muting_default;
	function addStyle(root) {
		try {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(CSS_TEXT);
			root.adoptedStyleSheets = [sheet];
			if (root.adoptedStyleSheets.length === 1) return;
		} catch {}
		const style = document.createElement("style");
		style.textContent = CSS_TEXT;
		root.append(style);
	}
	var { matches } = Element.prototype;
	var getterOf = (prototype, name) => Object.getOwnPropertyDescriptor(prototype, name)?.get;
	var slotOf = getterOf(Element.prototype, "assignedSlot");
	var parentOf = getterOf(Node.prototype, "parentNode");
	/** The element above in the tree as it is drawn: slots and shadow hosts included. */
	var parentAsDrawn = (node) => (node instanceof Element ? slotOf.call(node) : node instanceof Text ? node.assignedSlot : null) ?? (node instanceof ShadowRoot ? node.host : parentOf.call(node));
	/**
	* Where the host must stand to be seen and used beside `node`: everything outside of an open modal dialog is inert, a
	* full-screen element covers what is outside of it, and a click outside of a page's own popover closes that. Else the
	* root element, where no layout of the page sees it.
	*/
	function homeFor(node) {
		for (let at = node; at; at = parentAsDrawn(at)) if (at instanceof Element && matches.call(at, ":modal, :fullscreen, :popover-open")) return at;
		return document.documentElement;
	}
	function createHost() {
		const element = document.createElement("aetia-card");
		element.popover = "manual";
		const root = element.attachShadow({ mode: "closed" });
		addStyle(root);
		for (const type of CONFINED) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
		let zoom = 1;
		const set = (name, pixels) => element.style.setProperty(`--aetia-${name}`, `${pixels}px`);
		return {
			element,
			root,
			showBeside(node) {
				const home = homeFor(node);
				if (element.parentNode !== home) home.append(element);
				if (!element.matches(":popover-open")) element.showPopover();
			},
			setSize(width, maxHeight) {
				set("width", width);
				set("height", maxHeight);
				zoom *= width / element.getBoundingClientRect().width || 1;
				element.style.setProperty("--aetia-zoom", String(zoom));
			},
			setPlace({ left, top, maxHeight }) {
				set("left", left);
				set("top", top);
				set("height", maxHeight);
			},
			remove() {
				element.remove();
			}
		};
	}
	// components/card/muted-note.tsx
	/** What takes the card's place after a term was muted: says so, and where it can be undone, for some seconds. */
	/** Milliseconds for which it stays; longer while it is pointed at or has the focus. */
	var STAY = 8e3;
	/** Milliseconds before the words come: a screen reader must know the place before it hears what is new in it. */
	var BREATH = 150;
	function MutedNote({ name, where, onUndo, onHold }) {
		const words = `${i18n.t(`muted.done.${where}`, [name])} ${i18n.t("muted.undoInPanel")}`;
		const [said, setSaid] = d("");
		A(() => {
			const timer = setTimeout(() => setSaid(words), BREATH);
			return () => clearTimeout(timer);
		}, [words]);
		return /* @__PURE__ */ a("div", {
			class: "card note",
			...interfaceLanguage(),
			onPointerEnter: () => onHold(true),
			onPointerLeave: () => onHold(false),
			onFocusIn: () => onHold(true),
			onFocusOut: () => onHold(false),
			children: [
				/* @__PURE__ */ a("p", {
					role: "status",
					children: said
				}),
				said === "" && /* @__PURE__ */ a("p", {
					"aria-hidden": "true",
					children: words
				}),
				/* @__PURE__ */ a("button", {
					type: "button",
					class: "undo",
					"aria-label": i18n.t("muted.undoOf", [name]),
					onClick: onUndo,
					children: i18n.t("muted.undo")
				})
			]
		});
	}
	/** Shows the note in the card's host, and takes it away. */
	function createMutedNote({ element, root, showBeside, remove }) {
		let shown;
		let timer;
		/** @param withHost false when a card takes its place */
		function end(withHost = true) {
			if (!shown) return;
			shown.abort();
			shown = void 0;
			clearTimeout(timer);
			if (!withHost) return;
			Q(null, root);
			remove();
		}
		return {
			end,
			/** Shows it in the top layer; whoever calls this puts it in its place. @param beside a node of the term's */
			show(term, where, beside) {
				shown = new AbortController();
				const { signal } = shown;
				const before = document.activeElement;
				const endSoon = () => {
					timer = setTimeout(end, STAY);
				};
				const leave = () => {
					const hadFocus = root.activeElement !== null;
					end();
					if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
				};
				Q(/* @__PURE__ */ a(MutedNote, {
					name: term.name,
					where,
					onUndo: () => {
						ask({
							type: "term/unmute",
							slug: term.slug
						}).catch(() => {});
						leave();
					},
					onHold: (held) => {
						clearTimeout(timer);
						if (!held) endSoon();
					}
				}), root);
				showBeside(beside);
				const onKeyDown = (event) => {
					if (event.key !== "Escape" || event.isComposing) return;
					event.preventDefault();
					event.stopImmediatePropagation();
					leave();
				};
				addEventListener("keydown", onKeyDown, {
					capture: true,
					signal
				});
				addEventListener("pointerdown", ({ target }) => target !== element && end(), {
					capture: true,
					passive: true,
					signal
				});
				addEventListener("pagehide", () => end(), { signal });
				endSoon();
			}
		};
	}
	/** Between the card and the window's edge. */
	var MARGIN = 8;
	/** Between the card and the term: small, so that the pointer gets across. */
	var GAP = 6;
	/** A card lower than this cannot be read: then it may lie on the term. */
	var LEAST_HEIGHT = 96;
	var clamp = (value, least, most) => Math.max(least, Math.min(value, most));
	var overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
	/** How wide the card is in this window. */
	var cardWidth = (viewport) => Math.min(360, viewport.right - viewport.left - 16);
	/** Of a term's rectangles, the one at or nearest to the point; without a point the first. Rects must not be empty. */
	function lineAt(rects, point) {
		const distance = ({ left, top, right, bottom }) => point ? Math.hypot(clamp(point.x, left, right) - point.x, clamp(point.y, top, bottom) - point.y) : 0;
		return rects.reduce((best, rect) => best === void 0 || distance(rect) < distance(best) ? rect : best, void 0);
	}
	/** Places a card beside one rectangle: below if it fits or nothing fits and there is more room, else above. */
	function placeBeside(line, card, viewport, rtl) {
		const below = viewport.bottom - MARGIN - line.bottom - GAP;
		const above = line.top - GAP - viewport.top - MARGIN;
		const side = below >= card.height || below >= above ? "below" : "above";
		const whole = viewport.bottom - viewport.top - 16;
		const maxHeight = Math.min(420, Math.min(whole, Math.max(side === "below" ? below : above, LEAST_HEIGHT)));
		const height = Math.min(card.height, maxHeight);
		return {
			left: clamp(rtl ? line.right - card.width : line.left, viewport.left + MARGIN, viewport.right - MARGIN - card.width),
			top: clamp(side === "below" ? line.bottom + GAP : line.top - GAP - height, viewport.top + MARGIN, viewport.bottom - MARGIN - height),
			maxHeight,
			side
		};
	}
	/**
	* @param rects the term's rectangles, one for each line it stands on; at least one
	* @param card its natural size, already no wider than `cardWidth`
	* @param viewport the part of the window that can be seen
	* @param options.point where the reader points: the card goes beside that line of a term that is broken over lines
	* @param options.rtl the term's text runs from right to left: the card is aligned with its right end
	*/
	function placeCard(rects, card, viewport, options = {}) {
		const line = lineAt(rects, options.point) ?? viewport;
		const rtl = options.rtl ?? false;
		const place = placeBeside(line, card, viewport, rtl);
		const box = {
			left: place.left,
			right: place.left + card.width,
			top: place.top,
			bottom: place.top + Math.min(card.height, place.maxHeight)
		};
		if (!rects.some((rect) => rect !== line && overlap(rect, box))) return place;
		const top = Math.min(...rects.map((rect) => rect.top));
		const bottom = Math.max(...rects.map((rect) => rect.bottom));
		return placeBeside({
			...line,
			top,
			bottom
		}, card, viewport, rtl);
	}
	// components/card/door.tsx
	/** Shows, places and closes the card: the other side of platform/card-door.ts. */
	/**
	* How far the page may move under a card, in px: about a line. Further, and the reader is reading on: the card closes
	* instead of following, since it would cover what they scroll to. A card opened by keyboard follows, since the step to
	* its term may itself still be scrolling.
	*/
	var SCROLL_SLACK = 28;
	/** The part of the window that can be seen, which is smaller than the window when the reader has magnified it. */
	function visiblePart() {
		const { clientWidth, clientHeight } = document.documentElement;
		const view = visualViewport;
		if (!view || view.scale === 1) return {
			left: 0,
			top: 0,
			right: clientWidth || innerWidth,
			bottom: innerHeight || clientHeight
		};
		const { offsetLeft: left, offsetTop: top, width, height } = view;
		return {
			left,
			top,
			right: left + width,
			bottom: top + height
		};
	}
	var isRightToLeft = ({ startContainer: node }) => {
		const element = node instanceof Element ? node : node.parentElement;
		return element !== null && getComputedStyle(element).direction === "rtl";
	};
	/** In them Backspace edits. */
	var FIELDS = "input, textarea, select, [contenteditable]";
	function createCardDoor() {
		const host = createHost();
		const { element, root } = host;
		const note = createMutedNote(host);
		/** The latest request, shown or on its way. */
		let wanted;
		let shown;
		/** Cards that terms in them have led from, first one first, each with the place of its term among its terms. */
		let earlier = [];
		let watching;
		/** What had the focus before the reader went into the card. */
		let before;
		let look;
		const hasFocus = () => root.activeElement !== null;
		/** Gives the shown card the reader's theme and size of text. */
		const dress = () => Object.assign(root.querySelector(".card")?.dataset ?? {}, look);
		function takeAway() {
			if (!shown) return;
			shown = void 0;
			earlier = [];
			watching?.abort();
			const back = hasFocus() ? before : void 0;
			before = void 0;
			Q(null, root);
			host.remove();
			back?.focus({ preventScroll: true });
		}
		function hide() {
			wanted = void 0;
			note.end();
			takeAway();
		}
		/** Closed by the reader or the page, not by the pointer's leaving. What is on its way to take its place still comes. */
		function close() {
			const closed = shown?.request;
			if (wanted === closed) wanted = void 0;
			takeAway();
			closed?.onClosed?.();
		}
		function place() {
			if (!shown) return;
			const { request } = shown;
			const rects = request.rects();
			const viewport = visiblePart();
			const at = lineAt(rects, request.point);
			if (!at || at.bottom < viewport.top || at.top > viewport.bottom || at.right < viewport.left || at.left > viewport.right) {
				close();
				return;
			}
			putBeside(request, rects, viewport);
			shown.at = at;
		}
		/** Puts what the host shows beside the term of a request. */
		function putBeside({ point, term }, rects, viewport) {
			host.setSize(cardWidth(viewport), 420);
			const { width, height } = element.getBoundingClientRect();
			host.setPlace(placeCard(rects, {
				width,
				height
			}, viewport, {
				point,
				rtl: isRightToLeft(term.range)
			}));
		}
		function onScroll(event) {
			if (!shown || event.target === element) return;
			const now = lineAt(shown.request.rects(), shown.request.point);
			if (shown.request.reason === "keyboard") place();
			else if (!now || Math.hypot(now.left - shown.at.left, now.top - shown.at.top) > SCROLL_SLACK) close();
		}
		function onKeyDown(event) {
			if (event.isComposing) return;
			if (event.key === "Backspace" && earlier.length > 0 && hasFocus() && !root.activeElement?.matches(FIELDS)) {
				event.preventDefault();
				event.stopImmediatePropagation();
				goBack();
			}
			if (event.key !== "Escape") return;
			event.preventDefault();
			event.stopImmediatePropagation();
			const unfolded = root.querySelector("[aria-expanded=true]");
			if (unfolded) {
				unfolded.click();
				unfolded.focus({ preventScroll: true });
				return;
			}
			wanted = void 0;
			close();
		}
		function onPointerDown(event) {
			if (!shown || event.target === element) return;
			const { clientX: x, clientY: y } = event;
			if (!shown.request.rects().some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)) close();
		}
		function watch() {
			watching?.abort();
			watching = new AbortController();
			const { signal } = watching;
			addEventListener("keydown", onKeyDown, {
				capture: true,
				signal
			});
			addEventListener("pointerdown", onPointerDown, {
				capture: true,
				passive: true,
				signal
			});
			addEventListener("scroll", onScroll, {
				capture: true,
				passive: true,
				signal
			});
			addEventListener("resize", place, {
				passive: true,
				signal
			});
			addEventListener("fullscreenchange", close, { signal });
			addEventListener("pagehide", close, { signal });
			visualViewport?.addEventListener("resize", place, {
				passive: true,
				signal
			});
			visualViewport?.addEventListener("scroll", place, {
				passive: true,
				signal
			});
			const drawn = new ResizeObserver(() => {
				if (!element.matches(":popover-open") || element.getBoundingClientRect().width === 0) close();
			});
			drawn.observe(element);
			signal.addEventListener("abort", () => drawn.disconnect());
		}
		const dialog = () => root.querySelector("[role=dialog]");
		const terms = () => [...root.querySelectorAll(".term")];
		/** Shows the card of an entry that the present one names. The focus goes along: what had it is no longer there. */
		async function goToTerm(slug) {
			const from = shown;
			const term = terms().indexOf(root.activeElement);
			const model = await ask({
				type: "card/entry",
				slug
			}).catch(() => null);
			if (!from || !model || shown !== from) return;
			earlier.push({
				model: from.model,
				term
			});
			present(from.request, model);
			dialog()?.focus({ preventScroll: true });
		}
		/** Shows the card again that the last term led from. */
		function goBack() {
			const last = earlier.pop();
			if (!last || !shown) return;
			present(shown.request, last.model);
			(terms()[last.term] ?? dialog())?.focus({ preventScroll: true });
		}
		/** Not this term: the card makes way for a note that says where this can be undone. */
		function mute(request, model, where) {
			ask({
				type: "term/mute",
				slug: model.slug,
				where
			}).catch(() => {});
			close();
			note.show(model, where, request.term.range.startContainer);
			putBeside(request, request.rects(), visiblePart());
		}
		function present(request, model) {
			const replaced = shown?.request;
			if (replaced !== request) earlier = [];
			const last = earlier.at(-1);
			note.end(false);
			shown = {
				request,
				model,
				at: {
					left: 0,
					top: 0,
					right: 0,
					bottom: 0
				}
			};
			Q(/* @__PURE__ */ a(Card, {
				model,
				onOpenPanel: () => {
					ask({
						type: "panel/open",
						slug: model.slug
					}).catch(() => {});
					close();
				},
				onClose: close,
				onMute: last ? void 0 : (where) => mute(request, model, where),
				onTerm: (slug) => void goToTerm(slug),
				back: last && {
					name: last.model.name,
					go: goBack
				}
			}), root);
			dress();
			host.showBeside(request.term.range.startContainer);
			if (!replaced) watch();
			root.querySelector(".content")?.scrollTo(0, 0);
			place();
		}
		followLook((now) => {
			look = now;
			dress();
			if (shown) place();
		});
		root.addEventListener("focusin", (event) => {
			const from = event.relatedTarget;
			if (from instanceof HTMLElement && !root.contains(from)) before = from;
		});
		return {
			show(request) {
				wanted = request;
				const { version, term } = request;
				const { entry, definedAs } = term;
				ask({
					type: "card/model",
					version,
					entry,
					text: term.whole ?? term.text,
					...definedAs === void 0 ? {} : { definedAs }
				}).then((model) => {
					if (wanted !== request) return;
					if (model) present(request, model);
					else {
						hide();
						request.onRefused();
					}
				}, () => {
					if (wanted === request) hide();
				});
			},
			pointerLeft() {
				if (wanted?.reason === "keyboard") return;
				wanted = shown?.request;
				if (!hasFocus()) hide();
			},
			hide,
			focus() {
				if (!shown) return false;
				before ??= document.activeElement instanceof HTMLElement ? document.activeElement : void 0;
				dialog()?.focus({ preventScroll: true });
				return hasFocus();
			},
			owns: (target) => target === element,
			get open() {
				return shown !== void 0;
			}
		};
	}
	// platform/card-door.ts
	var KEY = Symbol.for("aetia.card");
	var offerCardDoor = (door) => {
		globalThis[KEY] = door;
	};
	var presentCardDoor = () => globalThis[KEY];
	return defineContentScript({
		registration: "runtime",
		main() {
			if (!presentCardDoor()) offerCardDoor(createCardDoor());
		}
	}).main();
})();

card;