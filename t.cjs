var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/papaparse/papaparse.js
var require_papaparse = __commonJS({
  "node_modules/papaparse/papaparse.js"(exports2, module2) {
    (function(root, factory) {
      if (typeof define === "function" && define.amd) {
        define([], factory);
      } else if (typeof module2 === "object" && typeof exports2 !== "undefined") {
        module2.exports = factory();
      } else {
        root.Papa = factory();
      }
    })(exports2, function moduleFactory() {
      "use strict";
      var global = (function() {
        if (typeof self !== "undefined") {
          return self;
        }
        if (typeof window !== "undefined") {
          return window;
        }
        if (typeof global !== "undefined") {
          return global;
        }
        return {};
      })();
      function getWorkerBlob() {
        var URL = global.URL || global.webkitURL || null;
        var code = moduleFactory.toString();
        return Papa3.BLOB_URL || (Papa3.BLOB_URL = URL.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", code, ")();"], { type: "text/javascript" })));
      }
      var IS_WORKER = !global.document && !!global.postMessage, IS_PAPA_WORKER = global.IS_PAPA_WORKER || false;
      var workers = {}, workerIdCounter = 0;
      var Papa3 = {};
      Papa3.parse = CsvToJson;
      Papa3.unparse = JsonToCsv;
      Papa3.RECORD_SEP = String.fromCharCode(30);
      Papa3.UNIT_SEP = String.fromCharCode(31);
      Papa3.BYTE_ORDER_MARK = "\uFEFF";
      Papa3.BAD_DELIMITERS = ["\r", "\n", '"', Papa3.BYTE_ORDER_MARK];
      Papa3.WORKERS_SUPPORTED = !IS_WORKER && !!global.Worker;
      Papa3.NODE_STREAM_INPUT = 1;
      Papa3.LocalChunkSize = 1024 * 1024 * 10;
      Papa3.RemoteChunkSize = 1024 * 1024 * 5;
      Papa3.DefaultDelimiter = ",";
      Papa3.Parser = Parser;
      Papa3.ParserHandle = ParserHandle;
      Papa3.NetworkStreamer = NetworkStreamer;
      Papa3.FileStreamer = FileStreamer;
      Papa3.StringStreamer = StringStreamer;
      Papa3.ReadableStreamStreamer = ReadableStreamStreamer;
      if (typeof PAPA_BROWSER_CONTEXT === "undefined") {
        Papa3.DuplexStreamStreamer = DuplexStreamStreamer;
      }
      if (IS_PAPA_WORKER) {
        global.onmessage = workerThreadReceivedMessage;
      }
      function stripBom(string) {
        if (string.charCodeAt(0) === 65279) {
          return string.slice(1);
        }
        return string;
      }
      function CsvToJson(_input, _config) {
        _config = _config || {};
        var dynamicTyping = _config.dynamicTyping || false;
        if (isFunction(dynamicTyping)) {
          _config.dynamicTypingFunction = dynamicTyping;
          dynamicTyping = {};
        }
        _config.dynamicTyping = dynamicTyping;
        _config.transform = isFunction(_config.transform) ? _config.transform : false;
        if (_config.downloadTimeout !== void 0) {
          var downloadTimeout = parseInt(_config.downloadTimeout);
          if (isNaN(downloadTimeout)) {
            throw new Error("Config downloadTimeout value (" + _config.downloadTimeout + ") not parsable by parseInt(val).");
          }
          _config.downloadTimeout = downloadTimeout;
        }
        if (_config.worker && Papa3.WORKERS_SUPPORTED) {
          var w = newWorker();
          w.userStep = _config.step;
          w.userChunk = _config.chunk;
          w.userComplete = _config.complete;
          w.userError = _config.error;
          _config.step = isFunction(_config.step);
          _config.chunk = isFunction(_config.chunk);
          _config.complete = isFunction(_config.complete);
          _config.error = isFunction(_config.error);
          delete _config.worker;
          w.postMessage({
            input: _input,
            config: _config,
            workerId: w.id
          });
          return;
        }
        var streamer = null;
        if (_input === Papa3.NODE_STREAM_INPUT && typeof PAPA_BROWSER_CONTEXT === "undefined") {
          streamer = new DuplexStreamStreamer(_config);
          return streamer.getStream();
        } else if (typeof _input === "string") {
          _input = stripBom(_input);
          if (_config.download)
            streamer = new NetworkStreamer(_config);
          else
            streamer = new StringStreamer(_config);
        } else if (_input.readable === true && isFunction(_input.read) && isFunction(_input.on)) {
          streamer = new ReadableStreamStreamer(_config);
        } else if (global.File && _input instanceof File || _input instanceof Object)
          streamer = new FileStreamer(_config);
        return streamer.stream(_input);
      }
      function JsonToCsv(_input, _config) {
        var _quotes = false;
        var _writeHeader = true;
        var _delimiter = ",";
        var _newline = "\r\n";
        var _quoteChar = '"';
        var _escapedQuote = _quoteChar + _quoteChar;
        var _skipEmptyLines = false;
        var _columns = null;
        var _escapeFormulae = false;
        unpackConfig();
        var quoteCharRegex = new RegExp(escapeRegExp(_quoteChar), "g");
        if (typeof _input === "string")
          _input = JSON.parse(_input);
        if (Array.isArray(_input)) {
          if (!_input.length)
            return serialize(_columns, _input, _skipEmptyLines);
          else if (Array.isArray(_input[0]))
            return serialize(null, _input, _skipEmptyLines);
          else if (typeof _input[0] === "object")
            return serialize(_columns || Object.keys(_input[0]), _input, _skipEmptyLines);
        } else if (typeof _input === "object") {
          if (typeof _input.data === "string")
            _input.data = JSON.parse(_input.data);
          if (Array.isArray(_input.data)) {
            if (!_input.fields)
              _input.fields = _input.meta && _input.meta.fields || _columns;
            if (!_input.fields)
              _input.fields = Array.isArray(_input.data[0]) ? _input.fields : typeof _input.data[0] === "object" ? Object.keys(_input.data[0]) : [];
            if (!Array.isArray(_input.data[0]) && typeof _input.data[0] !== "object")
              _input.data = [_input.data];
          }
          return serialize(_input.fields || [], _input.data || [], _skipEmptyLines);
        }
        throw new Error("Unable to serialize unrecognized input");
        function unpackConfig() {
          if (typeof _config !== "object")
            return;
          if (typeof _config.delimiter === "string" && !Papa3.BAD_DELIMITERS.filter(function(value) {
            return _config.delimiter.indexOf(value) !== -1;
          }).length) {
            _delimiter = _config.delimiter;
          }
          if (typeof _config.quotes === "boolean" || typeof _config.quotes === "function" || Array.isArray(_config.quotes))
            _quotes = _config.quotes;
          if (typeof _config.skipEmptyLines === "boolean" || typeof _config.skipEmptyLines === "string")
            _skipEmptyLines = _config.skipEmptyLines;
          if (typeof _config.newline === "string")
            _newline = _config.newline;
          if (typeof _config.quoteChar === "string") {
            _quoteChar = _config.quoteChar;
            _escapedQuote = _quoteChar + _quoteChar;
          }
          if (typeof _config.header === "boolean")
            _writeHeader = _config.header;
          if (Array.isArray(_config.columns)) {
            if (_config.columns.length === 0) throw new Error("Option columns is empty");
            _columns = _config.columns;
          }
          if (_config.escapeChar !== void 0) {
            _escapedQuote = _config.escapeChar + _quoteChar;
          }
          if (_config.escapeFormulae instanceof RegExp) {
            _escapeFormulae = _config.escapeFormulae;
          } else if (typeof _config.escapeFormulae === "boolean" && _config.escapeFormulae) {
            _escapeFormulae = /^[=+\-@\t\r].*$/;
          }
        }
        function serialize(fields, data, skipEmptyLines) {
          var csv = "";
          if (typeof fields === "string")
            fields = JSON.parse(fields);
          if (typeof data === "string")
            data = JSON.parse(data);
          var hasHeader = Array.isArray(fields) && fields.length > 0;
          var dataKeyedByField = !Array.isArray(data[0]);
          if (hasHeader && _writeHeader) {
            for (var i = 0; i < fields.length; i++) {
              if (i > 0)
                csv += _delimiter;
              csv += safe(fields[i], i);
            }
            if (data.length > 0)
              csv += _newline;
          }
          for (var row = 0; row < data.length; row++) {
            var maxCol = hasHeader ? fields.length : data[row].length;
            var emptyLine = false;
            var nullLine = hasHeader ? Object.keys(data[row]).length === 0 : data[row].length === 0;
            if (skipEmptyLines && !hasHeader) {
              emptyLine = skipEmptyLines === "greedy" ? data[row].join("").trim() === "" : data[row].length === 1 && (data[row][0] === null || data[row][0] === void 0 || data[row][0].length === 0);
            }
            if (skipEmptyLines === "greedy" && hasHeader) {
              var line = [];
              for (var c2 = 0; c2 < maxCol; c2++) {
                var cx = dataKeyedByField ? fields[c2] : c2;
                line.push(data[row][cx]);
              }
              emptyLine = line.join("").trim() === "";
            }
            if (!emptyLine) {
              for (var col = 0; col < maxCol; col++) {
                if (col > 0 && !nullLine)
                  csv += _delimiter;
                var colIdx = hasHeader && dataKeyedByField ? fields[col] : col;
                csv += safe(data[row][colIdx], col);
              }
              if (row < data.length - 1 && (!skipEmptyLines || maxCol > 0 && !nullLine)) {
                csv += _newline;
              }
            }
          }
          return csv;
        }
        function safe(str, col) {
          if (typeof str === "undefined" || str === null)
            return "";
          if (str.constructor === Date) {
            if (isNaN(str.getTime()))
              return "";
            return str.toISOString();
          }
          var needsQuotes = false;
          var strValue = str.toString();
          if (_escapeFormulae && typeof str !== "number" && typeof str !== "bigint" && typeof str !== "boolean" && _escapeFormulae.test(strValue)) {
            strValue = "'" + strValue;
            str = strValue;
            needsQuotes = true;
          }
          var escapedQuoteStr = strValue.replace(quoteCharRegex, _escapedQuote);
          needsQuotes = needsQuotes || _quotes === true || typeof _quotes === "function" && _quotes(str, col) || Array.isArray(_quotes) && _quotes[col] || hasAny(escapedQuoteStr, Papa3.BAD_DELIMITERS) || escapedQuoteStr.indexOf(_delimiter) > -1 || strValue.indexOf(_quoteChar) > -1 || escapedQuoteStr.charAt(0) === " " || escapedQuoteStr.charAt(escapedQuoteStr.length - 1) === " ";
          return needsQuotes ? _quoteChar + escapedQuoteStr + _quoteChar : escapedQuoteStr;
        }
        function hasAny(str, substrings) {
          for (var i = 0; i < substrings.length; i++)
            if (str.indexOf(substrings[i]) > -1)
              return true;
          return false;
        }
      }
      function ChunkStreamer(config) {
        this._handle = null;
        this._finished = false;
        this._completed = false;
        this._halted = false;
        this._input = null;
        this._baseIndex = 0;
        this._partialLine = "";
        this._rowCount = 0;
        this._start = 0;
        this._nextChunk = null;
        this.isFirstChunk = true;
        this._completeResults = {
          data: [],
          errors: [],
          meta: {}
        };
        replaceConfig.call(this, config);
        this.parseChunk = function(chunk, isFakeChunk) {
          const skipFirstNLines = parseInt(this._config.skipFirstNLines) || 0;
          if (this.isFirstChunk && skipFirstNLines > 0) {
            let _newline = this._config.newline;
            if (!_newline) {
              const quoteChar = this._config.quoteChar || '"';
              _newline = this._handle.guessLineEndings(chunk, quoteChar);
            }
            const splitChunk = chunk.split(_newline);
            chunk = [...splitChunk.slice(skipFirstNLines)].join(_newline);
          }
          if (this.isFirstChunk && isFunction(this._config.beforeFirstChunk)) {
            var modifiedChunk = this._config.beforeFirstChunk(chunk);
            if (modifiedChunk !== void 0)
              chunk = modifiedChunk;
          }
          this.isFirstChunk = false;
          this._halted = false;
          var aggregate = this._partialLine + chunk;
          this._partialLine = "";
          var results = this._handle.parse(aggregate, this._baseIndex, !this._finished);
          if (this._handle.paused() || this._handle.aborted()) {
            this._halted = true;
            return;
          }
          var lastIndex = results.meta.cursor;
          if (!this._finished) {
            this._partialLine = aggregate.substring(lastIndex - this._baseIndex);
            this._baseIndex = lastIndex;
          }
          if (results && results.data)
            this._rowCount += results.data.length;
          var finishedIncludingPreview = this._finished || this._config.preview && this._rowCount >= this._config.preview;
          if (IS_PAPA_WORKER) {
            global.postMessage({
              results,
              workerId: Papa3.WORKER_ID,
              finished: finishedIncludingPreview
            });
          } else if (isFunction(this._config.chunk) && !isFakeChunk) {
            this._config.chunk(results, this._handle);
            if (this._handle.paused() || this._handle.aborted()) {
              this._halted = true;
              return;
            }
            results = void 0;
            this._completeResults = void 0;
          }
          if (!this._config.step && !this._config.chunk) {
            this._completeResults.data = this._completeResults.data.concat(results.data);
            this._completeResults.errors = this._completeResults.errors.concat(results.errors);
            this._completeResults.meta = results.meta;
          }
          if (!this._completed && finishedIncludingPreview && isFunction(this._config.complete) && (!results || !results.meta.aborted)) {
            this._config.complete(this._completeResults, this._input);
            this._completed = true;
          }
          if (!finishedIncludingPreview && (!results || !results.meta.paused))
            this._nextChunk();
          return results;
        };
        this._sendError = function(error) {
          if (isFunction(this._config.error))
            this._config.error(error);
          else if (IS_PAPA_WORKER && this._config.error) {
            global.postMessage({
              workerId: Papa3.WORKER_ID,
              error,
              finished: false
            });
          }
        };
        function replaceConfig(config2) {
          var configCopy = copy(config2);
          configCopy.chunkSize = parseInt(configCopy.chunkSize);
          if (!config2.step && !config2.chunk)
            configCopy.chunkSize = null;
          this._handle = new ParserHandle(configCopy);
          this._handle.streamer = this;
          this._config = configCopy;
        }
      }
      function NetworkStreamer(config) {
        config = config || {};
        if (!config.chunkSize)
          config.chunkSize = Papa3.RemoteChunkSize;
        ChunkStreamer.call(this, config);
        var xhr;
        if (IS_WORKER) {
          this._nextChunk = function() {
            this._readChunk();
            this._chunkLoaded();
          };
        } else {
          this._nextChunk = function() {
            this._readChunk();
          };
        }
        this.stream = function(url) {
          this._input = url;
          this._nextChunk();
        };
        this._readChunk = function() {
          if (this._finished) {
            this._chunkLoaded();
            return;
          }
          xhr = new XMLHttpRequest();
          if (this._config.withCredentials) {
            xhr.withCredentials = this._config.withCredentials;
          }
          if (!IS_WORKER) {
            xhr.onload = bindFunction(this._chunkLoaded, this);
            xhr.onerror = bindFunction(this._chunkError, this);
          }
          xhr.ontimeout = bindFunction(this._chunkTimeout, this);
          xhr.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !IS_WORKER);
          if (this._config.downloadTimeout && !IS_WORKER) {
            xhr.timeout = this._config.downloadTimeout;
          }
          if (this._config.downloadRequestHeaders) {
            var headers = this._config.downloadRequestHeaders;
            for (var headerName in headers) {
              xhr.setRequestHeader(headerName, headers[headerName]);
            }
          }
          if (this._config.chunkSize) {
            var end = this._start + this._config.chunkSize - 1;
            xhr.setRequestHeader("Range", "bytes=" + this._start + "-" + end);
          }
          try {
            xhr.send(this._config.downloadRequestBody);
          } catch (err) {
            this._chunkError(err.message);
          }
          if (IS_WORKER && xhr.status === 0)
            this._chunkError();
        };
        this._chunkLoaded = function() {
          if (xhr.readyState !== 4)
            return;
          if (xhr.status < 200 || xhr.status >= 400) {
            this._chunkError();
            return;
          }
          this._start += this._config.chunkSize ? this._config.chunkSize : xhr.responseText.length;
          this._finished = !this._config.chunkSize || this._start >= getFileSize(xhr);
          this.parseChunk(xhr.responseText);
        };
        this._chunkError = function(errorMessage) {
          var errorText = xhr.statusText || errorMessage;
          this._sendError(new Error(errorText));
        };
        this._chunkTimeout = function() {
          this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
        };
        function getFileSize(xhr2) {
          var contentRange = xhr2.getResponseHeader("Content-Range");
          if (contentRange === null) {
            return -1;
          }
          return parseInt(contentRange.substring(contentRange.lastIndexOf("/") + 1));
        }
      }
      NetworkStreamer.prototype = Object.create(ChunkStreamer.prototype);
      NetworkStreamer.prototype.constructor = NetworkStreamer;
      function FileStreamer(config) {
        config = config || {};
        if (!config.chunkSize)
          config.chunkSize = Papa3.LocalChunkSize;
        ChunkStreamer.call(this, config);
        var reader, slice;
        var usingAsyncReader = typeof FileReader !== "undefined";
        this.stream = function(file) {
          this._input = file;
          slice = file.slice || file.webkitSlice || file.mozSlice;
          if (usingAsyncReader) {
            reader = new FileReader();
            reader.onload = bindFunction(this._chunkLoaded, this);
            reader.onerror = bindFunction(this._chunkError, this);
          } else
            reader = new FileReaderSync();
          this._nextChunk();
        };
        this._nextChunk = function() {
          if (!this._finished && (!this._config.preview || this._rowCount < this._config.preview))
            this._readChunk();
        };
        this._readChunk = function() {
          var input = this._input;
          if (this._config.chunkSize) {
            var end = Math.min(this._start + this._config.chunkSize, this._input.size);
            input = slice.call(input, this._start, end);
          }
          var txt = reader.readAsText(input, this._config.encoding);
          if (!usingAsyncReader)
            this._chunkLoaded({ target: { result: txt } });
        };
        this._chunkLoaded = function(event) {
          this._start += this._config.chunkSize;
          this._finished = !this._config.chunkSize || this._start >= this._input.size;
          this.parseChunk(event.target.result);
        };
        this._chunkError = function() {
          this._sendError(reader.error);
        };
      }
      FileStreamer.prototype = Object.create(ChunkStreamer.prototype);
      FileStreamer.prototype.constructor = FileStreamer;
      function StringStreamer(config) {
        config = config || {};
        ChunkStreamer.call(this, config);
        var remaining;
        this.stream = function(s) {
          remaining = s;
          return this._nextChunk();
        };
        this._nextChunk = function() {
          if (this._finished) return;
          var size = this._config.chunkSize;
          var chunk;
          if (size) {
            chunk = remaining.substring(0, size);
            remaining = remaining.substring(size);
          } else {
            chunk = remaining;
            remaining = "";
          }
          this._finished = !remaining;
          return this.parseChunk(chunk);
        };
      }
      StringStreamer.prototype = Object.create(StringStreamer.prototype);
      StringStreamer.prototype.constructor = StringStreamer;
      function ReadableStreamStreamer(config) {
        config = config || {};
        ChunkStreamer.call(this, config);
        var queue = [];
        var parseOnData = true;
        var streamHasEnded = false;
        this.pause = function() {
          ChunkStreamer.prototype.pause.apply(this, arguments);
          this._input.pause();
        };
        this.resume = function() {
          ChunkStreamer.prototype.resume.apply(this, arguments);
          this._input.resume();
        };
        this.stream = function(stream) {
          this._input = stream;
          this._input.on("data", this._streamData);
          this._input.on("end", this._streamEnd);
          this._input.on("error", this._streamError);
        };
        this._checkIsFinished = function() {
          if (streamHasEnded && queue.length === 1) {
            this._finished = true;
          }
        };
        this._nextChunk = function() {
          this._checkIsFinished();
          if (queue.length) {
            this.parseChunk(queue.shift());
          } else {
            parseOnData = true;
          }
        };
        this._streamData = bindFunction(function(chunk) {
          try {
            queue.push(typeof chunk === "string" ? chunk : chunk.toString(this._config.encoding));
            if (parseOnData) {
              parseOnData = false;
              this._checkIsFinished();
              this.parseChunk(queue.shift());
            }
          } catch (error) {
            this._streamError(error);
          }
        }, this);
        this._streamError = bindFunction(function(error) {
          this._streamCleanUp();
          this._sendError(error);
        }, this);
        this._streamEnd = bindFunction(function() {
          this._streamCleanUp();
          streamHasEnded = true;
          this._streamData("");
        }, this);
        this._streamCleanUp = bindFunction(function() {
          this._input.removeListener("data", this._streamData);
          this._input.removeListener("end", this._streamEnd);
          this._input.removeListener("error", this._streamError);
        }, this);
      }
      ReadableStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
      ReadableStreamStreamer.prototype.constructor = ReadableStreamStreamer;
      function DuplexStreamStreamer(_config) {
        var Duplex = require("stream").Duplex;
        var config = copy(_config);
        var parseOnWrite = true;
        var writeStreamHasFinished = false;
        var parseCallbackQueue = [];
        var stream = null;
        this._onCsvData = function(results) {
          var data = results.data;
          if (!stream.push(data) && !this._handle.paused()) {
            this._handle.pause();
          }
        };
        this._onCsvComplete = function() {
          stream.push(null);
        };
        config.step = bindFunction(this._onCsvData, this);
        config.complete = bindFunction(this._onCsvComplete, this);
        ChunkStreamer.call(this, config);
        this._nextChunk = function() {
          if (writeStreamHasFinished && parseCallbackQueue.length === 1) {
            this._finished = true;
          }
          if (parseCallbackQueue.length) {
            parseCallbackQueue.shift()();
          } else {
            parseOnWrite = true;
          }
        };
        this._addToParseQueue = function(chunk, callback) {
          parseCallbackQueue.push(bindFunction(function() {
            this.parseChunk(typeof chunk === "string" ? chunk : chunk.toString(config.encoding));
            if (isFunction(callback)) {
              return callback();
            }
          }, this));
          if (parseOnWrite) {
            parseOnWrite = false;
            this._nextChunk();
          }
        };
        this._onRead = function() {
          if (this._handle.paused()) {
            this._handle.resume();
          }
        };
        this._onWrite = function(chunk, encoding, callback) {
          this._addToParseQueue(chunk, callback);
        };
        this._onWriteComplete = function() {
          writeStreamHasFinished = true;
          this._addToParseQueue("");
        };
        this.getStream = function() {
          return stream;
        };
        stream = new Duplex({
          readableObjectMode: true,
          decodeStrings: false,
          read: bindFunction(this._onRead, this),
          write: bindFunction(this._onWrite, this)
        });
        stream.once("finish", bindFunction(this._onWriteComplete, this));
      }
      if (typeof PAPA_BROWSER_CONTEXT === "undefined") {
        DuplexStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
        DuplexStreamStreamer.prototype.constructor = DuplexStreamStreamer;
      }
      function ParserHandle(_config) {
        var MAX_FLOAT = Math.pow(2, 53);
        var MIN_FLOAT = -MAX_FLOAT;
        var FLOAT = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/;
        var ISO_DATE = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/;
        var self2 = this;
        var _stepCounter = 0;
        var _rowCounter = 0;
        var _input;
        var _parser;
        var _paused = false;
        var _aborted = false;
        var _delimiterError;
        var _fields = [];
        var _results = {
          // The last results returned from the parser
          data: [],
          errors: [],
          meta: {}
        };
        if (isFunction(_config.step)) {
          var userStep = _config.step;
          _config.step = function(results) {
            _results = results;
            if (needsHeaderRow())
              processResults();
            else {
              processResults();
              if (_results.data.length === 0)
                return;
              _stepCounter += results.data.length;
              if (_config.preview && _stepCounter > _config.preview)
                _parser.abort();
              else {
                _results.data = _results.data[0];
                userStep(_results, self2);
              }
            }
          };
        }
        this.parse = function(input, baseIndex, ignoreLastRow) {
          var quoteChar = _config.quoteChar || '"';
          if (!_config.newline)
            _config.newline = this.guessLineEndings(input, quoteChar);
          _delimiterError = false;
          if (!_config.delimiter) {
            var delimGuess = guessDelimiter(input, _config.newline, _config.skipEmptyLines, _config.comments, _config.delimitersToGuess);
            if (delimGuess.successful)
              _config.delimiter = delimGuess.bestDelimiter;
            else {
              _delimiterError = true;
              _config.delimiter = Papa3.DefaultDelimiter;
            }
            _results.meta.delimiter = _config.delimiter;
          } else if (isFunction(_config.delimiter)) {
            _config.delimiter = _config.delimiter(input);
            _results.meta.delimiter = _config.delimiter;
          }
          var parserConfig = copy(_config);
          parserConfig.header = needsHeaderRow();
          if (_config.preview && _config.header)
            parserConfig.preview++;
          _input = input;
          _parser = new Parser(parserConfig);
          _results = _parser.parse(_input, baseIndex, ignoreLastRow);
          processResults();
          return _paused ? { meta: { paused: true } } : _results || { meta: { paused: false } };
        };
        this.paused = function() {
          return _paused;
        };
        this.pause = function() {
          _paused = true;
          _parser.abort();
          _input = isFunction(_config.chunk) ? "" : _input.substring(_parser.getCharIndex());
        };
        this.resume = function() {
          if (self2.streamer._halted) {
            _paused = false;
            self2.streamer.parseChunk(_input, true);
          } else {
            setTimeout(self2.resume, 3);
          }
        };
        this.aborted = function() {
          return _aborted;
        };
        this.abort = function() {
          _aborted = true;
          _parser.abort();
          _results.meta.aborted = true;
          if (isFunction(_config.complete))
            _config.complete(_results);
          _input = "";
        };
        this.guessLineEndings = function(input, quoteChar) {
          input = input.substring(0, 1024 * 1024);
          var re = new RegExp(escapeRegExp(quoteChar) + "([^]*?)" + escapeRegExp(quoteChar), "gm");
          input = input.replace(re, "");
          var r = input.split("\r");
          var n = input.split("\n");
          var nAppearsFirst = n.length > 1 && n[0].length < r[0].length;
          if (r.length === 1 || nAppearsFirst)
            return "\n";
          var numWithN = 0;
          for (var i = 0; i < r.length; i++) {
            if (r[i][0] === "\n")
              numWithN++;
          }
          return numWithN >= r.length / 2 ? "\r\n" : "\r";
        };
        function testEmptyLine(s) {
          return _config.skipEmptyLines === "greedy" ? s.join("").trim() === "" : s.length === 1 && s[0].length === 0;
        }
        function testFloat(s) {
          if (FLOAT.test(s)) {
            var floatValue = parseFloat(s);
            if (floatValue > MIN_FLOAT && floatValue < MAX_FLOAT) {
              return true;
            }
          }
          return false;
        }
        function processResults() {
          if (_results && _delimiterError) {
            addError("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + Papa3.DefaultDelimiter + "'");
            _delimiterError = false;
          }
          if (_config.skipEmptyLines) {
            _results.data = _results.data.filter(function(d) {
              return !testEmptyLine(d);
            });
          }
          if (needsHeaderRow())
            fillHeaderFields();
          return applyHeaderAndDynamicTypingAndTransformation();
        }
        function needsHeaderRow() {
          return _config.header && _fields.length === 0;
        }
        function fillHeaderFields() {
          if (!_results)
            return;
          function addHeader(header) {
            _fields.push(header);
          }
          if (Array.isArray(_results.data[0])) {
            for (var i = 0; needsHeaderRow() && i < _results.data.length; i++)
              _results.data[i].forEach(addHeader);
            _results.data.splice(0, 1);
          } else
            _results.data.forEach(addHeader);
        }
        function shouldApplyDynamicTyping(field) {
          if (_config.dynamicTypingFunction && _config.dynamicTyping[field] === void 0) {
            _config.dynamicTyping[field] = _config.dynamicTypingFunction(field);
          }
          return (_config.dynamicTyping[field] || _config.dynamicTyping) === true;
        }
        function parseDynamic(field, value) {
          if (shouldApplyDynamicTyping(field)) {
            if (value === "true" || value === "TRUE")
              return true;
            else if (value === "false" || value === "FALSE")
              return false;
            else if (testFloat(value))
              return parseFloat(value);
            else if (ISO_DATE.test(value))
              return new Date(value);
            else
              return value === "" ? null : value;
          }
          return value;
        }
        function applyHeaderAndDynamicTypingAndTransformation() {
          if (!_results || !_config.header && !_config.dynamicTyping && !_config.transform)
            return _results;
          function processRow(rowSource, i) {
            var row = _config.header ? {} : [];
            var j;
            for (j = 0; j < rowSource.length; j++) {
              var field = j;
              var value = rowSource[j];
              if (_config.header)
                field = j >= _fields.length ? "__parsed_extra" : _fields[j];
              if (_config.transform)
                value = _config.transform(value, field);
              value = parseDynamic(field, value);
              if (field === "__parsed_extra") {
                row[field] = row[field] || [];
                row[field].push(value);
              } else
                row[field] = value;
            }
            if (_config.header) {
              if (j > _fields.length)
                addError("FieldMismatch", "TooManyFields", "Too many fields: expected " + _fields.length + " fields but parsed " + j, _rowCounter + i);
              else if (j < _fields.length)
                addError("FieldMismatch", "TooFewFields", "Too few fields: expected " + _fields.length + " fields but parsed " + j, _rowCounter + i);
            }
            return row;
          }
          var incrementBy = 1;
          if (!_results.data.length || Array.isArray(_results.data[0])) {
            _results.data = _results.data.map(processRow);
            incrementBy = _results.data.length;
          } else
            _results.data = processRow(_results.data, 0);
          if (_config.header && _results.meta)
            _results.meta.fields = _fields;
          _rowCounter += incrementBy;
          return _results;
        }
        function guessDelimiter(input, newline, skipEmptyLines, comments, delimitersToGuess) {
          var bestDelim, bestDelta, fieldCountPrevRow, maxFieldCount;
          delimitersToGuess = delimitersToGuess || [",", "	", "|", ";", Papa3.RECORD_SEP, Papa3.UNIT_SEP];
          for (var i = 0; i < delimitersToGuess.length; i++) {
            var delim = delimitersToGuess[i];
            var delta = 0, avgFieldCount = 0, emptyLinesCount = 0;
            fieldCountPrevRow = void 0;
            var preview = new Parser({
              comments,
              delimiter: delim,
              newline,
              preview: 10
            }).parse(input);
            for (var j = 0; j < preview.data.length; j++) {
              if (skipEmptyLines && testEmptyLine(preview.data[j])) {
                emptyLinesCount++;
                continue;
              }
              var fieldCount = preview.data[j].length;
              avgFieldCount += fieldCount;
              if (typeof fieldCountPrevRow === "undefined") {
                fieldCountPrevRow = fieldCount;
                continue;
              } else if (fieldCount > 0) {
                delta += Math.abs(fieldCount - fieldCountPrevRow);
                fieldCountPrevRow = fieldCount;
              }
            }
            if (preview.data.length > 0)
              avgFieldCount /= preview.data.length - emptyLinesCount;
            if (avgFieldCount > 1.99 && (typeof bestDelta === "undefined" || delta < bestDelta || delta === bestDelta && avgFieldCount > maxFieldCount)) {
              bestDelta = delta;
              bestDelim = delim;
              maxFieldCount = avgFieldCount;
            }
          }
          _config.delimiter = bestDelim;
          return {
            successful: !!bestDelim,
            bestDelimiter: bestDelim
          };
        }
        function addError(type, code, msg, row) {
          var error = {
            type,
            code,
            message: msg
          };
          if (row !== void 0) {
            error.row = row;
          }
          _results.errors.push(error);
        }
      }
      function escapeRegExp(string) {
        return string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      function Parser(config) {
        config = config || {};
        var delim = config.delimiter;
        var newline = config.newline;
        var comments = config.comments;
        var step = config.step;
        var preview = config.preview;
        var fastMode = config.fastMode;
        var quoteChar;
        var renamedHeaders = null;
        var headerParsed = false;
        if (config.quoteChar === void 0 || config.quoteChar === null) {
          quoteChar = '"';
        } else {
          quoteChar = config.quoteChar;
        }
        var escapeChar = quoteChar;
        if (config.escapeChar !== void 0) {
          escapeChar = config.escapeChar;
        }
        if (typeof delim !== "string" || Papa3.BAD_DELIMITERS.indexOf(delim) > -1)
          delim = ",";
        if (comments === delim)
          throw new Error("Comment character same as delimiter");
        else if (comments === true)
          comments = "#";
        else if (typeof comments !== "string" || Papa3.BAD_DELIMITERS.indexOf(comments) > -1)
          comments = false;
        if (newline !== "\n" && newline !== "\r" && newline !== "\r\n")
          newline = "\n";
        var cursor = 0;
        var aborted = false;
        this.parse = function(input, baseIndex, ignoreLastRow) {
          if (typeof input !== "string")
            throw new Error("Input must be a string");
          var inputLen = input.length, delimLen = delim.length, newlineLen = newline.length, commentsLen = comments.length;
          var stepIsFunction = isFunction(step);
          cursor = 0;
          var data = [], errors = [], row = [], lastCursor = 0;
          if (!input)
            return returnable();
          if (fastMode || fastMode !== false && input.indexOf(quoteChar) === -1) {
            var rows = input.split(newline);
            for (var i = 0; i < rows.length; i++) {
              row = rows[i];
              cursor += row.length;
              if (i !== rows.length - 1)
                cursor += newline.length;
              else if (ignoreLastRow)
                return returnable();
              if (comments && row.substring(0, commentsLen) === comments)
                continue;
              if (stepIsFunction) {
                data = [];
                pushRow(row.split(delim));
                doStep();
                if (aborted)
                  return returnable();
              } else
                pushRow(row.split(delim));
              if (preview && i >= preview) {
                data = data.slice(0, preview);
                return returnable(true);
              }
            }
            return returnable();
          }
          var nextDelim = input.indexOf(delim, cursor);
          var nextNewline = input.indexOf(newline, cursor);
          var quoteCharRegex = new RegExp(escapeRegExp(escapeChar) + escapeRegExp(quoteChar), "g");
          var quoteSearch = input.indexOf(quoteChar, cursor);
          for (; ; ) {
            if (input[cursor] === quoteChar) {
              quoteSearch = cursor;
              cursor++;
              for (; ; ) {
                quoteSearch = input.indexOf(quoteChar, quoteSearch + 1);
                if (quoteSearch === -1) {
                  if (!ignoreLastRow) {
                    errors.push({
                      type: "Quotes",
                      code: "MissingQuotes",
                      message: "Quoted field unterminated",
                      row: data.length,
                      // row has yet to be inserted
                      index: cursor
                    });
                  }
                  return finish();
                }
                if (quoteSearch === inputLen - 1) {
                  var value = input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar);
                  return finish(value);
                }
                if (quoteChar === escapeChar && input[quoteSearch + 1] === escapeChar) {
                  quoteSearch++;
                  continue;
                }
                if (quoteChar !== escapeChar && quoteSearch !== 0 && input[quoteSearch - 1] === escapeChar) {
                  continue;
                }
                if (nextDelim !== -1 && nextDelim < quoteSearch + 1) {
                  nextDelim = input.indexOf(delim, quoteSearch + 1);
                }
                if (nextNewline !== -1 && nextNewline < quoteSearch + 1) {
                  nextNewline = input.indexOf(newline, quoteSearch + 1);
                }
                var checkUpTo = nextNewline === -1 ? nextDelim : Math.min(nextDelim, nextNewline);
                var spacesBetweenQuoteAndDelimiter = extraSpaces(checkUpTo);
                if (input.substr(quoteSearch + 1 + spacesBetweenQuoteAndDelimiter, delimLen) === delim) {
                  row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                  cursor = quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen;
                  if (input[quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen] !== quoteChar) {
                    quoteSearch = input.indexOf(quoteChar, cursor);
                  }
                  if (nextDelim !== -1 && nextDelim < cursor)
                    nextDelim = input.indexOf(delim, cursor);
                  if (nextNewline !== -1 && nextNewline < cursor)
                    nextNewline = input.indexOf(newline, cursor);
                  break;
                }
                var spacesBetweenQuoteAndNewLine = extraSpaces(nextNewline);
                if (input.substring(quoteSearch + 1 + spacesBetweenQuoteAndNewLine, quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen) === newline) {
                  row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                  saveRow(quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen);
                  if (nextDelim !== -1 && nextDelim < cursor)
                    nextDelim = input.indexOf(delim, cursor);
                  quoteSearch = input.indexOf(quoteChar, cursor);
                  if (stepIsFunction) {
                    doStep();
                    if (aborted)
                      return returnable();
                  }
                  if (preview && data.length >= preview)
                    return returnable(true);
                  break;
                }
                errors.push({
                  type: "Quotes",
                  code: "InvalidQuotes",
                  message: "Trailing quote on quoted field is malformed",
                  row: data.length,
                  // row has yet to be inserted
                  index: cursor
                });
                quoteSearch++;
                continue;
              }
              continue;
            }
            if (comments && row.length === 0 && input.substring(cursor, cursor + commentsLen) === comments) {
              if (nextNewline === -1)
                return returnable();
              cursor = nextNewline + newlineLen;
              nextNewline = input.indexOf(newline, cursor);
              if (nextDelim !== -1 && nextDelim < cursor)
                nextDelim = input.indexOf(delim, cursor);
              continue;
            }
            if (nextDelim !== -1 && (nextDelim < nextNewline || nextNewline === -1)) {
              row.push(input.substring(cursor, nextDelim));
              cursor = nextDelim + delimLen;
              nextDelim = input.indexOf(delim, cursor);
              continue;
            }
            if (nextNewline !== -1) {
              row.push(input.substring(cursor, nextNewline));
              saveRow(nextNewline + newlineLen);
              if (stepIsFunction) {
                doStep();
                if (aborted)
                  return returnable();
              }
              if (preview && data.length >= preview)
                return returnable(true);
              continue;
            }
            break;
          }
          return finish();
          function pushRow(row2) {
            data.push(row2);
            lastCursor = cursor;
          }
          function extraSpaces(index) {
            var spaceLength = 0;
            if (index !== -1) {
              var textBetweenClosingQuoteAndIndex = input.substring(quoteSearch + 1, index);
              if (textBetweenClosingQuoteAndIndex && textBetweenClosingQuoteAndIndex.trim() === "") {
                spaceLength = textBetweenClosingQuoteAndIndex.length;
              }
            }
            return spaceLength;
          }
          function finish(value2) {
            if (ignoreLastRow)
              return returnable();
            if (typeof value2 === "undefined")
              value2 = input.substring(cursor);
            row.push(value2);
            cursor = inputLen;
            pushRow(row);
            if (stepIsFunction)
              doStep();
            return returnable();
          }
          function saveRow(newCursor) {
            cursor = newCursor;
            pushRow(row);
            row = [];
            nextNewline = input.indexOf(newline, cursor);
          }
          function returnable(stopped) {
            if (config.header && !baseIndex && data.length && !headerParsed) {
              const result = data[0];
              const headerCount = /* @__PURE__ */ Object.create(null);
              const usedHeaders = new Set(result);
              let duplicateHeaders = false;
              for (let i2 = 0; i2 < result.length; i2++) {
                let header = stripBom(result[i2]);
                if (isFunction(config.transformHeader))
                  header = config.transformHeader(header, i2);
                if (!headerCount[header]) {
                  headerCount[header] = 1;
                  result[i2] = header;
                } else {
                  let newHeader;
                  let suffixCount = headerCount[header];
                  do {
                    newHeader = `${header}_${suffixCount}`;
                    suffixCount++;
                  } while (usedHeaders.has(newHeader));
                  usedHeaders.add(newHeader);
                  result[i2] = newHeader;
                  headerCount[header]++;
                  duplicateHeaders = true;
                  if (renamedHeaders === null) {
                    renamedHeaders = {};
                  }
                  renamedHeaders[newHeader] = header;
                }
                usedHeaders.add(header);
              }
              if (duplicateHeaders) {
                console.warn("Duplicate headers found and renamed.");
              }
              headerParsed = true;
            }
            return {
              data,
              errors,
              meta: {
                delimiter: delim,
                linebreak: newline,
                aborted,
                truncated: !!stopped,
                cursor: lastCursor + (baseIndex || 0),
                renamedHeaders
              }
            };
          }
          function doStep() {
            step(returnable());
            data = [];
            errors = [];
          }
        };
        this.abort = function() {
          aborted = true;
        };
        this.getCharIndex = function() {
          return cursor;
        };
      }
      function newWorker() {
        if (!Papa3.WORKERS_SUPPORTED)
          return false;
        var workerUrl = getWorkerBlob();
        var w = new global.Worker(workerUrl);
        w.onmessage = mainThreadReceivedMessage;
        w.id = workerIdCounter++;
        workers[w.id] = w;
        return w;
      }
      function mainThreadReceivedMessage(e) {
        var msg = e.data;
        var worker = workers[msg.workerId];
        var aborted = false;
        if (msg.error)
          worker.userError(msg.error, msg.file);
        else if (msg.results && msg.results.data) {
          var abort = function() {
            aborted = true;
            completeWorker(msg.workerId, { data: [], errors: [], meta: { aborted: true } });
          };
          var handle = {
            abort,
            pause: notImplemented,
            resume: notImplemented
          };
          if (isFunction(worker.userStep)) {
            for (var i = 0; i < msg.results.data.length; i++) {
              worker.userStep({
                data: msg.results.data[i],
                errors: msg.results.errors,
                meta: msg.results.meta
              }, handle);
              if (aborted)
                break;
            }
            delete msg.results;
          } else if (isFunction(worker.userChunk)) {
            worker.userChunk(msg.results, handle, msg.file);
            delete msg.results;
          }
        }
        if (msg.finished && !aborted)
          completeWorker(msg.workerId, msg.results);
      }
      function completeWorker(workerId, results) {
        var worker = workers[workerId];
        if (isFunction(worker.userComplete))
          worker.userComplete(results);
        worker.terminate();
        delete workers[workerId];
      }
      function notImplemented() {
        throw new Error("Not implemented.");
      }
      function workerThreadReceivedMessage(e) {
        var msg = e.data;
        if (typeof Papa3.WORKER_ID === "undefined" && msg)
          Papa3.WORKER_ID = msg.workerId;
        if (typeof msg.input === "string") {
          global.postMessage({
            workerId: Papa3.WORKER_ID,
            results: Papa3.parse(msg.input, msg.config),
            finished: true
          });
        } else if (global.File && msg.input instanceof File || msg.input instanceof Object) {
          var results = Papa3.parse(msg.input, msg.config);
          if (results)
            global.postMessage({
              workerId: Papa3.WORKER_ID,
              results,
              finished: true
            });
        }
      }
      function copy(obj) {
        if (typeof obj !== "object" || obj === null)
          return obj;
        var cpy = Array.isArray(obj) ? [] : {};
        for (var key in obj)
          cpy[key] = copy(obj[key]);
        return cpy;
      }
      function bindFunction(f, self2) {
        return function() {
          f.apply(self2, arguments);
        };
      }
      function isFunction(func) {
        return typeof func === "function";
      }
      return Papa3;
    });
  }
});

// ../../tmp/s1/t.ts
var import_node_fs = require("node:fs");

// src/files/read-file.ts
var import_papaparse2 = __toESM(require_papaparse());

// src/files/byte-columns.ts
var LF = 10;
var CR = 13;
var QUOTE = 34;
var MOST_WIDTHS = 1e3;
function indexRows(bytes, delimiter, quoted) {
  let starts = new Uint32Array(Math.max(64, bytes.length >> 6));
  const widths = [];
  let width = -1;
  let height = 0;
  let fields = 1;
  let start = 0;
  const end = bytes.length;
  const close = () => {
    if (height + 1 >= starts.length) {
      const more = new Uint32Array(starts.length * 2);
      more.set(starts);
      starts = more;
    }
    starts[height] = start;
    if (fields !== width) {
      if (widths.length >= MOST_WIDTHS) return false;
      width = fields;
      widths.push({ from: height, width });
    }
    height++;
    fields = 1;
    return true;
  };
  let i = 0;
  while (i < end) {
    const c2 = bytes[i];
    if (c2 === delimiter) {
      fields++;
      i++;
    } else if (c2 === LF) {
      if (!close()) return null;
      i++;
      start = i;
    } else if (c2 === CR) {
      if (bytes[i + 1] !== LF) return null;
      i++;
    } else if (c2 === QUOTE && quoted) {
      const before = i === start || bytes[i - 1] === delimiter;
      if (!before) return null;
      i = closingQuote(bytes, i + 1);
      if (i < 0) return null;
      i++;
      const next = bytes[i];
      if (i < end && next !== delimiter && next !== LF && !(next === CR && bytes[i + 1] === LF)) return null;
    } else i++;
  }
  if (start < end && !close()) return null;
  starts[height] = end;
  return { starts: starts.subarray(0, height + 1), height, widths };
}
function closingQuote(bytes, from) {
  const end = bytes.length;
  for (let i = from; i < end; i++) {
    const c2 = bytes[i];
    if (c2 === CR) return -1;
    if (c2 !== QUOTE) continue;
    if (bytes[i + 1] !== QUOTE) return i;
    i++;
  }
  return -1;
}
function endOfRow(bytes, starts, row) {
  let end = starts[row + 1];
  if (end > starts[row] && bytes[end - 1] === LF) {
    end--;
    if (end > starts[row] && bytes[end - 1] === CR) end--;
  }
  return end;
}
var NAMES = 4096;
var Builder = class {
  constructor(bytes, rows) {
    this.bytes = bytes;
    this.codes = new Uint32Array(rows);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  bytes;
  codes;
  begins = new Uint32Array(64);
  ends = new Uint32Array(64);
  count = 1;
  distinct = true;
  hashes = new Int32Array(64);
  slots = new Uint32Array(256);
  view;
  lastBegin = 0;
  lastEnd = 0;
  lastCode = 0;
  add(row, begin, end) {
    if (begin === end) return;
    if (end - begin === this.lastEnd - this.lastBegin && this.same(begin, end, this.lastBegin)) {
      this.codes[row] = this.lastCode;
      return;
    }
    const code = this.distinct ? this.find(begin, end, row) : this.put(begin, end);
    this.codes[row] = code;
    this.lastBegin = begin;
    this.lastEnd = end;
    this.lastCode = code;
  }
  same(begin, end, other) {
    const { view } = this;
    let a2 = begin;
    let b2 = other;
    for (; a2 + 4 <= end; a2 += 4, b2 += 4) if (view.getInt32(a2, true) !== view.getInt32(b2, true)) return false;
    for (; a2 < end; a2++, b2++) if (this.bytes[a2] !== this.bytes[b2]) return false;
    return true;
  }
  find(begin, end, row) {
    const { view, bytes } = this;
    let hash = end - begin;
    let i = begin;
    for (; i + 4 <= end; i += 4) {
      hash = Math.imul(hash ^ view.getInt32(i, true), 2654435761 | 0);
      hash ^= hash >>> 15;
    }
    for (; i < end; i++) hash = Math.imul(hash ^ bytes[i], 16777619);
    hash ^= hash >>> 13;
    let mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let code2 = this.slots[slot]; code2 !== 0; code2 = this.slots[slot]) {
      const from = this.begins[code2];
      const fits = this.hashes[code2] === hash && this.ends[code2] - from === end - begin;
      if (fits && this.same(begin, end, from)) return code2;
      slot = slot + 1 & mask;
    }
    const code = this.put(begin, end);
    if (this.hashes.length < this.begins.length) {
      const more = new Int32Array(this.begins.length);
      more.set(this.hashes);
      this.hashes = more;
    }
    this.hashes[code] = hash;
    this.slots[slot] = code;
    if (this.count === NAMES && row < NAMES * 1.2) {
      this.distinct = false;
      this.slots = new Uint32Array(0);
      this.hashes = new Int32Array(0);
    } else if (this.count * 2 > this.slots.length) {
      this.slots = new Uint32Array(this.slots.length * 4);
      mask = this.slots.length - 1;
      for (let c2 = 1; c2 < this.count; c2++) {
        let at = this.hashes[c2] & mask;
        while (this.slots[at] !== 0) at = at + 1 & mask;
        this.slots[at] = c2;
      }
    }
    return code;
  }
  put(begin, end) {
    const code = this.count++;
    if (code >= this.begins.length) {
      this.begins = grown(this.begins);
      this.ends = grown(this.ends);
    }
    this.begins[code] = begin;
    this.ends[code] = end;
    return code;
  }
  places() {
    const { codes, count, distinct } = this;
    return { codes, count, distinct, begins: this.begins.slice(0, count), ends: this.ends.slice(0, count) };
  }
};
function grown(numbers) {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
function columnsOf(bytes, { starts }, delimiter, quoted, rowNumbers, positions) {
  const builders = positions.map(() => new Builder(bytes, rowNumbers.length));
  for (let i = 0; i < rowNumbers.length; i++) {
    const row = rowNumbers[i] - 1;
    const rowEnd = endOfRow(bytes, starts, row);
    let at = starts[row];
    let field = 0;
    for (let k = 0; k < positions.length; k++) {
      for (const position = positions[k]; field < position; field++) {
        if (quoted && bytes[at] === QUOTE) at = closingQuote(bytes, at + 1) + 2;
        else {
          while (bytes[at] !== delimiter) at++;
          at++;
        }
      }
      let begin = at;
      let end = at;
      if (quoted && bytes[at] === QUOTE) {
        begin = at + 1;
        end = closingQuote(bytes, begin);
        at = end + 2;
      } else {
        while (end < rowEnd && bytes[end] !== delimiter) end++;
        at = end + 1;
      }
      field++;
      builders[k].add(i, begin, end);
    }
  }
  return builders.map((builder) => builder.places());
}

// src/files/byte-store.ts
var QUOTE2 = 34;
function byteStore(source, delimiter, mayQuote) {
  const { body } = source;
  const quoted = mayQuote && body.indexOf(QUOTE2) >= 0;
  const separator = delimiter.charCodeAt(0);
  const index = indexRows(body, separator, quoted);
  return index && new ByteStore(source, index, separator, quoted);
}
var ByteStore = class {
  constructor(source, index, delimiter, quoted) {
    this.source = source;
    this.index = index;
    this.delimiter = delimiter;
    this.quoted = quoted;
    this.height = index.height;
    this.body = source.body;
    this.ascii = asciiOf(source);
  }
  source;
  index;
  delimiter;
  quoted;
  height;
  ascii;
  body;
  widths() {
    return this.index.widths;
  }
  row(row) {
    const { body, delimiter, quoted } = this;
    const rowEnd = endOfRow(body, this.index.starts, row);
    const cells = [];
    let at = this.index.starts[row];
    for (; ; ) {
      let begin = at;
      let end = at;
      if (quoted && body[at] === QUOTE2) {
        begin = at + 1;
        end = begin;
        while (body[end] !== QUOTE2 || body[end + 1] === QUOTE2) end += body[end] === QUOTE2 ? 2 : 1;
        at = end + 1;
      } else {
        while (end < rowEnd && body[end] !== delimiter) end++;
        at = end;
      }
      cells.push(this.text(begin, end));
      if (at >= rowEnd) return cells;
      at++;
    }
  }
  /** True when no byte of a row is more than blank or separator; null where only its text tells. */
  isBlank(row) {
    const { body, delimiter, quoted } = this;
    const rowEnd = endOfRow(body, this.index.starts, row);
    for (let i = this.index.starts[row]; i < rowEnd; i++) {
      const c2 = body[i];
      if (c2 === delimiter || quoted && c2 === QUOTE2) continue;
      if (c2 < 128 && !(c2 === 32 || c2 >= 9 && c2 <= 13)) return false;
      if (c2 >= 128) return null;
    }
    return true;
  }
  columns(rowNumbers, positions) {
    const { body, index, delimiter, quoted } = this;
    return columnsOf(body, index, delimiter, quoted, rowNumbers, positions).map((places) => this.column(places));
  }
  column(found) {
    const places = this.source.ambiguous ? this.joined(found) : found;
    const { codes, count, distinct, begins, ends } = places;
    const { ascii } = this;
    return {
      codes,
      count,
      distinct,
      cell: (code) => this.text(begins[code], ends[code]),
      filled: (code) => {
        if (code === 0) return false;
        const first = ascii.charCodeAt(begins[code]);
        return first > 32 && first < 127 && first !== UNKNOWN ? true : this.text(begins[code], ends[code]).trim() !== "";
      },
      ascii: { text: ascii, begins, ends }
    };
  }
  /** The same with cells that read the same under one number. */
  joined(places) {
    const { codes, count, begins, ends } = places;
    const known = /* @__PURE__ */ new Map();
    const to = Uint32Array.from({ length: count }, (_, code) => {
      if (this.ascii.slice(begins[code], ends[code]).indexOf(MARK) < 0) return code;
      const text = this.text(begins[code], ends[code]);
      const first = known.get(text) ?? code;
      known.set(text, first);
      return first;
    });
    for (let i = 0; i < codes.length; i++) codes[i] = to[codes[i]];
    return places;
  }
  text(begin, end) {
    const text = this.ascii.slice(begin, end);
    const real = !this.source.ascii && text.indexOf(MARK) >= 0 ? this.source.decode(this.body.subarray(begin, end)) : text;
    return this.quoted && real.indexOf('"') >= 0 ? real.replaceAll('""', '"') : real;
  }
};
var MARK = "?";
var UNKNOWN = MARK.charCodeAt(0);
var plain = new TextDecoder();
function asciiOf({ body, ascii }) {
  if (ascii) return plain.decode(body);
  const copy = body.slice();
  for (let i = 0; i < copy.length; i++) if (copy[i] > 127) copy[i] = UNKNOWN;
  return plain.decode(copy);
}

// src/files/decode.ts
var utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
var strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var latin1 = new TextDecoder("latin1");
function fromUtf8(bytes) {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}
var CP1252_HIGH = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function fromCp1252(bytes) {
  return latin1.decode(bytes).replace(/[\x80-\x9F]/g, (c2) => CP1252_HIGH.charAt(c2.charCodeAt(0) - 128));
}
function brokenTail(bytes) {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back];
    if (byte >= 194) return (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) > back ? back : 0;
    if (byte < 128) return 0;
  }
  return 0;
}
function looksJapanese(text) {
  let inRuns = 0;
  for (const run of text.match(/[\u3005\u3040-\u30FF\u4E00-\u9FFF]{2,}/g) ?? []) inRuns += run.length;
  const beyondAscii = (text.match(/[\u0080-\uFFFF]/g) ?? []).length;
  return inRuns * 2 > beyondAscii;
}
function fromCp932(bytes) {
  const decoder = new TextDecoder("shift_jis", { fatal: true });
  for (const cut of [false, true]) {
    try {
      const body = cut ? bytes.subarray(0, -1) : bytes;
      const text = decoder.decode(body);
      if (!looksJapanese(text)) return null;
      return { text, cut, bytes: { body, ascii: false, ambiguous: true, decode: (part) => decoder.decode(part) } };
    } catch {
    }
  }
  return null;
}
function fromDamagedUtf8(bytes) {
  const text = utf8.decode(bytes);
  const damaged = (text.match(/\uFFFD/g) ?? []).length;
  const sound = (text.match(/[\u0080-\uFFFC]/g) ?? []).length;
  return sound > 2 * damaged ? text : null;
}
function isAscii(bytes) {
  let at = 0;
  for (; at < bytes.length && (bytes.byteOffset + at) % 4 !== 0; at++) if (bytes[at] > 127) return false;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + at, bytes.length - at >> 2);
  for (let i = 0; i < words.length; i++) if ((words[i] & 2155905152) !== 0) return false;
  for (at += words.length * 4; at < bytes.length; at++) if (bytes[at] > 127) return false;
  return true;
}
var inUtf8 = (body, ascii) => ({
  body,
  ascii,
  ambiguous: false,
  decode: (part) => utf8.decode(part)
});
function asciiBytes(bytes) {
  const body = withoutMark(bytes);
  return isAscii(body) ? inUtf8(body, true) : null;
}
function withoutMark(bytes) {
  return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? bytes.subarray(3) : bytes;
}
function decode(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return utf16(bytes, "utf-16le");
  if (bytes[0] === 254 && bytes[1] === 255) return utf16(bytes, "utf-16be");
  const body = withoutMark(bytes);
  const sound = fromUtf8(body);
  if (sound !== null) return { text: sound, cut: false, bytes: inUtf8(body, false) };
  const tail = brokenTail(body);
  if (tail > 0) {
    const whole = body.subarray(0, -tail);
    const text = fromUtf8(whole);
    const lone = tail === 1 && body[body.length - 1] > 195 && text?.length === whole.length;
    if (text !== null && !lone) return { text, cut: true, bytes: inUtf8(whole, false) };
  }
  if (body.length < bytes.length) return { text: utf8.decode(body), cut: tail > 0 };
  const japanese = fromCp932(body);
  if (japanese) return japanese;
  const damaged = fromDamagedUtf8(body);
  if (damaged !== null) return { text: damaged, cut: false };
  return { text: fromCp1252(body), cut: false, bytes: { body, ascii: false, ambiguous: false, decode: fromCp1252 } };
}
function utf16(bytes, encoding) {
  const odd = bytes.length % 2 === 1;
  return { text: new TextDecoder(encoding).decode(odd ? bytes.subarray(0, -1) : bytes), cut: odd };
}

// src/files/fully-quoted.ts
var import_papaparse = __toESM(require_papaparse());
var MOST_LINES = 50;
var HEAD_LINES = 60;
function quotedCells(line, delimiter) {
  const text = line.trimEnd();
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return null;
  return text.slice(1, -1).split(`"${delimiter}"`).map((cell) => cell.replaceAll('""', '"'));
}
function strictCells(line, delimiter) {
  const { data, errors } = import_papaparse.default.parse(line, { delimiter, newline: "\n" });
  return errors.length === 0 && data.length === 1 ? data[0] : null;
}
function headerOf(lines, delimiter) {
  let best = null;
  lines.forEach((line, i) => {
    const width = quotedCells(line, delimiter)?.length ?? 0;
    if (width > 1 && width > (best?.width ?? 0) && strictCells(line, delimiter)?.length === width)
      best = { line: i, width };
  });
  return best;
}
function mayContinue(line, next) {
  return next.trim() !== "" && !(line.trimEnd().endsWith('"') && next.startsWith('"'));
}
function fullyQuotedRows(text, delimiter) {
  const header = headerOf(text.split("\n", HEAD_LINES), delimiter);
  if (header === null) return null;
  const lines = text.split("\n");
  const whole = (line) => {
    const strict = strictCells(line, delimiter);
    if (strict?.length === header.width) return strict;
    const cells = quotedCells(line, delimiter);
    return cells?.length === header.width ? cells : null;
  };
  const broken = (line) => quotedCells(line, delimiter) ?? import_papaparse.default.parse(line, { delimiter, newline: "\n" }).data[0] ?? [""];
  const rows = lines.slice(0, header.line).map(broken);
  let at = header.line;
  let cut = false;
  while (at < lines.length) {
    const line = lines[at];
    let cells = whole(line);
    let next = at + 1;
    let joined = line;
    for (; cells === null && next < lines.length && next - at < MOST_LINES; next++) {
      const more = lines[next];
      if (!mayContinue(lines[next - 1], more) || whole(more) !== null) break;
      joined += `
${more}`;
      cells = whole(joined);
    }
    if (cells === null) {
      next = at + 1;
      cut = next === lines.length && line.trim() !== "" && !line.trimEnd().endsWith('"');
    }
    rows.push(cells ?? broken(line));
    at = next;
  }
  return { rows, cut };
}

// src/files/layout.ts
var LINES_LOOKED_AT = 60;
var CHARACTERS_LOOKED_AT = 1 << 18;
var DELIMITERS = ["	", ",", ";"];
function fieldCounts(text, delimiter) {
  const counts = [];
  let count = 1;
  let fieldStart = 0;
  let quoted = false;
  for (let i = 0; i < text.length && counts.length < LINES_LOOKED_AT; i++) {
    const c2 = text[i];
    if (c2 === '"' && delimiter !== "	") quoted = quoted ? false : i === fieldStart || text[i - 1] === '"';
    else if (quoted) continue;
    else if (c2 === delimiter) {
      count++;
      fieldStart = i + 1;
    } else if (c2 === "\n") {
      counts.push(count);
      count = 1;
      fieldStart = i + 1;
    }
  }
  if (!quoted && counts.length < LINES_LOOKED_AT) counts.push(count);
  return counts;
}
function fitOf(text, delimiter) {
  const counts = fieldCounts(text, delimiter);
  const scores = /* @__PURE__ */ new Map();
  let best = { count: 0, score: 0 };
  for (const count of counts) {
    if (count < 2) continue;
    const score = (scores.get(count) ?? 0) + count;
    scores.set(count, score);
    if (score > best.score || score === best.score && count > best.count) best = { count, score };
  }
  return { delimiter, score: best.score, start: counts.indexOf(best.count) };
}
function layoutOf(text) {
  const head = text.slice(0, CHARACTERS_LOOKED_AT);
  const fits = DELIMITERS.map((delimiter) => fitOf(head, delimiter));
  const most = Math.max(...fits.map((fit) => fit.score));
  const [best] = fits.filter((fit) => fit.score > 0 && fit.score * 3 >= most).sort(
    (a2, b2) => a2.start - b2.start || Number(b2.delimiter === "	") - Number(a2.delimiter === "	") || b2.score - a2.score
  );
  if (best?.delimiter !== "	") return { delimiter: best?.delimiter ?? ",", quoted: true };
  const widest = head.split("\n", LINES_LOOKED_AT).map((line) => line.split("	")).reduce((a2, b2) => b2.length > a2.length ? b2 : a2).filter((field) => field !== "");
  return { delimiter: "	", quoted: widest.every((f) => f.length > 1 && f.startsWith('"') && f.endsWith('"')) };
}

// src/files/read-file.ts
function withLineFeeds(text) {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
var unquotedRows = (text, delimiter) => import_papaparse2.default.parse(text, { delimiter, newline: "\n", fastMode: true }).data;
function recoveredRows(text, delimiter) {
  const rows = [];
  let from = 0;
  let endsInQuotes = false;
  while (from < text.length) {
    const rest = text.slice(from);
    let read = 0;
    let broken = false;
    import_papaparse2.default.parse(rest, {
      delimiter,
      newline: "\n",
      step: (row, parser) => {
        const end = Math.min(row.meta.cursor, rest.length);
        if (row.errors.length > 0 && rest.slice(read, end).trimEnd().includes("\n")) {
          broken = true;
          parser.abort();
          return;
        }
        rows.push(row.data);
        if (row.errors.some((e) => e.code === "MissingQuotes")) endsInQuotes = true;
        read = end;
      }
    });
    if (!broken) break;
    const start = from + read;
    const lineEnd = text.indexOf("\n", start);
    const line = lineEnd < 0 ? text.slice(start) : text.slice(start, lineEnd);
    rows.push(import_papaparse2.default.parse(line, { delimiter, newline: "\n" }).data[0] ?? [""]);
    from = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  return { rows, endsInQuotes };
}
function rowsOf(text, layout) {
  const { delimiter } = layout;
  if (!layout.quoted || !text.includes('"')) return { rows: unquotedRows(text, delimiter), endsInQuotes: false };
  const parsed = import_papaparse2.default.parse(text, { delimiter, newline: "\n" });
  if (parsed.errors.length === 0 && isEven(shapeOfRows(parsed.data))) return { rows: parsed.data, endsInQuotes: false };
  const quoted = fullyQuotedRows(text, delimiter);
  if (quoted) return { rows: quoted.rows, endsInQuotes: quoted.cut };
  return parsed.errors.length === 0 ? { rows: parsed.data, endsInQuotes: false } : recoveredRows(text, delimiter);
}
var shapeOfRows = (rows) => ({
  height: rows.length,
  width: (row) => rows[row]?.length ?? 0,
  isBlank: (row) => isBlank(rows[row] ?? [])
});
function shapeOfStore(store) {
  const runs = store.widths();
  let at = 0;
  return {
    height: store.height,
    width: (row) => {
      while (at > 0 && (runs[at]?.from ?? 0) > row) at--;
      while ((runs[at + 1]?.from ?? store.height) <= row) at++;
      return runs[at]?.width ?? 0;
    },
    isBlank: (row) => store.isBlank(row) ?? isBlank(store.row(row))
  };
}
var isBlank = (row) => row.every((cell) => cell.trim() === "");
function isEven({ height, width, isBlank: isBlank2 }) {
  let usual = 0;
  for (let row = 0; row < height; row++) {
    const own = width(row);
    if (own < 2) {
      if (usual > 0 && !isBlank2(row)) return false;
      continue;
    }
    if (usual > 0 && own !== usual) return false;
    usual = own;
  }
  return true;
}
function usualWidth({ width }, rows) {
  const seen = /* @__PURE__ */ new Map();
  let usual = 0;
  for (let row = 0; row < Math.min(rows, 200); row++) {
    const own = width(row);
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    const most = seen.get(usual) ?? 0;
    if (times > most || times === most && own > usual) usual = own;
  }
  return usual;
}
function endsShort(shape) {
  let last = shape.height - 1;
  while (last > 0 && shape.isBlank(last)) last--;
  return last > 0 && shape.width(last) < usualWidth(shape, last);
}
var isOpen = (text) => !/\n\s*$/.test(text.slice(-50));
function readReport(name, bytes) {
  return wellFormed(name, bytes) ?? readWithCare(name, bytes);
}
function readWithCare(name, bytes) {
  const decoded = decode(bytes);
  const text = withLineFeeds(decoded.text);
  const layout = layoutOf(text);
  const { rows, endsInQuotes } = rowsOf(text, layout);
  const last = rows[rows.length - 1];
  if (last && last.length === 1 && last[0] === "") rows.pop();
  return {
    name,
    rows,
    file: {
      delimiter: layout.delimiter,
      cut: decoded.cut || endsInQuotes || endsShort(shapeOfRows(rows)),
      ...isOpen(text) ? { open: true } : {}
    }
  };
}
var LF2 = 10;
var HEAD = 1 << 20;
var TAIL = 400;
function wellFormed(name, bytes) {
  const ascii = asciiBytes(bytes);
  const { cut, bytes: source } = ascii ? { cut: false, bytes: ascii } : decode(bytes);
  if (!source || source.body.length === 0) return null;
  const { body } = source;
  const textOf = (from, to) => withLineFeeds(source.decode(body.subarray(from, to)));
  const headEnd = body.length <= HEAD ? body.length : body.lastIndexOf(LF2, HEAD) + 1;
  const head = textOf(0, headEnd);
  if (headEnd < body.length && head.length < CHARACTERS_LOOKED_AT || head.startsWith("\uFEFF")) return null;
  const layout = layoutOf(head);
  const store = byteStore(source, layout.delimiter, layout.quoted);
  if (!store) return null;
  const shape = shapeOfStore(store);
  if (store.quoted && !isEven(shape)) return null;
  const tailFrom = body.length <= TAIL ? 0 : body.lastIndexOf(LF2, body.length - TAIL) + 1;
  let rows;
  const tab = {
    name,
    get rows() {
      rows ??= readWithCare(name, bytes).rows;
      return rows;
    },
    file: {
      delimiter: layout.delimiter,
      cut: cut || endsShort(shape),
      ...isOpen(textOf(tailFrom, body.length)) ? { open: true } : {}
    }
  };
  return Object.defineProperty(tab, "store", { value: store });
}

// ../../tmp/s1/t.ts
var b = (0, import_node_fs.readFileSync)("/work/wx-s1/samples/Customer-Returns-DE.txt");
var a = readReport("x", b);
var c = readWithCare("x", b);
console.log(b.subarray(0, 20), a.rows[0], c.rows[1], a.store?.row(1));
/*! Bundled license information:

papaparse/papaparse.js:
  (* @license
  Papa Parse
  v5.7.1
  https://github.com/mholt/PapaParse
  License: MIT
  *)
*/
