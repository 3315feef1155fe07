import { c as object, f as string, g as _maxLength, n as array, r as boolean, s as nullable, t as _enum, u as partial, y as _regex } from "./schemas-eVG5KcvG.js";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
// node_modules/@wxt-dev/webextension-polyfill/dist/browser.mjs
var import_browser_polyfill = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(global, factory) {
		if (typeof define === "function" && define.amd) define("webextension-polyfill", ["module"], factory);
		else if (typeof exports !== "undefined") factory(module);
		else {
			var mod = { exports: {} };
			factory(mod);
			global.browser = mod.exports;
		}
	})(typeof globalThis !== "undefined" ? globalThis : typeof self !== "undefined" ? self : this$1, function(module) {
		"use strict";
		if (!(globalThis.chrome && globalThis.chrome.runtime && globalThis.chrome.runtime.id)) throw new Error("This script should only be loaded in a browser extension.");
		if (!(globalThis.browser && globalThis.browser.runtime && globalThis.browser.runtime.id)) {
			const CHROME_SEND_MESSAGE_CALLBACK_NO_RESPONSE_MESSAGE = "The message port closed before a response was received.";
			const wrapAPIs = (extensionAPIs) => {
				const apiMetadata = {
					"alarms": {
						"clear": {
							"minArgs": 0,
							"maxArgs": 1
						},
						"clearAll": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"get": {
							"minArgs": 0,
							"maxArgs": 1
						},
						"getAll": {
							"minArgs": 0,
							"maxArgs": 0
						}
					},
					"bookmarks": {
						"create": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"get": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getChildren": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getRecent": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getSubTree": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getTree": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"move": {
							"minArgs": 2,
							"maxArgs": 2
						},
						"remove": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"removeTree": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"search": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"update": {
							"minArgs": 2,
							"maxArgs": 2
						}
					},
					"browserAction": {
						"disable": {
							"minArgs": 0,
							"maxArgs": 1,
							"fallbackToNoCallback": true
						},
						"enable": {
							"minArgs": 0,
							"maxArgs": 1,
							"fallbackToNoCallback": true
						},
						"getBadgeBackgroundColor": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getBadgeText": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getPopup": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getTitle": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"openPopup": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"setBadgeBackgroundColor": {
							"minArgs": 1,
							"maxArgs": 1,
							"fallbackToNoCallback": true
						},
						"setBadgeText": {
							"minArgs": 1,
							"maxArgs": 1,
							"fallbackToNoCallback": true
						},
						"setIcon": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"setPopup": {
							"minArgs": 1,
							"maxArgs": 1,
							"fallbackToNoCallback": true
						},
						"setTitle": {
							"minArgs": 1,
							"maxArgs": 1,
							"fallbackToNoCallback": true
						}
					},
					"browsingData": {
						"remove": {
							"minArgs": 2,
							"maxArgs": 2
						},
						"removeCache": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"removeCookies": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"removeDownloads": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"removeFormData": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"removeHistory": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"removeLocalStorage": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"removePasswords": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"removePluginData": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"settings": {
							"minArgs": 0,
							"maxArgs": 0
						}
					},
					"commands": { "getAll": {
						"minArgs": 0,
						"maxArgs": 0
					} },
					"contextMenus": {
						"remove": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"removeAll": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"update": {
							"minArgs": 2,
							"maxArgs": 2
						}
					},
					"cookies": {
						"get": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getAll": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getAllCookieStores": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"remove": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"set": {
							"minArgs": 1,
							"maxArgs": 1
						}
					},
					"devtools": {
						"inspectedWindow": { "eval": {
							"minArgs": 1,
							"maxArgs": 2,
							"singleCallbackArg": false
						} },
						"panels": {
							"create": {
								"minArgs": 3,
								"maxArgs": 3,
								"singleCallbackArg": true
							},
							"elements": { "createSidebarPane": {
								"minArgs": 1,
								"maxArgs": 1
							} }
						}
					},
					"downloads": {
						"cancel": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"download": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"erase": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getFileIcon": {
							"minArgs": 1,
							"maxArgs": 2
						},
						"open": {
							"minArgs": 1,
							"maxArgs": 1,
							"fallbackToNoCallback": true
						},
						"pause": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"removeFile": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"resume": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"search": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"show": {
							"minArgs": 1,
							"maxArgs": 1,
							"fallbackToNoCallback": true
						}
					},
					"extension": {
						"isAllowedFileSchemeAccess": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"isAllowedIncognitoAccess": {
							"minArgs": 0,
							"maxArgs": 0
						}
					},
					"history": {
						"addUrl": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"deleteAll": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"deleteRange": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"deleteUrl": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getVisits": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"search": {
							"minArgs": 1,
							"maxArgs": 1
						}
					},
					"i18n": {
						"detectLanguage": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getAcceptLanguages": {
							"minArgs": 0,
							"maxArgs": 0
						}
					},
					"identity": { "launchWebAuthFlow": {
						"minArgs": 1,
						"maxArgs": 1
					} },
					"idle": { "queryState": {
						"minArgs": 1,
						"maxArgs": 1
					} },
					"management": {
						"get": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getAll": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"getSelf": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"setEnabled": {
							"minArgs": 2,
							"maxArgs": 2
						},
						"uninstallSelf": {
							"minArgs": 0,
							"maxArgs": 1
						}
					},
					"notifications": {
						"clear": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"create": {
							"minArgs": 1,
							"maxArgs": 2
						},
						"getAll": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"getPermissionLevel": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"update": {
							"minArgs": 2,
							"maxArgs": 2
						}
					},
					"pageAction": {
						"getPopup": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getTitle": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"hide": {
							"minArgs": 1,
							"maxArgs": 1,
							"fallbackToNoCallback": true
						},
						"setIcon": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"setPopup": {
							"minArgs": 1,
							"maxArgs": 1,
							"fallbackToNoCallback": true
						},
						"setTitle": {
							"minArgs": 1,
							"maxArgs": 1,
							"fallbackToNoCallback": true
						},
						"show": {
							"minArgs": 1,
							"maxArgs": 1,
							"fallbackToNoCallback": true
						}
					},
					"permissions": {
						"contains": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getAll": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"remove": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"request": {
							"minArgs": 1,
							"maxArgs": 1
						}
					},
					"runtime": {
						"getBackgroundPage": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"getPlatformInfo": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"openOptionsPage": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"requestUpdateCheck": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"sendMessage": {
							"minArgs": 1,
							"maxArgs": 3
						},
						"sendNativeMessage": {
							"minArgs": 2,
							"maxArgs": 2
						},
						"setUninstallURL": {
							"minArgs": 1,
							"maxArgs": 1
						}
					},
					"sessions": {
						"getDevices": {
							"minArgs": 0,
							"maxArgs": 1
						},
						"getRecentlyClosed": {
							"minArgs": 0,
							"maxArgs": 1
						},
						"restore": {
							"minArgs": 0,
							"maxArgs": 1
						}
					},
					"storage": {
						"local": {
							"clear": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"get": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"getBytesInUse": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"remove": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"set": {
								"minArgs": 1,
								"maxArgs": 1
							}
						},
						"managed": {
							"get": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"getBytesInUse": {
								"minArgs": 0,
								"maxArgs": 1
							}
						},
						"sync": {
							"clear": {
								"minArgs": 0,
								"maxArgs": 0
							},
							"get": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"getBytesInUse": {
								"minArgs": 0,
								"maxArgs": 1
							},
							"remove": {
								"minArgs": 1,
								"maxArgs": 1
							},
							"set": {
								"minArgs": 1,
								"maxArgs": 1
							}
						}
					},
					"tabs": {
						"captureVisibleTab": {
							"minArgs": 0,
							"maxArgs": 2
						},
						"create": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"detectLanguage": {
							"minArgs": 0,
							"maxArgs": 1
						},
						"discard": {
							"minArgs": 0,
							"maxArgs": 1
						},
						"duplicate": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"executeScript": {
							"minArgs": 1,
							"maxArgs": 2
						},
						"get": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getCurrent": {
							"minArgs": 0,
							"maxArgs": 0
						},
						"getZoom": {
							"minArgs": 0,
							"maxArgs": 1
						},
						"getZoomSettings": {
							"minArgs": 0,
							"maxArgs": 1
						},
						"goBack": {
							"minArgs": 0,
							"maxArgs": 1
						},
						"goForward": {
							"minArgs": 0,
							"maxArgs": 1
						},
						"highlight": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"insertCSS": {
							"minArgs": 1,
							"maxArgs": 2
						},
						"move": {
							"minArgs": 2,
							"maxArgs": 2
						},
						"query": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"reload": {
							"minArgs": 0,
							"maxArgs": 2
						},
						"remove": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"removeCSS": {
							"minArgs": 1,
							"maxArgs": 2
						},
						"sendMessage": {
							"minArgs": 2,
							"maxArgs": 3
						},
						"setZoom": {
							"minArgs": 1,
							"maxArgs": 2
						},
						"setZoomSettings": {
							"minArgs": 1,
							"maxArgs": 2
						},
						"update": {
							"minArgs": 1,
							"maxArgs": 2
						}
					},
					"topSites": { "get": {
						"minArgs": 0,
						"maxArgs": 0
					} },
					"webNavigation": {
						"getAllFrames": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"getFrame": {
							"minArgs": 1,
							"maxArgs": 1
						}
					},
					"webRequest": { "handlerBehaviorChanged": {
						"minArgs": 0,
						"maxArgs": 0
					} },
					"windows": {
						"create": {
							"minArgs": 0,
							"maxArgs": 1
						},
						"get": {
							"minArgs": 1,
							"maxArgs": 2
						},
						"getAll": {
							"minArgs": 0,
							"maxArgs": 1
						},
						"getCurrent": {
							"minArgs": 0,
							"maxArgs": 1
						},
						"getLastFocused": {
							"minArgs": 0,
							"maxArgs": 1
						},
						"remove": {
							"minArgs": 1,
							"maxArgs": 1
						},
						"update": {
							"minArgs": 2,
							"maxArgs": 2
						}
					}
				};
				if (Object.keys(apiMetadata).length === 0) throw new Error("api-metadata.json has not been included in browser-polyfill");
				/**
				* A WeakMap subclass which creates and stores a value for any key which does
				* not exist when accessed, but behaves exactly as an ordinary WeakMap
				* otherwise.
				*
				* @param {function} createItem
				*        A function which will be called in order to create the value for any
				*        key which does not exist, the first time it is accessed. The
				*        function receives, as its only argument, the key being created.
				*/
				class DefaultWeakMap extends WeakMap {
					constructor(createItem, items = void 0) {
						super(items);
						this.createItem = createItem;
					}
					get(key) {
						if (!this.has(key)) this.set(key, this.createItem(key));
						return super.get(key);
					}
				}
				/**
				* Returns true if the given object is an object with a `then` method, and can
				* therefore be assumed to behave as a Promise.
				*
				* @param {*} value The value to test.
				* @returns {boolean} True if the value is thenable.
				*/
				const isThenable = (value) => {
					return value && typeof value === "object" && typeof value.then === "function";
				};
				/**
				* Creates and returns a function which, when called, will resolve or reject
				* the given promise based on how it is called:
				*
				* - If, when called, `chrome.runtime.lastError` contains a non-null object,
				*   the promise is rejected with that value.
				* - If the function is called with exactly one argument, the promise is
				*   resolved to that value.
				* - Otherwise, the promise is resolved to an array containing all of the
				*   function's arguments.
				*
				* @param {object} promise
				*        An object containing the resolution and rejection functions of a
				*        promise.
				* @param {function} promise.resolve
				*        The promise's resolution function.
				* @param {function} promise.reject
				*        The promise's rejection function.
				* @param {object} metadata
				*        Metadata about the wrapped method which has created the callback.
				* @param {boolean} metadata.singleCallbackArg
				*        Whether or not the promise is resolved with only the first
				*        argument of the callback, alternatively an array of all the
				*        callback arguments is resolved. By default, if the callback
				*        function is invoked with only a single argument, that will be
				*        resolved to the promise, while all arguments will be resolved as
				*        an array if multiple are given.
				*
				* @returns {function}
				*        The generated callback function.
				*/
				const makeCallback = (promise, metadata) => {
					return (...callbackArgs) => {
						if (extensionAPIs.runtime.lastError) promise.reject(new Error(extensionAPIs.runtime.lastError.message));
						else if (metadata.singleCallbackArg || callbackArgs.length <= 1 && metadata.singleCallbackArg !== false) promise.resolve(callbackArgs[0]);
						else promise.resolve(callbackArgs);
					};
				};
				const pluralizeArguments = (numArgs) => numArgs == 1 ? "argument" : "arguments";
				/**
				* Creates a wrapper function for a method with the given name and metadata.
				*
				* @param {string} name
				*        The name of the method which is being wrapped.
				* @param {object} metadata
				*        Metadata about the method being wrapped.
				* @param {integer} metadata.minArgs
				*        The minimum number of arguments which must be passed to the
				*        function. If called with fewer than this number of arguments, the
				*        wrapper will raise an exception.
				* @param {integer} metadata.maxArgs
				*        The maximum number of arguments which may be passed to the
				*        function. If called with more than this number of arguments, the
				*        wrapper will raise an exception.
				* @param {boolean} metadata.singleCallbackArg
				*        Whether or not the promise is resolved with only the first
				*        argument of the callback, alternatively an array of all the
				*        callback arguments is resolved. By default, if the callback
				*        function is invoked with only a single argument, that will be
				*        resolved to the promise, while all arguments will be resolved as
				*        an array if multiple are given.
				*
				* @returns {function(object, ...*)}
				*       The generated wrapper function.
				*/
				const wrapAsyncFunction = (name, metadata) => {
					return function asyncFunctionWrapper(target, ...args) {
						if (args.length < metadata.minArgs) throw new Error(`Expected at least ${metadata.minArgs} ${pluralizeArguments(metadata.minArgs)} for ${name}(), got ${args.length}`);
						if (args.length > metadata.maxArgs) throw new Error(`Expected at most ${metadata.maxArgs} ${pluralizeArguments(metadata.maxArgs)} for ${name}(), got ${args.length}`);
						return new Promise((resolve, reject) => {
							if (metadata.fallbackToNoCallback) try {
								target[name](...args, makeCallback({
									resolve,
									reject
								}, metadata));
							} catch (cbError) {
								console.warn(`${name} API method doesn't seem to support the callback parameter, falling back to call it without a callback: `, cbError);
								target[name](...args);
								metadata.fallbackToNoCallback = false;
								metadata.noCallback = true;
								resolve();
							}
							else if (metadata.noCallback) {
								target[name](...args);
								resolve();
							} else target[name](...args, makeCallback({
								resolve,
								reject
							}, metadata));
						});
					};
				};
				/**
				* Wraps an existing method of the target object, so that calls to it are
				* intercepted by the given wrapper function. The wrapper function receives,
				* as its first argument, the original `target` object, followed by each of
				* the arguments passed to the original method.
				*
				* @param {object} target
				*        The original target object that the wrapped method belongs to.
				* @param {function} method
				*        The method being wrapped. This is used as the target of the Proxy
				*        object which is created to wrap the method.
				* @param {function} wrapper
				*        The wrapper function which is called in place of a direct invocation
				*        of the wrapped method.
				*
				* @returns {Proxy<function>}
				*        A Proxy object for the given method, which invokes the given wrapper
				*        method in its place.
				*/
				const wrapMethod = (target, method, wrapper) => {
					return new Proxy(method, { apply(targetMethod, thisObj, args) {
						return wrapper.call(thisObj, target, ...args);
					} });
				};
				let hasOwnProperty = Function.call.bind(Object.prototype.hasOwnProperty);
				/**
				* Wraps an object in a Proxy which intercepts and wraps certain methods
				* based on the given `wrappers` and `metadata` objects.
				*
				* @param {object} target
				*        The target object to wrap.
				*
				* @param {object} [wrappers = {}]
				*        An object tree containing wrapper functions for special cases. Any
				*        function present in this object tree is called in place of the
				*        method in the same location in the `target` object tree. These
				*        wrapper methods are invoked as described in {@see wrapMethod}.
				*
				* @param {object} [metadata = {}]
				*        An object tree containing metadata used to automatically generate
				*        Promise-based wrapper functions for asynchronous. Any function in
				*        the `target` object tree which has a corresponding metadata object
				*        in the same location in the `metadata` tree is replaced with an
				*        automatically-generated wrapper function, as described in
				*        {@see wrapAsyncFunction}
				*
				* @returns {Proxy<object>}
				*/
				const wrapObject = (target, wrappers = {}, metadata = {}) => {
					let cache = Object.create(null);
					let handlers = {
						has(proxyTarget, prop) {
							return prop in target || prop in cache;
						},
						get(proxyTarget, prop, receiver) {
							if (prop in cache) return cache[prop];
							if (!(prop in target)) return;
							let value = target[prop];
							if (typeof value === "function") {
								if (typeof wrappers[prop] === "function") value = wrapMethod(target, target[prop], wrappers[prop]);
								else if (hasOwnProperty(metadata, prop)) {
									let wrapper = wrapAsyncFunction(prop, metadata[prop]);
									value = wrapMethod(target, target[prop], wrapper);
								} else value = value.bind(target);
							} else if (typeof value === "object" && value !== null && (hasOwnProperty(wrappers, prop) || hasOwnProperty(metadata, prop))) value = wrapObject(value, wrappers[prop], metadata[prop]);
							else if (hasOwnProperty(metadata, "*")) value = wrapObject(value, wrappers[prop], metadata["*"]);
							else {
								Object.defineProperty(cache, prop, {
									configurable: true,
									enumerable: true,
									get() {
										return target[prop];
									},
									set(value) {
										target[prop] = value;
									}
								});
								return value;
							}
							cache[prop] = value;
							return value;
						},
						set(proxyTarget, prop, value, receiver) {
							if (prop in cache) cache[prop] = value;
							else target[prop] = value;
							return true;
						},
						defineProperty(proxyTarget, prop, desc) {
							return Reflect.defineProperty(cache, prop, desc);
						},
						deleteProperty(proxyTarget, prop) {
							return Reflect.deleteProperty(cache, prop);
						}
					};
					let proxyTarget = Object.create(target);
					return new Proxy(proxyTarget, handlers);
				};
				/**
				* Creates a set of wrapper functions for an event object, which handles
				* wrapping of listener functions that those messages are passed.
				*
				* A single wrapper is created for each listener function, and stored in a
				* map. Subsequent calls to `addListener`, `hasListener`, or `removeListener`
				* retrieve the original wrapper, so that  attempts to remove a
				* previously-added listener work as expected.
				*
				* @param {DefaultWeakMap<function, function>} wrapperMap
				*        A DefaultWeakMap object which will create the appropriate wrapper
				*        for a given listener function when one does not exist, and retrieve
				*        an existing one when it does.
				*
				* @returns {object}
				*/
				const wrapEvent = (wrapperMap) => ({
					addListener(target, listener, ...args) {
						target.addListener(wrapperMap.get(listener), ...args);
					},
					hasListener(target, listener) {
						return target.hasListener(wrapperMap.get(listener));
					},
					removeListener(target, listener) {
						target.removeListener(wrapperMap.get(listener));
					}
				});
				const onRequestFinishedWrappers = new DefaultWeakMap((listener) => {
					if (typeof listener !== "function") return listener;
					/**
					* Wraps an onRequestFinished listener function so that it will return a
					* `getContent()` property which returns a `Promise` rather than using a
					* callback API.
					*
					* @param {object} req
					*        The HAR entry object representing the network request.
					*/
					return function onRequestFinished(req) {
						listener(wrapObject(req, {}, { getContent: {
							minArgs: 0,
							maxArgs: 0
						} }));
					};
				});
				const onMessageWrappers = new DefaultWeakMap((listener) => {
					if (typeof listener !== "function") return listener;
					/**
					* Wraps a message listener function so that it may send responses based on
					* its return value, rather than by returning a sentinel value and calling a
					* callback. If the listener function returns a Promise, the response is
					* sent when the promise either resolves or rejects.
					*
					* @param {*} message
					*        The message sent by the other end of the channel.
					* @param {object} sender
					*        Details about the sender of the message.
					* @param {function(*)} sendResponse
					*        A callback which, when called with an arbitrary argument, sends
					*        that value as a response.
					* @returns {boolean}
					*        True if the wrapped listener returned a Promise, which will later
					*        yield a response. False otherwise.
					*/
					return function onMessage(message, sender, sendResponse) {
						let didCallSendResponse = false;
						let wrappedSendResponse;
						let sendResponsePromise = new Promise((resolve) => {
							wrappedSendResponse = function(response) {
								didCallSendResponse = true;
								resolve(response);
							};
						});
						let result;
						try {
							result = listener(message, sender, wrappedSendResponse);
						} catch (err) {
							result = Promise.reject(err);
						}
						const isResultThenable = result !== true && isThenable(result);
						if (result !== true && !isResultThenable && !didCallSendResponse) return false;
						const sendPromisedResult = (promise) => {
							promise.then((msg) => {
								sendResponse(msg);
							}, (error) => {
								let message;
								if (error && (error instanceof Error || typeof error.message === "string")) message = error.message;
								else message = "An unexpected error occurred";
								sendResponse({
									__mozWebExtensionPolyfillReject__: true,
									message
								});
							}).catch((err) => {
								console.error("Failed to send onMessage rejected reply", err);
							});
						};
						if (isResultThenable) sendPromisedResult(result);
						else sendPromisedResult(sendResponsePromise);
						return true;
					};
				});
				const wrappedSendMessageCallback = ({ reject, resolve }, reply) => {
					if (extensionAPIs.runtime.lastError) {
						if (extensionAPIs.runtime.lastError.message === CHROME_SEND_MESSAGE_CALLBACK_NO_RESPONSE_MESSAGE) resolve();
						else reject(new Error(extensionAPIs.runtime.lastError.message));
					} else if (reply && reply.__mozWebExtensionPolyfillReject__) reject(new Error(reply.message));
					else resolve(reply);
				};
				const wrappedSendMessage = (name, metadata, apiNamespaceObj, ...args) => {
					if (args.length < metadata.minArgs) throw new Error(`Expected at least ${metadata.minArgs} ${pluralizeArguments(metadata.minArgs)} for ${name}(), got ${args.length}`);
					if (args.length > metadata.maxArgs) throw new Error(`Expected at most ${metadata.maxArgs} ${pluralizeArguments(metadata.maxArgs)} for ${name}(), got ${args.length}`);
					return new Promise((resolve, reject) => {
						const wrappedCb = wrappedSendMessageCallback.bind(null, {
							resolve,
							reject
						});
						args.push(wrappedCb);
						apiNamespaceObj.sendMessage(...args);
					});
				};
				const staticWrappers = {
					devtools: { network: { onRequestFinished: wrapEvent(onRequestFinishedWrappers) } },
					runtime: {
						onMessage: wrapEvent(onMessageWrappers),
						onMessageExternal: wrapEvent(onMessageWrappers),
						sendMessage: wrappedSendMessage.bind(null, "sendMessage", {
							minArgs: 1,
							maxArgs: 3
						})
					},
					tabs: { sendMessage: wrappedSendMessage.bind(null, "sendMessage", {
						minArgs: 2,
						maxArgs: 3
					}) }
				};
				const settingMetadata = {
					clear: {
						minArgs: 1,
						maxArgs: 1
					},
					get: {
						minArgs: 1,
						maxArgs: 1
					},
					set: {
						minArgs: 1,
						maxArgs: 1
					}
				};
				apiMetadata.privacy = {
					network: { "*": settingMetadata },
					services: { "*": settingMetadata },
					websites: { "*": settingMetadata }
				};
				return wrapObject(extensionAPIs, staticWrappers, apiMetadata);
			};
			module.exports = wrapAPIs(chrome);
		} else module.exports = globalThis.browser;
	});
})))(), 1);
var DEFAULT_SETTINGS = /* @__PURE__ */ Object.assign({}, {
	enabled: true,
	sites: {
		mode: "everywhere",
		off: [],
		on: []
	},
	markStyle: "both",
	density: "every",
	inReferences: true,
	inNavigation: false
}, {
	audience: "clinician",
	muted: [],
	listOrder: "appearance",
	listGroups: false,
	badge: true,
	textSize: "medium",
	theme: "system",
	history: true,
	composeAnswers: false
});
/** Where a page is, as rules see it: host and path. Files have no host: "/home/reader/paper.html". */
var siteOf = ({ hostname, pathname }) => hostname.replace(/\.$/, "") + pathname;
/**
* Whether a rule (see site-rules.ts) holds for a place: a host alone, or with a path. `example.org` covers its subdomains,
* `example.org/health` what begins so, and a star stands for any letters but a slash.
*/
function covers(rule, site) {
	const place = `.${site}/`;
	const wanted = `.${rule}${rule.includes("/") ? "" : "/"}`;
	const at = rule.includes("*") ? place.search(wanted.replace(/[^\w*]/g, "\\$&").replace(/\*/g, "[^/]*")) : place.indexOf(wanted);
	return at >= 0 && at < place.indexOf("/");
}
/** Whether Aetia works on a page at this place (`siteOf`; a host alone will do where there are no rules with paths). */
function isEnabledOn(settings, site) {
	if (!settings.enabled) return false;
	const { mode, off, on } = settings.sites;
	const isEverywhere = mode === "everywhere";
	return (isEverywhere ? off : on).some((rule) => covers(rule, site)) !== isEverywhere;
}
/** What browsers let an extension sync as one item, its key included. */
var MOST_BYTES = 8192;
var OWN = /* @__PURE__ */ new Set(["version", "stamps"]);
var isSetting = (name) => /^[a-z]\w*$/iu.test(name) && !OWN.has(name) && !(name in Object.prototype);
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isTime = (value) => Number.isSafeInteger(value) && value >= 0;
/** Each step turns what version N stored into what N + 1 stores. */
var MIGRATIONS = { 1: (stored) => ({
	...stored,
	version: 2,
	stamps: Object.fromEntries(Object.keys(stored).filter(isSetting).map((name) => [name, 1]))
}) };
var versionOf = (stored) => isTime(stored.version) && stored.version > 0 ? stored.version : 1;
function brought(stored) {
	let current = stored;
	for (let version = versionOf(stored); version < 2; version++) current = MIGRATIONS[version]?.(current) ?? current;
	return current;
}
/** What is stored, of whatever version, as this version stores it. A newer version's record is left as it is. */
function readRecord(stored) {
	const record = brought(isObject(stored) ? stored : {});
	const stamps = isObject(record.stamps) ? record.stamps : {};
	return {
		...record,
		version: Math.max(versionOf(record), 2),
		stamps: Object.fromEntries(Object.entries(stamps).filter(([, at]) => isTime(at)))
	};
}
/** The settings in a record by name. */
var valuesIn = (record) => Object.entries(record).filter(([name]) => isSetting(name));
/**
* The record after the reader changed something.
* @param patch the settings changed; undefined sets one back to its default
* @param now milliseconds since 1970; a clock that goes wrong does not make the change older than the one before
*/
function withChanges(record, patch, now) {
	const changed = {
		...record,
		stamps: { ...record.stamps }
	};
	for (const [name, value] of Object.entries(patch)) {
		if (value === void 0) delete changed[name];
		else changed[name] = value;
		changed.stamps[name] = Math.max(now, (record.stamps[name] ?? 0) + 1);
	}
	return changed;
}
var PREFIX = "settings.";
/** The key of a setting's item, and the setting of an item's key. */
var itemKey = (name) => PREFIX + name;
var settingOf = (key) => key.startsWith(PREFIX) ? key.slice(9) : void 0;
var isItemKey = (key) => key.startsWith(PREFIX);
var bytes = new TextEncoder();
var fits = (name, item) => bytes.encode(itemKey(name) + JSON.stringify(item)).length <= MOST_BYTES;
/** Whether a value is small enough for the browser to carry it to the reader's other machines. */
var canSync = (name, value) => fits(name, {
	version: 2,
	at: Number.MAX_SAFE_INTEGER,
	value
});
function readItem(name, stored) {
	if (!isObject(stored) || !isTime(stored.at) || !isTime(stored.version)) return void 0;
	const { at, version } = stored;
	if (version >= 2 || !("value" in stored)) return {
		at,
		version,
		...valuePart(stored)
	};
	const record = brought({
		version,
		[name]: stored.value
	});
	return {
		at,
		version: 2,
		...name in record ? { value: record[name] } : {}
	};
}
var valuePart = (stored) => "value" in stored ? { value: stored.value } : {};
/** Browsers keep the keys of an object in an order of their own. */
var sorted = (_, value) => isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value;
/** A total order of changes: the later one wins, and of two at the same time the same one on every machine. */
function isNewer(a, b) {
	if (a.at !== b.at) return a.at > b.at;
	return (JSON.stringify(a.value, sorted) ?? "") > (JSON.stringify(b.value, sorted) ?? "");
}
/**
* Brings a machine's record and what the browser has synced together.
* @param items the synced items by key; others may be among them
* @param isValid whether a setting that this version knows takes a value; what it does not take is not let in
* @returns the record as it should be here, and the items to be written
*/
function reconcile(record, items, isValid = () => true) {
	const merged = {
		...record,
		stamps: { ...record.stamps }
	};
	const write = {};
	const names = /* @__PURE__ */ new Set([...Object.keys(record.stamps), ...Object.keys(items).flatMap((key) => settingOf(key) ?? [])]);
	for (const name of [...names].filter(isSetting)) {
		const at = record.stamps[name];
		const here = at === void 0 ? void 0 : {
			version: record.version,
			at,
			...name in record ? { value: record[name] } : {}
		};
		if (here && !fits(name, here)) continue;
		const there = readItem(name, items[itemKey(name)]);
		if (here && (!there || isNewer(here, there))) write[itemKey(name)] = here;
		else if (there && (!here || isNewer(there, here))) {
			if (there.version > record.version || "value" in there && !isValid(name, there.value)) continue;
			merged.stamps[name] = there.at;
			if ("value" in there) merged[name] = there.value;
			else delete merged[name];
		}
	}
	return {
		record: merged,
		write
	};
}
var MOST_STARS = 4;
var LABEL = /^[a-z0-9_*-]+$/u;
var isHost = (host) => /^\[[\da-f:.]+\]$/u.test(host) || host.split(".").every((label) => LABEL.test(label) && !(label.includes("*") && label.startsWith("xn--")));
/** The address in a text: with its scheme, or as people write it without. Null when it is none. */
function parseAddress(text) {
	const scheme = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? "" : text.startsWith("/") ? "file://" : "http://";
	try {
		return new URL(scheme + text);
	} catch {
		return null;
	}
}
/** The scheme of a text that is an address without an authority (about:blank, mailto:); a host's port is none. */
var bareScheme = (text) => /^([a-z][a-z+-]*:)(?!\d|\/\/)/iu.exec(text)?.[1];
/** What the reader wrote (a host, a rule, a whole address from the address bar) → a rule, or why it is none. */
function parseRule(written) {
	const fault = (is) => ({ fault: { is } });
	const text = written.trim();
	if (text === "") return fault("empty");
	const bare = bareScheme(text);
	if (bare !== void 0 && bare !== "file:") return { fault: {
		is: "scheme",
		part: bare
	} };
	const isFile = /^(file:|\/)/iu.test(text);
	if (/\s/u.test(text) && !isFile) return fault("space");
	const address = parseAddress(text);
	if (address === null) return fault("host");
	if (!/^(https?|file):$/u.test(address.protocol)) return { fault: {
		is: "scheme",
		part: address.protocol
	} };
	if (address.port !== "") return { fault: {
		is: "port",
		part: `:${address.port}`
	} };
	const host = address.hostname.replace(/%2a/giu, "*").replace(/\.$/u, "").replace(/^(\*\.)+/u, "");
	const path = address.pathname === "/" ? "" : address.pathname;
	if (isFile) return path.length > 500 ? fault("long") : { rule: path };
	if (address.username !== "" || !isHost(host)) return fault("host");
	if (/^[*.]*$/u.test(host)) return fault("everything");
	const rule = host + path;
	if (rule.length > 500) return fault("long");
	return rule.split("*").length - 1 > MOST_STARS ? fault("stars") : { rule };
}
/** The rules of a list that hold for a place (`siteOf`), in its order. */
var rulesFor = (rules, site) => rules.filter((rule) => covers(rule, site));
/** The rule of a list that makes another needless: one that holds wherever that one does. */
var coveringRule = (rules, rule) => rules.find((other) => other !== rule && covers(other, rule));
// platform/settings.ts
/**
* The reader's settings in extension storage, under one key. Only what the reader changed is stored, so that new
* defaults reach everybody else. What is stored keeps what a newer version put there (core/dataset/settings-record.ts);
* the background carries it to the reader's other machines (background/settings-sync.ts).
*/
var SETTINGS_KEY = "settings";
var host = string().check(_maxLength(253));
var rules = array(string().check(_maxLength(500), _regex(/^(?:[^*]*\*){0,4}[^*]*$/))).check(_maxLength(1e4));
var slug = string().check(_regex(/^[a-z0-9-]{1,120}$/));
var changesSchema = partial(object({
	audience: _enum([
		"patient",
		"student",
		"clinician"
	]),
	enabled: boolean(),
	sites: object({
		mode: _enum(["everywhere", "listed"]),
		off: rules,
		on: rules
	}),
	markStyle: _enum([
		"both",
		"underline",
		"tint",
		"none"
	]),
	density: _enum([
		"every",
		"section",
		"page"
	]),
	inReferences: boolean(),
	inNavigation: boolean(),
	muted: array(object({
		slug,
		host: nullable(host)
	})).check(_maxLength(1e4)),
	listOrder: _enum(["appearance", "count"]),
	listGroups: boolean(),
	badge: boolean(),
	textSize: _enum([
		"small",
		"medium",
		"large",
		"largest"
	]),
	theme: _enum([
		"system",
		"light",
		"dark"
	]),
	history: boolean(),
	composeAnswers: boolean()
}));
/** Whether a setting takes a value. A setting that this version does not know takes any. */
var isValidSetting = (name, value) => !(name in DEFAULT_SETTINGS) || changesSchema.safeParse({ [name]: value }).success;
/** A record → what the reader changed. A field that does not fit is dropped; the others stay. */
var parseChanges = (record) => Object.fromEntries(valuesIn(record).filter(([name, value]) => name in DEFAULT_SETTINGS && isValidSetting(name, value)));
/** What applies: the defaults, over them what the reader changed. */
var inForce = (stored) => ({
	...DEFAULT_SETTINGS,
	...parseChanges(readRecord(stored))
});
var readStored = async () => (await import_browser_polyfill.default.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
var loadSettings = async () => inForce(await readStored());
/** What of the settings the reader changed: what a backup keeps, and what can be put back with `replaceSettings`. */
var loadChanges = async () => parseChanges(readRecord(await readStored()));
/**
* Reads the record, and stores what `change` makes of it. One at a time over all of the extension's pages and its
* background: of two that had read the same record, the second would undo what the first changed.
*/
function updateRecord(change) {
	return navigator.locks.request(SETTINGS_KEY, async () => {
		const stored = await readStored();
		const changed = await change(readRecord(stored));
		if (stored === void 0 && Object.keys(changed.stamps).length === 0) return;
		if (JSON.stringify(changed) !== JSON.stringify(stored)) await import_browser_polyfill.default.storage.local.set({ [SETTINGS_KEY]: changed });
	});
}
/** Stores what the reader changed; every open page and surface follows through watchSettings. */
var changeSettings = (patch) => updateRecord((record) => withChanges(record, patch, Date.now()));
/** Sets all settings to their defaults, but for these. */
var replaceSettings = (changes) => updateRecord((record) => {
	return withChanges(record, {
		...Object.fromEntries(Object.keys(parseChanges(record)).map((name) => [name, void 0])),
		...changes
	}, Date.now());
});
/** Calls back with the settings after every change, from whichever context. Returns what ends it. */
function watchSettings(callback) {
	const listener = (changes, area) => {
		const change = changes[SETTINGS_KEY];
		if (area === "local" && change) callback(inForce(change.newValue));
	};
	import_browser_polyfill.default.storage.onChanged.addListener(listener);
	return () => import_browser_polyfill.default.storage.onChanged.removeListener(listener);
}
export { isEnabledOn as _, loadSettings as a, watchSettings as c, rulesFor as d, canSync as f, covers as g, DEFAULT_SETTINGS as h, loadChanges as i, coveringRule as l, reconcile as m, changeSettings as n, replaceSettings as o, isItemKey as p, isValidSetting as r, updateRecord as s, SETTINGS_KEY as t, parseRule as u, siteOf as v, import_browser_polyfill as y };
