// ../../tmp/xh2/shim.ts
var import_build = require('/work/wx-H/node_modules/expect/build/index.js');
var all = [];
var before = [];
var after = [];
globalThis.expect = import_build.expect;
var t = (n, f) => all.push([n, f]);
t.each = (rows) => (n, f) =>
  rows.forEach((r) => all.push([n + ' ' + JSON.stringify(r), () => f(...(Array.isArray(r) ? r : [r]))]));
Object.assign(globalThis, {
  jest: { setTimeout() {} },
  test: t,
  it: t,
  beforeAll: (f) => before.push(f),
  afterAll: (f) => after.push(f),
});
setTimeout(async () => {
  const now = () => Date.now();
  let s = now();
  const only = process.env.ONLY ? new RegExp(process.env.ONLY) : null;
  try {
    for (const f of before) await f();
    console.log('start', now() - s);
    for (const [n, f] of all) {
      if (only && !only.test(n)) continue;
      s = now();
      try {
        await f();
        console.log('ok', now() - s, n);
      } catch (e) {
        console.log(
          'FAILED',
          now() - s,
          n,
          '\n',
          e.message,
          '\n',
          e.stack
            ?.split('\n')
            .filter((l) => /run\.cjs|test\.ts|support/.test(l))
            .slice(0, 5)
            .join('\n'),
        );
        try {
          await globalThis.SHEET?.page?.screenshot({ path: '/tmp/xh2/fail.png' });
          for (const fr of globalThis.SHEET?.page?.frames().slice(1) ?? [])
            console.log('FRAME', (await fr.evaluate('document.body.innerText')).slice(0, 500));
        } catch {}
        if (!process.env.GO) break;
      }
    }
  } catch (e) {
    console.log(e);
  }
  for (const f of after) await f();
  process.exit(0);
}, 0);

// test/local/sheet/tmp-dev.ts
var import_node_fs2 = require('node:fs');
var import_node_path2 = require('node:path');

// node_modules/fflate/esm/index.mjs
var import_module = require('module');
var require2 = (0, import_module.createRequire)('/');
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  (_a = require2('worker_threads')), (Worker = _a.Worker), (isMarkedAsUntransferable = _a.isMarkedAsUntransferable);
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  /* unused */
  0, 0,
  /* impossible */
  0,
]);
var fdeb = new u8([
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  /* unused */
  0, 0,
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = (eb, start) => {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = ((j - b[i2]) << 5) | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
(fl[28] = 258), (revfl[258] = 28);
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = ((i & 43690) >> 1) | ((i & 21845) << 1);
  x = ((x & 52428) >> 2) | ((x & 13107) << 2);
  x = ((x & 61680) >> 4) | ((x & 3855) << 4);
  rev[i] = (((x & 65280) >> 8) | ((x & 255) << 8)) >> 1;
}
var x;
var i;
var hMap = (cd, mb, r) => {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2]) ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = (le[i2 - 1] + l[i2 - 1]) << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = (i2 << 4) | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | ((1 << r_1) - 1); v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> (15 - cd[i2]);
      }
    }
  }
  return co;
};
var flt = new u8(288);
for (i = 0; i < 144; ++i) flt[i] = 8;
var i;
for (i = 144; i < 256; ++i) flt[i] = 9;
var i;
for (i = 256; i < 280; ++i) flt[i] = 7;
var i;
for (i = 280; i < 288; ++i) flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i) fdt[i] = 5;
var i;
var flm = /* @__PURE__ */ hMap(flt, 9, 0);
var fdm = /* @__PURE__ */ hMap(fdt, 5, 0);
var shft = (p) => ((p + 7) / 8) | 0;
var slc = (v, s, e) => {
  if (s == null || s < 0) s = 0;
  if (e == null || e > v.length) e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  'unexpected EOF',
  'invalid block type',
  'invalid length/literal',
  'invalid distance',
  'stream finished',
  'no stream handler',
  ,
  // determined by compression function
  'no callback',
  'invalid UTF-8 data',
  'extra field too long',
  'date not in range 1980-2099',
  'filename too long',
  'stream finishing',
  'invalid zip data',
  // determined by unknown compression method
];
var err = (ind, msg, nt) => {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace) Error.captureStackTrace(e, err);
  if (!nt) throw e;
  return e;
};
var wbits = (d, p, v) => {
  v <<= p & 7;
  var o = (p / 8) | 0;
  d[o] |= v;
  d[o + 1] |= v >> 8;
};
var wbits16 = (d, p, v) => {
  v <<= p & 7;
  var o = (p / 8) | 0;
  d[o] |= v;
  d[o + 1] |= v >> 8;
  d[o + 2] |= v >> 16;
};
var hTree = (d, mb) => {
  var t2 = [];
  for (var i2 = 0; i2 < d.length; ++i2) {
    if (d[i2]) t2.push({ s: i2, f: d[i2] });
  }
  var s = t2.length;
  var t22 = t2.slice();
  if (!s) return { t: et, l: 0 };
  if (s == 1) {
    var v = new u8(t2[0].s + 1);
    v[t2[0].s] = 1;
    return { t: v, l: 1 };
  }
  t2.sort((a, b) => a.f - b.f);
  t2.push({ s: -1, f: 25001 });
  var l = t2[0],
    r = t2[1],
    i0 = 0,
    i1 = 1,
    i22 = 2;
  t2[0] = { s: -1, f: l.f + r.f, l, r };
  while (i1 != s - 1) {
    l = t2[t2[i0].f < t2[i22].f ? i0++ : i22++];
    r = t2[i0 != i1 && t2[i0].f < t2[i22].f ? i0++ : i22++];
    t2[i1++] = { s: -1, f: l.f + r.f, l, r };
  }
  var maxSym = t22[0].s;
  for (var i2 = 1; i2 < s; ++i2) {
    if (t22[i2].s > maxSym) maxSym = t22[i2].s;
  }
  var tr = new u16(maxSym + 1);
  var mbt = ln(t2[i1 - 1], tr, 0);
  if (mbt > mb) {
    var i2 = 0,
      dt = 0;
    var lft = mbt - mb,
      cst = 1 << lft;
    t22.sort((a, b) => tr[b.s] - tr[a.s] || a.f - b.f);
    for (; i2 < s; ++i2) {
      var i2_1 = t22[i2].s;
      if (tr[i2_1] > mb) {
        dt += cst - (1 << (mbt - tr[i2_1]));
        tr[i2_1] = mb;
      } else break;
    }
    dt >>= lft;
    while (dt > 0) {
      var i2_2 = t22[i2].s;
      if (tr[i2_2] < mb) dt -= 1 << (mb - tr[i2_2]++ - 1);
      else ++i2;
    }
    for (; i2 >= 0 && dt; --i2) {
      var i2_3 = t22[i2].s;
      if (tr[i2_3] == mb) {
        --tr[i2_3];
        ++dt;
      }
    }
    mbt = mb;
  }
  return { t: new u8(tr), l: mbt };
};
var ln = (n, l, d) => (n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : (l[n.s] = d));
var lc = (c) => {
  var s = c.length;
  while (s && !c[--s]);
  var cl = new u16(++s);
  var cli = 0,
    cln = c[0],
    cls = 1;
  var w = (v) => {
    cl[cli++] = v;
  };
  for (var i2 = 1; i2 <= s; ++i2) {
    if (c[i2] == cln && i2 != s) ++cls;
    else {
      if (!cln && cls > 2) {
        for (; cls > 138; cls -= 138) w(32754);
        if (cls > 2) {
          w(cls > 10 ? ((cls - 11) << 5) | 28690 : ((cls - 3) << 5) | 12305);
          cls = 0;
        }
      } else if (cls > 3) {
        w(cln), --cls;
        for (; cls > 6; cls -= 6) w(8304);
        if (cls > 2) w(((cls - 3) << 5) | 8208), (cls = 0);
      }
      while (cls--) w(cln);
      cls = 1;
      cln = c[i2];
    }
  }
  return { c: cl.subarray(0, cli), n: s };
};
var clen = (cf, cl) => {
  var l = 0;
  for (var i2 = 0; i2 < cl.length; ++i2) l += cf[i2] * cl[i2];
  return l;
};
var wfblk = (out, pos, dat) => {
  var s = dat.length;
  var o = shft(pos + 2);
  out[o] = s & 255;
  out[o + 1] = s >> 8;
  out[o + 2] = out[o] ^ 255;
  out[o + 3] = out[o + 1] ^ 255;
  for (var i2 = 0; i2 < s; ++i2) out[o + i2 + 4] = dat[i2];
  return (o + 4 + s) * 8;
};
var wblk = (dat, out, final, syms, lf, df, eb, li, bs, bl, p) => {
  wbits(out, p++, final);
  ++lf[256];
  var _a2 = hTree(lf, 15),
    dlt = _a2.t,
    mlb = _a2.l;
  var _b2 = hTree(df, 15),
    ddt = _b2.t,
    mdb = _b2.l;
  var _c = lc(dlt),
    lclt = _c.c,
    nlc = _c.n;
  var _d = lc(ddt),
    lcdt = _d.c,
    ndc = _d.n;
  var lcfreq = new u16(19);
  for (var i2 = 0; i2 < lclt.length; ++i2) ++lcfreq[lclt[i2] & 31];
  for (var i2 = 0; i2 < lcdt.length; ++i2) ++lcfreq[lcdt[i2] & 31];
  var _e = hTree(lcfreq, 7),
    lct = _e.t,
    mlcb = _e.l;
  var nlcc = 19;
  for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc);
  var flen = (bl + 5) << 3;
  var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
  var dtlen =
    clen(lf, dlt) +
    clen(df, ddt) +
    eb +
    14 +
    3 * nlcc +
    clen(lcfreq, lct) +
    2 * lcfreq[16] +
    3 * lcfreq[17] +
    7 * lcfreq[18];
  if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
  var lm, ll, dm, dl;
  wbits(out, p, 1 + (dtlen < ftlen)), (p += 2);
  if (dtlen < ftlen) {
    (lm = hMap(dlt, mlb, 0)), (ll = dlt), (dm = hMap(ddt, mdb, 0)), (dl = ddt);
    var llm = hMap(lct, mlcb, 0);
    wbits(out, p, nlc - 257);
    wbits(out, p + 5, ndc - 1);
    wbits(out, p + 10, nlcc - 4);
    p += 14;
    for (var i2 = 0; i2 < nlcc; ++i2) wbits(out, p + 3 * i2, lct[clim[i2]]);
    p += 3 * nlcc;
    var lcts = [lclt, lcdt];
    for (var it = 0; it < 2; ++it) {
      var clct = lcts[it];
      for (var i2 = 0; i2 < clct.length; ++i2) {
        var len = clct[i2] & 31;
        wbits(out, p, llm[len]), (p += lct[len]);
        if (len > 15) wbits(out, p, (clct[i2] >> 5) & 127), (p += clct[i2] >> 12);
      }
    }
  } else {
    (lm = flm), (ll = flt), (dm = fdm), (dl = fdt);
  }
  for (var i2 = 0; i2 < li; ++i2) {
    var sym = syms[i2];
    if (sym > 255) {
      var len = (sym >> 18) & 31;
      wbits16(out, p, lm[len + 257]), (p += ll[len + 257]);
      if (len > 7) wbits(out, p, (sym >> 23) & 31), (p += fleb[len]);
      var dst = sym & 31;
      wbits16(out, p, dm[dst]), (p += dl[dst]);
      if (dst > 3) wbits16(out, p, (sym >> 5) & 8191), (p += fdeb[dst]);
    } else {
      wbits16(out, p, lm[sym]), (p += ll[sym]);
    }
  }
  wbits16(out, p, lm[256]);
  return p + ll[256];
};
var deo = /* @__PURE__ */ new i32([65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632]);
var et = /* @__PURE__ */ new u8(0);
var dflt = (dat, lvl, plvl, pre, post, st) => {
  var s = st.z || dat.length;
  var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
  var w = o.subarray(pre, o.length - post);
  var lst = st.l;
  var pos = (st.r || 0) & 7;
  if (lvl) {
    if (pos) w[0] = st.r >> 3;
    var opt = deo[lvl - 1];
    var n = opt >> 13,
      c = opt & 8191;
    var msk_1 = (1 << plvl) - 1;
    var prev = st.p || new u16(32768),
      head = st.h || new u16(msk_1 + 1);
    var bs1_1 = Math.ceil(plvl / 3),
      bs2_1 = 2 * bs1_1;
    var hsh = (i3) => (dat[i3] ^ (dat[i3 + 1] << bs1_1) ^ (dat[i3 + 2] << bs2_1)) & msk_1;
    var syms = new i32(25e3);
    var lf = new u16(288),
      df = new u16(32);
    var lc_1 = 0,
      eb = 0,
      i2 = st.i || 0,
      li = 0,
      wi = st.w || 0,
      bs = 0;
    for (; i2 + 2 < s; ++i2) {
      var hv = hsh(i2);
      var imod = i2 & 32767,
        pimod = head[hv];
      prev[imod] = pimod;
      head[hv] = imod;
      if (wi <= i2) {
        var rem = s - i2;
        if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
          pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i2 - bs, pos);
          (li = lc_1 = eb = 0), (bs = i2);
          for (var j = 0; j < 286; ++j) lf[j] = 0;
          for (var j = 0; j < 30; ++j) df[j] = 0;
        }
        var l = 2,
          d = 0,
          ch_1 = c,
          dif = (imod - pimod) & 32767;
        if (rem > 2 && hv == hsh(i2 - dif)) {
          var maxn = Math.min(n, rem) - 1;
          var maxd = Math.min(32767, i2);
          var ml = Math.min(258, rem);
          while (dif <= maxd && --ch_1 && imod != pimod) {
            if (dat[i2 + l] == dat[i2 + l - dif]) {
              var nl = 0;
              for (; nl < ml && dat[i2 + nl] == dat[i2 + nl - dif]; ++nl);
              if (nl > l) {
                (l = nl), (d = dif);
                if (nl > maxn) break;
                var mmd = Math.min(dif, nl - 2);
                var md = 0;
                for (var j = 0; j < mmd; ++j) {
                  var ti = (i2 - dif + j) & 32767;
                  var pti = prev[ti];
                  var cd = (ti - pti) & 32767;
                  if (cd > md) (md = cd), (pimod = ti);
                }
              }
            }
            (imod = pimod), (pimod = prev[imod]);
            dif += (imod - pimod) & 32767;
          }
        }
        if (d) {
          syms[li++] = 268435456 | (revfl[l] << 18) | revfd[d];
          var lin = revfl[l] & 31,
            din = revfd[d] & 31;
          eb += fleb[lin] + fdeb[din];
          ++lf[257 + lin];
          ++df[din];
          wi = i2 + l;
          ++lc_1;
        } else {
          syms[li++] = dat[i2];
          ++lf[dat[i2]];
        }
      }
    }
    for (i2 = Math.max(i2, wi); i2 < s; ++i2) {
      syms[li++] = dat[i2];
      ++lf[dat[i2]];
    }
    pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i2 - bs, pos);
    if (!lst) {
      st.r = (pos & 7) | (w[(pos / 8) | 0] << 3);
      pos -= 7;
      (st.h = head), (st.p = prev), (st.i = i2), (st.w = wi);
    }
  } else {
    for (var i2 = st.w || 0; i2 < s + lst; i2 += 65535) {
      var e = i2 + 65535;
      if (e >= s) {
        w[(pos / 8) | 0] = lst;
        e = s;
      }
      pos = wfblk(w, pos + 1, dat.subarray(i2, e));
    }
    st.i = s;
  }
  return slc(o, 0, pre + shft(pos) + post);
};
var crct = /* @__PURE__ */ (() => {
  var t2 = new Int32Array(256);
  for (var i2 = 0; i2 < 256; ++i2) {
    var c = i2,
      k = 9;
    while (--k) c = (c & 1 && -306674912) ^ (c >>> 1);
    t2[i2] = c;
  }
  return t2;
})();
var crc = () => {
  var c = -1;
  return {
    p: (d) => {
      var cr = c;
      for (var i2 = 0; i2 < d.length; ++i2) cr = crct[(cr & 255) ^ d[i2]] ^ (cr >>> 8);
      c = cr;
    },
    d: () => ~c,
  };
};
var dopt = (dat, opt, pre, post, st) => {
  if (!st) {
    st = { l: 1 };
    if (opt.dictionary) {
      var dict = opt.dictionary.subarray(-32768);
      var newDat = new u8(dict.length + dat.length);
      newDat.set(dict);
      newDat.set(dat, dict.length);
      dat = newDat;
      st.w = dict.length;
    }
  }
  return dflt(
    dat,
    opt.level == null ? 6 : opt.level,
    opt.mem == null ? (st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20) : 12 + opt.mem,
    pre,
    post,
    st,
  );
};
var mrg = (a, b) => {
  var o = {};
  for (var k in a) o[k] = a[k];
  for (var k in b) o[k] = b[k];
  return o;
};
var wbytes = (d, b, v) => {
  for (; v; ++b) (d[b] = v), (v >>>= 8);
};
function deflateSync(data, opts) {
  return dopt(data, opts || {}, 0, 0);
}
var fltn = (d, p, t2, o) => {
  for (var k in d) {
    var val = d[k],
      n = p + k,
      op = o;
    if (Array.isArray(val)) (op = mrg(o, val[1])), (val = val[0]);
    if (ArrayBuffer.isView(val)) t2[n] = [val, op];
    else {
      t2[(n += '/')] = [new u8(0), op];
      fltn(val, n, t2, o);
    }
  }
};
var te = typeof TextEncoder != 'undefined' && /* @__PURE__ */ new TextEncoder();
var td = typeof TextDecoder != 'undefined' && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {}
function strToU8(str, latin1) {
  if (latin1) {
    var ar_1 = new u8(str.length);
    for (var i2 = 0; i2 < str.length; ++i2) ar_1[i2] = str.charCodeAt(i2);
    return ar_1;
  }
  if (te) return te.encode(str);
  var l = str.length;
  var ar = new u8(str.length + (str.length >> 1));
  var ai = 0;
  var w = (v) => {
    ar[ai++] = v;
  };
  for (var i2 = 0; i2 < l; ++i2) {
    if (ai + 5 > ar.length) {
      var n = new u8(ai + 8 + ((l - i2) << 1));
      n.set(ar);
      ar = n;
    }
    var c = str.charCodeAt(i2);
    if (c < 128 || latin1) w(c);
    else if (c < 2048) w(192 | (c >> 6)), w(128 | (c & 63));
    else if (c > 55295 && c < 57344)
      (c = (65536 + (c & (1023 << 10))) | (str.charCodeAt(++i2) & 1023)),
        w(240 | (c >> 18)),
        w(128 | ((c >> 12) & 63)),
        w(128 | ((c >> 6) & 63)),
        w(128 | (c & 63));
    else w(224 | (c >> 12)), w(128 | ((c >> 6) & 63)), w(128 | (c & 63));
  }
  return slc(ar, 0, ai);
}
var exfl = (ex) => {
  var le = 0;
  if (ex) {
    for (var k in ex) {
      var l = ex[k].length;
      if (l > 65535) err(9);
      le += l + 4;
    }
  }
  return le;
};
var wzh = (d, b, f, fn, u, c, ce, co) => {
  var fl2 = fn.length,
    ex = f.extra,
    col = co && co.length;
  var exl = exfl(ex);
  wbytes(d, b, ce != null ? 33639248 : 67324752), (b += 4);
  if (ce != null) (d[b++] = 20), (d[b++] = f.os);
  (d[b] = 20), (b += 2);
  (d[b++] = (f.flag << 1) | (c < 0 && 8)), (d[b++] = u && 8);
  (d[b++] = f.compression & 255), (d[b++] = f.compression >> 8);
  var dt = new Date(f.mtime == null ? Date.now() : f.mtime),
    y = dt.getFullYear() - 1980;
  if (y < 0 || y > 119) err(10);
  wbytes(
    d,
    b,
    (y << 25) |
      ((dt.getMonth() + 1) << 21) |
      (dt.getDate() << 16) |
      (dt.getHours() << 11) |
      (dt.getMinutes() << 5) |
      (dt.getSeconds() >> 1),
  ),
    (b += 4);
  if (c != -1) {
    wbytes(d, b, f.crc);
    wbytes(d, b + 4, c < 0 ? -c - 2 : c);
    wbytes(d, b + 8, f.size);
  }
  wbytes(d, b + 12, fl2);
  wbytes(d, b + 14, exl), (b += 16);
  if (ce != null) {
    wbytes(d, b, col);
    wbytes(d, b + 6, f.attrs);
    wbytes(d, b + 10, ce), (b += 14);
  }
  d.set(fn, b);
  b += fl2;
  if (exl) {
    for (var k in ex) {
      var exf = ex[k],
        l = exf.length;
      wbytes(d, b, +k);
      wbytes(d, b + 2, l);
      d.set(exf, b + 4), (b += 4 + l);
    }
  }
  if (col) d.set(co, b), (b += col);
  return b;
};
var wzf = (o, b, c, d, e) => {
  wbytes(o, b, 101010256);
  wbytes(o, b + 8, c);
  wbytes(o, b + 10, c);
  wbytes(o, b + 12, d);
  wbytes(o, b + 16, e);
};
function zipSync(data, opts) {
  if (!opts) opts = {};
  var r = {};
  var files = [];
  fltn(data, '', r, opts);
  var o = 0;
  var tot = 0;
  for (var fn in r) {
    var _a2 = r[fn],
      file2 = _a2[0],
      p = _a2[1];
    var compression = p.level == 0 ? 0 : 8;
    var f = strToU8(fn),
      s = f.length;
    var com = p.comment,
      m = com && strToU8(com),
      ms = m && m.length;
    var exl = exfl(p.extra);
    if (s > 65535) err(11);
    var d = compression ? deflateSync(file2, p) : file2,
      l = d.length;
    var c = crc();
    c.p(file2);
    files.push(
      mrg(p, {
        size: file2.length,
        crc: c.d(),
        c: d,
        f,
        m,
        u: s != fn.length || (m && com.length != ms),
        o,
        compression,
      }),
    );
    o += 30 + s + exl + l;
    tot += 76 + 2 * (s + exl) + (ms || 0) + l;
  }
  var out = new u8(tot + 22),
    oe = o,
    cdl = tot - o;
  for (var i2 = 0; i2 < files.length; ++i2) {
    var f = files[i2];
    wzh(out, f.o, f, f.f, f.u, f.c.length);
    var badd = 30 + f.f.length + exfl(f.extra);
    out.set(f.c, f.o + badd);
    wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), (o += 16 + badd + (f.m ? f.m.length : 0));
  }
  wzf(out, o, files.length, cdl, oe);
  return out;
}

// src/local/standin/address.ts
function columnLetters(column) {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

// test/fixtures/header-rows.json
var header_rows_default = {
  reimbursements: {
    '18 columns': [
      'approval-date',
      'reimbursement-id',
      'case-id',
      'amazon-order-id',
      'reason',
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'condition',
      'currency-unit',
      'amount-per-unit',
      'amount-total',
      'quantity-reimbursed-cash',
      'quantity-reimbursed-inventory',
      'quantity-reimbursed-total',
      'original-reimbursement-id',
      'original-reimbursement-type',
    ],
    '19 columns with store': [
      'approval-date',
      'reimbursement-id',
      'case-id',
      'amazon-order-id',
      'reason',
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'condition',
      'currency-unit',
      'amount-per-unit',
      'amount-total',
      'quantity-reimbursed-cash',
      'quantity-reimbursed-inventory',
      'quantity-reimbursed-total',
      'original-reimbursement-id',
      'original-reimbursement-type',
      'store',
    ],
    'on-screen table': [
      'Date',
      'Reimbursement ID',
      'Case ID',
      'Amazon Order ID',
      'Reason',
      'Merchant SKU',
      'FNSKU',
      'ASIN',
      'Title',
      'Condition',
      'Quantity',
      'Amount Per Unit',
      'Total',
    ],
    'older download, one quantity column': [
      'approval-date',
      'reimbursement-id',
      'case-id',
      'amazon-order-id',
      'reason',
      'Sku',
      'fnsku',
      'asin',
      'product-name',
      'condition',
      'quantity',
      'currency-unit',
      'amount-per-unit',
    ],
  },
  'customer-returns': {
    '13 columns': [
      'return-date',
      'order-id',
      'sku',
      'asin',
      'fnsku',
      'product-name',
      'quantity',
      'fulfillment-center-id',
      'detailed-disposition',
      'reason',
      'status',
      'license-plate-number',
      'customer-comments',
    ],
    'quoted CSV': [
      'return-date',
      'order-id',
      'sku',
      'asin',
      'fnsku',
      'product-name',
      'quantity',
      'fulfillment-center-id',
      'detailed-disposition',
      'reason',
      'status',
      'license-plate-number',
      'customer-comments',
    ],
    'Japanese help page, 10 columns': [
      'return-date',
      'order-id',
      'sku',
      'asin',
      'fnsku',
      'product-name',
      'quantity',
      'fulfillment-center-id',
      'detailed-disposition',
      'reason',
    ],
  },
  'ledger-detail': {
    '14 columns': [
      'Date',
      'FNSKU',
      'ASIN',
      'MSKU',
      'Title',
      'Event Type',
      'Reference ID',
      'Quantity',
      'Fulfillment Center',
      'Disposition',
      'Reason',
      'Country',
      'Reconciled Quantity',
      'Unreconciled Quantity',
    ],
    '15 columns, Europe': [
      'Date',
      'FNSKU',
      'ASIN',
      'MSKU',
      'Title',
      'Event Type',
      'Reference ID',
      'Quantity',
      'Fulfillment Center',
      'Disposition',
      'Reason',
      'Country',
      'Reconciled Quantity',
      'Unreconciled Quantity',
      'Date and Time',
    ],
    '16 columns, quoted CSV': [
      'Date',
      'FNSKU',
      'ASIN',
      'MSKU',
      'Title',
      'Event Type',
      'Reference ID',
      'Quantity',
      'Fulfillment Center',
      'Disposition',
      'Reason',
      'Country',
      'Reconciled Quantity',
      'Unreconciled Quantity',
      'Date and Time',
      'Store',
    ],
    'names without blanks': [
      'Date',
      'FNSKU',
      'ASIN',
      'MSKU',
      'Title',
      'EventType',
      'ReferenceID',
      'Quantity',
      'FulfillmentCenter',
      'Disposition',
      'Reason',
      'Country',
      'ReconciledQuantity',
      'UnreconciledQuantity',
    ],
    'on-screen view': [
      'Date',
      'Fulfillment network SKU (FNSKU)',
      'ASIN',
      'Merchant SKU',
      'Title',
      'Event type',
      'Disposition',
      'Fulfillment center',
      'Reason',
      'Quantity',
      'Reference ID',
      'Country',
    ],
  },
  'ledger-summary': {
    '21 columns': [
      'Date',
      'FNSKU',
      'ASIN',
      'MSKU',
      'Title',
      'Disposition',
      'Starting Warehouse Balance',
      'In Transit Between Warehouses',
      'Receipts',
      'Customer Shipments',
      'Customer Returns',
      'Vendor Returns',
      'Warehouse Transfer In/Out',
      'Found',
      'Lost',
      'Damaged',
      'Disposed',
      'Other Events',
      'Ending Warehouse Balance',
      'Unknown Events',
      'Location',
    ],
    '22 columns, quoted CSV': [
      'Date',
      'FNSKU',
      'ASIN',
      'MSKU',
      'Title',
      'Disposition',
      'Starting Warehouse Balance',
      'In Transit Between Warehouses',
      'Receipts',
      'Customer Shipments',
      'Customer Returns',
      'Vendor Returns',
      'Warehouse Transfer In/Out',
      'Found',
      'Lost',
      'Damaged',
      'Disposed',
      'Other Events',
      'Ending Warehouse Balance',
      'Unknown Events',
      'Location',
      'Store',
    ],
  },
  'inventory-adjustments': {
    '9 columns': [
      'adjusted-date',
      'transaction-item-id',
      'fnsku',
      'sku',
      'product-name',
      'fulfillment-center-id',
      'quantity',
      'reason',
      'disposition',
    ],
  },
  'fee-preview': {
    'US 2020': [
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'product-group',
      'brand',
      'fulfilled-by',
      'your-price',
      'sales-price',
      'longest-side',
      'median-side',
      'shortest-side',
      'length-and-girth',
      'unit-of-dimension',
      'item-package-weight',
      'unit-of-weight',
      'product-size-tier',
      'currency',
      'estimated-fee-total',
      'estimated-referral-fee-per-unit',
      'estimated-variable-closing-fee',
      'estimated-order-handling-fee-per-order',
      'estimated-pick-pack-fee-per-unit',
      'estimated-weight-handling-fee-per-unit',
      'expected-fulfillment-fee-per-unit',
    ],
    'CA 2020': [
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'product-group',
      'brand',
      'fulfilled-by',
      'your-price',
      'sales-price',
      'longest-side',
      'median-side',
      'shortest-side',
      'length-and-girth',
      'unit-of-dimension',
      'item-package-weight',
      'unit-of-weight',
      'currency',
      'estimated-fee-total',
      'estimated-referral-fee-per-unit',
      'estimated-variable-closing-fee',
      'estimated-pick-pack-fee-per-unit',
      'estimated-weight-handling-fee-per-unit',
    ],
    'UK 2020': [
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'product-group',
      'brand',
      'fulfilled-by',
      'has-local-inventory',
      'your-price',
      'sales-price',
      'longest-side',
      'median-side',
      'shortest-side',
      'length-and-girth',
      'unit-of-dimension',
      'item-package-weight',
      'unit-of-weight',
      'product-size-weight-band',
      'currency',
      'estimated-fee-total',
      'estimated-referral-fee-per-unit',
      'estimated-variable-closing-fee',
      'estimated-order-handling-fee-per-order',
      'expected-domestic-fulfilment-fee-per-unit',
      'expected-efn-fulfilment-fee-per-unit-uk',
      'expected-efn-fulfilment-fee-per-unit-de',
      'expected-efn-fulfilment-fee-per-unit-fr',
      'expected-efn-fulfilment-fee-per-unit-it',
      'expected-efn-fulfilment-fee-per-unit-es',
    ],
    'UK 2020, fee change pending': [
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'product-group',
      'brand',
      'fulfilled-by',
      'has-local-inventory',
      'your-price',
      'sales-price',
      'longest-side',
      'median-side',
      'shortest-side',
      'length-and-girth',
      'unit-of-dimension',
      'item-package-weight',
      'unit-of-weight',
      'product-size-weight-band',
      'currency',
      'estimated-fee-total',
      'estimated-referral-fee-per-unit',
      'estimated-variable-closing-fee',
      'estimated-order-handling-fee-per-order',
      'expected-domestic-fulfilment-fee-per-unit',
      'estimated-future-fee (Current Selling on Amazon + Future Fulfillment fees)',
      'estimated-future-order-handling-fee-per-order',
      'expected-future-domestic-fulfilment-fee-per-unit',
      'expected-efn-fulfilment-fee-per-unit-uk',
      'expected-efn-fulfilment-fee-per-unit-de',
      'expected-efn-fulfilment-fee-per-unit-fr',
      'expected-efn-fulfilment-fee-per-unit-it',
      'expected-efn-fulfilment-fee-per-unit-es',
      'expected-future-efn-fulfilment-fee-per-unit-uk',
      'expected-future-efn-fulfilment-fee-per-unit-de',
      'expected-future-efn-fulfilment-fee-per-unit-fr',
      'expected-future-efn-fulfilment-fee-per-unit-it',
      'expected-future-efn-fulfilment-fee-per-unit-es',
    ],
    'EU 2020': [
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'product-group',
      'brand',
      'fulfilled-by',
      'has-local-inventory',
      'your-price',
      'sales-price',
      'longest-side',
      'median-side',
      'shortest-side',
      'length-and-girth',
      'unit-of-dimension',
      'item-package-weight',
      'unit-of-weight',
      'product-size-weight-band',
      'currency',
      'estimated-fee-total',
      'estimated-referral-fee-per-unit',
      'estimated-variable-closing-fee',
      'expected-domestic-fulfilment-fee-per-unit',
      'expected-efn-fulfilment-fee-per-unit-uk',
      'expected-efn-fulfilment-fee-per-unit-de',
      'expected-efn-fulfilment-fee-per-unit-fr',
      'expected-efn-fulfilment-fee-per-unit-it',
      'expected-efn-fulfilment-fee-per-unit-es',
    ],
    'EU with Sweden': [
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'product-group',
      'brand',
      'fulfilled-by',
      'has-local-inventory',
      'your-price',
      'sales-price',
      'longest-side',
      'median-side',
      'shortest-side',
      'length-and-girth',
      'unit-of-dimension',
      'item-package-weight',
      'unit-of-weight',
      'product-size-weight-band',
      'currency',
      'estimated-fee-total',
      'estimated-referral-fee-per-unit',
      'estimated-variable-closing-fee',
      'expected-domestic-fulfilment-fee-per-unit',
      'expected-efn-fulfilment-fee-per-unit-uk',
      'expected-efn-fulfilment-fee-per-unit-de',
      'expected-efn-fulfilment-fee-per-unit-fr',
      'expected-efn-fulfilment-fee-per-unit-it',
      'expected-efn-fulfilment-fee-per-unit-es',
      'expected-efn-fulfilment-fee-per-unit-se',
    ],
    'EU with amazon-store': [
      'sku',
      'fnsku',
      'asin',
      'amazon-store',
      'product-name',
      'product-group',
      'brand',
      'fulfilled-by',
      'has-local-inventory',
      'your-price',
      'sales-price',
      'longest-side',
      'median-side',
      'shortest-side',
      'length-and-girth',
      'unit-of-dimension',
      'item-package-weight',
      'unit-of-weight',
      'product-size-weight-band',
      'currency',
      'estimated-fee-total',
      'estimated-referral-fee-per-unit',
      'estimated-variable-closing-fee',
      'expected-domestic-fulfilment-fee-per-unit',
      'expected-efn-fulfilment-fee-per-unit-uk',
      'expected-efn-fulfilment-fee-per-unit-de',
      'expected-efn-fulfilment-fee-per-unit-fr',
      'expected-efn-fulfilment-fee-per-unit-it',
      'expected-efn-fulfilment-fee-per-unit-es',
      'expected-efn-fulfilment-fee-per-unit-se',
    ],
    'US 2026': [
      'sku',
      'fnsku',
      'asin',
      'amazon-store',
      'product-name',
      'product-group',
      'brand',
      'fulfilled-by',
      'your-price',
      'sales-price',
      'longest-side',
      'median-side',
      'shortest-side',
      'length-and-girth',
      'unit-of-dimension',
      'item-package-weight',
      'unit-of-weight',
      'product-size-tier',
      'currency',
      'estimated-fee-total',
      'estimated-referral-fee-per-unit',
      'estimated-variable-closing-fee',
      'estimated-order-handling-fee-per-order',
      'estimated-pick-pack-fee-per-unit',
      'estimated-weight-handling-fee-per-unit',
      'expected-fulfillment-fee-per-unit',
      'estimated-future-fee (Current Selling on Amazon + Future Fulfillment fees)',
      'estimated-future-order-handling-fee-per-order',
      'estimated-future-pick-pack-fee-per-unit',
      'estimated-future-weight-handling-fee-per-unit',
      'expected-future-fulfillment-fee-per-unit',
    ],
    'EU 2026': [
      'sku',
      'fnsku',
      'asin',
      'amazon-store',
      'product-name',
      'brand',
      'fulfilled-by',
      'has-local-inventory',
      'your-price',
      'sales-price',
      'longest-side',
      'median-side',
      'shortest-side',
      'item-package-weight',
      'unit-of-weight',
      'product-size-tier',
      'currency',
      'estimated-fee-total',
      'estimated-referral-fee-per-unit',
      'estimated-variable-closing-fee',
      'estimated-order-handling-fee-per-order',
      'estimated-pick-pack-fee-per-unit',
      'estimated-weight-handling-fee-per-unit',
      'expected-domestic-fulfilment-fee-per-unit',
      'expected-efn-fulfilment-fee-per-unit-uk',
      'expected-efn-fulfilment-fee-per-unit-de',
      'expected-efn-fulfilment-fee-per-unit-fr',
      'expected-efn-fulfilment-fee-per-unit-it',
      'expected-efn-fulfilment-fee-per-unit-es',
      'expected-efn-fulfilment-fee-per-unit-se',
    ],
  },
  'settlement-v1': {
    '36 columns': [
      'settlement-id',
      'settlement-start-date',
      'settlement-end-date',
      'deposit-date',
      'total-amount',
      'currency',
      'transaction-type',
      'order-id',
      'merchant-order-id',
      'adjustment-id',
      'shipment-id',
      'marketplace-name',
      'shipment-fee-type',
      'shipment-fee-amount',
      'order-fee-type',
      'order-fee-amount',
      'fulfillment-id',
      'posted-date',
      'order-item-code',
      'merchant-order-item-id',
      'merchant-adjustment-item-id',
      'sku',
      'quantity-purchased',
      'price-type',
      'price-amount',
      'item-related-fee-type',
      'item-related-fee-amount',
      'misc-fee-amount',
      'other-fee-amount',
      'other-fee-reason-description',
      'promotion-id',
      'promotion-type',
      'promotion-amount',
      'direct-payment-type',
      'direct-payment-amount',
      'other-amount',
    ],
    '33 columns, no promotions': [
      'settlement-id',
      'settlement-start-date',
      'settlement-end-date',
      'deposit-date',
      'total-amount',
      'currency',
      'transaction-type',
      'order-id',
      'merchant-order-id',
      'adjustment-id',
      'shipment-id',
      'marketplace-name',
      'shipment-fee-type',
      'shipment-fee-amount',
      'order-fee-type',
      'order-fee-amount',
      'fulfillment-id',
      'posted-date',
      'order-item-code',
      'merchant-order-item-id',
      'merchant-adjustment-item-id',
      'sku',
      'quantity-purchased',
      'price-type',
      'price-amount',
      'item-related-fee-type',
      'item-related-fee-amount',
      'misc-fee-amount',
      'other-fee-amount',
      'other-fee-reason-description',
      'direct-payment-type',
      'direct-payment-amount',
      'other-amount',
    ],
  },
  'settlement-v2': {
    '24 columns, US': [
      'settlement-id',
      'settlement-start-date',
      'settlement-end-date',
      'deposit-date',
      'total-amount',
      'currency',
      'transaction-type',
      'order-id',
      'merchant-order-id',
      'adjustment-id',
      'shipment-id',
      'marketplace-name',
      'amount-type',
      'amount-description',
      'amount',
      'fulfillment-id',
      'posted-date',
      'posted-date-time',
      'order-item-code',
      'merchant-order-item-id',
      'merchant-adjustment-item-id',
      'sku',
      'quantity-purchased',
      'promotion-id',
    ],
    '23 columns': [
      'settlement-id',
      'settlement-start-date',
      'settlement-end-date',
      'deposit-date',
      'total-amount',
      'currency',
      'transaction-type',
      'order-id',
      'merchant-order-id',
      'adjustment-id',
      'shipment-id',
      'marketplace-name',
      'amount-type',
      'amount-description',
      'amount',
      'fulfillment-id',
      'posted-date',
      'posted-date-time',
      'order-item-code',
      'merchant-order-item-id',
      'merchant-adjustment-item-id',
      'sku',
      'quantity-purchased',
    ],
    '24 columns, AU': [
      'settlement-id',
      'settlement-start-date',
      'settlement-end-date',
      'deposit-date',
      'total-amount',
      'currency',
      'transaction-type',
      'order-id',
      'merchant-order-id',
      'adjustment-id',
      'shipment-id',
      'marketplace-name',
      'amount-type',
      'amount-description',
      'amount',
      'fulfillment-id',
      'posted-date',
      'posted-date-time',
      'order-item-code',
      'merchant-order-item-id',
      'merchant-adjustment-item-id',
      'sku',
      'quantity-purchased',
      'promotion-id',
    ],
    'IN 2026': [
      'settlement-id',
      'settlement-start-date',
      'settlement-end-date',
      'deposit-date',
      'total-amount',
      'currency',
      'transaction-type',
      'order-id',
      'merchant-order-id',
      'adjustment-id',
      'shipment-id',
      'marketplace-name',
      'amount-type',
      'amount-description',
      'amount',
      'fulfillment-id',
      'posted-date',
      'posted-date-time',
      'order-item-code',
      'merchant-order-item-id',
      'merchant-adjustment-item-id',
      'sku',
      'quantity-purchased',
    ],
  },
  'payments-transactions': {
    'US 2017': [
      'date/time',
      'settlement id',
      'type',
      'order id',
      'sku',
      'description',
      'quantity',
      'marketplace',
      'fulfillment',
      'order city',
      'order state',
      'order postal',
      'product sales',
      'shipping credits',
      'gift wrap credits',
      'promotional rebates',
      'sales tax collected',
      'Marketplace Facilitator Tax',
      'selling fees',
      'fba fees',
      'other transaction fees',
      'other',
      'total',
    ],
    'AE 2026': [
      'date/time',
      'settlement id',
      'type',
      'order id',
      'sku',
      'description',
      'quantity',
      'marketplace',
      'fulfillment',
      'order city',
      'order state',
      'order postal',
      'product sales',
      'shipping credits',
      'gift wrap credits',
      'promotional rebates',
      'sales tax collected',
      'Marketplace Facilitator Tax',
      'selling fees',
      'fba fees',
      'other transaction fees',
      'other',
      'total',
    ],
    'US 28 columns': [
      'date/time',
      'settlement id',
      'type',
      'order id',
      'sku',
      'description',
      'quantity',
      'marketplace',
      'account type',
      'fulfillment',
      'order city',
      'order state',
      'order postal',
      'tax collection model',
      'product sales',
      'product sales tax',
      'shipping credits',
      'shipping credits tax',
      'gift wrap credits',
      'giftwrap credits tax',
      'promotional rebates',
      'promotional rebates tax',
      'marketplace withheld tax',
      'selling fees',
      'fba fees',
      'other transaction fees',
      'other',
      'total',
    ],
    'US 30 columns': [
      'date/time',
      'settlement id',
      'type',
      'order id',
      'sku',
      'description',
      'quantity',
      'marketplace',
      'account type',
      'fulfillment',
      'order city',
      'order state',
      'order postal',
      'tax collection model',
      'product sales',
      'product sales tax',
      'shipping credits',
      'shipping credits tax',
      'gift wrap credits',
      'giftwrap credits tax',
      'Regulatory Fee',
      'Tax On Regulatory Fee',
      'promotional rebates',
      'promotional rebates tax',
      'marketplace withheld tax',
      'selling fees',
      'fba fees',
      'other transaction fees',
      'other',
      'total',
    ],
    'US 2026 with status': [
      'date/time',
      'settlement id',
      'type',
      'order id',
      'sku',
      'description',
      'quantity',
      'marketplace',
      'account type',
      'fulfillment',
      'order city',
      'order state',
      'order postal',
      'tax collection model',
      'product sales',
      'product sales tax',
      'shipping credits',
      'shipping credits tax',
      'gift wrap credits',
      'giftwrap credits tax',
      'Regulatory Fee',
      'Tax On Regulatory Fee',
      'promotional rebates',
      'promotional rebates tax',
      'marketplace withheld tax',
      'selling fees',
      'fba fees',
      'other transaction fees',
      'other',
      'total',
      'Transaction Status',
      'Transaction Release Date',
    ],
    CA: [
      'date/time',
      'settlement id',
      'type',
      'order id',
      'sku',
      'description',
      'quantity',
      'marketplace',
      'fulfillment',
      'order city',
      'order state',
      'order postal',
      'tax collection model',
      'product sales',
      'product sales tax',
      'shipping credits',
      'shipping credits tax',
      'gift wrap credits',
      'giftwrap credits tax',
      'promotional rebates',
      'promotional rebates tax',
      'marketplace withheld tax',
      'selling fees',
      'fba fees',
      'other transaction fees',
      'other',
      'total',
    ],
    UK: [
      'date/time',
      'settlement id',
      'type',
      'order id',
      'sku',
      'description',
      'quantity',
      'marketplace',
      'fulfilment',
      'order city',
      'order state',
      'order postal',
      'tax collection model',
      'product sales',
      'product sales tax',
      'postage credits',
      'shipping credits tax',
      'gift wrap credits',
      'giftwrap credits tax',
      'promotional rebates',
      'promotional rebates tax',
      'marketplace withheld tax',
      'selling fees',
      'fba fees',
      'other transaction fees',
      'other',
      'total',
    ],
    'AU 2026': [
      'date/time',
      'settlement ID',
      'type',
      'order ID',
      'sku',
      'description',
      'quantity',
      'marketplace',
      'fulfilment',
      'order city',
      'order state',
      'order postal',
      'product sales',
      'shipping credits',
      'gift wrap credits',
      'promotional rebates',
      'sales tax collected',
      'low value goods',
      'selling fees',
      'fulfilment by amazon fees',
      'other transaction fees',
      'other',
      'total',
      'Transaction status',
      'Transaction Release Date',
    ],
    'IN 2026': [
      'date/time',
      'settlement id',
      'type',
      'order id',
      'Sku',
      'description',
      'quantity',
      'marketplace',
      'account type',
      'fulfillment',
      'order city',
      'order state',
      'order postal',
      'product sales',
      'shipping credits',
      'gift wrap credits',
      'promotional rebates',
      'Total sales tax liable(GST before adjusting TCS)',
      'TCS-CGST',
      'TCS-SGST',
      'TCS-IGST',
      'TDS (Section 194-O)',
      'selling fees',
      'fba fees',
      'other transaction fees',
      'other',
      'total',
      'Transaction Status',
      'Transaction Release Date',
    ],
    DE: [
      'Datum/Uhrzeit',
      'Abrechnungsnummer',
      'Typ',
      'Bestellnummer',
      'SKU',
      'Beschreibung',
      'Menge',
      'Marketplace',
      'Versand',
      'Ort der Bestellung',
      'Bundesland',
      'Postleitzahl',
      'Steuererhebungsmodell',
      'Ums\xE4tze',
      'Produktumsatzsteuer',
      'Gutschrift f\xFCr Versandkosten',
      'Steuer auf Versandgutschrift',
      'Gutschrift f\xFCr Geschenkverpackung',
      'Steuer auf Geschenkverpackungsgutschriften',
      'Rabatte aus Werbeaktionen',
      'Steuer auf Aktionsrabatte',
      'Einbehaltene Steuer auf Marketplace',
      'Verkaufsgeb\xFChren',
      'Geb\xFChren zu Versand durch Amazon',
      'Andere Transaktionsgeb\xFChren',
      'Andere',
      'Gesamt',
    ],
    'DE 2026': [
      'Datum/Uhrzeit',
      'Abrechnungsnummer',
      'Typ',
      'Bestellnummer',
      'SKU',
      'Beschreibung',
      'Menge',
      'Marketplace',
      'Versand',
      'Ort der Bestellung',
      'Bundesland',
      'Postleitzahl',
      'Steuererhebungsmodell',
      'Ums\xE4tze',
      'Produktumsatzsteuer',
      'Gutschrift f\xFCr Versandkosten',
      'Steuer auf Versandgutschrift',
      'Gutschrift f\xFCr Geschenkverpackung',
      'Steuer auf Geschenkverpackungsgutschriften',
      'Rabatte aus Werbeaktionen',
      'Steuer auf Aktionsrabatte',
      'Einbehaltene Steuer auf Marketplace',
      'Verkaufsgeb\xFChren',
      'Geb\xFChren zu Versand durch Amazon',
      'Andere Transaktionsgeb\xFChren',
      'Andere',
      'Gesamt',
      'Transaktionsstatus',
      'Freigabedatum der Transaktion',
    ],
    FR: [
      'date/heure',
      'num\xE9ro de versement',
      'type',
      'num\xE9ro de la commande',
      'sku',
      'description',
      'quantit\xE9',
      'Marketplace',
      'traitement',
      "ville d'o\xF9 provient la commande",
      "R\xE9gion d'o\xF9 provient la commande",
      'code postal de la commande',
      'Mod\xE8le de perception des taxes',
      'ventes de produits',
      'Taxes sur la vente des produits',
      "cr\xE9dits d'exp\xE9dition",
      'taxe sur les cr\xE9dits d\u2019exp\xE9dition',
      "cr\xE9dits sur l'emballage cadeau",
      'Taxes sur les cr\xE9dits cadeaux',
      'Rabais promotionnels',
      'Taxes sur les remises promotionnelles',
      'Taxes retenues sur le site de vente',
      'frais de vente',
      'Frais Exp\xE9di\xE9 par Amazon',
      'autres frais de transaction',
      'autre',
      'total',
    ],
    'BE in French, incomplete': [
      'date/heure',
      'Identifiant du paiement',
      'type',
      'Num\xE9ro de la commande',
      'SKU',
      'description',
      'site de vente',
      'ventes de produits',
      'frais de vente',
      'Frais pour le service Exp\xE9di\xE9 par Amazon',
      'autres frais de transaction',
      'autres',
      'total',
    ],
    IT: [
      'Data/Ora:',
      'Numero pagamento',
      'Tipo',
      'Numero ordine',
      'SKU',
      'Descrizione',
      'Quantit\xE0',
      'Marketplace',
      'Gestione',
      "Citt\xE0 di provenienza dell'ordine",
      "Provincia di provenienza dell'ordine",
      "CAP dell'ordine",
      'modello di riscossione delle imposte',
      'Vendite',
      'imposta sulle vendite dei prodotti',
      'Accrediti per le spedizioni',
      'imposta accrediti per le spedizioni',
      'Accrediti per confezioni regalo',
      'imposta sui crediti confezione regalo',
      'Sconti promozionali',
      'imposta sugli sconti promozionali',
      'trattenuta IVA del marketplace',
      'Commissioni di vendita',
      'Costi del servizio Logistica di Amazon',
      'Altri costi relativi alle transazioni',
      'Altro',
      'totale',
    ],
    ES: [
      'fecha y hora',
      'identificador de pago',
      'tipo',
      'n\xFAmero de pedido',
      'sku',
      'descripci\xF3n',
      'cantidad',
      'web de Amazon',
      'gesti\xF3n log\xEDstica',
      'ciudad de procedencia del pedido',
      'comunidad aut\xF3noma de procedencia del pedido',
      'c\xF3digo postal de procedencia del pedido',
      'Formulario de recaudaci\xF3n de impuestos',
      'ventas de productos',
      'impuesto de ventas de productos',
      'abonos de env\xEDo',
      'impuestos por abonos de env\xEDo',
      'abonos de envoltorio para regalo',
      'impuestos por abonos de envoltorio para regalo',
      'devoluciones promocionales',
      'impuestos de descuentos por promociones',
      'impuesto retenido en el sitio web',
      'tarifas de venta',
      'tarifas de Log\xEDstica de Amazon',
      'tarifas de otras transacciones',
      'otro',
      'total',
    ],
    'ES 2026': [
      'fecha y hora',
      'identificador de pago',
      'tipo',
      'n\xFAmero de pedido',
      'sku',
      'descripci\xF3n',
      'cantidad',
      'web de Amazon',
      'gesti\xF3n log\xEDstica',
      'ciudad de procedencia del pedido',
      'comunidad aut\xF3noma de procedencia del pedido',
      'c\xF3digo postal de procedencia del pedido',
      'Formulario de recaudaci\xF3n de impuestos',
      'ventas de productos',
      'impuesto de ventas de productos',
      'abonos de env\xEDo',
      'impuestos por abonos de env\xEDo',
      'abonos de envoltorio para regalo',
      'impuestos por abonos de envoltorio para regalo',
      'devoluciones promocionales',
      'impuestos de descuentos por promociones',
      'impuesto retenido en el sitio web',
      'tarifas de venta',
      'tarifas de Log\xEDstica de Amazon',
      'tarifas de otras transacciones',
      'otro',
      'total',
      'estado de la transacci\xF3n',
      'fecha de liberaci\xF3n de la transacci\xF3n',
    ],
    'ES, two names left in English': [
      'fecha y hora',
      'identificador de pago',
      'tipo',
      'n\xFAmero de pedido',
      'sku',
      'descripci\xF3n',
      'cantidad',
      'web de Amazon',
      'gesti\xF3n log\xEDstica',
      'ciudad de procedencia del pedido',
      'comunidad aut\xF3noma de procedencia del pedido',
      'c\xF3digo postal de procedencia del pedido',
      'Formulario de recaudaci\xF3n de impuestos',
      'ventas de productos',
      'product sales tax',
      'abonos de env\xEDo',
      'impuestos por abonos de env\xEDo',
      'abonos de envoltorio para regalo',
      'giftwrap credits tax',
      'devoluciones promocionales',
      'impuestos de descuentos por promociones',
      'impuesto retenido en el sitio web',
      'tarifas de venta',
      'tarifas de Log\xEDstica de Amazon',
      'tarifas de otras transacciones',
      'otro',
      'total',
    ],
    MX: [
      'fecha/hora',
      'Id. de liquidaci\xF3n',
      'tipo',
      'Id. del pedido',
      'sku',
      'descripci\xF3n',
      'cantidad',
      'marketplace',
      'cumplimiento',
      'ciudad del pedido',
      'estado del pedido',
      'c\xF3digo postal del pedido',
      'modelo de recaudaci\xF3n de impuestos',
      'ventas de productos',
      'impuesto de ventas de productos',
      'cr\xE9ditos de env\xEDo',
      'impuesto de abono de env\xEDo',
      'cr\xE9ditos por envoltorio de regalo',
      'impuesto de cr\xE9ditos de envoltura',
      'Tarifa reglamentaria',
      'Impuesto sobre tarifa reglamentaria',
      'descuentos promocionales',
      'impuesto de reembolsos promocionales',
      'impuesto de retenciones en la plataforma',
      'tarifas de venta',
      'tarifas fba',
      'tarifas de otra transacci\xF3n',
      'otro',
      'total',
    ],
    NL: [
      'datum/tijd',
      'schikkings-ID',
      'type',
      'bestelnummer',
      'sku',
      'beschrijving',
      'aantal',
      'marketplace',
      'fulfillment',
      'bestelling stad',
      'status bestelling',
      'bestelling per post',
      'verkoop van producten',
      'ge\xEFnde omzetbelasting',
      'Verzendtegoeden',
      'kredietpunten cadeauverpakking',
      'promotiekortingen',
      'Belasting voor marketplace-facilitator',
      'verkoopkosten',
      'fba-vergoedingen',
      'overige transactiekosten',
      'overige',
      'totaal',
    ],
    JP: [
      '\u65E5\u4ED8/\u6642\u9593',
      '\u6C7A\u6E08\u756A\u53F7',
      '\u30C8\u30E9\u30F3\u30B6\u30AF\u30B7\u30E7\u30F3\u306E\u7A2E\u985E',
      '\u6CE8\u6587\u756A\u53F7',
      'SKU',
      '\u8AAC\u660E',
      '\u6570\u91CF',
      'Amazon \u51FA\u54C1\u30B5\u30FC\u30D3\u30B9',
      '\u30D5\u30EB\u30D5\u30A3\u30EB\u30E1\u30F3\u30C8',
      '\u5E02\u753A\u6751',
      '\u90FD\u9053\u5E9C\u770C',
      '\u90F5\u4FBF\u756A\u53F7',
      '\u7A0E\u91D1\u5FB4\u53CE\u578B',
      '\u5546\u54C1\u58F2\u4E0A',
      '\u5546\u54C1\u306E\u58F2\u4E0A\u7A0E',
      '\u914D\u9001\u6599',
      '\u914D\u9001\u6599\u306E\u7A0E\u91D1',
      '\u30AE\u30D5\u30C8\u5305\u88C5\u624B\u6570\u6599',
      '\u30AE\u30D5\u30C8\u5305\u88C5\u30AF\u30EC\u30B8\u30C3\u30C8\u306E\u7A0E\u91D1',
      'Amazon\u30DD\u30A4\u30F3\u30C8\u306E\u8CBB\u7528',
      '\u30D7\u30ED\u30E2\u30FC\u30B7\u30E7\u30F3\u5272\u5F15\u984D',
      '\u30D7\u30ED\u30E2\u30FC\u30B7\u30E7\u30F3\u5272\u5F15\u306E\u7A0E\u91D1',
      '\u6E90\u6CC9\u5FB4\u53CE\u7A0E\u3092\u4F34\u3046\u30DE\u30FC\u30B1\u30C3\u30C8\u30D7\u30EC\u30A4\u30B9',
      '\u624B\u6570\u6599',
      'FBA \u624B\u6570\u6599',
      '\u30C8\u30E9\u30F3\u30B6\u30AF\u30B7\u30E7\u30F3\u306B\u95A2\u3059\u308B\u305D\u306E\u4ED6\u306E\u624B\u6570\u6599',
      '\u305D\u306E\u4ED6',
      '\u5408\u8A08',
    ],
    'SE, incomplete': [
      'datum/tid',
      'reglerings-id',
      'typ',
      'best\xE4llnings-id',
      'sku',
      'beskrivning',
      'antal',
      'marknadsplats',
      'leverans',
      'f\xF6rs\xE4ljning av produkter',
      'fraktkrediter',
      'krediter f\xF6r presentinslagning',
      'kampanjrabatter',
      'Inkasserad moms',
      'f\xF6rs\xE4ljningsavgifter',
      'fba-avgifter',
      '\xF6vriga transaktionsavgifter',
      '\xD6vrigt',
      'totalt',
    ],
    'PL, incomplete': [
      'data/godzina',
      'identyfikator rozliczenia',
      'typ',
      'identyfikator zam\xF3wienia',
      'sku',
      'opis',
      'ilo\u015B\u0107',
      'rynek',
      'realizacja',
      'sprzeda\u017C produkt\xF3w',
      'noty kredytowe za wysy\u0142k\u0119',
      'rabaty promocyjne',
      'pobrany podatek od sprzeda\u017Cy',
      'op\u0142aty za sprzeda\u017C',
      'op\u0142aty za fba',
      'inne op\u0142aty transakcyjne',
      'inne',
      'suma',
    ],
    'TR, incomplete': [
      'tarih/saat',
      'sipari\u015F no.',
      'sku',
      'a\xE7\u0131klama',
      'adet',
      'pazar yeri',
      'g\xF6nderim',
      '\xFCr\xFCn sat\u0131\u015Flar\u0131',
      'kargo kredileri',
      'promosyon indirimleri',
      'sat\u0131\u015F \xFCcretleri',
      'Amazon Lojistik \xFCcretleri',
      'di\u011Fer i\u015Flem \xFCcretleri',
      'di\u011Fer',
      'toplam',
    ],
    'TR, 22 columns, of June 2026 in the tests of a public reader': [
      'tarih/saat',
      'hesap kesim no',
      'tip',
      'sipari\u015F no.',
      'sku',
      'a\xE7\u0131klama',
      'adet',
      'pazar yeri',
      'g\xF6nderim',
      'sipari\u015F \u015Fehri',
      'sipari\u015F durumu',
      'sipari\u015F postas\u0131',
      '\xFCr\xFCn sat\u0131\u015Flar\u0131',
      'kargo kredileri',
      'promosyon indirimleri',
      'sat\u0131\u015F \xFCcretleri',
      'Amazon Lojistik \xFCcretleri',
      'di\u011Fer i\u015Flem \xFCcretleri',
      'di\u011Fer',
      'toplam',
      '\u0130\u015Flem durumu',
      '\u0130\u015Flem \xE7\u0131k\u0131\u015F tarihi',
    ],
    'BR, incomplete': [
      'data/hora',
      'id do pedido',
      'sku',
      'descri\xE7\xE3o',
      'quantidade',
      'mercado',
      'atendimento',
      'vendas do produto',
      'imposto de vendas coletados',
      'cr\xE9ditos de remessa',
      'cr\xE9ditos de embalagem de presente',
      'descontos promocionais',
      'tarifas de venda',
      'taxas fba',
      'taxas de outras transa\xE7\xF5es',
      'outro',
      'total',
    ],
  },
  'all-orders': {
    '31 columns': [
      'amazon-order-id',
      'merchant-order-id',
      'purchase-date',
      'last-updated-date',
      'order-status',
      'fulfillment-channel',
      'sales-channel',
      'order-channel',
      'ship-service-level',
      'product-name',
      'sku',
      'asin',
      'item-status',
      'quantity',
      'currency',
      'item-price',
      'item-tax',
      'shipping-price',
      'shipping-tax',
      'gift-wrap-price',
      'gift-wrap-tax',
      'item-promotion-discount',
      'ship-promotion-discount',
      'ship-city',
      'ship-state',
      'ship-postal-code',
      'ship-country',
      'promotion-ids',
      'is-business-order',
      'purchase-order-number',
      'price-designation',
    ],
    '32 columns with url': [
      'amazon-order-id',
      'merchant-order-id',
      'purchase-date',
      'last-updated-date',
      'order-status',
      'fulfillment-channel',
      'sales-channel',
      'order-channel',
      'url',
      'ship-service-level',
      'product-name',
      'sku',
      'asin',
      'item-status',
      'quantity',
      'currency',
      'item-price',
      'item-tax',
      'shipping-price',
      'shipping-tax',
      'gift-wrap-price',
      'gift-wrap-tax',
      'item-promotion-discount',
      'ship-promotion-discount',
      'ship-city',
      'ship-state',
      'ship-postal-code',
      'ship-country',
      'promotion-ids',
      'is-business-order',
      'purchase-order-number',
      'price-designation',
    ],
    '33 columns with is-sold-by-ab': [
      'amazon-order-id',
      'merchant-order-id',
      'purchase-date',
      'last-updated-date',
      'order-status',
      'fulfillment-channel',
      'sales-channel',
      'order-channel',
      'url',
      'ship-service-level',
      'product-name',
      'sku',
      'asin',
      'item-status',
      'quantity',
      'currency',
      'item-price',
      'item-tax',
      'shipping-price',
      'shipping-tax',
      'gift-wrap-price',
      'gift-wrap-tax',
      'item-promotion-discount',
      'ship-promotion-discount',
      'ship-city',
      'ship-state',
      'ship-postal-code',
      'ship-country',
      'promotion-ids',
      'is-business-order',
      'purchase-order-number',
      'price-designation',
      'is-sold-by-ab',
    ],
    '33 columns with cpf': [
      'amazon-order-id',
      'merchant-order-id',
      'purchase-date',
      'last-updated-date',
      'order-status',
      'fulfillment-channel',
      'sales-channel',
      'order-channel',
      'ship-service-level',
      'product-name',
      'sku',
      'asin',
      'item-status',
      'quantity',
      'currency',
      'item-price',
      'item-tax',
      'shipping-price',
      'shipping-tax',
      'gift-wrap-price',
      'gift-wrap-tax',
      'item-promotion-discount',
      'ship-promotion-discount',
      'ship-city',
      'ship-state',
      'ship-postal-code',
      'ship-country',
      'promotion-ids',
      'cpf',
      'is-business-order',
      'purchase-order-number',
      'price-designation',
      'signature-confirmation-recommended',
    ],
    'UK, 91 columns': [
      'amazon-order-id',
      'merchant-order-id',
      'purchase-date',
      'last-updated-date',
      'order-status',
      'fulfillment-channel',
      'sales-channel',
      'order-channel',
      'url',
      'ship-service-level',
      'product-name',
      'sku',
      'asin',
      'number-of-items',
      'item-status',
      'tax-collection-model',
      'tax-collection-responsible-party',
      'quantity',
      'currency',
      'item-price',
      'item-tax',
      'shipping-price',
      'shipping-tax',
      'gift-wrap-price',
      'gift-wrap-tax',
      'item-promotion-discount',
      'ship-promotion-discount',
      'address-type',
      'ship-city',
      'ship-state',
      'ship-postal-code',
      'ship-country',
      'promotion-ids',
      'payment-method-details',
      'item-extensions-data',
      'is-business-order',
      'purchase-order-number',
      'price-designation',
      'fulfilled-by',
      'buyer-company-name',
      'buyer-cst-number',
      'buyer-vat-number',
      'buyer-tax-registration-id',
      'buyer-tax-registration-country',
      'buyer-tax-registration-type',
      'customized-url',
      'customized-page',
      'is-heavy-or-bulky',
      'is-replacement-order',
      'is-exchange-order',
      'original-order-id',
      'is-amazon-invoiced',
      'vat-exclusive-item-price',
      'vat-exclusive-shipping-price',
      'vat-exclusive-giftwrap-price',
      'licensee-name',
      'license-number',
      'license-state',
      'license-expiration-date',
      'is-iba',
      'buyer-citizen-name',
      'buyer-citizen-id',
      'is-transparency',
      'default-ship-from-address-name',
      'default-ship-from-address-field-1',
      'default-ship-from-address-field-2',
      'default-ship-from-address-field-3',
      'default-ship-from-city',
      'default-ship-from-state',
      'default-ship-from-country',
      'default-ship-from-postal-code',
      'actual-ship-from-address-name',
      'actual-ship-from-address-field-1',
      'actual-ship-from-address-field-2',
      'actual-ship-from-address-field-3',
      'actual-ship-from-city',
      'actual-ship-from-state',
      'actual-ship-from-country',
      'actual-ship-from-postal-code',
      'is-ispu-order',
      'store-chain-store-id',
      'is-pickup-point-order',
      'pickup-point-type',
      'is-buyer-requested-cancellation',
      'buyer-requested-cancel-reason',
      'ioss-number',
      'order-invoice-type',
      'invoice-business-legal-name',
      'invoice-business-address',
      'invoice-business-tax-id',
      'invoice-business-tax-office ',
    ],
  },
  'fulfilled-shipments': {
    '48 columns': [
      'amazon-order-id',
      'merchant-order-id',
      'shipment-id',
      'shipment-item-id',
      'amazon-order-item-id',
      'merchant-order-item-id',
      'purchase-date',
      'payments-date',
      'shipment-date',
      'reporting-date',
      'buyer-email',
      'buyer-name',
      'buyer-phone-number',
      'sku',
      'product-name',
      'quantity-shipped',
      'currency',
      'item-price',
      'item-tax',
      'shipping-price',
      'shipping-tax',
      'gift-wrap-price',
      'gift-wrap-tax',
      'ship-service-level',
      'recipient-name',
      'ship-address-1',
      'ship-address-2',
      'ship-address-3',
      'ship-city',
      'ship-state',
      'ship-postal-code',
      'ship-country',
      'ship-phone-number',
      'bill-address-1',
      'bill-address-2',
      'bill-address-3',
      'bill-city',
      'bill-state',
      'bill-postal-code',
      'bill-country',
      'item-promotion-discount',
      'ship-promotion-discount',
      'carrier',
      'tracking-number',
      'estimated-arrival-date',
      'fulfillment-center-id',
      'fulfillment-channel',
      'sales-channel',
    ],
    'Seller Central CSV, English, incomplete': [
      'Amazon Order Id',
      'Shipment Date',
      'Merchant SKU',
      'Shipped Quantity',
      'Currency',
      'Item Price',
      'Item Tax',
      'Shipping Price',
      'Shipping Tax',
      'Gift Wrap Price',
      'Gift Wrap Tax',
      'Item Promo Discount',
      'Shipment Promo Discount',
      'Sales Channel',
    ],
    'Seller Central CSV, Chinese, incomplete': [
      '\u4E9A\u9A6C\u900A\u8BA2\u5355\u7F16\u53F7',
      '\u914D\u9001\u65E5\u671F',
      '\u5356\u5BB6 SKU',
      '\u5DF2\u53D1\u8D27\u6570\u91CF',
      '\u8D27\u5E01',
      '\u5546\u54C1\u4EF7\u683C',
      '\u5546\u54C1\u7A0E',
      '\u8FD0\u8D39',
      '\u8FD0\u8D39\u7A0E',
      '\u793C\u54C1\u5305\u88C5\u4EF7\u683C',
      '\u793C\u54C1\u5305\u88C5\u7A0E\u8D39',
      '\u5546\u54C1\u4FC3\u9500\u6298\u6263',
      '\u8D27\u4EF6\u4FC3\u9500\u6298\u6263',
      '\u9500\u552E\u6E20\u9053',
    ],
  },
  'shipment-contents': {
    'table below a key/value preamble': [
      'Merchant SKU',
      'Title',
      'ASIN',
      'FNSKU',
      'external-id',
      'Condition',
      'Who will prep?',
      'Prep Type',
      'Who will label?',
      'Shipped',
    ],
  },
  replacements: {
    '9 columns': [
      'shipment-date',
      'sku',
      'asin',
      'fulfillment-center-id',
      'original-fulfillment-center-id',
      'quantity',
      'replacement-reason-code',
      'replacement-amazon-order-id',
      'original-amazon-order-id',
    ],
  },
  'removal-orders': {
    '16 columns': [
      'request-date',
      'order-id',
      'order-type',
      'service-speed',
      'order-status',
      'last-updated-date',
      'sku',
      'fnsku',
      'disposition',
      'requested-quantity',
      'cancelled-quantity',
      'disposed-quantity',
      'shipped-quantity',
      'in-process-quantity',
      'removal-fee',
      'currency',
    ],
    '15 columns': [
      'request-date',
      'order-id',
      'order-type',
      'order-status',
      'last-updated-date',
      'sku',
      'fnsku',
      'disposition',
      'requested-quantity',
      'cancelled-quantity',
      'disposed-quantity',
      'shipped-quantity',
      'in-process-quantity',
      'removal-fee',
      'currency',
    ],
  },
  'removal-shipments': {
    '10 columns': [
      'request-date',
      'order-id',
      'shipment-date',
      'sku',
      'fnsku',
      'disposition',
      'shipped-quantity',
      'carrier',
      'tracking-number',
      'removal-order-type',
    ],
    '9 columns': [
      'removal-date',
      'order-id',
      'shipment-date',
      'sku',
      'fnsku',
      'disposition',
      'quantity shipped',
      'carrier',
      'tracking-number',
    ],
  },
  'storage-fees': {
    '27 columns': [
      'asin',
      'fnsku',
      'product_name',
      'fulfillment_center',
      'country_code',
      'longest_side',
      'median_side',
      'shortest_side',
      'measurement_units',
      'weight',
      'weight_units',
      'item_volume',
      'volume_units',
      'product_size_tier',
      'average_quantity_on_hand',
      'average_quantity_pending_removal',
      'estimated_total_item_volume',
      'month_of_charge',
      'storage_rate',
      'currency',
      'estimated_monthly_storage_fee',
      'dangerous_goods_storage_type',
      'eligible_for_inventory_discount',
      'qualifies_for_inventory_discount',
      'total_incentive_fee_amount',
      'breakdown_incentive_fee_amount',
      'average_quantity_customer_orders',
    ],
    '31 columns': [
      'asin',
      'fnsku',
      'product_name',
      'fulfillment_center',
      'country_code',
      'longest_side',
      'median_side',
      'shortest_side',
      'measurement_units',
      'weight',
      'weight_units',
      'item_volume',
      'volume_units',
      'product_size_tier',
      'average_quantity_on_hand',
      'average_quantity_pending_removal',
      'estimated_total_item_volume',
      'month_of_charge',
      'storage_rate',
      'estimated_monthly_storage_fee',
      'currency',
      'average_quantity_customer_orders',
      'base_rate',
      'breakdown_incentive_fee_amount',
      'dangerous_goods_storage_type',
      'eligible_for_inventory_discount',
      'qualifies_for_inventory_discount',
      'storage_utilization_ratio',
      'storage_utilization_ratio_units',
      'total_incentive_fee_amount',
      'utilization_surcharge_rate',
    ],
    'hyphenated, incomplete': [
      'asin',
      'fnsku',
      'product-name',
      'fulfillment-center',
      'country-code',
      'longest-side',
      'median-side',
      'shortest-side',
      'measurement-units',
      'weight',
      'weight-units',
      'item-volume',
      'volume-units',
    ],
  },
  'referral-preview': {
    '5 columns': ['seller-sku', 'asin', 'item-name', 'price', 'estimated-referral-fee-per-item'],
  },
  'manage-inventory': {
    '21 columns': [
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'condition',
      'your-price',
      'mfn-listing-exists',
      'mfn-fulfillable-quantity',
      'afn-listing-exists',
      'afn-warehouse-quantity',
      'afn-fulfillable-quantity',
      'afn-unsellable-quantity',
      'afn-reserved-quantity',
      'afn-total-quantity',
      'per-unit-volume',
      'afn-inbound-working-quantity',
      'afn-inbound-shipped-quantity',
      'afn-inbound-receiving-quantity',
      'afn-researching-quantity',
      'afn-reserved-future-supply',
      'afn-future-supply-buyable',
    ],
    '22 columns': [
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'condition',
      'your-price',
      'mfn-listing-exists',
      'mfn-fulfillable-quantity',
      'afn-listing-exists',
      'afn-warehouse-quantity',
      'afn-fulfillable-quantity',
      'afn-unsellable-quantity',
      'afn-reserved-quantity',
      'afn-total-quantity',
      'per-unit-volume',
      'afn-inbound-working-quantity',
      'afn-inbound-shipped-quantity',
      'afn-inbound-receiving-quantity',
      'afn-researching-quantity',
      'afn-reserved-future-supply',
      'afn-future-supply-buyable',
      'store',
    ],
    '24 columns': [
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'condition',
      'your-price',
      'mfn-listing-exists',
      'mfn-fulfillable-quantity',
      'afn-listing-exists',
      'afn-warehouse-quantity',
      'afn-fulfillable-quantity',
      'afn-unsellable-quantity',
      'afn-reserved-quantity',
      'afn-total-quantity',
      'per-unit-volume',
      'afn-inbound-working-quantity',
      'afn-inbound-shipped-quantity',
      'afn-inbound-receiving-quantity',
      'afn-researching-quantity',
      'afn-reserved-future-supply',
      'afn-future-supply-buyable',
      'afn-fulfillable-quantity-local',
      'afn-fulfillable-quantity-remote',
      'store',
    ],
  },
  'merchant-returns': {
    '32 columns': [
      'Order ID',
      'Order date',
      'Return request date',
      'Return request status',
      'Amazon RMA ID',
      'Merchant RMA ID',
      'Label type',
      'Label cost',
      'Currency code',
      'Return carrier',
      'Tracking ID',
      'Label to be paid by',
      'A-to-Z Claim',
      'Is prime',
      'ASIN',
      'Merchant SKU',
      'Item Name',
      'Return quantity',
      'Return Reason',
      'In policy',
      'Return type',
      'Resolution',
      'Invoice number',
      'Return delivery date',
      'Order Amount',
      'Order quantity',
      'SafeT Action reason',
      'SafeT claim id',
      'SafeT claim state',
      'SafeT claim creation time',
      'SafeT claim reimbursement amount',
      'Refunded Amount',
    ],
    '33 columns': [
      'Order ID',
      'Order date',
      'Return request date',
      'Return request status',
      'Amazon RMA ID',
      'Merchant RMA ID',
      'Label type',
      'Label cost',
      'Currency code',
      'Return carrier',
      'Tracking ID',
      'Label to be paid by',
      'A-to-Z Claim',
      'Is prime',
      'ASIN',
      'Merchant SKU',
      'Item Name',
      'Return quantity',
      'Return Reason',
      'In policy',
      'Return type',
      'Resolution',
      'Invoice number',
      'Return delivery date',
      'Order Amount',
      'Order quantity',
      'SafeT Action reason',
      'SafeT claim id',
      'SafeT claim state',
      'SafeT claim creation time',
      'SafeT claim reimbursement amount',
      'Refunded Amount',
      'Order Item ID',
    ],
  },
  'seller-feedback': {
    '6 columns': ['Date', 'Rating', 'Comments', 'Your Response', 'Order ID', 'Rater Email'],
    'German names, incomplete': ['Datum', 'Bewertung', 'Kommentare', 'Bestellnummer'],
  },
  'sourcing-costs': {
    '8 columns, sheet Part_1': [
      'Asin',
      'Fnsku',
      'Amazon Estimated Cost',
      'Latest Approved Cost',
      'Source of Latest Approved Cost',
      'Currency',
      'Date of Last Updated Cost',
      'Seller New Cost',
    ],
  },
  'not read': {
    'legacy event detail': [
      'snapshot-date',
      'transaction-type',
      'fnsku',
      'sku',
      'product-name',
      'fulfillment-center-id',
      'quantity',
      'disposition',
    ],
    'legacy received inventory': [
      'received-date',
      'fnsku',
      'sku',
      'product-name',
      'quantity',
      'fba-shipment-id',
      'fulfillment-center-id',
    ],
    'legacy daily history': [
      'snapshot-date',
      'fnsku',
      'sku',
      'product-name',
      'quantity',
      'fulfillment-center-id',
      'detailed-disposition',
      'country',
    ],
    'legacy monthly history': [
      'month',
      'fnsku',
      'sku',
      'product-name',
      'average-quantity',
      'end-quantity',
      'fulfillment-center-id',
      'detailed-disposition',
      'country',
    ],
    'inbound performance, newer, incomplete': [
      'issue-reported-date',
      'shipment-creation-date',
      'fba-shipment-id',
      'fba-carton-id',
      'fulfillment-center-id',
      'problem-level',
      'problem-type',
      'problem-quantity',
      'expected-quantity',
      'received-quantity',
      'performance-measurement-unit',
      'sku',
      'fnsku',
    ],
    'inbound performance, UK': [
      'issue-reported-date',
      'delivery-creation-date',
      'fba-delivery-id',
      'fba-carton-id',
      'fulfilment-centre-id',
      'problem-level',
      'problem-type',
      'problem-quantity',
      'expected-quantity',
      'received-quantity',
      'performance-measurement-unit',
      'sku',
      'fnsku',
    ],
    'inbound performance, older': [
      'issue-resolution-date',
      'shipment-creation-date',
      'fba-shipment-id',
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'problem-type',
      'quantity',
      'fee-type',
      'fee-total',
    ],
    'long-term storage': [
      'snapshot-date',
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'condition',
      'qty-charged-12-mo-long-term-storage-fee',
      'per-unit-volume',
      'currency',
      '12-mo-long-terms-storage-fee',
      'qty-charged-6-mo-long-term-storage-fee',
      '6-mo-long-terms-storage-fee',
      'volume-unit',
      'country',
      'enrolled-in-small-and-light',
    ],
    'aged inventory surcharge': [
      'snapshot-date',
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'condition',
      'per-unit-volume',
      'currency',
      'volume-unit',
      'country',
      'qty-charged',
      'amount-charged',
      'surcharge-age-tier',
      'rate-surcharge',
    ],
    'storage overage': [
      'charged_date',
      'country_code',
      'storage_type',
      'charge_rate',
      'storage_usage_volume',
      'storage_limit_volume',
      'overage_volume',
      'volume_unit',
      'charged_fee_amount',
      'currency_code',
    ],
    'AFN inventory': [
      'seller-sku',
      'fulfillment-channel-sku',
      'asin',
      'condition-type',
      'Warehouse-Condition-code',
      'Quantity Available',
    ],
  },
};

// test/local/sheet/page-support.ts
var import_node_child_process = require('node:child_process');
var import_node_fs = require('node:fs');
var import_node_os = require('node:os');
var import_node_path = require('node:path');
var import_playwright_core = require('playwright-core');
var root = (0, import_node_path.join)(__dirname, '../../..');
var executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
var CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';
var CORNER = { x: 46, y: 20 };
var ROW = 21;
var DIALOG = 'dialog:not(#dialog)';
var Sheet = class {
  folder = (0, import_node_fs.mkdtempSync)((0, import_node_path.join)((0, import_node_os.tmpdir)(), 'fba-sheet-page-'));
  /** What the page complained of. */
  errors = [];
  page;
  browser;
  children = [];
  constructor() {
    (0, import_node_fs.mkdirSync)((0, import_node_path.join)(this.folder, 'reports'));
  }
  /** Starts the command (`tools/sheet.mjs`) or what it built; waits for the address that it prints. */
  started(script, ...args) {
    const { folder } = this;
    const own = [
      '--no-open',
      '--save',
      (0, import_node_path.join)(folder, 'sheet.gz'),
      '--folder',
      (0, import_node_path.join)(folder, 'reports'),
      ...args,
    ];
    const child = (0, import_node_child_process.spawn)(
      process.execPath,
      [(0, import_node_path.join)(root, script), ...own],
      { cwd: root },
    );
    this.children.push(child);
    return new Promise((resolve, reject) => {
      let said = '';
      const hear = (part) => {
        said += String(part);
        const [address] = /http:\S+(?=\s)/.exec(said) ?? [];
        if (address) resolve({ address, stop: () => stopped(child) });
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('close', (code) => reject(new Error(`ended with ${code}: ${said}`)));
    });
  }
  async open({ address }, width = 1366, height = 768) {
    this.browser ??= await import_playwright_core.chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    await this.page?.context().close();
    const context = await this.browser.newContext({ viewport: { width, height } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
    this.page = await context.newPage();
    this.page.setDefaultTimeout(6e4);
    this.page.on('pageerror', ({ message }) => this.errors.push(message));
    this.page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
    await this.page.goto(address);
    await this.page.locator(CANVAS).first().waitFor();
    await this.quiet();
  }
  async close() {
    await this.browser?.close();
    for (const child of this.children) if (child.exitCode === null) child.kill('SIGTERM');
    (0, import_node_fs.rmSync)(this.folder, { recursive: true, force: true });
  }
  /** Nothing is under way. */
  quiet() {
    return this.page.waitForFunction(() => document.getElementById('busy')?.textContent === '');
  }
  /** What the program itself says, past the page. */
  async ask(method, ...args) {
    const body = JSON.stringify({ method, args });
    return await this.page.evaluate(
      async (given) => (await (await fetch('ask', { method: 'POST', body: given })).json()).value,
      body,
    );
  }
  async tabs() {
    return (await this.ask('book')).tabs.filter(({ hidden }) => !hidden).map(({ name }) => name);
  }
  /** The tab that is shown, as the program has it. */
  async view() {
    return this.ask('view', (await this.ask('book')).active);
  }
  async text(row, column) {
    return textIn(await this.view(), row, column);
  }
  tab(name) {
    return this.page.getByRole('tab', { name, exact: true });
  }
  async goTo(name) {
    await this.tab(name).click();
    const shown = async () => {
      const { tabs, active } = await this.ask('book');
      return tabs.find(({ id }) => id === active)?.name === name;
    };
    while (!(await shown())) await this.page.waitForTimeout(20);
    await this.quiet();
  }
  /** The middle of a cell that is on the screen without scrolling, from the corner of the grid. */
  async place(address) {
    const view = await this.view();
    const { row, column } = placeOf(address);
    const [widths, heights] = [new Map(view.widths), new Map(view.heights)];
    const away = /* @__PURE__ */ new Set([...view.hiddenRows, ...(view.filter?.hides ?? [])]);
    const width = (c) => (view.hiddenColumns.includes(c) ? 0 : (widths.get(c) ?? view.plainWidth));
    const height = (r) => (away.has(r) ? 0 : (heights.get(r) ?? ROW));
    let { x: x2, y } = CORNER;
    for (let c = 1; c < column; c++) x2 += width(c);
    for (let r = 1; r < row; r++) y += height(r);
    return { x: x2 + width(column) / 2, y: y + height(row) / 2, right: x2 + width(column), bottom: y + height(row) };
  }
  async click(address, times = 1) {
    const { x: x2, y } = await this.place(address);
    const isThere = () =>
      this.page
        .waitForFunction((to) => document.getElementById('address')?.textContent === to, address, { timeout: 5e3 })
        .catch(() => null);
    for (let tries = 0; tries < 5; tries++) {
      await this.page
        .locator(CANVAS)
        .first()
        .click({ position: { x: x2, y }, clickCount: times });
      if (await isThere()) return;
    }
    throw new Error(`${address} could not be selected`);
  }
  /** The grid's own pixel near the corner of a cell, where no text is. */
  async colour(address) {
    const { right, bottom } = await this.place(address);
    return this.page
      .locator(CANVAS)
      .first()
      .evaluate(
        (canvas, [x2, y]) => {
          const { width, clientWidth } = canvas;
          const scale = width / clientWidth;
          const [r, g, b] = canvas.getContext('2d').getImageData((x2 - 3) * scale, (y - 3) * scale, 1, 1).data;
          return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        },
        [right, bottom],
      );
  }
  async hover(address) {
    const { x: x2, y } = await this.place(address);
    await this.page
      .locator(CANVAS)
      .first()
      .hover({ position: { x: x2, y } });
  }
  /** Opens the menu and chooses: each name is one level deeper. */
  async menu(...names) {
    await this.page.locator('#menu > button').click();
    for (const name of names) await this.page.getByRole('menuitem', { name, exact: true }).click();
  }
  /** A paste by keyboard into the selected cell. */
  async paste(text) {
    await this.page.evaluate((given) => navigator.clipboard.writeText(given), text);
    await this.page.keyboard.press('Control+v');
    await this.page.waitForTimeout(50);
    await this.quiet();
  }
  async type(address, text) {
    await this.click(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.waitForTimeout(50);
    await this.quiet();
  }
  async clipboard() {
    await this.page.bringToFront();
    return this.page.evaluate(() => {
      window.focus();
      return navigator.clipboard.readText();
    });
  }
  /** What the grid itself has in a cell: it is copied out of it. */
  async inGrid(address) {
    await this.click(address);
    await this.page.evaluate(() => navigator.clipboard.writeText('nothing was copied'));
    await this.page.keyboard.press('Control+c');
    for (let i2 = 0; i2 < 40; i2++) {
      const text = await this.clipboard();
      if (text !== 'nothing was copied') return text;
      await this.page.waitForTimeout(25);
    }
    return 'nothing was copied';
  }
  /** The page inside a dialog or the sidebar. */
  async frame(within) {
    const handle = await this.page.waitForSelector(`${within} iframe`);
    const frame = await handle.contentFrame();
    if (!frame) throw new Error(`no frame in ${within}`);
    await frame.waitForFunction(() => location.hostname === 'localhost' && document.readyState === 'complete');
    return frame;
  }
  async closeDialog() {
    await this.page.locator(`${DIALOG} section > h2 button`).click();
    await this.page.locator(DIALOG).waitFor({ state: 'detached' });
  }
  /** Lets the filter of a title keep the rows with one text, or all again. */
  async filter(address, text) {
    const { right, bottom } = await this.place(address);
    await this.page
      .locator(CANVAS)
      .first()
      .click({ position: { x: right - 9, y: bottom - 9 } });
    const panel = this.page.locator('[data-u-comp="sheets-filter-panel"]').first();
    if (text === null) {
      await panel.getByText('Clear Filter').click();
    } else {
      await panel.locator('label').first().click();
      const line = panel.locator('div, li').filter({ has: this.page.locator('label') });
      await line.filter({ hasText: text }).last().locator('label').first().click();
      await panel.getByRole('button', { name: 'Confirm' }).click();
    }
    await panel.waitFor({ state: 'detached' });
    await this.page.waitForTimeout(50);
    await this.quiet();
  }
  async shot(name) {
    if (process.env.SHOTS)
      await this.page.screenshot({ path: (0, import_node_path.join)(process.env.SHOTS, `${name}.png`) });
  }
};
function stopped(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    child.on('close', (code) => resolve(code));
    child.kill('SIGINT');
  });
}
function placeOf(address) {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits), column: [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) };
}
var textIn = ({ cells }, row, column) => cells.find(([at]) => at === row)?.[1].find(([at]) => at === column)?.[1] ?? '';

// test/local/sheet/tmp-dev.ts
var DAY_MS = 864e5;
var ago = (days) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
var slashed = (iso) => iso.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');
var ledgerRow = (days, sku, reference, kind, units) => [
  ...[slashed(ago(days)), `X00${sku}`, `B00${sku}`, sku, 'Pan', kind, reference, String(units), 'FC1', 'SELLABLE'],
  ...[kind === 'Adjustments' ? 'M' : '', 'US'],
];
var LEDGER = [
  header_rows_default['ledger-detail']['14 columns'].slice(0, 12),
  ledgerRow(100, 'SOLD000001', '699', 'Shipments', -1),
  ledgerRow(40, 'LOST000001', '700', 'Adjustments', -3),
  ledgerRow(38, 'LOST000002', '702', 'Adjustments', -1),
  ledgerRow(1, 'SOLD000001', '701', 'Shipments', -1),
];
var PAID_HEAD = header_rows_default.reimbursements['18 columns'];
var paid = (days, id) => {
  const cells = {
    'approval-date': `${ago(days)}T10:00:00+00:00`,
    'reimbursement-id': id,
    reason: 'Lost_Warehouse',
    sku: 'SOLD000001',
    fnsku: 'X00SOLD000001',
    asin: 'B00SOLD000001',
    condition: 'Sellable',
    'currency-unit': 'USD',
    'amount-per-unit': '5.00',
    'amount-total': '5.00',
    'quantity-reimbursed-cash': '1',
    'quantity-reimbursed-inventory': '0',
    'quantity-reimbursed-total': '1',
  };
  return PAID_HEAD.map((title) => cells[title] ?? '');
};
var textOf = (rows) => rows.map((row) => row.join('	')).join('\n');
var paidFile = (n) => Buffer.from(textOf([PAID_HEAD, paid((n % 80) + 3, String(9e3 + n))]));
var file = (name, buffer) => ({ name, mimeType: 'text/plain', buffer });
var letter = columnLetters;
var titleOf = ({ cells }, title) => cells.find(([row]) => row === 2)?.[1].find(([, text]) => text === title)?.[0] ?? 0;
var sheet = new Sheet();
globalThis.SHEET = sheet;
var running;
jest.setTimeout(24e4);
beforeAll(async () => {
  (0, import_node_fs2.writeFileSync)(
    (0, import_node_path2.join)(sheet.folder, 'reports', 'paid.txt'),
    textOf([PAID_HEAD, paid(120, '900'), paid(1, '901')]),
  );
  running = await sheet.started('tools/sheet.mjs');
  await sheet.open(running);
}, 18e4);
afterAll(() => sheet.close());
test('typed, pasted and deleted text is what Sheets would make of it, and the grid changes by nothing else', async () => {
  const { page } = sheet;
  const key = (name) => page.keyboard.press(name);
  const content = page.locator('#content');
  await page.locator('#grid footer button').first().click();
  await sheet.tab('Sheet2').waitFor();
  await sheet.quiet();
  await sheet.click('A1');
  await sheet.paste('1E05	00123	3/4/2026\nplain	=1+1	-x');
  expect(await content.textContent()).toBe('1.00E+05');
  expect([await sheet.inGrid('B1'), await sheet.inGrid('C1'), await sheet.inGrid('B2')]).toEqual([
    '123',
    '3/4/2026',
    '2',
  ]);
  await sheet.type('D1', 'mine');
  expect(await sheet.inGrid('D1')).toBe('mine');
  for (const name of ['Control+z', 'Control+x', 'Control+b', 'Control+y']) await key(name);
  expect(await sheet.inGrid('D1')).toBe('mine');
  await page.evaluate(() => navigator.clipboard.writeText('pasted'));
  await sheet.click('D1', 2);
  await key('End');
  await page.keyboard.type(' and ');
  await key('Control+v');
  await key('Enter');
  await page.waitForTimeout(50);
  await sheet.quiet();
  expect(await sheet.inGrid('D1')).toBe('mine and pasted');
  await sheet.click('D1', 2);
  await page.keyboard.type('nothing');
  await key('Escape');
  expect(await sheet.inGrid('D1')).toBe('mine and pasted');
  await key('Delete');
  await page.waitForFunction(() => document.getElementById('content')?.textContent === '');
  expect(sheet.errors).toEqual([]);
});
test('the menu is opened by mouse, and by keyboard with the keys of a menu; the focus comes back', async () => {
  const { page } = sheet;
  const menu = page.locator('#menu > ul');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const title = page.locator('#menu > button');
  await title.click();
  await menu.waitFor();
  expect(await title.getAttribute('aria-expanded')).toBe('true');
  expect(await menu.getAttribute('role')).toBe('menu');
  await page.locator('h1').click();
  await menu.waitFor({ state: 'hidden' });
  await title.focus();
  const at = [];
  for (const key of [
    'Enter',
    'ArrowDown',
    'i',
    'End',
    'ArrowRight',
    'ArrowUp',
    'Escape',
    'Home',
    'ArrowUp',
    'Escape',
  ]) {
    await page.keyboard.press(key);
    at.push(await focused());
  }
  expect(at).toEqual([
    ...['Open sidebar', 'Find claims', 'Import report files', 'More', 'Set up tabs', 'Help', 'More'],
    ...['Open sidebar', 'More', await title.textContent()],
  ]);
  expect(await menu.isHidden()).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  expect(await menu.isHidden()).toBe(true);
});
test('35 files are imported at once, an archive among them, and a cancelled import leaves whole tabs', async () => {
  const { page } = sheet;
  await sheet.menu('Import report files');
  let frame = await sheet.frame(DIALOG);
  expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin);
  await frame.setInputFiles(
    '#fileInput',
    [1, 2, 3].map((n) => file(`first-${n}.txt`, paidFile(n))),
  );
  await frame.getByText('3 of 3 files are reports.').waitFor();
  let ended = 0;
  await page.route('**/ask', async (route) => {
    if (route.request().postData()?.includes('"importEnd"') && ++ended === 2) await frame.click('#cancel');
    await route.continue();
  });
  await frame.click('#start');
  await frame.getByText(/Stopped\. \d tabs are complete/).waitFor();
  await page.unroute('**/ask');
  expect((await sheet.tabs()).filter((name) => name.startsWith('first'))).toEqual(['first-1', 'first-2']);
  await sheet.closeDialog();
  await sheet.menu('Import report files');
  frame = await sheet.frame(DIALOG);
  const names = Array.from({ length: 35 }, (_, i2) => `many-${i2 + 1}.txt`);
  const packed = zipSync(
    Object.fromEntries(names.slice(0, 10).map((name, i2) => [`july/${name}`, new Uint8Array(paidFile(100 + i2))])),
  );
  await frame.setInputFiles('#fileInput', [
    ...names.slice(10).map((name, i2) => file(name, paidFile(110 + i2))),
    { name: 'july.zip', mimeType: 'application/zip', buffer: Buffer.from(packed) },
  ]);
  await frame.getByText('35 of 35 files are reports.').waitFor();
  await frame.click('#start');
  await frame.getByText('35 of 35 files imported.').waitFor({ timeout: 18e4 });
  await sheet.closeDialog();
  const tabs = await sheet.tabs();
  expect(names.filter((name) => !tabs.includes(name.replace('.txt', '')))).toEqual([]);
  expect(sheet.errors).toEqual([]);
});
test('claims are found by the menu; what the program made of the tabs shows in the grid', async () => {
  const { page } = sheet;
  await sheet.goTo('Sheet2');
  await sheet.click('A1');
  await sheet.paste(textOf(LEDGER));
  expect(await sheet.inGrid('D3')).toBe('LOST000001');
  await sheet.menu('Find claims');
  await sheet.tab('Claims').waitFor({ timeout: 6e4 });
  await sheet.quiet();
  await sheet.goTo('Sheet2');
  const ledger = await sheet.view();
  const marked = ledger.cells.find(([row2]) => row2 === 3)[1].map(([, , look]) => ledger.looks[look]?.fill);
  const fill = marked.find((one) => one !== void 0);
  expect(fill).toMatch(/^#[0-9a-f]{6}$/i);
  expect(await sheet.colour(`${letter(marked.indexOf(fill) + 1)}3`)).toBe(fill.toLowerCase());
  const [row, column, note] = ledger.notes.find(([at]) => at === 3);
  await sheet.hover(`${letter(column)}${row}`);
  await page.getByText(note.slice(0, 30)).first().waitFor();
  await sheet.hover('A1');
  await sheet.goTo('Claims');
  await sheet.shot('claims');
  const claims = await sheet.view();
  expect([claims.frozenRows, claims.frozenColumns]).toEqual([2, 3]);
  const title = titleOf(claims, 'Case ID');
  expect(await sheet.inGrid(`${letter(title)}2`)).toBe('Case ID');
  const group = page.locator('#groups button');
  const [{ first, last } = { first: 0, last: 0 }] = claims.groups;
  const isHidden = (column2) => claims.hiddenColumns.includes(column2);
  expect([isHidden(first - 1), isHidden(first), isHidden(last)]).toEqual([false, true, true]);
  const after2 = async (address) => {
    await sheet.click(address);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((to) => document.getElementById('address')?.textContent !== to, address);
    return page.locator('#address').textContent();
  };
  expect(await after2(`${letter(first - 1)}3`)).not.toBe(`${letter(first)}3`);
  await group.filter({ hasText: '+' }).click();
  await group.filter({ hasText: '\u2212' }).waitFor();
  await sheet.quiet();
  expect(await after2(`${letter(first - 1)}3`)).toBe(`${letter(first)}3`);
  await group.click();
  await group.filter({ hasText: '+' }).waitFor();
  await sheet.quiet();
  const [linkRow, linkColumn] = claims.links.find(([, at]) => !claims.hiddenColumns.includes(at));
  await sheet.click(`${letter(linkColumn)}${linkRow}`);
  await page.locator('#extras a').click();
  await page.waitForFunction(() => document.getElementById('busy')?.textContent === '');
  expect((await sheet.view()).id).not.toBe(claims.id);
  await sheet.goTo('Claims');
  const sku = titleOf(claims, 'SKU');
  const kept = textIn(claims, 3, sku);
  await sheet.filter(`${letter(sku)}2`, kept);
  const left = await sheet.view();
  expect(left.filter?.columns).toEqual([[sku, [kept]]]);
  expect(left.filter?.hides).toEqual([4]);
  expect(await sheet.inGrid(`${letter(sku)}3`)).toBe(kept);
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.getElementById('address')?.textContent?.endsWith('5'));
  await sheet.filter(`${letter(sku)}2`, null);
  expect((await sheet.view()).filter?.hides).toEqual([]);
  expect(sheet.errors).toEqual([]);
});
test('a claim is read in the sidebar of another origin, copied without permission, pasted, marked as filed, and kept', async () => {
  const { page } = sheet;
  await sheet.goTo('Claims');
  await sheet.menu('Open sidebar');
  const frame = await sheet.frame('#sidebar');
  expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin);
  const claims = await sheet.view();
  const [sku, caseId, notes] = ['SKU', 'Case ID', 'Your notes'].map((title) => titleOf(claims, title));
  await sheet.click(`${letter(sku)}4`);
  await frame.locator('#claimTab').click();
  await frame.locator('#ids', { hasText: textIn(claims, 4, sku) }).waitFor();
  await sheet.click(`${letter(sku)}3`);
  await frame.locator('#ids', { hasText: textIn(claims, 3, sku) }).waitFor();
  await sheet.shot('sidebar');
  await frame.locator('#copyText').click();
  await frame.getByText('Copied: Text.').waitFor();
  await expect(frame.evaluate(() => navigator.clipboard.writeText('x'))).rejects.toThrow(/permission|policy|denied/i);
  expect(sheet.errors.splice(0)).toEqual([expect.stringContaining('Permissions policy violation')]);
  expect(await sheet.clipboard()).toBe(await frame.locator('#text').inputValue());
  await frame.locator('#copyRow').click();
  await frame.getByText('Copied: Claim.').waitFor();
  const copied = (await sheet.clipboard()).split('	');
  expect(copied).toEqual(expect.arrayContaining([textIn(claims, 3, sku), textIn(claims, 3, titleOf(claims, 'State'))]));
  await sheet.goTo('Sheet2');
  await sheet.click('A7');
  await page.keyboard.press('Control+v');
  await page.waitForTimeout(100);
  await sheet.quiet();
  expect(await sheet.text(7, copied.indexOf(textIn(claims, 3, sku)) + 1)).toBe(textIn(claims, 3, sku));
  await sheet.goTo('Claims');
  await sheet.click(`${letter(sku)}3`);
  await frame.locator('#ids', { hasText: textIn(claims, 3, sku) }).waitFor();
  await frame.locator('#caseId').fill('19876543210');
  await frame.locator('#markButton').click();
  await frame.getByText('Marked as filed').waitFor();
  await page.waitForTimeout(200);
  await sheet.quiet();
  await page.locator('#sidebar section > h2 button').click();
  await page.locator('#sidebar').waitFor({ state: 'hidden' });
  expect(await sheet.inGrid(`${letter(caseId)}3`)).toBe('19876543210');
  await sheet.type(`${letter(notes)}3`, 'call on Monday');
  await sheet.menu('Find claims');
  await sheet.quiet();
  const again = await sheet.view();
  const row = again.cells.find(([, own]) => own.some(([, text]) => text === textIn(claims, 3, sku)))[0];
  expect([textIn(again, row, caseId), textIn(again, row, notes)]).toEqual(['19876543210', 'call on Monday']);
  expect(sheet.errors).toEqual([]);
});
test('a function of the script that fails is told in words, and a question answered with "no" changes nothing', async () => {
  const { page } = sheet;
  await sheet.goTo('Claims');
  await sheet.menu('Open sidebar');
  const frame = await sheet.frame('#sidebar');
  await frame.locator('#claimTab').click();
  await sheet.click('D3');
  await frame.locator('#place', { hasText: '3' }).waitFor();
  let left = 1;
  const broken = JSON.stringify({ error: 'Exception: Service Spreadsheets failed while accessing document' });
  await page.route('**/ask', (route) => {
    const isCall = route.request().postData()?.includes('"sidebarNear"');
    return isCall && left-- > 0 ? route.fulfill({ contentType: 'application/json', body: broken }) : route.continue();
  });
  await frame.locator('#after').click();
  await frame.locator('#failure').waitFor();
  expect(await frame.locator('#failure').textContent()).not.toContain('Exception');
  await page.unroute('**/ask');
  await frame.locator('#again').click();
  await frame.locator('#failure').waitFor({ state: 'hidden' });
  const before2 = await sheet.tabs();
  await sheet.menu('More', 'Remove everything');
  const dialog = page.locator('#dialog');
  await dialog.getByRole('button', { name: /^(No|Cancel)$/ }).click();
  await sheet.quiet();
  expect(await sheet.tabs()).toEqual(before2);
  expect(sheet.errors).toEqual([]);
});
test('in a narrow window the menu, the grid and the sidebar are all within reach', async () => {
  const { page } = sheet;
  await page.setViewportSize({ width: 360, height: 640 });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wide()).toBeLessThanOrEqual(0);
  for (const place of ['#menu > button', '#grid', '#sidebar iframe']) {
    const box2 = await page.locator(place).boundingBox();
    expect([place, box2.x >= 0 && box2.x + box2.width <= 360 && box2.width > 100 && box2.height > 20]).toEqual([
      place,
      true,
    ]);
  }
  await page.locator('#menu > button').click();
  await page.getByRole('menuitem', { name: 'More', exact: true }).click();
  const help = page.getByRole('menuitem', { name: 'Help', exact: true });
  const box = await help.boundingBox();
  expect(box.x + box.width).toBeLessThanOrEqual(360);
  await sheet.shot('narrow');
  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.setViewportSize({ width: 1366, height: 768 });
});
test('stopped in the middle, it says so, keeps what is typed in sight, and the next start has all that was saved, in Chinese', async () => {
  const { page } = sheet;
  const frame = await sheet.frame('#sidebar');
  expect(await running.stop()).toBe(0);
  await page.getByText('The program behind this page has stopped').waitFor();
  await frame.locator('#failure').waitFor();
  expect(await frame.locator('#failure').textContent()).not.toMatch(/fetch|HTTP|Lost/);
  expect(await page.locator('#grid').evaluate((grid) => grid.inert)).toBe(true);
  sheet.errors.length = 0;
  running = await sheet.started('build/sheet.cjs', '--language', 'zh');
  const taken = sheet.started('build/sheet.cjs', '--port', new URL(running.address).port);
  await expect(taken).rejects.toThrow(/ended with 2: .*--port/);
  await sheet.open(running);
  await sheet.goTo('Claims');
  const claims = await sheet.view();
  const kept = claims.cells.flatMap(([row]) => textIn(claims, row, titleOf(claims, 'Your notes')));
  expect(kept).toContain('call on Monday');
  await sheet.menu('\u67E5\u627E\u53EF\u7D22\u8D54\u9879\u76EE');
  await sheet.tab('\u7D22\u8D54').waitFor({ timeout: 6e4 });
  await sheet.quiet();
  await sheet.shot('zh');
  expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^zh/);
  const texts = JSON.stringify((await sheet.view()).cells);
  expect(texts).toContain('call on Monday');
  expect(texts).toContain('19876543210');
  await sheet.menu('\u6253\u5F00\u4FA7\u8FB9\u680F');
  const sidebar = await sheet.frame('#sidebar');
  await sidebar.getByRole('tab', { name: '\u7D22\u8D54' }).waitFor();
  expect(sheet.errors).toEqual([]);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vLi4vLi4vdG1wL3hoMi9zaGltLnRzIiwgInRtcC1kZXYudHMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2ZmbGF0ZS9lc20vaW5kZXgubWpzIiwgIi4uLy4uLy4uL3NyYy9sb2NhbC9zdGFuZGluL2FkZHJlc3MudHMiLCAiLi4vLi4vZml4dHVyZXMvaGVhZGVyLXJvd3MuanNvbiIsICJwYWdlLXN1cHBvcnQudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IGV4cGVjdCB9IGZyb20gJy93b3JrL3d4LUgvbm9kZV9tb2R1bGVzL2V4cGVjdC9idWlsZC9pbmRleC5qcyc7XG5jb25zdCBhbGw6IGFueVtdID0gW107IGxldCBiZWZvcmU6IGFueVtdID0gW10sIGFmdGVyOiBhbnlbXSA9IFtdO1xuKGdsb2JhbFRoaXMgYXMgYW55KS5leHBlY3QgPSBleHBlY3Q7XG5jb25zdCB0ID0gKG46IHN0cmluZywgZjogYW55KSA9PiBhbGwucHVzaChbbiwgZl0pO1xuKHQgYXMgYW55KS5lYWNoID0gKHJvd3M6IGFueVtdKSA9PiAobjogc3RyaW5nLCBmOiBhbnkpID0+IHJvd3MuZm9yRWFjaCgocikgPT4gYWxsLnB1c2goW24gKyAnICcgKyBKU09OLnN0cmluZ2lmeShyKSwgKCkgPT4gZiguLi4oQXJyYXkuaXNBcnJheShyKSA/IHIgOiBbcl0pKV0pKTtcbk9iamVjdC5hc3NpZ24oZ2xvYmFsVGhpcywgeyBqZXN0OiB7IHNldFRpbWVvdXQoKSB7fSB9LCB0ZXN0OiB0LCBpdDogdCwgYmVmb3JlQWxsOiAoZjogYW55KSA9PiBiZWZvcmUucHVzaChmKSwgYWZ0ZXJBbGw6IChmOiBhbnkpID0+IGFmdGVyLnB1c2goZikgfSk7XG5zZXRUaW1lb3V0KGFzeW5jICgpID0+IHtcbiAgY29uc3Qgbm93ID0gKCkgPT4gRGF0ZS5ub3coKTtcbiAgbGV0IHMgPSBub3coKTtcbiAgY29uc3Qgb25seSA9IHByb2Nlc3MuZW52Lk9OTFkgPyBuZXcgUmVnRXhwKHByb2Nlc3MuZW52Lk9OTFkpIDogbnVsbDtcbiAgdHJ5IHsgZm9yIChjb25zdCBmIG9mIGJlZm9yZSkgYXdhaXQgZigpOyBjb25zb2xlLmxvZygnc3RhcnQnLCBub3coKSAtIHMpO1xuICAgIGZvciAoY29uc3QgW24sIGZdIG9mIGFsbCkgeyBpZiAob25seSAmJiAhb25seS50ZXN0KG4pKSBjb250aW51ZTsgcyA9IG5vdygpOyB0cnkgeyBhd2FpdCBmKCk7IGNvbnNvbGUubG9nKCdvaycsIG5vdygpIC0gcywgbik7IH0gY2F0Y2ggKGU6IGFueSkgeyBjb25zb2xlLmxvZygnRkFJTEVEJywgbm93KCkgLSBzLCBuLCAnXFxuJywgZS5tZXNzYWdlLCAnXFxuJywgZS5zdGFjaz8uc3BsaXQoJ1xcbicpLmZpbHRlcigobDogc3RyaW5nKSA9PiAvcnVuXFwuY2pzfHRlc3RcXC50c3xzdXBwb3J0Ly50ZXN0KGwpKS5zbGljZSgwLCA1KS5qb2luKCdcXG4nKSk7XG4gICAgICB0cnkgeyBhd2FpdCAoZ2xvYmFsVGhpcyBhcyBhbnkpLlNIRUVUPy5wYWdlPy5zY3JlZW5zaG90KHsgcGF0aDogJy90bXAveGgyL2ZhaWwucG5nJyB9KTsgZm9yIChjb25zdCBmciBvZiAoZ2xvYmFsVGhpcyBhcyBhbnkpLlNIRUVUPy5wYWdlPy5mcmFtZXMoKS5zbGljZSgxKSA/PyBbXSkgY29uc29sZS5sb2coJ0ZSQU1FJywgKGF3YWl0IGZyLmV2YWx1YXRlKCdkb2N1bWVudC5ib2R5LmlubmVyVGV4dCcpKS5zbGljZSgwLCA1MDApKTsgfSBjYXRjaCB7fSBpZiAoIXByb2Nlc3MuZW52LkdPKSBicmVhazsgfSB9XG4gIH0gY2F0Y2ggKGUpIHsgY29uc29sZS5sb2coZSk7IH1cbiAgZm9yIChjb25zdCBmIG9mIGFmdGVyKSBhd2FpdCBmKCk7IHByb2Nlc3MuZXhpdCgwKTtcbn0sIDApO1xuIiwgIi8vIFRoZSBsb2NhbCBzaGVldCBhcyBhIHNlbGxlciB1c2VzIGl0LCBpbiBhIHJlYWwgYnJvd3NlcjogcmVwb3J0cyBhcmUgcGFzdGVkIGFuZCBpbXBvcnRlZCwgY2xhaW1zIGZvdW5kLCByZWFkLCBjb3BpZWQgYW5kIGZpbGVkO1xuLy8gd2hhdCBmYWlscyBpcyB0b2xkIGluIHdvcmRzOyBpdCBpcyBzdG9wcGVkLCBhbmQgd2hhdCB3YXMgdHlwZWQgaXMgdGhlcmUgaW4gdGhlIG5leHQgc3RhcnQsIGluIENoaW5lc2UgdG9vLlxuaW1wb3J0IHsgd3JpdGVGaWxlU3luYyB9IGZyb20gJ25vZGU6ZnMnO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgeyB6aXBTeW5jIH0gZnJvbSAnZmZsYXRlJztcbmltcG9ydCB0eXBlIHsgVGFiVmlldyB9IGZyb20gJy4uLy4uLy4uL3NyYy9sb2NhbC9zaGVldC92aWV3JztcbmltcG9ydCB7IGNvbHVtbkxldHRlcnMgfSBmcm9tICcuLi8uLi8uLi9zcmMvbG9jYWwvc3RhbmRpbi9hZGRyZXNzJztcbmltcG9ydCBoZWFkZXJSb3dzIGZyb20gJy4uLy4uL2ZpeHR1cmVzL2hlYWRlci1yb3dzLmpzb24nO1xuaW1wb3J0IHsgRElBTE9HLCB0eXBlIFJ1bm5pbmcsIFNoZWV0LCB0ZXh0SW4gfSBmcm9tICcuL3BhZ2Utc3VwcG9ydCc7XG5cbmNvbnN0IERBWV9NUyA9IDg2XzQwMF8wMDA7XG4vKiogU28gbWFueSBkYXlzIGFnbywgYFlZWVktTU0tRERgOiBhIHJ1biBjb3VudHMgZnJvbSB0b2RheS4gKi9cbmNvbnN0IGFnbyA9IChkYXlzOiBudW1iZXIpOiBzdHJpbmcgPT4gbmV3IERhdGUoRGF0ZS5ub3coKSAtIGRheXMgKiBEQVlfTVMpLnRvSVNPU3RyaW5nKCkuc2xpY2UoMCwgMTApO1xuY29uc3Qgc2xhc2hlZCA9IChpc286IHN0cmluZyk6IHN0cmluZyA9PiBpc28ucmVwbGFjZSgvKFxcZCspLShcXGQrKS0oXFxkKykvLCAnJDIvJDMvJDEnKTtcbmNvbnN0IGxlZGdlclJvdyA9IChkYXlzOiBudW1iZXIsIHNrdTogc3RyaW5nLCByZWZlcmVuY2U6IHN0cmluZywga2luZDogc3RyaW5nLCB1bml0czogbnVtYmVyKTogc3RyaW5nW10gPT4gW1xuICAuLi5bc2xhc2hlZChhZ28oZGF5cykpLCBgWDAwJHtza3V9YCwgYEIwMCR7c2t1fWAsIHNrdSwgJ1BhbicsIGtpbmQsIHJlZmVyZW5jZSwgU3RyaW5nKHVuaXRzKSwgJ0ZDMScsICdTRUxMQUJMRSddLFxuICAuLi5ba2luZCA9PT0gJ0FkanVzdG1lbnRzJyA/ICdNJyA6ICcnLCAnVVMnXSxcbl07XG5jb25zdCBMRURHRVIgPSBbXG4gIGhlYWRlclJvd3NbJ2xlZGdlci1kZXRhaWwnXVsnMTQgY29sdW1ucyddLnNsaWNlKDAsIDEyKSxcbiAgbGVkZ2VyUm93KDEwMCwgJ1NPTEQwMDAwMDEnLCAnNjk5JywgJ1NoaXBtZW50cycsIC0xKSxcbiAgbGVkZ2VyUm93KDQwLCAnTE9TVDAwMDAwMScsICc3MDAnLCAnQWRqdXN0bWVudHMnLCAtMyksXG4gIGxlZGdlclJvdygzOCwgJ0xPU1QwMDAwMDInLCAnNzAyJywgJ0FkanVzdG1lbnRzJywgLTEpLFxuICBsZWRnZXJSb3coMSwgJ1NPTEQwMDAwMDEnLCAnNzAxJywgJ1NoaXBtZW50cycsIC0xKSxcbl07XG5jb25zdCBQQUlEX0hFQUQgPSBoZWFkZXJSb3dzLnJlaW1idXJzZW1lbnRzWycxOCBjb2x1bW5zJ107XG5jb25zdCBwYWlkID0gKGRheXM6IG51bWJlciwgaWQ6IHN0cmluZyk6IHN0cmluZ1tdID0+IHtcbiAgY29uc3QgY2VsbHM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7XG4gICAgJ2FwcHJvdmFsLWRhdGUnOiBgJHthZ28oZGF5cyl9VDEwOjAwOjAwKzAwOjAwYCxcbiAgICAncmVpbWJ1cnNlbWVudC1pZCc6IGlkLFxuICAgIHJlYXNvbjogJ0xvc3RfV2FyZWhvdXNlJyxcbiAgICBza3U6ICdTT0xEMDAwMDAxJyxcbiAgICBmbnNrdTogJ1gwMFNPTEQwMDAwMDEnLFxuICAgIGFzaW46ICdCMDBTT0xEMDAwMDAxJyxcbiAgICBjb25kaXRpb246ICdTZWxsYWJsZScsXG4gICAgJ2N1cnJlbmN5LXVuaXQnOiAnVVNEJyxcbiAgICAnYW1vdW50LXBlci11bml0JzogJzUuMDAnLFxuICAgICdhbW91bnQtdG90YWwnOiAnNS4wMCcsXG4gICAgJ3F1YW50aXR5LXJlaW1idXJzZWQtY2FzaCc6ICcxJyxcbiAgICAncXVhbnRpdHktcmVpbWJ1cnNlZC1pbnZlbnRvcnknOiAnMCcsXG4gICAgJ3F1YW50aXR5LXJlaW1idXJzZWQtdG90YWwnOiAnMScsXG4gIH07XG4gIHJldHVybiBQQUlEX0hFQUQubWFwKCh0aXRsZSkgPT4gY2VsbHNbdGl0bGVdID8/ICcnKTtcbn07XG5jb25zdCB0ZXh0T2YgPSAocm93czogcmVhZG9ubHkgKHJlYWRvbmx5IHN0cmluZ1tdKVtdKTogc3RyaW5nID0+IHJvd3MubWFwKChyb3cpID0+IHJvdy5qb2luKCdcXHQnKSkuam9pbignXFxuJyk7XG5jb25zdCBwYWlkRmlsZSA9IChuOiBudW1iZXIpOiBCdWZmZXIgPT4gQnVmZmVyLmZyb20odGV4dE9mKFtQQUlEX0hFQUQsIHBhaWQoKG4gJSA4MCkgKyAzLCBTdHJpbmcoOTAwMCArIG4pKV0pKTtcbmNvbnN0IGZpbGUgPSAobmFtZTogc3RyaW5nLCBidWZmZXI6IEJ1ZmZlcikgPT4gKHsgbmFtZSwgbWltZVR5cGU6ICd0ZXh0L3BsYWluJywgYnVmZmVyIH0pO1xuXG5jb25zdCBsZXR0ZXIgPSBjb2x1bW5MZXR0ZXJzO1xuY29uc3QgdGl0bGVPZiA9ICh7IGNlbGxzIH06IFRhYlZpZXcsIHRpdGxlOiBzdHJpbmcpOiBudW1iZXIgPT5cbiAgY2VsbHMuZmluZCgoW3Jvd10pID0+IHJvdyA9PT0gMik/LlsxXS5maW5kKChbLCB0ZXh0XSkgPT4gdGV4dCA9PT0gdGl0bGUpPy5bMF0gPz8gMDtcblxuY29uc3Qgc2hlZXQgPSBuZXcgU2hlZXQoKTtcbihnbG9iYWxUaGlzIGFzIGFueSkuU0hFRVQgPSBzaGVldDtcbmxldCBydW5uaW5nOiBSdW5uaW5nO1xuXG4vLyBTdG9yaWVzLCBub3Qgc2luZ2xlIHN0ZXBzOyBhIG1hY2hpbmUgYXQgd29yayBvbiBvdGhlciB0aGluZ3MgaXMgc2xvdy5cbmplc3Quc2V0VGltZW91dCgyNDBfMDAwKTtcbmJlZm9yZUFsbChhc3luYyAoKSA9PiB7XG4gIHdyaXRlRmlsZVN5bmMoam9pbihzaGVldC5mb2xkZXIsICdyZXBvcnRzJywgJ3BhaWQudHh0JyksIHRleHRPZihbUEFJRF9IRUFELCBwYWlkKDEyMCwgJzkwMCcpLCBwYWlkKDEsICc5MDEnKV0pKTtcbiAgcnVubmluZyA9IGF3YWl0IHNoZWV0LnN0YXJ0ZWQoJ3Rvb2xzL3NoZWV0Lm1qcycpO1xuICBhd2FpdCBzaGVldC5vcGVuKHJ1bm5pbmcpO1xufSwgMTgwXzAwMCk7XG5hZnRlckFsbCgoKSA9PiBzaGVldC5jbG9zZSgpKTtcblxudGVzdCgndHlwZWQsIHBhc3RlZCBhbmQgZGVsZXRlZCB0ZXh0IGlzIHdoYXQgU2hlZXRzIHdvdWxkIG1ha2Ugb2YgaXQsIGFuZCB0aGUgZ3JpZCBjaGFuZ2VzIGJ5IG5vdGhpbmcgZWxzZScsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBwYWdlIH0gPSBzaGVldDtcbiAgY29uc3Qga2V5ID0gKG5hbWU6IHN0cmluZykgPT4gcGFnZS5rZXlib2FyZC5wcmVzcyhuYW1lKTtcbiAgY29uc3QgY29udGVudCA9IHBhZ2UubG9jYXRvcignI2NvbnRlbnQnKTtcbiAgYXdhaXQgcGFnZS5sb2NhdG9yKCcjZ3JpZCBmb290ZXIgYnV0dG9uJykuZmlyc3QoKS5jbGljaygpO1xuICBhd2FpdCBzaGVldC50YWIoJ1NoZWV0MicpLndhaXRGb3IoKTtcbiAgYXdhaXQgc2hlZXQucXVpZXQoKTtcbiAgYXdhaXQgc2hlZXQuY2xpY2soJ0ExJyk7XG4gIGF3YWl0IHNoZWV0LnBhc3RlKCcxRTA1XFx0MDAxMjNcXHQzLzQvMjAyNlxcbnBsYWluXFx0PTErMVxcdC14Jyk7XG4gIGV4cGVjdChhd2FpdCBjb250ZW50LnRleHRDb250ZW50KCkpLnRvQmUoJzEuMDBFKzA1Jyk7XG4gIGV4cGVjdChbYXdhaXQgc2hlZXQuaW5HcmlkKCdCMScpLCBhd2FpdCBzaGVldC5pbkdyaWQoJ0MxJyksIGF3YWl0IHNoZWV0LmluR3JpZCgnQjInKV0pLnRvRXF1YWwoW1xuICAgICcxMjMnLFxuICAgICczLzQvMjAyNicsXG4gICAgJzInLFxuICBdKTtcbiAgYXdhaXQgc2hlZXQudHlwZSgnRDEnLCAnbWluZScpO1xuICBleHBlY3QoYXdhaXQgc2hlZXQuaW5HcmlkKCdEMScpKS50b0JlKCdtaW5lJyk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ0NvbnRyb2wreicsICdDb250cm9sK3gnLCAnQ29udHJvbCtiJywgJ0NvbnRyb2wreSddKSBhd2FpdCBrZXkobmFtZSk7XG4gIGV4cGVjdChhd2FpdCBzaGVldC5pbkdyaWQoJ0QxJykpLnRvQmUoJ21pbmUnKTtcbiAgLy8gSW4gYSBjZWxsIHRoYXQgaXMgYmVpbmcgZWRpdGVkIGEgcGFzdGUgaXMgYSBwYXN0ZSwgYW5kIEVzY2FwZSBsZWF2ZXMgaXQgYXMgaXQgd2FzLlxuICBhd2FpdCBwYWdlLmV2YWx1YXRlKCgpID0+IG5hdmlnYXRvci5jbGlwYm9hcmQud3JpdGVUZXh0KCdwYXN0ZWQnKSk7XG4gIGF3YWl0IHNoZWV0LmNsaWNrKCdEMScsIDIpO1xuICBhd2FpdCBrZXkoJ0VuZCcpO1xuICBhd2FpdCBwYWdlLmtleWJvYXJkLnR5cGUoJyBhbmQgJyk7XG4gIGF3YWl0IGtleSgnQ29udHJvbCt2Jyk7XG4gIGF3YWl0IGtleSgnRW50ZXInKTtcbiAgYXdhaXQgcGFnZS53YWl0Rm9yVGltZW91dCg1MCk7XG4gIGF3YWl0IHNoZWV0LnF1aWV0KCk7XG4gIGV4cGVjdChhd2FpdCBzaGVldC5pbkdyaWQoJ0QxJykpLnRvQmUoJ21pbmUgYW5kIHBhc3RlZCcpO1xuICBhd2FpdCBzaGVldC5jbGljaygnRDEnLCAyKTtcbiAgYXdhaXQgcGFnZS5rZXlib2FyZC50eXBlKCdub3RoaW5nJyk7XG4gIGF3YWl0IGtleSgnRXNjYXBlJyk7XG4gIGV4cGVjdChhd2FpdCBzaGVldC5pbkdyaWQoJ0QxJykpLnRvQmUoJ21pbmUgYW5kIHBhc3RlZCcpO1xuICBhd2FpdCBrZXkoJ0RlbGV0ZScpO1xuICBhd2FpdCBwYWdlLndhaXRGb3JGdW5jdGlvbigoKSA9PiBkb2N1bWVudC5nZXRFbGVtZW50QnlJZCgnY29udGVudCcpPy50ZXh0Q29udGVudCA9PT0gJycpO1xuICBleHBlY3Qoc2hlZXQuZXJyb3JzKS50b0VxdWFsKFtdKTtcbn0pO1xuXG50ZXN0KCd0aGUgbWVudSBpcyBvcGVuZWQgYnkgbW91c2UsIGFuZCBieSBrZXlib2FyZCB3aXRoIHRoZSBrZXlzIG9mIGEgbWVudTsgdGhlIGZvY3VzIGNvbWVzIGJhY2snLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgcGFnZSB9ID0gc2hlZXQ7XG4gIGNvbnN0IG1lbnUgPSBwYWdlLmxvY2F0b3IoJyNtZW51ID4gdWwnKTtcbiAgY29uc3QgZm9jdXNlZCA9ICgpID0+IHBhZ2UuZXZhbHVhdGUoKCkgPT4gZG9jdW1lbnQuYWN0aXZlRWxlbWVudD8udGV4dENvbnRlbnQpO1xuICBjb25zdCB0aXRsZSA9IHBhZ2UubG9jYXRvcignI21lbnUgPiBidXR0b24nKTtcbiAgYXdhaXQgdGl0bGUuY2xpY2soKTtcbiAgYXdhaXQgbWVudS53YWl0Rm9yKCk7XG4gIGV4cGVjdChhd2FpdCB0aXRsZS5nZXRBdHRyaWJ1dGUoJ2FyaWEtZXhwYW5kZWQnKSkudG9CZSgndHJ1ZScpO1xuICBleHBlY3QoYXdhaXQgbWVudS5nZXRBdHRyaWJ1dGUoJ3JvbGUnKSkudG9CZSgnbWVudScpO1xuICBhd2FpdCBwYWdlLmxvY2F0b3IoJ2gxJykuY2xpY2soKTtcbiAgYXdhaXQgbWVudS53YWl0Rm9yKHsgc3RhdGU6ICdoaWRkZW4nIH0pO1xuICBhd2FpdCB0aXRsZS5mb2N1cygpO1xuICBjb25zdCBhdDogKHN0cmluZyB8IG51bGwgfCB1bmRlZmluZWQpW10gPSBbXTtcbiAgZm9yIChjb25zdCBrZXkgb2YgW1xuICAgICdFbnRlcicsXG4gICAgJ0Fycm93RG93bicsXG4gICAgJ2knLFxuICAgICdFbmQnLFxuICAgICdBcnJvd1JpZ2h0JyxcbiAgICAnQXJyb3dVcCcsXG4gICAgJ0VzY2FwZScsXG4gICAgJ0hvbWUnLFxuICAgICdBcnJvd1VwJyxcbiAgICAnRXNjYXBlJyxcbiAgXSkge1xuICAgIGF3YWl0IHBhZ2Uua2V5Ym9hcmQucHJlc3Moa2V5KTtcbiAgICBhdC5wdXNoKGF3YWl0IGZvY3VzZWQoKSk7XG4gIH1cbiAgZXhwZWN0KGF0KS50b0VxdWFsKFtcbiAgICAuLi5bJ09wZW4gc2lkZWJhcicsICdGaW5kIGNsYWltcycsICdJbXBvcnQgcmVwb3J0IGZpbGVzJywgJ01vcmUnLCAnU2V0IHVwIHRhYnMnLCAnSGVscCcsICdNb3JlJ10sXG4gICAgLi4uWydPcGVuIHNpZGViYXInLCAnTW9yZScsIGF3YWl0IHRpdGxlLnRleHRDb250ZW50KCldLFxuICBdKTtcbiAgZXhwZWN0KGF3YWl0IG1lbnUuaXNIaWRkZW4oKSkudG9CZSh0cnVlKTtcbiAgYXdhaXQgcGFnZS5rZXlib2FyZC5wcmVzcygnQXJyb3dEb3duJyk7XG4gIGF3YWl0IHBhZ2Uua2V5Ym9hcmQucHJlc3MoJ1RhYicpO1xuICBleHBlY3QoYXdhaXQgbWVudS5pc0hpZGRlbigpKS50b0JlKHRydWUpO1xufSk7XG5cbnRlc3QoJzM1IGZpbGVzIGFyZSBpbXBvcnRlZCBhdCBvbmNlLCBhbiBhcmNoaXZlIGFtb25nIHRoZW0sIGFuZCBhIGNhbmNlbGxlZCBpbXBvcnQgbGVhdmVzIHdob2xlIHRhYnMnLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgcGFnZSB9ID0gc2hlZXQ7XG4gIGF3YWl0IHNoZWV0Lm1lbnUoJ0ltcG9ydCByZXBvcnQgZmlsZXMnKTtcbiAgbGV0IGZyYW1lID0gYXdhaXQgc2hlZXQuZnJhbWUoRElBTE9HKTtcbiAgZXhwZWN0KG5ldyBVUkwoZnJhbWUudXJsKCkpLm9yaWdpbikubm90LnRvQmUobmV3IFVSTChwYWdlLnVybCgpKS5vcmlnaW4pO1xuICBhd2FpdCBmcmFtZS5zZXRJbnB1dEZpbGVzKFxuICAgICcjZmlsZUlucHV0JyxcbiAgICBbMSwgMiwgM10ubWFwKChuKSA9PiBmaWxlKGBmaXJzdC0ke259LnR4dGAsIHBhaWRGaWxlKG4pKSksXG4gICk7XG4gIGF3YWl0IGZyYW1lLmdldEJ5VGV4dCgnMyBvZiAzIGZpbGVzIGFyZSByZXBvcnRzLicpLndhaXRGb3IoKTtcbiAgbGV0IGVuZGVkID0gMDtcbiAgYXdhaXQgcGFnZS5yb3V0ZSgnKiovYXNrJywgYXN5bmMgKHJvdXRlKSA9PiB7XG4gICAgaWYgKHJvdXRlLnJlcXVlc3QoKS5wb3N0RGF0YSgpPy5pbmNsdWRlcygnXCJpbXBvcnRFbmRcIicpICYmICsrZW5kZWQgPT09IDIpIGF3YWl0IGZyYW1lLmNsaWNrKCcjY2FuY2VsJyk7XG4gICAgYXdhaXQgcm91dGUuY29udGludWUoKTtcbiAgfSk7XG4gIGF3YWl0IGZyYW1lLmNsaWNrKCcjc3RhcnQnKTtcbiAgYXdhaXQgZnJhbWUuZ2V0QnlUZXh0KC9TdG9wcGVkXFwuIFxcZCB0YWJzIGFyZSBjb21wbGV0ZS8pLndhaXRGb3IoKTtcbiAgYXdhaXQgcGFnZS51bnJvdXRlKCcqKi9hc2snKTtcbiAgZXhwZWN0KChhd2FpdCBzaGVldC50YWJzKCkpLmZpbHRlcigobmFtZSkgPT4gbmFtZS5zdGFydHNXaXRoKCdmaXJzdCcpKSkudG9FcXVhbChbJ2ZpcnN0LTEnLCAnZmlyc3QtMiddKTtcbiAgYXdhaXQgc2hlZXQuY2xvc2VEaWFsb2coKTtcblxuICBhd2FpdCBzaGVldC5tZW51KCdJbXBvcnQgcmVwb3J0IGZpbGVzJyk7XG4gIGZyYW1lID0gYXdhaXQgc2hlZXQuZnJhbWUoRElBTE9HKTtcbiAgY29uc3QgbmFtZXMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiAzNSB9LCAoXywgaSkgPT4gYG1hbnktJHtpICsgMX0udHh0YCk7XG4gIGNvbnN0IHBhY2tlZCA9IHppcFN5bmMoXG4gICAgT2JqZWN0LmZyb21FbnRyaWVzKG5hbWVzLnNsaWNlKDAsIDEwKS5tYXAoKG5hbWUsIGkpID0+IFtganVseS8ke25hbWV9YCwgbmV3IFVpbnQ4QXJyYXkocGFpZEZpbGUoMTAwICsgaSkpXSkpLFxuICApO1xuICBhd2FpdCBmcmFtZS5zZXRJbnB1dEZpbGVzKCcjZmlsZUlucHV0JywgW1xuICAgIC4uLm5hbWVzLnNsaWNlKDEwKS5tYXAoKG5hbWUsIGkpID0+IGZpbGUobmFtZSwgcGFpZEZpbGUoMTEwICsgaSkpKSxcbiAgICB7IG5hbWU6ICdqdWx5LnppcCcsIG1pbWVUeXBlOiAnYXBwbGljYXRpb24vemlwJywgYnVmZmVyOiBCdWZmZXIuZnJvbShwYWNrZWQpIH0sXG4gIF0pO1xuICBhd2FpdCBmcmFtZS5nZXRCeVRleHQoJzM1IG9mIDM1IGZpbGVzIGFyZSByZXBvcnRzLicpLndhaXRGb3IoKTtcbiAgYXdhaXQgZnJhbWUuY2xpY2soJyNzdGFydCcpO1xuICBhd2FpdCBmcmFtZS5nZXRCeVRleHQoJzM1IG9mIDM1IGZpbGVzIGltcG9ydGVkLicpLndhaXRGb3IoeyB0aW1lb3V0OiAxODBfMDAwIH0pO1xuICBhd2FpdCBzaGVldC5jbG9zZURpYWxvZygpO1xuICBjb25zdCB0YWJzID0gYXdhaXQgc2hlZXQudGFicygpO1xuICBleHBlY3QobmFtZXMuZmlsdGVyKChuYW1lKSA9PiAhdGFicy5pbmNsdWRlcyhuYW1lLnJlcGxhY2UoJy50eHQnLCAnJykpKSkudG9FcXVhbChbXSk7XG4gIGV4cGVjdChzaGVldC5lcnJvcnMpLnRvRXF1YWwoW10pO1xufSk7XG5cbnRlc3QoJ2NsYWltcyBhcmUgZm91bmQgYnkgdGhlIG1lbnU7IHdoYXQgdGhlIHByb2dyYW0gbWFkZSBvZiB0aGUgdGFicyBzaG93cyBpbiB0aGUgZ3JpZCcsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBwYWdlIH0gPSBzaGVldDtcbiAgYXdhaXQgc2hlZXQuZ29UbygnU2hlZXQyJyk7XG4gIGF3YWl0IHNoZWV0LmNsaWNrKCdBMScpO1xuICBhd2FpdCBzaGVldC5wYXN0ZSh0ZXh0T2YoTEVER0VSKSk7XG4gIGV4cGVjdChhd2FpdCBzaGVldC5pbkdyaWQoJ0QzJykpLnRvQmUoJ0xPU1QwMDAwMDEnKTtcbiAgYXdhaXQgc2hlZXQubWVudSgnRmluZCBjbGFpbXMnKTtcbiAgYXdhaXQgc2hlZXQudGFiKCdDbGFpbXMnKS53YWl0Rm9yKHsgdGltZW91dDogNjBfMDAwIH0pO1xuICBhd2FpdCBzaGVldC5xdWlldCgpO1xuICAvLyBUaGUgcm93IHRoYXQgbWFrZXMgdGhlIGNsYWltIGhhcyBhIGNvbG91ciwgYW5kIGEgbm90ZSB0aGF0IHNob3dzIHdoZXJlIHRoZSBtb3VzZSBpcy5cbiAgYXdhaXQgc2hlZXQuZ29UbygnU2hlZXQyJyk7XG4gIGNvbnN0IGxlZGdlciA9IGF3YWl0IHNoZWV0LnZpZXcoKTtcbiAgY29uc3QgbWFya2VkID0gbGVkZ2VyLmNlbGxzLmZpbmQoKFtyb3ddKSA9PiByb3cgPT09IDMpIVsxXS5tYXAoKFssICwgbG9va10pID0+IGxlZGdlci5sb29rc1tsb29rXT8uZmlsbCk7XG4gIGNvbnN0IGZpbGwgPSBtYXJrZWQuZmluZCgob25lKSA9PiBvbmUgIT09IHVuZGVmaW5lZCkhO1xuICBleHBlY3QoZmlsbCkudG9NYXRjaCgvXiNbMC05YS1mXXs2fSQvaSk7XG4gIGV4cGVjdChhd2FpdCBzaGVldC5jb2xvdXIoYCR7bGV0dGVyKG1hcmtlZC5pbmRleE9mKGZpbGwpICsgMSl9M2ApKS50b0JlKGZpbGwudG9Mb3dlckNhc2UoKSk7XG4gIGNvbnN0IFtyb3csIGNvbHVtbiwgbm90ZV0gPSBsZWRnZXIubm90ZXMuZmluZCgoW2F0XSkgPT4gYXQgPT09IDMpITtcbiAgYXdhaXQgc2hlZXQuaG92ZXIoYCR7bGV0dGVyKGNvbHVtbil9JHtyb3d9YCk7XG4gIGF3YWl0IHBhZ2UuZ2V0QnlUZXh0KG5vdGUuc2xpY2UoMCwgMzApKS5maXJzdCgpLndhaXRGb3IoKTtcbiAgYXdhaXQgc2hlZXQuaG92ZXIoJ0ExJyk7XG5cbiAgLy8gVGl0bGVzIHN0YXkgd2hlcmUgdGhleSBhcmUgd2hlbiB0aGUgdGFiIGlzIHNjcm9sbGVkLlxuICBhd2FpdCBzaGVldC5nb1RvKCdDbGFpbXMnKTtcbiAgYXdhaXQgc2hlZXQuc2hvdCgnY2xhaW1zJyk7XG4gIGNvbnN0IGNsYWltcyA9IGF3YWl0IHNoZWV0LnZpZXcoKTtcbiAgZXhwZWN0KFtjbGFpbXMuZnJvemVuUm93cywgY2xhaW1zLmZyb3plbkNvbHVtbnNdKS50b0VxdWFsKFsyLCAzXSk7XG4gIGNvbnN0IHRpdGxlID0gdGl0bGVPZihjbGFpbXMsICdDYXNlIElEJyk7XG4gIGV4cGVjdChhd2FpdCBzaGVldC5pbkdyaWQoYCR7bGV0dGVyKHRpdGxlKX0yYCkpLnRvQmUoJ0Nhc2UgSUQnKTtcbiAgLy8gRm9sZGVkIGNvbHVtbnMgYXJlIHN0ZXBwZWQgb3Zlcjsgd2hlbiB0aGVpciBncm91cCBpcyBvcGVuZWQgdGhleSBhcmUgdGhlcmUuXG4gIGNvbnN0IGdyb3VwID0gcGFnZS5sb2NhdG9yKCcjZ3JvdXBzIGJ1dHRvbicpO1xuICBjb25zdCBbeyBmaXJzdCwgbGFzdCB9ID0geyBmaXJzdDogMCwgbGFzdDogMCB9XSA9IGNsYWltcy5ncm91cHM7XG4gIGNvbnN0IGlzSGlkZGVuID0gKGNvbHVtbjogbnVtYmVyKSA9PiBjbGFpbXMuaGlkZGVuQ29sdW1ucy5pbmNsdWRlcyhjb2x1bW4pO1xuICBleHBlY3QoW2lzSGlkZGVuKGZpcnN0IC0gMSksIGlzSGlkZGVuKGZpcnN0KSwgaXNIaWRkZW4obGFzdCldKS50b0VxdWFsKFtmYWxzZSwgdHJ1ZSwgdHJ1ZV0pO1xuICBjb25zdCBhZnRlciA9IGFzeW5jIChhZGRyZXNzOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZyB8IG51bGw+ID0+IHtcbiAgICBhd2FpdCBzaGVldC5jbGljayhhZGRyZXNzKTtcbiAgICBhd2FpdCBwYWdlLmtleWJvYXJkLnByZXNzKCdBcnJvd1JpZ2h0Jyk7XG4gICAgYXdhaXQgcGFnZS53YWl0Rm9yRnVuY3Rpb24oKHRvKSA9PiBkb2N1bWVudC5nZXRFbGVtZW50QnlJZCgnYWRkcmVzcycpPy50ZXh0Q29udGVudCAhPT0gdG8sIGFkZHJlc3MpO1xuICAgIHJldHVybiBwYWdlLmxvY2F0b3IoJyNhZGRyZXNzJykudGV4dENvbnRlbnQoKTtcbiAgfTtcbiAgZXhwZWN0KGF3YWl0IGFmdGVyKGAke2xldHRlcihmaXJzdCAtIDEpfTNgKSkubm90LnRvQmUoYCR7bGV0dGVyKGZpcnN0KX0zYCk7XG4gIGF3YWl0IGdyb3VwLmZpbHRlcih7IGhhc1RleHQ6ICcrJyB9KS5jbGljaygpO1xuICBhd2FpdCBncm91cC5maWx0ZXIoeyBoYXNUZXh0OiAnXHUyMjEyJyB9KS53YWl0Rm9yKCk7XG4gIGF3YWl0IHNoZWV0LnF1aWV0KCk7XG4gIGV4cGVjdChhd2FpdCBhZnRlcihgJHtsZXR0ZXIoZmlyc3QgLSAxKX0zYCkpLnRvQmUoYCR7bGV0dGVyKGZpcnN0KX0zYCk7XG4gIGF3YWl0IGdyb3VwLmNsaWNrKCk7XG4gIGF3YWl0IGdyb3VwLmZpbHRlcih7IGhhc1RleHQ6ICcrJyB9KS53YWl0Rm9yKCk7XG4gIGF3YWl0IHNoZWV0LnF1aWV0KCk7XG5cbiAgLy8gQSBsaW5rIGxlYWRzIHRvIHRoZSByb3dzIG9mIHRoZSBjbGFpbS5cbiAgY29uc3QgW2xpbmtSb3csIGxpbmtDb2x1bW5dID0gY2xhaW1zLmxpbmtzLmZpbmQoKFssIGF0XSkgPT4gIWNsYWltcy5oaWRkZW5Db2x1bW5zLmluY2x1ZGVzKGF0KSkhO1xuICBhd2FpdCBzaGVldC5jbGljayhgJHtsZXR0ZXIobGlua0NvbHVtbil9JHtsaW5rUm93fWApO1xuICBhd2FpdCBwYWdlLmxvY2F0b3IoJyNleHRyYXMgYScpLmNsaWNrKCk7XG4gIGF3YWl0IHBhZ2Uud2FpdEZvckZ1bmN0aW9uKCgpID0+IGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKCdidXN5Jyk/LnRleHRDb250ZW50ID09PSAnJyk7XG4gIGV4cGVjdCgoYXdhaXQgc2hlZXQudmlldygpKS5pZCkubm90LnRvQmUoY2xhaW1zLmlkKTtcbiAgYXdhaXQgc2hlZXQuZ29UbygnQ2xhaW1zJyk7XG5cbiAgLy8gVGhlIGZpbHRlciBvZiBhIGNvbHVtbiBrZWVwcyB3aGF0IGlzIGNob3NlbiwgYW5kIHNob3dzIGFsbCBhZ2Fpbi5cbiAgY29uc3Qgc2t1ID0gdGl0bGVPZihjbGFpbXMsICdTS1UnKTtcbiAgY29uc3Qga2VwdCA9IHRleHRJbihjbGFpbXMsIDMsIHNrdSk7XG4gIGF3YWl0IHNoZWV0LmZpbHRlcihgJHtsZXR0ZXIoc2t1KX0yYCwga2VwdCk7XG4gIGNvbnN0IGxlZnQgPSBhd2FpdCBzaGVldC52aWV3KCk7XG4gIGV4cGVjdChsZWZ0LmZpbHRlcj8uY29sdW1ucykudG9FcXVhbChbW3NrdSwgW2tlcHRdXV0pO1xuICBleHBlY3QobGVmdC5maWx0ZXI/LmhpZGVzKS50b0VxdWFsKFs0XSk7XG4gIGV4cGVjdChhd2FpdCBzaGVldC5pbkdyaWQoYCR7bGV0dGVyKHNrdSl9M2ApKS50b0JlKGtlcHQpO1xuICBhd2FpdCBwYWdlLmtleWJvYXJkLnByZXNzKCdBcnJvd0Rvd24nKTtcbiAgYXdhaXQgcGFnZS53YWl0Rm9yRnVuY3Rpb24oKCkgPT4gZG9jdW1lbnQuZ2V0RWxlbWVudEJ5SWQoJ2FkZHJlc3MnKT8udGV4dENvbnRlbnQ/LmVuZHNXaXRoKCc1JykpO1xuICBhd2FpdCBzaGVldC5maWx0ZXIoYCR7bGV0dGVyKHNrdSl9MmAsIG51bGwpO1xuICBleHBlY3QoKGF3YWl0IHNoZWV0LnZpZXcoKSkuZmlsdGVyPy5oaWRlcykudG9FcXVhbChbXSk7XG4gIGV4cGVjdChzaGVldC5lcnJvcnMpLnRvRXF1YWwoW10pO1xufSk7XG5cbnRlc3QoJ2EgY2xhaW0gaXMgcmVhZCBpbiB0aGUgc2lkZWJhciBvZiBhbm90aGVyIG9yaWdpbiwgY29waWVkIHdpdGhvdXQgcGVybWlzc2lvbiwgcGFzdGVkLCBtYXJrZWQgYXMgZmlsZWQsIGFuZCBrZXB0JywgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHBhZ2UgfSA9IHNoZWV0O1xuICBhd2FpdCBzaGVldC5nb1RvKCdDbGFpbXMnKTtcbiAgYXdhaXQgc2hlZXQubWVudSgnT3BlbiBzaWRlYmFyJyk7XG4gIGNvbnN0IGZyYW1lID0gYXdhaXQgc2hlZXQuZnJhbWUoJyNzaWRlYmFyJyk7XG4gIGV4cGVjdChuZXcgVVJMKGZyYW1lLnVybCgpKS5vcmlnaW4pLm5vdC50b0JlKG5ldyBVUkwocGFnZS51cmwoKSkub3JpZ2luKTtcbiAgY29uc3QgY2xhaW1zID0gYXdhaXQgc2hlZXQudmlldygpO1xuICBjb25zdCBbc2t1LCBjYXNlSWQsIG5vdGVzXSA9IFsnU0tVJywgJ0Nhc2UgSUQnLCAnWW91ciBub3RlcyddLm1hcCgodGl0bGUpID0+IHRpdGxlT2YoY2xhaW1zLCB0aXRsZSkpIGFzIFtcbiAgICBudW1iZXIsXG4gICAgbnVtYmVyLFxuICAgIG51bWJlcixcbiAgXTtcbiAgLy8gVGhlIHNpZGViYXIgZm9sbG93cyB0aGUgc2VsZWN0aW9uLlxuICBhd2FpdCBzaGVldC5jbGljayhgJHtsZXR0ZXIoc2t1KX00YCk7XG4gIGF3YWl0IGZyYW1lLmxvY2F0b3IoJyNjbGFpbVRhYicpLmNsaWNrKCk7XG4gIGF3YWl0IGZyYW1lLmxvY2F0b3IoJyNpZHMnLCB7IGhhc1RleHQ6IHRleHRJbihjbGFpbXMsIDQsIHNrdSkgfSkud2FpdEZvcigpO1xuICBhd2FpdCBzaGVldC5jbGljayhgJHtsZXR0ZXIoc2t1KX0zYCk7XG4gIGF3YWl0IGZyYW1lLmxvY2F0b3IoJyNpZHMnLCB7IGhhc1RleHQ6IHRleHRJbihjbGFpbXMsIDMsIHNrdSkgfSkud2FpdEZvcigpO1xuICBhd2FpdCBzaGVldC5zaG90KCdzaWRlYmFyJyk7XG4gIGF3YWl0IGZyYW1lLmxvY2F0b3IoJyNjb3B5VGV4dCcpLmNsaWNrKCk7XG4gIGF3YWl0IGZyYW1lLmdldEJ5VGV4dCgnQ29waWVkOiBUZXh0LicpLndhaXRGb3IoKTtcbiAgYXdhaXQgZXhwZWN0KGZyYW1lLmV2YWx1YXRlKCgpID0+IG5hdmlnYXRvci5jbGlwYm9hcmQud3JpdGVUZXh0KCd4JykpKS5yZWplY3RzLnRvVGhyb3coL3Blcm1pc3Npb258cG9saWN5fGRlbmllZC9pKTtcbiAgZXhwZWN0KHNoZWV0LmVycm9ycy5zcGxpY2UoMCkpLnRvRXF1YWwoW2V4cGVjdC5zdHJpbmdDb250YWluaW5nKCdQZXJtaXNzaW9ucyBwb2xpY3kgdmlvbGF0aW9uJyldKTtcbiAgZXhwZWN0KGF3YWl0IHNoZWV0LmNsaXBib2FyZCgpKS50b0JlKGF3YWl0IGZyYW1lLmxvY2F0b3IoJyN0ZXh0JykuaW5wdXRWYWx1ZSgpKTtcbiAgYXdhaXQgZnJhbWUubG9jYXRvcignI2NvcHlSb3cnKS5jbGljaygpO1xuICBhd2FpdCBmcmFtZS5nZXRCeVRleHQoJ0NvcGllZDogQ2xhaW0uJykud2FpdEZvcigpO1xuICBjb25zdCBjb3BpZWQgPSAoYXdhaXQgc2hlZXQuY2xpcGJvYXJkKCkpLnNwbGl0KCdcXHQnKTtcbiAgZXhwZWN0KGNvcGllZCkudG9FcXVhbChleHBlY3QuYXJyYXlDb250YWluaW5nKFt0ZXh0SW4oY2xhaW1zLCAzLCBza3UpLCB0ZXh0SW4oY2xhaW1zLCAzLCB0aXRsZU9mKGNsYWltcywgJ1N0YXRlJykpXSkpO1xuXG4gIC8vIFRoZSByb3cgaXMgcGFzdGVkIGludG8gYSB0YWIgb2Ygb25lJ3Mgb3duLlxuICBhd2FpdCBzaGVldC5nb1RvKCdTaGVldDInKTtcbiAgYXdhaXQgc2hlZXQuY2xpY2soJ0E3Jyk7XG4gIGF3YWl0IHBhZ2Uua2V5Ym9hcmQucHJlc3MoJ0NvbnRyb2wrdicpO1xuICBhd2FpdCBwYWdlLndhaXRGb3JUaW1lb3V0KDEwMCk7XG4gIGF3YWl0IHNoZWV0LnF1aWV0KCk7XG4gIGV4cGVjdChhd2FpdCBzaGVldC50ZXh0KDcsIGNvcGllZC5pbmRleE9mKHRleHRJbihjbGFpbXMsIDMsIHNrdSkpICsgMSkpLnRvQmUodGV4dEluKGNsYWltcywgMywgc2t1KSk7XG4gIGF3YWl0IHNoZWV0LmdvVG8oJ0NsYWltcycpO1xuXG4gIGF3YWl0IHNoZWV0LmNsaWNrKGAke2xldHRlcihza3UpfTNgKTtcbiAgYXdhaXQgZnJhbWUubG9jYXRvcignI2lkcycsIHsgaGFzVGV4dDogdGV4dEluKGNsYWltcywgMywgc2t1KSB9KS53YWl0Rm9yKCk7XG4gIGF3YWl0IGZyYW1lLmxvY2F0b3IoJyNjYXNlSWQnKS5maWxsKCcxOTg3NjU0MzIxMCcpO1xuICBhd2FpdCBmcmFtZS5sb2NhdG9yKCcjbWFya0J1dHRvbicpLmNsaWNrKCk7XG4gIGF3YWl0IGZyYW1lLmdldEJ5VGV4dCgnTWFya2VkIGFzIGZpbGVkJykud2FpdEZvcigpO1xuICBhd2FpdCBwYWdlLndhaXRGb3JUaW1lb3V0KDIwMCk7XG4gIGF3YWl0IHNoZWV0LnF1aWV0KCk7XG4gIC8vIEl0IHN0YW5kcyB3aGVyZSB0aGUgY29sdW1ucyBhcmUgdGhhdCBhcmUgdHlwZWQgaW4uXG4gIGF3YWl0IHBhZ2UubG9jYXRvcignI3NpZGViYXIgc2VjdGlvbiA+IGgyIGJ1dHRvbicpLmNsaWNrKCk7XG4gIGF3YWl0IHBhZ2UubG9jYXRvcignI3NpZGViYXInKS53YWl0Rm9yKHsgc3RhdGU6ICdoaWRkZW4nIH0pO1xuICBleHBlY3QoYXdhaXQgc2hlZXQuaW5HcmlkKGAke2xldHRlcihjYXNlSWQpfTNgKSkudG9CZSgnMTk4NzY1NDMyMTAnKTtcbiAgYXdhaXQgc2hlZXQudHlwZShgJHtsZXR0ZXIobm90ZXMpfTNgLCAnY2FsbCBvbiBNb25kYXknKTtcbiAgYXdhaXQgc2hlZXQubWVudSgnRmluZCBjbGFpbXMnKTtcbiAgYXdhaXQgc2hlZXQucXVpZXQoKTtcbiAgY29uc3QgYWdhaW4gPSBhd2FpdCBzaGVldC52aWV3KCk7XG4gIGNvbnN0IHJvdyA9IGFnYWluLmNlbGxzLmZpbmQoKFssIG93bl0pID0+IG93bi5zb21lKChbLCB0ZXh0XSkgPT4gdGV4dCA9PT0gdGV4dEluKGNsYWltcywgMywgc2t1KSkpIVswXTtcbiAgZXhwZWN0KFt0ZXh0SW4oYWdhaW4sIHJvdywgY2FzZUlkKSwgdGV4dEluKGFnYWluLCByb3csIG5vdGVzKV0pLnRvRXF1YWwoWycxOTg3NjU0MzIxMCcsICdjYWxsIG9uIE1vbmRheSddKTtcbiAgZXhwZWN0KHNoZWV0LmVycm9ycykudG9FcXVhbChbXSk7XG59KTtcblxudGVzdCgnYSBmdW5jdGlvbiBvZiB0aGUgc2NyaXB0IHRoYXQgZmFpbHMgaXMgdG9sZCBpbiB3b3JkcywgYW5kIGEgcXVlc3Rpb24gYW5zd2VyZWQgd2l0aCBcIm5vXCIgY2hhbmdlcyBub3RoaW5nJywgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHBhZ2UgfSA9IHNoZWV0O1xuICBhd2FpdCBzaGVldC5nb1RvKCdDbGFpbXMnKTtcbiAgYXdhaXQgc2hlZXQubWVudSgnT3BlbiBzaWRlYmFyJyk7XG4gIGNvbnN0IGZyYW1lID0gYXdhaXQgc2hlZXQuZnJhbWUoJyNzaWRlYmFyJyk7XG4gIGF3YWl0IGZyYW1lLmxvY2F0b3IoJyNjbGFpbVRhYicpLmNsaWNrKCk7XG4gIGF3YWl0IHNoZWV0LmNsaWNrKCdEMycpO1xuICBhd2FpdCBmcmFtZS5sb2NhdG9yKCcjcGxhY2UnLCB7IGhhc1RleHQ6ICczJyB9KS53YWl0Rm9yKCk7XG4gIGxldCBsZWZ0ID0gMTtcbiAgY29uc3QgYnJva2VuID0gSlNPTi5zdHJpbmdpZnkoeyBlcnJvcjogJ0V4Y2VwdGlvbjogU2VydmljZSBTcHJlYWRzaGVldHMgZmFpbGVkIHdoaWxlIGFjY2Vzc2luZyBkb2N1bWVudCcgfSk7XG4gIGF3YWl0IHBhZ2Uucm91dGUoJyoqL2FzaycsIChyb3V0ZSkgPT4ge1xuICAgIGNvbnN0IGlzQ2FsbCA9IHJvdXRlLnJlcXVlc3QoKS5wb3N0RGF0YSgpPy5pbmNsdWRlcygnXCJzaWRlYmFyTmVhclwiJyk7XG4gICAgcmV0dXJuIGlzQ2FsbCAmJiBsZWZ0LS0gPiAwID8gcm91dGUuZnVsZmlsbCh7IGNvbnRlbnRUeXBlOiAnYXBwbGljYXRpb24vanNvbicsIGJvZHk6IGJyb2tlbiB9KSA6IHJvdXRlLmNvbnRpbnVlKCk7XG4gIH0pO1xuICBhd2FpdCBmcmFtZS5sb2NhdG9yKCcjYWZ0ZXInKS5jbGljaygpO1xuICBhd2FpdCBmcmFtZS5sb2NhdG9yKCcjZmFpbHVyZScpLndhaXRGb3IoKTtcbiAgZXhwZWN0KGF3YWl0IGZyYW1lLmxvY2F0b3IoJyNmYWlsdXJlJykudGV4dENvbnRlbnQoKSkubm90LnRvQ29udGFpbignRXhjZXB0aW9uJyk7XG4gIGF3YWl0IHBhZ2UudW5yb3V0ZSgnKiovYXNrJyk7XG4gIGF3YWl0IGZyYW1lLmxvY2F0b3IoJyNhZ2FpbicpLmNsaWNrKCk7XG4gIGF3YWl0IGZyYW1lLmxvY2F0b3IoJyNmYWlsdXJlJykud2FpdEZvcih7IHN0YXRlOiAnaGlkZGVuJyB9KTtcblxuICBjb25zdCBiZWZvcmUgPSBhd2FpdCBzaGVldC50YWJzKCk7XG4gIGF3YWl0IHNoZWV0Lm1lbnUoJ01vcmUnLCAnUmVtb3ZlIGV2ZXJ5dGhpbmcnKTtcbiAgY29uc3QgZGlhbG9nID0gcGFnZS5sb2NhdG9yKCcjZGlhbG9nJyk7XG4gIGF3YWl0IGRpYWxvZy5nZXRCeVJvbGUoJ2J1dHRvbicsIHsgbmFtZTogL14oTm98Q2FuY2VsKSQvIH0pLmNsaWNrKCk7XG4gIGF3YWl0IHNoZWV0LnF1aWV0KCk7XG4gIGV4cGVjdChhd2FpdCBzaGVldC50YWJzKCkpLnRvRXF1YWwoYmVmb3JlKTtcbiAgZXhwZWN0KHNoZWV0LmVycm9ycykudG9FcXVhbChbXSk7XG59KTtcblxudGVzdCgnaW4gYSBuYXJyb3cgd2luZG93IHRoZSBtZW51LCB0aGUgZ3JpZCBhbmQgdGhlIHNpZGViYXIgYXJlIGFsbCB3aXRoaW4gcmVhY2gnLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgcGFnZSB9ID0gc2hlZXQ7XG4gIGF3YWl0IHBhZ2Uuc2V0Vmlld3BvcnRTaXplKHsgd2lkdGg6IDM2MCwgaGVpZ2h0OiA2NDAgfSk7XG4gIGNvbnN0IHdpZGUgPSAoKSA9PiBwYWdlLmV2YWx1YXRlKCgpID0+IGRvY3VtZW50LmRvY3VtZW50RWxlbWVudC5zY3JvbGxXaWR0aCAtIGRvY3VtZW50LmRvY3VtZW50RWxlbWVudC5jbGllbnRXaWR0aCk7XG4gIGV4cGVjdChhd2FpdCB3aWRlKCkpLnRvQmVMZXNzVGhhbk9yRXF1YWwoMCk7XG4gIGZvciAoY29uc3QgcGxhY2Ugb2YgWycjbWVudSA+IGJ1dHRvbicsICcjZ3JpZCcsICcjc2lkZWJhciBpZnJhbWUnXSkge1xuICAgIGNvbnN0IGJveCA9IGF3YWl0IHBhZ2UubG9jYXRvcihwbGFjZSkuYm91bmRpbmdCb3goKTtcbiAgICBleHBlY3QoW3BsYWNlLCBib3ghLnggPj0gMCAmJiBib3ghLnggKyBib3ghLndpZHRoIDw9IDM2MCAmJiBib3ghLndpZHRoID4gMTAwICYmIGJveCEuaGVpZ2h0ID4gMjBdKS50b0VxdWFsKFtcbiAgICAgIHBsYWNlLFxuICAgICAgdHJ1ZSxcbiAgICBdKTtcbiAgfVxuICBhd2FpdCBwYWdlLmxvY2F0b3IoJyNtZW51ID4gYnV0dG9uJykuY2xpY2soKTtcbiAgYXdhaXQgcGFnZS5nZXRCeVJvbGUoJ21lbnVpdGVtJywgeyBuYW1lOiAnTW9yZScsIGV4YWN0OiB0cnVlIH0pLmNsaWNrKCk7XG4gIGNvbnN0IGhlbHAgPSBwYWdlLmdldEJ5Um9sZSgnbWVudWl0ZW0nLCB7IG5hbWU6ICdIZWxwJywgZXhhY3Q6IHRydWUgfSk7XG4gIGNvbnN0IGJveCA9IGF3YWl0IGhlbHAuYm91bmRpbmdCb3goKTtcbiAgZXhwZWN0KGJveCEueCArIGJveCEud2lkdGgpLnRvQmVMZXNzVGhhbk9yRXF1YWwoMzYwKTtcbiAgYXdhaXQgc2hlZXQuc2hvdCgnbmFycm93Jyk7XG4gIGF3YWl0IHBhZ2Uua2V5Ym9hcmQucHJlc3MoJ0VzY2FwZScpO1xuICBhd2FpdCBwYWdlLmxvY2F0b3IoJ2gxJykuY2xpY2soKTtcbiAgYXdhaXQgcGFnZS5zZXRWaWV3cG9ydFNpemUoeyB3aWR0aDogMTM2NiwgaGVpZ2h0OiA3NjggfSk7XG59KTtcblxudGVzdCgnc3RvcHBlZCBpbiB0aGUgbWlkZGxlLCBpdCBzYXlzIHNvLCBrZWVwcyB3aGF0IGlzIHR5cGVkIGluIHNpZ2h0LCBhbmQgdGhlIG5leHQgc3RhcnQgaGFzIGFsbCB0aGF0IHdhcyBzYXZlZCwgaW4gQ2hpbmVzZScsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBwYWdlIH0gPSBzaGVldDtcbiAgY29uc3QgZnJhbWUgPSBhd2FpdCBzaGVldC5mcmFtZSgnI3NpZGViYXInKTtcbiAgZXhwZWN0KGF3YWl0IHJ1bm5pbmcuc3RvcCgpKS50b0JlKDApO1xuICBhd2FpdCBwYWdlLmdldEJ5VGV4dCgnVGhlIHByb2dyYW0gYmVoaW5kIHRoaXMgcGFnZSBoYXMgc3RvcHBlZCcpLndhaXRGb3IoKTtcbiAgYXdhaXQgZnJhbWUubG9jYXRvcignI2ZhaWx1cmUnKS53YWl0Rm9yKCk7XG4gIGV4cGVjdChhd2FpdCBmcmFtZS5sb2NhdG9yKCcjZmFpbHVyZScpLnRleHRDb250ZW50KCkpLm5vdC50b01hdGNoKC9mZXRjaHxIVFRQfExvc3QvKTtcbiAgLy8gTm9ib2R5IHR5cGVzIGludG8gd2hhdCBpcyBub3QgdGhlcmUuXG4gIGV4cGVjdChhd2FpdCBwYWdlLmxvY2F0b3IoJyNncmlkJykuZXZhbHVhdGUoKGdyaWQpID0+IChncmlkIGFzIEhUTUxFbGVtZW50KS5pbmVydCkpLnRvQmUodHJ1ZSk7XG4gIHNoZWV0LmVycm9ycy5sZW5ndGggPSAwO1xuXG4gIHJ1bm5pbmcgPSBhd2FpdCBzaGVldC5zdGFydGVkKCdidWlsZC9zaGVldC5janMnLCAnLS1sYW5ndWFnZScsICd6aCcpO1xuICBjb25zdCB0YWtlbiA9IHNoZWV0LnN0YXJ0ZWQoJ2J1aWxkL3NoZWV0LmNqcycsICctLXBvcnQnLCBuZXcgVVJMKHJ1bm5pbmcuYWRkcmVzcykucG9ydCk7XG4gIGF3YWl0IGV4cGVjdCh0YWtlbikucmVqZWN0cy50b1Rocm93KC9lbmRlZCB3aXRoIDI6IC4qLS1wb3J0Lyk7XG4gIGF3YWl0IHNoZWV0Lm9wZW4ocnVubmluZyk7XG4gIGF3YWl0IHNoZWV0LmdvVG8oJ0NsYWltcycpO1xuICBjb25zdCBjbGFpbXMgPSBhd2FpdCBzaGVldC52aWV3KCk7XG4gIGNvbnN0IGtlcHQgPSBjbGFpbXMuY2VsbHMuZmxhdE1hcCgoW3Jvd10pID0+IHRleHRJbihjbGFpbXMsIHJvdywgdGl0bGVPZihjbGFpbXMsICdZb3VyIG5vdGVzJykpKTtcbiAgZXhwZWN0KGtlcHQpLnRvQ29udGFpbignY2FsbCBvbiBNb25kYXknKTtcbiAgYXdhaXQgc2hlZXQubWVudSgnXHU2N0U1XHU2MjdFXHU1M0VGXHU3RDIyXHU4RDU0XHU5ODc5XHU3NkVFJyk7XG4gIGF3YWl0IHNoZWV0LnRhYignXHU3RDIyXHU4RDU0Jykud2FpdEZvcih7IHRpbWVvdXQ6IDYwXzAwMCB9KTtcbiAgYXdhaXQgc2hlZXQucXVpZXQoKTtcbiAgYXdhaXQgc2hlZXQuc2hvdCgnemgnKTtcbiAgZXhwZWN0KGF3YWl0IHBhZ2UuZXZhbHVhdGUoKCkgPT4gZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LmxhbmcpKS50b01hdGNoKC9eemgvKTtcbiAgY29uc3QgdGV4dHMgPSBKU09OLnN0cmluZ2lmeSgoYXdhaXQgc2hlZXQudmlldygpKS5jZWxscyk7XG4gIGV4cGVjdCh0ZXh0cykudG9Db250YWluKCdjYWxsIG9uIE1vbmRheScpO1xuICBleHBlY3QodGV4dHMpLnRvQ29udGFpbignMTk4NzY1NDMyMTAnKTtcbiAgYXdhaXQgc2hlZXQubWVudSgnXHU2MjUzXHU1RjAwXHU0RkE3XHU4RkI5XHU2ODBGJyk7XG4gIGNvbnN0IHNpZGViYXIgPSBhd2FpdCBzaGVldC5mcmFtZSgnI3NpZGViYXInKTtcbiAgYXdhaXQgc2lkZWJhci5nZXRCeVJvbGUoJ3RhYicsIHsgbmFtZTogJ1x1N0QyMlx1OEQ1NCcgfSkud2FpdEZvcigpO1xuICBleHBlY3Qoc2hlZXQuZXJyb3JzKS50b0VxdWFsKFtdKTtcbn0pO1xuIiwgImltcG9ydCB7IGNyZWF0ZVJlcXVpcmUgfSBmcm9tICdtb2R1bGUnO1xudmFyIHJlcXVpcmUgPSBjcmVhdGVSZXF1aXJlKCcvJyk7XG4vLyBERUZMQVRFIGlzIGEgY29tcGxleCBmb3JtYXQ7IHRvIHJlYWQgdGhpcyBjb2RlLCB5b3Ugc2hvdWxkIHByb2JhYmx5IGNoZWNrIHRoZSBSRkMgZmlyc3Q6XG4vLyBodHRwczovL3Rvb2xzLmlldGYub3JnL2h0bWwvcmZjMTk1MVxuLy8gWW91IG1heSBhbHNvIHdpc2ggdG8gdGFrZSBhIGxvb2sgYXQgdGhlIGd1aWRlIEkgbWFkZSBhYm91dCB0aGlzIHByb2dyYW06XG4vLyBodHRwczovL2dpc3QuZ2l0aHViLmNvbS8xMDFhcnJvd3ovMjUzZjMxZWI1YWJjM2Q5Mjc1YWI5NDMwMDNmZmVjYWRcbi8vIFNvbWUgb2YgdGhlIGZvbGxvd2luZyBjb2RlIGlzIHNpbWlsYXIgdG8gdGhhdCBvZiBVWklQLmpzOlxuLy8gaHR0cHM6Ly9naXRodWIuY29tL3Bob3RvcGVhL1VaSVAuanNcbi8vIEhvd2V2ZXIsIHRoZSB2YXN0IG1ham9yaXR5IG9mIHRoZSBjb2RlYmFzZSBoYXMgZGl2ZXJnZWQgZnJvbSBVWklQLmpzIHRvIGluY3JlYXNlIHBlcmZvcm1hbmNlIGFuZCByZWR1Y2UgYnVuZGxlIHNpemUuXG4vLyBTb21ldGltZXMgMCB3aWxsIGFwcGVhciB3aGVyZSAtMSB3b3VsZCBiZSBtb3JlIGFwcHJvcHJpYXRlLiBUaGlzIGlzIGJlY2F1c2UgdXNpbmcgYSB1aW50XG4vLyBpcyBiZXR0ZXIgZm9yIG1lbW9yeSBpbiBtb3N0IGVuZ2luZXMgKEkgKnRoaW5rKikuXG52YXIgX2E7XG4vLyBNZWRpb2NyZSBzaGltXG52YXIgV29ya2VyO1xudmFyIGlzTWFya2VkQXNVbnRyYW5zZmVyYWJsZTtcbnZhciB3b3JrZXJBZGQgPSBcIjt2YXIgX193PXJlcXVpcmUoJ3dvcmtlcl90aHJlYWRzJyk7X193LnBhcmVudFBvcnQub24oJ21lc3NhZ2UnLGZ1bmN0aW9uKG0pe29ubWVzc2FnZSh7ZGF0YTptfSl9KSxwb3N0TWVzc2FnZT1mdW5jdGlvbihtLHQpe19fdy5wYXJlbnRQb3J0LnBvc3RNZXNzYWdlKG0sdCl9LGNsb3NlPXByb2Nlc3MuZXhpdDtzZWxmPWdsb2JhbFwiO1xudHJ5IHtcbiAgICAoX2EgPSByZXF1aXJlKCd3b3JrZXJfdGhyZWFkcycpLCBXb3JrZXIgPSBfYS5Xb3JrZXIsIGlzTWFya2VkQXNVbnRyYW5zZmVyYWJsZSA9IF9hLmlzTWFya2VkQXNVbnRyYW5zZmVyYWJsZSk7XG59XG5jYXRjaCAoZSkge1xufVxudmFyIHdrID0gV29ya2VyID8gZnVuY3Rpb24gKGMsIF8sIG1zZywgdHJhbnNmZXIsIGNiKSB7XG4gICAgdmFyIGRvbmUgPSBmYWxzZTtcbiAgICB2YXIgdyA9IG5ldyBXb3JrZXIoYyArIHdvcmtlckFkZCwgeyBldmFsOiB0cnVlIH0pXG4gICAgICAgIC5vbignZXJyb3InLCBmdW5jdGlvbiAoZSkgeyByZXR1cm4gY2IoZSwgbnVsbCk7IH0pXG4gICAgICAgIC5vbignbWVzc2FnZScsIGZ1bmN0aW9uIChtKSB7IHJldHVybiBjYihudWxsLCBtKTsgfSlcbiAgICAgICAgLm9uKCdleGl0JywgZnVuY3Rpb24gKGMpIHtcbiAgICAgICAgaWYgKGMgJiYgIWRvbmUpXG4gICAgICAgICAgICBjYihuZXcgRXJyb3IoJ2V4aXRlZCB3aXRoIGNvZGUgJyArIGMpLCBudWxsKTtcbiAgICB9KTtcbiAgICBpZiAoaXNNYXJrZWRBc1VudHJhbnNmZXJhYmxlKVxuICAgICAgICB0cmFuc2ZlciA9IHRyYW5zZmVyLmZpbHRlcihmdW5jdGlvbiAodCkgeyByZXR1cm4gIWlzTWFya2VkQXNVbnRyYW5zZmVyYWJsZSh0KTsgfSk7XG4gICAgdy5wb3N0TWVzc2FnZShtc2csIHRyYW5zZmVyKTtcbiAgICB3LnRlcm1pbmF0ZSA9IGZ1bmN0aW9uICgpIHtcbiAgICAgICAgZG9uZSA9IHRydWU7XG4gICAgICAgIHJldHVybiBXb3JrZXIucHJvdG90eXBlLnRlcm1pbmF0ZS5jYWxsKHcpO1xuICAgIH07XG4gICAgcmV0dXJuIHc7XG59IDogZnVuY3Rpb24gKF8sIF9fLCBfX18sIF9fX18sIGNiKSB7XG4gICAgc2V0SW1tZWRpYXRlKGZ1bmN0aW9uICgpIHsgcmV0dXJuIGNiKG5ldyBFcnJvcignYXN5bmMgb3BlcmF0aW9ucyB1bnN1cHBvcnRlZCAtIHVwZGF0ZSB0byBOb2RlIDEyKyAob3IgTm9kZSAxMC0xMSB3aXRoIHRoZSAtLWV4cGVyaW1lbnRhbC13b3JrZXIgQ0xJIGZsYWcpJyksIG51bGwpOyB9KTtcbiAgICB2YXIgTk9QID0gZnVuY3Rpb24gKCkgeyB9O1xuICAgIHJldHVybiB7XG4gICAgICAgIHRlcm1pbmF0ZTogTk9QLFxuICAgICAgICBwb3N0TWVzc2FnZTogTk9QXG4gICAgfTtcbn07XG5cbi8vIGFsaWFzZXMgZm9yIHNob3J0ZXIgY29tcHJlc3NlZCBjb2RlIChtb3N0IG1pbmlmZXJzIGRvbid0IGRvIHRoaXMpXG52YXIgdTggPSBVaW50OEFycmF5LCB1MTYgPSBVaW50MTZBcnJheSwgaTMyID0gSW50MzJBcnJheTtcbi8vIGZpeGVkIGxlbmd0aCBleHRyYSBiaXRzXG52YXIgZmxlYiA9IG5ldyB1OChbMCwgMCwgMCwgMCwgMCwgMCwgMCwgMCwgMSwgMSwgMSwgMSwgMiwgMiwgMiwgMiwgMywgMywgMywgMywgNCwgNCwgNCwgNCwgNSwgNSwgNSwgNSwgMCwgLyogdW51c2VkICovIDAsIDAsIC8qIGltcG9zc2libGUgKi8gMF0pO1xuLy8gZml4ZWQgZGlzdGFuY2UgZXh0cmEgYml0c1xudmFyIGZkZWIgPSBuZXcgdTgoWzAsIDAsIDAsIDAsIDEsIDEsIDIsIDIsIDMsIDMsIDQsIDQsIDUsIDUsIDYsIDYsIDcsIDcsIDgsIDgsIDksIDksIDEwLCAxMCwgMTEsIDExLCAxMiwgMTIsIDEzLCAxMywgLyogdW51c2VkICovIDAsIDBdKTtcbi8vIGNvZGUgbGVuZ3RoIGluZGV4IG1hcFxudmFyIGNsaW0gPSBuZXcgdTgoWzE2LCAxNywgMTgsIDAsIDgsIDcsIDksIDYsIDEwLCA1LCAxMSwgNCwgMTIsIDMsIDEzLCAyLCAxNCwgMSwgMTVdKTtcbi8vIGdldCBiYXNlLCByZXZlcnNlIGluZGV4IG1hcCBmcm9tIGV4dHJhIGJpdHNcbnZhciBmcmViID0gZnVuY3Rpb24gKGViLCBzdGFydCkge1xuICAgIHZhciBiID0gbmV3IHUxNigzMSk7XG4gICAgZm9yICh2YXIgaSA9IDA7IGkgPCAzMTsgKytpKSB7XG4gICAgICAgIGJbaV0gPSBzdGFydCArPSAxIDw8IGViW2kgLSAxXTtcbiAgICB9XG4gICAgLy8gbnVtYmVycyBoZXJlIGFyZSBhdCBtYXggMTggYml0c1xuICAgIHZhciByID0gbmV3IGkzMihiWzMwXSk7XG4gICAgZm9yICh2YXIgaSA9IDE7IGkgPCAzMDsgKytpKSB7XG4gICAgICAgIGZvciAodmFyIGogPSBiW2ldOyBqIDwgYltpICsgMV07ICsraikge1xuICAgICAgICAgICAgcltqXSA9ICgoaiAtIGJbaV0pIDw8IDUpIHwgaTtcbiAgICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4geyBiOiBiLCByOiByIH07XG59O1xudmFyIF9hID0gZnJlYihmbGViLCAyKSwgZmwgPSBfYS5iLCByZXZmbCA9IF9hLnI7XG4vLyB3ZSBjYW4gaWdub3JlIHRoZSBmYWN0IHRoYXQgdGhlIG90aGVyIG51bWJlcnMgYXJlIHdyb25nOyB0aGV5IG5ldmVyIGhhcHBlbiBhbnl3YXlcbmZsWzI4XSA9IDI1OCwgcmV2ZmxbMjU4XSA9IDI4O1xudmFyIF9iID0gZnJlYihmZGViLCAwKSwgZmQgPSBfYi5iLCByZXZmZCA9IF9iLnI7XG4vLyBtYXAgb2YgdmFsdWUgdG8gcmV2ZXJzZSAoYXNzdW1pbmcgMTYgYml0cylcbnZhciByZXYgPSBuZXcgdTE2KDMyNzY4KTtcbmZvciAodmFyIGkgPSAwOyBpIDwgMzI3Njg7ICsraSkge1xuICAgIC8vIHJldmVyc2UgdGFibGUgYWxnb3JpdGhtIGZyb20gU09cbiAgICB2YXIgeCA9ICgoaSAmIDB4QUFBQSkgPj4gMSkgfCAoKGkgJiAweDU1NTUpIDw8IDEpO1xuICAgIHggPSAoKHggJiAweENDQ0MpID4+IDIpIHwgKCh4ICYgMHgzMzMzKSA8PCAyKTtcbiAgICB4ID0gKCh4ICYgMHhGMEYwKSA+PiA0KSB8ICgoeCAmIDB4MEYwRikgPDwgNCk7XG4gICAgcmV2W2ldID0gKCgoeCAmIDB4RkYwMCkgPj4gOCkgfCAoKHggJiAweDAwRkYpIDw8IDgpKSA+PiAxO1xufVxuLy8gY3JlYXRlIGh1ZmZtYW4gdHJlZSBmcm9tIHU4IFwibWFwXCI6IGluZGV4IC0+IGNvZGUgbGVuZ3RoIGZvciBjb2RlIGluZGV4XG4vLyBtYiAobWF4IGJpdHMpIG11c3QgYmUgYXQgbW9zdCAxNVxuLy8gVE9ETzogb3B0aW1pemUvc3BsaXQgdXA/XG52YXIgaE1hcCA9IChmdW5jdGlvbiAoY2QsIG1iLCByKSB7XG4gICAgdmFyIHMgPSBjZC5sZW5ndGg7XG4gICAgLy8gaW5kZXhcbiAgICB2YXIgaSA9IDA7XG4gICAgLy8gdTE2IFwibWFwXCI6IGluZGV4IC0+ICMgb2YgY29kZXMgd2l0aCBiaXQgbGVuZ3RoID0gaW5kZXhcbiAgICB2YXIgbCA9IG5ldyB1MTYobWIpO1xuICAgIC8vIGxlbmd0aCBvZiBjZCBtdXN0IGJlIDI4OCAodG90YWwgIyBvZiBjb2RlcylcbiAgICBmb3IgKDsgaSA8IHM7ICsraSkge1xuICAgICAgICBpZiAoY2RbaV0pXG4gICAgICAgICAgICArK2xbY2RbaV0gLSAxXTtcbiAgICB9XG4gICAgLy8gdTE2IFwibWFwXCI6IGluZGV4IC0+IG1pbmltdW0gY29kZSBmb3IgYml0IGxlbmd0aCA9IGluZGV4XG4gICAgdmFyIGxlID0gbmV3IHUxNihtYik7XG4gICAgZm9yIChpID0gMTsgaSA8IG1iOyArK2kpIHtcbiAgICAgICAgbGVbaV0gPSAobGVbaSAtIDFdICsgbFtpIC0gMV0pIDw8IDE7XG4gICAgfVxuICAgIHZhciBjbztcbiAgICBpZiAocikge1xuICAgICAgICAvLyB1MTYgXCJtYXBcIjogaW5kZXggLT4gbnVtYmVyIG9mIGFjdHVhbCBiaXRzLCBzeW1ib2wgZm9yIGNvZGVcbiAgICAgICAgY28gPSBuZXcgdTE2KDEgPDwgbWIpO1xuICAgICAgICAvLyBiaXRzIHRvIHJlbW92ZSBmb3IgcmV2ZXJzZXJcbiAgICAgICAgdmFyIHJ2YiA9IDE1IC0gbWI7XG4gICAgICAgIGZvciAoaSA9IDA7IGkgPCBzOyArK2kpIHtcbiAgICAgICAgICAgIC8vIGlnbm9yZSAwIGxlbmd0aHNcbiAgICAgICAgICAgIGlmIChjZFtpXSkge1xuICAgICAgICAgICAgICAgIC8vIG51bSBlbmNvZGluZyBib3RoIHN5bWJvbCBhbmQgYml0cyByZWFkXG4gICAgICAgICAgICAgICAgdmFyIHN2ID0gKGkgPDwgNCkgfCBjZFtpXTtcbiAgICAgICAgICAgICAgICAvLyBmcmVlIGJpdHNcbiAgICAgICAgICAgICAgICB2YXIgcl8xID0gbWIgLSBjZFtpXTtcbiAgICAgICAgICAgICAgICAvLyBzdGFydCB2YWx1ZVxuICAgICAgICAgICAgICAgIHZhciB2ID0gbGVbY2RbaV0gLSAxXSsrIDw8IHJfMTtcbiAgICAgICAgICAgICAgICAvLyBtIGlzIGVuZCB2YWx1ZVxuICAgICAgICAgICAgICAgIGZvciAodmFyIG0gPSB2IHwgKCgxIDw8IHJfMSkgLSAxKTsgdiA8PSBtOyArK3YpIHtcbiAgICAgICAgICAgICAgICAgICAgLy8gZXZlcnkgMTYgYml0IHZhbHVlIHN0YXJ0aW5nIHdpdGggdGhlIGNvZGUgeWllbGRzIHRoZSBzYW1lIHJlc3VsdFxuICAgICAgICAgICAgICAgICAgICBjb1tyZXZbdl0gPj4gcnZiXSA9IHN2O1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgIH1cbiAgICBlbHNlIHtcbiAgICAgICAgY28gPSBuZXcgdTE2KHMpO1xuICAgICAgICBmb3IgKGkgPSAwOyBpIDwgczsgKytpKSB7XG4gICAgICAgICAgICBpZiAoY2RbaV0pIHtcbiAgICAgICAgICAgICAgICBjb1tpXSA9IHJldltsZVtjZFtpXSAtIDFdKytdID4+ICgxNSAtIGNkW2ldKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gY287XG59KTtcbi8vIGZpeGVkIGxlbmd0aCB0cmVlXG52YXIgZmx0ID0gbmV3IHU4KDI4OCk7XG5mb3IgKHZhciBpID0gMDsgaSA8IDE0NDsgKytpKVxuICAgIGZsdFtpXSA9IDg7XG5mb3IgKHZhciBpID0gMTQ0OyBpIDwgMjU2OyArK2kpXG4gICAgZmx0W2ldID0gOTtcbmZvciAodmFyIGkgPSAyNTY7IGkgPCAyODA7ICsraSlcbiAgICBmbHRbaV0gPSA3O1xuZm9yICh2YXIgaSA9IDI4MDsgaSA8IDI4ODsgKytpKVxuICAgIGZsdFtpXSA9IDg7XG4vLyBmaXhlZCBkaXN0YW5jZSB0cmVlXG52YXIgZmR0ID0gbmV3IHU4KDMyKTtcbmZvciAodmFyIGkgPSAwOyBpIDwgMzI7ICsraSlcbiAgICBmZHRbaV0gPSA1O1xuLy8gZml4ZWQgbGVuZ3RoIG1hcFxudmFyIGZsbSA9IC8qI19fUFVSRV9fKi8gaE1hcChmbHQsIDksIDApLCBmbHJtID0gLyojX19QVVJFX18qLyBoTWFwKGZsdCwgOSwgMSk7XG4vLyBmaXhlZCBkaXN0YW5jZSBtYXBcbnZhciBmZG0gPSAvKiNfX1BVUkVfXyovIGhNYXAoZmR0LCA1LCAwKSwgZmRybSA9IC8qI19fUFVSRV9fKi8gaE1hcChmZHQsIDUsIDEpO1xuLy8gZmluZCBtYXggb2YgYXJyYXlcbnZhciBtYXggPSBmdW5jdGlvbiAoYSkge1xuICAgIHZhciBtID0gYVswXTtcbiAgICBmb3IgKHZhciBpID0gMTsgaSA8IGEubGVuZ3RoOyArK2kpIHtcbiAgICAgICAgaWYgKGFbaV0gPiBtKVxuICAgICAgICAgICAgbSA9IGFbaV07XG4gICAgfVxuICAgIHJldHVybiBtO1xufTtcbi8vIHJlYWQgZCwgc3RhcnRpbmcgYXQgYml0IHAgYW5kIG1hc2sgd2l0aCBtXG52YXIgYml0cyA9IGZ1bmN0aW9uIChkLCBwLCBtKSB7XG4gICAgdmFyIG8gPSAocCAvIDgpIHwgMDtcbiAgICByZXR1cm4gKChkW29dIHwgKGRbbyArIDFdIDw8IDgpKSA+PiAocCAmIDcpKSAmIG07XG59O1xuLy8gcmVhZCBkLCBzdGFydGluZyBhdCBiaXQgcCBjb250aW51aW5nIGZvciBhdCBsZWFzdCAxNiBiaXRzXG52YXIgYml0czE2ID0gZnVuY3Rpb24gKGQsIHApIHtcbiAgICB2YXIgbyA9IChwIC8gOCkgfCAwO1xuICAgIHJldHVybiAoKGRbb10gfCAoZFtvICsgMV0gPDwgOCkgfCAoZFtvICsgMl0gPDwgMTYpKSA+PiAocCAmIDcpKTtcbn07XG4vLyBnZXQgZW5kIG9mIGJ5dGVcbnZhciBzaGZ0ID0gZnVuY3Rpb24gKHApIHsgcmV0dXJuICgocCArIDcpIC8gOCkgfCAwOyB9O1xuLy8gdHlwZWQgYXJyYXkgc2xpY2UgLSBhbGxvd3MgZ2FyYmFnZSBjb2xsZWN0b3IgdG8gZnJlZSBvcmlnaW5hbCByZWZlcmVuY2UsXG4vLyB3aGlsZSBiZWluZyBtb3JlIGNvbXBhdGlibGUgdGhhbiAuc2xpY2VcbnZhciBzbGMgPSBmdW5jdGlvbiAodiwgcywgZSkge1xuICAgIGlmIChzID09IG51bGwgfHwgcyA8IDApXG4gICAgICAgIHMgPSAwO1xuICAgIGlmIChlID09IG51bGwgfHwgZSA+IHYubGVuZ3RoKVxuICAgICAgICBlID0gdi5sZW5ndGg7XG4gICAgLy8gY2FuJ3QgdXNlIC5jb25zdHJ1Y3RvciBpbiBjYXNlIHVzZXItc3VwcGxpZWRcbiAgICByZXR1cm4gbmV3IHU4KHYuc3ViYXJyYXkocywgZSkpO1xufTtcbi8qKlxuICogQ29kZXMgZm9yIGVycm9ycyBnZW5lcmF0ZWQgd2l0aGluIHRoaXMgbGlicmFyeVxuICovXG5leHBvcnQgdmFyIEZsYXRlRXJyb3JDb2RlID0ge1xuICAgIFVuZXhwZWN0ZWRFT0Y6IDAsXG4gICAgSW52YWxpZEJsb2NrVHlwZTogMSxcbiAgICBJbnZhbGlkTGVuZ3RoTGl0ZXJhbDogMixcbiAgICBJbnZhbGlkRGlzdGFuY2U6IDMsXG4gICAgU3RyZWFtRmluaXNoZWQ6IDQsXG4gICAgTm9TdHJlYW1IYW5kbGVyOiA1LFxuICAgIEludmFsaWRIZWFkZXI6IDYsXG4gICAgTm9DYWxsYmFjazogNyxcbiAgICBJbnZhbGlkVVRGODogOCxcbiAgICBFeHRyYUZpZWxkVG9vTG9uZzogOSxcbiAgICBJbnZhbGlkRGF0ZTogMTAsXG4gICAgRmlsZW5hbWVUb29Mb25nOiAxMSxcbiAgICBTdHJlYW1GaW5pc2hpbmc6IDEyLFxuICAgIEludmFsaWRaaXBEYXRhOiAxMyxcbiAgICBVbmtub3duQ29tcHJlc3Npb25NZXRob2Q6IDE0XG59O1xuLy8gZXJyb3IgY29kZXNcbnZhciBlYyA9IFtcbiAgICAndW5leHBlY3RlZCBFT0YnLFxuICAgICdpbnZhbGlkIGJsb2NrIHR5cGUnLFxuICAgICdpbnZhbGlkIGxlbmd0aC9saXRlcmFsJyxcbiAgICAnaW52YWxpZCBkaXN0YW5jZScsXG4gICAgJ3N0cmVhbSBmaW5pc2hlZCcsXG4gICAgJ25vIHN0cmVhbSBoYW5kbGVyJyxcbiAgICAsIC8vIGRldGVybWluZWQgYnkgY29tcHJlc3Npb24gZnVuY3Rpb25cbiAgICAnbm8gY2FsbGJhY2snLFxuICAgICdpbnZhbGlkIFVURi04IGRhdGEnLFxuICAgICdleHRyYSBmaWVsZCB0b28gbG9uZycsXG4gICAgJ2RhdGUgbm90IGluIHJhbmdlIDE5ODAtMjA5OScsXG4gICAgJ2ZpbGVuYW1lIHRvbyBsb25nJyxcbiAgICAnc3RyZWFtIGZpbmlzaGluZycsXG4gICAgJ2ludmFsaWQgemlwIGRhdGEnXG4gICAgLy8gZGV0ZXJtaW5lZCBieSB1bmtub3duIGNvbXByZXNzaW9uIG1ldGhvZFxuXTtcbjtcbnZhciBlcnIgPSBmdW5jdGlvbiAoaW5kLCBtc2csIG50KSB7XG4gICAgdmFyIGUgPSBuZXcgRXJyb3IobXNnIHx8IGVjW2luZF0pO1xuICAgIGUuY29kZSA9IGluZDtcbiAgICBpZiAoRXJyb3IuY2FwdHVyZVN0YWNrVHJhY2UpXG4gICAgICAgIEVycm9yLmNhcHR1cmVTdGFja1RyYWNlKGUsIGVycik7XG4gICAgaWYgKCFudClcbiAgICAgICAgdGhyb3cgZTtcbiAgICByZXR1cm4gZTtcbn07XG4vLyBleHBhbmRzIHJhdyBERUZMQVRFIGRhdGFcbnZhciBpbmZsdCA9IGZ1bmN0aW9uIChkYXQsIHN0LCBidWYsIGRpY3QpIHtcbiAgICAvLyBzb3VyY2UgbGVuZ3RoICAgICAgIGRpY3QgbGVuZ3RoXG4gICAgdmFyIHNsID0gZGF0Lmxlbmd0aCwgZGwgPSBkaWN0ID8gZGljdC5sZW5ndGggOiAwO1xuICAgIGlmICghc2wgfHwgc3QuZiAmJiAhc3QubClcbiAgICAgICAgcmV0dXJuIGJ1ZiB8fCBuZXcgdTgoMCk7XG4gICAgdmFyIG5vQnVmID0gIWJ1ZjtcbiAgICAvLyBoYXZlIHRvIGVzdGltYXRlIHNpemVcbiAgICB2YXIgcmVzaXplID0gbm9CdWYgfHwgc3QuaSAhPSAyO1xuICAgIC8vIG5vIHN0YXRlXG4gICAgdmFyIG5vU3QgPSBzdC5pO1xuICAgIC8vIEFzc3VtZXMgcm91Z2hseSAzMyUgY29tcHJlc3Npb24gcmF0aW8gYXZlcmFnZVxuICAgIGlmIChub0J1ZilcbiAgICAgICAgYnVmID0gbmV3IHU4KHNsICogMyk7XG4gICAgLy8gZW5zdXJlIGJ1ZmZlciBjYW4gZml0IGF0IGxlYXN0IGwgZWxlbWVudHNcbiAgICB2YXIgY2J1ZiA9IGZ1bmN0aW9uIChsKSB7XG4gICAgICAgIHZhciBibCA9IGJ1Zi5sZW5ndGg7XG4gICAgICAgIC8vIG5lZWQgdG8gaW5jcmVhc2Ugc2l6ZSB0byBmaXRcbiAgICAgICAgaWYgKGwgPiBibCkge1xuICAgICAgICAgICAgLy8gRG91YmxlIG9yIHNldCB0byBuZWNlc3NhcnksIHdoaWNoZXZlciBpcyBncmVhdGVyXG4gICAgICAgICAgICB2YXIgbmJ1ZiA9IG5ldyB1OChNYXRoLm1heChibCAqIDIsIGwpKTtcbiAgICAgICAgICAgIG5idWYuc2V0KGJ1Zik7XG4gICAgICAgICAgICBidWYgPSBuYnVmO1xuICAgICAgICB9XG4gICAgfTtcbiAgICAvLyAgbGFzdCBjaHVuayAgICAgICAgIGJpdHBvcyAgICAgICAgICAgYnl0ZXNcbiAgICB2YXIgZmluYWwgPSBzdC5mIHx8IDAsIHBvcyA9IHN0LnAgfHwgMCwgYnQgPSBzdC5iIHx8IDAsIGxtID0gc3QubCwgZG0gPSBzdC5kLCBsYnQgPSBzdC5tLCBkYnQgPSBzdC5uO1xuICAgIC8vIHRvdGFsIGJpdHNcbiAgICB2YXIgdGJ0cyA9IHNsICogODtcbiAgICBkbyB7XG4gICAgICAgIGlmICghbG0pIHtcbiAgICAgICAgICAgIC8vIEJGSU5BTCAtIHRoaXMgaXMgb25seSAxIHdoZW4gbGFzdCBjaHVuayBpcyBuZXh0XG4gICAgICAgICAgICBmaW5hbCA9IGJpdHMoZGF0LCBwb3MsIDEpO1xuICAgICAgICAgICAgLy8gdHlwZTogMCA9IG5vIGNvbXByZXNzaW9uLCAxID0gZml4ZWQgaHVmZm1hbiwgMiA9IGR5bmFtaWMgaHVmZm1hblxuICAgICAgICAgICAgdmFyIHR5cGUgPSBiaXRzKGRhdCwgcG9zICsgMSwgMyk7XG4gICAgICAgICAgICBwb3MgKz0gMztcbiAgICAgICAgICAgIGlmICghdHlwZSkge1xuICAgICAgICAgICAgICAgIC8vIGdvIHRvIGVuZCBvZiBieXRlIGJvdW5kYXJ5XG4gICAgICAgICAgICAgICAgdmFyIHMgPSBzaGZ0KHBvcykgKyA0LCBsID0gZGF0W3MgLSA0XSB8IChkYXRbcyAtIDNdIDw8IDgpLCB0ID0gcyArIGw7XG4gICAgICAgICAgICAgICAgaWYgKHQgPiBzbCkge1xuICAgICAgICAgICAgICAgICAgICBpZiAobm9TdClcbiAgICAgICAgICAgICAgICAgICAgICAgIGVycigwKTtcbiAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIC8vIGVuc3VyZSBzaXplXG4gICAgICAgICAgICAgICAgaWYgKHJlc2l6ZSlcbiAgICAgICAgICAgICAgICAgICAgY2J1ZihidCArIGwpO1xuICAgICAgICAgICAgICAgIC8vIENvcHkgb3ZlciB1bmNvbXByZXNzZWQgZGF0YVxuICAgICAgICAgICAgICAgIGJ1Zi5zZXQoZGF0LnN1YmFycmF5KHMsIHQpLCBidCk7XG4gICAgICAgICAgICAgICAgLy8gR2V0IG5ldyBiaXRwb3MsIHVwZGF0ZSBieXRlIGNvdW50XG4gICAgICAgICAgICAgICAgc3QuYiA9IGJ0ICs9IGwsIHN0LnAgPSBwb3MgPSB0ICogOCwgc3QuZiA9IGZpbmFsO1xuICAgICAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSBpZiAodHlwZSA9PSAxKVxuICAgICAgICAgICAgICAgIGxtID0gZmxybSwgZG0gPSBmZHJtLCBsYnQgPSA5LCBkYnQgPSA1O1xuICAgICAgICAgICAgZWxzZSBpZiAodHlwZSA9PSAyKSB7XG4gICAgICAgICAgICAgICAgLy8gIGxpdGVyYWwgICAgICAgICAgICAgICAgICAgICAgICAgICAgbGVuZ3Roc1xuICAgICAgICAgICAgICAgIHZhciBoTGl0ID0gYml0cyhkYXQsIHBvcywgMzEpICsgMjU3LCBoY0xlbiA9IGJpdHMoZGF0LCBwb3MgKyAxMCwgMTUpICsgNDtcbiAgICAgICAgICAgICAgICB2YXIgdGwgPSBoTGl0ICsgYml0cyhkYXQsIHBvcyArIDUsIDMxKSArIDE7XG4gICAgICAgICAgICAgICAgcG9zICs9IDE0O1xuICAgICAgICAgICAgICAgIC8vIGxlbmd0aCtkaXN0YW5jZSB0cmVlXG4gICAgICAgICAgICAgICAgdmFyIGxkdCA9IG5ldyB1OCh0bCk7XG4gICAgICAgICAgICAgICAgLy8gY29kZSBsZW5ndGggdHJlZVxuICAgICAgICAgICAgICAgIHZhciBjbHQgPSBuZXcgdTgoMTkpO1xuICAgICAgICAgICAgICAgIGZvciAodmFyIGkgPSAwOyBpIDwgaGNMZW47ICsraSkge1xuICAgICAgICAgICAgICAgICAgICAvLyB1c2UgaW5kZXggbWFwIHRvIGdldCByZWFsIGNvZGVcbiAgICAgICAgICAgICAgICAgICAgY2x0W2NsaW1baV1dID0gYml0cyhkYXQsIHBvcyArIGkgKiAzLCA3KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgcG9zICs9IGhjTGVuICogMztcbiAgICAgICAgICAgICAgICAvLyBjb2RlIGxlbmd0aHMgYml0c1xuICAgICAgICAgICAgICAgIHZhciBjbGIgPSBtYXgoY2x0KSwgY2xibXNrID0gKDEgPDwgY2xiKSAtIDE7XG4gICAgICAgICAgICAgICAgLy8gY29kZSBsZW5ndGhzIG1hcFxuICAgICAgICAgICAgICAgIHZhciBjbG0gPSBoTWFwKGNsdCwgY2xiLCAxKTtcbiAgICAgICAgICAgICAgICBmb3IgKHZhciBpID0gMDsgaSA8IHRsOykge1xuICAgICAgICAgICAgICAgICAgICB2YXIgciA9IGNsbVtiaXRzKGRhdCwgcG9zLCBjbGJtc2spXTtcbiAgICAgICAgICAgICAgICAgICAgLy8gYml0cyByZWFkXG4gICAgICAgICAgICAgICAgICAgIHBvcyArPSByICYgMTU7XG4gICAgICAgICAgICAgICAgICAgIC8vIHN5bWJvbFxuICAgICAgICAgICAgICAgICAgICB2YXIgcyA9IHIgPj4gNDtcbiAgICAgICAgICAgICAgICAgICAgLy8gY29kZSBsZW5ndGggdG8gY29weVxuICAgICAgICAgICAgICAgICAgICBpZiAocyA8IDE2KSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBsZHRbaSsrXSA9IHM7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAvLyAgY29weSAgIGNvdW50XG4gICAgICAgICAgICAgICAgICAgICAgICB2YXIgYyA9IDAsIG4gPSAwO1xuICAgICAgICAgICAgICAgICAgICAgICAgaWYgKHMgPT0gMTYpXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgbiA9IDMgKyBiaXRzKGRhdCwgcG9zLCAzKSwgcG9zICs9IDIsIGMgPSBsZHRbaSAtIDFdO1xuICAgICAgICAgICAgICAgICAgICAgICAgZWxzZSBpZiAocyA9PSAxNylcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBuID0gMyArIGJpdHMoZGF0LCBwb3MsIDcpLCBwb3MgKz0gMztcbiAgICAgICAgICAgICAgICAgICAgICAgIGVsc2UgaWYgKHMgPT0gMTgpXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgbiA9IDExICsgYml0cyhkYXQsIHBvcywgMTI3KSwgcG9zICs9IDc7XG4gICAgICAgICAgICAgICAgICAgICAgICB3aGlsZSAobi0tKVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGxkdFtpKytdID0gYztcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAvLyAgICBsZW5ndGggdHJlZSAgICAgICAgICAgICAgICAgZGlzdGFuY2UgdHJlZVxuICAgICAgICAgICAgICAgIHZhciBsdCA9IGxkdC5zdWJhcnJheSgwLCBoTGl0KSwgZHQgPSBsZHQuc3ViYXJyYXkoaExpdCk7XG4gICAgICAgICAgICAgICAgLy8gbWF4IGxlbmd0aCBiaXRzXG4gICAgICAgICAgICAgICAgbGJ0ID0gbWF4KGx0KTtcbiAgICAgICAgICAgICAgICAvLyBtYXggZGlzdCBiaXRzXG4gICAgICAgICAgICAgICAgZGJ0ID0gbWF4KGR0KTtcbiAgICAgICAgICAgICAgICBsbSA9IGhNYXAobHQsIGxidCwgMSk7XG4gICAgICAgICAgICAgICAgZG0gPSBoTWFwKGR0LCBkYnQsIDEpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZVxuICAgICAgICAgICAgICAgIGVycigxKTtcbiAgICAgICAgICAgIGlmIChwb3MgPiB0YnRzKSB7XG4gICAgICAgICAgICAgICAgaWYgKG5vU3QpXG4gICAgICAgICAgICAgICAgICAgIGVycigwKTtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICAvLyBNYWtlIHN1cmUgdGhlIGJ1ZmZlciBjYW4gaG9sZCB0aGlzICsgdGhlIGxhcmdlc3QgcG9zc2libGUgYWRkaXRpb25cbiAgICAgICAgLy8gTWF4aW11bSBjaHVuayBzaXplIChwcmFjdGljYWxseSwgdGhlb3JldGljYWxseSBpbmZpbml0ZSkgaXMgMl4xN1xuICAgICAgICBpZiAocmVzaXplKVxuICAgICAgICAgICAgY2J1ZihidCArIDEzMTA3Mik7XG4gICAgICAgIHZhciBsbXMgPSAoMSA8PCBsYnQpIC0gMSwgZG1zID0gKDEgPDwgZGJ0KSAtIDE7XG4gICAgICAgIHZhciBscG9zID0gcG9zO1xuICAgICAgICBmb3IgKDs7IGxwb3MgPSBwb3MpIHtcbiAgICAgICAgICAgIC8vIGJpdHMgcmVhZCwgY29kZVxuICAgICAgICAgICAgdmFyIGMgPSBsbVtiaXRzMTYoZGF0LCBwb3MpICYgbG1zXSwgc3ltID0gYyA+PiA0O1xuICAgICAgICAgICAgcG9zICs9IGMgJiAxNTtcbiAgICAgICAgICAgIGlmIChwb3MgPiB0YnRzKSB7XG4gICAgICAgICAgICAgICAgaWYgKG5vU3QpXG4gICAgICAgICAgICAgICAgICAgIGVycigwKTtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGlmICghYylcbiAgICAgICAgICAgICAgICBlcnIoMik7XG4gICAgICAgICAgICBpZiAoc3ltIDwgMjU2KVxuICAgICAgICAgICAgICAgIGJ1ZltidCsrXSA9IHN5bTtcbiAgICAgICAgICAgIGVsc2UgaWYgKHN5bSA9PSAyNTYpIHtcbiAgICAgICAgICAgICAgICBscG9zID0gcG9zLCBsbSA9IG51bGw7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICB2YXIgYWRkID0gc3ltIC0gMjU0O1xuICAgICAgICAgICAgICAgIC8vIG5vIGV4dHJhIGJpdHMgbmVlZGVkIGlmIGxlc3NcbiAgICAgICAgICAgICAgICBpZiAoc3ltID4gMjY0KSB7XG4gICAgICAgICAgICAgICAgICAgIC8vIGluZGV4XG4gICAgICAgICAgICAgICAgICAgIHZhciBpID0gc3ltIC0gMjU3LCBiID0gZmxlYltpXTtcbiAgICAgICAgICAgICAgICAgICAgYWRkID0gYml0cyhkYXQsIHBvcywgKDEgPDwgYikgLSAxKSArIGZsW2ldO1xuICAgICAgICAgICAgICAgICAgICBwb3MgKz0gYjtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgLy8gZGlzdFxuICAgICAgICAgICAgICAgIHZhciBkID0gZG1bYml0czE2KGRhdCwgcG9zKSAmIGRtc10sIGRzeW0gPSBkID4+IDQ7XG4gICAgICAgICAgICAgICAgaWYgKCFkKVxuICAgICAgICAgICAgICAgICAgICBlcnIoMyk7XG4gICAgICAgICAgICAgICAgcG9zICs9IGQgJiAxNTtcbiAgICAgICAgICAgICAgICB2YXIgZHQgPSBmZFtkc3ltXTtcbiAgICAgICAgICAgICAgICBpZiAoZHN5bSA+IDMpIHtcbiAgICAgICAgICAgICAgICAgICAgdmFyIGIgPSBmZGViW2RzeW1dO1xuICAgICAgICAgICAgICAgICAgICBkdCArPSBiaXRzMTYoZGF0LCBwb3MpICYgKDEgPDwgYikgLSAxLCBwb3MgKz0gYjtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgaWYgKHBvcyA+IHRidHMpIHtcbiAgICAgICAgICAgICAgICAgICAgaWYgKG5vU3QpXG4gICAgICAgICAgICAgICAgICAgICAgICBlcnIoMCk7XG4gICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBpZiAocmVzaXplKVxuICAgICAgICAgICAgICAgICAgICBjYnVmKGJ0ICsgMTMxMDcyKTtcbiAgICAgICAgICAgICAgICB2YXIgZW5kID0gYnQgKyBhZGQ7XG4gICAgICAgICAgICAgICAgaWYgKGJ0IDwgZHQpIHtcbiAgICAgICAgICAgICAgICAgICAgdmFyIHNoaWZ0ID0gZGwgLSBkdCwgZGVuZCA9IE1hdGgubWluKGR0LCBlbmQpO1xuICAgICAgICAgICAgICAgICAgICBpZiAoc2hpZnQgKyBidCA8IDApXG4gICAgICAgICAgICAgICAgICAgICAgICBlcnIoMyk7XG4gICAgICAgICAgICAgICAgICAgIGZvciAoOyBidCA8IGRlbmQ7ICsrYnQpXG4gICAgICAgICAgICAgICAgICAgICAgICBidWZbYnRdID0gZGljdFtzaGlmdCArIGJ0XTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgZm9yICg7IGJ0IDwgZW5kOyArK2J0KVxuICAgICAgICAgICAgICAgICAgICBidWZbYnRdID0gYnVmW2J0IC0gZHRdO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIHN0LmwgPSBsbSwgc3QucCA9IGxwb3MsIHN0LmIgPSBidCwgc3QuZiA9IGZpbmFsO1xuICAgICAgICBpZiAobG0pXG4gICAgICAgICAgICBmaW5hbCA9IDEsIHN0Lm0gPSBsYnQsIHN0LmQgPSBkbSwgc3QubiA9IGRidDtcbiAgICB9IHdoaWxlICghZmluYWwpO1xuICAgIC8vIGRvbid0IHJlYWxsb2NhdGUgZm9yIHN0cmVhbXMgb3IgdXNlciBidWZmZXJzXG4gICAgcmV0dXJuIGJ0ICE9IGJ1Zi5sZW5ndGggJiYgbm9CdWYgPyBzbGMoYnVmLCAwLCBidCkgOiBidWYuc3ViYXJyYXkoMCwgYnQpO1xufTtcbi8vIHN0YXJ0aW5nIGF0IHAsIHdyaXRlIHRoZSBtaW5pbXVtIG51bWJlciBvZiBiaXRzIHRoYXQgY2FuIGhvbGQgdiB0byBkXG52YXIgd2JpdHMgPSBmdW5jdGlvbiAoZCwgcCwgdikge1xuICAgIHYgPDw9IHAgJiA3O1xuICAgIHZhciBvID0gKHAgLyA4KSB8IDA7XG4gICAgZFtvXSB8PSB2O1xuICAgIGRbbyArIDFdIHw9IHYgPj4gODtcbn07XG4vLyBzdGFydGluZyBhdCBwLCB3cml0ZSB0aGUgbWluaW11bSBudW1iZXIgb2YgYml0cyAoPjgpIHRoYXQgY2FuIGhvbGQgdiB0byBkXG52YXIgd2JpdHMxNiA9IGZ1bmN0aW9uIChkLCBwLCB2KSB7XG4gICAgdiA8PD0gcCAmIDc7XG4gICAgdmFyIG8gPSAocCAvIDgpIHwgMDtcbiAgICBkW29dIHw9IHY7XG4gICAgZFtvICsgMV0gfD0gdiA+PiA4O1xuICAgIGRbbyArIDJdIHw9IHYgPj4gMTY7XG59O1xuLy8gY3JlYXRlcyBjb2RlIGxlbmd0aHMgZnJvbSBhIGZyZXF1ZW5jeSB0YWJsZVxudmFyIGhUcmVlID0gZnVuY3Rpb24gKGQsIG1iKSB7XG4gICAgLy8gTmVlZCBleHRyYSBpbmZvIHRvIG1ha2UgYSB0cmVlXG4gICAgdmFyIHQgPSBbXTtcbiAgICBmb3IgKHZhciBpID0gMDsgaSA8IGQubGVuZ3RoOyArK2kpIHtcbiAgICAgICAgaWYgKGRbaV0pXG4gICAgICAgICAgICB0LnB1c2goeyBzOiBpLCBmOiBkW2ldIH0pO1xuICAgIH1cbiAgICB2YXIgcyA9IHQubGVuZ3RoO1xuICAgIHZhciB0MiA9IHQuc2xpY2UoKTtcbiAgICBpZiAoIXMpXG4gICAgICAgIHJldHVybiB7IHQ6IGV0LCBsOiAwIH07XG4gICAgaWYgKHMgPT0gMSkge1xuICAgICAgICB2YXIgdiA9IG5ldyB1OCh0WzBdLnMgKyAxKTtcbiAgICAgICAgdlt0WzBdLnNdID0gMTtcbiAgICAgICAgcmV0dXJuIHsgdDogdiwgbDogMSB9O1xuICAgIH1cbiAgICB0LnNvcnQoZnVuY3Rpb24gKGEsIGIpIHsgcmV0dXJuIGEuZiAtIGIuZjsgfSk7XG4gICAgLy8gYWZ0ZXIgaTIgcmVhY2hlcyBsYXN0IGluZCwgd2lsbCBiZSBzdG9wcGVkXG4gICAgLy8gZnJlcSBtdXN0IGJlIGdyZWF0ZXIgdGhhbiBsYXJnZXN0IHBvc3NpYmxlIG51bWJlciBvZiBzeW1ib2xzXG4gICAgdC5wdXNoKHsgczogLTEsIGY6IDI1MDAxIH0pO1xuICAgIHZhciBsID0gdFswXSwgciA9IHRbMV0sIGkwID0gMCwgaTEgPSAxLCBpMiA9IDI7XG4gICAgdFswXSA9IHsgczogLTEsIGY6IGwuZiArIHIuZiwgbDogbCwgcjogciB9O1xuICAgIC8vIGVmZmljaWVudCBhbGdvcml0aG0gZnJvbSBVWklQLmpzXG4gICAgLy8gaTAgaXMgbG9va2JlaGluZCwgaTIgaXMgbG9va2FoZWFkIC0gYWZ0ZXIgcHJvY2Vzc2luZyB0d28gbG93LWZyZXFcbiAgICAvLyBzeW1ib2xzIHRoYXQgY29tYmluZWQgaGF2ZSBoaWdoIGZyZXEsIHdpbGwgc3RhcnQgcHJvY2Vzc2luZyBpMiAoaGlnaC1mcmVxLFxuICAgIC8vIG5vbi1jb21wb3NpdGUpIHN5bWJvbHMgaW5zdGVhZFxuICAgIC8vIHNlZSBodHRwczovL3JlZGRpdC5jb20vci9waG90b3BlYS9jb21tZW50cy9pa2VraHQvdXppcGpzX3F1ZXN0aW9ucy9cbiAgICB3aGlsZSAoaTEgIT0gcyAtIDEpIHtcbiAgICAgICAgbCA9IHRbdFtpMF0uZiA8IHRbaTJdLmYgPyBpMCsrIDogaTIrK107XG4gICAgICAgIHIgPSB0W2kwICE9IGkxICYmIHRbaTBdLmYgPCB0W2kyXS5mID8gaTArKyA6IGkyKytdO1xuICAgICAgICB0W2kxKytdID0geyBzOiAtMSwgZjogbC5mICsgci5mLCBsOiBsLCByOiByIH07XG4gICAgfVxuICAgIHZhciBtYXhTeW0gPSB0MlswXS5zO1xuICAgIGZvciAodmFyIGkgPSAxOyBpIDwgczsgKytpKSB7XG4gICAgICAgIGlmICh0MltpXS5zID4gbWF4U3ltKVxuICAgICAgICAgICAgbWF4U3ltID0gdDJbaV0ucztcbiAgICB9XG4gICAgLy8gY29kZSBsZW5ndGhzXG4gICAgdmFyIHRyID0gbmV3IHUxNihtYXhTeW0gKyAxKTtcbiAgICAvLyBtYXggYml0cyBpbiB0cmVlXG4gICAgdmFyIG1idCA9IGxuKHRbaTEgLSAxXSwgdHIsIDApO1xuICAgIGlmIChtYnQgPiBtYikge1xuICAgICAgICAvLyBtb3JlIGFsZ29yaXRobXMgZnJvbSBVWklQLmpzXG4gICAgICAgIC8vIFRPRE86IGZpbmQgb3V0IGhvdyB0aGlzIGNvZGUgd29ya3MgKGRlYnQpXG4gICAgICAgIC8vICBpbmQgICAgZGVidFxuICAgICAgICB2YXIgaSA9IDAsIGR0ID0gMDtcbiAgICAgICAgLy8gICAgbGVmdCAgICAgICAgICAgIGNvc3RcbiAgICAgICAgdmFyIGxmdCA9IG1idCAtIG1iLCBjc3QgPSAxIDw8IGxmdDtcbiAgICAgICAgdDIuc29ydChmdW5jdGlvbiAoYSwgYikgeyByZXR1cm4gdHJbYi5zXSAtIHRyW2Euc10gfHwgYS5mIC0gYi5mOyB9KTtcbiAgICAgICAgZm9yICg7IGkgPCBzOyArK2kpIHtcbiAgICAgICAgICAgIHZhciBpMl8xID0gdDJbaV0ucztcbiAgICAgICAgICAgIGlmICh0cltpMl8xXSA+IG1iKSB7XG4gICAgICAgICAgICAgICAgZHQgKz0gY3N0IC0gKDEgPDwgKG1idCAtIHRyW2kyXzFdKSk7XG4gICAgICAgICAgICAgICAgdHJbaTJfMV0gPSBtYjtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGVsc2VcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgfVxuICAgICAgICBkdCA+Pj0gbGZ0O1xuICAgICAgICB3aGlsZSAoZHQgPiAwKSB7XG4gICAgICAgICAgICB2YXIgaTJfMiA9IHQyW2ldLnM7XG4gICAgICAgICAgICBpZiAodHJbaTJfMl0gPCBtYilcbiAgICAgICAgICAgICAgICBkdCAtPSAxIDw8IChtYiAtIHRyW2kyXzJdKysgLSAxKTtcbiAgICAgICAgICAgIGVsc2VcbiAgICAgICAgICAgICAgICArK2k7XG4gICAgICAgIH1cbiAgICAgICAgZm9yICg7IGkgPj0gMCAmJiBkdDsgLS1pKSB7XG4gICAgICAgICAgICB2YXIgaTJfMyA9IHQyW2ldLnM7XG4gICAgICAgICAgICBpZiAodHJbaTJfM10gPT0gbWIpIHtcbiAgICAgICAgICAgICAgICAtLXRyW2kyXzNdO1xuICAgICAgICAgICAgICAgICsrZHQ7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgbWJ0ID0gbWI7XG4gICAgfVxuICAgIHJldHVybiB7IHQ6IG5ldyB1OCh0ciksIGw6IG1idCB9O1xufTtcbi8vIGdldCB0aGUgbWF4IGxlbmd0aCBhbmQgYXNzaWduIGxlbmd0aCBjb2Rlc1xudmFyIGxuID0gZnVuY3Rpb24gKG4sIGwsIGQpIHtcbiAgICByZXR1cm4gbi5zID09IC0xXG4gICAgICAgID8gTWF0aC5tYXgobG4obi5sLCBsLCBkICsgMSksIGxuKG4uciwgbCwgZCArIDEpKVxuICAgICAgICA6IChsW24uc10gPSBkKTtcbn07XG4vLyBsZW5ndGggY29kZXMgZ2VuZXJhdGlvblxudmFyIGxjID0gZnVuY3Rpb24gKGMpIHtcbiAgICB2YXIgcyA9IGMubGVuZ3RoO1xuICAgIC8vIE5vdGUgdGhhdCB0aGUgc2VtaWNvbG9uIHdhcyBpbnRlbnRpb25hbFxuICAgIHdoaWxlIChzICYmICFjWy0tc10pXG4gICAgICAgIDtcbiAgICB2YXIgY2wgPSBuZXcgdTE2KCsrcyk7XG4gICAgLy8gIGluZCAgICAgIG51bSAgICAgICAgIHN0cmVha1xuICAgIHZhciBjbGkgPSAwLCBjbG4gPSBjWzBdLCBjbHMgPSAxO1xuICAgIHZhciB3ID0gZnVuY3Rpb24gKHYpIHsgY2xbY2xpKytdID0gdjsgfTtcbiAgICBmb3IgKHZhciBpID0gMTsgaSA8PSBzOyArK2kpIHtcbiAgICAgICAgaWYgKGNbaV0gPT0gY2xuICYmIGkgIT0gcylcbiAgICAgICAgICAgICsrY2xzO1xuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIGlmICghY2xuICYmIGNscyA+IDIpIHtcbiAgICAgICAgICAgICAgICBmb3IgKDsgY2xzID4gMTM4OyBjbHMgLT0gMTM4KVxuICAgICAgICAgICAgICAgICAgICB3KDMyNzU0KTtcbiAgICAgICAgICAgICAgICBpZiAoY2xzID4gMikge1xuICAgICAgICAgICAgICAgICAgICB3KGNscyA+IDEwID8gKChjbHMgLSAxMSkgPDwgNSkgfCAyODY5MCA6ICgoY2xzIC0gMykgPDwgNSkgfCAxMjMwNSk7XG4gICAgICAgICAgICAgICAgICAgIGNscyA9IDA7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSBpZiAoY2xzID4gMykge1xuICAgICAgICAgICAgICAgIHcoY2xuKSwgLS1jbHM7XG4gICAgICAgICAgICAgICAgZm9yICg7IGNscyA+IDY7IGNscyAtPSA2KVxuICAgICAgICAgICAgICAgICAgICB3KDgzMDQpO1xuICAgICAgICAgICAgICAgIGlmIChjbHMgPiAyKVxuICAgICAgICAgICAgICAgICAgICB3KCgoY2xzIC0gMykgPDwgNSkgfCA4MjA4KSwgY2xzID0gMDtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHdoaWxlIChjbHMtLSlcbiAgICAgICAgICAgICAgICB3KGNsbik7XG4gICAgICAgICAgICBjbHMgPSAxO1xuICAgICAgICAgICAgY2xuID0gY1tpXTtcbiAgICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4geyBjOiBjbC5zdWJhcnJheSgwLCBjbGkpLCBuOiBzIH07XG59O1xuLy8gY2FsY3VsYXRlIHRoZSBsZW5ndGggb2Ygb3V0cHV0IGZyb20gdHJlZSwgY29kZSBsZW5ndGhzXG52YXIgY2xlbiA9IGZ1bmN0aW9uIChjZiwgY2wpIHtcbiAgICB2YXIgbCA9IDA7XG4gICAgZm9yICh2YXIgaSA9IDA7IGkgPCBjbC5sZW5ndGg7ICsraSlcbiAgICAgICAgbCArPSBjZltpXSAqIGNsW2ldO1xuICAgIHJldHVybiBsO1xufTtcbi8vIHdyaXRlcyBhIGZpeGVkIGJsb2NrXG4vLyByZXR1cm5zIHRoZSBuZXcgYml0IHBvc1xudmFyIHdmYmxrID0gZnVuY3Rpb24gKG91dCwgcG9zLCBkYXQpIHtcbiAgICAvLyBubyBuZWVkIHRvIHdyaXRlIDAwIGFzIHR5cGU6IFR5cGVkQXJyYXkgZGVmYXVsdHMgdG8gMFxuICAgIHZhciBzID0gZGF0Lmxlbmd0aDtcbiAgICB2YXIgbyA9IHNoZnQocG9zICsgMik7XG4gICAgb3V0W29dID0gcyAmIDI1NTtcbiAgICBvdXRbbyArIDFdID0gcyA+PiA4O1xuICAgIG91dFtvICsgMl0gPSBvdXRbb10gXiAyNTU7XG4gICAgb3V0W28gKyAzXSA9IG91dFtvICsgMV0gXiAyNTU7XG4gICAgZm9yICh2YXIgaSA9IDA7IGkgPCBzOyArK2kpXG4gICAgICAgIG91dFtvICsgaSArIDRdID0gZGF0W2ldO1xuICAgIHJldHVybiAobyArIDQgKyBzKSAqIDg7XG59O1xuLy8gd3JpdGVzIGEgYmxvY2tcbnZhciB3YmxrID0gZnVuY3Rpb24gKGRhdCwgb3V0LCBmaW5hbCwgc3ltcywgbGYsIGRmLCBlYiwgbGksIGJzLCBibCwgcCkge1xuICAgIHdiaXRzKG91dCwgcCsrLCBmaW5hbCk7XG4gICAgKytsZlsyNTZdO1xuICAgIHZhciBfYSA9IGhUcmVlKGxmLCAxNSksIGRsdCA9IF9hLnQsIG1sYiA9IF9hLmw7XG4gICAgdmFyIF9iID0gaFRyZWUoZGYsIDE1KSwgZGR0ID0gX2IudCwgbWRiID0gX2IubDtcbiAgICB2YXIgX2MgPSBsYyhkbHQpLCBsY2x0ID0gX2MuYywgbmxjID0gX2MubjtcbiAgICB2YXIgX2QgPSBsYyhkZHQpLCBsY2R0ID0gX2QuYywgbmRjID0gX2QubjtcbiAgICB2YXIgbGNmcmVxID0gbmV3IHUxNigxOSk7XG4gICAgZm9yICh2YXIgaSA9IDA7IGkgPCBsY2x0Lmxlbmd0aDsgKytpKVxuICAgICAgICArK2xjZnJlcVtsY2x0W2ldICYgMzFdO1xuICAgIGZvciAodmFyIGkgPSAwOyBpIDwgbGNkdC5sZW5ndGg7ICsraSlcbiAgICAgICAgKytsY2ZyZXFbbGNkdFtpXSAmIDMxXTtcbiAgICB2YXIgX2UgPSBoVHJlZShsY2ZyZXEsIDcpLCBsY3QgPSBfZS50LCBtbGNiID0gX2UubDtcbiAgICB2YXIgbmxjYyA9IDE5O1xuICAgIGZvciAoOyBubGNjID4gNCAmJiAhbGN0W2NsaW1bbmxjYyAtIDFdXTsgLS1ubGNjKVxuICAgICAgICA7XG4gICAgdmFyIGZsZW4gPSAoYmwgKyA1KSA8PCAzO1xuICAgIHZhciBmdGxlbiA9IGNsZW4obGYsIGZsdCkgKyBjbGVuKGRmLCBmZHQpICsgZWI7XG4gICAgdmFyIGR0bGVuID0gY2xlbihsZiwgZGx0KSArIGNsZW4oZGYsIGRkdCkgKyBlYiArIDE0ICsgMyAqIG5sY2MgKyBjbGVuKGxjZnJlcSwgbGN0KSArIDIgKiBsY2ZyZXFbMTZdICsgMyAqIGxjZnJlcVsxN10gKyA3ICogbGNmcmVxWzE4XTtcbiAgICBpZiAoYnMgPj0gMCAmJiBmbGVuIDw9IGZ0bGVuICYmIGZsZW4gPD0gZHRsZW4pXG4gICAgICAgIHJldHVybiB3ZmJsayhvdXQsIHAsIGRhdC5zdWJhcnJheShicywgYnMgKyBibCkpO1xuICAgIHZhciBsbSwgbGwsIGRtLCBkbDtcbiAgICB3Yml0cyhvdXQsIHAsIDEgKyAoZHRsZW4gPCBmdGxlbikpLCBwICs9IDI7XG4gICAgaWYgKGR0bGVuIDwgZnRsZW4pIHtcbiAgICAgICAgbG0gPSBoTWFwKGRsdCwgbWxiLCAwKSwgbGwgPSBkbHQsIGRtID0gaE1hcChkZHQsIG1kYiwgMCksIGRsID0gZGR0O1xuICAgICAgICB2YXIgbGxtID0gaE1hcChsY3QsIG1sY2IsIDApO1xuICAgICAgICB3Yml0cyhvdXQsIHAsIG5sYyAtIDI1Nyk7XG4gICAgICAgIHdiaXRzKG91dCwgcCArIDUsIG5kYyAtIDEpO1xuICAgICAgICB3Yml0cyhvdXQsIHAgKyAxMCwgbmxjYyAtIDQpO1xuICAgICAgICBwICs9IDE0O1xuICAgICAgICBmb3IgKHZhciBpID0gMDsgaSA8IG5sY2M7ICsraSlcbiAgICAgICAgICAgIHdiaXRzKG91dCwgcCArIDMgKiBpLCBsY3RbY2xpbVtpXV0pO1xuICAgICAgICBwICs9IDMgKiBubGNjO1xuICAgICAgICB2YXIgbGN0cyA9IFtsY2x0LCBsY2R0XTtcbiAgICAgICAgZm9yICh2YXIgaXQgPSAwOyBpdCA8IDI7ICsraXQpIHtcbiAgICAgICAgICAgIHZhciBjbGN0ID0gbGN0c1tpdF07XG4gICAgICAgICAgICBmb3IgKHZhciBpID0gMDsgaSA8IGNsY3QubGVuZ3RoOyArK2kpIHtcbiAgICAgICAgICAgICAgICB2YXIgbGVuID0gY2xjdFtpXSAmIDMxO1xuICAgICAgICAgICAgICAgIHdiaXRzKG91dCwgcCwgbGxtW2xlbl0pLCBwICs9IGxjdFtsZW5dO1xuICAgICAgICAgICAgICAgIGlmIChsZW4gPiAxNSlcbiAgICAgICAgICAgICAgICAgICAgd2JpdHMob3V0LCBwLCAoY2xjdFtpXSA+PiA1KSAmIDEyNyksIHAgKz0gY2xjdFtpXSA+PiAxMjtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgIH1cbiAgICBlbHNlIHtcbiAgICAgICAgbG0gPSBmbG0sIGxsID0gZmx0LCBkbSA9IGZkbSwgZGwgPSBmZHQ7XG4gICAgfVxuICAgIGZvciAodmFyIGkgPSAwOyBpIDwgbGk7ICsraSkge1xuICAgICAgICB2YXIgc3ltID0gc3ltc1tpXTtcbiAgICAgICAgaWYgKHN5bSA+IDI1NSkge1xuICAgICAgICAgICAgdmFyIGxlbiA9IChzeW0gPj4gMTgpICYgMzE7XG4gICAgICAgICAgICB3Yml0czE2KG91dCwgcCwgbG1bbGVuICsgMjU3XSksIHAgKz0gbGxbbGVuICsgMjU3XTtcbiAgICAgICAgICAgIGlmIChsZW4gPiA3KVxuICAgICAgICAgICAgICAgIHdiaXRzKG91dCwgcCwgKHN5bSA+PiAyMykgJiAzMSksIHAgKz0gZmxlYltsZW5dO1xuICAgICAgICAgICAgdmFyIGRzdCA9IHN5bSAmIDMxO1xuICAgICAgICAgICAgd2JpdHMxNihvdXQsIHAsIGRtW2RzdF0pLCBwICs9IGRsW2RzdF07XG4gICAgICAgICAgICBpZiAoZHN0ID4gMylcbiAgICAgICAgICAgICAgICB3Yml0czE2KG91dCwgcCwgKHN5bSA+PiA1KSAmIDgxOTEpLCBwICs9IGZkZWJbZHN0XTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIHdiaXRzMTYob3V0LCBwLCBsbVtzeW1dKSwgcCArPSBsbFtzeW1dO1xuICAgICAgICB9XG4gICAgfVxuICAgIHdiaXRzMTYob3V0LCBwLCBsbVsyNTZdKTtcbiAgICByZXR1cm4gcCArIGxsWzI1Nl07XG59O1xuLy8gZGVmbGF0ZSBvcHRpb25zIChuaWNlIDw8IDEzKSB8IGNoYWluXG52YXIgZGVvID0gLyojX19QVVJFX18qLyBuZXcgaTMyKFs2NTU0MCwgMTMxMDgwLCAxMzEwODgsIDEzMTEwNCwgMjYyMTc2LCAxMDQ4NzA0LCAxMDQ4ODMyLCAyMTE0NTYwLCAyMTE3NjMyXSk7XG4vLyBlbXB0eVxudmFyIGV0ID0gLyojX19QVVJFX18qLyBuZXcgdTgoMCk7XG4vLyBjb21wcmVzc2VzIGRhdGEgaW50byBhIHJhdyBERUZMQVRFIGJ1ZmZlclxudmFyIGRmbHQgPSBmdW5jdGlvbiAoZGF0LCBsdmwsIHBsdmwsIHByZSwgcG9zdCwgc3QpIHtcbiAgICB2YXIgcyA9IHN0LnogfHwgZGF0Lmxlbmd0aDtcbiAgICB2YXIgbyA9IG5ldyB1OChwcmUgKyBzICsgNSAqICgxICsgTWF0aC5jZWlsKHMgLyA3MDAwKSkgKyBwb3N0KTtcbiAgICAvLyB3cml0aW5nIHRvIHRoaXMgd3JpdGVzIHRvIHRoZSBvdXRwdXQgYnVmZmVyXG4gICAgdmFyIHcgPSBvLnN1YmFycmF5KHByZSwgby5sZW5ndGggLSBwb3N0KTtcbiAgICB2YXIgbHN0ID0gc3QubDtcbiAgICB2YXIgcG9zID0gKHN0LnIgfHwgMCkgJiA3O1xuICAgIGlmIChsdmwpIHtcbiAgICAgICAgaWYgKHBvcylcbiAgICAgICAgICAgIHdbMF0gPSBzdC5yID4+IDM7XG4gICAgICAgIHZhciBvcHQgPSBkZW9bbHZsIC0gMV07XG4gICAgICAgIHZhciBuID0gb3B0ID4+IDEzLCBjID0gb3B0ICYgODE5MTtcbiAgICAgICAgdmFyIG1za18xID0gKDEgPDwgcGx2bCkgLSAxO1xuICAgICAgICAvLyAgICBwcmV2IDItYnl0ZSB2YWwgbWFwICAgIGN1cnIgMi1ieXRlIHZhbCBtYXBcbiAgICAgICAgdmFyIHByZXYgPSBzdC5wIHx8IG5ldyB1MTYoMzI3NjgpLCBoZWFkID0gc3QuaCB8fCBuZXcgdTE2KG1za18xICsgMSk7XG4gICAgICAgIHZhciBiczFfMSA9IE1hdGguY2VpbChwbHZsIC8gMyksIGJzMl8xID0gMiAqIGJzMV8xO1xuICAgICAgICB2YXIgaHNoID0gZnVuY3Rpb24gKGkpIHsgcmV0dXJuIChkYXRbaV0gXiAoZGF0W2kgKyAxXSA8PCBiczFfMSkgXiAoZGF0W2kgKyAyXSA8PCBiczJfMSkpICYgbXNrXzE7IH07XG4gICAgICAgIC8vIDI0NTc2IGlzIGFuIGFyYml0cmFyeSBudW1iZXIgb2YgbWF4aW11bSBzeW1ib2xzIHBlciBibG9ja1xuICAgICAgICAvLyA0MjQgYnVmZmVyIGZvciBsYXN0IGJsb2NrXG4gICAgICAgIHZhciBzeW1zID0gbmV3IGkzMigyNTAwMCk7XG4gICAgICAgIC8vIGxlbmd0aC9saXRlcmFsIGZyZXEgICBkaXN0YW5jZSBmcmVxXG4gICAgICAgIHZhciBsZiA9IG5ldyB1MTYoMjg4KSwgZGYgPSBuZXcgdTE2KDMyKTtcbiAgICAgICAgLy8gIGwvbGNudCAgZXhiaXRzICBpbmRleCAgICAgICAgICBsL2xpbmQgIHdhaXRkeCAgICAgICAgICBibGtwb3NcbiAgICAgICAgdmFyIGxjXzEgPSAwLCBlYiA9IDAsIGkgPSBzdC5pIHx8IDAsIGxpID0gMCwgd2kgPSBzdC53IHx8IDAsIGJzID0gMDtcbiAgICAgICAgZm9yICg7IGkgKyAyIDwgczsgKytpKSB7XG4gICAgICAgICAgICAvLyBoYXNoIHZhbHVlXG4gICAgICAgICAgICB2YXIgaHYgPSBoc2goaSk7XG4gICAgICAgICAgICAvLyBpbmRleCBtb2QgMzI3NjggICAgcHJldmlvdXMgaW5kZXggbW9kXG4gICAgICAgICAgICB2YXIgaW1vZCA9IGkgJiAzMjc2NywgcGltb2QgPSBoZWFkW2h2XTtcbiAgICAgICAgICAgIHByZXZbaW1vZF0gPSBwaW1vZDtcbiAgICAgICAgICAgIGhlYWRbaHZdID0gaW1vZDtcbiAgICAgICAgICAgIC8vIFdlIGFsd2F5cyBzaG91bGQgbW9kaWZ5IGhlYWQgYW5kIHByZXYsIGJ1dCBvbmx5IGFkZCBzeW1ib2xzIGlmXG4gICAgICAgICAgICAvLyB0aGlzIGRhdGEgaXMgbm90IHlldCBwcm9jZXNzZWQgKFwid2FpdFwiIGZvciB3YWl0IGluZGV4KVxuICAgICAgICAgICAgaWYgKHdpIDw9IGkpIHtcbiAgICAgICAgICAgICAgICAvLyBieXRlcyByZW1haW5pbmdcbiAgICAgICAgICAgICAgICB2YXIgcmVtID0gcyAtIGk7XG4gICAgICAgICAgICAgICAgaWYgKChsY18xID4gNzAwMCB8fCBsaSA+IDI0NTc2KSAmJiAocmVtID4gNDIzIHx8ICFsc3QpKSB7XG4gICAgICAgICAgICAgICAgICAgIHBvcyA9IHdibGsoZGF0LCB3LCAwLCBzeW1zLCBsZiwgZGYsIGViLCBsaSwgYnMsIGkgLSBicywgcG9zKTtcbiAgICAgICAgICAgICAgICAgICAgbGkgPSBsY18xID0gZWIgPSAwLCBicyA9IGk7XG4gICAgICAgICAgICAgICAgICAgIGZvciAodmFyIGogPSAwOyBqIDwgMjg2OyArK2opXG4gICAgICAgICAgICAgICAgICAgICAgICBsZltqXSA9IDA7XG4gICAgICAgICAgICAgICAgICAgIGZvciAodmFyIGogPSAwOyBqIDwgMzA7ICsrailcbiAgICAgICAgICAgICAgICAgICAgICAgIGRmW2pdID0gMDtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgLy8gIGxlbiAgICBkaXN0ICAgY2hhaW5cbiAgICAgICAgICAgICAgICB2YXIgbCA9IDIsIGQgPSAwLCBjaF8xID0gYywgZGlmID0gaW1vZCAtIHBpbW9kICYgMzI3Njc7XG4gICAgICAgICAgICAgICAgaWYgKHJlbSA+IDIgJiYgaHYgPT0gaHNoKGkgLSBkaWYpKSB7XG4gICAgICAgICAgICAgICAgICAgIHZhciBtYXhuID0gTWF0aC5taW4obiwgcmVtKSAtIDE7XG4gICAgICAgICAgICAgICAgICAgIHZhciBtYXhkID0gTWF0aC5taW4oMzI3NjcsIGkpO1xuICAgICAgICAgICAgICAgICAgICAvLyBtYXggcG9zc2libGUgbGVuZ3RoXG4gICAgICAgICAgICAgICAgICAgIC8vIG5vdCBjYXBwZWQgYXQgZGlmIGJlY2F1c2UgZGVjb21wcmVzc29ycyBpbXBsZW1lbnQgXCJyb2xsaW5nXCIgaW5kZXggcG9wdWxhdGlvblxuICAgICAgICAgICAgICAgICAgICB2YXIgbWwgPSBNYXRoLm1pbigyNTgsIHJlbSk7XG4gICAgICAgICAgICAgICAgICAgIHdoaWxlIChkaWYgPD0gbWF4ZCAmJiAtLWNoXzEgJiYgaW1vZCAhPSBwaW1vZCkge1xuICAgICAgICAgICAgICAgICAgICAgICAgaWYgKGRhdFtpICsgbF0gPT0gZGF0W2kgKyBsIC0gZGlmXSkge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIHZhciBubCA9IDA7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgZm9yICg7IG5sIDwgbWwgJiYgZGF0W2kgKyBubF0gPT0gZGF0W2kgKyBubCAtIGRpZl07ICsrbmwpXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIDtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBpZiAobmwgPiBsKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGwgPSBubCwgZCA9IGRpZjtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgLy8gYnJlYWsgb3V0IGVhcmx5IHdoZW4gd2UgcmVhY2ggXCJuaWNlXCIgKHdlIGFyZSBzYXRpc2ZpZWQgZW5vdWdoKVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBpZiAobmwgPiBtYXhuKVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIC8vIG5vdywgZmluZCB0aGUgcmFyZXN0IDItYnl0ZSBzZXF1ZW5jZSB3aXRoaW4gdGhpc1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAvLyBsZW5ndGggb2YgbGl0ZXJhbHMgYW5kIHNlYXJjaCBmb3IgdGhhdCBpbnN0ZWFkLlxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAvLyBNdWNoIGZhc3RlciB0aGFuIGp1c3QgdXNpbmcgdGhlIHN0YXJ0XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIHZhciBtbWQgPSBNYXRoLm1pbihkaWYsIG5sIC0gMik7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIHZhciBtZCA9IDA7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGZvciAodmFyIGogPSAwOyBqIDwgbW1kOyArK2opIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIHZhciB0aSA9IGkgLSBkaWYgKyBqICYgMzI3Njc7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICB2YXIgcHRpID0gcHJldlt0aV07XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICB2YXIgY2QgPSB0aSAtIHB0aSAmIDMyNzY3O1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgaWYgKGNkID4gbWQpXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgbWQgPSBjZCwgcGltb2QgPSB0aTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgIC8vIGNoZWNrIHRoZSBwcmV2aW91cyBtYXRjaFxuICAgICAgICAgICAgICAgICAgICAgICAgaW1vZCA9IHBpbW9kLCBwaW1vZCA9IHByZXZbaW1vZF07XG4gICAgICAgICAgICAgICAgICAgICAgICBkaWYgKz0gaW1vZCAtIHBpbW9kICYgMzI3Njc7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgLy8gZCB3aWxsIGJlIG5vbnplcm8gb25seSB3aGVuIGEgbWF0Y2ggd2FzIGZvdW5kXG4gICAgICAgICAgICAgICAgaWYgKGQpIHtcbiAgICAgICAgICAgICAgICAgICAgLy8gc3RvcmUgYm90aCBkaXN0IGFuZCBsZW4gZGF0YSBpbiBvbmUgaW50MzJcbiAgICAgICAgICAgICAgICAgICAgLy8gTWFrZSBzdXJlIHRoaXMgaXMgcmVjb2duaXplZCBhcyBhIGxlbi9kaXN0IHdpdGggMjh0aCBiaXQgKDJeMjgpXG4gICAgICAgICAgICAgICAgICAgIHN5bXNbbGkrK10gPSAyNjg0MzU0NTYgfCAocmV2ZmxbbF0gPDwgMTgpIHwgcmV2ZmRbZF07XG4gICAgICAgICAgICAgICAgICAgIHZhciBsaW4gPSByZXZmbFtsXSAmIDMxLCBkaW4gPSByZXZmZFtkXSAmIDMxO1xuICAgICAgICAgICAgICAgICAgICBlYiArPSBmbGViW2xpbl0gKyBmZGViW2Rpbl07XG4gICAgICAgICAgICAgICAgICAgICsrbGZbMjU3ICsgbGluXTtcbiAgICAgICAgICAgICAgICAgICAgKytkZltkaW5dO1xuICAgICAgICAgICAgICAgICAgICB3aSA9IGkgKyBsO1xuICAgICAgICAgICAgICAgICAgICArK2xjXzE7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICBzeW1zW2xpKytdID0gZGF0W2ldO1xuICAgICAgICAgICAgICAgICAgICArK2xmW2RhdFtpXV07XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGZvciAoaSA9IE1hdGgubWF4KGksIHdpKTsgaSA8IHM7ICsraSkge1xuICAgICAgICAgICAgc3ltc1tsaSsrXSA9IGRhdFtpXTtcbiAgICAgICAgICAgICsrbGZbZGF0W2ldXTtcbiAgICAgICAgfVxuICAgICAgICBwb3MgPSB3YmxrKGRhdCwgdywgbHN0LCBzeW1zLCBsZiwgZGYsIGViLCBsaSwgYnMsIGkgLSBicywgcG9zKTtcbiAgICAgICAgaWYgKCFsc3QpIHtcbiAgICAgICAgICAgIHN0LnIgPSAocG9zICYgNykgfCB3Wyhwb3MgLyA4KSB8IDBdIDw8IDM7XG4gICAgICAgICAgICAvLyBzaGZ0KHBvcykgbm93IDEgbGVzcyBpZiBwb3MgJiA3ICE9IDBcbiAgICAgICAgICAgIHBvcyAtPSA3O1xuICAgICAgICAgICAgc3QuaCA9IGhlYWQsIHN0LnAgPSBwcmV2LCBzdC5pID0gaSwgc3QudyA9IHdpO1xuICAgICAgICB9XG4gICAgfVxuICAgIGVsc2Uge1xuICAgICAgICBmb3IgKHZhciBpID0gc3QudyB8fCAwOyBpIDwgcyArIGxzdDsgaSArPSA2NTUzNSkge1xuICAgICAgICAgICAgLy8gZW5kXG4gICAgICAgICAgICB2YXIgZSA9IGkgKyA2NTUzNTtcbiAgICAgICAgICAgIGlmIChlID49IHMpIHtcbiAgICAgICAgICAgICAgICAvLyB3cml0ZSBmaW5hbCBibG9ja1xuICAgICAgICAgICAgICAgIHdbKHBvcyAvIDgpIHwgMF0gPSBsc3Q7XG4gICAgICAgICAgICAgICAgZSA9IHM7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBwb3MgPSB3ZmJsayh3LCBwb3MgKyAxLCBkYXQuc3ViYXJyYXkoaSwgZSkpO1xuICAgICAgICB9XG4gICAgICAgIHN0LmkgPSBzO1xuICAgIH1cbiAgICByZXR1cm4gc2xjKG8sIDAsIHByZSArIHNoZnQocG9zKSArIHBvc3QpO1xufTtcbi8vIENSQzMyIHRhYmxlXG52YXIgY3JjdCA9IC8qI19fUFVSRV9fKi8gKGZ1bmN0aW9uICgpIHtcbiAgICB2YXIgdCA9IG5ldyBJbnQzMkFycmF5KDI1Nik7XG4gICAgZm9yICh2YXIgaSA9IDA7IGkgPCAyNTY7ICsraSkge1xuICAgICAgICB2YXIgYyA9IGksIGsgPSA5O1xuICAgICAgICB3aGlsZSAoLS1rKVxuICAgICAgICAgICAgYyA9ICgoYyAmIDEpICYmIC0zMDY2NzQ5MTIpIF4gKGMgPj4+IDEpO1xuICAgICAgICB0W2ldID0gYztcbiAgICB9XG4gICAgcmV0dXJuIHQ7XG59KSgpO1xuLy8gQ1JDMzJcbnZhciBjcmMgPSBmdW5jdGlvbiAoKSB7XG4gICAgdmFyIGMgPSAtMTtcbiAgICByZXR1cm4ge1xuICAgICAgICBwOiBmdW5jdGlvbiAoZCkge1xuICAgICAgICAgICAgLy8gY2xvc3VyZXMgaGF2ZSBhd2Z1bCBwZXJmb3JtYW5jZVxuICAgICAgICAgICAgdmFyIGNyID0gYztcbiAgICAgICAgICAgIGZvciAodmFyIGkgPSAwOyBpIDwgZC5sZW5ndGg7ICsraSlcbiAgICAgICAgICAgICAgICBjciA9IGNyY3RbKGNyICYgMjU1KSBeIGRbaV1dIF4gKGNyID4+PiA4KTtcbiAgICAgICAgICAgIGMgPSBjcjtcbiAgICAgICAgfSxcbiAgICAgICAgZDogZnVuY3Rpb24gKCkgeyByZXR1cm4gfmM7IH1cbiAgICB9O1xufTtcbi8vIEFkbGVyMzJcbnZhciBhZGxlciA9IGZ1bmN0aW9uICgpIHtcbiAgICB2YXIgYSA9IDEsIGIgPSAwO1xuICAgIHJldHVybiB7XG4gICAgICAgIHA6IGZ1bmN0aW9uIChkKSB7XG4gICAgICAgICAgICAvLyBjbG9zdXJlcyBoYXZlIGF3ZnVsIHBlcmZvcm1hbmNlXG4gICAgICAgICAgICB2YXIgbiA9IGEsIG0gPSBiO1xuICAgICAgICAgICAgdmFyIGwgPSBkLmxlbmd0aCB8IDA7XG4gICAgICAgICAgICBmb3IgKHZhciBpID0gMDsgaSAhPSBsOykge1xuICAgICAgICAgICAgICAgIHZhciBlID0gTWF0aC5taW4oaSArIDI2NTUsIGwpO1xuICAgICAgICAgICAgICAgIGZvciAoOyBpIDwgZTsgKytpKVxuICAgICAgICAgICAgICAgICAgICBtICs9IG4gKz0gZFtpXTtcbiAgICAgICAgICAgICAgICBuID0gKG4gJiA2NTUzNSkgKyAxNSAqIChuID4+IDE2KSwgbSA9IChtICYgNjU1MzUpICsgMTUgKiAobSA+PiAxNik7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBhID0gbiwgYiA9IG07XG4gICAgICAgIH0sXG4gICAgICAgIGQ6IGZ1bmN0aW9uICgpIHtcbiAgICAgICAgICAgIGEgJT0gNjU1MjEsIGIgJT0gNjU1MjE7XG4gICAgICAgICAgICByZXR1cm4gKGEgJiAyNTUpIDw8IDI0IHwgKGEgJiAweEZGMDApIDw8IDggfCAoYiAmIDI1NSkgPDwgOCB8IChiID4+IDgpO1xuICAgICAgICB9XG4gICAgfTtcbn07XG47XG4vLyBkZWZsYXRlIHdpdGggb3B0c1xudmFyIGRvcHQgPSBmdW5jdGlvbiAoZGF0LCBvcHQsIHByZSwgcG9zdCwgc3QpIHtcbiAgICBpZiAoIXN0KSB7XG4gICAgICAgIHN0ID0geyBsOiAxIH07XG4gICAgICAgIGlmIChvcHQuZGljdGlvbmFyeSkge1xuICAgICAgICAgICAgdmFyIGRpY3QgPSBvcHQuZGljdGlvbmFyeS5zdWJhcnJheSgtMzI3NjgpO1xuICAgICAgICAgICAgdmFyIG5ld0RhdCA9IG5ldyB1OChkaWN0Lmxlbmd0aCArIGRhdC5sZW5ndGgpO1xuICAgICAgICAgICAgbmV3RGF0LnNldChkaWN0KTtcbiAgICAgICAgICAgIG5ld0RhdC5zZXQoZGF0LCBkaWN0Lmxlbmd0aCk7XG4gICAgICAgICAgICBkYXQgPSBuZXdEYXQ7XG4gICAgICAgICAgICBzdC53ID0gZGljdC5sZW5ndGg7XG4gICAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIGRmbHQoZGF0LCBvcHQubGV2ZWwgPT0gbnVsbCA/IDYgOiBvcHQubGV2ZWwsIG9wdC5tZW0gPT0gbnVsbCA/IChzdC5sID8gTWF0aC5jZWlsKE1hdGgubWF4KDgsIE1hdGgubWluKDEzLCBNYXRoLmxvZyhkYXQubGVuZ3RoKSkpICogMS41KSA6IDIwKSA6ICgxMiArIG9wdC5tZW0pLCBwcmUsIHBvc3QsIHN0KTtcbn07XG4vLyBXYWxtYXJ0IG9iamVjdCBzcHJlYWRcbnZhciBtcmcgPSBmdW5jdGlvbiAoYSwgYikge1xuICAgIHZhciBvID0ge307XG4gICAgZm9yICh2YXIgayBpbiBhKVxuICAgICAgICBvW2tdID0gYVtrXTtcbiAgICBmb3IgKHZhciBrIGluIGIpXG4gICAgICAgIG9ba10gPSBiW2tdO1xuICAgIHJldHVybiBvO1xufTtcbi8vIHdvcmtlciBjbG9uZVxuLy8gVGhpcyBpcyBwb3NzaWJseSB0aGUgY3Jhemllc3QgcGFydCBvZiB0aGUgZW50aXJlIGNvZGViYXNlLCBkZXNwaXRlIGhvdyBzaW1wbGUgaXQgbWF5IHNlZW0uXG4vLyBUaGUgb25seSBwYXJhbWV0ZXIgdG8gdGhpcyBmdW5jdGlvbiBpcyBhIGNsb3N1cmUgdGhhdCByZXR1cm5zIGFuIGFycmF5IG9mIHZhcmlhYmxlcyBvdXRzaWRlIG9mIHRoZSBmdW5jdGlvbiBzY29wZS5cbi8vIFdlJ3JlIGdvaW5nIHRvIHRyeSB0byBmaWd1cmUgb3V0IHRoZSB2YXJpYWJsZSBuYW1lcyB1c2VkIGluIHRoZSBjbG9zdXJlIGFzIHN0cmluZ3MgYmVjYXVzZSB0aGF0IGlzIGNydWNpYWwgZm9yIHdvcmtlcml6YXRpb24uXG4vLyBXZSB3aWxsIHJldHVybiBhbiBvYmplY3QgbWFwcGluZyBvZiB0cnVlIHZhcmlhYmxlIG5hbWUgdG8gdmFsdWUgKGJhc2ljYWxseSwgdGhlIGN1cnJlbnQgc2NvcGUgYXMgYSBKUyBvYmplY3QpLlxuLy8gVGhlIHJlYXNvbiB3ZSBjYW4ndCBqdXN0IHVzZSB0aGUgb3JpZ2luYWwgdmFyaWFibGUgbmFtZXMgaXMgbWluaWZpZXJzIG1hbmdsaW5nIHRoZSB0b3BsZXZlbCBzY29wZS5cbi8vIFRoaXMgdG9vayBtZSB0aHJlZSB3ZWVrcyB0byBmaWd1cmUgb3V0IGhvdyB0byBkby5cbnZhciB3Y2xuID0gZnVuY3Rpb24gKGZuLCBmblN0ciwgdGQpIHtcbiAgICB2YXIgZHQgPSBmbigpO1xuICAgIHZhciBzdCA9IGZuLnRvU3RyaW5nKCk7XG4gICAgdmFyIGtzID0gc3Quc2xpY2Uoc3QuaW5kZXhPZignWycpICsgMSwgc3QubGFzdEluZGV4T2YoJ10nKSkucmVwbGFjZSgvXFxzKy9nLCAnJykuc3BsaXQoJywnKTtcbiAgICBmb3IgKHZhciBpID0gMDsgaSA8IGR0Lmxlbmd0aDsgKytpKSB7XG4gICAgICAgIHZhciB2ID0gZHRbaV0sIGsgPSBrc1tpXTtcbiAgICAgICAgaWYgKHR5cGVvZiB2ID09ICdmdW5jdGlvbicpIHtcbiAgICAgICAgICAgIGZuU3RyICs9ICc7JyArIGsgKyAnPSc7XG4gICAgICAgICAgICB2YXIgc3RfMSA9IHYudG9TdHJpbmcoKTtcbiAgICAgICAgICAgIGlmICh2LnByb3RvdHlwZSkge1xuICAgICAgICAgICAgICAgIC8vIGZvciBnbG9iYWwgb2JqZWN0c1xuICAgICAgICAgICAgICAgIGlmIChzdF8xLmluZGV4T2YoJ1tuYXRpdmUgY29kZV0nKSAhPSAtMSkge1xuICAgICAgICAgICAgICAgICAgICB2YXIgc3BJbmQgPSBzdF8xLmluZGV4T2YoJyAnLCA4KSArIDE7XG4gICAgICAgICAgICAgICAgICAgIGZuU3RyICs9IHN0XzEuc2xpY2Uoc3BJbmQsIHN0XzEuaW5kZXhPZignKCcsIHNwSW5kKSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICBmblN0ciArPSBzdF8xO1xuICAgICAgICAgICAgICAgICAgICBmb3IgKHZhciB0IGluIHYucHJvdG90eXBlKVxuICAgICAgICAgICAgICAgICAgICAgICAgZm5TdHIgKz0gJzsnICsgayArICcucHJvdG90eXBlLicgKyB0ICsgJz0nICsgdi5wcm90b3R5cGVbdF0udG9TdHJpbmcoKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBlbHNlXG4gICAgICAgICAgICAgICAgZm5TdHIgKz0gc3RfMTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlXG4gICAgICAgICAgICB0ZFtrXSA9IHY7XG4gICAgfVxuICAgIHJldHVybiBmblN0cjtcbn07XG52YXIgY2ggPSBbXTtcbi8vIGNsb25lIGJ1ZnNcbnZhciBjYmZzID0gZnVuY3Rpb24gKHYpIHtcbiAgICB2YXIgdGwgPSBbXTtcbiAgICBmb3IgKHZhciBrIGluIHYpIHtcbiAgICAgICAgaWYgKHZba10uYnVmZmVyKSB7XG4gICAgICAgICAgICB0bC5wdXNoKCh2W2tdID0gbmV3IHZba10uY29uc3RydWN0b3IodltrXSkpLmJ1ZmZlcik7XG4gICAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHRsO1xufTtcbi8vIHVzZSBhIHdvcmtlciB0byBleGVjdXRlIGNvZGVcbnZhciB3cmtyID0gZnVuY3Rpb24gKGZucywgaW5pdCwgaWQsIGNiKSB7XG4gICAgaWYgKCFjaFtpZF0pIHtcbiAgICAgICAgdmFyIGZuU3RyID0gJycsIHRkXzEgPSB7fSwgbSA9IGZucy5sZW5ndGggLSAxO1xuICAgICAgICBmb3IgKHZhciBpID0gMDsgaSA8IG07ICsraSlcbiAgICAgICAgICAgIGZuU3RyID0gd2NsbihmbnNbaV0sIGZuU3RyLCB0ZF8xKTtcbiAgICAgICAgY2hbaWRdID0geyBjOiB3Y2xuKGZuc1ttXSwgZm5TdHIsIHRkXzEpLCBlOiB0ZF8xIH07XG4gICAgfVxuICAgIHZhciB0ZCA9IG1yZyh7fSwgY2hbaWRdLmUpO1xuICAgIHJldHVybiB3ayhjaFtpZF0uYyArICc7b25tZXNzYWdlPWZ1bmN0aW9uKGUpe2Zvcih2YXIgayBpbiBlLmRhdGEpc2VsZltrXT1lLmRhdGFba107b25tZXNzYWdlPScgKyBpbml0LnRvU3RyaW5nKCkgKyAnfScsIGlkLCB0ZCwgY2Jmcyh0ZCksIGNiKTtcbn07XG4vLyBiYXNlIGFzeW5jIGluZmxhdGUgZm5cbnZhciBiSW5mbHQgPSBmdW5jdGlvbiAoKSB7IHJldHVybiBbdTgsIHUxNiwgaTMyLCBmbGViLCBmZGViLCBjbGltLCBmbCwgZmQsIGZscm0sIGZkcm0sIHJldiwgZWMsIGhNYXAsIG1heCwgYml0cywgYml0czE2LCBzaGZ0LCBzbGMsIGVyciwgaW5mbHQsIGluZmxhdGVTeW5jLCBwYmYsIGdvcHRdOyB9O1xudmFyIGJEZmx0ID0gZnVuY3Rpb24gKCkgeyByZXR1cm4gW3U4LCB1MTYsIGkzMiwgZmxlYiwgZmRlYiwgY2xpbSwgcmV2ZmwsIHJldmZkLCBmbG0sIGZsdCwgZmRtLCBmZHQsIHJldiwgZGVvLCBldCwgaE1hcCwgd2JpdHMsIHdiaXRzMTYsIGhUcmVlLCBsbiwgbGMsIGNsZW4sIHdmYmxrLCB3YmxrLCBzaGZ0LCBzbGMsIGRmbHQsIGRvcHQsIGRlZmxhdGVTeW5jLCBwYmZdOyB9O1xuLy8gZ3ppcCBleHRyYVxudmFyIGd6ZSA9IGZ1bmN0aW9uICgpIHsgcmV0dXJuIFtnemgsIGd6aGwsIHdieXRlcywgY3JjLCBjcmN0XTsgfTtcbi8vIGd1bnppcCBleHRyYVxudmFyIGd1emUgPSBmdW5jdGlvbiAoKSB7IHJldHVybiBbZ3pzLCBnemxdOyB9O1xuLy8gemxpYiBleHRyYVxudmFyIHpsZSA9IGZ1bmN0aW9uICgpIHsgcmV0dXJuIFt6bGgsIHdieXRlcywgYWRsZXJdOyB9O1xuLy8gdW56bGliIGV4dHJhXG52YXIgenVsZSA9IGZ1bmN0aW9uICgpIHsgcmV0dXJuIFt6bHNdOyB9O1xuLy8gcG9zdCBidWZcbnZhciBwYmYgPSBmdW5jdGlvbiAobXNnKSB7IHJldHVybiBwb3N0TWVzc2FnZShtc2csIFttc2cuYnVmZmVyXSk7IH07XG4vLyBnZXQgb3B0c1xudmFyIGdvcHQgPSBmdW5jdGlvbiAobykgeyByZXR1cm4gbyAmJiB7XG4gICAgb3V0OiBvLnNpemUgJiYgbmV3IHU4KG8uc2l6ZSksXG4gICAgZGljdGlvbmFyeTogby5kaWN0aW9uYXJ5XG59OyB9O1xuLy8gYXN5bmMgaGVscGVyXG52YXIgY2JpZnkgPSBmdW5jdGlvbiAoZGF0LCBvcHRzLCBmbnMsIGluaXQsIGlkLCBjYikge1xuICAgIHZhciB3ID0gd3JrcihmbnMsIGluaXQsIGlkLCBmdW5jdGlvbiAoZXJyLCBkYXQpIHtcbiAgICAgICAgdy50ZXJtaW5hdGUoKTtcbiAgICAgICAgY2IoZXJyLCBkYXQpO1xuICAgIH0pO1xuICAgIHcucG9zdE1lc3NhZ2UoW2RhdCwgb3B0c10sIG9wdHMuY29uc3VtZSA/IFtkYXQuYnVmZmVyXSA6IFtdKTtcbiAgICByZXR1cm4gZnVuY3Rpb24gKCkgeyB3LnRlcm1pbmF0ZSgpOyB9O1xufTtcbi8vIGF1dG8gc3RyZWFtXG52YXIgYXN0cm0gPSBmdW5jdGlvbiAoc3RybSkge1xuICAgIHN0cm0ub25kYXRhID0gZnVuY3Rpb24gKGRhdCwgZmluYWwpIHsgcmV0dXJuIHBvc3RNZXNzYWdlKFtkYXQsIGZpbmFsXSwgW2RhdC5idWZmZXJdKTsgfTtcbiAgICByZXR1cm4gZnVuY3Rpb24gKGV2KSB7XG4gICAgICAgIGlmIChldi5kYXRhWzBdKSB7XG4gICAgICAgICAgICBzdHJtLnB1c2goZXYuZGF0YVswXSwgZXYuZGF0YVsxXSk7XG4gICAgICAgICAgICBwb3N0TWVzc2FnZShbZXYuZGF0YVswXS5sZW5ndGhdKTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlXG4gICAgICAgICAgICBzdHJtLmZsdXNoKGV2LmRhdGFbMV0pO1xuICAgIH07XG59O1xuLy8gYXN5bmMgc3RyZWFtIGF0dGFjaFxudmFyIGFzdHJtaWZ5ID0gZnVuY3Rpb24gKGZucywgc3RybSwgb3B0cywgaW5pdCwgaWQsIGZsdXNoLCBleHQpIHtcbiAgICB2YXIgdDtcbiAgICB2YXIgdyA9IHdya3IoZm5zLCBpbml0LCBpZCwgZnVuY3Rpb24gKGVyciwgZGF0KSB7XG4gICAgICAgIGlmIChlcnIpXG4gICAgICAgICAgICB3LnRlcm1pbmF0ZSgpLCBzdHJtLm9uZGF0YS5jYWxsKHN0cm0sIGVycik7XG4gICAgICAgIGVsc2UgaWYgKCFBcnJheS5pc0FycmF5KGRhdCkpXG4gICAgICAgICAgICBleHQoZGF0KTtcbiAgICAgICAgZWxzZSBpZiAoZGF0Lmxlbmd0aCA9PSAxKSB7XG4gICAgICAgICAgICBzdHJtLnF1ZXVlZFNpemUgLT0gZGF0WzBdO1xuICAgICAgICAgICAgaWYgKHN0cm0ub25kcmFpbilcbiAgICAgICAgICAgICAgICBzdHJtLm9uZHJhaW4oZGF0WzBdKTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIGlmIChkYXRbMV0pXG4gICAgICAgICAgICAgICAgdy50ZXJtaW5hdGUoKTtcbiAgICAgICAgICAgIHN0cm0ub25kYXRhLmNhbGwoc3RybSwgZXJyLCBkYXRbMF0sIGRhdFsxXSk7XG4gICAgICAgIH1cbiAgICB9KTtcbiAgICB3LnBvc3RNZXNzYWdlKG9wdHMpO1xuICAgIHN0cm0ucXVldWVkU2l6ZSA9IDA7XG4gICAgc3RybS5wdXNoID0gZnVuY3Rpb24gKGQsIGYpIHtcbiAgICAgICAgaWYgKCFzdHJtLm9uZGF0YSlcbiAgICAgICAgICAgIGVycig1KTtcbiAgICAgICAgaWYgKHQpXG4gICAgICAgICAgICBzdHJtLm9uZGF0YShlcnIoNCwgMCwgMSksIG51bGwsICEhZik7XG4gICAgICAgIHN0cm0ucXVldWVkU2l6ZSArPSBkLmxlbmd0aDtcbiAgICAgICAgLy8gY2FuIGZhaWwgZm9yIGNyb3NzLXJlYWxtIFVpbnQ4QXJyYXksIGJ1dCBvayAtIG9ubHkgYSBzbWFsbCBwZXJmb3JtYW5jZSBwZW5hbHR5XG4gICAgICAgIHcucG9zdE1lc3NhZ2UoW2QsIHQgPSBmXSwgZC5idWZmZXIgaW5zdGFuY2VvZiBBcnJheUJ1ZmZlciA/IFtkLmJ1ZmZlcl0gOiBbXSk7XG4gICAgfTtcbiAgICBzdHJtLnRlcm1pbmF0ZSA9IGZ1bmN0aW9uICgpIHsgdy50ZXJtaW5hdGUoKTsgfTtcbiAgICBpZiAoZmx1c2gpIHtcbiAgICAgICAgc3RybS5mbHVzaCA9IGZ1bmN0aW9uIChzeW5jKSB7IHcucG9zdE1lc3NhZ2UoWzAsIHN5bmNdKTsgfTtcbiAgICB9XG59O1xuLy8gcmVhZCAyIGJ5dGVzXG52YXIgYjIgPSBmdW5jdGlvbiAoZCwgYikgeyByZXR1cm4gZFtiXSB8IChkW2IgKyAxXSA8PCA4KTsgfTtcbi8vIHJlYWQgNCBieXRlc1xudmFyIGI0ID0gZnVuY3Rpb24gKGQsIGIpIHsgcmV0dXJuIChkW2JdIHwgKGRbYiArIDFdIDw8IDgpIHwgKGRbYiArIDJdIDw8IDE2KSB8IChkW2IgKyAzXSA8PCAyNCkpID4+PiAwOyB9O1xuLy8gcmVhZCA4IGJ5dGVzXG52YXIgYjggPSBmdW5jdGlvbiAoZCwgYikgeyByZXR1cm4gYjQoZCwgYikgKyAoYjQoZCwgYiArIDQpICogNDI5NDk2NzI5Nik7IH07XG4vLyB3cml0ZSBieXRlc1xudmFyIHdieXRlcyA9IGZ1bmN0aW9uIChkLCBiLCB2KSB7XG4gICAgZm9yICg7IHY7ICsrYilcbiAgICAgICAgZFtiXSA9IHYsIHYgPj4+PSA4O1xufTtcbi8vIGd6aXAgaGVhZGVyXG52YXIgZ3poID0gZnVuY3Rpb24gKGMsIG8pIHtcbiAgICB2YXIgZm4gPSBvLmZpbGVuYW1lO1xuICAgIGNbMF0gPSAzMSwgY1sxXSA9IDEzOSwgY1syXSA9IDgsIGNbOF0gPSBvLmxldmVsIDwgMiA/IDQgOiBvLmxldmVsID09IDkgPyAyIDogMCwgY1s5XSA9IDM7IC8vIGFzc3VtZSBVbml4XG4gICAgaWYgKG8ubXRpbWUgIT0gMClcbiAgICAgICAgd2J5dGVzKGMsIDQsIE1hdGguZmxvb3IobmV3IERhdGUoby5tdGltZSB8fCBEYXRlLm5vdygpKSAvIDEwMDApKTtcbiAgICBpZiAoZm4pIHtcbiAgICAgICAgY1szXSA9IDg7XG4gICAgICAgIGZvciAodmFyIGkgPSAwOyBpIDw9IGZuLmxlbmd0aDsgKytpKVxuICAgICAgICAgICAgY1tpICsgMTBdID0gZm4uY2hhckNvZGVBdChpKTtcbiAgICB9XG59O1xuLy8gZ3ppcCBmb290ZXI6IC04IHRvIC00ID0gQ1JDLCAtNCB0byAtMCBpcyBsZW5ndGhcbi8vIGd6aXAgc3RhcnRcbnZhciBnenMgPSBmdW5jdGlvbiAoZCkge1xuICAgIGlmIChkWzBdICE9IDMxIHx8IGRbMV0gIT0gMTM5IHx8IGRbMl0gIT0gOClcbiAgICAgICAgZXJyKDYsICdpbnZhbGlkIGd6aXAgZGF0YScpO1xuICAgIHZhciBmbGcgPSBkWzNdO1xuICAgIHZhciBzdCA9IDEwO1xuICAgIGlmIChmbGcgJiA0KVxuICAgICAgICBzdCArPSAoZFsxMF0gfCBkWzExXSA8PCA4KSArIDI7XG4gICAgZm9yICh2YXIgenMgPSAoZmxnID4+IDMgJiAxKSArIChmbGcgPj4gNCAmIDEpOyB6cyA+IDA7IHpzIC09ICFkW3N0KytdKVxuICAgICAgICA7XG4gICAgcmV0dXJuIHN0ICsgKGZsZyAmIDIpO1xufTtcbi8vIGd6aXAgbGVuZ3RoXG52YXIgZ3psID0gZnVuY3Rpb24gKGQpIHtcbiAgICB2YXIgbCA9IGQubGVuZ3RoO1xuICAgIHJldHVybiAoZFtsIC0gNF0gfCBkW2wgLSAzXSA8PCA4IHwgZFtsIC0gMl0gPDwgMTYgfCBkW2wgLSAxXSA8PCAyNCkgPj4+IDA7XG59O1xuLy8gZ3ppcCBoZWFkZXIgbGVuZ3RoXG52YXIgZ3pobCA9IGZ1bmN0aW9uIChvKSB7IHJldHVybiAxMCArIChvLmZpbGVuYW1lID8gby5maWxlbmFtZS5sZW5ndGggKyAxIDogMCk7IH07XG4vLyB6bGliIGhlYWRlclxudmFyIHpsaCA9IGZ1bmN0aW9uIChjLCBvKSB7XG4gICAgdmFyIGx2ID0gby5sZXZlbCwgZmwgPSBsdiA9PSAwID8gMCA6IGx2IDwgNiA/IDEgOiBsdiA9PSA5ID8gMyA6IDI7XG4gICAgY1swXSA9IDEyMCwgY1sxXSA9IChmbCA8PCA2KSB8IChvLmRpY3Rpb25hcnkgJiYgMzIpO1xuICAgIGNbMV0gfD0gMzEgLSAoKGNbMF0gPDwgOCkgfCBjWzFdKSAlIDMxO1xuICAgIGlmIChvLmRpY3Rpb25hcnkpIHtcbiAgICAgICAgdmFyIGggPSBhZGxlcigpO1xuICAgICAgICBoLnAoby5kaWN0aW9uYXJ5KTtcbiAgICAgICAgd2J5dGVzKGMsIDIsIGguZCgpKTtcbiAgICB9XG59O1xuLy8gemxpYiBzdGFydFxudmFyIHpscyA9IGZ1bmN0aW9uIChkLCBkaWN0KSB7XG4gICAgaWYgKChkWzBdICYgMTUpICE9IDggfHwgKGRbMF0gPj4gNCkgPiA3IHx8ICgoZFswXSA8PCA4IHwgZFsxXSkgJSAzMSkpXG4gICAgICAgIGVycig2LCAnaW52YWxpZCB6bGliIGRhdGEnKTtcbiAgICBpZiAoKGRbMV0gPj4gNSAmIDEpID09ICshZGljdClcbiAgICAgICAgZXJyKDYsICdpbnZhbGlkIHpsaWIgZGF0YTogJyArIChkWzFdICYgMzIgPyAnbmVlZCcgOiAndW5leHBlY3RlZCcpICsgJyBkaWN0aW9uYXJ5Jyk7XG4gICAgcmV0dXJuIChkWzFdID4+IDMgJiA0KSArIDI7XG59O1xuZnVuY3Rpb24gU3RybU9wdChvcHRzLCBjYikge1xuICAgIGlmICh0eXBlb2Ygb3B0cyA9PSAnZnVuY3Rpb24nKVxuICAgICAgICBjYiA9IG9wdHMsIG9wdHMgPSB7fTtcbiAgICB0aGlzLm9uZGF0YSA9IGNiO1xuICAgIHJldHVybiBvcHRzO1xufVxuLyoqXG4gKiBTdHJlYW1pbmcgREVGTEFURSBjb21wcmVzc2lvblxuICovXG52YXIgRGVmbGF0ZSA9IC8qI19fUFVSRV9fKi8gKGZ1bmN0aW9uICgpIHtcbiAgICBmdW5jdGlvbiBEZWZsYXRlKG9wdHMsIGNiKSB7XG4gICAgICAgIGlmICh0eXBlb2Ygb3B0cyA9PSAnZnVuY3Rpb24nKVxuICAgICAgICAgICAgY2IgPSBvcHRzLCBvcHRzID0ge307XG4gICAgICAgIHRoaXMub25kYXRhID0gY2I7XG4gICAgICAgIHRoaXMubyA9IG9wdHMgfHwge307XG4gICAgICAgIHRoaXMucyA9IHsgbDogMCwgaTogMzI3NjgsIHc6IDMyNzY4LCB6OiAzMjc2OCB9O1xuICAgICAgICAvLyBCdWZmZXIgbGVuZ3RoIG11c3QgYWx3YXlzIGJlIDAgbW9kIDMyNzY4IGZvciBpbmRleCBjYWxjdWxhdGlvbnMgdG8gYmUgY29ycmVjdCB3aGVuIG1vZGlmeWluZyBoZWFkIGFuZCBwcmV2XG4gICAgICAgIC8vIDk4MzA0ID0gMzI3NjggKGxvb2tiYWNrKSArIDY1NTM2IChjb21tb24gY2h1bmsgc2l6ZSlcbiAgICAgICAgdGhpcy5iID0gbmV3IHU4KDk4MzA0KTtcbiAgICAgICAgaWYgKHRoaXMuby5kaWN0aW9uYXJ5KSB7XG4gICAgICAgICAgICB2YXIgZGljdCA9IHRoaXMuby5kaWN0aW9uYXJ5LnN1YmFycmF5KC0zMjc2OCk7XG4gICAgICAgICAgICB0aGlzLmIuc2V0KGRpY3QsIDMyNzY4IC0gZGljdC5sZW5ndGgpO1xuICAgICAgICAgICAgdGhpcy5zLmkgPSAzMjc2OCAtIGRpY3QubGVuZ3RoO1xuICAgICAgICB9XG4gICAgfVxuICAgIERlZmxhdGUucHJvdG90eXBlLnAgPSBmdW5jdGlvbiAoYywgZikge1xuICAgICAgICB0aGlzLm9uZGF0YShkb3B0KGMsIHRoaXMubywgMCwgMCwgdGhpcy5zKSwgZik7XG4gICAgfTtcbiAgICAvKipcbiAgICAgKiBQdXNoZXMgYSBjaHVuayB0byBiZSBkZWZsYXRlZFxuICAgICAqIEBwYXJhbSBjaHVuayBUaGUgY2h1bmsgdG8gcHVzaFxuICAgICAqIEBwYXJhbSBmaW5hbCBXaGV0aGVyIHRoaXMgaXMgdGhlIGxhc3QgY2h1bmtcbiAgICAgKi9cbiAgICBEZWZsYXRlLnByb3RvdHlwZS5wdXNoID0gZnVuY3Rpb24gKGNodW5rLCBmaW5hbCkge1xuICAgICAgICBpZiAoIXRoaXMub25kYXRhKVxuICAgICAgICAgICAgZXJyKDUpO1xuICAgICAgICBpZiAodGhpcy5zLmwpXG4gICAgICAgICAgICBlcnIoNCk7XG4gICAgICAgIHZhciBlbmRMZW4gPSBjaHVuay5sZW5ndGggKyB0aGlzLnMuejtcbiAgICAgICAgaWYgKGVuZExlbiA+IHRoaXMuYi5sZW5ndGgpIHtcbiAgICAgICAgICAgIGlmIChlbmRMZW4gPiAyICogdGhpcy5iLmxlbmd0aCAtIDMyNzY4KSB7XG4gICAgICAgICAgICAgICAgdmFyIG5ld0J1ZiA9IG5ldyB1OChlbmRMZW4gJiAtMzI3NjgpO1xuICAgICAgICAgICAgICAgIG5ld0J1Zi5zZXQodGhpcy5iLnN1YmFycmF5KDAsIHRoaXMucy56KSk7XG4gICAgICAgICAgICAgICAgdGhpcy5iID0gbmV3QnVmO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgdmFyIHNwbGl0ID0gdGhpcy5iLmxlbmd0aCAtIHRoaXMucy56O1xuICAgICAgICAgICAgdGhpcy5iLnNldChjaHVuay5zdWJhcnJheSgwLCBzcGxpdCksIHRoaXMucy56KTtcbiAgICAgICAgICAgIHRoaXMucy56ID0gdGhpcy5iLmxlbmd0aDtcbiAgICAgICAgICAgIHRoaXMucCh0aGlzLmIsIGZhbHNlKTtcbiAgICAgICAgICAgIHRoaXMuYi5zZXQodGhpcy5iLnN1YmFycmF5KC0zMjc2OCkpO1xuICAgICAgICAgICAgdGhpcy5iLnNldChjaHVuay5zdWJhcnJheShzcGxpdCksIDMyNzY4KTtcbiAgICAgICAgICAgIHRoaXMucy56ID0gY2h1bmsubGVuZ3RoIC0gc3BsaXQgKyAzMjc2ODtcbiAgICAgICAgICAgIHRoaXMucy5pID0gMzI3NjYsIHRoaXMucy53ID0gMzI3Njg7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICB0aGlzLmIuc2V0KGNodW5rLCB0aGlzLnMueik7XG4gICAgICAgICAgICB0aGlzLnMueiArPSBjaHVuay5sZW5ndGg7XG4gICAgICAgIH1cbiAgICAgICAgdGhpcy5zLmwgPSBmaW5hbCAmIDE7XG4gICAgICAgIGlmICh0aGlzLnMueiA+IHRoaXMucy53ICsgODE5MSB8fCBmaW5hbCkge1xuICAgICAgICAgICAgdGhpcy5wKHRoaXMuYiwgZmluYWwgfHwgZmFsc2UpO1xuICAgICAgICAgICAgdGhpcy5zLncgPSB0aGlzLnMuaSwgdGhpcy5zLmkgLT0gMjtcbiAgICAgICAgfVxuICAgICAgICBpZiAoZmluYWwpIHtcbiAgICAgICAgICAgIC8vIGNsZWFudXAgdW5uZWVkZWQgYnVmZmVycy9zdGF0ZSB0byByZWR1Y2UgbWVtb3J5IHVzYWdlXG4gICAgICAgICAgICB0aGlzLnMgPSB0aGlzLm8gPSB7fTtcbiAgICAgICAgICAgIHRoaXMuYiA9IGV0O1xuICAgICAgICB9XG4gICAgfTtcbiAgICAvKipcbiAgICAgKiBGbHVzaGVzIGJ1ZmZlcmVkIHVuY29tcHJlc3NlZCBkYXRhLiBVc2VmdWwgdG8gaW1tZWRpYXRlbHkgcmV0cmlldmUgdGhlXG4gICAgICogZGVmbGF0ZWQgb3V0cHV0IGZvciBzbWFsbCBpbnB1dHMuXG4gICAgICogQHBhcmFtIHN5bmMgV2hldGhlciB0byBmbHVzaCB0byBhIGJ5dGUgYm91bmRhcnkuIEEgc3luYyBmbHVzaCB0YWtlcyA0LTVcbiAgICAgKiAgICAgICAgICAgICBleHRyYSBieXRlcywgYnV0IGd1YXJhbnRlZXMgYWxsIHB1c2hlZCBkYXRhIGlzIGltbWVkaWF0ZWx5XG4gICAgICogICAgICAgICAgICAgZGVjb21wcmVzc2libGUuIEEgc2VwYXJhdGUgREVGTEFURSBzdHJlYW0gbWF5IGJlIGNvbmNhdGVuYXRlZFxuICAgICAqICAgICAgICAgICAgIHdpdGggdGhlIGN1cnJlbnQgb3V0cHV0IGFmdGVyIGEgc3luYyBmbHVzaC5cbiAgICAgKi9cbiAgICBEZWZsYXRlLnByb3RvdHlwZS5mbHVzaCA9IGZ1bmN0aW9uIChzeW5jKSB7XG4gICAgICAgIGlmICghdGhpcy5vbmRhdGEpXG4gICAgICAgICAgICBlcnIoNSk7XG4gICAgICAgIGlmICh0aGlzLnMubClcbiAgICAgICAgICAgIGVycig0KTtcbiAgICAgICAgdGhpcy5wKHRoaXMuYiwgZmFsc2UpO1xuICAgICAgICB0aGlzLnMudyA9IHRoaXMucy5pLCB0aGlzLnMuaSAtPSAyO1xuICAgICAgICAvLyBjb3VsZCB0ZWNobmljYWxseSBza2lwIHdyaXRpbmcgdGhlIHR5cGUtMCBibG9jayBmb3IgKHRoaXMucy5yICYgNykgPT0gMCxcbiAgICAgICAgLy8gYnV0IHRoZSBkZXRlcm1pbmlzdGljIHRyYWlsZXIgKDAwIDAwIEZGIEZGKSBpcyB1c2VmdWwgaW4gc29tZSBzaXR1YXRpb25zXG4gICAgICAgIGlmIChzeW5jKSB7XG4gICAgICAgICAgICB2YXIgYyA9IG5ldyB1OCg2KTtcbiAgICAgICAgICAgIGNbMF0gPSB0aGlzLnMuciA+PiAzO1xuICAgICAgICAgICAgLy8gd3JpdGUgZW1wdHksIG5vbi1maW5hbCB0eXBlLTAgYmxvY2tcbiAgICAgICAgICAgIHZhciBlcCA9IHdmYmxrKGMsIHRoaXMucy5yLCBldCk7XG4gICAgICAgICAgICB0aGlzLnMuciA9IDA7XG4gICAgICAgICAgICB0aGlzLm9uZGF0YShjLnN1YmFycmF5KDAsIGVwID4+IDMpLCBmYWxzZSk7XG4gICAgICAgIH1cbiAgICB9O1xuICAgIHJldHVybiBEZWZsYXRlO1xufSgpKTtcbmV4cG9ydCB7IERlZmxhdGUgfTtcbi8qKlxuICogQXN5bmNocm9ub3VzIHN0cmVhbWluZyBERUZMQVRFIGNvbXByZXNzaW9uXG4gKi9cbnZhciBBc3luY0RlZmxhdGUgPSAvKiNfX1BVUkVfXyovIChmdW5jdGlvbiAoKSB7XG4gICAgZnVuY3Rpb24gQXN5bmNEZWZsYXRlKG9wdHMsIGNiKSB7XG4gICAgICAgIGFzdHJtaWZ5KFtcbiAgICAgICAgICAgIGJEZmx0LFxuICAgICAgICAgICAgZnVuY3Rpb24gKCkgeyByZXR1cm4gW2FzdHJtLCBEZWZsYXRlXTsgfVxuICAgICAgICBdLCB0aGlzLCBTdHJtT3B0LmNhbGwodGhpcywgb3B0cywgY2IpLCBmdW5jdGlvbiAoZXYpIHtcbiAgICAgICAgICAgIHZhciBzdHJtID0gbmV3IERlZmxhdGUoZXYuZGF0YSk7XG4gICAgICAgICAgICBvbm1lc3NhZ2UgPSBhc3RybShzdHJtKTtcbiAgICAgICAgfSwgNiwgMSk7XG4gICAgfVxuICAgIHJldHVybiBBc3luY0RlZmxhdGU7XG59KCkpO1xuZXhwb3J0IHsgQXN5bmNEZWZsYXRlIH07XG5leHBvcnQgZnVuY3Rpb24gZGVmbGF0ZShkYXRhLCBvcHRzLCBjYikge1xuICAgIGlmICghY2IpXG4gICAgICAgIGNiID0gb3B0cywgb3B0cyA9IHt9O1xuICAgIGlmICh0eXBlb2YgY2IgIT0gJ2Z1bmN0aW9uJylcbiAgICAgICAgZXJyKDcpO1xuICAgIHJldHVybiBjYmlmeShkYXRhLCBvcHRzLCBbXG4gICAgICAgIGJEZmx0LFxuICAgIF0sIGZ1bmN0aW9uIChldikgeyByZXR1cm4gcGJmKGRlZmxhdGVTeW5jKGV2LmRhdGFbMF0sIGV2LmRhdGFbMV0pKTsgfSwgMCwgY2IpO1xufVxuLyoqXG4gKiBDb21wcmVzc2VzIGRhdGEgd2l0aCBERUZMQVRFIHdpdGhvdXQgYW55IHdyYXBwZXJcbiAqIEBwYXJhbSBkYXRhIFRoZSBkYXRhIHRvIGNvbXByZXNzXG4gKiBAcGFyYW0gb3B0cyBUaGUgY29tcHJlc3Npb24gb3B0aW9uc1xuICogQHJldHVybnMgVGhlIGRlZmxhdGVkIHZlcnNpb24gb2YgdGhlIGRhdGFcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlZmxhdGVTeW5jKGRhdGEsIG9wdHMpIHtcbiAgICByZXR1cm4gZG9wdChkYXRhLCBvcHRzIHx8IHt9LCAwLCAwKTtcbn1cbi8qKlxuICogU3RyZWFtaW5nIERFRkxBVEUgZGVjb21wcmVzc2lvblxuICovXG52YXIgSW5mbGF0ZSA9IC8qI19fUFVSRV9fKi8gKGZ1bmN0aW9uICgpIHtcbiAgICBmdW5jdGlvbiBJbmZsYXRlKG9wdHMsIGNiKSB7XG4gICAgICAgIC8vIG5vIFN0cm1PcHQgaGVyZSB0byBhdm9pZCBhZGRpbmcgdG8gd29ya2VyaXplclxuICAgICAgICBpZiAodHlwZW9mIG9wdHMgPT0gJ2Z1bmN0aW9uJylcbiAgICAgICAgICAgIGNiID0gb3B0cywgb3B0cyA9IHt9O1xuICAgICAgICB0aGlzLm9uZGF0YSA9IGNiO1xuICAgICAgICB2YXIgZGljdCA9IG9wdHMgJiYgb3B0cy5kaWN0aW9uYXJ5ICYmIG9wdHMuZGljdGlvbmFyeS5zdWJhcnJheSgtMzI3NjgpO1xuICAgICAgICB0aGlzLnMgPSB7IGk6IDAsIGI6IGRpY3QgPyBkaWN0Lmxlbmd0aCA6IDAgfTtcbiAgICAgICAgdGhpcy5vID0gbmV3IHU4KDMyNzY4KTtcbiAgICAgICAgdGhpcy5wID0gbmV3IHU4KDApO1xuICAgICAgICBpZiAoZGljdClcbiAgICAgICAgICAgIHRoaXMuby5zZXQoZGljdCk7XG4gICAgfVxuICAgIEluZmxhdGUucHJvdG90eXBlLmUgPSBmdW5jdGlvbiAoYykge1xuICAgICAgICBpZiAoIXRoaXMub25kYXRhKVxuICAgICAgICAgICAgZXJyKDUpO1xuICAgICAgICBpZiAodGhpcy5kKVxuICAgICAgICAgICAgZXJyKDQpO1xuICAgICAgICBpZiAoIXRoaXMucC5sZW5ndGgpXG4gICAgICAgICAgICB0aGlzLnAgPSBjO1xuICAgICAgICBlbHNlIGlmIChjLmxlbmd0aCkge1xuICAgICAgICAgICAgdmFyIG4gPSBuZXcgdTgodGhpcy5wLmxlbmd0aCArIGMubGVuZ3RoKTtcbiAgICAgICAgICAgIG4uc2V0KHRoaXMucCksIG4uc2V0KGMsIHRoaXMucC5sZW5ndGgpLCB0aGlzLnAgPSBuO1xuICAgICAgICB9XG4gICAgfTtcbiAgICBJbmZsYXRlLnByb3RvdHlwZS5jID0gZnVuY3Rpb24gKGZpbmFsKSB7XG4gICAgICAgIHRoaXMucy5pID0gKyh0aGlzLmQgPSBmaW5hbCB8fCBmYWxzZSk7XG4gICAgICAgIHZhciBidHMgPSB0aGlzLnMuYjtcbiAgICAgICAgdmFyIGR0ID0gaW5mbHQodGhpcy5wLCB0aGlzLnMsIHRoaXMubyk7XG4gICAgICAgIHRoaXMub25kYXRhKHNsYyhkdCwgYnRzLCB0aGlzLnMuYiksIHRoaXMuZCk7XG4gICAgICAgIHRoaXMubyA9IHNsYyhkdCwgdGhpcy5zLmIgLSAzMjc2OCksIHRoaXMucy5iID0gdGhpcy5vLmxlbmd0aDtcbiAgICAgICAgdGhpcy5wID0gc2xjKHRoaXMucCwgKHRoaXMucy5wIC8gOCkgfCAwKSwgdGhpcy5zLnAgJj0gNztcbiAgICB9O1xuICAgIC8qKlxuICAgICAqIFB1c2hlcyBhIGNodW5rIHRvIGJlIGluZmxhdGVkXG4gICAgICogQHBhcmFtIGNodW5rIFRoZSBjaHVuayB0byBwdXNoXG4gICAgICogQHBhcmFtIGZpbmFsIFdoZXRoZXIgdGhpcyBpcyB0aGUgZmluYWwgY2h1bmtcbiAgICAgKi9cbiAgICBJbmZsYXRlLnByb3RvdHlwZS5wdXNoID0gZnVuY3Rpb24gKGNodW5rLCBmaW5hbCkge1xuICAgICAgICB0aGlzLmUoY2h1bmspLCB0aGlzLmMoZmluYWwpO1xuICAgIH07XG4gICAgcmV0dXJuIEluZmxhdGU7XG59KCkpO1xuZXhwb3J0IHsgSW5mbGF0ZSB9O1xuLyoqXG4gKiBBc3luY2hyb25vdXMgc3RyZWFtaW5nIERFRkxBVEUgZGVjb21wcmVzc2lvblxuICovXG52YXIgQXN5bmNJbmZsYXRlID0gLyojX19QVVJFX18qLyAoZnVuY3Rpb24gKCkge1xuICAgIGZ1bmN0aW9uIEFzeW5jSW5mbGF0ZShvcHRzLCBjYikge1xuICAgICAgICBhc3RybWlmeShbXG4gICAgICAgICAgICBiSW5mbHQsXG4gICAgICAgICAgICBmdW5jdGlvbiAoKSB7IHJldHVybiBbYXN0cm0sIEluZmxhdGVdOyB9XG4gICAgICAgIF0sIHRoaXMsIFN0cm1PcHQuY2FsbCh0aGlzLCBvcHRzLCBjYiksIGZ1bmN0aW9uIChldikge1xuICAgICAgICAgICAgdmFyIHN0cm0gPSBuZXcgSW5mbGF0ZShldi5kYXRhKTtcbiAgICAgICAgICAgIG9ubWVzc2FnZSA9IGFzdHJtKHN0cm0pO1xuICAgICAgICB9LCA3LCAwKTtcbiAgICB9XG4gICAgcmV0dXJuIEFzeW5jSW5mbGF0ZTtcbn0oKSk7XG5leHBvcnQgeyBBc3luY0luZmxhdGUgfTtcbmV4cG9ydCBmdW5jdGlvbiBpbmZsYXRlKGRhdGEsIG9wdHMsIGNiKSB7XG4gICAgaWYgKCFjYilcbiAgICAgICAgY2IgPSBvcHRzLCBvcHRzID0ge307XG4gICAgaWYgKHR5cGVvZiBjYiAhPSAnZnVuY3Rpb24nKVxuICAgICAgICBlcnIoNyk7XG4gICAgcmV0dXJuIGNiaWZ5KGRhdGEsIG9wdHMsIFtcbiAgICAgICAgYkluZmx0XG4gICAgXSwgZnVuY3Rpb24gKGV2KSB7IHJldHVybiBwYmYoaW5mbGF0ZVN5bmMoZXYuZGF0YVswXSwgZ29wdChldi5kYXRhWzFdKSkpOyB9LCAxLCBjYik7XG59XG5leHBvcnQgZnVuY3Rpb24gaW5mbGF0ZVN5bmMoZGF0YSwgb3B0cykge1xuICAgIHJldHVybiBpbmZsdChkYXRhLCB7IGk6IDIgfSwgb3B0cyAmJiBvcHRzLm91dCwgb3B0cyAmJiBvcHRzLmRpY3Rpb25hcnkpO1xufVxuLy8gYmVmb3JlIHlvdSB5ZWxsIGF0IG1lIGZvciBub3QganVzdCB1c2luZyBleHRlbmRzLCBteSByZWFzb24gaXMgdGhhdCBUUyBpbmhlcml0YW5jZSBpcyBoYXJkIHRvIHdvcmtlcml6ZS5cbi8qKlxuICogU3RyZWFtaW5nIEdaSVAgY29tcHJlc3Npb25cbiAqL1xudmFyIEd6aXAgPSAvKiNfX1BVUkVfXyovIChmdW5jdGlvbiAoKSB7XG4gICAgZnVuY3Rpb24gR3ppcChvcHRzLCBjYikge1xuICAgICAgICB0aGlzLmMgPSBjcmMoKTtcbiAgICAgICAgdGhpcy5sID0gMDtcbiAgICAgICAgdGhpcy52ID0gMTtcbiAgICAgICAgRGVmbGF0ZS5jYWxsKHRoaXMsIG9wdHMsIGNiKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUHVzaGVzIGEgY2h1bmsgdG8gYmUgR1pJUHBlZFxuICAgICAqIEBwYXJhbSBjaHVuayBUaGUgY2h1bmsgdG8gcHVzaFxuICAgICAqIEBwYXJhbSBmaW5hbCBXaGV0aGVyIHRoaXMgaXMgdGhlIGxhc3QgY2h1bmtcbiAgICAgKi9cbiAgICBHemlwLnByb3RvdHlwZS5wdXNoID0gZnVuY3Rpb24gKGNodW5rLCBmaW5hbCkge1xuICAgICAgICB0aGlzLmMucChjaHVuayk7XG4gICAgICAgIHRoaXMubCArPSBjaHVuay5sZW5ndGg7XG4gICAgICAgIERlZmxhdGUucHJvdG90eXBlLnB1c2guY2FsbCh0aGlzLCBjaHVuaywgZmluYWwpO1xuICAgIH07XG4gICAgR3ppcC5wcm90b3R5cGUucCA9IGZ1bmN0aW9uIChjLCBmKSB7XG4gICAgICAgIHZhciByYXcgPSBkb3B0KGMsIHRoaXMubywgdGhpcy52ICYmIGd6aGwodGhpcy5vKSwgZiAmJiA4LCB0aGlzLnMpO1xuICAgICAgICBpZiAodGhpcy52KVxuICAgICAgICAgICAgZ3poKHJhdywgdGhpcy5vKSwgdGhpcy52ID0gMDtcbiAgICAgICAgaWYgKGYpXG4gICAgICAgICAgICB3Ynl0ZXMocmF3LCByYXcubGVuZ3RoIC0gOCwgdGhpcy5jLmQoKSksIHdieXRlcyhyYXcsIHJhdy5sZW5ndGggLSA0LCB0aGlzLmwpO1xuICAgICAgICB0aGlzLm9uZGF0YShyYXcsIGYpO1xuICAgIH07XG4gICAgLyoqXG4gICAgICogRmx1c2hlcyBidWZmZXJlZCB1bmNvbXByZXNzZWQgZGF0YS4gVXNlZnVsIHRvIGltbWVkaWF0ZWx5IHJldHJpZXZlIHRoZVxuICAgICAqIEdaSVBwZWQgb3V0cHV0IGZvciBzbWFsbCBpbnB1dHMuXG4gICAgICogQHBhcmFtIHN5bmMgV2hldGhlciB0byBmbHVzaCB0byBhIGJ5dGUgYm91bmRhcnkuIEEgc3luYyBmbHVzaCB0YWtlcyA0LTVcbiAgICAgKiAgICAgICAgICAgICBleHRyYSBieXRlcywgYnV0IGd1YXJhbnRlZXMgYWxsIHB1c2hlZCBkYXRhIGlzIGltbWVkaWF0ZWx5XG4gICAgICogICAgICAgICAgICAgZGVjb21wcmVzc2libGUuXG4gICAgICovXG4gICAgR3ppcC5wcm90b3R5cGUuZmx1c2ggPSBmdW5jdGlvbiAoc3luYykge1xuICAgICAgICBEZWZsYXRlLnByb3RvdHlwZS5mbHVzaC5jYWxsKHRoaXMsIHN5bmMpO1xuICAgIH07XG4gICAgcmV0dXJuIEd6aXA7XG59KCkpO1xuZXhwb3J0IHsgR3ppcCB9O1xuLyoqXG4gKiBBc3luY2hyb25vdXMgc3RyZWFtaW5nIEdaSVAgY29tcHJlc3Npb25cbiAqL1xudmFyIEFzeW5jR3ppcCA9IC8qI19fUFVSRV9fKi8gKGZ1bmN0aW9uICgpIHtcbiAgICBmdW5jdGlvbiBBc3luY0d6aXAob3B0cywgY2IpIHtcbiAgICAgICAgYXN0cm1pZnkoW1xuICAgICAgICAgICAgYkRmbHQsXG4gICAgICAgICAgICBnemUsXG4gICAgICAgICAgICBmdW5jdGlvbiAoKSB7IHJldHVybiBbYXN0cm0sIERlZmxhdGUsIEd6aXBdOyB9XG4gICAgICAgIF0sIHRoaXMsIFN0cm1PcHQuY2FsbCh0aGlzLCBvcHRzLCBjYiksIGZ1bmN0aW9uIChldikge1xuICAgICAgICAgICAgdmFyIHN0cm0gPSBuZXcgR3ppcChldi5kYXRhKTtcbiAgICAgICAgICAgIG9ubWVzc2FnZSA9IGFzdHJtKHN0cm0pO1xuICAgICAgICB9LCA4LCAxKTtcbiAgICB9XG4gICAgcmV0dXJuIEFzeW5jR3ppcDtcbn0oKSk7XG5leHBvcnQgeyBBc3luY0d6aXAgfTtcbmV4cG9ydCBmdW5jdGlvbiBnemlwKGRhdGEsIG9wdHMsIGNiKSB7XG4gICAgaWYgKCFjYilcbiAgICAgICAgY2IgPSBvcHRzLCBvcHRzID0ge307XG4gICAgaWYgKHR5cGVvZiBjYiAhPSAnZnVuY3Rpb24nKVxuICAgICAgICBlcnIoNyk7XG4gICAgcmV0dXJuIGNiaWZ5KGRhdGEsIG9wdHMsIFtcbiAgICAgICAgYkRmbHQsXG4gICAgICAgIGd6ZSxcbiAgICAgICAgZnVuY3Rpb24gKCkgeyByZXR1cm4gW2d6aXBTeW5jXTsgfVxuICAgIF0sIGZ1bmN0aW9uIChldikgeyByZXR1cm4gcGJmKGd6aXBTeW5jKGV2LmRhdGFbMF0sIGV2LmRhdGFbMV0pKTsgfSwgMiwgY2IpO1xufVxuLyoqXG4gKiBDb21wcmVzc2VzIGRhdGEgd2l0aCBHWklQXG4gKiBAcGFyYW0gZGF0YSBUaGUgZGF0YSB0byBjb21wcmVzc1xuICogQHBhcmFtIG9wdHMgVGhlIGNvbXByZXNzaW9uIG9wdGlvbnNcbiAqIEByZXR1cm5zIFRoZSBnemlwcGVkIHZlcnNpb24gb2YgdGhlIGRhdGFcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGd6aXBTeW5jKGRhdGEsIG9wdHMpIHtcbiAgICBpZiAoIW9wdHMpXG4gICAgICAgIG9wdHMgPSB7fTtcbiAgICB2YXIgYyA9IGNyYygpLCBsID0gZGF0YS5sZW5ndGg7XG4gICAgYy5wKGRhdGEpO1xuICAgIHZhciBkID0gZG9wdChkYXRhLCBvcHRzLCBnemhsKG9wdHMpLCA4KSwgcyA9IGQubGVuZ3RoO1xuICAgIHJldHVybiBnemgoZCwgb3B0cyksIHdieXRlcyhkLCBzIC0gOCwgYy5kKCkpLCB3Ynl0ZXMoZCwgcyAtIDQsIGwpLCBkO1xufVxuLyoqXG4gKiBTdHJlYW1pbmcgc2luZ2xlIG9yIG11bHRpLW1lbWJlciBHWklQIGRlY29tcHJlc3Npb25cbiAqL1xudmFyIEd1bnppcCA9IC8qI19fUFVSRV9fKi8gKGZ1bmN0aW9uICgpIHtcbiAgICBmdW5jdGlvbiBHdW56aXAob3B0cywgY2IpIHtcbiAgICAgICAgdGhpcy52ID0gMTtcbiAgICAgICAgdGhpcy5yID0gMDtcbiAgICAgICAgSW5mbGF0ZS5jYWxsKHRoaXMsIG9wdHMsIGNiKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUHVzaGVzIGEgY2h1bmsgdG8gYmUgR1VOWklQcGVkXG4gICAgICogQHBhcmFtIGNodW5rIFRoZSBjaHVuayB0byBwdXNoXG4gICAgICogQHBhcmFtIGZpbmFsIFdoZXRoZXIgdGhpcyBpcyB0aGUgbGFzdCBjaHVua1xuICAgICAqL1xuICAgIEd1bnppcC5wcm90b3R5cGUucHVzaCA9IGZ1bmN0aW9uIChjaHVuaywgZmluYWwpIHtcbiAgICAgICAgSW5mbGF0ZS5wcm90b3R5cGUuZS5jYWxsKHRoaXMsIGNodW5rKTtcbiAgICAgICAgdGhpcy5yICs9IGNodW5rLmxlbmd0aDtcbiAgICAgICAgaWYgKHRoaXMudikge1xuICAgICAgICAgICAgdmFyIHAgPSB0aGlzLnAuc3ViYXJyYXkodGhpcy52IC0gMSk7XG4gICAgICAgICAgICB2YXIgcyA9IHAubGVuZ3RoID4gMyA/IGd6cyhwKSA6IDQ7XG4gICAgICAgICAgICBpZiAocyA+IHAubGVuZ3RoKSB7XG4gICAgICAgICAgICAgICAgaWYgKCFmaW5hbClcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSBpZiAodGhpcy52ID4gMSAmJiB0aGlzLm9ubWVtYmVyKSB7XG4gICAgICAgICAgICAgICAgdGhpcy5vbm1lbWJlcih0aGlzLnIgLSBwLmxlbmd0aCk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICB0aGlzLnAgPSBwLnN1YmFycmF5KHMpLCB0aGlzLnYgPSAwO1xuICAgICAgICB9XG4gICAgICAgIC8vIG5lY2Vzc2FyeSB0byBwcmV2ZW50IFRTIGZyb20gdXNpbmcgdGhlIGNsb3N1cmUgdmFsdWVcbiAgICAgICAgLy8gVGhpcyBhbGxvd3MgZm9yIHdvcmtlcml6YXRpb24gdG8gZnVuY3Rpb24gY29ycmVjdGx5XG4gICAgICAgIEluZmxhdGUucHJvdG90eXBlLmMuY2FsbCh0aGlzLCAwKTtcbiAgICAgICAgLy8gcHJvY2VzcyBjb25jYXRlbmF0ZWQgR1pJUFxuICAgICAgICBpZiAodGhpcy5zLmYgJiYgIXRoaXMucy5sKSB7XG4gICAgICAgICAgICB0aGlzLnYgPSBzaGZ0KHRoaXMucy5wKSArIDk7XG4gICAgICAgICAgICB0aGlzLnMgPSB7IGk6IDAgfTtcbiAgICAgICAgICAgIHRoaXMubyA9IG5ldyB1OCgwKTtcbiAgICAgICAgICAgIHRoaXMucHVzaChuZXcgdTgoMCksIGZpbmFsKTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIGlmIChmaW5hbCkge1xuICAgICAgICAgICAgSW5mbGF0ZS5wcm90b3R5cGUuYy5jYWxsKHRoaXMsIGZpbmFsKTtcbiAgICAgICAgfVxuICAgIH07XG4gICAgcmV0dXJuIEd1bnppcDtcbn0oKSk7XG5leHBvcnQgeyBHdW56aXAgfTtcbi8qKlxuICogQXN5bmNocm9ub3VzIHN0cmVhbWluZyBzaW5nbGUgb3IgbXVsdGktbWVtYmVyIEdaSVAgZGVjb21wcmVzc2lvblxuICovXG52YXIgQXN5bmNHdW56aXAgPSAvKiNfX1BVUkVfXyovIChmdW5jdGlvbiAoKSB7XG4gICAgZnVuY3Rpb24gQXN5bmNHdW56aXAob3B0cywgY2IpIHtcbiAgICAgICAgdmFyIF90aGlzID0gdGhpcztcbiAgICAgICAgYXN0cm1pZnkoW1xuICAgICAgICAgICAgYkluZmx0LFxuICAgICAgICAgICAgZ3V6ZSxcbiAgICAgICAgICAgIGZ1bmN0aW9uICgpIHsgcmV0dXJuIFthc3RybSwgSW5mbGF0ZSwgR3VuemlwXTsgfVxuICAgICAgICBdLCB0aGlzLCBTdHJtT3B0LmNhbGwodGhpcywgb3B0cywgY2IpLCBmdW5jdGlvbiAoZXYpIHtcbiAgICAgICAgICAgIHZhciBzdHJtID0gbmV3IEd1bnppcChldi5kYXRhKTtcbiAgICAgICAgICAgIHN0cm0ub25tZW1iZXIgPSBmdW5jdGlvbiAob2Zmc2V0KSB7IHJldHVybiBwb3N0TWVzc2FnZShvZmZzZXQpOyB9O1xuICAgICAgICAgICAgb25tZXNzYWdlID0gYXN0cm0oc3RybSk7XG4gICAgICAgIH0sIDksIDAsIGZ1bmN0aW9uIChvZmZzZXQpIHsgcmV0dXJuIF90aGlzLm9ubWVtYmVyICYmIF90aGlzLm9ubWVtYmVyKG9mZnNldCk7IH0pO1xuICAgIH1cbiAgICByZXR1cm4gQXN5bmNHdW56aXA7XG59KCkpO1xuZXhwb3J0IHsgQXN5bmNHdW56aXAgfTtcbmV4cG9ydCBmdW5jdGlvbiBndW56aXAoZGF0YSwgb3B0cywgY2IpIHtcbiAgICBpZiAoIWNiKVxuICAgICAgICBjYiA9IG9wdHMsIG9wdHMgPSB7fTtcbiAgICBpZiAodHlwZW9mIGNiICE9ICdmdW5jdGlvbicpXG4gICAgICAgIGVycig3KTtcbiAgICByZXR1cm4gY2JpZnkoZGF0YSwgb3B0cywgW1xuICAgICAgICBiSW5mbHQsXG4gICAgICAgIGd1emUsXG4gICAgICAgIGZ1bmN0aW9uICgpIHsgcmV0dXJuIFtndW56aXBTeW5jXTsgfVxuICAgIF0sIGZ1bmN0aW9uIChldikgeyByZXR1cm4gcGJmKGd1bnppcFN5bmMoZXYuZGF0YVswXSwgZXYuZGF0YVsxXSkpOyB9LCAzLCBjYik7XG59XG5leHBvcnQgZnVuY3Rpb24gZ3VuemlwU3luYyhkYXRhLCBvcHRzKSB7XG4gICAgdmFyIHN0ID0gZ3pzKGRhdGEpO1xuICAgIGlmIChzdCArIDggPiBkYXRhLmxlbmd0aClcbiAgICAgICAgZXJyKDYsICdpbnZhbGlkIGd6aXAgZGF0YScpO1xuICAgIHJldHVybiBpbmZsdChkYXRhLnN1YmFycmF5KHN0LCAtOCksIHsgaTogMiB9LCBvcHRzICYmIG9wdHMub3V0IHx8IG5ldyB1OChnemwoZGF0YSkpLCBvcHRzICYmIG9wdHMuZGljdGlvbmFyeSk7XG59XG4vKipcbiAqIFN0cmVhbWluZyBabGliIGNvbXByZXNzaW9uXG4gKi9cbnZhciBabGliID0gLyojX19QVVJFX18qLyAoZnVuY3Rpb24gKCkge1xuICAgIGZ1bmN0aW9uIFpsaWIob3B0cywgY2IpIHtcbiAgICAgICAgdGhpcy5jID0gYWRsZXIoKTtcbiAgICAgICAgdGhpcy52ID0gMTtcbiAgICAgICAgRGVmbGF0ZS5jYWxsKHRoaXMsIG9wdHMsIGNiKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUHVzaGVzIGEgY2h1bmsgdG8gYmUgemxpYmJlZFxuICAgICAqIEBwYXJhbSBjaHVuayBUaGUgY2h1bmsgdG8gcHVzaFxuICAgICAqIEBwYXJhbSBmaW5hbCBXaGV0aGVyIHRoaXMgaXMgdGhlIGxhc3QgY2h1bmtcbiAgICAgKi9cbiAgICBabGliLnByb3RvdHlwZS5wdXNoID0gZnVuY3Rpb24gKGNodW5rLCBmaW5hbCkge1xuICAgICAgICB0aGlzLmMucChjaHVuayk7XG4gICAgICAgIERlZmxhdGUucHJvdG90eXBlLnB1c2guY2FsbCh0aGlzLCBjaHVuaywgZmluYWwpO1xuICAgIH07XG4gICAgWmxpYi5wcm90b3R5cGUucCA9IGZ1bmN0aW9uIChjLCBmKSB7XG4gICAgICAgIHZhciByYXcgPSBkb3B0KGMsIHRoaXMubywgdGhpcy52ICYmICh0aGlzLm8uZGljdGlvbmFyeSA/IDYgOiAyKSwgZiAmJiA0LCB0aGlzLnMpO1xuICAgICAgICBpZiAodGhpcy52KVxuICAgICAgICAgICAgemxoKHJhdywgdGhpcy5vKSwgdGhpcy52ID0gMDtcbiAgICAgICAgaWYgKGYpXG4gICAgICAgICAgICB3Ynl0ZXMocmF3LCByYXcubGVuZ3RoIC0gNCwgdGhpcy5jLmQoKSk7XG4gICAgICAgIHRoaXMub25kYXRhKHJhdywgZik7XG4gICAgfTtcbiAgICAvKipcbiAgICAgKiBGbHVzaGVzIGJ1ZmZlcmVkIHVuY29tcHJlc3NlZCBkYXRhLiBVc2VmdWwgdG8gaW1tZWRpYXRlbHkgcmV0cmlldmUgdGhlXG4gICAgICogemxpYmJlZCBvdXRwdXQgZm9yIHNtYWxsIGlucHV0cy5cbiAgICAgKiBAcGFyYW0gc3luYyBXaGV0aGVyIHRvIGZsdXNoIHRvIGEgYnl0ZSBib3VuZGFyeS4gQSBzeW5jIGZsdXNoIHRha2VzIDQtNVxuICAgICAqICAgICAgICAgICAgIGV4dHJhIGJ5dGVzLCBidXQgZ3VhcmFudGVlcyBhbGwgcHVzaGVkIGRhdGEgaXMgaW1tZWRpYXRlbHlcbiAgICAgKiAgICAgICAgICAgICBkZWNvbXByZXNzaWJsZS5cbiAgICAgKi9cbiAgICBabGliLnByb3RvdHlwZS5mbHVzaCA9IGZ1bmN0aW9uIChzeW5jKSB7XG4gICAgICAgIERlZmxhdGUucHJvdG90eXBlLmZsdXNoLmNhbGwodGhpcywgc3luYyk7XG4gICAgfTtcbiAgICByZXR1cm4gWmxpYjtcbn0oKSk7XG5leHBvcnQgeyBabGliIH07XG4vKipcbiAqIEFzeW5jaHJvbm91cyBzdHJlYW1pbmcgWmxpYiBjb21wcmVzc2lvblxuICovXG52YXIgQXN5bmNabGliID0gLyojX19QVVJFX18qLyAoZnVuY3Rpb24gKCkge1xuICAgIGZ1bmN0aW9uIEFzeW5jWmxpYihvcHRzLCBjYikge1xuICAgICAgICBhc3RybWlmeShbXG4gICAgICAgICAgICBiRGZsdCxcbiAgICAgICAgICAgIHpsZSxcbiAgICAgICAgICAgIGZ1bmN0aW9uICgpIHsgcmV0dXJuIFthc3RybSwgRGVmbGF0ZSwgWmxpYl07IH1cbiAgICAgICAgXSwgdGhpcywgU3RybU9wdC5jYWxsKHRoaXMsIG9wdHMsIGNiKSwgZnVuY3Rpb24gKGV2KSB7XG4gICAgICAgICAgICB2YXIgc3RybSA9IG5ldyBabGliKGV2LmRhdGEpO1xuICAgICAgICAgICAgb25tZXNzYWdlID0gYXN0cm0oc3RybSk7XG4gICAgICAgIH0sIDEwLCAxKTtcbiAgICB9XG4gICAgcmV0dXJuIEFzeW5jWmxpYjtcbn0oKSk7XG5leHBvcnQgeyBBc3luY1psaWIgfTtcbmV4cG9ydCBmdW5jdGlvbiB6bGliKGRhdGEsIG9wdHMsIGNiKSB7XG4gICAgaWYgKCFjYilcbiAgICAgICAgY2IgPSBvcHRzLCBvcHRzID0ge307XG4gICAgaWYgKHR5cGVvZiBjYiAhPSAnZnVuY3Rpb24nKVxuICAgICAgICBlcnIoNyk7XG4gICAgcmV0dXJuIGNiaWZ5KGRhdGEsIG9wdHMsIFtcbiAgICAgICAgYkRmbHQsXG4gICAgICAgIHpsZSxcbiAgICAgICAgZnVuY3Rpb24gKCkgeyByZXR1cm4gW3psaWJTeW5jXTsgfVxuICAgIF0sIGZ1bmN0aW9uIChldikgeyByZXR1cm4gcGJmKHpsaWJTeW5jKGV2LmRhdGFbMF0sIGV2LmRhdGFbMV0pKTsgfSwgNCwgY2IpO1xufVxuLyoqXG4gKiBDb21wcmVzcyBkYXRhIHdpdGggWmxpYlxuICogQHBhcmFtIGRhdGEgVGhlIGRhdGEgdG8gY29tcHJlc3NcbiAqIEBwYXJhbSBvcHRzIFRoZSBjb21wcmVzc2lvbiBvcHRpb25zXG4gKiBAcmV0dXJucyBUaGUgemxpYi1jb21wcmVzc2VkIHZlcnNpb24gb2YgdGhlIGRhdGFcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHpsaWJTeW5jKGRhdGEsIG9wdHMpIHtcbiAgICBpZiAoIW9wdHMpXG4gICAgICAgIG9wdHMgPSB7fTtcbiAgICB2YXIgYSA9IGFkbGVyKCk7XG4gICAgYS5wKGRhdGEpO1xuICAgIHZhciBkID0gZG9wdChkYXRhLCBvcHRzLCBvcHRzLmRpY3Rpb25hcnkgPyA2IDogMiwgNCk7XG4gICAgcmV0dXJuIHpsaChkLCBvcHRzKSwgd2J5dGVzKGQsIGQubGVuZ3RoIC0gNCwgYS5kKCkpLCBkO1xufVxuLyoqXG4gKiBTdHJlYW1pbmcgWmxpYiBkZWNvbXByZXNzaW9uXG4gKi9cbnZhciBVbnpsaWIgPSAvKiNfX1BVUkVfXyovIChmdW5jdGlvbiAoKSB7XG4gICAgZnVuY3Rpb24gVW56bGliKG9wdHMsIGNiKSB7XG4gICAgICAgIEluZmxhdGUuY2FsbCh0aGlzLCBvcHRzLCBjYik7XG4gICAgICAgIHRoaXMudiA9IG9wdHMgJiYgb3B0cy5kaWN0aW9uYXJ5ID8gMiA6IDE7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFB1c2hlcyBhIGNodW5rIHRvIGJlIHVuemxpYmJlZFxuICAgICAqIEBwYXJhbSBjaHVuayBUaGUgY2h1bmsgdG8gcHVzaFxuICAgICAqIEBwYXJhbSBmaW5hbCBXaGV0aGVyIHRoaXMgaXMgdGhlIGxhc3QgY2h1bmtcbiAgICAgKi9cbiAgICBVbnpsaWIucHJvdG90eXBlLnB1c2ggPSBmdW5jdGlvbiAoY2h1bmssIGZpbmFsKSB7XG4gICAgICAgIEluZmxhdGUucHJvdG90eXBlLmUuY2FsbCh0aGlzLCBjaHVuayk7XG4gICAgICAgIGlmICh0aGlzLnYpIHtcbiAgICAgICAgICAgIGlmICh0aGlzLnAubGVuZ3RoIDwgNiAmJiAhZmluYWwpXG4gICAgICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICAgICAgdGhpcy5wID0gdGhpcy5wLnN1YmFycmF5KHpscyh0aGlzLnAsIHRoaXMudiAtIDEpKSwgdGhpcy52ID0gMDtcbiAgICAgICAgfVxuICAgICAgICBpZiAoZmluYWwpIHtcbiAgICAgICAgICAgIGlmICh0aGlzLnAubGVuZ3RoIDwgNClcbiAgICAgICAgICAgICAgICBlcnIoNiwgJ2ludmFsaWQgemxpYiBkYXRhJyk7XG4gICAgICAgICAgICB0aGlzLnAgPSB0aGlzLnAuc3ViYXJyYXkoMCwgLTQpO1xuICAgICAgICB9XG4gICAgICAgIC8vIG5lY2Vzc2FyeSB0byBwcmV2ZW50IFRTIGZyb20gdXNpbmcgdGhlIGNsb3N1cmUgdmFsdWVcbiAgICAgICAgLy8gVGhpcyBhbGxvd3MgZm9yIHdvcmtlcml6YXRpb24gdG8gZnVuY3Rpb24gY29ycmVjdGx5XG4gICAgICAgIEluZmxhdGUucHJvdG90eXBlLmMuY2FsbCh0aGlzLCBmaW5hbCk7XG4gICAgfTtcbiAgICByZXR1cm4gVW56bGliO1xufSgpKTtcbmV4cG9ydCB7IFVuemxpYiB9O1xuLyoqXG4gKiBBc3luY2hyb25vdXMgc3RyZWFtaW5nIFpsaWIgZGVjb21wcmVzc2lvblxuICovXG52YXIgQXN5bmNVbnpsaWIgPSAvKiNfX1BVUkVfXyovIChmdW5jdGlvbiAoKSB7XG4gICAgZnVuY3Rpb24gQXN5bmNVbnpsaWIob3B0cywgY2IpIHtcbiAgICAgICAgYXN0cm1pZnkoW1xuICAgICAgICAgICAgYkluZmx0LFxuICAgICAgICAgICAgenVsZSxcbiAgICAgICAgICAgIGZ1bmN0aW9uICgpIHsgcmV0dXJuIFthc3RybSwgSW5mbGF0ZSwgVW56bGliXTsgfVxuICAgICAgICBdLCB0aGlzLCBTdHJtT3B0LmNhbGwodGhpcywgb3B0cywgY2IpLCBmdW5jdGlvbiAoZXYpIHtcbiAgICAgICAgICAgIHZhciBzdHJtID0gbmV3IFVuemxpYihldi5kYXRhKTtcbiAgICAgICAgICAgIG9ubWVzc2FnZSA9IGFzdHJtKHN0cm0pO1xuICAgICAgICB9LCAxMSwgMCk7XG4gICAgfVxuICAgIHJldHVybiBBc3luY1VuemxpYjtcbn0oKSk7XG5leHBvcnQgeyBBc3luY1VuemxpYiB9O1xuZXhwb3J0IGZ1bmN0aW9uIHVuemxpYihkYXRhLCBvcHRzLCBjYikge1xuICAgIGlmICghY2IpXG4gICAgICAgIGNiID0gb3B0cywgb3B0cyA9IHt9O1xuICAgIGlmICh0eXBlb2YgY2IgIT0gJ2Z1bmN0aW9uJylcbiAgICAgICAgZXJyKDcpO1xuICAgIHJldHVybiBjYmlmeShkYXRhLCBvcHRzLCBbXG4gICAgICAgIGJJbmZsdCxcbiAgICAgICAgenVsZSxcbiAgICAgICAgZnVuY3Rpb24gKCkgeyByZXR1cm4gW3VuemxpYlN5bmNdOyB9XG4gICAgXSwgZnVuY3Rpb24gKGV2KSB7IHJldHVybiBwYmYodW56bGliU3luYyhldi5kYXRhWzBdLCBnb3B0KGV2LmRhdGFbMV0pKSk7IH0sIDUsIGNiKTtcbn1cbmV4cG9ydCBmdW5jdGlvbiB1bnpsaWJTeW5jKGRhdGEsIG9wdHMpIHtcbiAgICByZXR1cm4gaW5mbHQoZGF0YS5zdWJhcnJheSh6bHMoZGF0YSwgb3B0cyAmJiBvcHRzLmRpY3Rpb25hcnkpLCAtNCksIHsgaTogMiB9LCBvcHRzICYmIG9wdHMub3V0LCBvcHRzICYmIG9wdHMuZGljdGlvbmFyeSk7XG59XG4vLyBEZWZhdWx0IGFsZ29yaXRobSBmb3IgY29tcHJlc3Npb24gKHVzZWQgYmVjYXVzZSBoYXZpbmcgYSBrbm93biBvdXRwdXQgc2l6ZSBhbGxvd3MgZmFzdGVyIGRlY29tcHJlc3Npb24pXG5leHBvcnQgeyBnemlwIGFzIGNvbXByZXNzLCBBc3luY0d6aXAgYXMgQXN5bmNDb21wcmVzcyB9O1xuZXhwb3J0IHsgZ3ppcFN5bmMgYXMgY29tcHJlc3NTeW5jLCBHemlwIGFzIENvbXByZXNzIH07XG4vKipcbiAqIFN0cmVhbWluZyBHWklQLCBabGliLCBvciByYXcgREVGTEFURSBkZWNvbXByZXNzaW9uXG4gKi9cbnZhciBEZWNvbXByZXNzID0gLyojX19QVVJFX18qLyAoZnVuY3Rpb24gKCkge1xuICAgIGZ1bmN0aW9uIERlY29tcHJlc3Mob3B0cywgY2IpIHtcbiAgICAgICAgdGhpcy5vID0gU3RybU9wdC5jYWxsKHRoaXMsIG9wdHMsIGNiKSB8fCB7fTtcbiAgICAgICAgdGhpcy5HID0gR3VuemlwO1xuICAgICAgICB0aGlzLkkgPSBJbmZsYXRlO1xuICAgICAgICB0aGlzLlogPSBVbnpsaWI7XG4gICAgfVxuICAgIC8vIGluaXQgc3Vic3RyZWFtXG4gICAgLy8gb3ZlcnJpZGVuIGJ5IEFzeW5jRGVjb21wcmVzc1xuICAgIERlY29tcHJlc3MucHJvdG90eXBlLmkgPSBmdW5jdGlvbiAoKSB7XG4gICAgICAgIHZhciBfdGhpcyA9IHRoaXM7XG4gICAgICAgIHRoaXMucy5vbmRhdGEgPSBmdW5jdGlvbiAoZGF0LCBmaW5hbCkge1xuICAgICAgICAgICAgX3RoaXMub25kYXRhKGRhdCwgZmluYWwpO1xuICAgICAgICB9O1xuICAgIH07XG4gICAgLyoqXG4gICAgICogUHVzaGVzIGEgY2h1bmsgdG8gYmUgZGVjb21wcmVzc2VkXG4gICAgICogQHBhcmFtIGNodW5rIFRoZSBjaHVuayB0byBwdXNoXG4gICAgICogQHBhcmFtIGZpbmFsIFdoZXRoZXIgdGhpcyBpcyB0aGUgbGFzdCBjaHVua1xuICAgICAqL1xuICAgIERlY29tcHJlc3MucHJvdG90eXBlLnB1c2ggPSBmdW5jdGlvbiAoY2h1bmssIGZpbmFsKSB7XG4gICAgICAgIGlmICghdGhpcy5vbmRhdGEpXG4gICAgICAgICAgICBlcnIoNSk7XG4gICAgICAgIGlmICghdGhpcy5zKSB7XG4gICAgICAgICAgICBpZiAodGhpcy5wICYmIHRoaXMucC5sZW5ndGgpIHtcbiAgICAgICAgICAgICAgICB2YXIgbiA9IG5ldyB1OCh0aGlzLnAubGVuZ3RoICsgY2h1bmsubGVuZ3RoKTtcbiAgICAgICAgICAgICAgICBuLnNldCh0aGlzLnApLCBuLnNldChjaHVuaywgdGhpcy5wLmxlbmd0aCk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBlbHNlXG4gICAgICAgICAgICAgICAgdGhpcy5wID0gY2h1bms7XG4gICAgICAgICAgICBpZiAodGhpcy5wLmxlbmd0aCA+IDIpIHtcbiAgICAgICAgICAgICAgICB0aGlzLnMgPSAodGhpcy5wWzBdID09IDMxICYmIHRoaXMucFsxXSA9PSAxMzkgJiYgdGhpcy5wWzJdID09IDgpXG4gICAgICAgICAgICAgICAgICAgID8gbmV3IHRoaXMuRyh0aGlzLm8pXG4gICAgICAgICAgICAgICAgICAgIDogKCh0aGlzLnBbMF0gJiAxNSkgIT0gOCB8fCAodGhpcy5wWzBdID4+IDQpID4gNyB8fCAoKHRoaXMucFswXSA8PCA4IHwgdGhpcy5wWzFdKSAlIDMxKSlcbiAgICAgICAgICAgICAgICAgICAgICAgID8gbmV3IHRoaXMuSSh0aGlzLm8pXG4gICAgICAgICAgICAgICAgICAgICAgICA6IG5ldyB0aGlzLloodGhpcy5vKTtcbiAgICAgICAgICAgICAgICB0aGlzLmkoKTtcbiAgICAgICAgICAgICAgICB0aGlzLnMucHVzaCh0aGlzLnAsIGZpbmFsKTtcbiAgICAgICAgICAgICAgICB0aGlzLnAgPSBudWxsO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGVsc2VcbiAgICAgICAgICAgIHRoaXMucy5wdXNoKGNodW5rLCBmaW5hbCk7XG4gICAgfTtcbiAgICByZXR1cm4gRGVjb21wcmVzcztcbn0oKSk7XG5leHBvcnQgeyBEZWNvbXByZXNzIH07XG4vKipcbiAqIEFzeW5jaHJvbm91cyBzdHJlYW1pbmcgR1pJUCwgWmxpYiwgb3IgcmF3IERFRkxBVEUgZGVjb21wcmVzc2lvblxuICovXG52YXIgQXN5bmNEZWNvbXByZXNzID0gLyojX19QVVJFX18qLyAoZnVuY3Rpb24gKCkge1xuICAgIGZ1bmN0aW9uIEFzeW5jRGVjb21wcmVzcyhvcHRzLCBjYikge1xuICAgICAgICBEZWNvbXByZXNzLmNhbGwodGhpcywgb3B0cywgY2IpO1xuICAgICAgICB0aGlzLnF1ZXVlZFNpemUgPSAwO1xuICAgICAgICB0aGlzLkcgPSBBc3luY0d1bnppcDtcbiAgICAgICAgdGhpcy5JID0gQXN5bmNJbmZsYXRlO1xuICAgICAgICB0aGlzLlogPSBBc3luY1VuemxpYjtcbiAgICB9XG4gICAgQXN5bmNEZWNvbXByZXNzLnByb3RvdHlwZS5pID0gZnVuY3Rpb24gKCkge1xuICAgICAgICB2YXIgX3RoaXMgPSB0aGlzO1xuICAgICAgICB0aGlzLnMub25kYXRhID0gZnVuY3Rpb24gKGVyciwgZGF0LCBmaW5hbCkge1xuICAgICAgICAgICAgX3RoaXMub25kYXRhKGVyciwgZGF0LCBmaW5hbCk7XG4gICAgICAgIH07XG4gICAgICAgIHRoaXMucy5vbmRyYWluID0gZnVuY3Rpb24gKHNpemUpIHtcbiAgICAgICAgICAgIF90aGlzLnF1ZXVlZFNpemUgLT0gc2l6ZTtcbiAgICAgICAgICAgIGlmIChfdGhpcy5vbmRyYWluKVxuICAgICAgICAgICAgICAgIF90aGlzLm9uZHJhaW4oc2l6ZSk7XG4gICAgICAgIH07XG4gICAgfTtcbiAgICAvKipcbiAgICAgKiBQdXNoZXMgYSBjaHVuayB0byBiZSBkZWNvbXByZXNzZWRcbiAgICAgKiBAcGFyYW0gY2h1bmsgVGhlIGNodW5rIHRvIHB1c2hcbiAgICAgKiBAcGFyYW0gZmluYWwgV2hldGhlciB0aGlzIGlzIHRoZSBsYXN0IGNodW5rXG4gICAgICovXG4gICAgQXN5bmNEZWNvbXByZXNzLnByb3RvdHlwZS5wdXNoID0gZnVuY3Rpb24gKGNodW5rLCBmaW5hbCkge1xuICAgICAgICB0aGlzLnF1ZXVlZFNpemUgKz0gY2h1bmsubGVuZ3RoO1xuICAgICAgICBEZWNvbXByZXNzLnByb3RvdHlwZS5wdXNoLmNhbGwodGhpcywgY2h1bmssIGZpbmFsKTtcbiAgICB9O1xuICAgIHJldHVybiBBc3luY0RlY29tcHJlc3M7XG59KCkpO1xuZXhwb3J0IHsgQXN5bmNEZWNvbXByZXNzIH07XG5leHBvcnQgZnVuY3Rpb24gZGVjb21wcmVzcyhkYXRhLCBvcHRzLCBjYikge1xuICAgIGlmICghY2IpXG4gICAgICAgIGNiID0gb3B0cywgb3B0cyA9IHt9O1xuICAgIGlmICh0eXBlb2YgY2IgIT0gJ2Z1bmN0aW9uJylcbiAgICAgICAgZXJyKDcpO1xuICAgIHJldHVybiAoZGF0YVswXSA9PSAzMSAmJiBkYXRhWzFdID09IDEzOSAmJiBkYXRhWzJdID09IDgpXG4gICAgICAgID8gZ3VuemlwKGRhdGEsIG9wdHMsIGNiKVxuICAgICAgICA6ICgoZGF0YVswXSAmIDE1KSAhPSA4IHx8IChkYXRhWzBdID4+IDQpID4gNyB8fCAoKGRhdGFbMF0gPDwgOCB8IGRhdGFbMV0pICUgMzEpKVxuICAgICAgICAgICAgPyBpbmZsYXRlKGRhdGEsIG9wdHMsIGNiKVxuICAgICAgICAgICAgOiB1bnpsaWIoZGF0YSwgb3B0cywgY2IpO1xufVxuLyoqXG4gKiBFeHBhbmRzIGNvbXByZXNzZWQgR1pJUCwgWmxpYiwgb3IgcmF3IERFRkxBVEUgZGF0YSwgYXV0b21hdGljYWxseSBkZXRlY3RpbmcgdGhlIGZvcm1hdFxuICogQHBhcmFtIGRhdGEgVGhlIGRhdGEgdG8gZGVjb21wcmVzc1xuICogQHBhcmFtIG9wdHMgVGhlIGRlY29tcHJlc3Npb24gb3B0aW9uc1xuICogQHJldHVybnMgVGhlIGRlY29tcHJlc3NlZCB2ZXJzaW9uIG9mIHRoZSBkYXRhXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWNvbXByZXNzU3luYyhkYXRhLCBvcHRzKSB7XG4gICAgcmV0dXJuIChkYXRhWzBdID09IDMxICYmIGRhdGFbMV0gPT0gMTM5ICYmIGRhdGFbMl0gPT0gOClcbiAgICAgICAgPyBndW56aXBTeW5jKGRhdGEsIG9wdHMpXG4gICAgICAgIDogKChkYXRhWzBdICYgMTUpICE9IDggfHwgKGRhdGFbMF0gPj4gNCkgPiA3IHx8ICgoZGF0YVswXSA8PCA4IHwgZGF0YVsxXSkgJSAzMSkpXG4gICAgICAgICAgICA/IGluZmxhdGVTeW5jKGRhdGEsIG9wdHMpXG4gICAgICAgICAgICA6IHVuemxpYlN5bmMoZGF0YSwgb3B0cyk7XG59XG4vLyBmbGF0dGVuIGEgZGlyZWN0b3J5IHN0cnVjdHVyZVxudmFyIGZsdG4gPSBmdW5jdGlvbiAoZCwgcCwgdCwgbykge1xuICAgIGZvciAodmFyIGsgaW4gZCkge1xuICAgICAgICB2YXIgdmFsID0gZFtrXSwgbiA9IHAgKyBrLCBvcCA9IG87XG4gICAgICAgIGlmIChBcnJheS5pc0FycmF5KHZhbCkpXG4gICAgICAgICAgICBvcCA9IG1yZyhvLCB2YWxbMV0pLCB2YWwgPSB2YWxbMF07XG4gICAgICAgIGlmIChBcnJheUJ1ZmZlci5pc1ZpZXcodmFsKSlcbiAgICAgICAgICAgIHRbbl0gPSBbdmFsLCBvcF07XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgdFtuICs9ICcvJ10gPSBbbmV3IHU4KDApLCBvcF07XG4gICAgICAgICAgICBmbHRuKHZhbCwgbiwgdCwgbyk7XG4gICAgICAgIH1cbiAgICB9XG59O1xuLy8gdGV4dCBlbmNvZGVyXG52YXIgdGUgPSB0eXBlb2YgVGV4dEVuY29kZXIgIT0gJ3VuZGVmaW5lZCcgJiYgLyojX19QVVJFX18qLyBuZXcgVGV4dEVuY29kZXIoKTtcbi8vIHRleHQgZGVjb2RlclxudmFyIHRkID0gdHlwZW9mIFRleHREZWNvZGVyICE9ICd1bmRlZmluZWQnICYmIC8qI19fUFVSRV9fKi8gbmV3IFRleHREZWNvZGVyKCk7XG4vLyB0ZXh0IGRlY29kZXIgc3RyZWFtXG52YXIgdGRzID0gMDtcbnRyeSB7XG4gICAgdGQuZGVjb2RlKGV0LCB7IHN0cmVhbTogdHJ1ZSB9KTtcbiAgICB0ZHMgPSAxO1xufVxuY2F0Y2ggKGUpIHsgfVxuLy8gZGVjb2RlIFVURjhcbnZhciBkdXRmOCA9IGZ1bmN0aW9uIChkKSB7XG4gICAgZm9yICh2YXIgciA9ICcnLCBpID0gMDs7KSB7XG4gICAgICAgIHZhciBjID0gZFtpKytdO1xuICAgICAgICB2YXIgZWIgPSAoYyA+IDEyNykgKyAoYyA+IDIyMykgKyAoYyA+IDIzOSk7XG4gICAgICAgIGlmIChpICsgZWIgPiBkLmxlbmd0aClcbiAgICAgICAgICAgIHJldHVybiB7IHM6IHIsIHI6IHNsYyhkLCBpIC0gMSkgfTtcbiAgICAgICAgaWYgKCFlYilcbiAgICAgICAgICAgIHIgKz0gU3RyaW5nLmZyb21DaGFyQ29kZShjKTtcbiAgICAgICAgZWxzZSBpZiAoZWIgPT0gMykge1xuICAgICAgICAgICAgYyA9ICgoYyAmIDE1KSA8PCAxOCB8IChkW2krK10gJiA2MykgPDwgMTIgfCAoZFtpKytdICYgNjMpIDw8IDYgfCAoZFtpKytdICYgNjMpKSAtIDY1NTM2LFxuICAgICAgICAgICAgICAgIHIgKz0gU3RyaW5nLmZyb21DaGFyQ29kZSg1NTI5NiB8IChjID4+IDEwKSwgNTYzMjAgfCAoYyAmIDEwMjMpKTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIGlmIChlYiAmIDEpXG4gICAgICAgICAgICByICs9IFN0cmluZy5mcm9tQ2hhckNvZGUoKGMgJiAzMSkgPDwgNiB8IChkW2krK10gJiA2MykpO1xuICAgICAgICBlbHNlXG4gICAgICAgICAgICByICs9IFN0cmluZy5mcm9tQ2hhckNvZGUoKGMgJiAxNSkgPDwgMTIgfCAoZFtpKytdICYgNjMpIDw8IDYgfCAoZFtpKytdICYgNjMpKTtcbiAgICB9XG59O1xuLyoqXG4gKiBTdHJlYW1pbmcgVVRGLTggZGVjb2RpbmdcbiAqL1xudmFyIERlY29kZVVURjggPSAvKiNfX1BVUkVfXyovIChmdW5jdGlvbiAoKSB7XG4gICAgLyoqXG4gICAgICogQ3JlYXRlcyBhIFVURi04IGRlY29kaW5nIHN0cmVhbVxuICAgICAqIEBwYXJhbSBjYiBUaGUgY2FsbGJhY2sgdG8gY2FsbCB3aGVuZXZlciBkYXRhIGlzIGRlY29kZWRcbiAgICAgKi9cbiAgICBmdW5jdGlvbiBEZWNvZGVVVEY4KGNiKSB7XG4gICAgICAgIHRoaXMub25kYXRhID0gY2I7XG4gICAgICAgIGlmICh0ZHMpXG4gICAgICAgICAgICB0aGlzLnQgPSBuZXcgVGV4dERlY29kZXIoKTtcbiAgICAgICAgZWxzZVxuICAgICAgICAgICAgdGhpcy5wID0gZXQ7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFB1c2hlcyBhIGNodW5rIHRvIGJlIGRlY29kZWQgZnJvbSBVVEYtOCBiaW5hcnlcbiAgICAgKiBAcGFyYW0gY2h1bmsgVGhlIGNodW5rIHRvIHB1c2hcbiAgICAgKiBAcGFyYW0gZmluYWwgV2hldGhlciB0aGlzIGlzIHRoZSBsYXN0IGNodW5rXG4gICAgICovXG4gICAgRGVjb2RlVVRGOC5wcm90b3R5cGUucHVzaCA9IGZ1bmN0aW9uIChjaHVuaywgZmluYWwpIHtcbiAgICAgICAgaWYgKCF0aGlzLm9uZGF0YSlcbiAgICAgICAgICAgIGVycig1KTtcbiAgICAgICAgZmluYWwgPSAhIWZpbmFsO1xuICAgICAgICBpZiAodGhpcy50KSB7XG4gICAgICAgICAgICB0aGlzLm9uZGF0YSh0aGlzLnQuZGVjb2RlKGNodW5rLCB7IHN0cmVhbTogdHJ1ZSB9KSwgZmluYWwpO1xuICAgICAgICAgICAgaWYgKGZpbmFsKSB7XG4gICAgICAgICAgICAgICAgaWYgKHRoaXMudC5kZWNvZGUoKS5sZW5ndGgpXG4gICAgICAgICAgICAgICAgICAgIGVycig4KTtcbiAgICAgICAgICAgICAgICB0aGlzLnQgPSBudWxsO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIGlmICghdGhpcy5wKVxuICAgICAgICAgICAgZXJyKDQpO1xuICAgICAgICB2YXIgZGF0ID0gbmV3IHU4KHRoaXMucC5sZW5ndGggKyBjaHVuay5sZW5ndGgpO1xuICAgICAgICBkYXQuc2V0KHRoaXMucCk7XG4gICAgICAgIGRhdC5zZXQoY2h1bmssIHRoaXMucC5sZW5ndGgpO1xuICAgICAgICB2YXIgX2EgPSBkdXRmOChkYXQpLCBzID0gX2EucywgciA9IF9hLnI7XG4gICAgICAgIGlmIChmaW5hbCkge1xuICAgICAgICAgICAgaWYgKHIubGVuZ3RoKVxuICAgICAgICAgICAgICAgIGVycig4KTtcbiAgICAgICAgICAgIHRoaXMucCA9IG51bGw7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZVxuICAgICAgICAgICAgdGhpcy5wID0gcjtcbiAgICAgICAgdGhpcy5vbmRhdGEocywgZmluYWwpO1xuICAgIH07XG4gICAgcmV0dXJuIERlY29kZVVURjg7XG59KCkpO1xuZXhwb3J0IHsgRGVjb2RlVVRGOCB9O1xuLyoqXG4gKiBTdHJlYW1pbmcgVVRGLTggZW5jb2RpbmdcbiAqL1xudmFyIEVuY29kZVVURjggPSAvKiNfX1BVUkVfXyovIChmdW5jdGlvbiAoKSB7XG4gICAgLyoqXG4gICAgICogQ3JlYXRlcyBhIFVURi04IGRlY29kaW5nIHN0cmVhbVxuICAgICAqIEBwYXJhbSBjYiBUaGUgY2FsbGJhY2sgdG8gY2FsbCB3aGVuZXZlciBkYXRhIGlzIGVuY29kZWRcbiAgICAgKi9cbiAgICBmdW5jdGlvbiBFbmNvZGVVVEY4KGNiKSB7XG4gICAgICAgIHRoaXMub25kYXRhID0gY2I7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFB1c2hlcyBhIGNodW5rIHRvIGJlIGVuY29kZWQgdG8gVVRGLThcbiAgICAgKiBAcGFyYW0gY2h1bmsgVGhlIHN0cmluZyBkYXRhIHRvIHB1c2hcbiAgICAgKiBAcGFyYW0gZmluYWwgV2hldGhlciB0aGlzIGlzIHRoZSBsYXN0IGNodW5rXG4gICAgICovXG4gICAgRW5jb2RlVVRGOC5wcm90b3R5cGUucHVzaCA9IGZ1bmN0aW9uIChjaHVuaywgZmluYWwpIHtcbiAgICAgICAgaWYgKCF0aGlzLm9uZGF0YSlcbiAgICAgICAgICAgIGVycig1KTtcbiAgICAgICAgaWYgKHRoaXMuZClcbiAgICAgICAgICAgIGVycig0KTtcbiAgICAgICAgdGhpcy5vbmRhdGEoc3RyVG9VOChjaHVuayksIHRoaXMuZCA9IGZpbmFsIHx8IGZhbHNlKTtcbiAgICB9O1xuICAgIHJldHVybiBFbmNvZGVVVEY4O1xufSgpKTtcbmV4cG9ydCB7IEVuY29kZVVURjggfTtcbi8qKlxuICogQ29udmVydHMgYSBzdHJpbmcgaW50byBhIFVpbnQ4QXJyYXkgZm9yIHVzZSB3aXRoIGNvbXByZXNzaW9uL2RlY29tcHJlc3Npb24gbWV0aG9kc1xuICogQHBhcmFtIHN0ciBUaGUgc3RyaW5nIHRvIGVuY29kZVxuICogQHBhcmFtIGxhdGluMSBXaGV0aGVyIG9yIG5vdCB0byBpbnRlcnByZXQgdGhlIGRhdGEgYXMgTGF0aW4tMS4gVGhpcyBzaG91bGRcbiAqICAgICAgICAgICAgICAgbm90IG5lZWQgdG8gYmUgdHJ1ZSB1bmxlc3MgZGVjb2RpbmcgYSBiaW5hcnkgc3RyaW5nLlxuICogQHJldHVybnMgVGhlIHN0cmluZyBlbmNvZGVkIGluIFVURi04L0xhdGluLTEgYmluYXJ5XG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdHJUb1U4KHN0ciwgbGF0aW4xKSB7XG4gICAgaWYgKGxhdGluMSkge1xuICAgICAgICB2YXIgYXJfMSA9IG5ldyB1OChzdHIubGVuZ3RoKTtcbiAgICAgICAgZm9yICh2YXIgaSA9IDA7IGkgPCBzdHIubGVuZ3RoOyArK2kpXG4gICAgICAgICAgICBhcl8xW2ldID0gc3RyLmNoYXJDb2RlQXQoaSk7XG4gICAgICAgIHJldHVybiBhcl8xO1xuICAgIH1cbiAgICBpZiAodGUpXG4gICAgICAgIHJldHVybiB0ZS5lbmNvZGUoc3RyKTtcbiAgICB2YXIgbCA9IHN0ci5sZW5ndGg7XG4gICAgdmFyIGFyID0gbmV3IHU4KHN0ci5sZW5ndGggKyAoc3RyLmxlbmd0aCA+PiAxKSk7XG4gICAgdmFyIGFpID0gMDtcbiAgICB2YXIgdyA9IGZ1bmN0aW9uICh2KSB7IGFyW2FpKytdID0gdjsgfTtcbiAgICBmb3IgKHZhciBpID0gMDsgaSA8IGw7ICsraSkge1xuICAgICAgICBpZiAoYWkgKyA1ID4gYXIubGVuZ3RoKSB7XG4gICAgICAgICAgICB2YXIgbiA9IG5ldyB1OChhaSArIDggKyAoKGwgLSBpKSA8PCAxKSk7XG4gICAgICAgICAgICBuLnNldChhcik7XG4gICAgICAgICAgICBhciA9IG47XG4gICAgICAgIH1cbiAgICAgICAgdmFyIGMgPSBzdHIuY2hhckNvZGVBdChpKTtcbiAgICAgICAgaWYgKGMgPCAxMjggfHwgbGF0aW4xKVxuICAgICAgICAgICAgdyhjKTtcbiAgICAgICAgZWxzZSBpZiAoYyA8IDIwNDgpXG4gICAgICAgICAgICB3KDE5MiB8IChjID4+IDYpKSwgdygxMjggfCAoYyAmIDYzKSk7XG4gICAgICAgIGVsc2UgaWYgKGMgPiA1NTI5NSAmJiBjIDwgNTczNDQpXG4gICAgICAgICAgICBjID0gNjU1MzYgKyAoYyAmIDEwMjMgPDwgMTApIHwgKHN0ci5jaGFyQ29kZUF0KCsraSkgJiAxMDIzKSxcbiAgICAgICAgICAgICAgICB3KDI0MCB8IChjID4+IDE4KSksIHcoMTI4IHwgKChjID4+IDEyKSAmIDYzKSksIHcoMTI4IHwgKChjID4+IDYpICYgNjMpKSwgdygxMjggfCAoYyAmIDYzKSk7XG4gICAgICAgIGVsc2VcbiAgICAgICAgICAgIHcoMjI0IHwgKGMgPj4gMTIpKSwgdygxMjggfCAoKGMgPj4gNikgJiA2MykpLCB3KDEyOCB8IChjICYgNjMpKTtcbiAgICB9XG4gICAgcmV0dXJuIHNsYyhhciwgMCwgYWkpO1xufVxuLyoqXG4gKiBDb252ZXJ0cyBhIFVpbnQ4QXJyYXkgdG8gYSBzdHJpbmdcbiAqIEBwYXJhbSBkYXQgVGhlIGRhdGEgdG8gZGVjb2RlIHRvIHN0cmluZ1xuICogQHBhcmFtIGxhdGluMSBXaGV0aGVyIG9yIG5vdCB0byBpbnRlcnByZXQgdGhlIGRhdGEgYXMgTGF0aW4tMS4gVGhpcyBzaG91bGRcbiAqICAgICAgICAgICAgICAgbm90IG5lZWQgdG8gYmUgdHJ1ZSB1bmxlc3MgZW5jb2RpbmcgdG8gYmluYXJ5IHN0cmluZy5cbiAqIEByZXR1cm5zIFRoZSBvcmlnaW5hbCBVVEYtOC9MYXRpbi0xIHN0cmluZ1xuICovXG5leHBvcnQgZnVuY3Rpb24gc3RyRnJvbVU4KGRhdCwgbGF0aW4xKSB7XG4gICAgaWYgKGxhdGluMSkge1xuICAgICAgICB2YXIgciA9ICcnO1xuICAgICAgICBmb3IgKHZhciBpID0gMDsgaSA8IGRhdC5sZW5ndGg7IGkgKz0gMTYzODQpXG4gICAgICAgICAgICByICs9IFN0cmluZy5mcm9tQ2hhckNvZGUuYXBwbHkobnVsbCwgZGF0LnN1YmFycmF5KGksIGkgKyAxNjM4NCkpO1xuICAgICAgICByZXR1cm4gcjtcbiAgICB9XG4gICAgZWxzZSBpZiAodGQpIHtcbiAgICAgICAgcmV0dXJuIHRkLmRlY29kZShkYXQpO1xuICAgIH1cbiAgICBlbHNlIHtcbiAgICAgICAgdmFyIF9hID0gZHV0ZjgoZGF0KSwgcyA9IF9hLnMsIHIgPSBfYS5yO1xuICAgICAgICBpZiAoci5sZW5ndGgpXG4gICAgICAgICAgICBlcnIoOCk7XG4gICAgICAgIHJldHVybiBzO1xuICAgIH1cbn1cbjtcbi8vIGRlZmxhdGUgYml0IGZsYWdcbnZhciBkYmYgPSBmdW5jdGlvbiAobCkgeyByZXR1cm4gbCA9PSAxID8gMyA6IGwgPCA2ID8gMiA6IGwgPT0gOSA/IDEgOiAwOyB9O1xuLy8gc2tpcCBsb2NhbCB6aXAgaGVhZGVyXG52YXIgc2x6aCA9IGZ1bmN0aW9uIChkLCBiKSB7IHJldHVybiBiICsgMzAgKyBiMihkLCBiICsgMjYpICsgYjIoZCwgYiArIDI4KTsgfTtcbi8vIHJlYWQgemlwIGhlYWRlclxudmFyIHpoID0gZnVuY3Rpb24gKGQsIGIsIHopIHtcbiAgICB2YXIgZm5sID0gYjIoZCwgYiArIDI4KSwgZWZsID0gYjIoZCwgYiArIDMwKSwgZm4gPSBzdHJGcm9tVTgoZC5zdWJhcnJheShiICsgNDYsIGIgKyA0NiArIGZubCksICEoYjIoZCwgYiArIDgpICYgMjA0OCkpLCBlcyA9IGIgKyA0NiArIGZubDtcbiAgICB2YXIgX2EgPSB6NjRocyhkLCBlcywgZWZsLCB6LCBiNChkLCBiICsgMjApLCBiNChkLCBiICsgMjQpLCBiNChkLCBiICsgNDIpKSwgc2MgPSBfYVswXSwgc3UgPSBfYVsxXSwgb2ZmID0gX2FbMl07XG4gICAgcmV0dXJuIFtiMihkLCBiICsgMTApLCBzYywgc3UsIGZuLCBlcyArIGVmbCArIGIyKGQsIGIgKyAzMiksIG9mZl07XG59O1xuLy8gcmVhZCB6aXA2NCBoZWFkZXIgc2l6ZXNcbnZhciB6NjRocyA9IGZ1bmN0aW9uIChkLCBiLCBsLCB6LCBzYywgc3UsIG9mZikge1xuICAgIHZhciBuc2MgPSBzYyA9PSA0Mjk0OTY3Mjk1LCBuc3UgPSBzdSA9PSA0Mjk0OTY3Mjk1LCBub2ZmID0gb2ZmID09IDQyOTQ5NjcyOTUsIGUgPSBiICsgbDtcbiAgICB2YXIgbmYgPSBuc2MgKyBuc3UgKyBub2ZmO1xuICAgIGlmICh6ICYmIG5mKSB7XG4gICAgICAgIGZvciAoOyBiICsgNCA8IGU7IGIgKz0gNCArIGIyKGQsIGIgKyAyKSkge1xuICAgICAgICAgICAgaWYgKGIyKGQsIGIpID09IDEpIHtcbiAgICAgICAgICAgICAgICByZXR1cm4gW1xuICAgICAgICAgICAgICAgICAgICBuc2MgPyBiOChkLCBiICsgNCArIDggKiBuc3UpIDogc2MsXG4gICAgICAgICAgICAgICAgICAgIG5zdSA/IGI4KGQsIGIgKyA0KSA6IHN1LFxuICAgICAgICAgICAgICAgICAgICBub2ZmID8gYjgoZCwgYiArIDQgKyA4ICogKG5zdSArIG5zYykpIDogb2ZmLFxuICAgICAgICAgICAgICAgICAgICAxXG4gICAgICAgICAgICAgICAgXTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICAvLyB6ID09IDIgZm9yIHVua25vd24gd2hldGhlciBvciBub3QgemlwNjRcbiAgICAgICAgaWYgKHogPCAyKVxuICAgICAgICAgICAgZXJyKDEzKTtcbiAgICB9XG4gICAgcmV0dXJuIFtzYywgc3UsIG9mZiwgMF07XG59O1xuLy8gZXh0cmEgZmllbGQgbGVuZ3RoXG52YXIgZXhmbCA9IGZ1bmN0aW9uIChleCkge1xuICAgIHZhciBsZSA9IDA7XG4gICAgaWYgKGV4KSB7XG4gICAgICAgIGZvciAodmFyIGsgaW4gZXgpIHtcbiAgICAgICAgICAgIHZhciBsID0gZXhba10ubGVuZ3RoO1xuICAgICAgICAgICAgaWYgKGwgPiA2NTUzNSlcbiAgICAgICAgICAgICAgICBlcnIoOSk7XG4gICAgICAgICAgICBsZSArPSBsICsgNDtcbiAgICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gbGU7XG59O1xuLy8gd3JpdGUgemlwIGhlYWRlclxudmFyIHd6aCA9IGZ1bmN0aW9uIChkLCBiLCBmLCBmbiwgdSwgYywgY2UsIGNvKSB7XG4gICAgdmFyIGZsID0gZm4ubGVuZ3RoLCBleCA9IGYuZXh0cmEsIGNvbCA9IGNvICYmIGNvLmxlbmd0aDtcbiAgICB2YXIgZXhsID0gZXhmbChleCk7XG4gICAgd2J5dGVzKGQsIGIsIGNlICE9IG51bGwgPyAweDIwMTRCNTAgOiAweDQwMzRCNTApLCBiICs9IDQ7XG4gICAgaWYgKGNlICE9IG51bGwpXG4gICAgICAgIGRbYisrXSA9IDIwLCBkW2IrK10gPSBmLm9zO1xuICAgIGRbYl0gPSAyMCwgYiArPSAyOyAvLyBzcGVjIGNvbXBsaWFuY2U/IHdoYXQncyB0aGF0P1xuICAgIGRbYisrXSA9IChmLmZsYWcgPDwgMSkgfCAoYyA8IDAgJiYgOCksIGRbYisrXSA9IHUgJiYgODtcbiAgICBkW2IrK10gPSBmLmNvbXByZXNzaW9uICYgMjU1LCBkW2IrK10gPSBmLmNvbXByZXNzaW9uID4+IDg7XG4gICAgdmFyIGR0ID0gbmV3IERhdGUoZi5tdGltZSA9PSBudWxsID8gRGF0ZS5ub3coKSA6IGYubXRpbWUpLCB5ID0gZHQuZ2V0RnVsbFllYXIoKSAtIDE5ODA7XG4gICAgaWYgKHkgPCAwIHx8IHkgPiAxMTkpXG4gICAgICAgIGVycigxMCk7XG4gICAgd2J5dGVzKGQsIGIsICh5IDw8IDI1KSB8ICgoZHQuZ2V0TW9udGgoKSArIDEpIDw8IDIxKSB8IChkdC5nZXREYXRlKCkgPDwgMTYpIHwgKGR0LmdldEhvdXJzKCkgPDwgMTEpIHwgKGR0LmdldE1pbnV0ZXMoKSA8PCA1KSB8IChkdC5nZXRTZWNvbmRzKCkgPj4gMSkpLCBiICs9IDQ7XG4gICAgaWYgKGMgIT0gLTEpIHtcbiAgICAgICAgd2J5dGVzKGQsIGIsIGYuY3JjKTtcbiAgICAgICAgd2J5dGVzKGQsIGIgKyA0LCBjIDwgMCA/IC1jIC0gMiA6IGMpO1xuICAgICAgICB3Ynl0ZXMoZCwgYiArIDgsIGYuc2l6ZSk7XG4gICAgfVxuICAgIHdieXRlcyhkLCBiICsgMTIsIGZsKTtcbiAgICB3Ynl0ZXMoZCwgYiArIDE0LCBleGwpLCBiICs9IDE2O1xuICAgIGlmIChjZSAhPSBudWxsKSB7XG4gICAgICAgIHdieXRlcyhkLCBiLCBjb2wpO1xuICAgICAgICB3Ynl0ZXMoZCwgYiArIDYsIGYuYXR0cnMpO1xuICAgICAgICB3Ynl0ZXMoZCwgYiArIDEwLCBjZSksIGIgKz0gMTQ7XG4gICAgfVxuICAgIGQuc2V0KGZuLCBiKTtcbiAgICBiICs9IGZsO1xuICAgIGlmIChleGwpIHtcbiAgICAgICAgZm9yICh2YXIgayBpbiBleCkge1xuICAgICAgICAgICAgdmFyIGV4ZiA9IGV4W2tdLCBsID0gZXhmLmxlbmd0aDtcbiAgICAgICAgICAgIHdieXRlcyhkLCBiLCArayk7XG4gICAgICAgICAgICB3Ynl0ZXMoZCwgYiArIDIsIGwpO1xuICAgICAgICAgICAgZC5zZXQoZXhmLCBiICsgNCksIGIgKz0gNCArIGw7XG4gICAgICAgIH1cbiAgICB9XG4gICAgaWYgKGNvbClcbiAgICAgICAgZC5zZXQoY28sIGIpLCBiICs9IGNvbDtcbiAgICByZXR1cm4gYjtcbn07XG4vLyB3cml0ZSB6aXAgZm9vdGVyIChlbmQgb2YgY2VudHJhbCBkaXJlY3RvcnkpXG52YXIgd3pmID0gZnVuY3Rpb24gKG8sIGIsIGMsIGQsIGUpIHtcbiAgICB3Ynl0ZXMobywgYiwgMHg2MDU0QjUwKTsgLy8gc2tpcCBkaXNrXG4gICAgd2J5dGVzKG8sIGIgKyA4LCBjKTtcbiAgICB3Ynl0ZXMobywgYiArIDEwLCBjKTtcbiAgICB3Ynl0ZXMobywgYiArIDEyLCBkKTtcbiAgICB3Ynl0ZXMobywgYiArIDE2LCBlKTtcbn07XG4vKipcbiAqIEEgcGFzcy10aHJvdWdoIHN0cmVhbSB0byBrZWVwIGRhdGEgdW5jb21wcmVzc2VkIGluIGEgWklQIGFyY2hpdmUuXG4gKi9cbnZhciBaaXBQYXNzVGhyb3VnaCA9IC8qI19fUFVSRV9fKi8gKGZ1bmN0aW9uICgpIHtcbiAgICAvKipcbiAgICAgKiBDcmVhdGVzIGEgcGFzcy10aHJvdWdoIHN0cmVhbSB0aGF0IGNhbiBiZSBhZGRlZCB0byBaSVAgYXJjaGl2ZXNcbiAgICAgKiBAcGFyYW0gZmlsZW5hbWUgVGhlIGZpbGVuYW1lIHRvIGFzc29jaWF0ZSB3aXRoIHRoaXMgZGF0YSBzdHJlYW1cbiAgICAgKi9cbiAgICBmdW5jdGlvbiBaaXBQYXNzVGhyb3VnaChmaWxlbmFtZSkge1xuICAgICAgICB0aGlzLmZpbGVuYW1lID0gZmlsZW5hbWU7XG4gICAgICAgIHRoaXMuYyA9IGNyYygpO1xuICAgICAgICB0aGlzLnNpemUgPSAwO1xuICAgICAgICB0aGlzLmNvbXByZXNzaW9uID0gMDtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUHJvY2Vzc2VzIGEgY2h1bmsgYW5kIHB1c2hlcyB0byB0aGUgb3V0cHV0IHN0cmVhbS4gWW91IGNhbiBvdmVycmlkZSB0aGlzXG4gICAgICogbWV0aG9kIGluIGEgc3ViY2xhc3MgZm9yIGN1c3RvbSBiZWhhdmlvciwgYnV0IGJ5IGRlZmF1bHQgdGhpcyBwYXNzZXNcbiAgICAgKiB0aGUgZGF0YSB0aHJvdWdoLiBZb3UgbXVzdCBjYWxsIHRoaXMub25kYXRhKGVyciwgY2h1bmssIGZpbmFsKSBhdCBzb21lXG4gICAgICogcG9pbnQgaW4gdGhpcyBtZXRob2QuXG4gICAgICogQHBhcmFtIGNodW5rIFRoZSBjaHVuayB0byBwcm9jZXNzXG4gICAgICogQHBhcmFtIGZpbmFsIFdoZXRoZXIgdGhpcyBpcyB0aGUgbGFzdCBjaHVua1xuICAgICAqL1xuICAgIFppcFBhc3NUaHJvdWdoLnByb3RvdHlwZS5wcm9jZXNzID0gZnVuY3Rpb24gKGNodW5rLCBmaW5hbCkge1xuICAgICAgICB0aGlzLm9uZGF0YShudWxsLCBjaHVuaywgZmluYWwpO1xuICAgIH07XG4gICAgLyoqXG4gICAgICogUHVzaGVzIGEgY2h1bmsgdG8gYmUgYWRkZWQuIElmIHlvdSBhcmUgc3ViY2xhc3NpbmcgdGhpcyB3aXRoIGEgY3VzdG9tXG4gICAgICogY29tcHJlc3Npb24gYWxnb3JpdGhtLCBub3RlIHRoYXQgeW91IG11c3QgcHVzaCBkYXRhIGZyb20gdGhlIHNvdXJjZVxuICAgICAqIGZpbGUgb25seSwgcHJlLWNvbXByZXNzaW9uLlxuICAgICAqIEBwYXJhbSBjaHVuayBUaGUgY2h1bmsgdG8gcHVzaFxuICAgICAqIEBwYXJhbSBmaW5hbCBXaGV0aGVyIHRoaXMgaXMgdGhlIGxhc3QgY2h1bmtcbiAgICAgKi9cbiAgICBaaXBQYXNzVGhyb3VnaC5wcm90b3R5cGUucHVzaCA9IGZ1bmN0aW9uIChjaHVuaywgZmluYWwpIHtcbiAgICAgICAgaWYgKCF0aGlzLm9uZGF0YSlcbiAgICAgICAgICAgIGVycig1KTtcbiAgICAgICAgdGhpcy5jLnAoY2h1bmspO1xuICAgICAgICB0aGlzLnNpemUgKz0gY2h1bmsubGVuZ3RoO1xuICAgICAgICBpZiAoZmluYWwpXG4gICAgICAgICAgICB0aGlzLmNyYyA9IHRoaXMuYy5kKCk7XG4gICAgICAgIC8vIHdlIHNob3VsZG4ndCByZWFsbHkgZG8gdGhpcyBjYXN0LCBidXQgcHJvcGVybHkgaGFuZGxpbmcgQXJyYXlCdWZmZXJMaWtlXG4gICAgICAgIC8vIG1ha2VzIHRoZSBBUEkgdW5lcmdvbm9taWMgd2l0aCBCdWZmZXJcbiAgICAgICAgdGhpcy5wcm9jZXNzKGNodW5rLCBmaW5hbCB8fCBmYWxzZSk7XG4gICAgfTtcbiAgICByZXR1cm4gWmlwUGFzc1Rocm91Z2g7XG59KCkpO1xuZXhwb3J0IHsgWmlwUGFzc1Rocm91Z2ggfTtcbi8vIEkgZG9uJ3QgZXh0ZW5kIGJlY2F1c2UgVHlwZVNjcmlwdCBleHRlbnNpb24gYWRkcyAxa0Igb2YgcnVudGltZSBibG9hdFxuLyoqXG4gKiBTdHJlYW1pbmcgREVGTEFURSBjb21wcmVzc2lvbiBmb3IgWklQIGFyY2hpdmVzLiBQcmVmZXIgdXNpbmcgQXN5bmNaaXBEZWZsYXRlXG4gKiBmb3IgYmV0dGVyIHBlcmZvcm1hbmNlXG4gKi9cbnZhciBaaXBEZWZsYXRlID0gLyojX19QVVJFX18qLyAoZnVuY3Rpb24gKCkge1xuICAgIC8qKlxuICAgICAqIENyZWF0ZXMgYSBERUZMQVRFIHN0cmVhbSB0aGF0IGNhbiBiZSBhZGRlZCB0byBaSVAgYXJjaGl2ZXNcbiAgICAgKiBAcGFyYW0gZmlsZW5hbWUgVGhlIGZpbGVuYW1lIHRvIGFzc29jaWF0ZSB3aXRoIHRoaXMgZGF0YSBzdHJlYW1cbiAgICAgKiBAcGFyYW0gb3B0cyBUaGUgY29tcHJlc3Npb24gb3B0aW9uc1xuICAgICAqL1xuICAgIGZ1bmN0aW9uIFppcERlZmxhdGUoZmlsZW5hbWUsIG9wdHMpIHtcbiAgICAgICAgdmFyIF90aGlzID0gdGhpcztcbiAgICAgICAgaWYgKCFvcHRzKVxuICAgICAgICAgICAgb3B0cyA9IHt9O1xuICAgICAgICBaaXBQYXNzVGhyb3VnaC5jYWxsKHRoaXMsIGZpbGVuYW1lKTtcbiAgICAgICAgdGhpcy5kID0gbmV3IERlZmxhdGUob3B0cywgZnVuY3Rpb24gKGRhdCwgZmluYWwpIHtcbiAgICAgICAgICAgIF90aGlzLm9uZGF0YShudWxsLCBkYXQsIGZpbmFsKTtcbiAgICAgICAgfSk7XG4gICAgICAgIHRoaXMuY29tcHJlc3Npb24gPSA4O1xuICAgICAgICB0aGlzLmZsYWcgPSBkYmYob3B0cy5sZXZlbCk7XG4gICAgfVxuICAgIFppcERlZmxhdGUucHJvdG90eXBlLnByb2Nlc3MgPSBmdW5jdGlvbiAoY2h1bmssIGZpbmFsKSB7XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgICB0aGlzLmQucHVzaChjaHVuaywgZmluYWwpO1xuICAgICAgICB9XG4gICAgICAgIGNhdGNoIChlKSB7XG4gICAgICAgICAgICB0aGlzLm9uZGF0YShlLCBudWxsLCBmaW5hbCk7XG4gICAgICAgIH1cbiAgICB9O1xuICAgIC8qKlxuICAgICAqIFB1c2hlcyBhIGNodW5rIHRvIGJlIGRlZmxhdGVkXG4gICAgICogQHBhcmFtIGNodW5rIFRoZSBjaHVuayB0byBwdXNoXG4gICAgICogQHBhcmFtIGZpbmFsIFdoZXRoZXIgdGhpcyBpcyB0aGUgbGFzdCBjaHVua1xuICAgICAqL1xuICAgIFppcERlZmxhdGUucHJvdG90eXBlLnB1c2ggPSBmdW5jdGlvbiAoY2h1bmssIGZpbmFsKSB7XG4gICAgICAgIFppcFBhc3NUaHJvdWdoLnByb3RvdHlwZS5wdXNoLmNhbGwodGhpcywgY2h1bmssIGZpbmFsKTtcbiAgICB9O1xuICAgIHJldHVybiBaaXBEZWZsYXRlO1xufSgpKTtcbmV4cG9ydCB7IFppcERlZmxhdGUgfTtcbi8qKlxuICogQXN5bmNocm9ub3VzIHN0cmVhbWluZyBERUZMQVRFIGNvbXByZXNzaW9uIGZvciBaSVAgYXJjaGl2ZXNcbiAqL1xudmFyIEFzeW5jWmlwRGVmbGF0ZSA9IC8qI19fUFVSRV9fKi8gKGZ1bmN0aW9uICgpIHtcbiAgICAvKipcbiAgICAgKiBDcmVhdGVzIGFuIGFzeW5jaHJvbm91cyBERUZMQVRFIHN0cmVhbSB0aGF0IGNhbiBiZSBhZGRlZCB0byBaSVAgYXJjaGl2ZXNcbiAgICAgKiBAcGFyYW0gZmlsZW5hbWUgVGhlIGZpbGVuYW1lIHRvIGFzc29jaWF0ZSB3aXRoIHRoaXMgZGF0YSBzdHJlYW1cbiAgICAgKiBAcGFyYW0gb3B0cyBUaGUgY29tcHJlc3Npb24gb3B0aW9uc1xuICAgICAqL1xuICAgIGZ1bmN0aW9uIEFzeW5jWmlwRGVmbGF0ZShmaWxlbmFtZSwgb3B0cykge1xuICAgICAgICB2YXIgX3RoaXMgPSB0aGlzO1xuICAgICAgICBpZiAoIW9wdHMpXG4gICAgICAgICAgICBvcHRzID0ge307XG4gICAgICAgIFppcFBhc3NUaHJvdWdoLmNhbGwodGhpcywgZmlsZW5hbWUpO1xuICAgICAgICB0aGlzLmQgPSBuZXcgQXN5bmNEZWZsYXRlKG9wdHMsIGZ1bmN0aW9uIChlcnIsIGRhdCwgZmluYWwpIHtcbiAgICAgICAgICAgIF90aGlzLm9uZGF0YShlcnIsIGRhdCwgZmluYWwpO1xuICAgICAgICB9KTtcbiAgICAgICAgdGhpcy5jb21wcmVzc2lvbiA9IDg7XG4gICAgICAgIHRoaXMuZmxhZyA9IGRiZihvcHRzLmxldmVsKTtcbiAgICAgICAgdGhpcy50ZXJtaW5hdGUgPSB0aGlzLmQudGVybWluYXRlO1xuICAgIH1cbiAgICBBc3luY1ppcERlZmxhdGUucHJvdG90eXBlLnByb2Nlc3MgPSBmdW5jdGlvbiAoY2h1bmssIGZpbmFsKSB7XG4gICAgICAgIHRoaXMuZC5wdXNoKGNodW5rLCBmaW5hbCk7XG4gICAgfTtcbiAgICAvKipcbiAgICAgKiBQdXNoZXMgYSBjaHVuayB0byBiZSBkZWZsYXRlZFxuICAgICAqIEBwYXJhbSBjaHVuayBUaGUgY2h1bmsgdG8gcHVzaFxuICAgICAqIEBwYXJhbSBmaW5hbCBXaGV0aGVyIHRoaXMgaXMgdGhlIGxhc3QgY2h1bmtcbiAgICAgKi9cbiAgICBBc3luY1ppcERlZmxhdGUucHJvdG90eXBlLnB1c2ggPSBmdW5jdGlvbiAoY2h1bmssIGZpbmFsKSB7XG4gICAgICAgIFppcFBhc3NUaHJvdWdoLnByb3RvdHlwZS5wdXNoLmNhbGwodGhpcywgY2h1bmssIGZpbmFsKTtcbiAgICB9O1xuICAgIHJldHVybiBBc3luY1ppcERlZmxhdGU7XG59KCkpO1xuZXhwb3J0IHsgQXN5bmNaaXBEZWZsYXRlIH07XG4vLyBUT0RPOiBCZXR0ZXIgdHJlZSBzaGFraW5nXG4vKipcbiAqIEEgemlwcGFibGUgYXJjaGl2ZSB0byB3aGljaCBmaWxlcyBjYW4gaW5jcmVtZW50YWxseSBiZSBhZGRlZFxuICovXG52YXIgWmlwID0gLyojX19QVVJFX18qLyAoZnVuY3Rpb24gKCkge1xuICAgIC8qKlxuICAgICAqIENyZWF0ZXMgYW4gZW1wdHkgWklQIGFyY2hpdmUgdG8gd2hpY2ggZmlsZXMgY2FuIGJlIGFkZGVkXG4gICAgICogQHBhcmFtIGNiIFRoZSBjYWxsYmFjayB0byBjYWxsIHdoZW5ldmVyIGRhdGEgZm9yIHRoZSBnZW5lcmF0ZWQgWklQIGFyY2hpdmVcbiAgICAgKiAgICAgICAgICAgaXMgYXZhaWxhYmxlXG4gICAgICovXG4gICAgZnVuY3Rpb24gWmlwKGNiKSB7XG4gICAgICAgIHRoaXMub25kYXRhID0gY2I7XG4gICAgICAgIHRoaXMudSA9IFtdO1xuICAgICAgICB0aGlzLmQgPSAxO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBBZGRzIGEgZmlsZSB0byB0aGUgWklQIGFyY2hpdmVcbiAgICAgKiBAcGFyYW0gZmlsZSBUaGUgZmlsZSBzdHJlYW0gdG8gYWRkXG4gICAgICovXG4gICAgWmlwLnByb3RvdHlwZS5hZGQgPSBmdW5jdGlvbiAoZmlsZSkge1xuICAgICAgICB2YXIgX3RoaXMgPSB0aGlzO1xuICAgICAgICBpZiAoIXRoaXMub25kYXRhKVxuICAgICAgICAgICAgZXJyKDUpO1xuICAgICAgICAvLyBmaW5pc2hpbmcgb3IgZmluaXNoZWRcbiAgICAgICAgaWYgKHRoaXMuZCAmIDIpXG4gICAgICAgICAgICB0aGlzLm9uZGF0YShlcnIoNCArICh0aGlzLmQgJiAxKSAqIDgsIDAsIDEpLCBudWxsLCBmYWxzZSk7XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgdmFyIGYgPSBzdHJUb1U4KGZpbGUuZmlsZW5hbWUpLCBmbF8xID0gZi5sZW5ndGg7XG4gICAgICAgICAgICB2YXIgY29tID0gZmlsZS5jb21tZW50LCBvID0gY29tICYmIHN0clRvVTgoY29tKTtcbiAgICAgICAgICAgIHZhciB1ID0gZmxfMSAhPSBmaWxlLmZpbGVuYW1lLmxlbmd0aCB8fCAobyAmJiAoY29tLmxlbmd0aCAhPSBvLmxlbmd0aCkpO1xuICAgICAgICAgICAgdmFyIGhsXzEgPSBmbF8xICsgZXhmbChmaWxlLmV4dHJhKSArIDMwO1xuICAgICAgICAgICAgaWYgKGZsXzEgPiA2NTUzNSlcbiAgICAgICAgICAgICAgICB0aGlzLm9uZGF0YShlcnIoMTEsIDAsIDEpLCBudWxsLCBmYWxzZSk7XG4gICAgICAgICAgICB2YXIgaGVhZGVyID0gbmV3IHU4KGhsXzEpO1xuICAgICAgICAgICAgd3poKGhlYWRlciwgMCwgZmlsZSwgZiwgdSwgLTEpO1xuICAgICAgICAgICAgdmFyIGNoa3NfMSA9IFtoZWFkZXJdO1xuICAgICAgICAgICAgdmFyIHBBbGxfMSA9IGZ1bmN0aW9uICgpIHtcbiAgICAgICAgICAgICAgICBmb3IgKHZhciBfaSA9IDAsIGNoa3NfMiA9IGNoa3NfMTsgX2kgPCBjaGtzXzIubGVuZ3RoOyBfaSsrKSB7XG4gICAgICAgICAgICAgICAgICAgIHZhciBjaGsgPSBjaGtzXzJbX2ldO1xuICAgICAgICAgICAgICAgICAgICBfdGhpcy5vbmRhdGEobnVsbCwgY2hrLCBmYWxzZSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGNoa3NfMSA9IFtdO1xuICAgICAgICAgICAgfTtcbiAgICAgICAgICAgIHZhciB0cl8xID0gdGhpcy5kO1xuICAgICAgICAgICAgdGhpcy5kID0gMDtcbiAgICAgICAgICAgIHZhciBpbmRfMSA9IHRoaXMudS5sZW5ndGg7XG4gICAgICAgICAgICB2YXIgdWZfMSA9IG1yZyhmaWxlLCB7XG4gICAgICAgICAgICAgICAgZjogZixcbiAgICAgICAgICAgICAgICB1OiB1LFxuICAgICAgICAgICAgICAgIG86IG8sXG4gICAgICAgICAgICAgICAgdDogZnVuY3Rpb24gKCkge1xuICAgICAgICAgICAgICAgICAgICBpZiAoZmlsZS50ZXJtaW5hdGUpXG4gICAgICAgICAgICAgICAgICAgICAgICBmaWxlLnRlcm1pbmF0ZSgpO1xuICAgICAgICAgICAgICAgIH0sXG4gICAgICAgICAgICAgICAgcjogZnVuY3Rpb24gKCkge1xuICAgICAgICAgICAgICAgICAgICBwQWxsXzEoKTtcbiAgICAgICAgICAgICAgICAgICAgaWYgKHRyXzEpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIHZhciBueHQgPSBfdGhpcy51W2luZF8xICsgMV07XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAobnh0KVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIG54dC5yKCk7XG4gICAgICAgICAgICAgICAgICAgICAgICBlbHNlXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgX3RoaXMuZCA9IDE7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgdHJfMSA9IDE7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICB2YXIgY2xfMSA9IDA7XG4gICAgICAgICAgICBmaWxlLm9uZGF0YSA9IGZ1bmN0aW9uIChlcnIsIGRhdCwgZmluYWwpIHtcbiAgICAgICAgICAgICAgICBpZiAoZXJyKSB7XG4gICAgICAgICAgICAgICAgICAgIF90aGlzLm9uZGF0YShlcnIsIGRhdCwgZmluYWwpO1xuICAgICAgICAgICAgICAgICAgICBfdGhpcy50ZXJtaW5hdGUoKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgICAgIGNsXzEgKz0gZGF0Lmxlbmd0aDtcbiAgICAgICAgICAgICAgICAgICAgY2hrc18xLnB1c2goZGF0KTtcbiAgICAgICAgICAgICAgICAgICAgaWYgKGZpbmFsKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICB2YXIgZGQgPSBuZXcgdTgoMTYpO1xuICAgICAgICAgICAgICAgICAgICAgICAgd2J5dGVzKGRkLCAwLCAweDgwNzRCNTApO1xuICAgICAgICAgICAgICAgICAgICAgICAgd2J5dGVzKGRkLCA0LCBmaWxlLmNyYyk7XG4gICAgICAgICAgICAgICAgICAgICAgICB3Ynl0ZXMoZGQsIDgsIGNsXzEpO1xuICAgICAgICAgICAgICAgICAgICAgICAgd2J5dGVzKGRkLCAxMiwgZmlsZS5zaXplKTtcbiAgICAgICAgICAgICAgICAgICAgICAgIGNoa3NfMS5wdXNoKGRkKTtcbiAgICAgICAgICAgICAgICAgICAgICAgIHVmXzEuYyA9IGNsXzEsIHVmXzEuYiA9IGhsXzEgKyBjbF8xICsgMTYsIHVmXzEuY3JjID0gZmlsZS5jcmMsIHVmXzEuc2l6ZSA9IGZpbGUuc2l6ZTtcbiAgICAgICAgICAgICAgICAgICAgICAgIGlmICh0cl8xKVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIHVmXzEucigpO1xuICAgICAgICAgICAgICAgICAgICAgICAgdHJfMSA9IDE7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgZWxzZSBpZiAodHJfMSlcbiAgICAgICAgICAgICAgICAgICAgICAgIHBBbGxfMSgpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH07XG4gICAgICAgICAgICB0aGlzLnUucHVzaCh1Zl8xKTtcbiAgICAgICAgfVxuICAgIH07XG4gICAgLyoqXG4gICAgICogRW5kcyB0aGUgcHJvY2VzcyBvZiBhZGRpbmcgZmlsZXMgYW5kIHByZXBhcmVzIHRvIGVtaXQgdGhlIGZpbmFsIGNodW5rcy5cbiAgICAgKiBUaGlzICptdXN0KiBiZSBjYWxsZWQgYWZ0ZXIgYWRkaW5nIGFsbCBkZXNpcmVkIGZpbGVzIGZvciB0aGUgcmVzdWx0aW5nXG4gICAgICogWklQIGZpbGUgdG8gd29yayBwcm9wZXJseS5cbiAgICAgKi9cbiAgICBaaXAucHJvdG90eXBlLmVuZCA9IGZ1bmN0aW9uICgpIHtcbiAgICAgICAgdmFyIF90aGlzID0gdGhpcztcbiAgICAgICAgaWYgKHRoaXMuZCAmIDIpIHtcbiAgICAgICAgICAgIHRoaXMub25kYXRhKGVycig0ICsgKHRoaXMuZCAmIDEpICogOCwgMCwgMSksIG51bGwsIHRydWUpO1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLmQpXG4gICAgICAgICAgICB0aGlzLmUoKTtcbiAgICAgICAgZWxzZVxuICAgICAgICAgICAgdGhpcy51LnB1c2goe1xuICAgICAgICAgICAgICAgIHI6IGZ1bmN0aW9uICgpIHtcbiAgICAgICAgICAgICAgICAgICAgaWYgKCEoX3RoaXMuZCAmIDEpKVxuICAgICAgICAgICAgICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICAgICAgICAgICAgICBfdGhpcy51LnNwbGljZSgtMSwgMSk7XG4gICAgICAgICAgICAgICAgICAgIF90aGlzLmUoKTtcbiAgICAgICAgICAgICAgICB9LFxuICAgICAgICAgICAgICAgIHQ6IGZ1bmN0aW9uICgpIHsgfVxuICAgICAgICAgICAgfSk7XG4gICAgICAgIHRoaXMuZCA9IDM7XG4gICAgfTtcbiAgICBaaXAucHJvdG90eXBlLmUgPSBmdW5jdGlvbiAoKSB7XG4gICAgICAgIHZhciBidCA9IDAsIGwgPSAwLCB0bCA9IDA7XG4gICAgICAgIGZvciAodmFyIF9pID0gMCwgX2EgPSB0aGlzLnU7IF9pIDwgX2EubGVuZ3RoOyBfaSsrKSB7XG4gICAgICAgICAgICB2YXIgZiA9IF9hW19pXTtcbiAgICAgICAgICAgIHRsICs9IDQ2ICsgZi5mLmxlbmd0aCArIGV4ZmwoZi5leHRyYSkgKyAoZi5vID8gZi5vLmxlbmd0aCA6IDApO1xuICAgICAgICB9XG4gICAgICAgIHZhciBvdXQgPSBuZXcgdTgodGwgKyAyMik7XG4gICAgICAgIGZvciAodmFyIF9iID0gMCwgX2MgPSB0aGlzLnU7IF9iIDwgX2MubGVuZ3RoOyBfYisrKSB7XG4gICAgICAgICAgICB2YXIgZiA9IF9jW19iXTtcbiAgICAgICAgICAgIHd6aChvdXQsIGJ0LCBmLCBmLmYsIGYudSwgLWYuYyAtIDIsIGwsIGYubyk7XG4gICAgICAgICAgICBidCArPSA0NiArIGYuZi5sZW5ndGggKyBleGZsKGYuZXh0cmEpICsgKGYubyA/IGYuby5sZW5ndGggOiAwKSwgbCArPSBmLmI7XG4gICAgICAgIH1cbiAgICAgICAgd3pmKG91dCwgYnQsIHRoaXMudS5sZW5ndGgsIHRsLCBsKTtcbiAgICAgICAgdGhpcy5vbmRhdGEobnVsbCwgb3V0LCB0cnVlKTtcbiAgICAgICAgdGhpcy5kID0gMjtcbiAgICB9O1xuICAgIC8qKlxuICAgICAqIEEgbWV0aG9kIHRvIHRlcm1pbmF0ZSBhbnkgaW50ZXJuYWwgd29ya2VycyB1c2VkIGJ5IHRoZSBzdHJlYW0uIFN1YnNlcXVlbnRcbiAgICAgKiBjYWxscyB0byBhZGQoKSB3aWxsIGZhaWwuXG4gICAgICovXG4gICAgWmlwLnByb3RvdHlwZS50ZXJtaW5hdGUgPSBmdW5jdGlvbiAoKSB7XG4gICAgICAgIGZvciAodmFyIF9pID0gMCwgX2EgPSB0aGlzLnU7IF9pIDwgX2EubGVuZ3RoOyBfaSsrKSB7XG4gICAgICAgICAgICB2YXIgZiA9IF9hW19pXTtcbiAgICAgICAgICAgIGYudCgpO1xuICAgICAgICB9XG4gICAgICAgIHRoaXMuZCA9IDI7XG4gICAgfTtcbiAgICByZXR1cm4gWmlwO1xufSgpKTtcbmV4cG9ydCB7IFppcCB9O1xuZXhwb3J0IGZ1bmN0aW9uIHppcChkYXRhLCBvcHRzLCBjYikge1xuICAgIGlmICghY2IpXG4gICAgICAgIGNiID0gb3B0cywgb3B0cyA9IHt9O1xuICAgIGlmICh0eXBlb2YgY2IgIT0gJ2Z1bmN0aW9uJylcbiAgICAgICAgZXJyKDcpO1xuICAgIHZhciByID0ge307XG4gICAgZmx0bihkYXRhLCAnJywgciwgb3B0cyk7XG4gICAgdmFyIGsgPSBPYmplY3Qua2V5cyhyKTtcbiAgICB2YXIgbGZ0ID0gay5sZW5ndGgsIG8gPSAwLCB0b3QgPSAwO1xuICAgIHZhciBzbGZ0ID0gbGZ0LCBmaWxlcyA9IG5ldyBBcnJheShsZnQpO1xuICAgIHZhciB0ZXJtID0gW107XG4gICAgdmFyIHRBbGwgPSBmdW5jdGlvbiAoKSB7XG4gICAgICAgIGZvciAodmFyIGkgPSAwOyBpIDwgdGVybS5sZW5ndGg7ICsraSlcbiAgICAgICAgICAgIHRlcm1baV0oKTtcbiAgICB9O1xuICAgIHZhciBjYmQgPSBmdW5jdGlvbiAoYSwgYikge1xuICAgICAgICBtdChmdW5jdGlvbiAoKSB7IGNiKGEsIGIpOyB9KTtcbiAgICB9O1xuICAgIG10KGZ1bmN0aW9uICgpIHsgY2JkID0gY2I7IH0pO1xuICAgIHZhciBjYmYgPSBmdW5jdGlvbiAoKSB7XG4gICAgICAgIHZhciBvdXQgPSBuZXcgdTgodG90ICsgMjIpLCBvZSA9IG8sIGNkbCA9IHRvdCAtIG87XG4gICAgICAgIHRvdCA9IDA7XG4gICAgICAgIGZvciAodmFyIGkgPSAwOyBpIDwgc2xmdDsgKytpKSB7XG4gICAgICAgICAgICB2YXIgZiA9IGZpbGVzW2ldO1xuICAgICAgICAgICAgdHJ5IHtcbiAgICAgICAgICAgICAgICB2YXIgbCA9IGYuYy5sZW5ndGg7XG4gICAgICAgICAgICAgICAgd3poKG91dCwgdG90LCBmLCBmLmYsIGYudSwgbCk7XG4gICAgICAgICAgICAgICAgdmFyIGJhZGQgPSAzMCArIGYuZi5sZW5ndGggKyBleGZsKGYuZXh0cmEpO1xuICAgICAgICAgICAgICAgIHZhciBsb2MgPSB0b3QgKyBiYWRkO1xuICAgICAgICAgICAgICAgIG91dC5zZXQoZi5jLCBsb2MpO1xuICAgICAgICAgICAgICAgIHd6aChvdXQsIG8sIGYsIGYuZiwgZi51LCBsLCB0b3QsIGYubSksIG8gKz0gMTYgKyBiYWRkICsgKGYubSA/IGYubS5sZW5ndGggOiAwKSwgdG90ID0gbG9jICsgbDtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGNhdGNoIChlKSB7XG4gICAgICAgICAgICAgICAgcmV0dXJuIGNiZChlLCBudWxsKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICB3emYob3V0LCBvLCBmaWxlcy5sZW5ndGgsIGNkbCwgb2UpO1xuICAgICAgICBjYmQobnVsbCwgb3V0KTtcbiAgICB9O1xuICAgIGlmICghbGZ0KVxuICAgICAgICBjYmYoKTtcbiAgICB2YXIgX2xvb3BfMSA9IGZ1bmN0aW9uIChpKSB7XG4gICAgICAgIHZhciBmbiA9IGtbaV07XG4gICAgICAgIHZhciBfYSA9IHJbZm5dLCBmaWxlID0gX2FbMF0sIHAgPSBfYVsxXTtcbiAgICAgICAgdmFyIGMgPSBjcmMoKSwgc2l6ZSA9IGZpbGUubGVuZ3RoO1xuICAgICAgICBjLnAoZmlsZSk7XG4gICAgICAgIHZhciBmID0gc3RyVG9VOChmbiksIHMgPSBmLmxlbmd0aDtcbiAgICAgICAgdmFyIGNvbSA9IHAuY29tbWVudCwgbSA9IGNvbSAmJiBzdHJUb1U4KGNvbSksIG1zID0gbSAmJiBtLmxlbmd0aDtcbiAgICAgICAgdmFyIGV4bCA9IGV4ZmwocC5leHRyYSk7XG4gICAgICAgIHZhciBjb21wcmVzc2lvbiA9IHAubGV2ZWwgPT0gMCA/IDAgOiA4O1xuICAgICAgICB2YXIgY2JsID0gZnVuY3Rpb24gKGUsIGQpIHtcbiAgICAgICAgICAgIGlmIChlKSB7XG4gICAgICAgICAgICAgICAgdEFsbCgpO1xuICAgICAgICAgICAgICAgIGNiZChlLCBudWxsKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgIHZhciBsID0gZC5sZW5ndGg7XG4gICAgICAgICAgICAgICAgZmlsZXNbaV0gPSBtcmcocCwge1xuICAgICAgICAgICAgICAgICAgICBzaXplOiBzaXplLFxuICAgICAgICAgICAgICAgICAgICBjcmM6IGMuZCgpLFxuICAgICAgICAgICAgICAgICAgICBjOiBkLFxuICAgICAgICAgICAgICAgICAgICBmOiBmLFxuICAgICAgICAgICAgICAgICAgICBtOiBtLFxuICAgICAgICAgICAgICAgICAgICB1OiBzICE9IGZuLmxlbmd0aCB8fCAobSAmJiAoY29tLmxlbmd0aCAhPSBtcykpLFxuICAgICAgICAgICAgICAgICAgICBjb21wcmVzc2lvbjogY29tcHJlc3Npb25cbiAgICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgICAgICBvICs9IDMwICsgcyArIGV4bCArIGw7XG4gICAgICAgICAgICAgICAgdG90ICs9IDc2ICsgMiAqIChzICsgZXhsKSArIChtcyB8fCAwKSArIGw7XG4gICAgICAgICAgICAgICAgaWYgKCEtLWxmdClcbiAgICAgICAgICAgICAgICAgICAgY2JmKCk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH07XG4gICAgICAgIGlmIChzID4gNjU1MzUpXG4gICAgICAgICAgICBjYmwoZXJyKDExLCAwLCAxKSwgbnVsbCk7XG4gICAgICAgIGlmICghY29tcHJlc3Npb24pXG4gICAgICAgICAgICBjYmwobnVsbCwgZmlsZSk7XG4gICAgICAgIGVsc2UgaWYgKHNpemUgPCAxNjAwMDApIHtcbiAgICAgICAgICAgIHRyeSB7XG4gICAgICAgICAgICAgICAgY2JsKG51bGwsIGRlZmxhdGVTeW5jKGZpbGUsIHApKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGNhdGNoIChlKSB7XG4gICAgICAgICAgICAgICAgY2JsKGUsIG51bGwpO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGVsc2VcbiAgICAgICAgICAgIHRlcm0ucHVzaChkZWZsYXRlKGZpbGUsIHAsIGNibCkpO1xuICAgIH07XG4gICAgLy8gQ2Fubm90IHVzZSBsZnQgYmVjYXVzZSBpdCBjYW4gZGVjcmVhc2VcbiAgICBmb3IgKHZhciBpID0gMDsgaSA8IHNsZnQ7ICsraSkge1xuICAgICAgICBfbG9vcF8xKGkpO1xuICAgIH1cbiAgICByZXR1cm4gdEFsbDtcbn1cbi8qKlxuICogU3luY2hyb25vdXNseSBjcmVhdGVzIGEgWklQIGZpbGUuIFByZWZlciB1c2luZyBgemlwYCBmb3IgYmV0dGVyIHBlcmZvcm1hbmNlXG4gKiB3aXRoIG1vcmUgdGhhbiBvbmUgZmlsZS5cbiAqIEBwYXJhbSBkYXRhIFRoZSBkaXJlY3Rvcnkgc3RydWN0dXJlIGZvciB0aGUgWklQIGFyY2hpdmVcbiAqIEBwYXJhbSBvcHRzIFRoZSBtYWluIG9wdGlvbnMsIG1lcmdlZCB3aXRoIHBlci1maWxlIG9wdGlvbnNcbiAqIEByZXR1cm5zIFRoZSBnZW5lcmF0ZWQgWklQIGFyY2hpdmVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHppcFN5bmMoZGF0YSwgb3B0cykge1xuICAgIGlmICghb3B0cylcbiAgICAgICAgb3B0cyA9IHt9O1xuICAgIHZhciByID0ge307XG4gICAgdmFyIGZpbGVzID0gW107XG4gICAgZmx0bihkYXRhLCAnJywgciwgb3B0cyk7XG4gICAgdmFyIG8gPSAwO1xuICAgIHZhciB0b3QgPSAwO1xuICAgIGZvciAodmFyIGZuIGluIHIpIHtcbiAgICAgICAgdmFyIF9hID0gcltmbl0sIGZpbGUgPSBfYVswXSwgcCA9IF9hWzFdO1xuICAgICAgICB2YXIgY29tcHJlc3Npb24gPSBwLmxldmVsID09IDAgPyAwIDogODtcbiAgICAgICAgdmFyIGYgPSBzdHJUb1U4KGZuKSwgcyA9IGYubGVuZ3RoO1xuICAgICAgICB2YXIgY29tID0gcC5jb21tZW50LCBtID0gY29tICYmIHN0clRvVTgoY29tKSwgbXMgPSBtICYmIG0ubGVuZ3RoO1xuICAgICAgICB2YXIgZXhsID0gZXhmbChwLmV4dHJhKTtcbiAgICAgICAgaWYgKHMgPiA2NTUzNSlcbiAgICAgICAgICAgIGVycigxMSk7XG4gICAgICAgIHZhciBkID0gY29tcHJlc3Npb24gPyBkZWZsYXRlU3luYyhmaWxlLCBwKSA6IGZpbGUsIGwgPSBkLmxlbmd0aDtcbiAgICAgICAgdmFyIGMgPSBjcmMoKTtcbiAgICAgICAgYy5wKGZpbGUpO1xuICAgICAgICBmaWxlcy5wdXNoKG1yZyhwLCB7XG4gICAgICAgICAgICBzaXplOiBmaWxlLmxlbmd0aCxcbiAgICAgICAgICAgIGNyYzogYy5kKCksXG4gICAgICAgICAgICBjOiBkLFxuICAgICAgICAgICAgZjogZixcbiAgICAgICAgICAgIG06IG0sXG4gICAgICAgICAgICB1OiBzICE9IGZuLmxlbmd0aCB8fCAobSAmJiAoY29tLmxlbmd0aCAhPSBtcykpLFxuICAgICAgICAgICAgbzogbyxcbiAgICAgICAgICAgIGNvbXByZXNzaW9uOiBjb21wcmVzc2lvblxuICAgICAgICB9KSk7XG4gICAgICAgIG8gKz0gMzAgKyBzICsgZXhsICsgbDtcbiAgICAgICAgdG90ICs9IDc2ICsgMiAqIChzICsgZXhsKSArIChtcyB8fCAwKSArIGw7XG4gICAgfVxuICAgIHZhciBvdXQgPSBuZXcgdTgodG90ICsgMjIpLCBvZSA9IG8sIGNkbCA9IHRvdCAtIG87XG4gICAgZm9yICh2YXIgaSA9IDA7IGkgPCBmaWxlcy5sZW5ndGg7ICsraSkge1xuICAgICAgICB2YXIgZiA9IGZpbGVzW2ldO1xuICAgICAgICB3emgob3V0LCBmLm8sIGYsIGYuZiwgZi51LCBmLmMubGVuZ3RoKTtcbiAgICAgICAgdmFyIGJhZGQgPSAzMCArIGYuZi5sZW5ndGggKyBleGZsKGYuZXh0cmEpO1xuICAgICAgICBvdXQuc2V0KGYuYywgZi5vICsgYmFkZCk7XG4gICAgICAgIHd6aChvdXQsIG8sIGYsIGYuZiwgZi51LCBmLmMubGVuZ3RoLCBmLm8sIGYubSksIG8gKz0gMTYgKyBiYWRkICsgKGYubSA/IGYubS5sZW5ndGggOiAwKTtcbiAgICB9XG4gICAgd3pmKG91dCwgbywgZmlsZXMubGVuZ3RoLCBjZGwsIG9lKTtcbiAgICByZXR1cm4gb3V0O1xufVxuLyoqXG4gKiBTdHJlYW1pbmcgcGFzcy10aHJvdWdoIGRlY29tcHJlc3Npb24gZm9yIFpJUCBhcmNoaXZlc1xuICovXG52YXIgVW56aXBQYXNzVGhyb3VnaCA9IC8qI19fUFVSRV9fKi8gKGZ1bmN0aW9uICgpIHtcbiAgICBmdW5jdGlvbiBVbnppcFBhc3NUaHJvdWdoKCkge1xuICAgIH1cbiAgICBVbnppcFBhc3NUaHJvdWdoLnByb3RvdHlwZS5wdXNoID0gZnVuY3Rpb24gKGNodW5rLCBmaW5hbCkge1xuICAgICAgICAvLyBzYW1lIGFzIFppcFBhc3NUaHJvdWdoOiBjYXN0IHRvIHJldGFpbiBCdWZmZXIgZXJnb25vbWljc1xuICAgICAgICB0aGlzLm9uZGF0YShudWxsLCBjaHVuaywgZmluYWwpO1xuICAgIH07XG4gICAgVW56aXBQYXNzVGhyb3VnaC5jb21wcmVzc2lvbiA9IDA7XG4gICAgcmV0dXJuIFVuemlwUGFzc1Rocm91Z2g7XG59KCkpO1xuZXhwb3J0IHsgVW56aXBQYXNzVGhyb3VnaCB9O1xuLyoqXG4gKiBTdHJlYW1pbmcgREVGTEFURSBkZWNvbXByZXNzaW9uIGZvciBaSVAgYXJjaGl2ZXMuIFByZWZlciBBc3luY1ppcEluZmxhdGUgZm9yXG4gKiBiZXR0ZXIgcGVyZm9ybWFuY2UuXG4gKi9cbnZhciBVbnppcEluZmxhdGUgPSAvKiNfX1BVUkVfXyovIChmdW5jdGlvbiAoKSB7XG4gICAgLyoqXG4gICAgICogQ3JlYXRlcyBhIERFRkxBVEUgZGVjb21wcmVzc2lvbiB0aGF0IGNhbiBiZSB1c2VkIGluIFpJUCBhcmNoaXZlc1xuICAgICAqL1xuICAgIGZ1bmN0aW9uIFVuemlwSW5mbGF0ZSgpIHtcbiAgICAgICAgdmFyIF90aGlzID0gdGhpcztcbiAgICAgICAgdGhpcy5pID0gbmV3IEluZmxhdGUoZnVuY3Rpb24gKGRhdCwgZmluYWwpIHtcbiAgICAgICAgICAgIF90aGlzLm9uZGF0YShudWxsLCBkYXQsIGZpbmFsKTtcbiAgICAgICAgfSk7XG4gICAgfVxuICAgIFVuemlwSW5mbGF0ZS5wcm90b3R5cGUucHVzaCA9IGZ1bmN0aW9uIChjaHVuaywgZmluYWwpIHtcbiAgICAgICAgdHJ5IHtcbiAgICAgICAgICAgIHRoaXMuaS5wdXNoKGNodW5rLCBmaW5hbCk7XG4gICAgICAgIH1cbiAgICAgICAgY2F0Y2ggKGUpIHtcbiAgICAgICAgICAgIHRoaXMub25kYXRhKGUsIG51bGwsIGZpbmFsKTtcbiAgICAgICAgfVxuICAgIH07XG4gICAgVW56aXBJbmZsYXRlLmNvbXByZXNzaW9uID0gODtcbiAgICByZXR1cm4gVW56aXBJbmZsYXRlO1xufSgpKTtcbmV4cG9ydCB7IFVuemlwSW5mbGF0ZSB9O1xuLyoqXG4gKiBBc3luY2hyb25vdXMgc3RyZWFtaW5nIERFRkxBVEUgZGVjb21wcmVzc2lvbiBmb3IgWklQIGFyY2hpdmVzXG4gKi9cbnZhciBBc3luY1VuemlwSW5mbGF0ZSA9IC8qI19fUFVSRV9fKi8gKGZ1bmN0aW9uICgpIHtcbiAgICAvKipcbiAgICAgKiBDcmVhdGVzIGEgREVGTEFURSBkZWNvbXByZXNzaW9uIHRoYXQgY2FuIGJlIHVzZWQgaW4gWklQIGFyY2hpdmVzXG4gICAgICovXG4gICAgZnVuY3Rpb24gQXN5bmNVbnppcEluZmxhdGUoXywgc3opIHtcbiAgICAgICAgdmFyIF90aGlzID0gdGhpcztcbiAgICAgICAgaWYgKHN6IDwgMzIwMDAwKSB7XG4gICAgICAgICAgICB0aGlzLmkgPSBuZXcgSW5mbGF0ZShmdW5jdGlvbiAoZGF0LCBmaW5hbCkge1xuICAgICAgICAgICAgICAgIF90aGlzLm9uZGF0YShudWxsLCBkYXQsIGZpbmFsKTtcbiAgICAgICAgICAgIH0pO1xuICAgICAgICB9XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgdGhpcy5pID0gbmV3IEFzeW5jSW5mbGF0ZShmdW5jdGlvbiAoZXJyLCBkYXQsIGZpbmFsKSB7XG4gICAgICAgICAgICAgICAgX3RoaXMub25kYXRhKGVyciwgZGF0LCBmaW5hbCk7XG4gICAgICAgICAgICB9KTtcbiAgICAgICAgICAgIHRoaXMudGVybWluYXRlID0gdGhpcy5pLnRlcm1pbmF0ZTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBBc3luY1VuemlwSW5mbGF0ZS5wcm90b3R5cGUucHVzaCA9IGZ1bmN0aW9uIChjaHVuaywgZmluYWwpIHtcbiAgICAgICAgaWYgKHRoaXMuaS50ZXJtaW5hdGUpXG4gICAgICAgICAgICBjaHVuayA9IHNsYyhjaHVuaywgMCk7XG4gICAgICAgIHRoaXMuaS5wdXNoKGNodW5rLCBmaW5hbCk7XG4gICAgfTtcbiAgICBBc3luY1VuemlwSW5mbGF0ZS5jb21wcmVzc2lvbiA9IDg7XG4gICAgcmV0dXJuIEFzeW5jVW56aXBJbmZsYXRlO1xufSgpKTtcbmV4cG9ydCB7IEFzeW5jVW56aXBJbmZsYXRlIH07XG4vKipcbiAqIEEgWklQIGFyY2hpdmUgZGVjb21wcmVzc2lvbiBzdHJlYW0gdGhhdCBlbWl0cyBmaWxlcyBhcyB0aGV5IGFyZSBkaXNjb3ZlcmVkXG4gKi9cbnZhciBVbnppcCA9IC8qI19fUFVSRV9fKi8gKGZ1bmN0aW9uICgpIHtcbiAgICAvKipcbiAgICAgKiBDcmVhdGVzIGEgWklQIGRlY29tcHJlc3Npb24gc3RyZWFtXG4gICAgICogQHBhcmFtIGNiIFRoZSBjYWxsYmFjayB0byBjYWxsIHdoZW5ldmVyIGEgZmlsZSBpbiB0aGUgWklQIGFyY2hpdmUgaXMgZm91bmRcbiAgICAgKi9cbiAgICBmdW5jdGlvbiBVbnppcChjYikge1xuICAgICAgICB0aGlzLm9uZmlsZSA9IGNiO1xuICAgICAgICB0aGlzLmsgPSBbXTtcbiAgICAgICAgdGhpcy5vID0ge1xuICAgICAgICAgICAgMDogVW56aXBQYXNzVGhyb3VnaFxuICAgICAgICB9O1xuICAgICAgICB0aGlzLnAgPSBldDtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUHVzaGVzIGEgY2h1bmsgdG8gYmUgdW56aXBwZWRcbiAgICAgKiBAcGFyYW0gY2h1bmsgVGhlIGNodW5rIHRvIHB1c2hcbiAgICAgKiBAcGFyYW0gZmluYWwgV2hldGhlciB0aGlzIGlzIHRoZSBsYXN0IGNodW5rXG4gICAgICovXG4gICAgVW56aXAucHJvdG90eXBlLnB1c2ggPSBmdW5jdGlvbiAoY2h1bmssIGZpbmFsKSB7XG4gICAgICAgIHZhciBfdGhpcyA9IHRoaXM7XG4gICAgICAgIGlmICghdGhpcy5vbmZpbGUpXG4gICAgICAgICAgICBlcnIoNSk7XG4gICAgICAgIGlmICghdGhpcy5wKVxuICAgICAgICAgICAgZXJyKDQpO1xuICAgICAgICBpZiAodGhpcy5jID4gMCkge1xuICAgICAgICAgICAgdmFyIGxlbiA9IE1hdGgubWluKHRoaXMuYywgY2h1bmsubGVuZ3RoKTtcbiAgICAgICAgICAgIHZhciB0b0FkZCA9IGNodW5rLnN1YmFycmF5KDAsIGxlbik7XG4gICAgICAgICAgICB0aGlzLmMgLT0gbGVuO1xuICAgICAgICAgICAgaWYgKHRoaXMuZClcbiAgICAgICAgICAgICAgICB0aGlzLmQucHVzaCh0b0FkZCwgIXRoaXMuYyk7XG4gICAgICAgICAgICBlbHNlXG4gICAgICAgICAgICAgICAgdGhpcy5rWzBdLnB1c2godG9BZGQpO1xuICAgICAgICAgICAgY2h1bmsgPSBjaHVuay5zdWJhcnJheShsZW4pO1xuICAgICAgICAgICAgaWYgKGNodW5rLmxlbmd0aClcbiAgICAgICAgICAgICAgICByZXR1cm4gdGhpcy5wdXNoKGNodW5rLCBmaW5hbCk7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICB2YXIgZiA9IDAsIGkgPSAwLCBpcyA9IHZvaWQgMCwgYnVmID0gdm9pZCAwO1xuICAgICAgICAgICAgaWYgKCF0aGlzLnAubGVuZ3RoKVxuICAgICAgICAgICAgICAgIGJ1ZiA9IGNodW5rO1xuICAgICAgICAgICAgZWxzZSBpZiAoIWNodW5rLmxlbmd0aClcbiAgICAgICAgICAgICAgICBidWYgPSB0aGlzLnA7XG4gICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICBidWYgPSBuZXcgdTgodGhpcy5wLmxlbmd0aCArIGNodW5rLmxlbmd0aCk7XG4gICAgICAgICAgICAgICAgYnVmLnNldCh0aGlzLnApLCBidWYuc2V0KGNodW5rLCB0aGlzLnAubGVuZ3RoKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHZhciBsID0gYnVmLmxlbmd0aCwgb2MgPSB0aGlzLmMsIGFkZCA9IG9jICYmIHRoaXMuZDtcbiAgICAgICAgICAgIHZhciBfbG9vcF8yID0gZnVuY3Rpb24gKCkge1xuICAgICAgICAgICAgICAgIHZhciBzaWcgPSBiNChidWYsIGkpO1xuICAgICAgICAgICAgICAgIGlmIChzaWcgPT0gMHg0MDM0QjUwKSB7XG4gICAgICAgICAgICAgICAgICAgIGYgPSAxLCBpcyA9IGk7XG4gICAgICAgICAgICAgICAgICAgIHRoaXNfMS5kID0gbnVsbDtcbiAgICAgICAgICAgICAgICAgICAgdGhpc18xLmMgPSAwO1xuICAgICAgICAgICAgICAgICAgICB2YXIgYmYgPSBiMihidWYsIGkgKyA2KSwgY21wXzEgPSBiMihidWYsIGkgKyA4KSwgdSA9IGJmICYgMjA0OCwgZGQgPSBiZiAmIDgsIGZubCA9IGIyKGJ1ZiwgaSArIDI2KSwgZXMgPSBiMihidWYsIGkgKyAyOCk7XG4gICAgICAgICAgICAgICAgICAgIGlmIChsID4gaSArIDMwICsgZm5sICsgZXMpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIHZhciBjaGtzXzMgPSBbXTtcbiAgICAgICAgICAgICAgICAgICAgICAgIHRoaXNfMS5rLnVuc2hpZnQoY2hrc18zKTtcbiAgICAgICAgICAgICAgICAgICAgICAgIGYgPSAyO1xuICAgICAgICAgICAgICAgICAgICAgICAgdmFyIGxzYyA9IGI0KGJ1ZiwgaSArIDE4KSwgbHN1ID0gYjQoYnVmLCBpICsgMjIpO1xuICAgICAgICAgICAgICAgICAgICAgICAgdmFyIGZuXzEgPSBzdHJGcm9tVTgoYnVmLnN1YmFycmF5KGkgKyAzMCwgaSArPSAzMCArIGZubCksICF1KTtcbiAgICAgICAgICAgICAgICAgICAgICAgIHZhciBfYSA9IHo2NGhzKGJ1ZiwgaSwgZXMsIDIsIGxzYywgbHN1LCAwKSwgc2NfMSA9IF9hWzBdLCBzdV8xID0gX2FbMV0sIHo2NCA9IF9hWzNdO1xuICAgICAgICAgICAgICAgICAgICAgICAgaWYgKGRkKVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIHNjXzEgPSAtMSAtIHo2NDtcbiAgICAgICAgICAgICAgICAgICAgICAgIGkgKz0gZXM7XG4gICAgICAgICAgICAgICAgICAgICAgICB0aGlzXzEuYyA9IHNjXzE7XG4gICAgICAgICAgICAgICAgICAgICAgICB2YXIgZF8xO1xuICAgICAgICAgICAgICAgICAgICAgICAgdmFyIGZpbGVfMSA9IHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBuYW1lOiBmbl8xLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNvbXByZXNzaW9uOiBjbXBfMSxcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBzdGFydDogZnVuY3Rpb24gKCkge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBpZiAoIWZpbGVfMS5vbmRhdGEpXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBlcnIoNSk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGlmICghc2NfMSlcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGZpbGVfMS5vbmRhdGEobnVsbCwgZXQsIHRydWUpO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIHZhciBjdHIgPSBfdGhpcy5vW2NtcF8xXTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGlmICghY3RyKVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGZpbGVfMS5vbmRhdGEoZXJyKDE0LCAndW5rbm93biBjb21wcmVzc2lvbiB0eXBlICcgKyBjbXBfMSwgMSksIG51bGwsIGZhbHNlKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGRfMSA9IHNjXzEgPCAwID8gbmV3IGN0cihmbl8xKSA6IG5ldyBjdHIoZm5fMSwgc2NfMSwgc3VfMSk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBkXzEub25kYXRhID0gZnVuY3Rpb24gKGVyciwgZGF0LCBmaW5hbCkgeyBmaWxlXzEub25kYXRhKGVyciwgZGF0LCBmaW5hbCk7IH07XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBmb3IgKHZhciBfaSA9IDAsIGNoa3NfNCA9IGNoa3NfMzsgX2kgPCBjaGtzXzQubGVuZ3RoOyBfaSsrKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgdmFyIGRhdCA9IGNoa3NfNFtfaV07XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgZF8xLnB1c2goZGF0LCBmYWxzZSk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBpZiAoX3RoaXMua1swXSA9PSBjaGtzXzMgJiYgX3RoaXMuYylcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBfdGhpcy5kID0gZF8xO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgZWxzZVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGRfMS5wdXNoKGV0LCB0cnVlKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIH0sXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgdGVybWluYXRlOiBmdW5jdGlvbiAoKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGlmIChkXzEgJiYgZF8xLnRlcm1pbmF0ZSlcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGRfMS50ZXJtaW5hdGUoKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICB9O1xuICAgICAgICAgICAgICAgICAgICAgICAgaWYgKHNjXzEgPj0gMClcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBmaWxlXzEuc2l6ZSA9IHNjXzEsIGZpbGVfMS5vcmlnaW5hbFNpemUgPSBzdV8xO1xuICAgICAgICAgICAgICAgICAgICAgICAgdGhpc18xLm9uZmlsZShmaWxlXzEpO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiBcImJyZWFrXCI7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGVsc2UgaWYgKG9jKSB7XG4gICAgICAgICAgICAgICAgICAgIGlmIChzaWcgPT0gMHg4MDc0QjUwKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBpcyA9IGkgKz0gMTIgKyAob2MgPT0gLTIgJiYgOCksIGYgPSAzLCB0aGlzXzEuYyA9IDA7XG4gICAgICAgICAgICAgICAgICAgICAgICByZXR1cm4gXCJicmVha1wiO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIGVsc2UgaWYgKHNpZyA9PSAweDIwMTRCNTApIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGlzID0gaSAtPSA0LCBmID0gMywgdGhpc18xLmMgPSAwO1xuICAgICAgICAgICAgICAgICAgICAgICAgcmV0dXJuIFwiYnJlYWtcIjtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH07XG4gICAgICAgICAgICB2YXIgdGhpc18xID0gdGhpcztcbiAgICAgICAgICAgIGZvciAoOyBpIDwgbCAtIDQ7ICsraSkge1xuICAgICAgICAgICAgICAgIHZhciBzdGF0ZV8xID0gX2xvb3BfMigpO1xuICAgICAgICAgICAgICAgIGlmIChzdGF0ZV8xID09PSBcImJyZWFrXCIpXG4gICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgdGhpcy5wID0gZXQ7XG4gICAgICAgICAgICBpZiAob2MgPCAwKSB7XG4gICAgICAgICAgICAgICAgdmFyIGRhdCA9IGYgPyBidWYuc3ViYXJyYXkoMCwgaXMgLSAxMiAtIChvYyA9PSAtMiAmJiA4KSAtIChiNChidWYsIGlzIC0gMTYpID09IDB4ODA3NEI1MCAmJiA0KSkgOiBidWYuc3ViYXJyYXkoMCwgaSk7XG4gICAgICAgICAgICAgICAgaWYgKGFkZClcbiAgICAgICAgICAgICAgICAgICAgYWRkLnB1c2goZGF0LCAhIWYpO1xuICAgICAgICAgICAgICAgIGVsc2VcbiAgICAgICAgICAgICAgICAgICAgdGhpcy5rWysoZiA9PSAyKV0ucHVzaChkYXQpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgaWYgKGYgJiAyKVxuICAgICAgICAgICAgICAgIHJldHVybiB0aGlzLnB1c2goYnVmLnN1YmFycmF5KGkpLCBmaW5hbCk7XG4gICAgICAgICAgICB0aGlzLnAgPSBidWYuc3ViYXJyYXkoaSk7XG4gICAgICAgIH1cbiAgICAgICAgaWYgKGZpbmFsKSB7XG4gICAgICAgICAgICBpZiAodGhpcy5jKVxuICAgICAgICAgICAgICAgIGVycigxMyk7XG4gICAgICAgICAgICB0aGlzLnAgPSBudWxsO1xuICAgICAgICB9XG4gICAgfTtcbiAgICAvKipcbiAgICAgKiBSZWdpc3RlcnMgYSBkZWNvZGVyIHdpdGggdGhlIHN0cmVhbSwgYWxsb3dpbmcgZm9yIGZpbGVzIGNvbXByZXNzZWQgd2l0aFxuICAgICAqIHRoZSBjb21wcmVzc2lvbiB0eXBlIHByb3ZpZGVkIHRvIGJlIGV4cGFuZGVkIGNvcnJlY3RseVxuICAgICAqIEBwYXJhbSBkZWNvZGVyIFRoZSBkZWNvZGVyIGNvbnN0cnVjdG9yXG4gICAgICovXG4gICAgVW56aXAucHJvdG90eXBlLnJlZ2lzdGVyID0gZnVuY3Rpb24gKGRlY29kZXIpIHtcbiAgICAgICAgdGhpcy5vW2RlY29kZXIuY29tcHJlc3Npb25dID0gZGVjb2RlcjtcbiAgICB9O1xuICAgIHJldHVybiBVbnppcDtcbn0oKSk7XG5leHBvcnQgeyBVbnppcCB9O1xudmFyIG10ID0gdHlwZW9mIHF1ZXVlTWljcm90YXNrID09ICdmdW5jdGlvbicgPyBxdWV1ZU1pY3JvdGFzayA6IHR5cGVvZiBzZXRUaW1lb3V0ID09ICdmdW5jdGlvbicgPyBzZXRUaW1lb3V0IDogZnVuY3Rpb24gKGZuKSB7IGZuKCk7IH07XG5leHBvcnQgZnVuY3Rpb24gdW56aXAoZGF0YSwgb3B0cywgY2IpIHtcbiAgICBpZiAoIWNiKVxuICAgICAgICBjYiA9IG9wdHMsIG9wdHMgPSB7fTtcbiAgICBpZiAodHlwZW9mIGNiICE9ICdmdW5jdGlvbicpXG4gICAgICAgIGVycig3KTtcbiAgICB2YXIgdGVybSA9IFtdO1xuICAgIHZhciB0QWxsID0gZnVuY3Rpb24gKCkge1xuICAgICAgICBmb3IgKHZhciBpID0gMDsgaSA8IHRlcm0ubGVuZ3RoOyArK2kpXG4gICAgICAgICAgICB0ZXJtW2ldKCk7XG4gICAgfTtcbiAgICB2YXIgZmlsZXMgPSB7fTtcbiAgICB2YXIgY2JkID0gZnVuY3Rpb24gKGEsIGIpIHtcbiAgICAgICAgbXQoZnVuY3Rpb24gKCkgeyBjYihhLCBiKTsgfSk7XG4gICAgfTtcbiAgICBtdChmdW5jdGlvbiAoKSB7IGNiZCA9IGNiOyB9KTtcbiAgICB2YXIgZSA9IGRhdGEubGVuZ3RoIC0gMjI7XG4gICAgZm9yICg7IGI0KGRhdGEsIGUpICE9IDB4NjA1NEI1MDsgLS1lKSB7XG4gICAgICAgIGlmICghZSB8fCBkYXRhLmxlbmd0aCAtIGUgPiA2NTU1OCkge1xuICAgICAgICAgICAgY2JkKGVycigxMywgMCwgMSksIG51bGwpO1xuICAgICAgICAgICAgcmV0dXJuIHRBbGw7XG4gICAgICAgIH1cbiAgICB9XG4gICAgO1xuICAgIHZhciBsZnQgPSBiMihkYXRhLCBlICsgOCk7XG4gICAgaWYgKGxmdCkge1xuICAgICAgICB2YXIgYyA9IGxmdDtcbiAgICAgICAgdmFyIG8gPSBiNChkYXRhLCBlICsgMTYpO1xuICAgICAgICB2YXIgeiA9IGI0KGRhdGEsIGUgLSAyMCkgPT0gMHg3MDY0QjUwO1xuICAgICAgICBpZiAoeikge1xuICAgICAgICAgICAgdmFyIHplID0gYjQoZGF0YSwgZSAtIDEyKTtcbiAgICAgICAgICAgIHogPSBiNChkYXRhLCB6ZSkgPT0gMHg2MDY0QjUwO1xuICAgICAgICAgICAgaWYgKHopIHtcbiAgICAgICAgICAgICAgICBjID0gbGZ0ID0gYjQoZGF0YSwgemUgKyAzMik7XG4gICAgICAgICAgICAgICAgbyA9IGI0KGRhdGEsIHplICsgNDgpO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIHZhciBmbHRyID0gb3B0cyAmJiBvcHRzLmZpbHRlcjtcbiAgICAgICAgdmFyIF9sb29wXzMgPSBmdW5jdGlvbiAoaSkge1xuICAgICAgICAgICAgdmFyIF9hID0gemgoZGF0YSwgbywgeiksIGNfMSA9IF9hWzBdLCBzYyA9IF9hWzFdLCBzdSA9IF9hWzJdLCBmbiA9IF9hWzNdLCBubyA9IF9hWzRdLCBvZmYgPSBfYVs1XSwgYiA9IHNsemgoZGF0YSwgb2ZmKTtcbiAgICAgICAgICAgIG8gPSBubztcbiAgICAgICAgICAgIHZhciBjYmwgPSBmdW5jdGlvbiAoZSwgZCkge1xuICAgICAgICAgICAgICAgIGlmIChlKSB7XG4gICAgICAgICAgICAgICAgICAgIHRBbGwoKTtcbiAgICAgICAgICAgICAgICAgICAgY2JkKGUsIG51bGwpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgaWYgKGQpXG4gICAgICAgICAgICAgICAgICAgICAgICBmaWxlc1tmbl0gPSBkO1xuICAgICAgICAgICAgICAgICAgICBpZiAoIS0tbGZ0KVxuICAgICAgICAgICAgICAgICAgICAgICAgY2JkKG51bGwsIGZpbGVzKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9O1xuICAgICAgICAgICAgaWYgKCFmbHRyIHx8IGZsdHIoe1xuICAgICAgICAgICAgICAgIG5hbWU6IGZuLFxuICAgICAgICAgICAgICAgIHNpemU6IHNjLFxuICAgICAgICAgICAgICAgIG9yaWdpbmFsU2l6ZTogc3UsXG4gICAgICAgICAgICAgICAgY29tcHJlc3Npb246IGNfMVxuICAgICAgICAgICAgfSkpIHtcbiAgICAgICAgICAgICAgICBpZiAoIWNfMSlcbiAgICAgICAgICAgICAgICAgICAgY2JsKG51bGwsIHNsYyhkYXRhLCBiLCBiICsgc2MpKTtcbiAgICAgICAgICAgICAgICBlbHNlIGlmIChjXzEgPT0gOCkge1xuICAgICAgICAgICAgICAgICAgICB2YXIgaW5mbCA9IGRhdGEuc3ViYXJyYXkoYiwgYiArIHNjKTtcbiAgICAgICAgICAgICAgICAgICAgLy8gU3luY2hyb25vdXNseSBkZWNvbXByZXNzIHVuZGVyIDUxMktCLCBvciBiYXJlbHktY29tcHJlc3NlZCBkYXRhXG4gICAgICAgICAgICAgICAgICAgIGlmIChzdSA8IDUyNDI4OCB8fCBzYyA+IDAuOCAqIHN1KSB7XG4gICAgICAgICAgICAgICAgICAgICAgICB0cnkge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNibChudWxsLCBpbmZsYXRlU3luYyhpbmZsLCB7IG91dDogbmV3IHU4KHN1KSB9KSk7XG4gICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICBjYXRjaCAoZSkge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNibChlLCBudWxsKTtcbiAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBlbHNlXG4gICAgICAgICAgICAgICAgICAgICAgICB0ZXJtLnB1c2goaW5mbGF0ZShpbmZsLCB7IHNpemU6IHN1IH0sIGNibCkpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBlbHNlXG4gICAgICAgICAgICAgICAgICAgIGNibChlcnIoMTQsICd1bmtub3duIGNvbXByZXNzaW9uIHR5cGUgJyArIGNfMSwgMSksIG51bGwpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZVxuICAgICAgICAgICAgICAgIGNibChudWxsLCBudWxsKTtcbiAgICAgICAgfTtcbiAgICAgICAgZm9yICh2YXIgaSA9IDA7IGkgPCBjOyArK2kpIHtcbiAgICAgICAgICAgIF9sb29wXzMoaSk7XG4gICAgICAgIH1cbiAgICB9XG4gICAgZWxzZVxuICAgICAgICBjYmQobnVsbCwge30pO1xuICAgIHJldHVybiB0QWxsO1xufVxuLyoqXG4gKiBTeW5jaHJvbm91c2x5IGRlY29tcHJlc3NlcyBhIFpJUCBhcmNoaXZlLiBQcmVmZXIgdXNpbmcgYHVuemlwYCBmb3IgYmV0dGVyXG4gKiBwZXJmb3JtYW5jZSB3aXRoIG1vcmUgdGhhbiBvbmUgZmlsZS5cbiAqIEBwYXJhbSBkYXRhIFRoZSByYXcgY29tcHJlc3NlZCBaSVAgZmlsZVxuICogQHBhcmFtIG9wdHMgVGhlIFpJUCBleHRyYWN0aW9uIG9wdGlvbnNcbiAqIEByZXR1cm5zIFRoZSBkZWNvbXByZXNzZWQgZmlsZXNcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVuemlwU3luYyhkYXRhLCBvcHRzKSB7XG4gICAgdmFyIGZpbGVzID0ge307XG4gICAgdmFyIGUgPSBkYXRhLmxlbmd0aCAtIDIyO1xuICAgIGZvciAoOyBiNChkYXRhLCBlKSAhPSAweDYwNTRCNTA7IC0tZSkge1xuICAgICAgICBpZiAoIWUgfHwgZGF0YS5sZW5ndGggLSBlID4gNjU1NTgpXG4gICAgICAgICAgICBlcnIoMTMpO1xuICAgIH1cbiAgICA7XG4gICAgdmFyIGMgPSBiMihkYXRhLCBlICsgOCk7XG4gICAgaWYgKCFjKVxuICAgICAgICByZXR1cm4ge307XG4gICAgdmFyIG8gPSBiNChkYXRhLCBlICsgMTYpO1xuICAgIHZhciB6ID0gYjQoZGF0YSwgZSAtIDIwKSA9PSAweDcwNjRCNTA7XG4gICAgaWYgKHopIHtcbiAgICAgICAgdmFyIHplID0gYjQoZGF0YSwgZSAtIDEyKTtcbiAgICAgICAgeiA9IGI0KGRhdGEsIHplKSA9PSAweDYwNjRCNTA7XG4gICAgICAgIGlmICh6KSB7XG4gICAgICAgICAgICBjID0gYjQoZGF0YSwgemUgKyAzMik7XG4gICAgICAgICAgICBvID0gYjQoZGF0YSwgemUgKyA0OCk7XG4gICAgICAgIH1cbiAgICB9XG4gICAgdmFyIGZsdHIgPSBvcHRzICYmIG9wdHMuZmlsdGVyO1xuICAgIGZvciAodmFyIGkgPSAwOyBpIDwgYzsgKytpKSB7XG4gICAgICAgIHZhciBfYSA9IHpoKGRhdGEsIG8sIHopLCBjXzIgPSBfYVswXSwgc2MgPSBfYVsxXSwgc3UgPSBfYVsyXSwgZm4gPSBfYVszXSwgbm8gPSBfYVs0XSwgb2ZmID0gX2FbNV0sIGIgPSBzbHpoKGRhdGEsIG9mZik7XG4gICAgICAgIG8gPSBubztcbiAgICAgICAgaWYgKCFmbHRyIHx8IGZsdHIoe1xuICAgICAgICAgICAgbmFtZTogZm4sXG4gICAgICAgICAgICBzaXplOiBzYyxcbiAgICAgICAgICAgIG9yaWdpbmFsU2l6ZTogc3UsXG4gICAgICAgICAgICBjb21wcmVzc2lvbjogY18yXG4gICAgICAgIH0pKSB7XG4gICAgICAgICAgICBpZiAoIWNfMilcbiAgICAgICAgICAgICAgICBmaWxlc1tmbl0gPSBzbGMoZGF0YSwgYiwgYiArIHNjKTtcbiAgICAgICAgICAgIGVsc2UgaWYgKGNfMiA9PSA4KVxuICAgICAgICAgICAgICAgIGZpbGVzW2ZuXSA9IGluZmxhdGVTeW5jKGRhdGEuc3ViYXJyYXkoYiwgYiArIHNjKSwgeyBvdXQ6IG5ldyB1OChzdSkgfSk7XG4gICAgICAgICAgICBlbHNlXG4gICAgICAgICAgICAgICAgZXJyKDE0LCAndW5rbm93biBjb21wcmVzc2lvbiB0eXBlICcgKyBjXzIpO1xuICAgICAgICB9XG4gICAgfVxuICAgIHJldHVybiBmaWxlcztcbn1cbiIsICIvLyBBMSBhZGRyZXNzZXMuXG5pbXBvcnQgdHlwZSB7IFJlY3QgfSBmcm9tICcuL2xheWVyJztcblxuZXhwb3J0IGZ1bmN0aW9uIGNvbHVtbkxldHRlcnMoY29sdW1uOiBudW1iZXIpOiBzdHJpbmcge1xuICBsZXQgbGV0dGVycyA9ICcnO1xuICBmb3IgKGxldCBuID0gY29sdW1uOyBuID4gMDsgbiA9IE1hdGguZmxvb3IoKG4gLSAxKSAvIDI2KSlcbiAgICBsZXR0ZXJzID0gU3RyaW5nLmZyb21DaGFyQ29kZSg2NSArICgobiAtIDEpICUgMjYpKSArIGxldHRlcnM7XG4gIHJldHVybiBsZXR0ZXJzO1xufVxuXG4vKiogVGhlIG51bWJlciBvZiBhIGNvbHVtbiwgZnJvbSAxLiAqL1xuZXhwb3J0IGNvbnN0IGNvbHVtbk51bWJlciA9IChsZXR0ZXJzOiBzdHJpbmcpOiBudW1iZXIgPT5cbiAgWy4uLmxldHRlcnMudG9VcHBlckNhc2UoKV0ucmVkdWNlKChuLCBsZXR0ZXIpID0+IG4gKiAyNiArIGxldHRlci5jaGFyQ29kZUF0KDApIC0gNjQsIDApO1xuXG4vKiogYEExYCwgYEIyOkM5YCwgYEE6Q2AsIGAzOjVgLCBgQTI6Q2A7IG51bGwgZm9yIGFueXRoaW5nIGVsc2UuIE9wZW4gc2lkZXMgcmVhY2ggdG8gdGhlIGVuZCBvZiB0aGUgdGFiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlY3RPZihhMTogc3RyaW5nLCBtYXhSb3dzOiBudW1iZXIsIG1heENvbHVtbnM6IG51bWJlcik6IFJlY3QgfCBudWxsIHtcbiAgY29uc3QgbWF0Y2ggPSAvXlxcJD8oW0EtWmEtel17MSwzfSk/XFwkPyhcXGQrKT8oPzo6XFwkPyhbQS1aYS16XXsxLDN9KT9cXCQ/KFxcZCspPyk/JC8uZXhlYyhhMSk7XG4gIGlmICghbWF0Y2ggfHwgKCFtYXRjaFsxXSAmJiAhbWF0Y2hbMl0pIHx8ICghYTEuaW5jbHVkZXMoJzonKSAmJiAhKG1hdGNoWzFdICYmIG1hdGNoWzJdKSkpIHJldHVybiBudWxsO1xuICBjb25zdCByb3cgPSBtYXRjaFsyXSA/IE51bWJlcihtYXRjaFsyXSkgOiAxO1xuICBjb25zdCBjb2x1bW4gPSBtYXRjaFsxXSA/IGNvbHVtbk51bWJlcihtYXRjaFsxXSkgOiAxO1xuICBpZiAoIWExLmluY2x1ZGVzKCc6JykpIHJldHVybiB7IHJvdywgY29sdW1uLCByb3dzOiAxLCBjb2x1bW5zOiAxIH07XG4gIGNvbnN0IGxhc3RSb3cgPSBtYXRjaFs0XSA/IE51bWJlcihtYXRjaFs0XSkgOiBtYXhSb3dzO1xuICBjb25zdCBsYXN0Q29sdW1uID0gbWF0Y2hbM10gPyBjb2x1bW5OdW1iZXIobWF0Y2hbM10pIDogbWF4Q29sdW1ucztcbiAgcmV0dXJuIHsgcm93LCBjb2x1bW4sIHJvd3M6IGxhc3RSb3cgLSByb3cgKyAxLCBjb2x1bW5zOiBsYXN0Q29sdW1uIC0gY29sdW1uICsgMSB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gYTFPZihyZWN0OiBSZWN0KTogc3RyaW5nIHtcbiAgY29uc3QgZmlyc3QgPSBgJHtjb2x1bW5MZXR0ZXJzKHJlY3QuY29sdW1uKX0ke3JlY3Qucm93fWA7XG4gIGlmIChyZWN0LnJvd3MgPT09IDEgJiYgcmVjdC5jb2x1bW5zID09PSAxKSByZXR1cm4gZmlyc3Q7XG4gIHJldHVybiBgJHtmaXJzdH06JHtjb2x1bW5MZXR0ZXJzKHJlY3QuY29sdW1uICsgcmVjdC5jb2x1bW5zIC0gMSl9JHtyZWN0LnJvdyArIHJlY3Qucm93cyAtIDF9YDtcbn1cbiIsICJ7XG4gIFwicmVpbWJ1cnNlbWVudHNcIjoge1xuICAgIFwiMTggY29sdW1uc1wiOiBbXG4gICAgICBcImFwcHJvdmFsLWRhdGVcIiwgXCJyZWltYnVyc2VtZW50LWlkXCIsIFwiY2FzZS1pZFwiLCBcImFtYXpvbi1vcmRlci1pZFwiLCBcInJlYXNvblwiLCBcInNrdVwiLCBcImZuc2t1XCIsIFwiYXNpblwiLFxuICAgICAgXCJwcm9kdWN0LW5hbWVcIiwgXCJjb25kaXRpb25cIiwgXCJjdXJyZW5jeS11bml0XCIsIFwiYW1vdW50LXBlci11bml0XCIsIFwiYW1vdW50LXRvdGFsXCIsIFwicXVhbnRpdHktcmVpbWJ1cnNlZC1jYXNoXCIsXG4gICAgICBcInF1YW50aXR5LXJlaW1idXJzZWQtaW52ZW50b3J5XCIsIFwicXVhbnRpdHktcmVpbWJ1cnNlZC10b3RhbFwiLCBcIm9yaWdpbmFsLXJlaW1idXJzZW1lbnQtaWRcIixcbiAgICAgIFwib3JpZ2luYWwtcmVpbWJ1cnNlbWVudC10eXBlXCJcbiAgICBdLFxuICAgIFwiMTkgY29sdW1ucyB3aXRoIHN0b3JlXCI6IFtcbiAgICAgIFwiYXBwcm92YWwtZGF0ZVwiLCBcInJlaW1idXJzZW1lbnQtaWRcIiwgXCJjYXNlLWlkXCIsIFwiYW1hem9uLW9yZGVyLWlkXCIsIFwicmVhc29uXCIsIFwic2t1XCIsIFwiZm5za3VcIiwgXCJhc2luXCIsXG4gICAgICBcInByb2R1Y3QtbmFtZVwiLCBcImNvbmRpdGlvblwiLCBcImN1cnJlbmN5LXVuaXRcIiwgXCJhbW91bnQtcGVyLXVuaXRcIiwgXCJhbW91bnQtdG90YWxcIiwgXCJxdWFudGl0eS1yZWltYnVyc2VkLWNhc2hcIixcbiAgICAgIFwicXVhbnRpdHktcmVpbWJ1cnNlZC1pbnZlbnRvcnlcIiwgXCJxdWFudGl0eS1yZWltYnVyc2VkLXRvdGFsXCIsIFwib3JpZ2luYWwtcmVpbWJ1cnNlbWVudC1pZFwiLFxuICAgICAgXCJvcmlnaW5hbC1yZWltYnVyc2VtZW50LXR5cGVcIiwgXCJzdG9yZVwiXG4gICAgXSxcbiAgICBcIm9uLXNjcmVlbiB0YWJsZVwiOiBbXG4gICAgICBcIkRhdGVcIiwgXCJSZWltYnVyc2VtZW50IElEXCIsIFwiQ2FzZSBJRFwiLCBcIkFtYXpvbiBPcmRlciBJRFwiLCBcIlJlYXNvblwiLCBcIk1lcmNoYW50IFNLVVwiLCBcIkZOU0tVXCIsIFwiQVNJTlwiLCBcIlRpdGxlXCIsXG4gICAgICBcIkNvbmRpdGlvblwiLCBcIlF1YW50aXR5XCIsIFwiQW1vdW50IFBlciBVbml0XCIsIFwiVG90YWxcIlxuICAgIF0sXG4gICAgXCJvbGRlciBkb3dubG9hZCwgb25lIHF1YW50aXR5IGNvbHVtblwiOiBbXG4gICAgICBcImFwcHJvdmFsLWRhdGVcIiwgXCJyZWltYnVyc2VtZW50LWlkXCIsIFwiY2FzZS1pZFwiLCBcImFtYXpvbi1vcmRlci1pZFwiLCBcInJlYXNvblwiLCBcIlNrdVwiLCBcImZuc2t1XCIsIFwiYXNpblwiLFxuICAgICAgXCJwcm9kdWN0LW5hbWVcIiwgXCJjb25kaXRpb25cIiwgXCJxdWFudGl0eVwiLCBcImN1cnJlbmN5LXVuaXRcIiwgXCJhbW91bnQtcGVyLXVuaXRcIlxuICAgIF1cbiAgfSxcbiAgXCJjdXN0b21lci1yZXR1cm5zXCI6IHtcbiAgICBcIjEzIGNvbHVtbnNcIjogW1xuICAgICAgXCJyZXR1cm4tZGF0ZVwiLCBcIm9yZGVyLWlkXCIsIFwic2t1XCIsIFwiYXNpblwiLCBcImZuc2t1XCIsIFwicHJvZHVjdC1uYW1lXCIsIFwicXVhbnRpdHlcIiwgXCJmdWxmaWxsbWVudC1jZW50ZXItaWRcIixcbiAgICAgIFwiZGV0YWlsZWQtZGlzcG9zaXRpb25cIiwgXCJyZWFzb25cIiwgXCJzdGF0dXNcIiwgXCJsaWNlbnNlLXBsYXRlLW51bWJlclwiLCBcImN1c3RvbWVyLWNvbW1lbnRzXCJcbiAgICBdLFxuICAgIFwicXVvdGVkIENTVlwiOiBbXG4gICAgICBcInJldHVybi1kYXRlXCIsIFwib3JkZXItaWRcIiwgXCJza3VcIiwgXCJhc2luXCIsIFwiZm5za3VcIiwgXCJwcm9kdWN0LW5hbWVcIiwgXCJxdWFudGl0eVwiLCBcImZ1bGZpbGxtZW50LWNlbnRlci1pZFwiLFxuICAgICAgXCJkZXRhaWxlZC1kaXNwb3NpdGlvblwiLCBcInJlYXNvblwiLCBcInN0YXR1c1wiLCBcImxpY2Vuc2UtcGxhdGUtbnVtYmVyXCIsIFwiY3VzdG9tZXItY29tbWVudHNcIlxuICAgIF0sXG4gICAgXCJKYXBhbmVzZSBoZWxwIHBhZ2UsIDEwIGNvbHVtbnNcIjogW1xuICAgICAgXCJyZXR1cm4tZGF0ZVwiLCBcIm9yZGVyLWlkXCIsIFwic2t1XCIsIFwiYXNpblwiLCBcImZuc2t1XCIsIFwicHJvZHVjdC1uYW1lXCIsIFwicXVhbnRpdHlcIiwgXCJmdWxmaWxsbWVudC1jZW50ZXItaWRcIixcbiAgICAgIFwiZGV0YWlsZWQtZGlzcG9zaXRpb25cIiwgXCJyZWFzb25cIlxuICAgIF1cbiAgfSxcbiAgXCJsZWRnZXItZGV0YWlsXCI6IHtcbiAgICBcIjE0IGNvbHVtbnNcIjogW1xuICAgICAgXCJEYXRlXCIsIFwiRk5TS1VcIiwgXCJBU0lOXCIsIFwiTVNLVVwiLCBcIlRpdGxlXCIsIFwiRXZlbnQgVHlwZVwiLCBcIlJlZmVyZW5jZSBJRFwiLCBcIlF1YW50aXR5XCIsIFwiRnVsZmlsbG1lbnQgQ2VudGVyXCIsXG4gICAgICBcIkRpc3Bvc2l0aW9uXCIsIFwiUmVhc29uXCIsIFwiQ291bnRyeVwiLCBcIlJlY29uY2lsZWQgUXVhbnRpdHlcIiwgXCJVbnJlY29uY2lsZWQgUXVhbnRpdHlcIlxuICAgIF0sXG4gICAgXCIxNSBjb2x1bW5zLCBFdXJvcGVcIjogW1xuICAgICAgXCJEYXRlXCIsIFwiRk5TS1VcIiwgXCJBU0lOXCIsIFwiTVNLVVwiLCBcIlRpdGxlXCIsIFwiRXZlbnQgVHlwZVwiLCBcIlJlZmVyZW5jZSBJRFwiLCBcIlF1YW50aXR5XCIsIFwiRnVsZmlsbG1lbnQgQ2VudGVyXCIsXG4gICAgICBcIkRpc3Bvc2l0aW9uXCIsIFwiUmVhc29uXCIsIFwiQ291bnRyeVwiLCBcIlJlY29uY2lsZWQgUXVhbnRpdHlcIiwgXCJVbnJlY29uY2lsZWQgUXVhbnRpdHlcIiwgXCJEYXRlIGFuZCBUaW1lXCJcbiAgICBdLFxuICAgIFwiMTYgY29sdW1ucywgcXVvdGVkIENTVlwiOiBbXG4gICAgICBcIkRhdGVcIiwgXCJGTlNLVVwiLCBcIkFTSU5cIiwgXCJNU0tVXCIsIFwiVGl0bGVcIiwgXCJFdmVudCBUeXBlXCIsIFwiUmVmZXJlbmNlIElEXCIsIFwiUXVhbnRpdHlcIiwgXCJGdWxmaWxsbWVudCBDZW50ZXJcIixcbiAgICAgIFwiRGlzcG9zaXRpb25cIiwgXCJSZWFzb25cIiwgXCJDb3VudHJ5XCIsIFwiUmVjb25jaWxlZCBRdWFudGl0eVwiLCBcIlVucmVjb25jaWxlZCBRdWFudGl0eVwiLCBcIkRhdGUgYW5kIFRpbWVcIiwgXCJTdG9yZVwiXG4gICAgXSxcbiAgICBcIm5hbWVzIHdpdGhvdXQgYmxhbmtzXCI6IFtcbiAgICAgIFwiRGF0ZVwiLCBcIkZOU0tVXCIsIFwiQVNJTlwiLCBcIk1TS1VcIiwgXCJUaXRsZVwiLCBcIkV2ZW50VHlwZVwiLCBcIlJlZmVyZW5jZUlEXCIsIFwiUXVhbnRpdHlcIiwgXCJGdWxmaWxsbWVudENlbnRlclwiLFxuICAgICAgXCJEaXNwb3NpdGlvblwiLCBcIlJlYXNvblwiLCBcIkNvdW50cnlcIiwgXCJSZWNvbmNpbGVkUXVhbnRpdHlcIiwgXCJVbnJlY29uY2lsZWRRdWFudGl0eVwiXG4gICAgXSxcbiAgICBcIm9uLXNjcmVlbiB2aWV3XCI6IFtcbiAgICAgIFwiRGF0ZVwiLCBcIkZ1bGZpbGxtZW50IG5ldHdvcmsgU0tVIChGTlNLVSlcIiwgXCJBU0lOXCIsIFwiTWVyY2hhbnQgU0tVXCIsIFwiVGl0bGVcIiwgXCJFdmVudCB0eXBlXCIsIFwiRGlzcG9zaXRpb25cIixcbiAgICAgIFwiRnVsZmlsbG1lbnQgY2VudGVyXCIsIFwiUmVhc29uXCIsIFwiUXVhbnRpdHlcIiwgXCJSZWZlcmVuY2UgSURcIiwgXCJDb3VudHJ5XCJcbiAgICBdXG4gIH0sXG4gIFwibGVkZ2VyLXN1bW1hcnlcIjoge1xuICAgIFwiMjEgY29sdW1uc1wiOiBbXG4gICAgICBcIkRhdGVcIiwgXCJGTlNLVVwiLCBcIkFTSU5cIiwgXCJNU0tVXCIsIFwiVGl0bGVcIiwgXCJEaXNwb3NpdGlvblwiLCBcIlN0YXJ0aW5nIFdhcmVob3VzZSBCYWxhbmNlXCIsXG4gICAgICBcIkluIFRyYW5zaXQgQmV0d2VlbiBXYXJlaG91c2VzXCIsIFwiUmVjZWlwdHNcIiwgXCJDdXN0b21lciBTaGlwbWVudHNcIiwgXCJDdXN0b21lciBSZXR1cm5zXCIsIFwiVmVuZG9yIFJldHVybnNcIixcbiAgICAgIFwiV2FyZWhvdXNlIFRyYW5zZmVyIEluL091dFwiLCBcIkZvdW5kXCIsIFwiTG9zdFwiLCBcIkRhbWFnZWRcIiwgXCJEaXNwb3NlZFwiLCBcIk90aGVyIEV2ZW50c1wiLCBcIkVuZGluZyBXYXJlaG91c2UgQmFsYW5jZVwiLFxuICAgICAgXCJVbmtub3duIEV2ZW50c1wiLCBcIkxvY2F0aW9uXCJcbiAgICBdLFxuICAgIFwiMjIgY29sdW1ucywgcXVvdGVkIENTVlwiOiBbXG4gICAgICBcIkRhdGVcIiwgXCJGTlNLVVwiLCBcIkFTSU5cIiwgXCJNU0tVXCIsIFwiVGl0bGVcIiwgXCJEaXNwb3NpdGlvblwiLCBcIlN0YXJ0aW5nIFdhcmVob3VzZSBCYWxhbmNlXCIsXG4gICAgICBcIkluIFRyYW5zaXQgQmV0d2VlbiBXYXJlaG91c2VzXCIsIFwiUmVjZWlwdHNcIiwgXCJDdXN0b21lciBTaGlwbWVudHNcIiwgXCJDdXN0b21lciBSZXR1cm5zXCIsIFwiVmVuZG9yIFJldHVybnNcIixcbiAgICAgIFwiV2FyZWhvdXNlIFRyYW5zZmVyIEluL091dFwiLCBcIkZvdW5kXCIsIFwiTG9zdFwiLCBcIkRhbWFnZWRcIiwgXCJEaXNwb3NlZFwiLCBcIk90aGVyIEV2ZW50c1wiLCBcIkVuZGluZyBXYXJlaG91c2UgQmFsYW5jZVwiLFxuICAgICAgXCJVbmtub3duIEV2ZW50c1wiLCBcIkxvY2F0aW9uXCIsIFwiU3RvcmVcIlxuICAgIF1cbiAgfSxcbiAgXCJpbnZlbnRvcnktYWRqdXN0bWVudHNcIjoge1xuICAgIFwiOSBjb2x1bW5zXCI6IFtcbiAgICAgIFwiYWRqdXN0ZWQtZGF0ZVwiLCBcInRyYW5zYWN0aW9uLWl0ZW0taWRcIiwgXCJmbnNrdVwiLCBcInNrdVwiLCBcInByb2R1Y3QtbmFtZVwiLCBcImZ1bGZpbGxtZW50LWNlbnRlci1pZFwiLCBcInF1YW50aXR5XCIsXG4gICAgICBcInJlYXNvblwiLCBcImRpc3Bvc2l0aW9uXCJcbiAgICBdXG4gIH0sXG4gIFwiZmVlLXByZXZpZXdcIjoge1xuICAgIFwiVVMgMjAyMFwiOiBbXG4gICAgICBcInNrdVwiLCBcImZuc2t1XCIsIFwiYXNpblwiLCBcInByb2R1Y3QtbmFtZVwiLCBcInByb2R1Y3QtZ3JvdXBcIiwgXCJicmFuZFwiLCBcImZ1bGZpbGxlZC1ieVwiLCBcInlvdXItcHJpY2VcIiwgXCJzYWxlcy1wcmljZVwiLFxuICAgICAgXCJsb25nZXN0LXNpZGVcIiwgXCJtZWRpYW4tc2lkZVwiLCBcInNob3J0ZXN0LXNpZGVcIiwgXCJsZW5ndGgtYW5kLWdpcnRoXCIsIFwidW5pdC1vZi1kaW1lbnNpb25cIiwgXCJpdGVtLXBhY2thZ2Utd2VpZ2h0XCIsXG4gICAgICBcInVuaXQtb2Ytd2VpZ2h0XCIsIFwicHJvZHVjdC1zaXplLXRpZXJcIiwgXCJjdXJyZW5jeVwiLCBcImVzdGltYXRlZC1mZWUtdG90YWxcIiwgXCJlc3RpbWF0ZWQtcmVmZXJyYWwtZmVlLXBlci11bml0XCIsXG4gICAgICBcImVzdGltYXRlZC12YXJpYWJsZS1jbG9zaW5nLWZlZVwiLCBcImVzdGltYXRlZC1vcmRlci1oYW5kbGluZy1mZWUtcGVyLW9yZGVyXCIsIFwiZXN0aW1hdGVkLXBpY2stcGFjay1mZWUtcGVyLXVuaXRcIixcbiAgICAgIFwiZXN0aW1hdGVkLXdlaWdodC1oYW5kbGluZy1mZWUtcGVyLXVuaXRcIiwgXCJleHBlY3RlZC1mdWxmaWxsbWVudC1mZWUtcGVyLXVuaXRcIlxuICAgIF0sXG4gICAgXCJDQSAyMDIwXCI6IFtcbiAgICAgIFwic2t1XCIsIFwiZm5za3VcIiwgXCJhc2luXCIsIFwicHJvZHVjdC1uYW1lXCIsIFwicHJvZHVjdC1ncm91cFwiLCBcImJyYW5kXCIsIFwiZnVsZmlsbGVkLWJ5XCIsIFwieW91ci1wcmljZVwiLCBcInNhbGVzLXByaWNlXCIsXG4gICAgICBcImxvbmdlc3Qtc2lkZVwiLCBcIm1lZGlhbi1zaWRlXCIsIFwic2hvcnRlc3Qtc2lkZVwiLCBcImxlbmd0aC1hbmQtZ2lydGhcIiwgXCJ1bml0LW9mLWRpbWVuc2lvblwiLCBcIml0ZW0tcGFja2FnZS13ZWlnaHRcIixcbiAgICAgIFwidW5pdC1vZi13ZWlnaHRcIiwgXCJjdXJyZW5jeVwiLCBcImVzdGltYXRlZC1mZWUtdG90YWxcIiwgXCJlc3RpbWF0ZWQtcmVmZXJyYWwtZmVlLXBlci11bml0XCIsXG4gICAgICBcImVzdGltYXRlZC12YXJpYWJsZS1jbG9zaW5nLWZlZVwiLCBcImVzdGltYXRlZC1waWNrLXBhY2stZmVlLXBlci11bml0XCIsIFwiZXN0aW1hdGVkLXdlaWdodC1oYW5kbGluZy1mZWUtcGVyLXVuaXRcIlxuICAgIF0sXG4gICAgXCJVSyAyMDIwXCI6IFtcbiAgICAgIFwic2t1XCIsIFwiZm5za3VcIiwgXCJhc2luXCIsIFwicHJvZHVjdC1uYW1lXCIsIFwicHJvZHVjdC1ncm91cFwiLCBcImJyYW5kXCIsIFwiZnVsZmlsbGVkLWJ5XCIsIFwiaGFzLWxvY2FsLWludmVudG9yeVwiLFxuICAgICAgXCJ5b3VyLXByaWNlXCIsIFwic2FsZXMtcHJpY2VcIiwgXCJsb25nZXN0LXNpZGVcIiwgXCJtZWRpYW4tc2lkZVwiLCBcInNob3J0ZXN0LXNpZGVcIiwgXCJsZW5ndGgtYW5kLWdpcnRoXCIsXG4gICAgICBcInVuaXQtb2YtZGltZW5zaW9uXCIsIFwiaXRlbS1wYWNrYWdlLXdlaWdodFwiLCBcInVuaXQtb2Ytd2VpZ2h0XCIsIFwicHJvZHVjdC1zaXplLXdlaWdodC1iYW5kXCIsIFwiY3VycmVuY3lcIixcbiAgICAgIFwiZXN0aW1hdGVkLWZlZS10b3RhbFwiLCBcImVzdGltYXRlZC1yZWZlcnJhbC1mZWUtcGVyLXVuaXRcIiwgXCJlc3RpbWF0ZWQtdmFyaWFibGUtY2xvc2luZy1mZWVcIixcbiAgICAgIFwiZXN0aW1hdGVkLW9yZGVyLWhhbmRsaW5nLWZlZS1wZXItb3JkZXJcIiwgXCJleHBlY3RlZC1kb21lc3RpYy1mdWxmaWxtZW50LWZlZS1wZXItdW5pdFwiLFxuICAgICAgXCJleHBlY3RlZC1lZm4tZnVsZmlsbWVudC1mZWUtcGVyLXVuaXQtdWtcIiwgXCJleHBlY3RlZC1lZm4tZnVsZmlsbWVudC1mZWUtcGVyLXVuaXQtZGVcIixcbiAgICAgIFwiZXhwZWN0ZWQtZWZuLWZ1bGZpbG1lbnQtZmVlLXBlci11bml0LWZyXCIsIFwiZXhwZWN0ZWQtZWZuLWZ1bGZpbG1lbnQtZmVlLXBlci11bml0LWl0XCIsXG4gICAgICBcImV4cGVjdGVkLWVmbi1mdWxmaWxtZW50LWZlZS1wZXItdW5pdC1lc1wiXG4gICAgXSxcbiAgICBcIlVLIDIwMjAsIGZlZSBjaGFuZ2UgcGVuZGluZ1wiOiBbXG4gICAgICBcInNrdVwiLCBcImZuc2t1XCIsIFwiYXNpblwiLCBcInByb2R1Y3QtbmFtZVwiLCBcInByb2R1Y3QtZ3JvdXBcIiwgXCJicmFuZFwiLCBcImZ1bGZpbGxlZC1ieVwiLCBcImhhcy1sb2NhbC1pbnZlbnRvcnlcIixcbiAgICAgIFwieW91ci1wcmljZVwiLCBcInNhbGVzLXByaWNlXCIsIFwibG9uZ2VzdC1zaWRlXCIsIFwibWVkaWFuLXNpZGVcIiwgXCJzaG9ydGVzdC1zaWRlXCIsIFwibGVuZ3RoLWFuZC1naXJ0aFwiLFxuICAgICAgXCJ1bml0LW9mLWRpbWVuc2lvblwiLCBcIml0ZW0tcGFja2FnZS13ZWlnaHRcIiwgXCJ1bml0LW9mLXdlaWdodFwiLCBcInByb2R1Y3Qtc2l6ZS13ZWlnaHQtYmFuZFwiLCBcImN1cnJlbmN5XCIsXG4gICAgICBcImVzdGltYXRlZC1mZWUtdG90YWxcIiwgXCJlc3RpbWF0ZWQtcmVmZXJyYWwtZmVlLXBlci11bml0XCIsIFwiZXN0aW1hdGVkLXZhcmlhYmxlLWNsb3NpbmctZmVlXCIsXG4gICAgICBcImVzdGltYXRlZC1vcmRlci1oYW5kbGluZy1mZWUtcGVyLW9yZGVyXCIsIFwiZXhwZWN0ZWQtZG9tZXN0aWMtZnVsZmlsbWVudC1mZWUtcGVyLXVuaXRcIixcbiAgICAgIFwiZXN0aW1hdGVkLWZ1dHVyZS1mZWUgKEN1cnJlbnQgU2VsbGluZyBvbiBBbWF6b24gKyBGdXR1cmUgRnVsZmlsbG1lbnQgZmVlcylcIixcbiAgICAgIFwiZXN0aW1hdGVkLWZ1dHVyZS1vcmRlci1oYW5kbGluZy1mZWUtcGVyLW9yZGVyXCIsIFwiZXhwZWN0ZWQtZnV0dXJlLWRvbWVzdGljLWZ1bGZpbG1lbnQtZmVlLXBlci11bml0XCIsXG4gICAgICBcImV4cGVjdGVkLWVmbi1mdWxmaWxtZW50LWZlZS1wZXItdW5pdC11a1wiLCBcImV4cGVjdGVkLWVmbi1mdWxmaWxtZW50LWZlZS1wZXItdW5pdC1kZVwiLFxuICAgICAgXCJleHBlY3RlZC1lZm4tZnVsZmlsbWVudC1mZWUtcGVyLXVuaXQtZnJcIiwgXCJleHBlY3RlZC1lZm4tZnVsZmlsbWVudC1mZWUtcGVyLXVuaXQtaXRcIixcbiAgICAgIFwiZXhwZWN0ZWQtZWZuLWZ1bGZpbG1lbnQtZmVlLXBlci11bml0LWVzXCIsIFwiZXhwZWN0ZWQtZnV0dXJlLWVmbi1mdWxmaWxtZW50LWZlZS1wZXItdW5pdC11a1wiLFxuICAgICAgXCJleHBlY3RlZC1mdXR1cmUtZWZuLWZ1bGZpbG1lbnQtZmVlLXBlci11bml0LWRlXCIsIFwiZXhwZWN0ZWQtZnV0dXJlLWVmbi1mdWxmaWxtZW50LWZlZS1wZXItdW5pdC1mclwiLFxuICAgICAgXCJleHBlY3RlZC1mdXR1cmUtZWZuLWZ1bGZpbG1lbnQtZmVlLXBlci11bml0LWl0XCIsIFwiZXhwZWN0ZWQtZnV0dXJlLWVmbi1mdWxmaWxtZW50LWZlZS1wZXItdW5pdC1lc1wiXG4gICAgXSxcbiAgICBcIkVVIDIwMjBcIjogW1xuICAgICAgXCJza3VcIiwgXCJmbnNrdVwiLCBcImFzaW5cIiwgXCJwcm9kdWN0LW5hbWVcIiwgXCJwcm9kdWN0LWdyb3VwXCIsIFwiYnJhbmRcIiwgXCJmdWxmaWxsZWQtYnlcIiwgXCJoYXMtbG9jYWwtaW52ZW50b3J5XCIsXG4gICAgICBcInlvdXItcHJpY2VcIiwgXCJzYWxlcy1wcmljZVwiLCBcImxvbmdlc3Qtc2lkZVwiLCBcIm1lZGlhbi1zaWRlXCIsIFwic2hvcnRlc3Qtc2lkZVwiLCBcImxlbmd0aC1hbmQtZ2lydGhcIixcbiAgICAgIFwidW5pdC1vZi1kaW1lbnNpb25cIiwgXCJpdGVtLXBhY2thZ2Utd2VpZ2h0XCIsIFwidW5pdC1vZi13ZWlnaHRcIiwgXCJwcm9kdWN0LXNpemUtd2VpZ2h0LWJhbmRcIiwgXCJjdXJyZW5jeVwiLFxuICAgICAgXCJlc3RpbWF0ZWQtZmVlLXRvdGFsXCIsIFwiZXN0aW1hdGVkLXJlZmVycmFsLWZlZS1wZXItdW5pdFwiLCBcImVzdGltYXRlZC12YXJpYWJsZS1jbG9zaW5nLWZlZVwiLFxuICAgICAgXCJleHBlY3RlZC1kb21lc3RpYy1mdWxmaWxtZW50LWZlZS1wZXItdW5pdFwiLCBcImV4cGVjdGVkLWVmbi1mdWxmaWxtZW50LWZlZS1wZXItdW5pdC11a1wiLFxuICAgICAgXCJleHBlY3RlZC1lZm4tZnVsZmlsbWVudC1mZWUtcGVyLXVuaXQtZGVcIiwgXCJleHBlY3RlZC1lZm4tZnVsZmlsbWVudC1mZWUtcGVyLXVuaXQtZnJcIixcbiAgICAgIFwiZXhwZWN0ZWQtZWZuLWZ1bGZpbG1lbnQtZmVlLXBlci11bml0LWl0XCIsIFwiZXhwZWN0ZWQtZWZuLWZ1bGZpbG1lbnQtZmVlLXBlci11bml0LWVzXCJcbiAgICBdLFxuICAgIFwiRVUgd2l0aCBTd2VkZW5cIjogW1xuICAgICAgXCJza3VcIiwgXCJmbnNrdVwiLCBcImFzaW5cIiwgXCJwcm9kdWN0LW5hbWVcIiwgXCJwcm9kdWN0LWdyb3VwXCIsIFwiYnJhbmRcIiwgXCJmdWxmaWxsZWQtYnlcIiwgXCJoYXMtbG9jYWwtaW52ZW50b3J5XCIsXG4gICAgICBcInlvdXItcHJpY2VcIiwgXCJzYWxlcy1wcmljZVwiLCBcImxvbmdlc3Qtc2lkZVwiLCBcIm1lZGlhbi1zaWRlXCIsIFwic2hvcnRlc3Qtc2lkZVwiLCBcImxlbmd0aC1hbmQtZ2lydGhcIixcbiAgICAgIFwidW5pdC1vZi1kaW1lbnNpb25cIiwgXCJpdGVtLXBhY2thZ2Utd2VpZ2h0XCIsIFwidW5pdC1vZi13ZWlnaHRcIiwgXCJwcm9kdWN0LXNpemUtd2VpZ2h0LWJhbmRcIiwgXCJjdXJyZW5jeVwiLFxuICAgICAgXCJlc3RpbWF0ZWQtZmVlLXRvdGFsXCIsIFwiZXN0aW1hdGVkLXJlZmVycmFsLWZlZS1wZXItdW5pdFwiLCBcImVzdGltYXRlZC12YXJpYWJsZS1jbG9zaW5nLWZlZVwiLFxuICAgICAgXCJleHBlY3RlZC1kb21lc3RpYy1mdWxmaWxtZW50LWZlZS1wZXItdW5pdFwiLCBcImV4cGVjdGVkLWVmbi1mdWxmaWxtZW50LWZlZS1wZXItdW5pdC11a1wiLFxuICAgICAgXCJleHBlY3RlZC1lZm4tZnVsZmlsbWVudC1mZWUtcGVyLXVuaXQtZGVcIiwgXCJleHBlY3RlZC1lZm4tZnVsZmlsbWVudC1mZWUtcGVyLXVuaXQtZnJcIixcbiAgICAgIFwiZXhwZWN0ZWQtZWZuLWZ1bGZpbG1lbnQtZmVlLXBlci11bml0LWl0XCIsIFwiZXhwZWN0ZWQtZWZuLWZ1bGZpbG1lbnQtZmVlLXBlci11bml0LWVzXCIsXG4gICAgICBcImV4cGVjdGVkLWVmbi1mdWxmaWxtZW50LWZlZS1wZXItdW5pdC1zZVwiXG4gICAgXSxcbiAgICBcIkVVIHdpdGggYW1hem9uLXN0b3JlXCI6IFtcbiAgICAgIFwic2t1XCIsIFwiZm5za3VcIiwgXCJhc2luXCIsIFwiYW1hem9uLXN0b3JlXCIsIFwicHJvZHVjdC1uYW1lXCIsIFwicHJvZHVjdC1ncm91cFwiLCBcImJyYW5kXCIsIFwiZnVsZmlsbGVkLWJ5XCIsXG4gICAgICBcImhhcy1sb2NhbC1pbnZlbnRvcnlcIiwgXCJ5b3VyLXByaWNlXCIsIFwic2FsZXMtcHJpY2VcIiwgXCJsb25nZXN0LXNpZGVcIiwgXCJtZWRpYW4tc2lkZVwiLCBcInNob3J0ZXN0LXNpZGVcIixcbiAgICAgIFwibGVuZ3RoLWFuZC1naXJ0aFwiLCBcInVuaXQtb2YtZGltZW5zaW9uXCIsIFwiaXRlbS1wYWNrYWdlLXdlaWdodFwiLCBcInVuaXQtb2Ytd2VpZ2h0XCIsIFwicHJvZHVjdC1zaXplLXdlaWdodC1iYW5kXCIsXG4gICAgICBcImN1cnJlbmN5XCIsIFwiZXN0aW1hdGVkLWZlZS10b3RhbFwiLCBcImVzdGltYXRlZC1yZWZlcnJhbC1mZWUtcGVyLXVuaXRcIiwgXCJlc3RpbWF0ZWQtdmFyaWFibGUtY2xvc2luZy1mZWVcIixcbiAgICAgIFwiZXhwZWN0ZWQtZG9tZXN0aWMtZnVsZmlsbWVudC1mZWUtcGVyLXVuaXRcIiwgXCJleHBlY3RlZC1lZm4tZnVsZmlsbWVudC1mZWUtcGVyLXVuaXQtdWtcIixcbiAgICAgIFwiZXhwZWN0ZWQtZWZuLWZ1bGZpbG1lbnQtZmVlLXBlci11bml0LWRlXCIsIFwiZXhwZWN0ZWQtZWZuLWZ1bGZpbG1lbnQtZmVlLXBlci11bml0LWZyXCIsXG4gICAgICBcImV4cGVjdGVkLWVmbi1mdWxmaWxtZW50LWZlZS1wZXItdW5pdC1pdFwiLCBcImV4cGVjdGVkLWVmbi1mdWxmaWxtZW50LWZlZS1wZXItdW5pdC1lc1wiLFxuICAgICAgXCJleHBlY3RlZC1lZm4tZnVsZmlsbWVudC1mZWUtcGVyLXVuaXQtc2VcIlxuICAgIF0sXG4gICAgXCJVUyAyMDI2XCI6IFtcbiAgICAgIFwic2t1XCIsIFwiZm5za3VcIiwgXCJhc2luXCIsIFwiYW1hem9uLXN0b3JlXCIsIFwicHJvZHVjdC1uYW1lXCIsIFwicHJvZHVjdC1ncm91cFwiLCBcImJyYW5kXCIsIFwiZnVsZmlsbGVkLWJ5XCIsIFwieW91ci1wcmljZVwiLFxuICAgICAgXCJzYWxlcy1wcmljZVwiLCBcImxvbmdlc3Qtc2lkZVwiLCBcIm1lZGlhbi1zaWRlXCIsIFwic2hvcnRlc3Qtc2lkZVwiLCBcImxlbmd0aC1hbmQtZ2lydGhcIiwgXCJ1bml0LW9mLWRpbWVuc2lvblwiLFxuICAgICAgXCJpdGVtLXBhY2thZ2Utd2VpZ2h0XCIsIFwidW5pdC1vZi13ZWlnaHRcIiwgXCJwcm9kdWN0LXNpemUtdGllclwiLCBcImN1cnJlbmN5XCIsIFwiZXN0aW1hdGVkLWZlZS10b3RhbFwiLFxuICAgICAgXCJlc3RpbWF0ZWQtcmVmZXJyYWwtZmVlLXBlci11bml0XCIsIFwiZXN0aW1hdGVkLXZhcmlhYmxlLWNsb3NpbmctZmVlXCIsIFwiZXN0aW1hdGVkLW9yZGVyLWhhbmRsaW5nLWZlZS1wZXItb3JkZXJcIixcbiAgICAgIFwiZXN0aW1hdGVkLXBpY2stcGFjay1mZWUtcGVyLXVuaXRcIiwgXCJlc3RpbWF0ZWQtd2VpZ2h0LWhhbmRsaW5nLWZlZS1wZXItdW5pdFwiLCBcImV4cGVjdGVkLWZ1bGZpbGxtZW50LWZlZS1wZXItdW5pdFwiLFxuICAgICAgXCJlc3RpbWF0ZWQtZnV0dXJlLWZlZSAoQ3VycmVudCBTZWxsaW5nIG9uIEFtYXpvbiArIEZ1dHVyZSBGdWxmaWxsbWVudCBmZWVzKVwiLFxuICAgICAgXCJlc3RpbWF0ZWQtZnV0dXJlLW9yZGVyLWhhbmRsaW5nLWZlZS1wZXItb3JkZXJcIiwgXCJlc3RpbWF0ZWQtZnV0dXJlLXBpY2stcGFjay1mZWUtcGVyLXVuaXRcIixcbiAgICAgIFwiZXN0aW1hdGVkLWZ1dHVyZS13ZWlnaHQtaGFuZGxpbmctZmVlLXBlci11bml0XCIsIFwiZXhwZWN0ZWQtZnV0dXJlLWZ1bGZpbGxtZW50LWZlZS1wZXItdW5pdFwiXG4gICAgXSxcbiAgICBcIkVVIDIwMjZcIjogW1xuICAgICAgXCJza3VcIiwgXCJmbnNrdVwiLCBcImFzaW5cIiwgXCJhbWF6b24tc3RvcmVcIiwgXCJwcm9kdWN0LW5hbWVcIiwgXCJicmFuZFwiLCBcImZ1bGZpbGxlZC1ieVwiLCBcImhhcy1sb2NhbC1pbnZlbnRvcnlcIixcbiAgICAgIFwieW91ci1wcmljZVwiLCBcInNhbGVzLXByaWNlXCIsIFwibG9uZ2VzdC1zaWRlXCIsIFwibWVkaWFuLXNpZGVcIiwgXCJzaG9ydGVzdC1zaWRlXCIsIFwiaXRlbS1wYWNrYWdlLXdlaWdodFwiLFxuICAgICAgXCJ1bml0LW9mLXdlaWdodFwiLCBcInByb2R1Y3Qtc2l6ZS10aWVyXCIsIFwiY3VycmVuY3lcIiwgXCJlc3RpbWF0ZWQtZmVlLXRvdGFsXCIsIFwiZXN0aW1hdGVkLXJlZmVycmFsLWZlZS1wZXItdW5pdFwiLFxuICAgICAgXCJlc3RpbWF0ZWQtdmFyaWFibGUtY2xvc2luZy1mZWVcIiwgXCJlc3RpbWF0ZWQtb3JkZXItaGFuZGxpbmctZmVlLXBlci1vcmRlclwiLCBcImVzdGltYXRlZC1waWNrLXBhY2stZmVlLXBlci11bml0XCIsXG4gICAgICBcImVzdGltYXRlZC13ZWlnaHQtaGFuZGxpbmctZmVlLXBlci11bml0XCIsIFwiZXhwZWN0ZWQtZG9tZXN0aWMtZnVsZmlsbWVudC1mZWUtcGVyLXVuaXRcIixcbiAgICAgIFwiZXhwZWN0ZWQtZWZuLWZ1bGZpbG1lbnQtZmVlLXBlci11bml0LXVrXCIsIFwiZXhwZWN0ZWQtZWZuLWZ1bGZpbG1lbnQtZmVlLXBlci11bml0LWRlXCIsXG4gICAgICBcImV4cGVjdGVkLWVmbi1mdWxmaWxtZW50LWZlZS1wZXItdW5pdC1mclwiLCBcImV4cGVjdGVkLWVmbi1mdWxmaWxtZW50LWZlZS1wZXItdW5pdC1pdFwiLFxuICAgICAgXCJleHBlY3RlZC1lZm4tZnVsZmlsbWVudC1mZWUtcGVyLXVuaXQtZXNcIiwgXCJleHBlY3RlZC1lZm4tZnVsZmlsbWVudC1mZWUtcGVyLXVuaXQtc2VcIlxuICAgIF1cbiAgfSxcbiAgXCJzZXR0bGVtZW50LXYxXCI6IHtcbiAgICBcIjM2IGNvbHVtbnNcIjogW1xuICAgICAgXCJzZXR0bGVtZW50LWlkXCIsIFwic2V0dGxlbWVudC1zdGFydC1kYXRlXCIsIFwic2V0dGxlbWVudC1lbmQtZGF0ZVwiLCBcImRlcG9zaXQtZGF0ZVwiLCBcInRvdGFsLWFtb3VudFwiLCBcImN1cnJlbmN5XCIsXG4gICAgICBcInRyYW5zYWN0aW9uLXR5cGVcIiwgXCJvcmRlci1pZFwiLCBcIm1lcmNoYW50LW9yZGVyLWlkXCIsIFwiYWRqdXN0bWVudC1pZFwiLCBcInNoaXBtZW50LWlkXCIsIFwibWFya2V0cGxhY2UtbmFtZVwiLFxuICAgICAgXCJzaGlwbWVudC1mZWUtdHlwZVwiLCBcInNoaXBtZW50LWZlZS1hbW91bnRcIiwgXCJvcmRlci1mZWUtdHlwZVwiLCBcIm9yZGVyLWZlZS1hbW91bnRcIiwgXCJmdWxmaWxsbWVudC1pZFwiLCBcInBvc3RlZC1kYXRlXCIsXG4gICAgICBcIm9yZGVyLWl0ZW0tY29kZVwiLCBcIm1lcmNoYW50LW9yZGVyLWl0ZW0taWRcIiwgXCJtZXJjaGFudC1hZGp1c3RtZW50LWl0ZW0taWRcIiwgXCJza3VcIiwgXCJxdWFudGl0eS1wdXJjaGFzZWRcIixcbiAgICAgIFwicHJpY2UtdHlwZVwiLCBcInByaWNlLWFtb3VudFwiLCBcIml0ZW0tcmVsYXRlZC1mZWUtdHlwZVwiLCBcIml0ZW0tcmVsYXRlZC1mZWUtYW1vdW50XCIsIFwibWlzYy1mZWUtYW1vdW50XCIsXG4gICAgICBcIm90aGVyLWZlZS1hbW91bnRcIiwgXCJvdGhlci1mZWUtcmVhc29uLWRlc2NyaXB0aW9uXCIsIFwicHJvbW90aW9uLWlkXCIsIFwicHJvbW90aW9uLXR5cGVcIiwgXCJwcm9tb3Rpb24tYW1vdW50XCIsXG4gICAgICBcImRpcmVjdC1wYXltZW50LXR5cGVcIiwgXCJkaXJlY3QtcGF5bWVudC1hbW91bnRcIiwgXCJvdGhlci1hbW91bnRcIlxuICAgIF0sXG4gICAgXCIzMyBjb2x1bW5zLCBubyBwcm9tb3Rpb25zXCI6IFtcbiAgICAgIFwic2V0dGxlbWVudC1pZFwiLCBcInNldHRsZW1lbnQtc3RhcnQtZGF0ZVwiLCBcInNldHRsZW1lbnQtZW5kLWRhdGVcIiwgXCJkZXBvc2l0LWRhdGVcIiwgXCJ0b3RhbC1hbW91bnRcIiwgXCJjdXJyZW5jeVwiLFxuICAgICAgXCJ0cmFuc2FjdGlvbi10eXBlXCIsIFwib3JkZXItaWRcIiwgXCJtZXJjaGFudC1vcmRlci1pZFwiLCBcImFkanVzdG1lbnQtaWRcIiwgXCJzaGlwbWVudC1pZFwiLCBcIm1hcmtldHBsYWNlLW5hbWVcIixcbiAgICAgIFwic2hpcG1lbnQtZmVlLXR5cGVcIiwgXCJzaGlwbWVudC1mZWUtYW1vdW50XCIsIFwib3JkZXItZmVlLXR5cGVcIiwgXCJvcmRlci1mZWUtYW1vdW50XCIsIFwiZnVsZmlsbG1lbnQtaWRcIiwgXCJwb3N0ZWQtZGF0ZVwiLFxuICAgICAgXCJvcmRlci1pdGVtLWNvZGVcIiwgXCJtZXJjaGFudC1vcmRlci1pdGVtLWlkXCIsIFwibWVyY2hhbnQtYWRqdXN0bWVudC1pdGVtLWlkXCIsIFwic2t1XCIsIFwicXVhbnRpdHktcHVyY2hhc2VkXCIsXG4gICAgICBcInByaWNlLXR5cGVcIiwgXCJwcmljZS1hbW91bnRcIiwgXCJpdGVtLXJlbGF0ZWQtZmVlLXR5cGVcIiwgXCJpdGVtLXJlbGF0ZWQtZmVlLWFtb3VudFwiLCBcIm1pc2MtZmVlLWFtb3VudFwiLFxuICAgICAgXCJvdGhlci1mZWUtYW1vdW50XCIsIFwib3RoZXItZmVlLXJlYXNvbi1kZXNjcmlwdGlvblwiLCBcImRpcmVjdC1wYXltZW50LXR5cGVcIiwgXCJkaXJlY3QtcGF5bWVudC1hbW91bnRcIiwgXCJvdGhlci1hbW91bnRcIlxuICAgIF1cbiAgfSxcbiAgXCJzZXR0bGVtZW50LXYyXCI6IHtcbiAgICBcIjI0IGNvbHVtbnMsIFVTXCI6IFtcbiAgICAgIFwic2V0dGxlbWVudC1pZFwiLCBcInNldHRsZW1lbnQtc3RhcnQtZGF0ZVwiLCBcInNldHRsZW1lbnQtZW5kLWRhdGVcIiwgXCJkZXBvc2l0LWRhdGVcIiwgXCJ0b3RhbC1hbW91bnRcIiwgXCJjdXJyZW5jeVwiLFxuICAgICAgXCJ0cmFuc2FjdGlvbi10eXBlXCIsIFwib3JkZXItaWRcIiwgXCJtZXJjaGFudC1vcmRlci1pZFwiLCBcImFkanVzdG1lbnQtaWRcIiwgXCJzaGlwbWVudC1pZFwiLCBcIm1hcmtldHBsYWNlLW5hbWVcIixcbiAgICAgIFwiYW1vdW50LXR5cGVcIiwgXCJhbW91bnQtZGVzY3JpcHRpb25cIiwgXCJhbW91bnRcIiwgXCJmdWxmaWxsbWVudC1pZFwiLCBcInBvc3RlZC1kYXRlXCIsIFwicG9zdGVkLWRhdGUtdGltZVwiLFxuICAgICAgXCJvcmRlci1pdGVtLWNvZGVcIiwgXCJtZXJjaGFudC1vcmRlci1pdGVtLWlkXCIsIFwibWVyY2hhbnQtYWRqdXN0bWVudC1pdGVtLWlkXCIsIFwic2t1XCIsIFwicXVhbnRpdHktcHVyY2hhc2VkXCIsXG4gICAgICBcInByb21vdGlvbi1pZFwiXG4gICAgXSxcbiAgICBcIjIzIGNvbHVtbnNcIjogW1xuICAgICAgXCJzZXR0bGVtZW50LWlkXCIsIFwic2V0dGxlbWVudC1zdGFydC1kYXRlXCIsIFwic2V0dGxlbWVudC1lbmQtZGF0ZVwiLCBcImRlcG9zaXQtZGF0ZVwiLCBcInRvdGFsLWFtb3VudFwiLCBcImN1cnJlbmN5XCIsXG4gICAgICBcInRyYW5zYWN0aW9uLXR5cGVcIiwgXCJvcmRlci1pZFwiLCBcIm1lcmNoYW50LW9yZGVyLWlkXCIsIFwiYWRqdXN0bWVudC1pZFwiLCBcInNoaXBtZW50LWlkXCIsIFwibWFya2V0cGxhY2UtbmFtZVwiLFxuICAgICAgXCJhbW91bnQtdHlwZVwiLCBcImFtb3VudC1kZXNjcmlwdGlvblwiLCBcImFtb3VudFwiLCBcImZ1bGZpbGxtZW50LWlkXCIsIFwicG9zdGVkLWRhdGVcIiwgXCJwb3N0ZWQtZGF0ZS10aW1lXCIsXG4gICAgICBcIm9yZGVyLWl0ZW0tY29kZVwiLCBcIm1lcmNoYW50LW9yZGVyLWl0ZW0taWRcIiwgXCJtZXJjaGFudC1hZGp1c3RtZW50LWl0ZW0taWRcIiwgXCJza3VcIiwgXCJxdWFudGl0eS1wdXJjaGFzZWRcIlxuICAgIF0sXG4gICAgXCIyNCBjb2x1bW5zLCBBVVwiOiBbXG4gICAgICBcInNldHRsZW1lbnQtaWRcIiwgXCJzZXR0bGVtZW50LXN0YXJ0LWRhdGVcIiwgXCJzZXR0bGVtZW50LWVuZC1kYXRlXCIsIFwiZGVwb3NpdC1kYXRlXCIsIFwidG90YWwtYW1vdW50XCIsIFwiY3VycmVuY3lcIixcbiAgICAgIFwidHJhbnNhY3Rpb24tdHlwZVwiLCBcIm9yZGVyLWlkXCIsIFwibWVyY2hhbnQtb3JkZXItaWRcIiwgXCJhZGp1c3RtZW50LWlkXCIsIFwic2hpcG1lbnQtaWRcIiwgXCJtYXJrZXRwbGFjZS1uYW1lXCIsXG4gICAgICBcImFtb3VudC10eXBlXCIsIFwiYW1vdW50LWRlc2NyaXB0aW9uXCIsIFwiYW1vdW50XCIsIFwiZnVsZmlsbG1lbnQtaWRcIiwgXCJwb3N0ZWQtZGF0ZVwiLCBcInBvc3RlZC1kYXRlLXRpbWVcIixcbiAgICAgIFwib3JkZXItaXRlbS1jb2RlXCIsIFwibWVyY2hhbnQtb3JkZXItaXRlbS1pZFwiLCBcIm1lcmNoYW50LWFkanVzdG1lbnQtaXRlbS1pZFwiLCBcInNrdVwiLCBcInF1YW50aXR5LXB1cmNoYXNlZFwiLFxuICAgICAgXCJwcm9tb3Rpb24taWRcIlxuICAgIF0sXG4gICAgXCJJTiAyMDI2XCI6IFtcbiAgICAgIFwic2V0dGxlbWVudC1pZFwiLCBcInNldHRsZW1lbnQtc3RhcnQtZGF0ZVwiLCBcInNldHRsZW1lbnQtZW5kLWRhdGVcIiwgXCJkZXBvc2l0LWRhdGVcIiwgXCJ0b3RhbC1hbW91bnRcIiwgXCJjdXJyZW5jeVwiLFxuICAgICAgXCJ0cmFuc2FjdGlvbi10eXBlXCIsIFwib3JkZXItaWRcIiwgXCJtZXJjaGFudC1vcmRlci1pZFwiLCBcImFkanVzdG1lbnQtaWRcIiwgXCJzaGlwbWVudC1pZFwiLCBcIm1hcmtldHBsYWNlLW5hbWVcIixcbiAgICAgIFwiYW1vdW50LXR5cGVcIiwgXCJhbW91bnQtZGVzY3JpcHRpb25cIiwgXCJhbW91bnRcIiwgXCJmdWxmaWxsbWVudC1pZFwiLCBcInBvc3RlZC1kYXRlXCIsIFwicG9zdGVkLWRhdGUtdGltZVwiLFxuICAgICAgXCJvcmRlci1pdGVtLWNvZGVcIiwgXCJtZXJjaGFudC1vcmRlci1pdGVtLWlkXCIsIFwibWVyY2hhbnQtYWRqdXN0bWVudC1pdGVtLWlkXCIsIFwic2t1XCIsIFwicXVhbnRpdHktcHVyY2hhc2VkXCJcbiAgICBdXG4gIH0sXG4gIFwicGF5bWVudHMtdHJhbnNhY3Rpb25zXCI6IHtcbiAgICBcIlVTIDIwMTdcIjogW1xuICAgICAgXCJkYXRlL3RpbWVcIiwgXCJzZXR0bGVtZW50IGlkXCIsIFwidHlwZVwiLCBcIm9yZGVyIGlkXCIsIFwic2t1XCIsIFwiZGVzY3JpcHRpb25cIiwgXCJxdWFudGl0eVwiLCBcIm1hcmtldHBsYWNlXCIsIFwiZnVsZmlsbG1lbnRcIixcbiAgICAgIFwib3JkZXIgY2l0eVwiLCBcIm9yZGVyIHN0YXRlXCIsIFwib3JkZXIgcG9zdGFsXCIsIFwicHJvZHVjdCBzYWxlc1wiLCBcInNoaXBwaW5nIGNyZWRpdHNcIiwgXCJnaWZ0IHdyYXAgY3JlZGl0c1wiLFxuICAgICAgXCJwcm9tb3Rpb25hbCByZWJhdGVzXCIsIFwic2FsZXMgdGF4IGNvbGxlY3RlZFwiLCBcIk1hcmtldHBsYWNlIEZhY2lsaXRhdG9yIFRheFwiLCBcInNlbGxpbmcgZmVlc1wiLCBcImZiYSBmZWVzXCIsXG4gICAgICBcIm90aGVyIHRyYW5zYWN0aW9uIGZlZXNcIiwgXCJvdGhlclwiLCBcInRvdGFsXCJcbiAgICBdLFxuICAgIFwiQUUgMjAyNlwiOiBbXG4gICAgICBcImRhdGUvdGltZVwiLCBcInNldHRsZW1lbnQgaWRcIiwgXCJ0eXBlXCIsIFwib3JkZXIgaWRcIiwgXCJza3VcIiwgXCJkZXNjcmlwdGlvblwiLCBcInF1YW50aXR5XCIsIFwibWFya2V0cGxhY2VcIiwgXCJmdWxmaWxsbWVudFwiLFxuICAgICAgXCJvcmRlciBjaXR5XCIsIFwib3JkZXIgc3RhdGVcIiwgXCJvcmRlciBwb3N0YWxcIiwgXCJwcm9kdWN0IHNhbGVzXCIsIFwic2hpcHBpbmcgY3JlZGl0c1wiLCBcImdpZnQgd3JhcCBjcmVkaXRzXCIsXG4gICAgICBcInByb21vdGlvbmFsIHJlYmF0ZXNcIiwgXCJzYWxlcyB0YXggY29sbGVjdGVkXCIsIFwiTWFya2V0cGxhY2UgRmFjaWxpdGF0b3IgVGF4XCIsIFwic2VsbGluZyBmZWVzXCIsIFwiZmJhIGZlZXNcIixcbiAgICAgIFwib3RoZXIgdHJhbnNhY3Rpb24gZmVlc1wiLCBcIm90aGVyXCIsIFwidG90YWxcIlxuICAgIF0sXG4gICAgXCJVUyAyOCBjb2x1bW5zXCI6IFtcbiAgICAgIFwiZGF0ZS90aW1lXCIsIFwic2V0dGxlbWVudCBpZFwiLCBcInR5cGVcIiwgXCJvcmRlciBpZFwiLCBcInNrdVwiLCBcImRlc2NyaXB0aW9uXCIsIFwicXVhbnRpdHlcIiwgXCJtYXJrZXRwbGFjZVwiLCBcImFjY291bnQgdHlwZVwiLFxuICAgICAgXCJmdWxmaWxsbWVudFwiLCBcIm9yZGVyIGNpdHlcIiwgXCJvcmRlciBzdGF0ZVwiLCBcIm9yZGVyIHBvc3RhbFwiLCBcInRheCBjb2xsZWN0aW9uIG1vZGVsXCIsIFwicHJvZHVjdCBzYWxlc1wiLFxuICAgICAgXCJwcm9kdWN0IHNhbGVzIHRheFwiLCBcInNoaXBwaW5nIGNyZWRpdHNcIiwgXCJzaGlwcGluZyBjcmVkaXRzIHRheFwiLCBcImdpZnQgd3JhcCBjcmVkaXRzXCIsIFwiZ2lmdHdyYXAgY3JlZGl0cyB0YXhcIixcbiAgICAgIFwicHJvbW90aW9uYWwgcmViYXRlc1wiLCBcInByb21vdGlvbmFsIHJlYmF0ZXMgdGF4XCIsIFwibWFya2V0cGxhY2Ugd2l0aGhlbGQgdGF4XCIsIFwic2VsbGluZyBmZWVzXCIsIFwiZmJhIGZlZXNcIixcbiAgICAgIFwib3RoZXIgdHJhbnNhY3Rpb24gZmVlc1wiLCBcIm90aGVyXCIsIFwidG90YWxcIlxuICAgIF0sXG4gICAgXCJVUyAzMCBjb2x1bW5zXCI6IFtcbiAgICAgIFwiZGF0ZS90aW1lXCIsIFwic2V0dGxlbWVudCBpZFwiLCBcInR5cGVcIiwgXCJvcmRlciBpZFwiLCBcInNrdVwiLCBcImRlc2NyaXB0aW9uXCIsIFwicXVhbnRpdHlcIiwgXCJtYXJrZXRwbGFjZVwiLCBcImFjY291bnQgdHlwZVwiLFxuICAgICAgXCJmdWxmaWxsbWVudFwiLCBcIm9yZGVyIGNpdHlcIiwgXCJvcmRlciBzdGF0ZVwiLCBcIm9yZGVyIHBvc3RhbFwiLCBcInRheCBjb2xsZWN0aW9uIG1vZGVsXCIsIFwicHJvZHVjdCBzYWxlc1wiLFxuICAgICAgXCJwcm9kdWN0IHNhbGVzIHRheFwiLCBcInNoaXBwaW5nIGNyZWRpdHNcIiwgXCJzaGlwcGluZyBjcmVkaXRzIHRheFwiLCBcImdpZnQgd3JhcCBjcmVkaXRzXCIsIFwiZ2lmdHdyYXAgY3JlZGl0cyB0YXhcIixcbiAgICAgIFwiUmVndWxhdG9yeSBGZWVcIiwgXCJUYXggT24gUmVndWxhdG9yeSBGZWVcIiwgXCJwcm9tb3Rpb25hbCByZWJhdGVzXCIsIFwicHJvbW90aW9uYWwgcmViYXRlcyB0YXhcIixcbiAgICAgIFwibWFya2V0cGxhY2Ugd2l0aGhlbGQgdGF4XCIsIFwic2VsbGluZyBmZWVzXCIsIFwiZmJhIGZlZXNcIiwgXCJvdGhlciB0cmFuc2FjdGlvbiBmZWVzXCIsIFwib3RoZXJcIiwgXCJ0b3RhbFwiXG4gICAgXSxcbiAgICBcIlVTIDIwMjYgd2l0aCBzdGF0dXNcIjogW1xuICAgICAgXCJkYXRlL3RpbWVcIiwgXCJzZXR0bGVtZW50IGlkXCIsIFwidHlwZVwiLCBcIm9yZGVyIGlkXCIsIFwic2t1XCIsIFwiZGVzY3JpcHRpb25cIiwgXCJxdWFudGl0eVwiLCBcIm1hcmtldHBsYWNlXCIsIFwiYWNjb3VudCB0eXBlXCIsXG4gICAgICBcImZ1bGZpbGxtZW50XCIsIFwib3JkZXIgY2l0eVwiLCBcIm9yZGVyIHN0YXRlXCIsIFwib3JkZXIgcG9zdGFsXCIsIFwidGF4IGNvbGxlY3Rpb24gbW9kZWxcIiwgXCJwcm9kdWN0IHNhbGVzXCIsXG4gICAgICBcInByb2R1Y3Qgc2FsZXMgdGF4XCIsIFwic2hpcHBpbmcgY3JlZGl0c1wiLCBcInNoaXBwaW5nIGNyZWRpdHMgdGF4XCIsIFwiZ2lmdCB3cmFwIGNyZWRpdHNcIiwgXCJnaWZ0d3JhcCBjcmVkaXRzIHRheFwiLFxuICAgICAgXCJSZWd1bGF0b3J5IEZlZVwiLCBcIlRheCBPbiBSZWd1bGF0b3J5IEZlZVwiLCBcInByb21vdGlvbmFsIHJlYmF0ZXNcIiwgXCJwcm9tb3Rpb25hbCByZWJhdGVzIHRheFwiLFxuICAgICAgXCJtYXJrZXRwbGFjZSB3aXRoaGVsZCB0YXhcIiwgXCJzZWxsaW5nIGZlZXNcIiwgXCJmYmEgZmVlc1wiLCBcIm90aGVyIHRyYW5zYWN0aW9uIGZlZXNcIiwgXCJvdGhlclwiLCBcInRvdGFsXCIsXG4gICAgICBcIlRyYW5zYWN0aW9uIFN0YXR1c1wiLCBcIlRyYW5zYWN0aW9uIFJlbGVhc2UgRGF0ZVwiXG4gICAgXSxcbiAgICBcIkNBXCI6IFtcbiAgICAgIFwiZGF0ZS90aW1lXCIsIFwic2V0dGxlbWVudCBpZFwiLCBcInR5cGVcIiwgXCJvcmRlciBpZFwiLCBcInNrdVwiLCBcImRlc2NyaXB0aW9uXCIsIFwicXVhbnRpdHlcIiwgXCJtYXJrZXRwbGFjZVwiLCBcImZ1bGZpbGxtZW50XCIsXG4gICAgICBcIm9yZGVyIGNpdHlcIiwgXCJvcmRlciBzdGF0ZVwiLCBcIm9yZGVyIHBvc3RhbFwiLCBcInRheCBjb2xsZWN0aW9uIG1vZGVsXCIsIFwicHJvZHVjdCBzYWxlc1wiLCBcInByb2R1Y3Qgc2FsZXMgdGF4XCIsXG4gICAgICBcInNoaXBwaW5nIGNyZWRpdHNcIiwgXCJzaGlwcGluZyBjcmVkaXRzIHRheFwiLCBcImdpZnQgd3JhcCBjcmVkaXRzXCIsIFwiZ2lmdHdyYXAgY3JlZGl0cyB0YXhcIiwgXCJwcm9tb3Rpb25hbCByZWJhdGVzXCIsXG4gICAgICBcInByb21vdGlvbmFsIHJlYmF0ZXMgdGF4XCIsIFwibWFya2V0cGxhY2Ugd2l0aGhlbGQgdGF4XCIsIFwic2VsbGluZyBmZWVzXCIsIFwiZmJhIGZlZXNcIiwgXCJvdGhlciB0cmFuc2FjdGlvbiBmZWVzXCIsXG4gICAgICBcIm90aGVyXCIsIFwidG90YWxcIlxuICAgIF0sXG4gICAgXCJVS1wiOiBbXG4gICAgICBcImRhdGUvdGltZVwiLCBcInNldHRsZW1lbnQgaWRcIiwgXCJ0eXBlXCIsIFwib3JkZXIgaWRcIiwgXCJza3VcIiwgXCJkZXNjcmlwdGlvblwiLCBcInF1YW50aXR5XCIsIFwibWFya2V0cGxhY2VcIiwgXCJmdWxmaWxtZW50XCIsXG4gICAgICBcIm9yZGVyIGNpdHlcIiwgXCJvcmRlciBzdGF0ZVwiLCBcIm9yZGVyIHBvc3RhbFwiLCBcInRheCBjb2xsZWN0aW9uIG1vZGVsXCIsIFwicHJvZHVjdCBzYWxlc1wiLCBcInByb2R1Y3Qgc2FsZXMgdGF4XCIsXG4gICAgICBcInBvc3RhZ2UgY3JlZGl0c1wiLCBcInNoaXBwaW5nIGNyZWRpdHMgdGF4XCIsIFwiZ2lmdCB3cmFwIGNyZWRpdHNcIiwgXCJnaWZ0d3JhcCBjcmVkaXRzIHRheFwiLCBcInByb21vdGlvbmFsIHJlYmF0ZXNcIixcbiAgICAgIFwicHJvbW90aW9uYWwgcmViYXRlcyB0YXhcIiwgXCJtYXJrZXRwbGFjZSB3aXRoaGVsZCB0YXhcIiwgXCJzZWxsaW5nIGZlZXNcIiwgXCJmYmEgZmVlc1wiLCBcIm90aGVyIHRyYW5zYWN0aW9uIGZlZXNcIixcbiAgICAgIFwib3RoZXJcIiwgXCJ0b3RhbFwiXG4gICAgXSxcbiAgICBcIkFVIDIwMjZcIjogW1xuICAgICAgXCJkYXRlL3RpbWVcIiwgXCJzZXR0bGVtZW50IElEXCIsIFwidHlwZVwiLCBcIm9yZGVyIElEXCIsIFwic2t1XCIsIFwiZGVzY3JpcHRpb25cIiwgXCJxdWFudGl0eVwiLCBcIm1hcmtldHBsYWNlXCIsIFwiZnVsZmlsbWVudFwiLFxuICAgICAgXCJvcmRlciBjaXR5XCIsIFwib3JkZXIgc3RhdGVcIiwgXCJvcmRlciBwb3N0YWxcIiwgXCJwcm9kdWN0IHNhbGVzXCIsIFwic2hpcHBpbmcgY3JlZGl0c1wiLCBcImdpZnQgd3JhcCBjcmVkaXRzXCIsXG4gICAgICBcInByb21vdGlvbmFsIHJlYmF0ZXNcIiwgXCJzYWxlcyB0YXggY29sbGVjdGVkXCIsIFwibG93IHZhbHVlIGdvb2RzXCIsIFwic2VsbGluZyBmZWVzXCIsIFwiZnVsZmlsbWVudCBieSBhbWF6b24gZmVlc1wiLFxuICAgICAgXCJvdGhlciB0cmFuc2FjdGlvbiBmZWVzXCIsIFwib3RoZXJcIiwgXCJ0b3RhbFwiLCBcIlRyYW5zYWN0aW9uIHN0YXR1c1wiLCBcIlRyYW5zYWN0aW9uIFJlbGVhc2UgRGF0ZVwiXG4gICAgXSxcbiAgICBcIklOIDIwMjZcIjogW1xuICAgICAgXCJkYXRlL3RpbWVcIiwgXCJzZXR0bGVtZW50IGlkXCIsIFwidHlwZVwiLCBcIm9yZGVyIGlkXCIsIFwiU2t1XCIsIFwiZGVzY3JpcHRpb25cIiwgXCJxdWFudGl0eVwiLCBcIm1hcmtldHBsYWNlXCIsIFwiYWNjb3VudCB0eXBlXCIsXG4gICAgICBcImZ1bGZpbGxtZW50XCIsIFwib3JkZXIgY2l0eVwiLCBcIm9yZGVyIHN0YXRlXCIsIFwib3JkZXIgcG9zdGFsXCIsIFwicHJvZHVjdCBzYWxlc1wiLCBcInNoaXBwaW5nIGNyZWRpdHNcIixcbiAgICAgIFwiZ2lmdCB3cmFwIGNyZWRpdHNcIiwgXCJwcm9tb3Rpb25hbCByZWJhdGVzXCIsIFwiVG90YWwgc2FsZXMgdGF4IGxpYWJsZShHU1QgYmVmb3JlIGFkanVzdGluZyBUQ1MpXCIsIFwiVENTLUNHU1RcIixcbiAgICAgIFwiVENTLVNHU1RcIiwgXCJUQ1MtSUdTVFwiLCBcIlREUyAoU2VjdGlvbiAxOTQtTylcIiwgXCJzZWxsaW5nIGZlZXNcIiwgXCJmYmEgZmVlc1wiLCBcIm90aGVyIHRyYW5zYWN0aW9uIGZlZXNcIiwgXCJvdGhlclwiLFxuICAgICAgXCJ0b3RhbFwiLCBcIlRyYW5zYWN0aW9uIFN0YXR1c1wiLCBcIlRyYW5zYWN0aW9uIFJlbGVhc2UgRGF0ZVwiXG4gICAgXSxcbiAgICBcIkRFXCI6IFtcbiAgICAgIFwiRGF0dW0vVWhyemVpdFwiLCBcIkFicmVjaG51bmdzbnVtbWVyXCIsIFwiVHlwXCIsIFwiQmVzdGVsbG51bW1lclwiLCBcIlNLVVwiLCBcIkJlc2NocmVpYnVuZ1wiLCBcIk1lbmdlXCIsIFwiTWFya2V0cGxhY2VcIixcbiAgICAgIFwiVmVyc2FuZFwiLCBcIk9ydCBkZXIgQmVzdGVsbHVuZ1wiLCBcIkJ1bmRlc2xhbmRcIiwgXCJQb3N0bGVpdHphaGxcIiwgXCJTdGV1ZXJlcmhlYnVuZ3Ntb2RlbGxcIiwgXCJVbXNcdTAwRTR0emVcIixcbiAgICAgIFwiUHJvZHVrdHVtc2F0enN0ZXVlclwiLCBcIkd1dHNjaHJpZnQgZlx1MDBGQ3IgVmVyc2FuZGtvc3RlblwiLCBcIlN0ZXVlciBhdWYgVmVyc2FuZGd1dHNjaHJpZnRcIixcbiAgICAgIFwiR3V0c2NocmlmdCBmXHUwMEZDciBHZXNjaGVua3ZlcnBhY2t1bmdcIiwgXCJTdGV1ZXIgYXVmIEdlc2NoZW5rdmVycGFja3VuZ3NndXRzY2hyaWZ0ZW5cIiwgXCJSYWJhdHRlIGF1cyBXZXJiZWFrdGlvbmVuXCIsXG4gICAgICBcIlN0ZXVlciBhdWYgQWt0aW9uc3JhYmF0dGVcIiwgXCJFaW5iZWhhbHRlbmUgU3RldWVyIGF1ZiBNYXJrZXRwbGFjZVwiLCBcIlZlcmthdWZzZ2ViXHUwMEZDaHJlblwiLFxuICAgICAgXCJHZWJcdTAwRkNocmVuIHp1IFZlcnNhbmQgZHVyY2ggQW1hem9uXCIsIFwiQW5kZXJlIFRyYW5zYWt0aW9uc2dlYlx1MDBGQ2hyZW5cIiwgXCJBbmRlcmVcIiwgXCJHZXNhbXRcIlxuICAgIF0sXG4gICAgXCJERSAyMDI2XCI6IFtcbiAgICAgIFwiRGF0dW0vVWhyemVpdFwiLCBcIkFicmVjaG51bmdzbnVtbWVyXCIsIFwiVHlwXCIsIFwiQmVzdGVsbG51bW1lclwiLCBcIlNLVVwiLCBcIkJlc2NocmVpYnVuZ1wiLCBcIk1lbmdlXCIsIFwiTWFya2V0cGxhY2VcIixcbiAgICAgIFwiVmVyc2FuZFwiLCBcIk9ydCBkZXIgQmVzdGVsbHVuZ1wiLCBcIkJ1bmRlc2xhbmRcIiwgXCJQb3N0bGVpdHphaGxcIiwgXCJTdGV1ZXJlcmhlYnVuZ3Ntb2RlbGxcIiwgXCJVbXNcdTAwRTR0emVcIixcbiAgICAgIFwiUHJvZHVrdHVtc2F0enN0ZXVlclwiLCBcIkd1dHNjaHJpZnQgZlx1MDBGQ3IgVmVyc2FuZGtvc3RlblwiLCBcIlN0ZXVlciBhdWYgVmVyc2FuZGd1dHNjaHJpZnRcIixcbiAgICAgIFwiR3V0c2NocmlmdCBmXHUwMEZDciBHZXNjaGVua3ZlcnBhY2t1bmdcIiwgXCJTdGV1ZXIgYXVmIEdlc2NoZW5rdmVycGFja3VuZ3NndXRzY2hyaWZ0ZW5cIiwgXCJSYWJhdHRlIGF1cyBXZXJiZWFrdGlvbmVuXCIsXG4gICAgICBcIlN0ZXVlciBhdWYgQWt0aW9uc3JhYmF0dGVcIiwgXCJFaW5iZWhhbHRlbmUgU3RldWVyIGF1ZiBNYXJrZXRwbGFjZVwiLCBcIlZlcmthdWZzZ2ViXHUwMEZDaHJlblwiLFxuICAgICAgXCJHZWJcdTAwRkNocmVuIHp1IFZlcnNhbmQgZHVyY2ggQW1hem9uXCIsIFwiQW5kZXJlIFRyYW5zYWt0aW9uc2dlYlx1MDBGQ2hyZW5cIiwgXCJBbmRlcmVcIiwgXCJHZXNhbXRcIiwgXCJUcmFuc2FrdGlvbnNzdGF0dXNcIixcbiAgICAgIFwiRnJlaWdhYmVkYXR1bSBkZXIgVHJhbnNha3Rpb25cIlxuICAgIF0sXG4gICAgXCJGUlwiOiBbXG4gICAgICBcImRhdGUvaGV1cmVcIiwgXCJudW1cdTAwRTlybyBkZSB2ZXJzZW1lbnRcIiwgXCJ0eXBlXCIsIFwibnVtXHUwMEU5cm8gZGUgbGEgY29tbWFuZGVcIiwgXCJza3VcIiwgXCJkZXNjcmlwdGlvblwiLCBcInF1YW50aXRcdTAwRTlcIixcbiAgICAgIFwiTWFya2V0cGxhY2VcIiwgXCJ0cmFpdGVtZW50XCIsIFwidmlsbGUgZCdvXHUwMEY5IHByb3ZpZW50IGxhIGNvbW1hbmRlXCIsIFwiUlx1MDBFOWdpb24gZCdvXHUwMEY5IHByb3ZpZW50IGxhIGNvbW1hbmRlXCIsXG4gICAgICBcImNvZGUgcG9zdGFsIGRlIGxhIGNvbW1hbmRlXCIsIFwiTW9kXHUwMEU4bGUgZGUgcGVyY2VwdGlvbiBkZXMgdGF4ZXNcIiwgXCJ2ZW50ZXMgZGUgcHJvZHVpdHNcIixcbiAgICAgIFwiVGF4ZXMgc3VyIGxhIHZlbnRlIGRlcyBwcm9kdWl0c1wiLCBcImNyXHUwMEU5ZGl0cyBkJ2V4cFx1MDBFOWRpdGlvblwiLCBcInRheGUgc3VyIGxlcyBjclx1MDBFOWRpdHMgZFx1MjAxOWV4cFx1MDBFOWRpdGlvblwiLFxuICAgICAgXCJjclx1MDBFOWRpdHMgc3VyIGwnZW1iYWxsYWdlIGNhZGVhdVwiLCBcIlRheGVzIHN1ciBsZXMgY3JcdTAwRTlkaXRzIGNhZGVhdXhcIiwgXCJSYWJhaXMgcHJvbW90aW9ubmVsc1wiLFxuICAgICAgXCJUYXhlcyBzdXIgbGVzIHJlbWlzZXMgcHJvbW90aW9ubmVsbGVzXCIsIFwiVGF4ZXMgcmV0ZW51ZXMgc3VyIGxlIHNpdGUgZGUgdmVudGVcIiwgXCJmcmFpcyBkZSB2ZW50ZVwiLFxuICAgICAgXCJGcmFpcyBFeHBcdTAwRTlkaVx1MDBFOSBwYXIgQW1hem9uXCIsIFwiYXV0cmVzIGZyYWlzIGRlIHRyYW5zYWN0aW9uXCIsIFwiYXV0cmVcIiwgXCJ0b3RhbFwiXG4gICAgXSxcbiAgICBcIkJFIGluIEZyZW5jaCwgaW5jb21wbGV0ZVwiOiBbXG4gICAgICBcImRhdGUvaGV1cmVcIiwgXCJJZGVudGlmaWFudCBkdSBwYWllbWVudFwiLCBcInR5cGVcIiwgXCJOdW1cdTAwRTlybyBkZSBsYSBjb21tYW5kZVwiLCBcIlNLVVwiLCBcImRlc2NyaXB0aW9uXCIsIFwic2l0ZSBkZSB2ZW50ZVwiLFxuICAgICAgXCJ2ZW50ZXMgZGUgcHJvZHVpdHNcIiwgXCJmcmFpcyBkZSB2ZW50ZVwiLCBcIkZyYWlzIHBvdXIgbGUgc2VydmljZSBFeHBcdTAwRTlkaVx1MDBFOSBwYXIgQW1hem9uXCIsIFwiYXV0cmVzIGZyYWlzIGRlIHRyYW5zYWN0aW9uXCIsXG4gICAgICBcImF1dHJlc1wiLCBcInRvdGFsXCJcbiAgICBdLFxuICAgIFwiSVRcIjogW1xuICAgICAgXCJEYXRhL09yYTpcIiwgXCJOdW1lcm8gcGFnYW1lbnRvXCIsIFwiVGlwb1wiLCBcIk51bWVybyBvcmRpbmVcIiwgXCJTS1VcIiwgXCJEZXNjcml6aW9uZVwiLCBcIlF1YW50aXRcdTAwRTBcIiwgXCJNYXJrZXRwbGFjZVwiLFxuICAgICAgXCJHZXN0aW9uZVwiLCBcIkNpdHRcdTAwRTAgZGkgcHJvdmVuaWVuemEgZGVsbCdvcmRpbmVcIiwgXCJQcm92aW5jaWEgZGkgcHJvdmVuaWVuemEgZGVsbCdvcmRpbmVcIiwgXCJDQVAgZGVsbCdvcmRpbmVcIixcbiAgICAgIFwibW9kZWxsbyBkaSByaXNjb3NzaW9uZSBkZWxsZSBpbXBvc3RlXCIsIFwiVmVuZGl0ZVwiLCBcImltcG9zdGEgc3VsbGUgdmVuZGl0ZSBkZWkgcHJvZG90dGlcIixcbiAgICAgIFwiQWNjcmVkaXRpIHBlciBsZSBzcGVkaXppb25pXCIsIFwiaW1wb3N0YSBhY2NyZWRpdGkgcGVyIGxlIHNwZWRpemlvbmlcIiwgXCJBY2NyZWRpdGkgcGVyIGNvbmZlemlvbmkgcmVnYWxvXCIsXG4gICAgICBcImltcG9zdGEgc3VpIGNyZWRpdGkgY29uZmV6aW9uZSByZWdhbG9cIiwgXCJTY29udGkgcHJvbW96aW9uYWxpXCIsIFwiaW1wb3N0YSBzdWdsaSBzY29udGkgcHJvbW96aW9uYWxpXCIsXG4gICAgICBcInRyYXR0ZW51dGEgSVZBIGRlbCBtYXJrZXRwbGFjZVwiLCBcIkNvbW1pc3Npb25pIGRpIHZlbmRpdGFcIiwgXCJDb3N0aSBkZWwgc2Vydml6aW8gTG9naXN0aWNhIGRpIEFtYXpvblwiLFxuICAgICAgXCJBbHRyaSBjb3N0aSByZWxhdGl2aSBhbGxlIHRyYW5zYXppb25pXCIsIFwiQWx0cm9cIiwgXCJ0b3RhbGVcIlxuICAgIF0sXG4gICAgXCJFU1wiOiBbXG4gICAgICBcImZlY2hhIHkgaG9yYVwiLCBcImlkZW50aWZpY2Fkb3IgZGUgcGFnb1wiLCBcInRpcG9cIiwgXCJuXHUwMEZBbWVybyBkZSBwZWRpZG9cIiwgXCJza3VcIiwgXCJkZXNjcmlwY2lcdTAwRjNuXCIsIFwiY2FudGlkYWRcIixcbiAgICAgIFwid2ViIGRlIEFtYXpvblwiLCBcImdlc3RpXHUwMEYzbiBsb2dcdTAwRURzdGljYVwiLCBcImNpdWRhZCBkZSBwcm9jZWRlbmNpYSBkZWwgcGVkaWRvXCIsXG4gICAgICBcImNvbXVuaWRhZCBhdXRcdTAwRjNub21hIGRlIHByb2NlZGVuY2lhIGRlbCBwZWRpZG9cIiwgXCJjXHUwMEYzZGlnbyBwb3N0YWwgZGUgcHJvY2VkZW5jaWEgZGVsIHBlZGlkb1wiLFxuICAgICAgXCJGb3JtdWxhcmlvIGRlIHJlY2F1ZGFjaVx1MDBGM24gZGUgaW1wdWVzdG9zXCIsIFwidmVudGFzIGRlIHByb2R1Y3Rvc1wiLCBcImltcHVlc3RvIGRlIHZlbnRhcyBkZSBwcm9kdWN0b3NcIixcbiAgICAgIFwiYWJvbm9zIGRlIGVudlx1MDBFRG9cIiwgXCJpbXB1ZXN0b3MgcG9yIGFib25vcyBkZSBlbnZcdTAwRURvXCIsIFwiYWJvbm9zIGRlIGVudm9sdG9yaW8gcGFyYSByZWdhbG9cIixcbiAgICAgIFwiaW1wdWVzdG9zIHBvciBhYm9ub3MgZGUgZW52b2x0b3JpbyBwYXJhIHJlZ2Fsb1wiLCBcImRldm9sdWNpb25lcyBwcm9tb2Npb25hbGVzXCIsXG4gICAgICBcImltcHVlc3RvcyBkZSBkZXNjdWVudG9zIHBvciBwcm9tb2Npb25lc1wiLCBcImltcHVlc3RvIHJldGVuaWRvIGVuIGVsIHNpdGlvIHdlYlwiLCBcInRhcmlmYXMgZGUgdmVudGFcIixcbiAgICAgIFwidGFyaWZhcyBkZSBMb2dcdTAwRURzdGljYSBkZSBBbWF6b25cIiwgXCJ0YXJpZmFzIGRlIG90cmFzIHRyYW5zYWNjaW9uZXNcIiwgXCJvdHJvXCIsIFwidG90YWxcIlxuICAgIF0sXG4gICAgXCJFUyAyMDI2XCI6IFtcbiAgICAgIFwiZmVjaGEgeSBob3JhXCIsIFwiaWRlbnRpZmljYWRvciBkZSBwYWdvXCIsIFwidGlwb1wiLCBcIm5cdTAwRkFtZXJvIGRlIHBlZGlkb1wiLCBcInNrdVwiLCBcImRlc2NyaXBjaVx1MDBGM25cIiwgXCJjYW50aWRhZFwiLFxuICAgICAgXCJ3ZWIgZGUgQW1hem9uXCIsIFwiZ2VzdGlcdTAwRjNuIGxvZ1x1MDBFRHN0aWNhXCIsIFwiY2l1ZGFkIGRlIHByb2NlZGVuY2lhIGRlbCBwZWRpZG9cIixcbiAgICAgIFwiY29tdW5pZGFkIGF1dFx1MDBGM25vbWEgZGUgcHJvY2VkZW5jaWEgZGVsIHBlZGlkb1wiLCBcImNcdTAwRjNkaWdvIHBvc3RhbCBkZSBwcm9jZWRlbmNpYSBkZWwgcGVkaWRvXCIsXG4gICAgICBcIkZvcm11bGFyaW8gZGUgcmVjYXVkYWNpXHUwMEYzbiBkZSBpbXB1ZXN0b3NcIiwgXCJ2ZW50YXMgZGUgcHJvZHVjdG9zXCIsIFwiaW1wdWVzdG8gZGUgdmVudGFzIGRlIHByb2R1Y3Rvc1wiLFxuICAgICAgXCJhYm9ub3MgZGUgZW52XHUwMEVEb1wiLCBcImltcHVlc3RvcyBwb3IgYWJvbm9zIGRlIGVudlx1MDBFRG9cIiwgXCJhYm9ub3MgZGUgZW52b2x0b3JpbyBwYXJhIHJlZ2Fsb1wiLFxuICAgICAgXCJpbXB1ZXN0b3MgcG9yIGFib25vcyBkZSBlbnZvbHRvcmlvIHBhcmEgcmVnYWxvXCIsIFwiZGV2b2x1Y2lvbmVzIHByb21vY2lvbmFsZXNcIixcbiAgICAgIFwiaW1wdWVzdG9zIGRlIGRlc2N1ZW50b3MgcG9yIHByb21vY2lvbmVzXCIsIFwiaW1wdWVzdG8gcmV0ZW5pZG8gZW4gZWwgc2l0aW8gd2ViXCIsIFwidGFyaWZhcyBkZSB2ZW50YVwiLFxuICAgICAgXCJ0YXJpZmFzIGRlIExvZ1x1MDBFRHN0aWNhIGRlIEFtYXpvblwiLCBcInRhcmlmYXMgZGUgb3RyYXMgdHJhbnNhY2Npb25lc1wiLCBcIm90cm9cIiwgXCJ0b3RhbFwiLCBcImVzdGFkbyBkZSBsYSB0cmFuc2FjY2lcdTAwRjNuXCIsXG4gICAgICBcImZlY2hhIGRlIGxpYmVyYWNpXHUwMEYzbiBkZSBsYSB0cmFuc2FjY2lcdTAwRjNuXCJcbiAgICBdLFxuICAgIFwiRVMsIHR3byBuYW1lcyBsZWZ0IGluIEVuZ2xpc2hcIjogW1xuICAgICAgXCJmZWNoYSB5IGhvcmFcIiwgXCJpZGVudGlmaWNhZG9yIGRlIHBhZ29cIiwgXCJ0aXBvXCIsIFwiblx1MDBGQW1lcm8gZGUgcGVkaWRvXCIsIFwic2t1XCIsIFwiZGVzY3JpcGNpXHUwMEYzblwiLCBcImNhbnRpZGFkXCIsXG4gICAgICBcIndlYiBkZSBBbWF6b25cIiwgXCJnZXN0aVx1MDBGM24gbG9nXHUwMEVEc3RpY2FcIiwgXCJjaXVkYWQgZGUgcHJvY2VkZW5jaWEgZGVsIHBlZGlkb1wiLFxuICAgICAgXCJjb211bmlkYWQgYXV0XHUwMEYzbm9tYSBkZSBwcm9jZWRlbmNpYSBkZWwgcGVkaWRvXCIsIFwiY1x1MDBGM2RpZ28gcG9zdGFsIGRlIHByb2NlZGVuY2lhIGRlbCBwZWRpZG9cIixcbiAgICAgIFwiRm9ybXVsYXJpbyBkZSByZWNhdWRhY2lcdTAwRjNuIGRlIGltcHVlc3Rvc1wiLCBcInZlbnRhcyBkZSBwcm9kdWN0b3NcIiwgXCJwcm9kdWN0IHNhbGVzIHRheFwiLCBcImFib25vcyBkZSBlbnZcdTAwRURvXCIsXG4gICAgICBcImltcHVlc3RvcyBwb3IgYWJvbm9zIGRlIGVudlx1MDBFRG9cIiwgXCJhYm9ub3MgZGUgZW52b2x0b3JpbyBwYXJhIHJlZ2Fsb1wiLCBcImdpZnR3cmFwIGNyZWRpdHMgdGF4XCIsXG4gICAgICBcImRldm9sdWNpb25lcyBwcm9tb2Npb25hbGVzXCIsIFwiaW1wdWVzdG9zIGRlIGRlc2N1ZW50b3MgcG9yIHByb21vY2lvbmVzXCIsIFwiaW1wdWVzdG8gcmV0ZW5pZG8gZW4gZWwgc2l0aW8gd2ViXCIsXG4gICAgICBcInRhcmlmYXMgZGUgdmVudGFcIiwgXCJ0YXJpZmFzIGRlIExvZ1x1MDBFRHN0aWNhIGRlIEFtYXpvblwiLCBcInRhcmlmYXMgZGUgb3RyYXMgdHJhbnNhY2Npb25lc1wiLCBcIm90cm9cIiwgXCJ0b3RhbFwiXG4gICAgXSxcbiAgICBcIk1YXCI6IFtcbiAgICAgIFwiZmVjaGEvaG9yYVwiLCBcIklkLiBkZSBsaXF1aWRhY2lcdTAwRjNuXCIsIFwidGlwb1wiLCBcIklkLiBkZWwgcGVkaWRvXCIsIFwic2t1XCIsIFwiZGVzY3JpcGNpXHUwMEYzblwiLCBcImNhbnRpZGFkXCIsIFwibWFya2V0cGxhY2VcIixcbiAgICAgIFwiY3VtcGxpbWllbnRvXCIsIFwiY2l1ZGFkIGRlbCBwZWRpZG9cIiwgXCJlc3RhZG8gZGVsIHBlZGlkb1wiLCBcImNcdTAwRjNkaWdvIHBvc3RhbCBkZWwgcGVkaWRvXCIsXG4gICAgICBcIm1vZGVsbyBkZSByZWNhdWRhY2lcdTAwRjNuIGRlIGltcHVlc3Rvc1wiLCBcInZlbnRhcyBkZSBwcm9kdWN0b3NcIiwgXCJpbXB1ZXN0byBkZSB2ZW50YXMgZGUgcHJvZHVjdG9zXCIsXG4gICAgICBcImNyXHUwMEU5ZGl0b3MgZGUgZW52XHUwMEVEb1wiLCBcImltcHVlc3RvIGRlIGFib25vIGRlIGVudlx1MDBFRG9cIiwgXCJjclx1MDBFOWRpdG9zIHBvciBlbnZvbHRvcmlvIGRlIHJlZ2Fsb1wiLFxuICAgICAgXCJpbXB1ZXN0byBkZSBjclx1MDBFOWRpdG9zIGRlIGVudm9sdHVyYVwiLCBcIlRhcmlmYSByZWdsYW1lbnRhcmlhXCIsIFwiSW1wdWVzdG8gc29icmUgdGFyaWZhIHJlZ2xhbWVudGFyaWFcIixcbiAgICAgIFwiZGVzY3VlbnRvcyBwcm9tb2Npb25hbGVzXCIsIFwiaW1wdWVzdG8gZGUgcmVlbWJvbHNvcyBwcm9tb2Npb25hbGVzXCIsIFwiaW1wdWVzdG8gZGUgcmV0ZW5jaW9uZXMgZW4gbGEgcGxhdGFmb3JtYVwiLFxuICAgICAgXCJ0YXJpZmFzIGRlIHZlbnRhXCIsIFwidGFyaWZhcyBmYmFcIiwgXCJ0YXJpZmFzIGRlIG90cmEgdHJhbnNhY2NpXHUwMEYzblwiLCBcIm90cm9cIiwgXCJ0b3RhbFwiXG4gICAgXSxcbiAgICBcIk5MXCI6IFtcbiAgICAgIFwiZGF0dW0vdGlqZFwiLCBcInNjaGlra2luZ3MtSURcIiwgXCJ0eXBlXCIsIFwiYmVzdGVsbnVtbWVyXCIsIFwic2t1XCIsIFwiYmVzY2hyaWp2aW5nXCIsIFwiYWFudGFsXCIsIFwibWFya2V0cGxhY2VcIixcbiAgICAgIFwiZnVsZmlsbG1lbnRcIiwgXCJiZXN0ZWxsaW5nIHN0YWRcIiwgXCJzdGF0dXMgYmVzdGVsbGluZ1wiLCBcImJlc3RlbGxpbmcgcGVyIHBvc3RcIiwgXCJ2ZXJrb29wIHZhbiBwcm9kdWN0ZW5cIixcbiAgICAgIFwiZ2VcdTAwRUZuZGUgb216ZXRiZWxhc3RpbmdcIiwgXCJWZXJ6ZW5kdGVnb2VkZW5cIiwgXCJrcmVkaWV0cHVudGVuIGNhZGVhdXZlcnBha2tpbmdcIiwgXCJwcm9tb3RpZWtvcnRpbmdlblwiLFxuICAgICAgXCJCZWxhc3Rpbmcgdm9vciBtYXJrZXRwbGFjZS1mYWNpbGl0YXRvclwiLCBcInZlcmtvb3Brb3N0ZW5cIiwgXCJmYmEtdmVyZ29lZGluZ2VuXCIsIFwib3ZlcmlnZSB0cmFuc2FjdGlla29zdGVuXCIsXG4gICAgICBcIm92ZXJpZ2VcIiwgXCJ0b3RhYWxcIlxuICAgIF0sXG4gICAgXCJKUFwiOiBbXG4gICAgICBcIlx1NjVFNVx1NEVEOC9cdTY2NDJcdTk1OTNcIiwgXCJcdTZDN0FcdTZFMDhcdTc1NkFcdTUzRjdcIiwgXCJcdTMwQzhcdTMwRTlcdTMwRjNcdTMwQjZcdTMwQUZcdTMwQjdcdTMwRTdcdTMwRjNcdTMwNkVcdTdBMkVcdTk4NUVcIiwgXCJcdTZDRThcdTY1ODdcdTc1NkFcdTUzRjdcIiwgXCJTS1VcIiwgXCJcdThBQUNcdTY2MEVcIiwgXCJcdTY1NzBcdTkxQ0ZcIiwgXCJBbWF6b24gXHU1MUZBXHU1NEMxXHUzMEI1XHUzMEZDXHUzMEQzXHUzMEI5XCIsIFwiXHUzMEQ1XHUzMEVCXHUzMEQ1XHUzMEEzXHUzMEVCXHUzMEUxXHUzMEYzXHUzMEM4XCIsIFwiXHU1RTAyXHU3NTNBXHU2NzUxXCIsIFwiXHU5MEZEXHU5MDUzXHU1RTlDXHU3NzBDXCIsIFwiXHU5MEY1XHU0RkJGXHU3NTZBXHU1M0Y3XCIsXG4gICAgICBcIlx1N0EwRVx1OTFEMVx1NUZCNFx1NTNDRVx1NTc4QlwiLCBcIlx1NTU0Nlx1NTRDMVx1NThGMlx1NEUwQVwiLCBcIlx1NTU0Nlx1NTRDMVx1MzA2RVx1NThGMlx1NEUwQVx1N0EwRVwiLCBcIlx1OTE0RFx1OTAwMVx1NjU5OVwiLCBcIlx1OTE0RFx1OTAwMVx1NjU5OVx1MzA2RVx1N0EwRVx1OTFEMVwiLCBcIlx1MzBBRVx1MzBENVx1MzBDOFx1NTMwNVx1ODhDNVx1NjI0Qlx1NjU3MFx1NjU5OVwiLCBcIlx1MzBBRVx1MzBENVx1MzBDOFx1NTMwNVx1ODhDNVx1MzBBRlx1MzBFQ1x1MzBCOFx1MzBDM1x1MzBDOFx1MzA2RVx1N0EwRVx1OTFEMVwiLCBcIkFtYXpvblx1MzBERFx1MzBBNFx1MzBGM1x1MzBDOFx1MzA2RVx1OENCQlx1NzUyOFwiLCBcIlx1MzBEN1x1MzBFRFx1MzBFMlx1MzBGQ1x1MzBCN1x1MzBFN1x1MzBGM1x1NTI3Mlx1NUYxNVx1OTg0RFwiLFxuICAgICAgXCJcdTMwRDdcdTMwRURcdTMwRTJcdTMwRkNcdTMwQjdcdTMwRTdcdTMwRjNcdTUyNzJcdTVGMTVcdTMwNkVcdTdBMEVcdTkxRDFcIiwgXCJcdTZFOTBcdTZDQzlcdTVGQjRcdTUzQ0VcdTdBMEVcdTMwOTJcdTRGMzRcdTMwNDZcdTMwREVcdTMwRkNcdTMwQjFcdTMwQzNcdTMwQzhcdTMwRDdcdTMwRUNcdTMwQTRcdTMwQjlcIiwgXCJcdTYyNEJcdTY1NzBcdTY1OTlcIiwgXCJGQkEgXHU2MjRCXHU2NTcwXHU2NTk5XCIsIFwiXHUzMEM4XHUzMEU5XHUzMEYzXHUzMEI2XHUzMEFGXHUzMEI3XHUzMEU3XHUzMEYzXHUzMDZCXHU5NUEyXHUzMDU5XHUzMDhCXHUzMDVEXHUzMDZFXHU0RUQ2XHUzMDZFXHU2MjRCXHU2NTcwXHU2NTk5XCIsIFwiXHUzMDVEXHUzMDZFXHU0RUQ2XCIsIFwiXHU1NDA4XHU4QTA4XCJcbiAgICBdLFxuICAgIFwiU0UsIGluY29tcGxldGVcIjogW1xuICAgICAgXCJkYXR1bS90aWRcIiwgXCJyZWdsZXJpbmdzLWlkXCIsIFwidHlwXCIsIFwiYmVzdFx1MDBFNGxsbmluZ3MtaWRcIiwgXCJza3VcIiwgXCJiZXNrcml2bmluZ1wiLCBcImFudGFsXCIsIFwibWFya25hZHNwbGF0c1wiLFxuICAgICAgXCJsZXZlcmFuc1wiLCBcImZcdTAwRjZyc1x1MDBFNGxqbmluZyBhdiBwcm9kdWt0ZXJcIiwgXCJmcmFrdGtyZWRpdGVyXCIsIFwia3JlZGl0ZXIgZlx1MDBGNnIgcHJlc2VudGluc2xhZ25pbmdcIiwgXCJrYW1wYW5qcmFiYXR0ZXJcIixcbiAgICAgIFwiSW5rYXNzZXJhZCBtb21zXCIsIFwiZlx1MDBGNnJzXHUwMEU0bGpuaW5nc2F2Z2lmdGVyXCIsIFwiZmJhLWF2Z2lmdGVyXCIsIFwiXHUwMEY2dnJpZ2EgdHJhbnNha3Rpb25zYXZnaWZ0ZXJcIiwgXCJcdTAwRDZ2cmlndFwiLCBcInRvdGFsdFwiXG4gICAgXSxcbiAgICBcIlBMLCBpbmNvbXBsZXRlXCI6IFtcbiAgICAgIFwiZGF0YS9nb2R6aW5hXCIsIFwiaWRlbnR5ZmlrYXRvciByb3psaWN6ZW5pYVwiLCBcInR5cFwiLCBcImlkZW50eWZpa2F0b3IgemFtXHUwMEYzd2llbmlhXCIsIFwic2t1XCIsIFwib3Bpc1wiLCBcImlsb1x1MDE1Qlx1MDEwN1wiLCBcInJ5bmVrXCIsXG4gICAgICBcInJlYWxpemFjamFcIiwgXCJzcHJ6ZWRhXHUwMTdDIHByb2R1a3RcdTAwRjN3XCIsIFwibm90eSBrcmVkeXRvd2UgemEgd3lzeVx1MDE0MmtcdTAxMTlcIiwgXCJyYWJhdHkgcHJvbW9jeWpuZVwiLFxuICAgICAgXCJwb2JyYW55IHBvZGF0ZWsgb2Qgc3ByemVkYVx1MDE3Q3lcIiwgXCJvcFx1MDE0MmF0eSB6YSBzcHJ6ZWRhXHUwMTdDXCIsIFwib3BcdTAxNDJhdHkgemEgZmJhXCIsIFwiaW5uZSBvcFx1MDE0MmF0eSB0cmFuc2FrY3lqbmVcIiwgXCJpbm5lXCIsIFwic3VtYVwiXG4gICAgXSxcbiAgICBcIlRSLCBpbmNvbXBsZXRlXCI6IFtcbiAgICAgIFwidGFyaWgvc2FhdFwiLCBcInNpcGFyaVx1MDE1RiBuby5cIiwgXCJza3VcIiwgXCJhXHUwMEU3XHUwMTMxa2xhbWFcIiwgXCJhZGV0XCIsIFwicGF6YXIgeWVyaVwiLCBcImdcdTAwRjZuZGVyaW1cIiwgXCJcdTAwRkNyXHUwMEZDbiBzYXRcdTAxMzFcdTAxNUZsYXJcdTAxMzFcIixcbiAgICAgIFwia2FyZ28ga3JlZGlsZXJpXCIsIFwicHJvbW9zeW9uIGluZGlyaW1sZXJpXCIsIFwic2F0XHUwMTMxXHUwMTVGIFx1MDBGQ2NyZXRsZXJpXCIsIFwiQW1hem9uIExvamlzdGlrIFx1MDBGQ2NyZXRsZXJpXCIsXG4gICAgICBcImRpXHUwMTFGZXIgaVx1MDE1RmxlbSBcdTAwRkNjcmV0bGVyaVwiLCBcImRpXHUwMTFGZXJcIiwgXCJ0b3BsYW1cIlxuICAgIF0sXG4gICAgXCJUUiwgMjIgY29sdW1ucywgb2YgSnVuZSAyMDI2IGluIHRoZSB0ZXN0cyBvZiBhIHB1YmxpYyByZWFkZXJcIjogW1xuICAgICAgXCJ0YXJpaC9zYWF0XCIsIFwiaGVzYXAga2VzaW0gbm9cIiwgXCJ0aXBcIiwgXCJzaXBhcmlcdTAxNUYgbm8uXCIsIFwic2t1XCIsIFwiYVx1MDBFN1x1MDEzMWtsYW1hXCIsIFwiYWRldFwiLCBcInBhemFyIHllcmlcIiwgXCJnXHUwMEY2bmRlcmltXCIsXG4gICAgICBcInNpcGFyaVx1MDE1RiBcdTAxNUZlaHJpXCIsIFwic2lwYXJpXHUwMTVGIGR1cnVtdVwiLCBcInNpcGFyaVx1MDE1RiBwb3N0YXNcdTAxMzFcIiwgXCJcdTAwRkNyXHUwMEZDbiBzYXRcdTAxMzFcdTAxNUZsYXJcdTAxMzFcIiwgXCJrYXJnbyBrcmVkaWxlcmlcIixcbiAgICAgIFwicHJvbW9zeW9uIGluZGlyaW1sZXJpXCIsIFwic2F0XHUwMTMxXHUwMTVGIFx1MDBGQ2NyZXRsZXJpXCIsIFwiQW1hem9uIExvamlzdGlrIFx1MDBGQ2NyZXRsZXJpXCIsIFwiZGlcdTAxMUZlciBpXHUwMTVGbGVtIFx1MDBGQ2NyZXRsZXJpXCIsIFwiZGlcdTAxMUZlclwiLFxuICAgICAgXCJ0b3BsYW1cIiwgXCJcdTAxMzBcdTAxNUZsZW0gZHVydW11XCIsIFwiXHUwMTMwXHUwMTVGbGVtIFx1MDBFN1x1MDEzMWtcdTAxMzFcdTAxNUYgdGFyaWhpXCJcbiAgICBdLFxuICAgIFwiQlIsIGluY29tcGxldGVcIjogW1xuICAgICAgXCJkYXRhL2hvcmFcIiwgXCJpZCBkbyBwZWRpZG9cIiwgXCJza3VcIiwgXCJkZXNjcmlcdTAwRTdcdTAwRTNvXCIsIFwicXVhbnRpZGFkZVwiLCBcIm1lcmNhZG9cIiwgXCJhdGVuZGltZW50b1wiLCBcInZlbmRhcyBkbyBwcm9kdXRvXCIsXG4gICAgICBcImltcG9zdG8gZGUgdmVuZGFzIGNvbGV0YWRvc1wiLCBcImNyXHUwMEU5ZGl0b3MgZGUgcmVtZXNzYVwiLCBcImNyXHUwMEU5ZGl0b3MgZGUgZW1iYWxhZ2VtIGRlIHByZXNlbnRlXCIsXG4gICAgICBcImRlc2NvbnRvcyBwcm9tb2Npb25haXNcIiwgXCJ0YXJpZmFzIGRlIHZlbmRhXCIsIFwidGF4YXMgZmJhXCIsIFwidGF4YXMgZGUgb3V0cmFzIHRyYW5zYVx1MDBFN1x1MDBGNWVzXCIsIFwib3V0cm9cIiwgXCJ0b3RhbFwiXG4gICAgXVxuICB9LFxuICBcImFsbC1vcmRlcnNcIjoge1xuICAgIFwiMzEgY29sdW1uc1wiOiBbXG4gICAgICBcImFtYXpvbi1vcmRlci1pZFwiLCBcIm1lcmNoYW50LW9yZGVyLWlkXCIsIFwicHVyY2hhc2UtZGF0ZVwiLCBcImxhc3QtdXBkYXRlZC1kYXRlXCIsIFwib3JkZXItc3RhdHVzXCIsXG4gICAgICBcImZ1bGZpbGxtZW50LWNoYW5uZWxcIiwgXCJzYWxlcy1jaGFubmVsXCIsIFwib3JkZXItY2hhbm5lbFwiLCBcInNoaXAtc2VydmljZS1sZXZlbFwiLCBcInByb2R1Y3QtbmFtZVwiLCBcInNrdVwiLCBcImFzaW5cIixcbiAgICAgIFwiaXRlbS1zdGF0dXNcIiwgXCJxdWFudGl0eVwiLCBcImN1cnJlbmN5XCIsIFwiaXRlbS1wcmljZVwiLCBcIml0ZW0tdGF4XCIsIFwic2hpcHBpbmctcHJpY2VcIiwgXCJzaGlwcGluZy10YXhcIixcbiAgICAgIFwiZ2lmdC13cmFwLXByaWNlXCIsIFwiZ2lmdC13cmFwLXRheFwiLCBcIml0ZW0tcHJvbW90aW9uLWRpc2NvdW50XCIsIFwic2hpcC1wcm9tb3Rpb24tZGlzY291bnRcIiwgXCJzaGlwLWNpdHlcIixcbiAgICAgIFwic2hpcC1zdGF0ZVwiLCBcInNoaXAtcG9zdGFsLWNvZGVcIiwgXCJzaGlwLWNvdW50cnlcIiwgXCJwcm9tb3Rpb24taWRzXCIsIFwiaXMtYnVzaW5lc3Mtb3JkZXJcIiwgXCJwdXJjaGFzZS1vcmRlci1udW1iZXJcIixcbiAgICAgIFwicHJpY2UtZGVzaWduYXRpb25cIlxuICAgIF0sXG4gICAgXCIzMiBjb2x1bW5zIHdpdGggdXJsXCI6IFtcbiAgICAgIFwiYW1hem9uLW9yZGVyLWlkXCIsIFwibWVyY2hhbnQtb3JkZXItaWRcIiwgXCJwdXJjaGFzZS1kYXRlXCIsIFwibGFzdC11cGRhdGVkLWRhdGVcIiwgXCJvcmRlci1zdGF0dXNcIixcbiAgICAgIFwiZnVsZmlsbG1lbnQtY2hhbm5lbFwiLCBcInNhbGVzLWNoYW5uZWxcIiwgXCJvcmRlci1jaGFubmVsXCIsIFwidXJsXCIsIFwic2hpcC1zZXJ2aWNlLWxldmVsXCIsIFwicHJvZHVjdC1uYW1lXCIsIFwic2t1XCIsXG4gICAgICBcImFzaW5cIiwgXCJpdGVtLXN0YXR1c1wiLCBcInF1YW50aXR5XCIsIFwiY3VycmVuY3lcIiwgXCJpdGVtLXByaWNlXCIsIFwiaXRlbS10YXhcIiwgXCJzaGlwcGluZy1wcmljZVwiLCBcInNoaXBwaW5nLXRheFwiLFxuICAgICAgXCJnaWZ0LXdyYXAtcHJpY2VcIiwgXCJnaWZ0LXdyYXAtdGF4XCIsIFwiaXRlbS1wcm9tb3Rpb24tZGlzY291bnRcIiwgXCJzaGlwLXByb21vdGlvbi1kaXNjb3VudFwiLCBcInNoaXAtY2l0eVwiLFxuICAgICAgXCJzaGlwLXN0YXRlXCIsIFwic2hpcC1wb3N0YWwtY29kZVwiLCBcInNoaXAtY291bnRyeVwiLCBcInByb21vdGlvbi1pZHNcIiwgXCJpcy1idXNpbmVzcy1vcmRlclwiLCBcInB1cmNoYXNlLW9yZGVyLW51bWJlclwiLFxuICAgICAgXCJwcmljZS1kZXNpZ25hdGlvblwiXG4gICAgXSxcbiAgICBcIjMzIGNvbHVtbnMgd2l0aCBpcy1zb2xkLWJ5LWFiXCI6IFtcbiAgICAgIFwiYW1hem9uLW9yZGVyLWlkXCIsIFwibWVyY2hhbnQtb3JkZXItaWRcIiwgXCJwdXJjaGFzZS1kYXRlXCIsIFwibGFzdC11cGRhdGVkLWRhdGVcIiwgXCJvcmRlci1zdGF0dXNcIixcbiAgICAgIFwiZnVsZmlsbG1lbnQtY2hhbm5lbFwiLCBcInNhbGVzLWNoYW5uZWxcIiwgXCJvcmRlci1jaGFubmVsXCIsIFwidXJsXCIsIFwic2hpcC1zZXJ2aWNlLWxldmVsXCIsIFwicHJvZHVjdC1uYW1lXCIsIFwic2t1XCIsXG4gICAgICBcImFzaW5cIiwgXCJpdGVtLXN0YXR1c1wiLCBcInF1YW50aXR5XCIsIFwiY3VycmVuY3lcIiwgXCJpdGVtLXByaWNlXCIsIFwiaXRlbS10YXhcIiwgXCJzaGlwcGluZy1wcmljZVwiLCBcInNoaXBwaW5nLXRheFwiLFxuICAgICAgXCJnaWZ0LXdyYXAtcHJpY2VcIiwgXCJnaWZ0LXdyYXAtdGF4XCIsIFwiaXRlbS1wcm9tb3Rpb24tZGlzY291bnRcIiwgXCJzaGlwLXByb21vdGlvbi1kaXNjb3VudFwiLCBcInNoaXAtY2l0eVwiLFxuICAgICAgXCJzaGlwLXN0YXRlXCIsIFwic2hpcC1wb3N0YWwtY29kZVwiLCBcInNoaXAtY291bnRyeVwiLCBcInByb21vdGlvbi1pZHNcIiwgXCJpcy1idXNpbmVzcy1vcmRlclwiLCBcInB1cmNoYXNlLW9yZGVyLW51bWJlclwiLFxuICAgICAgXCJwcmljZS1kZXNpZ25hdGlvblwiLCBcImlzLXNvbGQtYnktYWJcIlxuICAgIF0sXG4gICAgXCIzMyBjb2x1bW5zIHdpdGggY3BmXCI6IFtcbiAgICAgIFwiYW1hem9uLW9yZGVyLWlkXCIsIFwibWVyY2hhbnQtb3JkZXItaWRcIiwgXCJwdXJjaGFzZS1kYXRlXCIsIFwibGFzdC11cGRhdGVkLWRhdGVcIiwgXCJvcmRlci1zdGF0dXNcIixcbiAgICAgIFwiZnVsZmlsbG1lbnQtY2hhbm5lbFwiLCBcInNhbGVzLWNoYW5uZWxcIiwgXCJvcmRlci1jaGFubmVsXCIsIFwic2hpcC1zZXJ2aWNlLWxldmVsXCIsIFwicHJvZHVjdC1uYW1lXCIsIFwic2t1XCIsIFwiYXNpblwiLFxuICAgICAgXCJpdGVtLXN0YXR1c1wiLCBcInF1YW50aXR5XCIsIFwiY3VycmVuY3lcIiwgXCJpdGVtLXByaWNlXCIsIFwiaXRlbS10YXhcIiwgXCJzaGlwcGluZy1wcmljZVwiLCBcInNoaXBwaW5nLXRheFwiLFxuICAgICAgXCJnaWZ0LXdyYXAtcHJpY2VcIiwgXCJnaWZ0LXdyYXAtdGF4XCIsIFwiaXRlbS1wcm9tb3Rpb24tZGlzY291bnRcIiwgXCJzaGlwLXByb21vdGlvbi1kaXNjb3VudFwiLCBcInNoaXAtY2l0eVwiLFxuICAgICAgXCJzaGlwLXN0YXRlXCIsIFwic2hpcC1wb3N0YWwtY29kZVwiLCBcInNoaXAtY291bnRyeVwiLCBcInByb21vdGlvbi1pZHNcIiwgXCJjcGZcIiwgXCJpcy1idXNpbmVzcy1vcmRlclwiLFxuICAgICAgXCJwdXJjaGFzZS1vcmRlci1udW1iZXJcIiwgXCJwcmljZS1kZXNpZ25hdGlvblwiLCBcInNpZ25hdHVyZS1jb25maXJtYXRpb24tcmVjb21tZW5kZWRcIlxuICAgIF0sXG4gICAgXCJVSywgOTEgY29sdW1uc1wiOiBbXG4gICAgICBcImFtYXpvbi1vcmRlci1pZFwiLCBcIm1lcmNoYW50LW9yZGVyLWlkXCIsIFwicHVyY2hhc2UtZGF0ZVwiLCBcImxhc3QtdXBkYXRlZC1kYXRlXCIsIFwib3JkZXItc3RhdHVzXCIsXG4gICAgICBcImZ1bGZpbGxtZW50LWNoYW5uZWxcIiwgXCJzYWxlcy1jaGFubmVsXCIsIFwib3JkZXItY2hhbm5lbFwiLCBcInVybFwiLCBcInNoaXAtc2VydmljZS1sZXZlbFwiLCBcInByb2R1Y3QtbmFtZVwiLCBcInNrdVwiLFxuICAgICAgXCJhc2luXCIsIFwibnVtYmVyLW9mLWl0ZW1zXCIsIFwiaXRlbS1zdGF0dXNcIiwgXCJ0YXgtY29sbGVjdGlvbi1tb2RlbFwiLCBcInRheC1jb2xsZWN0aW9uLXJlc3BvbnNpYmxlLXBhcnR5XCIsIFwicXVhbnRpdHlcIixcbiAgICAgIFwiY3VycmVuY3lcIiwgXCJpdGVtLXByaWNlXCIsIFwiaXRlbS10YXhcIiwgXCJzaGlwcGluZy1wcmljZVwiLCBcInNoaXBwaW5nLXRheFwiLCBcImdpZnQtd3JhcC1wcmljZVwiLCBcImdpZnQtd3JhcC10YXhcIixcbiAgICAgIFwiaXRlbS1wcm9tb3Rpb24tZGlzY291bnRcIiwgXCJzaGlwLXByb21vdGlvbi1kaXNjb3VudFwiLCBcImFkZHJlc3MtdHlwZVwiLCBcInNoaXAtY2l0eVwiLCBcInNoaXAtc3RhdGVcIixcbiAgICAgIFwic2hpcC1wb3N0YWwtY29kZVwiLCBcInNoaXAtY291bnRyeVwiLCBcInByb21vdGlvbi1pZHNcIiwgXCJwYXltZW50LW1ldGhvZC1kZXRhaWxzXCIsIFwiaXRlbS1leHRlbnNpb25zLWRhdGFcIixcbiAgICAgIFwiaXMtYnVzaW5lc3Mtb3JkZXJcIiwgXCJwdXJjaGFzZS1vcmRlci1udW1iZXJcIiwgXCJwcmljZS1kZXNpZ25hdGlvblwiLCBcImZ1bGZpbGxlZC1ieVwiLCBcImJ1eWVyLWNvbXBhbnktbmFtZVwiLFxuICAgICAgXCJidXllci1jc3QtbnVtYmVyXCIsIFwiYnV5ZXItdmF0LW51bWJlclwiLCBcImJ1eWVyLXRheC1yZWdpc3RyYXRpb24taWRcIiwgXCJidXllci10YXgtcmVnaXN0cmF0aW9uLWNvdW50cnlcIixcbiAgICAgIFwiYnV5ZXItdGF4LXJlZ2lzdHJhdGlvbi10eXBlXCIsIFwiY3VzdG9taXplZC11cmxcIiwgXCJjdXN0b21pemVkLXBhZ2VcIiwgXCJpcy1oZWF2eS1vci1idWxreVwiLCBcImlzLXJlcGxhY2VtZW50LW9yZGVyXCIsXG4gICAgICBcImlzLWV4Y2hhbmdlLW9yZGVyXCIsIFwib3JpZ2luYWwtb3JkZXItaWRcIiwgXCJpcy1hbWF6b24taW52b2ljZWRcIiwgXCJ2YXQtZXhjbHVzaXZlLWl0ZW0tcHJpY2VcIixcbiAgICAgIFwidmF0LWV4Y2x1c2l2ZS1zaGlwcGluZy1wcmljZVwiLCBcInZhdC1leGNsdXNpdmUtZ2lmdHdyYXAtcHJpY2VcIiwgXCJsaWNlbnNlZS1uYW1lXCIsIFwibGljZW5zZS1udW1iZXJcIixcbiAgICAgIFwibGljZW5zZS1zdGF0ZVwiLCBcImxpY2Vuc2UtZXhwaXJhdGlvbi1kYXRlXCIsIFwiaXMtaWJhXCIsIFwiYnV5ZXItY2l0aXplbi1uYW1lXCIsIFwiYnV5ZXItY2l0aXplbi1pZFwiLCBcImlzLXRyYW5zcGFyZW5jeVwiLFxuICAgICAgXCJkZWZhdWx0LXNoaXAtZnJvbS1hZGRyZXNzLW5hbWVcIiwgXCJkZWZhdWx0LXNoaXAtZnJvbS1hZGRyZXNzLWZpZWxkLTFcIiwgXCJkZWZhdWx0LXNoaXAtZnJvbS1hZGRyZXNzLWZpZWxkLTJcIixcbiAgICAgIFwiZGVmYXVsdC1zaGlwLWZyb20tYWRkcmVzcy1maWVsZC0zXCIsIFwiZGVmYXVsdC1zaGlwLWZyb20tY2l0eVwiLCBcImRlZmF1bHQtc2hpcC1mcm9tLXN0YXRlXCIsXG4gICAgICBcImRlZmF1bHQtc2hpcC1mcm9tLWNvdW50cnlcIiwgXCJkZWZhdWx0LXNoaXAtZnJvbS1wb3N0YWwtY29kZVwiLCBcImFjdHVhbC1zaGlwLWZyb20tYWRkcmVzcy1uYW1lXCIsXG4gICAgICBcImFjdHVhbC1zaGlwLWZyb20tYWRkcmVzcy1maWVsZC0xXCIsIFwiYWN0dWFsLXNoaXAtZnJvbS1hZGRyZXNzLWZpZWxkLTJcIiwgXCJhY3R1YWwtc2hpcC1mcm9tLWFkZHJlc3MtZmllbGQtM1wiLFxuICAgICAgXCJhY3R1YWwtc2hpcC1mcm9tLWNpdHlcIiwgXCJhY3R1YWwtc2hpcC1mcm9tLXN0YXRlXCIsIFwiYWN0dWFsLXNoaXAtZnJvbS1jb3VudHJ5XCIsIFwiYWN0dWFsLXNoaXAtZnJvbS1wb3N0YWwtY29kZVwiLFxuICAgICAgXCJpcy1pc3B1LW9yZGVyXCIsIFwic3RvcmUtY2hhaW4tc3RvcmUtaWRcIiwgXCJpcy1waWNrdXAtcG9pbnQtb3JkZXJcIiwgXCJwaWNrdXAtcG9pbnQtdHlwZVwiLFxuICAgICAgXCJpcy1idXllci1yZXF1ZXN0ZWQtY2FuY2VsbGF0aW9uXCIsIFwiYnV5ZXItcmVxdWVzdGVkLWNhbmNlbC1yZWFzb25cIiwgXCJpb3NzLW51bWJlclwiLCBcIm9yZGVyLWludm9pY2UtdHlwZVwiLFxuICAgICAgXCJpbnZvaWNlLWJ1c2luZXNzLWxlZ2FsLW5hbWVcIiwgXCJpbnZvaWNlLWJ1c2luZXNzLWFkZHJlc3NcIiwgXCJpbnZvaWNlLWJ1c2luZXNzLXRheC1pZFwiLFxuICAgICAgXCJpbnZvaWNlLWJ1c2luZXNzLXRheC1vZmZpY2UgXCJcbiAgICBdXG4gIH0sXG4gIFwiZnVsZmlsbGVkLXNoaXBtZW50c1wiOiB7XG4gICAgXCI0OCBjb2x1bW5zXCI6IFtcbiAgICAgIFwiYW1hem9uLW9yZGVyLWlkXCIsIFwibWVyY2hhbnQtb3JkZXItaWRcIiwgXCJzaGlwbWVudC1pZFwiLCBcInNoaXBtZW50LWl0ZW0taWRcIiwgXCJhbWF6b24tb3JkZXItaXRlbS1pZFwiLFxuICAgICAgXCJtZXJjaGFudC1vcmRlci1pdGVtLWlkXCIsIFwicHVyY2hhc2UtZGF0ZVwiLCBcInBheW1lbnRzLWRhdGVcIiwgXCJzaGlwbWVudC1kYXRlXCIsIFwicmVwb3J0aW5nLWRhdGVcIiwgXCJidXllci1lbWFpbFwiLFxuICAgICAgXCJidXllci1uYW1lXCIsIFwiYnV5ZXItcGhvbmUtbnVtYmVyXCIsIFwic2t1XCIsIFwicHJvZHVjdC1uYW1lXCIsIFwicXVhbnRpdHktc2hpcHBlZFwiLCBcImN1cnJlbmN5XCIsIFwiaXRlbS1wcmljZVwiLFxuICAgICAgXCJpdGVtLXRheFwiLCBcInNoaXBwaW5nLXByaWNlXCIsIFwic2hpcHBpbmctdGF4XCIsIFwiZ2lmdC13cmFwLXByaWNlXCIsIFwiZ2lmdC13cmFwLXRheFwiLCBcInNoaXAtc2VydmljZS1sZXZlbFwiLFxuICAgICAgXCJyZWNpcGllbnQtbmFtZVwiLCBcInNoaXAtYWRkcmVzcy0xXCIsIFwic2hpcC1hZGRyZXNzLTJcIiwgXCJzaGlwLWFkZHJlc3MtM1wiLCBcInNoaXAtY2l0eVwiLCBcInNoaXAtc3RhdGVcIixcbiAgICAgIFwic2hpcC1wb3N0YWwtY29kZVwiLCBcInNoaXAtY291bnRyeVwiLCBcInNoaXAtcGhvbmUtbnVtYmVyXCIsIFwiYmlsbC1hZGRyZXNzLTFcIiwgXCJiaWxsLWFkZHJlc3MtMlwiLCBcImJpbGwtYWRkcmVzcy0zXCIsXG4gICAgICBcImJpbGwtY2l0eVwiLCBcImJpbGwtc3RhdGVcIiwgXCJiaWxsLXBvc3RhbC1jb2RlXCIsIFwiYmlsbC1jb3VudHJ5XCIsIFwiaXRlbS1wcm9tb3Rpb24tZGlzY291bnRcIixcbiAgICAgIFwic2hpcC1wcm9tb3Rpb24tZGlzY291bnRcIiwgXCJjYXJyaWVyXCIsIFwidHJhY2tpbmctbnVtYmVyXCIsIFwiZXN0aW1hdGVkLWFycml2YWwtZGF0ZVwiLCBcImZ1bGZpbGxtZW50LWNlbnRlci1pZFwiLFxuICAgICAgXCJmdWxmaWxsbWVudC1jaGFubmVsXCIsIFwic2FsZXMtY2hhbm5lbFwiXG4gICAgXSxcbiAgICBcIlNlbGxlciBDZW50cmFsIENTViwgRW5nbGlzaCwgaW5jb21wbGV0ZVwiOiBbXG4gICAgICBcIkFtYXpvbiBPcmRlciBJZFwiLCBcIlNoaXBtZW50IERhdGVcIiwgXCJNZXJjaGFudCBTS1VcIiwgXCJTaGlwcGVkIFF1YW50aXR5XCIsIFwiQ3VycmVuY3lcIiwgXCJJdGVtIFByaWNlXCIsIFwiSXRlbSBUYXhcIixcbiAgICAgIFwiU2hpcHBpbmcgUHJpY2VcIiwgXCJTaGlwcGluZyBUYXhcIiwgXCJHaWZ0IFdyYXAgUHJpY2VcIiwgXCJHaWZ0IFdyYXAgVGF4XCIsIFwiSXRlbSBQcm9tbyBEaXNjb3VudFwiLFxuICAgICAgXCJTaGlwbWVudCBQcm9tbyBEaXNjb3VudFwiLCBcIlNhbGVzIENoYW5uZWxcIlxuICAgIF0sXG4gICAgXCJTZWxsZXIgQ2VudHJhbCBDU1YsIENoaW5lc2UsIGluY29tcGxldGVcIjogW1xuICAgICAgXCJcdTRFOUFcdTlBNkNcdTkwMEFcdThCQTJcdTUzNTVcdTdGMTZcdTUzRjdcIiwgXCJcdTkxNERcdTkwMDFcdTY1RTVcdTY3MUZcIiwgXCJcdTUzNTZcdTVCQjYgU0tVXCIsIFwiXHU1REYyXHU1M0QxXHU4RDI3XHU2NTcwXHU5MUNGXCIsIFwiXHU4RDI3XHU1RTAxXCIsIFwiXHU1NTQ2XHU1NEMxXHU0RUY3XHU2ODNDXCIsIFwiXHU1NTQ2XHU1NEMxXHU3QTBFXCIsIFwiXHU4RkQwXHU4RDM5XCIsIFwiXHU4RkQwXHU4RDM5XHU3QTBFXCIsIFwiXHU3OTNDXHU1NEMxXHU1MzA1XHU4OEM1XHU0RUY3XHU2ODNDXCIsIFwiXHU3OTNDXHU1NEMxXHU1MzA1XHU4OEM1XHU3QTBFXHU4RDM5XCIsIFwiXHU1NTQ2XHU1NEMxXHU0RkMzXHU5NTAwXHU2Mjk4XHU2MjYzXCIsIFwiXHU4RDI3XHU0RUY2XHU0RkMzXHU5NTAwXHU2Mjk4XHU2MjYzXCIsXG4gICAgICBcIlx1OTUwMFx1NTUyRVx1NkUyMFx1OTA1M1wiXG4gICAgXVxuICB9LFxuICBcInNoaXBtZW50LWNvbnRlbnRzXCI6IHtcbiAgICBcInRhYmxlIGJlbG93IGEga2V5L3ZhbHVlIHByZWFtYmxlXCI6IFtcbiAgICAgIFwiTWVyY2hhbnQgU0tVXCIsIFwiVGl0bGVcIiwgXCJBU0lOXCIsIFwiRk5TS1VcIiwgXCJleHRlcm5hbC1pZFwiLCBcIkNvbmRpdGlvblwiLCBcIldobyB3aWxsIHByZXA/XCIsIFwiUHJlcCBUeXBlXCIsXG4gICAgICBcIldobyB3aWxsIGxhYmVsP1wiLCBcIlNoaXBwZWRcIlxuICAgIF1cbiAgfSxcbiAgXCJyZXBsYWNlbWVudHNcIjoge1xuICAgIFwiOSBjb2x1bW5zXCI6IFtcbiAgICAgIFwic2hpcG1lbnQtZGF0ZVwiLCBcInNrdVwiLCBcImFzaW5cIiwgXCJmdWxmaWxsbWVudC1jZW50ZXItaWRcIiwgXCJvcmlnaW5hbC1mdWxmaWxsbWVudC1jZW50ZXItaWRcIiwgXCJxdWFudGl0eVwiLFxuICAgICAgXCJyZXBsYWNlbWVudC1yZWFzb24tY29kZVwiLCBcInJlcGxhY2VtZW50LWFtYXpvbi1vcmRlci1pZFwiLCBcIm9yaWdpbmFsLWFtYXpvbi1vcmRlci1pZFwiXG4gICAgXVxuICB9LFxuICBcInJlbW92YWwtb3JkZXJzXCI6IHtcbiAgICBcIjE2IGNvbHVtbnNcIjogW1xuICAgICAgXCJyZXF1ZXN0LWRhdGVcIiwgXCJvcmRlci1pZFwiLCBcIm9yZGVyLXR5cGVcIiwgXCJzZXJ2aWNlLXNwZWVkXCIsIFwib3JkZXItc3RhdHVzXCIsIFwibGFzdC11cGRhdGVkLWRhdGVcIiwgXCJza3VcIiwgXCJmbnNrdVwiLFxuICAgICAgXCJkaXNwb3NpdGlvblwiLCBcInJlcXVlc3RlZC1xdWFudGl0eVwiLCBcImNhbmNlbGxlZC1xdWFudGl0eVwiLCBcImRpc3Bvc2VkLXF1YW50aXR5XCIsIFwic2hpcHBlZC1xdWFudGl0eVwiLFxuICAgICAgXCJpbi1wcm9jZXNzLXF1YW50aXR5XCIsIFwicmVtb3ZhbC1mZWVcIiwgXCJjdXJyZW5jeVwiXG4gICAgXSxcbiAgICBcIjE1IGNvbHVtbnNcIjogW1xuICAgICAgXCJyZXF1ZXN0LWRhdGVcIiwgXCJvcmRlci1pZFwiLCBcIm9yZGVyLXR5cGVcIiwgXCJvcmRlci1zdGF0dXNcIiwgXCJsYXN0LXVwZGF0ZWQtZGF0ZVwiLCBcInNrdVwiLCBcImZuc2t1XCIsIFwiZGlzcG9zaXRpb25cIixcbiAgICAgIFwicmVxdWVzdGVkLXF1YW50aXR5XCIsIFwiY2FuY2VsbGVkLXF1YW50aXR5XCIsIFwiZGlzcG9zZWQtcXVhbnRpdHlcIiwgXCJzaGlwcGVkLXF1YW50aXR5XCIsIFwiaW4tcHJvY2Vzcy1xdWFudGl0eVwiLFxuICAgICAgXCJyZW1vdmFsLWZlZVwiLCBcImN1cnJlbmN5XCJcbiAgICBdXG4gIH0sXG4gIFwicmVtb3ZhbC1zaGlwbWVudHNcIjoge1xuICAgIFwiMTAgY29sdW1uc1wiOiBbXG4gICAgICBcInJlcXVlc3QtZGF0ZVwiLCBcIm9yZGVyLWlkXCIsIFwic2hpcG1lbnQtZGF0ZVwiLCBcInNrdVwiLCBcImZuc2t1XCIsIFwiZGlzcG9zaXRpb25cIiwgXCJzaGlwcGVkLXF1YW50aXR5XCIsIFwiY2FycmllclwiLFxuICAgICAgXCJ0cmFja2luZy1udW1iZXJcIiwgXCJyZW1vdmFsLW9yZGVyLXR5cGVcIlxuICAgIF0sXG4gICAgXCI5IGNvbHVtbnNcIjogW1xuICAgICAgXCJyZW1vdmFsLWRhdGVcIiwgXCJvcmRlci1pZFwiLCBcInNoaXBtZW50LWRhdGVcIiwgXCJza3VcIiwgXCJmbnNrdVwiLCBcImRpc3Bvc2l0aW9uXCIsIFwicXVhbnRpdHkgc2hpcHBlZFwiLCBcImNhcnJpZXJcIixcbiAgICAgIFwidHJhY2tpbmctbnVtYmVyXCJcbiAgICBdXG4gIH0sXG4gIFwic3RvcmFnZS1mZWVzXCI6IHtcbiAgICBcIjI3IGNvbHVtbnNcIjogW1xuICAgICAgXCJhc2luXCIsIFwiZm5za3VcIiwgXCJwcm9kdWN0X25hbWVcIiwgXCJmdWxmaWxsbWVudF9jZW50ZXJcIiwgXCJjb3VudHJ5X2NvZGVcIiwgXCJsb25nZXN0X3NpZGVcIiwgXCJtZWRpYW5fc2lkZVwiLFxuICAgICAgXCJzaG9ydGVzdF9zaWRlXCIsIFwibWVhc3VyZW1lbnRfdW5pdHNcIiwgXCJ3ZWlnaHRcIiwgXCJ3ZWlnaHRfdW5pdHNcIiwgXCJpdGVtX3ZvbHVtZVwiLCBcInZvbHVtZV91bml0c1wiLFxuICAgICAgXCJwcm9kdWN0X3NpemVfdGllclwiLCBcImF2ZXJhZ2VfcXVhbnRpdHlfb25faGFuZFwiLCBcImF2ZXJhZ2VfcXVhbnRpdHlfcGVuZGluZ19yZW1vdmFsXCIsXG4gICAgICBcImVzdGltYXRlZF90b3RhbF9pdGVtX3ZvbHVtZVwiLCBcIm1vbnRoX29mX2NoYXJnZVwiLCBcInN0b3JhZ2VfcmF0ZVwiLCBcImN1cnJlbmN5XCIsIFwiZXN0aW1hdGVkX21vbnRobHlfc3RvcmFnZV9mZWVcIixcbiAgICAgIFwiZGFuZ2Vyb3VzX2dvb2RzX3N0b3JhZ2VfdHlwZVwiLCBcImVsaWdpYmxlX2Zvcl9pbnZlbnRvcnlfZGlzY291bnRcIiwgXCJxdWFsaWZpZXNfZm9yX2ludmVudG9yeV9kaXNjb3VudFwiLFxuICAgICAgXCJ0b3RhbF9pbmNlbnRpdmVfZmVlX2Ftb3VudFwiLCBcImJyZWFrZG93bl9pbmNlbnRpdmVfZmVlX2Ftb3VudFwiLCBcImF2ZXJhZ2VfcXVhbnRpdHlfY3VzdG9tZXJfb3JkZXJzXCJcbiAgICBdLFxuICAgIFwiMzEgY29sdW1uc1wiOiBbXG4gICAgICBcImFzaW5cIiwgXCJmbnNrdVwiLCBcInByb2R1Y3RfbmFtZVwiLCBcImZ1bGZpbGxtZW50X2NlbnRlclwiLCBcImNvdW50cnlfY29kZVwiLCBcImxvbmdlc3Rfc2lkZVwiLCBcIm1lZGlhbl9zaWRlXCIsXG4gICAgICBcInNob3J0ZXN0X3NpZGVcIiwgXCJtZWFzdXJlbWVudF91bml0c1wiLCBcIndlaWdodFwiLCBcIndlaWdodF91bml0c1wiLCBcIml0ZW1fdm9sdW1lXCIsIFwidm9sdW1lX3VuaXRzXCIsXG4gICAgICBcInByb2R1Y3Rfc2l6ZV90aWVyXCIsIFwiYXZlcmFnZV9xdWFudGl0eV9vbl9oYW5kXCIsIFwiYXZlcmFnZV9xdWFudGl0eV9wZW5kaW5nX3JlbW92YWxcIixcbiAgICAgIFwiZXN0aW1hdGVkX3RvdGFsX2l0ZW1fdm9sdW1lXCIsIFwibW9udGhfb2ZfY2hhcmdlXCIsIFwic3RvcmFnZV9yYXRlXCIsIFwiZXN0aW1hdGVkX21vbnRobHlfc3RvcmFnZV9mZWVcIiwgXCJjdXJyZW5jeVwiLFxuICAgICAgXCJhdmVyYWdlX3F1YW50aXR5X2N1c3RvbWVyX29yZGVyc1wiLCBcImJhc2VfcmF0ZVwiLCBcImJyZWFrZG93bl9pbmNlbnRpdmVfZmVlX2Ftb3VudFwiLCBcImRhbmdlcm91c19nb29kc19zdG9yYWdlX3R5cGVcIixcbiAgICAgIFwiZWxpZ2libGVfZm9yX2ludmVudG9yeV9kaXNjb3VudFwiLCBcInF1YWxpZmllc19mb3JfaW52ZW50b3J5X2Rpc2NvdW50XCIsIFwic3RvcmFnZV91dGlsaXphdGlvbl9yYXRpb1wiLFxuICAgICAgXCJzdG9yYWdlX3V0aWxpemF0aW9uX3JhdGlvX3VuaXRzXCIsIFwidG90YWxfaW5jZW50aXZlX2ZlZV9hbW91bnRcIiwgXCJ1dGlsaXphdGlvbl9zdXJjaGFyZ2VfcmF0ZVwiXG4gICAgXSxcbiAgICBcImh5cGhlbmF0ZWQsIGluY29tcGxldGVcIjogW1xuICAgICAgXCJhc2luXCIsIFwiZm5za3VcIiwgXCJwcm9kdWN0LW5hbWVcIiwgXCJmdWxmaWxsbWVudC1jZW50ZXJcIiwgXCJjb3VudHJ5LWNvZGVcIiwgXCJsb25nZXN0LXNpZGVcIiwgXCJtZWRpYW4tc2lkZVwiLFxuICAgICAgXCJzaG9ydGVzdC1zaWRlXCIsIFwibWVhc3VyZW1lbnQtdW5pdHNcIiwgXCJ3ZWlnaHRcIiwgXCJ3ZWlnaHQtdW5pdHNcIiwgXCJpdGVtLXZvbHVtZVwiLCBcInZvbHVtZS11bml0c1wiXG4gICAgXVxuICB9LFxuICBcInJlZmVycmFsLXByZXZpZXdcIjoge1xuICAgIFwiNSBjb2x1bW5zXCI6IFtcInNlbGxlci1za3VcIiwgXCJhc2luXCIsIFwiaXRlbS1uYW1lXCIsIFwicHJpY2VcIiwgXCJlc3RpbWF0ZWQtcmVmZXJyYWwtZmVlLXBlci1pdGVtXCJdXG4gIH0sXG4gIFwibWFuYWdlLWludmVudG9yeVwiOiB7XG4gICAgXCIyMSBjb2x1bW5zXCI6IFtcbiAgICAgIFwic2t1XCIsIFwiZm5za3VcIiwgXCJhc2luXCIsIFwicHJvZHVjdC1uYW1lXCIsIFwiY29uZGl0aW9uXCIsIFwieW91ci1wcmljZVwiLCBcIm1mbi1saXN0aW5nLWV4aXN0c1wiLFxuICAgICAgXCJtZm4tZnVsZmlsbGFibGUtcXVhbnRpdHlcIiwgXCJhZm4tbGlzdGluZy1leGlzdHNcIiwgXCJhZm4td2FyZWhvdXNlLXF1YW50aXR5XCIsIFwiYWZuLWZ1bGZpbGxhYmxlLXF1YW50aXR5XCIsXG4gICAgICBcImFmbi11bnNlbGxhYmxlLXF1YW50aXR5XCIsIFwiYWZuLXJlc2VydmVkLXF1YW50aXR5XCIsIFwiYWZuLXRvdGFsLXF1YW50aXR5XCIsIFwicGVyLXVuaXQtdm9sdW1lXCIsXG4gICAgICBcImFmbi1pbmJvdW5kLXdvcmtpbmctcXVhbnRpdHlcIiwgXCJhZm4taW5ib3VuZC1zaGlwcGVkLXF1YW50aXR5XCIsIFwiYWZuLWluYm91bmQtcmVjZWl2aW5nLXF1YW50aXR5XCIsXG4gICAgICBcImFmbi1yZXNlYXJjaGluZy1xdWFudGl0eVwiLCBcImFmbi1yZXNlcnZlZC1mdXR1cmUtc3VwcGx5XCIsIFwiYWZuLWZ1dHVyZS1zdXBwbHktYnV5YWJsZVwiXG4gICAgXSxcbiAgICBcIjIyIGNvbHVtbnNcIjogW1xuICAgICAgXCJza3VcIiwgXCJmbnNrdVwiLCBcImFzaW5cIiwgXCJwcm9kdWN0LW5hbWVcIiwgXCJjb25kaXRpb25cIiwgXCJ5b3VyLXByaWNlXCIsIFwibWZuLWxpc3RpbmctZXhpc3RzXCIsXG4gICAgICBcIm1mbi1mdWxmaWxsYWJsZS1xdWFudGl0eVwiLCBcImFmbi1saXN0aW5nLWV4aXN0c1wiLCBcImFmbi13YXJlaG91c2UtcXVhbnRpdHlcIiwgXCJhZm4tZnVsZmlsbGFibGUtcXVhbnRpdHlcIixcbiAgICAgIFwiYWZuLXVuc2VsbGFibGUtcXVhbnRpdHlcIiwgXCJhZm4tcmVzZXJ2ZWQtcXVhbnRpdHlcIiwgXCJhZm4tdG90YWwtcXVhbnRpdHlcIiwgXCJwZXItdW5pdC12b2x1bWVcIixcbiAgICAgIFwiYWZuLWluYm91bmQtd29ya2luZy1xdWFudGl0eVwiLCBcImFmbi1pbmJvdW5kLXNoaXBwZWQtcXVhbnRpdHlcIiwgXCJhZm4taW5ib3VuZC1yZWNlaXZpbmctcXVhbnRpdHlcIixcbiAgICAgIFwiYWZuLXJlc2VhcmNoaW5nLXF1YW50aXR5XCIsIFwiYWZuLXJlc2VydmVkLWZ1dHVyZS1zdXBwbHlcIiwgXCJhZm4tZnV0dXJlLXN1cHBseS1idXlhYmxlXCIsIFwic3RvcmVcIlxuICAgIF0sXG4gICAgXCIyNCBjb2x1bW5zXCI6IFtcbiAgICAgIFwic2t1XCIsIFwiZm5za3VcIiwgXCJhc2luXCIsIFwicHJvZHVjdC1uYW1lXCIsIFwiY29uZGl0aW9uXCIsIFwieW91ci1wcmljZVwiLCBcIm1mbi1saXN0aW5nLWV4aXN0c1wiLFxuICAgICAgXCJtZm4tZnVsZmlsbGFibGUtcXVhbnRpdHlcIiwgXCJhZm4tbGlzdGluZy1leGlzdHNcIiwgXCJhZm4td2FyZWhvdXNlLXF1YW50aXR5XCIsIFwiYWZuLWZ1bGZpbGxhYmxlLXF1YW50aXR5XCIsXG4gICAgICBcImFmbi11bnNlbGxhYmxlLXF1YW50aXR5XCIsIFwiYWZuLXJlc2VydmVkLXF1YW50aXR5XCIsIFwiYWZuLXRvdGFsLXF1YW50aXR5XCIsIFwicGVyLXVuaXQtdm9sdW1lXCIsXG4gICAgICBcImFmbi1pbmJvdW5kLXdvcmtpbmctcXVhbnRpdHlcIiwgXCJhZm4taW5ib3VuZC1zaGlwcGVkLXF1YW50aXR5XCIsIFwiYWZuLWluYm91bmQtcmVjZWl2aW5nLXF1YW50aXR5XCIsXG4gICAgICBcImFmbi1yZXNlYXJjaGluZy1xdWFudGl0eVwiLCBcImFmbi1yZXNlcnZlZC1mdXR1cmUtc3VwcGx5XCIsIFwiYWZuLWZ1dHVyZS1zdXBwbHktYnV5YWJsZVwiLFxuICAgICAgXCJhZm4tZnVsZmlsbGFibGUtcXVhbnRpdHktbG9jYWxcIiwgXCJhZm4tZnVsZmlsbGFibGUtcXVhbnRpdHktcmVtb3RlXCIsIFwic3RvcmVcIlxuICAgIF1cbiAgfSxcbiAgXCJtZXJjaGFudC1yZXR1cm5zXCI6IHtcbiAgICBcIjMyIGNvbHVtbnNcIjogW1xuICAgICAgXCJPcmRlciBJRFwiLCBcIk9yZGVyIGRhdGVcIiwgXCJSZXR1cm4gcmVxdWVzdCBkYXRlXCIsIFwiUmV0dXJuIHJlcXVlc3Qgc3RhdHVzXCIsIFwiQW1hem9uIFJNQSBJRFwiLCBcIk1lcmNoYW50IFJNQSBJRFwiLFxuICAgICAgXCJMYWJlbCB0eXBlXCIsIFwiTGFiZWwgY29zdFwiLCBcIkN1cnJlbmN5IGNvZGVcIiwgXCJSZXR1cm4gY2FycmllclwiLCBcIlRyYWNraW5nIElEXCIsIFwiTGFiZWwgdG8gYmUgcGFpZCBieVwiLFxuICAgICAgXCJBLXRvLVogQ2xhaW1cIiwgXCJJcyBwcmltZVwiLCBcIkFTSU5cIiwgXCJNZXJjaGFudCBTS1VcIiwgXCJJdGVtIE5hbWVcIiwgXCJSZXR1cm4gcXVhbnRpdHlcIiwgXCJSZXR1cm4gUmVhc29uXCIsIFwiSW4gcG9saWN5XCIsXG4gICAgICBcIlJldHVybiB0eXBlXCIsIFwiUmVzb2x1dGlvblwiLCBcIkludm9pY2UgbnVtYmVyXCIsIFwiUmV0dXJuIGRlbGl2ZXJ5IGRhdGVcIiwgXCJPcmRlciBBbW91bnRcIiwgXCJPcmRlciBxdWFudGl0eVwiLFxuICAgICAgXCJTYWZlVCBBY3Rpb24gcmVhc29uXCIsIFwiU2FmZVQgY2xhaW0gaWRcIiwgXCJTYWZlVCBjbGFpbSBzdGF0ZVwiLCBcIlNhZmVUIGNsYWltIGNyZWF0aW9uIHRpbWVcIixcbiAgICAgIFwiU2FmZVQgY2xhaW0gcmVpbWJ1cnNlbWVudCBhbW91bnRcIiwgXCJSZWZ1bmRlZCBBbW91bnRcIlxuICAgIF0sXG4gICAgXCIzMyBjb2x1bW5zXCI6IFtcbiAgICAgIFwiT3JkZXIgSURcIiwgXCJPcmRlciBkYXRlXCIsIFwiUmV0dXJuIHJlcXVlc3QgZGF0ZVwiLCBcIlJldHVybiByZXF1ZXN0IHN0YXR1c1wiLCBcIkFtYXpvbiBSTUEgSURcIiwgXCJNZXJjaGFudCBSTUEgSURcIixcbiAgICAgIFwiTGFiZWwgdHlwZVwiLCBcIkxhYmVsIGNvc3RcIiwgXCJDdXJyZW5jeSBjb2RlXCIsIFwiUmV0dXJuIGNhcnJpZXJcIiwgXCJUcmFja2luZyBJRFwiLCBcIkxhYmVsIHRvIGJlIHBhaWQgYnlcIixcbiAgICAgIFwiQS10by1aIENsYWltXCIsIFwiSXMgcHJpbWVcIiwgXCJBU0lOXCIsIFwiTWVyY2hhbnQgU0tVXCIsIFwiSXRlbSBOYW1lXCIsIFwiUmV0dXJuIHF1YW50aXR5XCIsIFwiUmV0dXJuIFJlYXNvblwiLCBcIkluIHBvbGljeVwiLFxuICAgICAgXCJSZXR1cm4gdHlwZVwiLCBcIlJlc29sdXRpb25cIiwgXCJJbnZvaWNlIG51bWJlclwiLCBcIlJldHVybiBkZWxpdmVyeSBkYXRlXCIsIFwiT3JkZXIgQW1vdW50XCIsIFwiT3JkZXIgcXVhbnRpdHlcIixcbiAgICAgIFwiU2FmZVQgQWN0aW9uIHJlYXNvblwiLCBcIlNhZmVUIGNsYWltIGlkXCIsIFwiU2FmZVQgY2xhaW0gc3RhdGVcIiwgXCJTYWZlVCBjbGFpbSBjcmVhdGlvbiB0aW1lXCIsXG4gICAgICBcIlNhZmVUIGNsYWltIHJlaW1idXJzZW1lbnQgYW1vdW50XCIsIFwiUmVmdW5kZWQgQW1vdW50XCIsIFwiT3JkZXIgSXRlbSBJRFwiXG4gICAgXVxuICB9LFxuICBcInNlbGxlci1mZWVkYmFja1wiOiB7XG4gICAgXCI2IGNvbHVtbnNcIjogW1wiRGF0ZVwiLCBcIlJhdGluZ1wiLCBcIkNvbW1lbnRzXCIsIFwiWW91ciBSZXNwb25zZVwiLCBcIk9yZGVyIElEXCIsIFwiUmF0ZXIgRW1haWxcIl0sXG4gICAgXCJHZXJtYW4gbmFtZXMsIGluY29tcGxldGVcIjogW1wiRGF0dW1cIiwgXCJCZXdlcnR1bmdcIiwgXCJLb21tZW50YXJlXCIsIFwiQmVzdGVsbG51bW1lclwiXVxuICB9LFxuICBcInNvdXJjaW5nLWNvc3RzXCI6IHtcbiAgICBcIjggY29sdW1ucywgc2hlZXQgUGFydF8xXCI6IFtcbiAgICAgIFwiQXNpblwiLCBcIkZuc2t1XCIsIFwiQW1hem9uIEVzdGltYXRlZCBDb3N0XCIsIFwiTGF0ZXN0IEFwcHJvdmVkIENvc3RcIiwgXCJTb3VyY2Ugb2YgTGF0ZXN0IEFwcHJvdmVkIENvc3RcIiwgXCJDdXJyZW5jeVwiLFxuICAgICAgXCJEYXRlIG9mIExhc3QgVXBkYXRlZCBDb3N0XCIsIFwiU2VsbGVyIE5ldyBDb3N0XCJcbiAgICBdXG4gIH0sXG4gIFwibm90IHJlYWRcIjoge1xuICAgIFwibGVnYWN5IGV2ZW50IGRldGFpbFwiOiBbXG4gICAgICBcInNuYXBzaG90LWRhdGVcIiwgXCJ0cmFuc2FjdGlvbi10eXBlXCIsIFwiZm5za3VcIiwgXCJza3VcIiwgXCJwcm9kdWN0LW5hbWVcIiwgXCJmdWxmaWxsbWVudC1jZW50ZXItaWRcIiwgXCJxdWFudGl0eVwiLFxuICAgICAgXCJkaXNwb3NpdGlvblwiXG4gICAgXSxcbiAgICBcImxlZ2FjeSByZWNlaXZlZCBpbnZlbnRvcnlcIjogW1xuICAgICAgXCJyZWNlaXZlZC1kYXRlXCIsIFwiZm5za3VcIiwgXCJza3VcIiwgXCJwcm9kdWN0LW5hbWVcIiwgXCJxdWFudGl0eVwiLCBcImZiYS1zaGlwbWVudC1pZFwiLCBcImZ1bGZpbGxtZW50LWNlbnRlci1pZFwiXG4gICAgXSxcbiAgICBcImxlZ2FjeSBkYWlseSBoaXN0b3J5XCI6IFtcbiAgICAgIFwic25hcHNob3QtZGF0ZVwiLCBcImZuc2t1XCIsIFwic2t1XCIsIFwicHJvZHVjdC1uYW1lXCIsIFwicXVhbnRpdHlcIiwgXCJmdWxmaWxsbWVudC1jZW50ZXItaWRcIiwgXCJkZXRhaWxlZC1kaXNwb3NpdGlvblwiLFxuICAgICAgXCJjb3VudHJ5XCJcbiAgICBdLFxuICAgIFwibGVnYWN5IG1vbnRobHkgaGlzdG9yeVwiOiBbXG4gICAgICBcIm1vbnRoXCIsIFwiZm5za3VcIiwgXCJza3VcIiwgXCJwcm9kdWN0LW5hbWVcIiwgXCJhdmVyYWdlLXF1YW50aXR5XCIsIFwiZW5kLXF1YW50aXR5XCIsIFwiZnVsZmlsbG1lbnQtY2VudGVyLWlkXCIsXG4gICAgICBcImRldGFpbGVkLWRpc3Bvc2l0aW9uXCIsIFwiY291bnRyeVwiXG4gICAgXSxcbiAgICBcImluYm91bmQgcGVyZm9ybWFuY2UsIG5ld2VyLCBpbmNvbXBsZXRlXCI6IFtcbiAgICAgIFwiaXNzdWUtcmVwb3J0ZWQtZGF0ZVwiLCBcInNoaXBtZW50LWNyZWF0aW9uLWRhdGVcIiwgXCJmYmEtc2hpcG1lbnQtaWRcIiwgXCJmYmEtY2FydG9uLWlkXCIsIFwiZnVsZmlsbG1lbnQtY2VudGVyLWlkXCIsXG4gICAgICBcInByb2JsZW0tbGV2ZWxcIiwgXCJwcm9ibGVtLXR5cGVcIiwgXCJwcm9ibGVtLXF1YW50aXR5XCIsIFwiZXhwZWN0ZWQtcXVhbnRpdHlcIiwgXCJyZWNlaXZlZC1xdWFudGl0eVwiLFxuICAgICAgXCJwZXJmb3JtYW5jZS1tZWFzdXJlbWVudC11bml0XCIsIFwic2t1XCIsIFwiZm5za3VcIlxuICAgIF0sXG4gICAgXCJpbmJvdW5kIHBlcmZvcm1hbmNlLCBVS1wiOiBbXG4gICAgICBcImlzc3VlLXJlcG9ydGVkLWRhdGVcIiwgXCJkZWxpdmVyeS1jcmVhdGlvbi1kYXRlXCIsIFwiZmJhLWRlbGl2ZXJ5LWlkXCIsIFwiZmJhLWNhcnRvbi1pZFwiLCBcImZ1bGZpbG1lbnQtY2VudHJlLWlkXCIsXG4gICAgICBcInByb2JsZW0tbGV2ZWxcIiwgXCJwcm9ibGVtLXR5cGVcIiwgXCJwcm9ibGVtLXF1YW50aXR5XCIsIFwiZXhwZWN0ZWQtcXVhbnRpdHlcIiwgXCJyZWNlaXZlZC1xdWFudGl0eVwiLFxuICAgICAgXCJwZXJmb3JtYW5jZS1tZWFzdXJlbWVudC11bml0XCIsIFwic2t1XCIsIFwiZm5za3VcIlxuICAgIF0sXG4gICAgXCJpbmJvdW5kIHBlcmZvcm1hbmNlLCBvbGRlclwiOiBbXG4gICAgICBcImlzc3VlLXJlc29sdXRpb24tZGF0ZVwiLCBcInNoaXBtZW50LWNyZWF0aW9uLWRhdGVcIiwgXCJmYmEtc2hpcG1lbnQtaWRcIiwgXCJza3VcIiwgXCJmbnNrdVwiLCBcImFzaW5cIiwgXCJwcm9kdWN0LW5hbWVcIixcbiAgICAgIFwicHJvYmxlbS10eXBlXCIsIFwicXVhbnRpdHlcIiwgXCJmZWUtdHlwZVwiLCBcImZlZS10b3RhbFwiXG4gICAgXSxcbiAgICBcImxvbmctdGVybSBzdG9yYWdlXCI6IFtcbiAgICAgIFwic25hcHNob3QtZGF0ZVwiLCBcInNrdVwiLCBcImZuc2t1XCIsIFwiYXNpblwiLCBcInByb2R1Y3QtbmFtZVwiLCBcImNvbmRpdGlvblwiLCBcInF0eS1jaGFyZ2VkLTEyLW1vLWxvbmctdGVybS1zdG9yYWdlLWZlZVwiLFxuICAgICAgXCJwZXItdW5pdC12b2x1bWVcIiwgXCJjdXJyZW5jeVwiLCBcIjEyLW1vLWxvbmctdGVybXMtc3RvcmFnZS1mZWVcIiwgXCJxdHktY2hhcmdlZC02LW1vLWxvbmctdGVybS1zdG9yYWdlLWZlZVwiLFxuICAgICAgXCI2LW1vLWxvbmctdGVybXMtc3RvcmFnZS1mZWVcIiwgXCJ2b2x1bWUtdW5pdFwiLCBcImNvdW50cnlcIiwgXCJlbnJvbGxlZC1pbi1zbWFsbC1hbmQtbGlnaHRcIlxuICAgIF0sXG4gICAgXCJhZ2VkIGludmVudG9yeSBzdXJjaGFyZ2VcIjogW1xuICAgICAgXCJzbmFwc2hvdC1kYXRlXCIsIFwic2t1XCIsIFwiZm5za3VcIiwgXCJhc2luXCIsIFwicHJvZHVjdC1uYW1lXCIsIFwiY29uZGl0aW9uXCIsIFwicGVyLXVuaXQtdm9sdW1lXCIsIFwiY3VycmVuY3lcIixcbiAgICAgIFwidm9sdW1lLXVuaXRcIiwgXCJjb3VudHJ5XCIsIFwicXR5LWNoYXJnZWRcIiwgXCJhbW91bnQtY2hhcmdlZFwiLCBcInN1cmNoYXJnZS1hZ2UtdGllclwiLCBcInJhdGUtc3VyY2hhcmdlXCJcbiAgICBdLFxuICAgIFwic3RvcmFnZSBvdmVyYWdlXCI6IFtcbiAgICAgIFwiY2hhcmdlZF9kYXRlXCIsIFwiY291bnRyeV9jb2RlXCIsIFwic3RvcmFnZV90eXBlXCIsIFwiY2hhcmdlX3JhdGVcIiwgXCJzdG9yYWdlX3VzYWdlX3ZvbHVtZVwiLCBcInN0b3JhZ2VfbGltaXRfdm9sdW1lXCIsXG4gICAgICBcIm92ZXJhZ2Vfdm9sdW1lXCIsIFwidm9sdW1lX3VuaXRcIiwgXCJjaGFyZ2VkX2ZlZV9hbW91bnRcIiwgXCJjdXJyZW5jeV9jb2RlXCJcbiAgICBdLFxuICAgIFwiQUZOIGludmVudG9yeVwiOiBbXG4gICAgICBcInNlbGxlci1za3VcIiwgXCJmdWxmaWxsbWVudC1jaGFubmVsLXNrdVwiLCBcImFzaW5cIiwgXCJjb25kaXRpb24tdHlwZVwiLCBcIldhcmVob3VzZS1Db25kaXRpb24tY29kZVwiLFxuICAgICAgXCJRdWFudGl0eSBBdmFpbGFibGVcIlxuICAgIF1cbiAgfVxufVxuIiwgIi8vIFRoZSBsb2NhbCBzaGVldCBpbiBhIHJlYWwgYnJvd3Nlcjogc3RhcnRlZCBhcyBpdHMgY29tbWFuZCBzdGFydHMgaXQsIGFuZCB1c2VkIGFzIGEgcGVyc29uIGF0IHRoZSBzY3JlZW4gdXNlcyBpdC5cbmltcG9ydCB7IHR5cGUgQ2hpbGRQcm9jZXNzLCBzcGF3biB9IGZyb20gJ25vZGU6Y2hpbGRfcHJvY2Vzcyc7XG5pbXBvcnQgeyBta2RpclN5bmMsIG1rZHRlbXBTeW5jLCBybVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IHRtcGRpciB9IGZyb20gJ25vZGU6b3MnO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgeyB0eXBlIEJyb3dzZXIsIGNocm9taXVtLCB0eXBlIEZyYW1lLCB0eXBlIFBhZ2UgfSBmcm9tICdwbGF5d3JpZ2h0LWNvcmUnO1xuaW1wb3J0IHR5cGUgeyBUYWJOYW1lIH0gZnJvbSAnLi4vLi4vLi4vc3JjL2xvY2FsL3NoZWV0L2VuZ2luZSc7XG5pbXBvcnQgdHlwZSB7IFRhYlZpZXcgfSBmcm9tICcuLi8uLi8uLi9zcmMvbG9jYWwvc2hlZXQvdmlldyc7XG5cbmNvbnN0IHJvb3QgPSBqb2luKF9fZGlybmFtZSwgJy4uLy4uLy4uJyk7XG5jb25zdCBleGVjdXRhYmxlUGF0aCA9IHByb2Nlc3MuZW52LkNIUk9NRV9QQVRIID8/ICcvdXNyL2Jpbi9jaHJvbWl1bSc7XG5jb25zdCBDQU5WQVMgPSAnY2FudmFzW2lkXj1cInVuaXZlci1zaGVldC1tYWluLWNhbnZhc1wiXSc7XG4vKiogV2hlcmUgdGhlIGZpcnN0IGNlbGwgb2YgdGhlIGdyaWQgYmVnaW5zLCBhbmQgaG93IGhpZ2ggYSBwbGFpbiByb3cgaXMuICovXG5jb25zdCBDT1JORVIgPSB7IHg6IDQ2LCB5OiAyMCB9O1xuY29uc3QgUk9XID0gMjE7XG5cbi8qKiBBIGRpYWxvZyB3aXRoIGEgcGFnZSBvZiB0aGUgYWRkLW9uIGluIGl0LiAqL1xuZXhwb3J0IGNvbnN0IERJQUxPRyA9ICdkaWFsb2c6bm90KCNkaWFsb2cpJztcblxuLyoqIEEgY29tbWFuZCB0aGF0IHJ1bnM7IGl0IGlzIHRvIGJlIGVuZGVkIGJ5IGl0cyBvd24gcHJvY2VzcywgZm9yIHRoZSBvbmUgdGhhdCB3YXMgc3RhcnRlZCBtYXkgaGFuZCBzaWduYWxzIG9uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSdW5uaW5nIHtcbiAgcmVhZG9ubHkgYWRkcmVzczogc3RyaW5nO1xuICAvKiogRW5kcyBpdCBhcyBDdHJsLUMgZG9lczsgZ2l2ZXMgdGhlIGNvZGUgdGhhdCBpdCBlbmRzIHdpdGguICovXG4gIHJlYWRvbmx5IHN0b3A6ICgpID0+IFByb21pc2U8bnVtYmVyIHwgbnVsbD47XG59XG5cbmludGVyZmFjZSBCb29rU2VlbiB7XG4gIHJlYWRvbmx5IHRhYnM6IHJlYWRvbmx5IFRhYk5hbWVbXTtcbiAgcmVhZG9ubHkgYWN0aXZlOiBudW1iZXI7XG59XG5cbmV4cG9ydCBjbGFzcyBTaGVldCB7XG4gIHJlYWRvbmx5IGZvbGRlciA9IG1rZHRlbXBTeW5jKGpvaW4odG1wZGlyKCksICdmYmEtc2hlZXQtcGFnZS0nKSk7XG4gIC8qKiBXaGF0IHRoZSBwYWdlIGNvbXBsYWluZWQgb2YuICovXG4gIHJlYWRvbmx5IGVycm9yczogc3RyaW5nW10gPSBbXTtcbiAgcGFnZSE6IFBhZ2U7XG4gIHByaXZhdGUgYnJvd3NlciE6IEJyb3dzZXI7XG4gIHByaXZhdGUgcmVhZG9ubHkgY2hpbGRyZW46IENoaWxkUHJvY2Vzc1tdID0gW107XG5cbiAgY29uc3RydWN0b3IoKSB7XG4gICAgbWtkaXJTeW5jKGpvaW4odGhpcy5mb2xkZXIsICdyZXBvcnRzJykpO1xuICB9XG5cbiAgLyoqIFN0YXJ0cyB0aGUgY29tbWFuZCAoYHRvb2xzL3NoZWV0Lm1qc2ApIG9yIHdoYXQgaXQgYnVpbHQ7IHdhaXRzIGZvciB0aGUgYWRkcmVzcyB0aGF0IGl0IHByaW50cy4gKi9cbiAgc3RhcnRlZChzY3JpcHQ6IHN0cmluZywgLi4uYXJnczogc3RyaW5nW10pOiBQcm9taXNlPFJ1bm5pbmc+IHtcbiAgICBjb25zdCB7IGZvbGRlciB9ID0gdGhpcztcbiAgICBjb25zdCBvd24gPSBbJy0tbm8tb3BlbicsICctLXNhdmUnLCBqb2luKGZvbGRlciwgJ3NoZWV0Lmd6JyksICctLWZvbGRlcicsIGpvaW4oZm9sZGVyLCAncmVwb3J0cycpLCAuLi5hcmdzXTtcbiAgICBjb25zdCBjaGlsZCA9IHNwYXduKHByb2Nlc3MuZXhlY1BhdGgsIFtqb2luKHJvb3QsIHNjcmlwdCksIC4uLm93bl0sIHsgY3dkOiByb290IH0pO1xuICAgIHRoaXMuY2hpbGRyZW4ucHVzaChjaGlsZCk7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgIGxldCBzYWlkID0gJyc7XG4gICAgICBjb25zdCBoZWFyID0gKHBhcnQ6IEJ1ZmZlcik6IHZvaWQgPT4ge1xuICAgICAgICBzYWlkICs9IFN0cmluZyhwYXJ0KTtcbiAgICAgICAgY29uc3QgW2FkZHJlc3NdID0gL2h0dHA6XFxTKyg/PVxccykvLmV4ZWMoc2FpZCkgPz8gW107XG4gICAgICAgIGlmIChhZGRyZXNzKSByZXNvbHZlKHsgYWRkcmVzcywgc3RvcDogKCkgPT4gc3RvcHBlZChjaGlsZCkgfSk7XG4gICAgICB9O1xuICAgICAgY2hpbGQuc3Rkb3V0Lm9uKCdkYXRhJywgaGVhcik7XG4gICAgICBjaGlsZC5zdGRlcnIub24oJ2RhdGEnLCBoZWFyKTtcbiAgICAgIGNoaWxkLm9uKCdjbG9zZScsIChjb2RlKSA9PiByZWplY3QobmV3IEVycm9yKGBlbmRlZCB3aXRoICR7Y29kZX06ICR7c2FpZH1gKSkpO1xuICAgIH0pO1xuICB9XG5cbiAgYXN5bmMgb3Blbih7IGFkZHJlc3MgfTogUnVubmluZywgd2lkdGggPSAxMzY2LCBoZWlnaHQgPSA3NjgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICB0aGlzLmJyb3dzZXIgPz89IGF3YWl0IGNocm9taXVtLmxhdW5jaCh7IGV4ZWN1dGFibGVQYXRoLCBhcmdzOiBbJy0tbm8tc2FuZGJveCcsICctLWRpc2FibGUtZ3B1J10gfSk7XG4gICAgYXdhaXQgdGhpcy5wYWdlPy5jb250ZXh0KCkuY2xvc2UoKTtcbiAgICBjb25zdCBjb250ZXh0ID0gYXdhaXQgdGhpcy5icm93c2VyLm5ld0NvbnRleHQoeyB2aWV3cG9ydDogeyB3aWR0aCwgaGVpZ2h0IH0gfSk7XG4gICAgLy8gRm9yIHRoZXNlIHRlc3RzIHRvIHJlYWQgYW5kIGZpbGwgaXQ7IGZyYW1lcyBhcmUgb2YgYW5vdGhlciBvcmlnaW4gYW5kIGhhdmUgbm8gcGVybWlzc2lvbi5cbiAgICBhd2FpdCBjb250ZXh0LmdyYW50UGVybWlzc2lvbnMoWydjbGlwYm9hcmQtcmVhZCcsICdjbGlwYm9hcmQtd3JpdGUnXSwgeyBvcmlnaW46IG5ldyBVUkwoYWRkcmVzcykub3JpZ2luIH0pO1xuICAgIHRoaXMucGFnZSA9IGF3YWl0IGNvbnRleHQubmV3UGFnZSgpO1xuICAgIHRoaXMucGFnZS5zZXREZWZhdWx0VGltZW91dCg2MF8wMDApO1xuICAgIHRoaXMucGFnZS5vbigncGFnZWVycm9yJywgKHsgbWVzc2FnZSB9KSA9PiB0aGlzLmVycm9ycy5wdXNoKG1lc3NhZ2UpKTtcbiAgICB0aGlzLnBhZ2Uub24oJ2NvbnNvbGUnLCAobWVzc2FnZSkgPT4gbWVzc2FnZS50eXBlKCkgPT09ICdlcnJvcicgJiYgdGhpcy5lcnJvcnMucHVzaChtZXNzYWdlLnRleHQoKSkpO1xuICAgIGF3YWl0IHRoaXMucGFnZS5nb3RvKGFkZHJlc3MpO1xuICAgIGF3YWl0IHRoaXMucGFnZS5sb2NhdG9yKENBTlZBUykuZmlyc3QoKS53YWl0Rm9yKCk7XG4gICAgYXdhaXQgdGhpcy5xdWlldCgpO1xuICB9XG5cbiAgYXN5bmMgY2xvc2UoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgYXdhaXQgdGhpcy5icm93c2VyPy5jbG9zZSgpO1xuICAgIGZvciAoY29uc3QgY2hpbGQgb2YgdGhpcy5jaGlsZHJlbikgaWYgKGNoaWxkLmV4aXRDb2RlID09PSBudWxsKSBjaGlsZC5raWxsKCdTSUdURVJNJyk7XG4gICAgcm1TeW5jKHRoaXMuZm9sZGVyLCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgZm9yY2U6IHRydWUgfSk7XG4gIH1cblxuICAvKiogTm90aGluZyBpcyB1bmRlciB3YXkuICovXG4gIHF1aWV0KCk6IFByb21pc2U8dW5rbm93bj4ge1xuICAgIHJldHVybiB0aGlzLnBhZ2Uud2FpdEZvckZ1bmN0aW9uKCgpID0+IGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKCdidXN5Jyk/LnRleHRDb250ZW50ID09PSAnJyk7XG4gIH1cblxuICAvKiogV2hhdCB0aGUgcHJvZ3JhbSBpdHNlbGYgc2F5cywgcGFzdCB0aGUgcGFnZS4gKi9cbiAgcHJpdmF0ZSBhc3luYyBhc2s8VD4obWV0aG9kOiBzdHJpbmcsIC4uLmFyZ3M6IHVua25vd25bXSk6IFByb21pc2U8VD4ge1xuICAgIGNvbnN0IGJvZHkgPSBKU09OLnN0cmluZ2lmeSh7IG1ldGhvZCwgYXJncyB9KTtcbiAgICByZXR1cm4gKGF3YWl0IHRoaXMucGFnZS5ldmFsdWF0ZShcbiAgICAgIGFzeW5jIChnaXZlbikgPT5cbiAgICAgICAgKChhd2FpdCAoYXdhaXQgZmV0Y2goJ2FzaycsIHsgbWV0aG9kOiAnUE9TVCcsIGJvZHk6IGdpdmVuIH0pKS5qc29uKCkpIGFzIHsgdmFsdWU6IHVua25vd24gfSkudmFsdWUsXG4gICAgICBib2R5LFxuICAgICkpIGFzIFQ7XG4gIH1cblxuICBhc3luYyB0YWJzKCk6IFByb21pc2U8c3RyaW5nW10+IHtcbiAgICByZXR1cm4gKGF3YWl0IHRoaXMuYXNrPEJvb2tTZWVuPignYm9vaycpKS50YWJzLmZpbHRlcigoeyBoaWRkZW4gfSkgPT4gIWhpZGRlbikubWFwKCh7IG5hbWUgfSkgPT4gbmFtZSk7XG4gIH1cblxuICAvKiogVGhlIHRhYiB0aGF0IGlzIHNob3duLCBhcyB0aGUgcHJvZ3JhbSBoYXMgaXQuICovXG4gIGFzeW5jIHZpZXcoKTogUHJvbWlzZTxUYWJWaWV3PiB7XG4gICAgcmV0dXJuIHRoaXMuYXNrKCd2aWV3JywgKGF3YWl0IHRoaXMuYXNrPEJvb2tTZWVuPignYm9vaycpKS5hY3RpdmUpO1xuICB9XG5cbiAgYXN5bmMgdGV4dChyb3c6IG51bWJlciwgY29sdW1uOiBudW1iZXIpOiBQcm9taXNlPHN0cmluZz4ge1xuICAgIHJldHVybiB0ZXh0SW4oYXdhaXQgdGhpcy52aWV3KCksIHJvdywgY29sdW1uKTtcbiAgfVxuXG4gIHRhYihuYW1lOiBzdHJpbmcpIHtcbiAgICByZXR1cm4gdGhpcy5wYWdlLmdldEJ5Um9sZSgndGFiJywgeyBuYW1lLCBleGFjdDogdHJ1ZSB9KTtcbiAgfVxuXG4gIGFzeW5jIGdvVG8obmFtZTogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgYXdhaXQgdGhpcy50YWIobmFtZSkuY2xpY2soKTtcbiAgICBjb25zdCBzaG93biA9IGFzeW5jICgpOiBQcm9taXNlPGJvb2xlYW4+ID0+IHtcbiAgICAgIGNvbnN0IHsgdGFicywgYWN0aXZlIH0gPSBhd2FpdCB0aGlzLmFzazxCb29rU2Vlbj4oJ2Jvb2snKTtcbiAgICAgIHJldHVybiB0YWJzLmZpbmQoKHsgaWQgfSkgPT4gaWQgPT09IGFjdGl2ZSk/Lm5hbWUgPT09IG5hbWU7XG4gICAgfTtcbiAgICB3aGlsZSAoIShhd2FpdCBzaG93bigpKSkgYXdhaXQgdGhpcy5wYWdlLndhaXRGb3JUaW1lb3V0KDIwKTtcbiAgICBhd2FpdCB0aGlzLnF1aWV0KCk7XG4gIH1cblxuICAvKiogVGhlIG1pZGRsZSBvZiBhIGNlbGwgdGhhdCBpcyBvbiB0aGUgc2NyZWVuIHdpdGhvdXQgc2Nyb2xsaW5nLCBmcm9tIHRoZSBjb3JuZXIgb2YgdGhlIGdyaWQuICovXG4gIGFzeW5jIHBsYWNlKGFkZHJlc3M6IHN0cmluZyk6IFByb21pc2U8eyB4OiBudW1iZXI7IHk6IG51bWJlcjsgcmlnaHQ6IG51bWJlcjsgYm90dG9tOiBudW1iZXIgfT4ge1xuICAgIGNvbnN0IHZpZXcgPSBhd2FpdCB0aGlzLnZpZXcoKTtcbiAgICBjb25zdCB7IHJvdywgY29sdW1uIH0gPSBwbGFjZU9mKGFkZHJlc3MpO1xuICAgIGNvbnN0IFt3aWR0aHMsIGhlaWdodHNdID0gW25ldyBNYXAodmlldy53aWR0aHMpLCBuZXcgTWFwKHZpZXcuaGVpZ2h0cyldO1xuICAgIGNvbnN0IGF3YXkgPSBuZXcgU2V0KFsuLi52aWV3LmhpZGRlblJvd3MsIC4uLih2aWV3LmZpbHRlcj8uaGlkZXMgPz8gW10pXSk7XG4gICAgY29uc3Qgd2lkdGggPSAoYzogbnVtYmVyKSA9PiAodmlldy5oaWRkZW5Db2x1bW5zLmluY2x1ZGVzKGMpID8gMCA6ICh3aWR0aHMuZ2V0KGMpID8/IHZpZXcucGxhaW5XaWR0aCkpO1xuICAgIGNvbnN0IGhlaWdodCA9IChyOiBudW1iZXIpID0+IChhd2F5LmhhcyhyKSA/IDAgOiAoaGVpZ2h0cy5nZXQocikgPz8gUk9XKSk7XG4gICAgbGV0IHsgeCwgeSB9ID0gQ09STkVSO1xuICAgIGZvciAobGV0IGMgPSAxOyBjIDwgY29sdW1uOyBjKyspIHggKz0gd2lkdGgoYyk7XG4gICAgZm9yIChsZXQgciA9IDE7IHIgPCByb3c7IHIrKykgeSArPSBoZWlnaHQocik7XG4gICAgcmV0dXJuIHsgeDogeCArIHdpZHRoKGNvbHVtbikgLyAyLCB5OiB5ICsgaGVpZ2h0KHJvdykgLyAyLCByaWdodDogeCArIHdpZHRoKGNvbHVtbiksIGJvdHRvbTogeSArIGhlaWdodChyb3cpIH07XG4gIH1cblxuICBhc3luYyBjbGljayhhZGRyZXNzOiBzdHJpbmcsIHRpbWVzID0gMSk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IHsgeCwgeSB9ID0gYXdhaXQgdGhpcy5wbGFjZShhZGRyZXNzKTtcbiAgICBjb25zdCBpc1RoZXJlID0gKCkgPT5cbiAgICAgIHRoaXMucGFnZVxuICAgICAgICAud2FpdEZvckZ1bmN0aW9uKCh0bykgPT4gZG9jdW1lbnQuZ2V0RWxlbWVudEJ5SWQoJ2FkZHJlc3MnKT8udGV4dENvbnRlbnQgPT09IHRvLCBhZGRyZXNzLCB7IHRpbWVvdXQ6IDUwMDAgfSlcbiAgICAgICAgLmNhdGNoKCgpID0+IG51bGwpO1xuICAgIC8vIFdoZXJlIHRoZSBncmlkIHdhcyBkcmF3biBhbmV3IHVuZGVyIHRoZSBtb3VzZSwgb25lIGNsaWNrcyBhZ2Fpbi5cbiAgICBmb3IgKGxldCB0cmllcyA9IDA7IHRyaWVzIDwgNTsgdHJpZXMrKykge1xuICAgICAgYXdhaXQgdGhpcy5wYWdlLmxvY2F0b3IoQ0FOVkFTKS5maXJzdCgpLmNsaWNrKHsgcG9zaXRpb246IHsgeCwgeSB9LCBjbGlja0NvdW50OiB0aW1lcyB9KTtcbiAgICAgIGlmIChhd2FpdCBpc1RoZXJlKCkpIHJldHVybjtcbiAgICB9XG4gICAgdGhyb3cgbmV3IEVycm9yKGAke2FkZHJlc3N9IGNvdWxkIG5vdCBiZSBzZWxlY3RlZGApO1xuICB9XG5cbiAgLyoqIFRoZSBncmlkJ3Mgb3duIHBpeGVsIG5lYXIgdGhlIGNvcm5lciBvZiBhIGNlbGwsIHdoZXJlIG5vIHRleHQgaXMuICovXG4gIGFzeW5jIGNvbG91cihhZGRyZXNzOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZz4ge1xuICAgIGNvbnN0IHsgcmlnaHQsIGJvdHRvbSB9ID0gYXdhaXQgdGhpcy5wbGFjZShhZGRyZXNzKTtcbiAgICByZXR1cm4gdGhpcy5wYWdlXG4gICAgICAubG9jYXRvcihDQU5WQVMpXG4gICAgICAuZmlyc3QoKVxuICAgICAgLmV2YWx1YXRlKFxuICAgICAgICAoY2FudmFzLCBbeCwgeV0pID0+IHtcbiAgICAgICAgICBjb25zdCB7IHdpZHRoLCBjbGllbnRXaWR0aCB9ID0gY2FudmFzIGFzIEhUTUxDYW52YXNFbGVtZW50O1xuICAgICAgICAgIGNvbnN0IHNjYWxlID0gd2lkdGggLyBjbGllbnRXaWR0aDtcbiAgICAgICAgICBjb25zdCBbciwgZywgYl0gPSAoY2FudmFzIGFzIEhUTUxDYW52YXNFbGVtZW50KVxuICAgICAgICAgICAgLmdldENvbnRleHQoJzJkJykhXG4gICAgICAgICAgICAuZ2V0SW1hZ2VEYXRhKCh4ISAtIDMpICogc2NhbGUsICh5ISAtIDMpICogc2NhbGUsIDEsIDEpLmRhdGE7XG4gICAgICAgICAgcmV0dXJuIGAjJHtbciEsIGchLCBiIV0ubWFwKChwYXJ0KSA9PiBwYXJ0LnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCAnMCcpKS5qb2luKCcnKX1gO1xuICAgICAgICB9LFxuICAgICAgICBbcmlnaHQsIGJvdHRvbV0sXG4gICAgICApO1xuICB9XG5cbiAgYXN5bmMgaG92ZXIoYWRkcmVzczogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgeyB4LCB5IH0gPSBhd2FpdCB0aGlzLnBsYWNlKGFkZHJlc3MpO1xuICAgIGF3YWl0IHRoaXMucGFnZS5sb2NhdG9yKENBTlZBUykuZmlyc3QoKS5ob3Zlcih7IHBvc2l0aW9uOiB7IHgsIHkgfSB9KTtcbiAgfVxuXG4gIC8qKiBPcGVucyB0aGUgbWVudSBhbmQgY2hvb3NlczogZWFjaCBuYW1lIGlzIG9uZSBsZXZlbCBkZWVwZXIuICovXG4gIGFzeW5jIG1lbnUoLi4ubmFtZXM6IHN0cmluZ1tdKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgYXdhaXQgdGhpcy5wYWdlLmxvY2F0b3IoJyNtZW51ID4gYnV0dG9uJykuY2xpY2soKTtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMpIGF3YWl0IHRoaXMucGFnZS5nZXRCeVJvbGUoJ21lbnVpdGVtJywgeyBuYW1lLCBleGFjdDogdHJ1ZSB9KS5jbGljaygpO1xuICB9XG5cbiAgLyoqIEEgcGFzdGUgYnkga2V5Ym9hcmQgaW50byB0aGUgc2VsZWN0ZWQgY2VsbC4gKi9cbiAgYXN5bmMgcGFzdGUodGV4dDogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgYXdhaXQgdGhpcy5wYWdlLmV2YWx1YXRlKChnaXZlbikgPT4gbmF2aWdhdG9yLmNsaXBib2FyZC53cml0ZVRleHQoZ2l2ZW4pLCB0ZXh0KTtcbiAgICBhd2FpdCB0aGlzLnBhZ2Uua2V5Ym9hcmQucHJlc3MoJ0NvbnRyb2wrdicpO1xuICAgIGF3YWl0IHRoaXMucGFnZS53YWl0Rm9yVGltZW91dCg1MCk7XG4gICAgYXdhaXQgdGhpcy5xdWlldCgpO1xuICB9XG5cbiAgYXN5bmMgdHlwZShhZGRyZXNzOiBzdHJpbmcsIHRleHQ6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICAgIGF3YWl0IHRoaXMuY2xpY2soYWRkcmVzcyk7XG4gICAgYXdhaXQgdGhpcy5wYWdlLmtleWJvYXJkLnR5cGUodGV4dCk7XG4gICAgYXdhaXQgdGhpcy5wYWdlLmtleWJvYXJkLnByZXNzKCdFbnRlcicpO1xuICAgIGF3YWl0IHRoaXMucGFnZS53YWl0Rm9yVGltZW91dCg1MCk7XG4gICAgYXdhaXQgdGhpcy5xdWlldCgpO1xuICB9XG5cbiAgYXN5bmMgY2xpcGJvYXJkKCk6IFByb21pc2U8c3RyaW5nPiB7XG4gICAgYXdhaXQgdGhpcy5wYWdlLmJyaW5nVG9Gcm9udCgpO1xuICAgIHJldHVybiB0aGlzLnBhZ2UuZXZhbHVhdGUoKCkgPT4ge1xuICAgICAgd2luZG93LmZvY3VzKCk7XG4gICAgICByZXR1cm4gbmF2aWdhdG9yLmNsaXBib2FyZC5yZWFkVGV4dCgpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIFdoYXQgdGhlIGdyaWQgaXRzZWxmIGhhcyBpbiBhIGNlbGw6IGl0IGlzIGNvcGllZCBvdXQgb2YgaXQuICovXG4gIGFzeW5jIGluR3JpZChhZGRyZXNzOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZz4ge1xuICAgIGF3YWl0IHRoaXMuY2xpY2soYWRkcmVzcyk7XG4gICAgYXdhaXQgdGhpcy5wYWdlLmV2YWx1YXRlKCgpID0+IG5hdmlnYXRvci5jbGlwYm9hcmQud3JpdGVUZXh0KCdub3RoaW5nIHdhcyBjb3BpZWQnKSk7XG4gICAgYXdhaXQgdGhpcy5wYWdlLmtleWJvYXJkLnByZXNzKCdDb250cm9sK2MnKTtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IDQwOyBpKyspIHtcbiAgICAgIGNvbnN0IHRleHQgPSBhd2FpdCB0aGlzLmNsaXBib2FyZCgpO1xuICAgICAgaWYgKHRleHQgIT09ICdub3RoaW5nIHdhcyBjb3BpZWQnKSByZXR1cm4gdGV4dDtcbiAgICAgIGF3YWl0IHRoaXMucGFnZS53YWl0Rm9yVGltZW91dCgyNSk7XG4gICAgfVxuICAgIHJldHVybiAnbm90aGluZyB3YXMgY29waWVkJztcbiAgfVxuXG4gIC8qKiBUaGUgcGFnZSBpbnNpZGUgYSBkaWFsb2cgb3IgdGhlIHNpZGViYXIuICovXG4gIGFzeW5jIGZyYW1lKHdpdGhpbjogc3RyaW5nKTogUHJvbWlzZTxGcmFtZT4ge1xuICAgIGNvbnN0IGhhbmRsZSA9IGF3YWl0IHRoaXMucGFnZS53YWl0Rm9yU2VsZWN0b3IoYCR7d2l0aGlufSBpZnJhbWVgKTtcbiAgICBjb25zdCBmcmFtZSA9IGF3YWl0IGhhbmRsZS5jb250ZW50RnJhbWUoKTtcbiAgICBpZiAoIWZyYW1lKSB0aHJvdyBuZXcgRXJyb3IoYG5vIGZyYW1lIGluICR7d2l0aGlufWApO1xuICAgIC8vIEl0IGlzIHRoZXJlIGJlZm9yZSBpdHMgb3duIHBhZ2UgaXMuXG4gICAgYXdhaXQgZnJhbWUud2FpdEZvckZ1bmN0aW9uKCgpID0+IGxvY2F0aW9uLmhvc3RuYW1lID09PSAnbG9jYWxob3N0JyAmJiBkb2N1bWVudC5yZWFkeVN0YXRlID09PSAnY29tcGxldGUnKTtcbiAgICByZXR1cm4gZnJhbWU7XG4gIH1cblxuICBhc3luYyBjbG9zZURpYWxvZygpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBhd2FpdCB0aGlzLnBhZ2UubG9jYXRvcihgJHtESUFMT0d9IHNlY3Rpb24gPiBoMiBidXR0b25gKS5jbGljaygpO1xuICAgIGF3YWl0IHRoaXMucGFnZS5sb2NhdG9yKERJQUxPRykud2FpdEZvcih7IHN0YXRlOiAnZGV0YWNoZWQnIH0pO1xuICB9XG5cbiAgLyoqIExldHMgdGhlIGZpbHRlciBvZiBhIHRpdGxlIGtlZXAgdGhlIHJvd3Mgd2l0aCBvbmUgdGV4dCwgb3IgYWxsIGFnYWluLiAqL1xuICBhc3luYyBmaWx0ZXIoYWRkcmVzczogc3RyaW5nLCB0ZXh0OiBzdHJpbmcgfCBudWxsKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgeyByaWdodCwgYm90dG9tIH0gPSBhd2FpdCB0aGlzLnBsYWNlKGFkZHJlc3MpO1xuICAgIGF3YWl0IHRoaXMucGFnZVxuICAgICAgLmxvY2F0b3IoQ0FOVkFTKVxuICAgICAgLmZpcnN0KClcbiAgICAgIC5jbGljayh7IHBvc2l0aW9uOiB7IHg6IHJpZ2h0IC0gOSwgeTogYm90dG9tIC0gOSB9IH0pO1xuICAgIGNvbnN0IHBhbmVsID0gdGhpcy5wYWdlLmxvY2F0b3IoJ1tkYXRhLXUtY29tcD1cInNoZWV0cy1maWx0ZXItcGFuZWxcIl0nKS5maXJzdCgpO1xuICAgIGlmICh0ZXh0ID09PSBudWxsKSB7XG4gICAgICBhd2FpdCBwYW5lbC5nZXRCeVRleHQoJ0NsZWFyIEZpbHRlcicpLmNsaWNrKCk7XG4gICAgfSBlbHNlIHtcbiAgICAgIGF3YWl0IHBhbmVsLmxvY2F0b3IoJ2xhYmVsJykuZmlyc3QoKS5jbGljaygpO1xuICAgICAgY29uc3QgbGluZSA9IHBhbmVsLmxvY2F0b3IoJ2RpdiwgbGknKS5maWx0ZXIoeyBoYXM6IHRoaXMucGFnZS5sb2NhdG9yKCdsYWJlbCcpIH0pO1xuICAgICAgYXdhaXQgbGluZS5maWx0ZXIoeyBoYXNUZXh0OiB0ZXh0IH0pLmxhc3QoKS5sb2NhdG9yKCdsYWJlbCcpLmZpcnN0KCkuY2xpY2soKTtcbiAgICAgIGF3YWl0IHBhbmVsLmdldEJ5Um9sZSgnYnV0dG9uJywgeyBuYW1lOiAnQ29uZmlybScgfSkuY2xpY2soKTtcbiAgICB9XG4gICAgYXdhaXQgcGFuZWwud2FpdEZvcih7IHN0YXRlOiAnZGV0YWNoZWQnIH0pO1xuICAgIGF3YWl0IHRoaXMucGFnZS53YWl0Rm9yVGltZW91dCg1MCk7XG4gICAgYXdhaXQgdGhpcy5xdWlldCgpO1xuICB9XG5cbiAgYXN5bmMgc2hvdChuYW1lOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBpZiAocHJvY2Vzcy5lbnYuU0hPVFMpIGF3YWl0IHRoaXMucGFnZS5zY3JlZW5zaG90KHsgcGF0aDogam9pbihwcm9jZXNzLmVudi5TSE9UUywgYCR7bmFtZX0ucG5nYCkgfSk7XG4gIH1cbn1cblxuZnVuY3Rpb24gc3RvcHBlZChjaGlsZDogQ2hpbGRQcm9jZXNzKTogUHJvbWlzZTxudW1iZXIgfCBudWxsPiB7XG4gIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgIGlmIChjaGlsZC5leGl0Q29kZSAhPT0gbnVsbCkgcmVzb2x2ZShjaGlsZC5leGl0Q29kZSk7XG4gICAgY2hpbGQub24oJ2Nsb3NlJywgKGNvZGUpID0+IHJlc29sdmUoY29kZSkpO1xuICAgIGNoaWxkLmtpbGwoJ1NJR0lOVCcpO1xuICB9KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBsYWNlT2YoYWRkcmVzczogc3RyaW5nKTogeyByZWFkb25seSByb3c6IG51bWJlcjsgcmVhZG9ubHkgY29sdW1uOiBudW1iZXIgfSB7XG4gIGNvbnN0IFssIGxldHRlcnMgPSAnJywgZGlnaXRzID0gJyddID0gL14oW0EtWl0rKShcXGQrKSQvLmV4ZWMoYWRkcmVzcykgPz8gW107XG4gIHJldHVybiB7IHJvdzogTnVtYmVyKGRpZ2l0cyksIGNvbHVtbjogWy4uLmxldHRlcnNdLnJlZHVjZSgoc3VtLCBvbmUpID0+IHN1bSAqIDI2ICsgb25lLmNoYXJDb2RlQXQoMCkgLSA2NCwgMCkgfTtcbn1cblxuZXhwb3J0IGNvbnN0IHRleHRJbiA9ICh7IGNlbGxzIH06IFRhYlZpZXcsIHJvdzogbnVtYmVyLCBjb2x1bW46IG51bWJlcik6IHN0cmluZyA9PlxuICBjZWxscy5maW5kKChbYXRdKSA9PiBhdCA9PT0gcm93KT8uWzFdLmZpbmQoKFthdF0pID0+IGF0ID09PSBjb2x1bW4pPy5bMV0gPz8gJyc7XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQUEsbUJBQXVCO0FBQ3ZCLElBQU0sTUFBYSxDQUFDO0FBQUcsSUFBSSxTQUFnQixDQUFDO0FBQXJCLElBQXdCLFFBQWUsQ0FBQztBQUM5RCxXQUFtQixTQUFTO0FBQzdCLElBQU0sSUFBSSxDQUFDLEdBQVcsTUFBVyxJQUFJLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUMvQyxFQUFVLE9BQU8sQ0FBQyxTQUFnQixDQUFDLEdBQVcsTUFBVyxLQUFLLFFBQVEsQ0FBQyxNQUFNLElBQUksS0FBSyxDQUFDLElBQUksTUFBTSxLQUFLLFVBQVUsQ0FBQyxHQUFHLE1BQU0sRUFBRSxHQUFJLE1BQU0sUUFBUSxDQUFDLElBQUksSUFBSSxDQUFDLENBQUMsQ0FBRSxDQUFDLENBQUMsQ0FBQztBQUMvSixPQUFPLE9BQU8sWUFBWSxFQUFFLE1BQU0sRUFBRSxhQUFhO0FBQUMsRUFBRSxHQUFHLE1BQU0sR0FBRyxJQUFJLEdBQUcsV0FBVyxDQUFDLE1BQVcsT0FBTyxLQUFLLENBQUMsR0FBRyxVQUFVLENBQUMsTUFBVyxNQUFNLEtBQUssQ0FBQyxFQUFFLENBQUM7QUFDbkosV0FBVyxZQUFZO0FBQ3JCLFFBQU0sTUFBTSxNQUFNLEtBQUssSUFBSTtBQUMzQixNQUFJLElBQUksSUFBSTtBQUNaLFFBQU0sT0FBTyxRQUFRLElBQUksT0FBTyxJQUFJLE9BQU8sUUFBUSxJQUFJLElBQUksSUFBSTtBQUMvRCxNQUFJO0FBQUUsZUFBVyxLQUFLLE9BQVEsT0FBTSxFQUFFO0FBQUcsWUFBUSxJQUFJLFNBQVMsSUFBSSxJQUFJLENBQUM7QUFDckUsZUFBVyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEtBQUs7QUFBRSxVQUFJLFFBQVEsQ0FBQyxLQUFLLEtBQUssQ0FBQyxFQUFHO0FBQVUsVUFBSSxJQUFJO0FBQUcsVUFBSTtBQUFFLGNBQU0sRUFBRTtBQUFHLGdCQUFRLElBQUksTUFBTSxJQUFJLElBQUksR0FBRyxDQUFDO0FBQUEsTUFBRyxTQUFTLEdBQVE7QUFBRSxnQkFBUSxJQUFJLFVBQVUsSUFBSSxJQUFJLEdBQUcsR0FBRyxNQUFNLEVBQUUsU0FBUyxNQUFNLEVBQUUsT0FBTyxNQUFNLElBQUksRUFBRSxPQUFPLENBQUMsTUFBYyw0QkFBNEIsS0FBSyxDQUFDLENBQUMsRUFBRSxNQUFNLEdBQUcsQ0FBQyxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQ2hULFlBQUk7QUFBRSxnQkFBTyxXQUFtQixPQUFPLE1BQU0sV0FBVyxFQUFFLE1BQU0sb0JBQW9CLENBQUM7QUFBRyxxQkFBVyxNQUFPLFdBQW1CLE9BQU8sTUFBTSxPQUFPLEVBQUUsTUFBTSxDQUFDLEtBQUssQ0FBQyxFQUFHLFNBQVEsSUFBSSxVQUFVLE1BQU0sR0FBRyxTQUFTLHlCQUF5QixHQUFHLE1BQU0sR0FBRyxHQUFHLENBQUM7QUFBQSxRQUFHLFFBQVE7QUFBQSxRQUFDO0FBQUUsWUFBSSxDQUFDLFFBQVEsSUFBSSxHQUFJO0FBQUEsTUFBTztBQUFBLElBQUU7QUFBQSxFQUNwUyxTQUFTLEdBQUc7QUFBRSxZQUFRLElBQUksQ0FBQztBQUFBLEVBQUc7QUFDOUIsYUFBVyxLQUFLLE1BQU8sT0FBTSxFQUFFO0FBQUcsVUFBUSxLQUFLLENBQUM7QUFDbEQsR0FBRyxDQUFDOzs7QUNiSixJQUFBQSxrQkFBOEI7QUFDOUIsSUFBQUMsb0JBQXFCOzs7QUNIckIsb0JBQThCO0FBQzlCLElBQUlDLGVBQVUsNkJBQWMsR0FBRztBQVUvQixJQUFJO0FBRUosSUFBSTtBQUNKLElBQUk7QUFFSixJQUFJO0FBQ0EsRUFBQyxLQUFLQyxTQUFRLGdCQUFnQixHQUFHLFNBQVMsR0FBRyxRQUFRLDJCQUEyQixHQUFHO0FBQ3ZGLFNBQ08sR0FBRztBQUNWO0FBNEJBLElBQUksS0FBSztBQUFULElBQXFCLE1BQU07QUFBM0IsSUFBd0MsTUFBTTtBQUU5QyxJQUFJLE9BQU8sSUFBSSxHQUFHO0FBQUEsRUFBQztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQTtBQUFBLEVBQWdCO0FBQUEsRUFBRztBQUFBO0FBQUEsRUFBb0I7QUFBQyxDQUFDO0FBRWhKLElBQUksT0FBTyxJQUFJLEdBQUc7QUFBQSxFQUFDO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUc7QUFBQSxFQUFHO0FBQUEsRUFBRztBQUFBLEVBQUk7QUFBQSxFQUFJO0FBQUEsRUFBSTtBQUFBLEVBQUk7QUFBQSxFQUFJO0FBQUEsRUFBSTtBQUFBLEVBQUk7QUFBQTtBQUFBLEVBQWlCO0FBQUEsRUFBRztBQUFDLENBQUM7QUFFdkksSUFBSSxPQUFPLElBQUksR0FBRyxDQUFDLElBQUksSUFBSSxJQUFJLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLEVBQUUsQ0FBQztBQUVwRixJQUFJLE9BQU8sU0FBVSxJQUFJLE9BQU87QUFDNUIsTUFBSSxJQUFJLElBQUksSUFBSSxFQUFFO0FBQ2xCLFdBQVNDLEtBQUksR0FBR0EsS0FBSSxJQUFJLEVBQUVBLElBQUc7QUFDekIsTUFBRUEsRUFBQyxJQUFJLFNBQVMsS0FBSyxHQUFHQSxLQUFJLENBQUM7QUFBQSxFQUNqQztBQUVBLE1BQUksSUFBSSxJQUFJLElBQUksRUFBRSxFQUFFLENBQUM7QUFDckIsV0FBU0EsS0FBSSxHQUFHQSxLQUFJLElBQUksRUFBRUEsSUFBRztBQUN6QixhQUFTLElBQUksRUFBRUEsRUFBQyxHQUFHLElBQUksRUFBRUEsS0FBSSxDQUFDLEdBQUcsRUFBRSxHQUFHO0FBQ2xDLFFBQUUsQ0FBQyxJQUFNLElBQUksRUFBRUEsRUFBQyxLQUFNLElBQUtBO0FBQUEsSUFDL0I7QUFBQSxFQUNKO0FBQ0EsU0FBTyxFQUFFLEdBQU0sRUFBSztBQUN4QjtBQUNBLElBQUksS0FBSyxLQUFLLE1BQU0sQ0FBQztBQUFyQixJQUF3QixLQUFLLEdBQUc7QUFBaEMsSUFBbUMsUUFBUSxHQUFHO0FBRTlDLEdBQUcsRUFBRSxJQUFJLEtBQUssTUFBTSxHQUFHLElBQUk7QUFDM0IsSUFBSSxLQUFLLEtBQUssTUFBTSxDQUFDO0FBQXJCLElBQXdCLEtBQUssR0FBRztBQUFoQyxJQUFtQyxRQUFRLEdBQUc7QUFFOUMsSUFBSSxNQUFNLElBQUksSUFBSSxLQUFLO0FBQ3ZCLEtBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxFQUFFLEdBQUc7QUFFeEIsT0FBTSxJQUFJLFVBQVcsS0FBTyxJQUFJLFVBQVc7QUFDL0MsT0FBTSxJQUFJLFVBQVcsS0FBTyxJQUFJLFVBQVc7QUFDM0MsT0FBTSxJQUFJLFVBQVcsS0FBTyxJQUFJLFNBQVc7QUFDM0MsTUFBSSxDQUFDLE1BQU8sSUFBSSxVQUFXLEtBQU8sSUFBSSxRQUFXLE1BQU87QUFDNUQ7QUFKUTtBQUZDO0FBVVQsSUFBSSxRQUFRLFNBQVUsSUFBSSxJQUFJLEdBQUc7QUFDN0IsTUFBSSxJQUFJLEdBQUc7QUFFWCxNQUFJQSxLQUFJO0FBRVIsTUFBSSxJQUFJLElBQUksSUFBSSxFQUFFO0FBRWxCLFNBQU9BLEtBQUksR0FBRyxFQUFFQSxJQUFHO0FBQ2YsUUFBSSxHQUFHQSxFQUFDO0FBQ0osUUFBRSxFQUFFLEdBQUdBLEVBQUMsSUFBSSxDQUFDO0FBQUEsRUFDckI7QUFFQSxNQUFJLEtBQUssSUFBSSxJQUFJLEVBQUU7QUFDbkIsT0FBS0EsS0FBSSxHQUFHQSxLQUFJLElBQUksRUFBRUEsSUFBRztBQUNyQixPQUFHQSxFQUFDLElBQUssR0FBR0EsS0FBSSxDQUFDLElBQUksRUFBRUEsS0FBSSxDQUFDLEtBQU07QUFBQSxFQUN0QztBQUNBLE1BQUk7QUFDSixNQUFJLEdBQUc7QUFFSCxTQUFLLElBQUksSUFBSSxLQUFLLEVBQUU7QUFFcEIsUUFBSSxNQUFNLEtBQUs7QUFDZixTQUFLQSxLQUFJLEdBQUdBLEtBQUksR0FBRyxFQUFFQSxJQUFHO0FBRXBCLFVBQUksR0FBR0EsRUFBQyxHQUFHO0FBRVAsWUFBSSxLQUFNQSxNQUFLLElBQUssR0FBR0EsRUFBQztBQUV4QixZQUFJLE1BQU0sS0FBSyxHQUFHQSxFQUFDO0FBRW5CLFlBQUksSUFBSSxHQUFHLEdBQUdBLEVBQUMsSUFBSSxDQUFDLE9BQU87QUFFM0IsaUJBQVMsSUFBSSxLQUFNLEtBQUssT0FBTyxHQUFJLEtBQUssR0FBRyxFQUFFLEdBQUc7QUFFNUMsYUFBRyxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUk7QUFBQSxRQUN4QjtBQUFBLE1BQ0o7QUFBQSxJQUNKO0FBQUEsRUFDSixPQUNLO0FBQ0QsU0FBSyxJQUFJLElBQUksQ0FBQztBQUNkLFNBQUtBLEtBQUksR0FBR0EsS0FBSSxHQUFHLEVBQUVBLElBQUc7QUFDcEIsVUFBSSxHQUFHQSxFQUFDLEdBQUc7QUFDUCxXQUFHQSxFQUFDLElBQUksSUFBSSxHQUFHLEdBQUdBLEVBQUMsSUFBSSxDQUFDLEdBQUcsS0FBTSxLQUFLLEdBQUdBLEVBQUM7QUFBQSxNQUM5QztBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0EsU0FBTztBQUNYO0FBRUEsSUFBSSxNQUFNLElBQUksR0FBRyxHQUFHO0FBQ3BCLEtBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxFQUFFO0FBQ3ZCLE1BQUksQ0FBQyxJQUFJO0FBREo7QUFFVCxLQUFTLElBQUksS0FBSyxJQUFJLEtBQUssRUFBRTtBQUN6QixNQUFJLENBQUMsSUFBSTtBQURKO0FBRVQsS0FBUyxJQUFJLEtBQUssSUFBSSxLQUFLLEVBQUU7QUFDekIsTUFBSSxDQUFDLElBQUk7QUFESjtBQUVULEtBQVMsSUFBSSxLQUFLLElBQUksS0FBSyxFQUFFO0FBQ3pCLE1BQUksQ0FBQyxJQUFJO0FBREo7QUFHVCxJQUFJLE1BQU0sSUFBSSxHQUFHLEVBQUU7QUFDbkIsS0FBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLEVBQUU7QUFDdEIsTUFBSSxDQUFDLElBQUk7QUFESjtBQUdULElBQUksTUFBb0IscUJBQUssS0FBSyxHQUFHLENBQUM7QUFFdEMsSUFBSSxNQUFvQixxQkFBSyxLQUFLLEdBQUcsQ0FBQztBQXFCdEMsSUFBSSxPQUFPLFNBQVUsR0FBRztBQUFFLFVBQVMsSUFBSSxLQUFLLElBQUs7QUFBRztBQUdwRCxJQUFJLE1BQU0sU0FBVSxHQUFHLEdBQUcsR0FBRztBQUN6QixNQUFJLEtBQUssUUFBUSxJQUFJO0FBQ2pCLFFBQUk7QUFDUixNQUFJLEtBQUssUUFBUSxJQUFJLEVBQUU7QUFDbkIsUUFBSSxFQUFFO0FBRVYsU0FBTyxJQUFJLEdBQUcsRUFBRSxTQUFTLEdBQUcsQ0FBQyxDQUFDO0FBQ2xDO0FBc0JBLElBQUksS0FBSztBQUFBLEVBQ0w7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQTtBQUVKO0FBRUEsSUFBSSxNQUFNLFNBQVUsS0FBSyxLQUFLLElBQUk7QUFDOUIsTUFBSSxJQUFJLElBQUksTUFBTSxPQUFPLEdBQUcsR0FBRyxDQUFDO0FBQ2hDLElBQUUsT0FBTztBQUNULE1BQUksTUFBTTtBQUNOLFVBQU0sa0JBQWtCLEdBQUcsR0FBRztBQUNsQyxNQUFJLENBQUM7QUFDRCxVQUFNO0FBQ1YsU0FBTztBQUNYO0FBdUxBLElBQUksUUFBUSxTQUFVLEdBQUcsR0FBRyxHQUFHO0FBQzNCLFFBQU0sSUFBSTtBQUNWLE1BQUksSUFBSyxJQUFJLElBQUs7QUFDbEIsSUFBRSxDQUFDLEtBQUs7QUFDUixJQUFFLElBQUksQ0FBQyxLQUFLLEtBQUs7QUFDckI7QUFFQSxJQUFJLFVBQVUsU0FBVSxHQUFHLEdBQUcsR0FBRztBQUM3QixRQUFNLElBQUk7QUFDVixNQUFJLElBQUssSUFBSSxJQUFLO0FBQ2xCLElBQUUsQ0FBQyxLQUFLO0FBQ1IsSUFBRSxJQUFJLENBQUMsS0FBSyxLQUFLO0FBQ2pCLElBQUUsSUFBSSxDQUFDLEtBQUssS0FBSztBQUNyQjtBQUVBLElBQUksUUFBUSxTQUFVLEdBQUcsSUFBSTtBQUV6QixNQUFJQyxLQUFJLENBQUM7QUFDVCxXQUFTQyxLQUFJLEdBQUdBLEtBQUksRUFBRSxRQUFRLEVBQUVBLElBQUc7QUFDL0IsUUFBSSxFQUFFQSxFQUFDO0FBQ0gsTUFBQUQsR0FBRSxLQUFLLEVBQUUsR0FBR0MsSUFBRyxHQUFHLEVBQUVBLEVBQUMsRUFBRSxDQUFDO0FBQUEsRUFDaEM7QUFDQSxNQUFJLElBQUlELEdBQUU7QUFDVixNQUFJRSxNQUFLRixHQUFFLE1BQU07QUFDakIsTUFBSSxDQUFDO0FBQ0QsV0FBTyxFQUFFLEdBQUcsSUFBSSxHQUFHLEVBQUU7QUFDekIsTUFBSSxLQUFLLEdBQUc7QUFDUixRQUFJLElBQUksSUFBSSxHQUFHQSxHQUFFLENBQUMsRUFBRSxJQUFJLENBQUM7QUFDekIsTUFBRUEsR0FBRSxDQUFDLEVBQUUsQ0FBQyxJQUFJO0FBQ1osV0FBTyxFQUFFLEdBQUcsR0FBRyxHQUFHLEVBQUU7QUFBQSxFQUN4QjtBQUNBLEVBQUFBLEdBQUUsS0FBSyxTQUFVLEdBQUcsR0FBRztBQUFFLFdBQU8sRUFBRSxJQUFJLEVBQUU7QUFBQSxFQUFHLENBQUM7QUFHNUMsRUFBQUEsR0FBRSxLQUFLLEVBQUUsR0FBRyxJQUFJLEdBQUcsTUFBTSxDQUFDO0FBQzFCLE1BQUksSUFBSUEsR0FBRSxDQUFDLEdBQUcsSUFBSUEsR0FBRSxDQUFDLEdBQUcsS0FBSyxHQUFHLEtBQUssR0FBR0csTUFBSztBQUM3QyxFQUFBSCxHQUFFLENBQUMsSUFBSSxFQUFFLEdBQUcsSUFBSSxHQUFHLEVBQUUsSUFBSSxFQUFFLEdBQUcsR0FBTSxFQUFLO0FBTXpDLFNBQU8sTUFBTSxJQUFJLEdBQUc7QUFDaEIsUUFBSUEsR0FBRUEsR0FBRSxFQUFFLEVBQUUsSUFBSUEsR0FBRUcsR0FBRSxFQUFFLElBQUksT0FBT0EsS0FBSTtBQUNyQyxRQUFJSCxHQUFFLE1BQU0sTUFBTUEsR0FBRSxFQUFFLEVBQUUsSUFBSUEsR0FBRUcsR0FBRSxFQUFFLElBQUksT0FBT0EsS0FBSTtBQUNqRCxJQUFBSCxHQUFFLElBQUksSUFBSSxFQUFFLEdBQUcsSUFBSSxHQUFHLEVBQUUsSUFBSSxFQUFFLEdBQUcsR0FBTSxFQUFLO0FBQUEsRUFDaEQ7QUFDQSxNQUFJLFNBQVNFLElBQUcsQ0FBQyxFQUFFO0FBQ25CLFdBQVNELEtBQUksR0FBR0EsS0FBSSxHQUFHLEVBQUVBLElBQUc7QUFDeEIsUUFBSUMsSUFBR0QsRUFBQyxFQUFFLElBQUk7QUFDVixlQUFTQyxJQUFHRCxFQUFDLEVBQUU7QUFBQSxFQUN2QjtBQUVBLE1BQUksS0FBSyxJQUFJLElBQUksU0FBUyxDQUFDO0FBRTNCLE1BQUksTUFBTSxHQUFHRCxHQUFFLEtBQUssQ0FBQyxHQUFHLElBQUksQ0FBQztBQUM3QixNQUFJLE1BQU0sSUFBSTtBQUlWLFFBQUlDLEtBQUksR0FBRyxLQUFLO0FBRWhCLFFBQUksTUFBTSxNQUFNLElBQUksTUFBTSxLQUFLO0FBQy9CLElBQUFDLElBQUcsS0FBSyxTQUFVLEdBQUcsR0FBRztBQUFFLGFBQU8sR0FBRyxFQUFFLENBQUMsSUFBSSxHQUFHLEVBQUUsQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFO0FBQUEsSUFBRyxDQUFDO0FBQ2xFLFdBQU9ELEtBQUksR0FBRyxFQUFFQSxJQUFHO0FBQ2YsVUFBSSxPQUFPQyxJQUFHRCxFQUFDLEVBQUU7QUFDakIsVUFBSSxHQUFHLElBQUksSUFBSSxJQUFJO0FBQ2YsY0FBTSxPQUFPLEtBQU0sTUFBTSxHQUFHLElBQUk7QUFDaEMsV0FBRyxJQUFJLElBQUk7QUFBQSxNQUNmO0FBRUk7QUFBQSxJQUNSO0FBQ0EsV0FBTztBQUNQLFdBQU8sS0FBSyxHQUFHO0FBQ1gsVUFBSSxPQUFPQyxJQUFHRCxFQUFDLEVBQUU7QUFDakIsVUFBSSxHQUFHLElBQUksSUFBSTtBQUNYLGNBQU0sS0FBTSxLQUFLLEdBQUcsSUFBSSxNQUFNO0FBQUE7QUFFOUIsVUFBRUE7QUFBQSxJQUNWO0FBQ0EsV0FBT0EsTUFBSyxLQUFLLElBQUksRUFBRUEsSUFBRztBQUN0QixVQUFJLE9BQU9DLElBQUdELEVBQUMsRUFBRTtBQUNqQixVQUFJLEdBQUcsSUFBSSxLQUFLLElBQUk7QUFDaEIsVUFBRSxHQUFHLElBQUk7QUFDVCxVQUFFO0FBQUEsTUFDTjtBQUFBLElBQ0o7QUFDQSxVQUFNO0FBQUEsRUFDVjtBQUNBLFNBQU8sRUFBRSxHQUFHLElBQUksR0FBRyxFQUFFLEdBQUcsR0FBRyxJQUFJO0FBQ25DO0FBRUEsSUFBSSxLQUFLLFNBQVUsR0FBRyxHQUFHLEdBQUc7QUFDeEIsU0FBTyxFQUFFLEtBQUssS0FDUixLQUFLLElBQUksR0FBRyxFQUFFLEdBQUcsR0FBRyxJQUFJLENBQUMsR0FBRyxHQUFHLEVBQUUsR0FBRyxHQUFHLElBQUksQ0FBQyxDQUFDLElBQzVDLEVBQUUsRUFBRSxDQUFDLElBQUk7QUFDcEI7QUFFQSxJQUFJLEtBQUssU0FBVSxHQUFHO0FBQ2xCLE1BQUksSUFBSSxFQUFFO0FBRVYsU0FBTyxLQUFLLENBQUMsRUFBRSxFQUFFLENBQUM7QUFDZDtBQUNKLE1BQUksS0FBSyxJQUFJLElBQUksRUFBRSxDQUFDO0FBRXBCLE1BQUksTUFBTSxHQUFHLE1BQU0sRUFBRSxDQUFDLEdBQUcsTUFBTTtBQUMvQixNQUFJLElBQUksU0FBVSxHQUFHO0FBQUUsT0FBRyxLQUFLLElBQUk7QUFBQSxFQUFHO0FBQ3RDLFdBQVNBLEtBQUksR0FBR0EsTUFBSyxHQUFHLEVBQUVBLElBQUc7QUFDekIsUUFBSSxFQUFFQSxFQUFDLEtBQUssT0FBT0EsTUFBSztBQUNwQixRQUFFO0FBQUEsU0FDRDtBQUNELFVBQUksQ0FBQyxPQUFPLE1BQU0sR0FBRztBQUNqQixlQUFPLE1BQU0sS0FBSyxPQUFPO0FBQ3JCLFlBQUUsS0FBSztBQUNYLFlBQUksTUFBTSxHQUFHO0FBQ1QsWUFBRSxNQUFNLEtBQU8sTUFBTSxNQUFPLElBQUssUUFBVSxNQUFNLEtBQU0sSUFBSyxLQUFLO0FBQ2pFLGdCQUFNO0FBQUEsUUFDVjtBQUFBLE1BQ0osV0FDUyxNQUFNLEdBQUc7QUFDZCxVQUFFLEdBQUcsR0FBRyxFQUFFO0FBQ1YsZUFBTyxNQUFNLEdBQUcsT0FBTztBQUNuQixZQUFFLElBQUk7QUFDVixZQUFJLE1BQU07QUFDTixZQUFJLE1BQU0sS0FBTSxJQUFLLElBQUksR0FBRyxNQUFNO0FBQUEsTUFDMUM7QUFDQSxhQUFPO0FBQ0gsVUFBRSxHQUFHO0FBQ1QsWUFBTTtBQUNOLFlBQU0sRUFBRUEsRUFBQztBQUFBLElBQ2I7QUFBQSxFQUNKO0FBQ0EsU0FBTyxFQUFFLEdBQUcsR0FBRyxTQUFTLEdBQUcsR0FBRyxHQUFHLEdBQUcsRUFBRTtBQUMxQztBQUVBLElBQUksT0FBTyxTQUFVLElBQUksSUFBSTtBQUN6QixNQUFJLElBQUk7QUFDUixXQUFTQSxLQUFJLEdBQUdBLEtBQUksR0FBRyxRQUFRLEVBQUVBO0FBQzdCLFNBQUssR0FBR0EsRUFBQyxJQUFJLEdBQUdBLEVBQUM7QUFDckIsU0FBTztBQUNYO0FBR0EsSUFBSSxRQUFRLFNBQVUsS0FBSyxLQUFLLEtBQUs7QUFFakMsTUFBSSxJQUFJLElBQUk7QUFDWixNQUFJLElBQUksS0FBSyxNQUFNLENBQUM7QUFDcEIsTUFBSSxDQUFDLElBQUksSUFBSTtBQUNiLE1BQUksSUFBSSxDQUFDLElBQUksS0FBSztBQUNsQixNQUFJLElBQUksQ0FBQyxJQUFJLElBQUksQ0FBQyxJQUFJO0FBQ3RCLE1BQUksSUFBSSxDQUFDLElBQUksSUFBSSxJQUFJLENBQUMsSUFBSTtBQUMxQixXQUFTQSxLQUFJLEdBQUdBLEtBQUksR0FBRyxFQUFFQTtBQUNyQixRQUFJLElBQUlBLEtBQUksQ0FBQyxJQUFJLElBQUlBLEVBQUM7QUFDMUIsVUFBUSxJQUFJLElBQUksS0FBSztBQUN6QjtBQUVBLElBQUksT0FBTyxTQUFVLEtBQUssS0FBSyxPQUFPLE1BQU0sSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksR0FBRztBQUNuRSxRQUFNLEtBQUssS0FBSyxLQUFLO0FBQ3JCLElBQUUsR0FBRyxHQUFHO0FBQ1IsTUFBSUcsTUFBSyxNQUFNLElBQUksRUFBRSxHQUFHLE1BQU1BLElBQUcsR0FBRyxNQUFNQSxJQUFHO0FBQzdDLE1BQUlDLE1BQUssTUFBTSxJQUFJLEVBQUUsR0FBRyxNQUFNQSxJQUFHLEdBQUcsTUFBTUEsSUFBRztBQUM3QyxNQUFJLEtBQUssR0FBRyxHQUFHLEdBQUcsT0FBTyxHQUFHLEdBQUcsTUFBTSxHQUFHO0FBQ3hDLE1BQUksS0FBSyxHQUFHLEdBQUcsR0FBRyxPQUFPLEdBQUcsR0FBRyxNQUFNLEdBQUc7QUFDeEMsTUFBSSxTQUFTLElBQUksSUFBSSxFQUFFO0FBQ3ZCLFdBQVNKLEtBQUksR0FBR0EsS0FBSSxLQUFLLFFBQVEsRUFBRUE7QUFDL0IsTUFBRSxPQUFPLEtBQUtBLEVBQUMsSUFBSSxFQUFFO0FBQ3pCLFdBQVNBLEtBQUksR0FBR0EsS0FBSSxLQUFLLFFBQVEsRUFBRUE7QUFDL0IsTUFBRSxPQUFPLEtBQUtBLEVBQUMsSUFBSSxFQUFFO0FBQ3pCLE1BQUksS0FBSyxNQUFNLFFBQVEsQ0FBQyxHQUFHLE1BQU0sR0FBRyxHQUFHLE9BQU8sR0FBRztBQUNqRCxNQUFJLE9BQU87QUFDWCxTQUFPLE9BQU8sS0FBSyxDQUFDLElBQUksS0FBSyxPQUFPLENBQUMsQ0FBQyxHQUFHLEVBQUU7QUFDdkM7QUFDSixNQUFJLE9BQVEsS0FBSyxLQUFNO0FBQ3ZCLE1BQUksUUFBUSxLQUFLLElBQUksR0FBRyxJQUFJLEtBQUssSUFBSSxHQUFHLElBQUk7QUFDNUMsTUFBSSxRQUFRLEtBQUssSUFBSSxHQUFHLElBQUksS0FBSyxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUssSUFBSSxPQUFPLEtBQUssUUFBUSxHQUFHLElBQUksSUFBSSxPQUFPLEVBQUUsSUFBSSxJQUFJLE9BQU8sRUFBRSxJQUFJLElBQUksT0FBTyxFQUFFO0FBQ3BJLE1BQUksTUFBTSxLQUFLLFFBQVEsU0FBUyxRQUFRO0FBQ3BDLFdBQU8sTUFBTSxLQUFLLEdBQUcsSUFBSSxTQUFTLElBQUksS0FBSyxFQUFFLENBQUM7QUFDbEQsTUFBSSxJQUFJLElBQUksSUFBSTtBQUNoQixRQUFNLEtBQUssR0FBRyxLQUFLLFFBQVEsTUFBTSxHQUFHLEtBQUs7QUFDekMsTUFBSSxRQUFRLE9BQU87QUFDZixTQUFLLEtBQUssS0FBSyxLQUFLLENBQUMsR0FBRyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxDQUFDLEdBQUcsS0FBSztBQUMvRCxRQUFJLE1BQU0sS0FBSyxLQUFLLE1BQU0sQ0FBQztBQUMzQixVQUFNLEtBQUssR0FBRyxNQUFNLEdBQUc7QUFDdkIsVUFBTSxLQUFLLElBQUksR0FBRyxNQUFNLENBQUM7QUFDekIsVUFBTSxLQUFLLElBQUksSUFBSSxPQUFPLENBQUM7QUFDM0IsU0FBSztBQUNMLGFBQVNBLEtBQUksR0FBR0EsS0FBSSxNQUFNLEVBQUVBO0FBQ3hCLFlBQU0sS0FBSyxJQUFJLElBQUlBLElBQUcsSUFBSSxLQUFLQSxFQUFDLENBQUMsQ0FBQztBQUN0QyxTQUFLLElBQUk7QUFDVCxRQUFJLE9BQU8sQ0FBQyxNQUFNLElBQUk7QUFDdEIsYUFBUyxLQUFLLEdBQUcsS0FBSyxHQUFHLEVBQUUsSUFBSTtBQUMzQixVQUFJLE9BQU8sS0FBSyxFQUFFO0FBQ2xCLGVBQVNBLEtBQUksR0FBR0EsS0FBSSxLQUFLLFFBQVEsRUFBRUEsSUFBRztBQUNsQyxZQUFJLE1BQU0sS0FBS0EsRUFBQyxJQUFJO0FBQ3BCLGNBQU0sS0FBSyxHQUFHLElBQUksR0FBRyxDQUFDLEdBQUcsS0FBSyxJQUFJLEdBQUc7QUFDckMsWUFBSSxNQUFNO0FBQ04sZ0JBQU0sS0FBSyxHQUFJLEtBQUtBLEVBQUMsS0FBSyxJQUFLLEdBQUcsR0FBRyxLQUFLLEtBQUtBLEVBQUMsS0FBSztBQUFBLE1BQzdEO0FBQUEsSUFDSjtBQUFBLEVBQ0osT0FDSztBQUNELFNBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUs7QUFBQSxFQUN2QztBQUNBLFdBQVNBLEtBQUksR0FBR0EsS0FBSSxJQUFJLEVBQUVBLElBQUc7QUFDekIsUUFBSSxNQUFNLEtBQUtBLEVBQUM7QUFDaEIsUUFBSSxNQUFNLEtBQUs7QUFDWCxVQUFJLE1BQU8sT0FBTyxLQUFNO0FBQ3hCLGNBQVEsS0FBSyxHQUFHLEdBQUcsTUFBTSxHQUFHLENBQUMsR0FBRyxLQUFLLEdBQUcsTUFBTSxHQUFHO0FBQ2pELFVBQUksTUFBTTtBQUNOLGNBQU0sS0FBSyxHQUFJLE9BQU8sS0FBTSxFQUFFLEdBQUcsS0FBSyxLQUFLLEdBQUc7QUFDbEQsVUFBSSxNQUFNLE1BQU07QUFDaEIsY0FBUSxLQUFLLEdBQUcsR0FBRyxHQUFHLENBQUMsR0FBRyxLQUFLLEdBQUcsR0FBRztBQUNyQyxVQUFJLE1BQU07QUFDTixnQkFBUSxLQUFLLEdBQUksT0FBTyxJQUFLLElBQUksR0FBRyxLQUFLLEtBQUssR0FBRztBQUFBLElBQ3pELE9BQ0s7QUFDRCxjQUFRLEtBQUssR0FBRyxHQUFHLEdBQUcsQ0FBQyxHQUFHLEtBQUssR0FBRyxHQUFHO0FBQUEsSUFDekM7QUFBQSxFQUNKO0FBQ0EsVUFBUSxLQUFLLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFDdkIsU0FBTyxJQUFJLEdBQUcsR0FBRztBQUNyQjtBQUVBLElBQUksTUFBb0Isb0JBQUksSUFBSSxDQUFDLE9BQU8sUUFBUSxRQUFRLFFBQVEsUUFBUSxTQUFTLFNBQVMsU0FBUyxPQUFPLENBQUM7QUFFM0csSUFBSSxLQUFtQixvQkFBSSxHQUFHLENBQUM7QUFFL0IsSUFBSSxPQUFPLFNBQVUsS0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNLElBQUk7QUFDaEQsTUFBSSxJQUFJLEdBQUcsS0FBSyxJQUFJO0FBQ3BCLE1BQUksSUFBSSxJQUFJLEdBQUcsTUFBTSxJQUFJLEtBQUssSUFBSSxLQUFLLEtBQUssSUFBSSxHQUFJLEtBQUssSUFBSTtBQUU3RCxNQUFJLElBQUksRUFBRSxTQUFTLEtBQUssRUFBRSxTQUFTLElBQUk7QUFDdkMsTUFBSSxNQUFNLEdBQUc7QUFDYixNQUFJLE9BQU8sR0FBRyxLQUFLLEtBQUs7QUFDeEIsTUFBSSxLQUFLO0FBQ0wsUUFBSTtBQUNBLFFBQUUsQ0FBQyxJQUFJLEdBQUcsS0FBSztBQUNuQixRQUFJLE1BQU0sSUFBSSxNQUFNLENBQUM7QUFDckIsUUFBSSxJQUFJLE9BQU8sSUFBSSxJQUFJLE1BQU07QUFDN0IsUUFBSSxTQUFTLEtBQUssUUFBUTtBQUUxQixRQUFJLE9BQU8sR0FBRyxLQUFLLElBQUksSUFBSSxLQUFLLEdBQUcsT0FBTyxHQUFHLEtBQUssSUFBSSxJQUFJLFFBQVEsQ0FBQztBQUNuRSxRQUFJLFFBQVEsS0FBSyxLQUFLLE9BQU8sQ0FBQyxHQUFHLFFBQVEsSUFBSTtBQUM3QyxRQUFJLE1BQU0sU0FBVUEsSUFBRztBQUFFLGNBQVEsSUFBSUEsRUFBQyxJQUFLLElBQUlBLEtBQUksQ0FBQyxLQUFLLFFBQVUsSUFBSUEsS0FBSSxDQUFDLEtBQUssU0FBVTtBQUFBLElBQU87QUFHbEcsUUFBSSxPQUFPLElBQUksSUFBSSxJQUFLO0FBRXhCLFFBQUksS0FBSyxJQUFJLElBQUksR0FBRyxHQUFHLEtBQUssSUFBSSxJQUFJLEVBQUU7QUFFdEMsUUFBSSxPQUFPLEdBQUcsS0FBSyxHQUFHQSxLQUFJLEdBQUcsS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxHQUFHLEtBQUs7QUFDbEUsV0FBT0EsS0FBSSxJQUFJLEdBQUcsRUFBRUEsSUFBRztBQUVuQixVQUFJLEtBQUssSUFBSUEsRUFBQztBQUVkLFVBQUksT0FBT0EsS0FBSSxPQUFPLFFBQVEsS0FBSyxFQUFFO0FBQ3JDLFdBQUssSUFBSSxJQUFJO0FBQ2IsV0FBSyxFQUFFLElBQUk7QUFHWCxVQUFJLE1BQU1BLElBQUc7QUFFVCxZQUFJLE1BQU0sSUFBSUE7QUFDZCxhQUFLLE9BQU8sT0FBUSxLQUFLLFdBQVcsTUFBTSxPQUFPLENBQUMsTUFBTTtBQUNwRCxnQkFBTSxLQUFLLEtBQUssR0FBRyxHQUFHLE1BQU0sSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJQSxLQUFJLElBQUksR0FBRztBQUMzRCxlQUFLLE9BQU8sS0FBSyxHQUFHLEtBQUtBO0FBQ3pCLG1CQUFTLElBQUksR0FBRyxJQUFJLEtBQUssRUFBRTtBQUN2QixlQUFHLENBQUMsSUFBSTtBQUNaLG1CQUFTLElBQUksR0FBRyxJQUFJLElBQUksRUFBRTtBQUN0QixlQUFHLENBQUMsSUFBSTtBQUFBLFFBQ2hCO0FBRUEsWUFBSSxJQUFJLEdBQUcsSUFBSSxHQUFHLE9BQU8sR0FBRyxNQUFNLE9BQU8sUUFBUTtBQUNqRCxZQUFJLE1BQU0sS0FBSyxNQUFNLElBQUlBLEtBQUksR0FBRyxHQUFHO0FBQy9CLGNBQUksT0FBTyxLQUFLLElBQUksR0FBRyxHQUFHLElBQUk7QUFDOUIsY0FBSSxPQUFPLEtBQUssSUFBSSxPQUFPQSxFQUFDO0FBRzVCLGNBQUksS0FBSyxLQUFLLElBQUksS0FBSyxHQUFHO0FBQzFCLGlCQUFPLE9BQU8sUUFBUSxFQUFFLFFBQVEsUUFBUSxPQUFPO0FBQzNDLGdCQUFJLElBQUlBLEtBQUksQ0FBQyxLQUFLLElBQUlBLEtBQUksSUFBSSxHQUFHLEdBQUc7QUFDaEMsa0JBQUksS0FBSztBQUNULHFCQUFPLEtBQUssTUFBTSxJQUFJQSxLQUFJLEVBQUUsS0FBSyxJQUFJQSxLQUFJLEtBQUssR0FBRyxHQUFHLEVBQUU7QUFDbEQ7QUFDSixrQkFBSSxLQUFLLEdBQUc7QUFDUixvQkFBSSxJQUFJLElBQUk7QUFFWixvQkFBSSxLQUFLO0FBQ0w7QUFJSixvQkFBSSxNQUFNLEtBQUssSUFBSSxLQUFLLEtBQUssQ0FBQztBQUM5QixvQkFBSSxLQUFLO0FBQ1QseUJBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxFQUFFLEdBQUc7QUFDMUIsc0JBQUksS0FBS0EsS0FBSSxNQUFNLElBQUk7QUFDdkIsc0JBQUksTUFBTSxLQUFLLEVBQUU7QUFDakIsc0JBQUksS0FBSyxLQUFLLE1BQU07QUFDcEIsc0JBQUksS0FBSztBQUNMLHlCQUFLLElBQUksUUFBUTtBQUFBLGdCQUN6QjtBQUFBLGNBQ0o7QUFBQSxZQUNKO0FBRUEsbUJBQU8sT0FBTyxRQUFRLEtBQUssSUFBSTtBQUMvQixtQkFBTyxPQUFPLFFBQVE7QUFBQSxVQUMxQjtBQUFBLFFBQ0o7QUFFQSxZQUFJLEdBQUc7QUFHSCxlQUFLLElBQUksSUFBSSxZQUFhLE1BQU0sQ0FBQyxLQUFLLEtBQU0sTUFBTSxDQUFDO0FBQ25ELGNBQUksTUFBTSxNQUFNLENBQUMsSUFBSSxJQUFJLE1BQU0sTUFBTSxDQUFDLElBQUk7QUFDMUMsZ0JBQU0sS0FBSyxHQUFHLElBQUksS0FBSyxHQUFHO0FBQzFCLFlBQUUsR0FBRyxNQUFNLEdBQUc7QUFDZCxZQUFFLEdBQUcsR0FBRztBQUNSLGVBQUtBLEtBQUk7QUFDVCxZQUFFO0FBQUEsUUFDTixPQUNLO0FBQ0QsZUFBSyxJQUFJLElBQUksSUFBSUEsRUFBQztBQUNsQixZQUFFLEdBQUcsSUFBSUEsRUFBQyxDQUFDO0FBQUEsUUFDZjtBQUFBLE1BQ0o7QUFBQSxJQUNKO0FBQ0EsU0FBS0EsS0FBSSxLQUFLLElBQUlBLElBQUcsRUFBRSxHQUFHQSxLQUFJLEdBQUcsRUFBRUEsSUFBRztBQUNsQyxXQUFLLElBQUksSUFBSSxJQUFJQSxFQUFDO0FBQ2xCLFFBQUUsR0FBRyxJQUFJQSxFQUFDLENBQUM7QUFBQSxJQUNmO0FBQ0EsVUFBTSxLQUFLLEtBQUssR0FBRyxLQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJQSxLQUFJLElBQUksR0FBRztBQUM3RCxRQUFJLENBQUMsS0FBSztBQUNOLFNBQUcsSUFBSyxNQUFNLElBQUssRUFBRyxNQUFNLElBQUssQ0FBQyxLQUFLO0FBRXZDLGFBQU87QUFDUCxTQUFHLElBQUksTUFBTSxHQUFHLElBQUksTUFBTSxHQUFHLElBQUlBLElBQUcsR0FBRyxJQUFJO0FBQUEsSUFDL0M7QUFBQSxFQUNKLE9BQ0s7QUFDRCxhQUFTQSxLQUFJLEdBQUcsS0FBSyxHQUFHQSxLQUFJLElBQUksS0FBS0EsTUFBSyxPQUFPO0FBRTdDLFVBQUksSUFBSUEsS0FBSTtBQUNaLFVBQUksS0FBSyxHQUFHO0FBRVIsVUFBRyxNQUFNLElBQUssQ0FBQyxJQUFJO0FBQ25CLFlBQUk7QUFBQSxNQUNSO0FBQ0EsWUFBTSxNQUFNLEdBQUcsTUFBTSxHQUFHLElBQUksU0FBU0EsSUFBRyxDQUFDLENBQUM7QUFBQSxJQUM5QztBQUNBLE9BQUcsSUFBSTtBQUFBLEVBQ1g7QUFDQSxTQUFPLElBQUksR0FBRyxHQUFHLE1BQU0sS0FBSyxHQUFHLElBQUksSUFBSTtBQUMzQztBQUVBLElBQUksT0FBc0IsNEJBQVk7QUFDbEMsTUFBSUQsS0FBSSxJQUFJLFdBQVcsR0FBRztBQUMxQixXQUFTQyxLQUFJLEdBQUdBLEtBQUksS0FBSyxFQUFFQSxJQUFHO0FBQzFCLFFBQUksSUFBSUEsSUFBRyxJQUFJO0FBQ2YsV0FBTyxFQUFFO0FBQ0wsV0FBTSxJQUFJLEtBQU0sY0FBZSxNQUFNO0FBQ3pDLElBQUFELEdBQUVDLEVBQUMsSUFBSTtBQUFBLEVBQ1g7QUFDQSxTQUFPRDtBQUNYLEdBQUc7QUFFSCxJQUFJLE1BQU0sV0FBWTtBQUNsQixNQUFJLElBQUk7QUFDUixTQUFPO0FBQUEsSUFDSCxHQUFHLFNBQVUsR0FBRztBQUVaLFVBQUksS0FBSztBQUNULGVBQVNDLEtBQUksR0FBR0EsS0FBSSxFQUFFLFFBQVEsRUFBRUE7QUFDNUIsYUFBSyxLQUFNLEtBQUssTUFBTyxFQUFFQSxFQUFDLENBQUMsSUFBSyxPQUFPO0FBQzNDLFVBQUk7QUFBQSxJQUNSO0FBQUEsSUFDQSxHQUFHLFdBQVk7QUFBRSxhQUFPLENBQUM7QUFBQSxJQUFHO0FBQUEsRUFDaEM7QUFDSjtBQXlCQSxJQUFJLE9BQU8sU0FBVSxLQUFLLEtBQUssS0FBSyxNQUFNLElBQUk7QUFDMUMsTUFBSSxDQUFDLElBQUk7QUFDTCxTQUFLLEVBQUUsR0FBRyxFQUFFO0FBQ1osUUFBSSxJQUFJLFlBQVk7QUFDaEIsVUFBSSxPQUFPLElBQUksV0FBVyxTQUFTLE1BQU07QUFDekMsVUFBSSxTQUFTLElBQUksR0FBRyxLQUFLLFNBQVMsSUFBSSxNQUFNO0FBQzVDLGFBQU8sSUFBSSxJQUFJO0FBQ2YsYUFBTyxJQUFJLEtBQUssS0FBSyxNQUFNO0FBQzNCLFlBQU07QUFDTixTQUFHLElBQUksS0FBSztBQUFBLElBQ2hCO0FBQUEsRUFDSjtBQUNBLFNBQU8sS0FBSyxLQUFLLElBQUksU0FBUyxPQUFPLElBQUksSUFBSSxPQUFPLElBQUksT0FBTyxPQUFRLEdBQUcsSUFBSSxLQUFLLEtBQUssS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLElBQUksS0FBSyxJQUFJLElBQUksTUFBTSxDQUFDLENBQUMsSUFBSSxHQUFHLElBQUksS0FBTyxLQUFLLElBQUksS0FBTSxLQUFLLE1BQU0sRUFBRTtBQUN4TDtBQUVBLElBQUksTUFBTSxTQUFVLEdBQUcsR0FBRztBQUN0QixNQUFJLElBQUksQ0FBQztBQUNULFdBQVMsS0FBSztBQUNWLE1BQUUsQ0FBQyxJQUFJLEVBQUUsQ0FBQztBQUNkLFdBQVMsS0FBSztBQUNWLE1BQUUsQ0FBQyxJQUFJLEVBQUUsQ0FBQztBQUNkLFNBQU87QUFDWDtBQTRJQSxJQUFJLFNBQVMsU0FBVSxHQUFHLEdBQUcsR0FBRztBQUM1QixTQUFPLEdBQUcsRUFBRTtBQUNSLE1BQUUsQ0FBQyxJQUFJLEdBQUcsT0FBTztBQUN6QjtBQXFMTyxTQUFTLFlBQVksTUFBTSxNQUFNO0FBQ3BDLFNBQU8sS0FBSyxNQUFNLFFBQVEsQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUN0QztBQWtmQSxJQUFJLE9BQU8sU0FBVSxHQUFHLEdBQUdLLElBQUcsR0FBRztBQUM3QixXQUFTLEtBQUssR0FBRztBQUNiLFFBQUksTUFBTSxFQUFFLENBQUMsR0FBRyxJQUFJLElBQUksR0FBRyxLQUFLO0FBQ2hDLFFBQUksTUFBTSxRQUFRLEdBQUc7QUFDakIsV0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLElBQUksQ0FBQztBQUNwQyxRQUFJLFlBQVksT0FBTyxHQUFHO0FBQ3RCLE1BQUFBLEdBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFO0FBQUEsU0FDZDtBQUNELE1BQUFBLEdBQUUsS0FBSyxHQUFHLElBQUksQ0FBQyxJQUFJLEdBQUcsQ0FBQyxHQUFHLEVBQUU7QUFDNUIsV0FBSyxLQUFLLEdBQUdBLElBQUcsQ0FBQztBQUFBLElBQ3JCO0FBQUEsRUFDSjtBQUNKO0FBRUEsSUFBSSxLQUFLLE9BQU8sZUFBZSxlQUE2QixvQkFBSSxZQUFZO0FBRTVFLElBQUksS0FBSyxPQUFPLGVBQWUsZUFBNkIsb0JBQUksWUFBWTtBQUU1RSxJQUFJLE1BQU07QUFDVixJQUFJO0FBQ0EsS0FBRyxPQUFPLElBQUksRUFBRSxRQUFRLEtBQUssQ0FBQztBQUM5QixRQUFNO0FBQ1YsU0FDTyxHQUFHO0FBQUU7QUF3R0wsU0FBUyxRQUFRLEtBQUssUUFBUTtBQUNqQyxNQUFJLFFBQVE7QUFDUixRQUFJLE9BQU8sSUFBSSxHQUFHLElBQUksTUFBTTtBQUM1QixhQUFTQyxLQUFJLEdBQUdBLEtBQUksSUFBSSxRQUFRLEVBQUVBO0FBQzlCLFdBQUtBLEVBQUMsSUFBSSxJQUFJLFdBQVdBLEVBQUM7QUFDOUIsV0FBTztBQUFBLEVBQ1g7QUFDQSxNQUFJO0FBQ0EsV0FBTyxHQUFHLE9BQU8sR0FBRztBQUN4QixNQUFJLElBQUksSUFBSTtBQUNaLE1BQUksS0FBSyxJQUFJLEdBQUcsSUFBSSxVQUFVLElBQUksVUFBVSxFQUFFO0FBQzlDLE1BQUksS0FBSztBQUNULE1BQUksSUFBSSxTQUFVLEdBQUc7QUFBRSxPQUFHLElBQUksSUFBSTtBQUFBLEVBQUc7QUFDckMsV0FBU0EsS0FBSSxHQUFHQSxLQUFJLEdBQUcsRUFBRUEsSUFBRztBQUN4QixRQUFJLEtBQUssSUFBSSxHQUFHLFFBQVE7QUFDcEIsVUFBSSxJQUFJLElBQUksR0FBRyxLQUFLLEtBQU0sSUFBSUEsTUFBTSxFQUFFO0FBQ3RDLFFBQUUsSUFBSSxFQUFFO0FBQ1IsV0FBSztBQUFBLElBQ1Q7QUFDQSxRQUFJLElBQUksSUFBSSxXQUFXQSxFQUFDO0FBQ3hCLFFBQUksSUFBSSxPQUFPO0FBQ1gsUUFBRSxDQUFDO0FBQUEsYUFDRSxJQUFJO0FBQ1QsUUFBRSxNQUFPLEtBQUssQ0FBRSxHQUFHLEVBQUUsTUFBTyxJQUFJLEVBQUc7QUFBQSxhQUM5QixJQUFJLFNBQVMsSUFBSTtBQUN0QixVQUFJLFNBQVMsSUFBSSxRQUFRLE1BQU8sSUFBSSxXQUFXLEVBQUVBLEVBQUMsSUFBSSxNQUNsRCxFQUFFLE1BQU8sS0FBSyxFQUFHLEdBQUcsRUFBRSxNQUFRLEtBQUssS0FBTSxFQUFHLEdBQUcsRUFBRSxNQUFRLEtBQUssSUFBSyxFQUFHLEdBQUcsRUFBRSxNQUFPLElBQUksRUFBRztBQUFBO0FBRTdGLFFBQUUsTUFBTyxLQUFLLEVBQUcsR0FBRyxFQUFFLE1BQVEsS0FBSyxJQUFLLEVBQUcsR0FBRyxFQUFFLE1BQU8sSUFBSSxFQUFHO0FBQUEsRUFDdEU7QUFDQSxTQUFPLElBQUksSUFBSSxHQUFHLEVBQUU7QUFDeEI7QUEwREEsSUFBSSxPQUFPLFNBQVUsSUFBSTtBQUNyQixNQUFJLEtBQUs7QUFDVCxNQUFJLElBQUk7QUFDSixhQUFTLEtBQUssSUFBSTtBQUNkLFVBQUksSUFBSSxHQUFHLENBQUMsRUFBRTtBQUNkLFVBQUksSUFBSTtBQUNKLFlBQUksQ0FBQztBQUNULFlBQU0sSUFBSTtBQUFBLElBQ2Q7QUFBQSxFQUNKO0FBQ0EsU0FBTztBQUNYO0FBRUEsSUFBSSxNQUFNLFNBQVUsR0FBRyxHQUFHLEdBQUcsSUFBSSxHQUFHLEdBQUcsSUFBSSxJQUFJO0FBQzNDLE1BQUlDLE1BQUssR0FBRyxRQUFRLEtBQUssRUFBRSxPQUFPLE1BQU0sTUFBTSxHQUFHO0FBQ2pELE1BQUksTUFBTSxLQUFLLEVBQUU7QUFDakIsU0FBTyxHQUFHLEdBQUcsTUFBTSxPQUFPLFdBQVksUUFBUyxHQUFHLEtBQUs7QUFDdkQsTUFBSSxNQUFNO0FBQ04sTUFBRSxHQUFHLElBQUksSUFBSSxFQUFFLEdBQUcsSUFBSSxFQUFFO0FBQzVCLElBQUUsQ0FBQyxJQUFJLElBQUksS0FBSztBQUNoQixJQUFFLEdBQUcsSUFBSyxFQUFFLFFBQVEsS0FBTSxJQUFJLEtBQUssSUFBSSxFQUFFLEdBQUcsSUFBSSxLQUFLO0FBQ3JELElBQUUsR0FBRyxJQUFJLEVBQUUsY0FBYyxLQUFLLEVBQUUsR0FBRyxJQUFJLEVBQUUsZUFBZTtBQUN4RCxNQUFJLEtBQUssSUFBSSxLQUFLLEVBQUUsU0FBUyxPQUFPLEtBQUssSUFBSSxJQUFJLEVBQUUsS0FBSyxHQUFHLElBQUksR0FBRyxZQUFZLElBQUk7QUFDbEYsTUFBSSxJQUFJLEtBQUssSUFBSTtBQUNiLFFBQUksRUFBRTtBQUNWLFNBQU8sR0FBRyxHQUFJLEtBQUssS0FBUSxHQUFHLFNBQVMsSUFBSSxLQUFNLEtBQU8sR0FBRyxRQUFRLEtBQUssS0FBTyxHQUFHLFNBQVMsS0FBSyxLQUFPLEdBQUcsV0FBVyxLQUFLLElBQU0sR0FBRyxXQUFXLEtBQUssQ0FBRSxHQUFHLEtBQUs7QUFDN0osTUFBSSxLQUFLLElBQUk7QUFDVCxXQUFPLEdBQUcsR0FBRyxFQUFFLEdBQUc7QUFDbEIsV0FBTyxHQUFHLElBQUksR0FBRyxJQUFJLElBQUksQ0FBQyxJQUFJLElBQUksQ0FBQztBQUNuQyxXQUFPLEdBQUcsSUFBSSxHQUFHLEVBQUUsSUFBSTtBQUFBLEVBQzNCO0FBQ0EsU0FBTyxHQUFHLElBQUksSUFBSUEsR0FBRTtBQUNwQixTQUFPLEdBQUcsSUFBSSxJQUFJLEdBQUcsR0FBRyxLQUFLO0FBQzdCLE1BQUksTUFBTSxNQUFNO0FBQ1osV0FBTyxHQUFHLEdBQUcsR0FBRztBQUNoQixXQUFPLEdBQUcsSUFBSSxHQUFHLEVBQUUsS0FBSztBQUN4QixXQUFPLEdBQUcsSUFBSSxJQUFJLEVBQUUsR0FBRyxLQUFLO0FBQUEsRUFDaEM7QUFDQSxJQUFFLElBQUksSUFBSSxDQUFDO0FBQ1gsT0FBS0E7QUFDTCxNQUFJLEtBQUs7QUFDTCxhQUFTLEtBQUssSUFBSTtBQUNkLFVBQUksTUFBTSxHQUFHLENBQUMsR0FBRyxJQUFJLElBQUk7QUFDekIsYUFBTyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQ2YsYUFBTyxHQUFHLElBQUksR0FBRyxDQUFDO0FBQ2xCLFFBQUUsSUFBSSxLQUFLLElBQUksQ0FBQyxHQUFHLEtBQUssSUFBSTtBQUFBLElBQ2hDO0FBQUEsRUFDSjtBQUNBLE1BQUk7QUFDQSxNQUFFLElBQUksSUFBSSxDQUFDLEdBQUcsS0FBSztBQUN2QixTQUFPO0FBQ1g7QUFFQSxJQUFJLE1BQU0sU0FBVSxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUc7QUFDL0IsU0FBTyxHQUFHLEdBQUcsU0FBUztBQUN0QixTQUFPLEdBQUcsSUFBSSxHQUFHLENBQUM7QUFDbEIsU0FBTyxHQUFHLElBQUksSUFBSSxDQUFDO0FBQ25CLFNBQU8sR0FBRyxJQUFJLElBQUksQ0FBQztBQUNuQixTQUFPLEdBQUcsSUFBSSxJQUFJLENBQUM7QUFDdkI7QUFvWE8sU0FBUyxRQUFRLE1BQU0sTUFBTTtBQUNoQyxNQUFJLENBQUM7QUFDRCxXQUFPLENBQUM7QUFDWixNQUFJLElBQUksQ0FBQztBQUNULE1BQUksUUFBUSxDQUFDO0FBQ2IsT0FBSyxNQUFNLElBQUksR0FBRyxJQUFJO0FBQ3RCLE1BQUksSUFBSTtBQUNSLE1BQUksTUFBTTtBQUNWLFdBQVMsTUFBTSxHQUFHO0FBQ2QsUUFBSUMsTUFBSyxFQUFFLEVBQUUsR0FBR0MsUUFBT0QsSUFBRyxDQUFDLEdBQUcsSUFBSUEsSUFBRyxDQUFDO0FBQ3RDLFFBQUksY0FBYyxFQUFFLFNBQVMsSUFBSSxJQUFJO0FBQ3JDLFFBQUksSUFBSSxRQUFRLEVBQUUsR0FBRyxJQUFJLEVBQUU7QUFDM0IsUUFBSSxNQUFNLEVBQUUsU0FBUyxJQUFJLE9BQU8sUUFBUSxHQUFHLEdBQUcsS0FBSyxLQUFLLEVBQUU7QUFDMUQsUUFBSSxNQUFNLEtBQUssRUFBRSxLQUFLO0FBQ3RCLFFBQUksSUFBSTtBQUNKLFVBQUksRUFBRTtBQUNWLFFBQUksSUFBSSxjQUFjLFlBQVlDLE9BQU0sQ0FBQyxJQUFJQSxPQUFNLElBQUksRUFBRTtBQUN6RCxRQUFJLElBQUksSUFBSTtBQUNaLE1BQUUsRUFBRUEsS0FBSTtBQUNSLFVBQU0sS0FBSyxJQUFJLEdBQUc7QUFBQSxNQUNkLE1BQU1BLE1BQUs7QUFBQSxNQUNYLEtBQUssRUFBRSxFQUFFO0FBQUEsTUFDVCxHQUFHO0FBQUEsTUFDSDtBQUFBLE1BQ0E7QUFBQSxNQUNBLEdBQUcsS0FBSyxHQUFHLFVBQVcsS0FBTSxJQUFJLFVBQVU7QUFBQSxNQUMxQztBQUFBLE1BQ0E7QUFBQSxJQUNKLENBQUMsQ0FBQztBQUNGLFNBQUssS0FBSyxJQUFJLE1BQU07QUFDcEIsV0FBTyxLQUFLLEtBQUssSUFBSSxRQUFRLE1BQU0sS0FBSztBQUFBLEVBQzVDO0FBQ0EsTUFBSSxNQUFNLElBQUksR0FBRyxNQUFNLEVBQUUsR0FBRyxLQUFLLEdBQUcsTUFBTSxNQUFNO0FBQ2hELFdBQVNDLEtBQUksR0FBR0EsS0FBSSxNQUFNLFFBQVEsRUFBRUEsSUFBRztBQUNuQyxRQUFJLElBQUksTUFBTUEsRUFBQztBQUNmLFFBQUksS0FBSyxFQUFFLEdBQUcsR0FBRyxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsRUFBRSxNQUFNO0FBQ3JDLFFBQUksT0FBTyxLQUFLLEVBQUUsRUFBRSxTQUFTLEtBQUssRUFBRSxLQUFLO0FBQ3pDLFFBQUksSUFBSSxFQUFFLEdBQUcsRUFBRSxJQUFJLElBQUk7QUFDdkIsUUFBSSxLQUFLLEdBQUcsR0FBRyxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsRUFBRSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsR0FBRyxLQUFLLEtBQUssUUFBUSxFQUFFLElBQUksRUFBRSxFQUFFLFNBQVM7QUFBQSxFQUN6RjtBQUNBLE1BQUksS0FBSyxHQUFHLE1BQU0sUUFBUSxLQUFLLEVBQUU7QUFDakMsU0FBTztBQUNYOzs7QUM3eUVPLFNBQVMsY0FBYyxRQUF3QjtBQUNwRCxNQUFJLFVBQVU7QUFDZCxXQUFTLElBQUksUUFBUSxJQUFJLEdBQUcsSUFBSSxLQUFLLE9BQU8sSUFBSSxLQUFLLEVBQUU7QUFDckQsY0FBVSxPQUFPLGFBQWEsTUFBTyxJQUFJLEtBQUssRUFBRyxJQUFJO0FBQ3ZELFNBQU87QUFDVDs7O0FDUkE7QUFBQSxFQUNFLGdCQUFrQjtBQUFBLElBQ2hCLGNBQWM7QUFBQSxNQUNaO0FBQUEsTUFBaUI7QUFBQSxNQUFvQjtBQUFBLE1BQVc7QUFBQSxNQUFtQjtBQUFBLE1BQVU7QUFBQSxNQUFPO0FBQUEsTUFBUztBQUFBLE1BQzdGO0FBQUEsTUFBZ0I7QUFBQSxNQUFhO0FBQUEsTUFBaUI7QUFBQSxNQUFtQjtBQUFBLE1BQWdCO0FBQUEsTUFDakY7QUFBQSxNQUFpQztBQUFBLE1BQTZCO0FBQUEsTUFDOUQ7QUFBQSxJQUNGO0FBQUEsSUFDQSx5QkFBeUI7QUFBQSxNQUN2QjtBQUFBLE1BQWlCO0FBQUEsTUFBb0I7QUFBQSxNQUFXO0FBQUEsTUFBbUI7QUFBQSxNQUFVO0FBQUEsTUFBTztBQUFBLE1BQVM7QUFBQSxNQUM3RjtBQUFBLE1BQWdCO0FBQUEsTUFBYTtBQUFBLE1BQWlCO0FBQUEsTUFBbUI7QUFBQSxNQUFnQjtBQUFBLE1BQ2pGO0FBQUEsTUFBaUM7QUFBQSxNQUE2QjtBQUFBLE1BQzlEO0FBQUEsTUFBK0I7QUFBQSxJQUNqQztBQUFBLElBQ0EsbUJBQW1CO0FBQUEsTUFDakI7QUFBQSxNQUFRO0FBQUEsTUFBb0I7QUFBQSxNQUFXO0FBQUEsTUFBbUI7QUFBQSxNQUFVO0FBQUEsTUFBZ0I7QUFBQSxNQUFTO0FBQUEsTUFBUTtBQUFBLE1BQ3JHO0FBQUEsTUFBYTtBQUFBLE1BQVk7QUFBQSxNQUFtQjtBQUFBLElBQzlDO0FBQUEsSUFDQSx1Q0FBdUM7QUFBQSxNQUNyQztBQUFBLE1BQWlCO0FBQUEsTUFBb0I7QUFBQSxNQUFXO0FBQUEsTUFBbUI7QUFBQSxNQUFVO0FBQUEsTUFBTztBQUFBLE1BQVM7QUFBQSxNQUM3RjtBQUFBLE1BQWdCO0FBQUEsTUFBYTtBQUFBLE1BQVk7QUFBQSxNQUFpQjtBQUFBLElBQzVEO0FBQUEsRUFDRjtBQUFBLEVBQ0Esb0JBQW9CO0FBQUEsSUFDbEIsY0FBYztBQUFBLE1BQ1o7QUFBQSxNQUFlO0FBQUEsTUFBWTtBQUFBLE1BQU87QUFBQSxNQUFRO0FBQUEsTUFBUztBQUFBLE1BQWdCO0FBQUEsTUFBWTtBQUFBLE1BQy9FO0FBQUEsTUFBd0I7QUFBQSxNQUFVO0FBQUEsTUFBVTtBQUFBLE1BQXdCO0FBQUEsSUFDdEU7QUFBQSxJQUNBLGNBQWM7QUFBQSxNQUNaO0FBQUEsTUFBZTtBQUFBLE1BQVk7QUFBQSxNQUFPO0FBQUEsTUFBUTtBQUFBLE1BQVM7QUFBQSxNQUFnQjtBQUFBLE1BQVk7QUFBQSxNQUMvRTtBQUFBLE1BQXdCO0FBQUEsTUFBVTtBQUFBLE1BQVU7QUFBQSxNQUF3QjtBQUFBLElBQ3RFO0FBQUEsSUFDQSxrQ0FBa0M7QUFBQSxNQUNoQztBQUFBLE1BQWU7QUFBQSxNQUFZO0FBQUEsTUFBTztBQUFBLE1BQVE7QUFBQSxNQUFTO0FBQUEsTUFBZ0I7QUFBQSxNQUFZO0FBQUEsTUFDL0U7QUFBQSxNQUF3QjtBQUFBLElBQzFCO0FBQUEsRUFDRjtBQUFBLEVBQ0EsaUJBQWlCO0FBQUEsSUFDZixjQUFjO0FBQUEsTUFDWjtBQUFBLE1BQVE7QUFBQSxNQUFTO0FBQUEsTUFBUTtBQUFBLE1BQVE7QUFBQSxNQUFTO0FBQUEsTUFBYztBQUFBLE1BQWdCO0FBQUEsTUFBWTtBQUFBLE1BQ3BGO0FBQUEsTUFBZTtBQUFBLE1BQVU7QUFBQSxNQUFXO0FBQUEsTUFBdUI7QUFBQSxJQUM3RDtBQUFBLElBQ0Esc0JBQXNCO0FBQUEsTUFDcEI7QUFBQSxNQUFRO0FBQUEsTUFBUztBQUFBLE1BQVE7QUFBQSxNQUFRO0FBQUEsTUFBUztBQUFBLE1BQWM7QUFBQSxNQUFnQjtBQUFBLE1BQVk7QUFBQSxNQUNwRjtBQUFBLE1BQWU7QUFBQSxNQUFVO0FBQUEsTUFBVztBQUFBLE1BQXVCO0FBQUEsTUFBeUI7QUFBQSxJQUN0RjtBQUFBLElBQ0EsMEJBQTBCO0FBQUEsTUFDeEI7QUFBQSxNQUFRO0FBQUEsTUFBUztBQUFBLE1BQVE7QUFBQSxNQUFRO0FBQUEsTUFBUztBQUFBLE1BQWM7QUFBQSxNQUFnQjtBQUFBLE1BQVk7QUFBQSxNQUNwRjtBQUFBLE1BQWU7QUFBQSxNQUFVO0FBQUEsTUFBVztBQUFBLE1BQXVCO0FBQUEsTUFBeUI7QUFBQSxNQUFpQjtBQUFBLElBQ3ZHO0FBQUEsSUFDQSx3QkFBd0I7QUFBQSxNQUN0QjtBQUFBLE1BQVE7QUFBQSxNQUFTO0FBQUEsTUFBUTtBQUFBLE1BQVE7QUFBQSxNQUFTO0FBQUEsTUFBYTtBQUFBLE1BQWU7QUFBQSxNQUFZO0FBQUEsTUFDbEY7QUFBQSxNQUFlO0FBQUEsTUFBVTtBQUFBLE1BQVc7QUFBQSxNQUFzQjtBQUFBLElBQzVEO0FBQUEsSUFDQSxrQkFBa0I7QUFBQSxNQUNoQjtBQUFBLE1BQVE7QUFBQSxNQUFtQztBQUFBLE1BQVE7QUFBQSxNQUFnQjtBQUFBLE1BQVM7QUFBQSxNQUFjO0FBQUEsTUFDMUY7QUFBQSxNQUFzQjtBQUFBLE1BQVU7QUFBQSxNQUFZO0FBQUEsTUFBZ0I7QUFBQSxJQUM5RDtBQUFBLEVBQ0Y7QUFBQSxFQUNBLGtCQUFrQjtBQUFBLElBQ2hCLGNBQWM7QUFBQSxNQUNaO0FBQUEsTUFBUTtBQUFBLE1BQVM7QUFBQSxNQUFRO0FBQUEsTUFBUTtBQUFBLE1BQVM7QUFBQSxNQUFlO0FBQUEsTUFDekQ7QUFBQSxNQUFpQztBQUFBLE1BQVk7QUFBQSxNQUFzQjtBQUFBLE1BQW9CO0FBQUEsTUFDdkY7QUFBQSxNQUE2QjtBQUFBLE1BQVM7QUFBQSxNQUFRO0FBQUEsTUFBVztBQUFBLE1BQVk7QUFBQSxNQUFnQjtBQUFBLE1BQ3JGO0FBQUEsTUFBa0I7QUFBQSxJQUNwQjtBQUFBLElBQ0EsMEJBQTBCO0FBQUEsTUFDeEI7QUFBQSxNQUFRO0FBQUEsTUFBUztBQUFBLE1BQVE7QUFBQSxNQUFRO0FBQUEsTUFBUztBQUFBLE1BQWU7QUFBQSxNQUN6RDtBQUFBLE1BQWlDO0FBQUEsTUFBWTtBQUFBLE1BQXNCO0FBQUEsTUFBb0I7QUFBQSxNQUN2RjtBQUFBLE1BQTZCO0FBQUEsTUFBUztBQUFBLE1BQVE7QUFBQSxNQUFXO0FBQUEsTUFBWTtBQUFBLE1BQWdCO0FBQUEsTUFDckY7QUFBQSxNQUFrQjtBQUFBLE1BQVk7QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFBQSxFQUNBLHlCQUF5QjtBQUFBLElBQ3ZCLGFBQWE7QUFBQSxNQUNYO0FBQUEsTUFBaUI7QUFBQSxNQUF1QjtBQUFBLE1BQVM7QUFBQSxNQUFPO0FBQUEsTUFBZ0I7QUFBQSxNQUF5QjtBQUFBLE1BQ2pHO0FBQUEsTUFBVTtBQUFBLElBQ1o7QUFBQSxFQUNGO0FBQUEsRUFDQSxlQUFlO0FBQUEsSUFDYixXQUFXO0FBQUEsTUFDVDtBQUFBLE1BQU87QUFBQSxNQUFTO0FBQUEsTUFBUTtBQUFBLE1BQWdCO0FBQUEsTUFBaUI7QUFBQSxNQUFTO0FBQUEsTUFBZ0I7QUFBQSxNQUFjO0FBQUEsTUFDaEc7QUFBQSxNQUFnQjtBQUFBLE1BQWU7QUFBQSxNQUFpQjtBQUFBLE1BQW9CO0FBQUEsTUFBcUI7QUFBQSxNQUN6RjtBQUFBLE1BQWtCO0FBQUEsTUFBcUI7QUFBQSxNQUFZO0FBQUEsTUFBdUI7QUFBQSxNQUMxRTtBQUFBLE1BQWtDO0FBQUEsTUFBMEM7QUFBQSxNQUM1RTtBQUFBLE1BQTBDO0FBQUEsSUFDNUM7QUFBQSxJQUNBLFdBQVc7QUFBQSxNQUNUO0FBQUEsTUFBTztBQUFBLE1BQVM7QUFBQSxNQUFRO0FBQUEsTUFBZ0I7QUFBQSxNQUFpQjtBQUFBLE1BQVM7QUFBQSxNQUFnQjtBQUFBLE1BQWM7QUFBQSxNQUNoRztBQUFBLE1BQWdCO0FBQUEsTUFBZTtBQUFBLE1BQWlCO0FBQUEsTUFBb0I7QUFBQSxNQUFxQjtBQUFBLE1BQ3pGO0FBQUEsTUFBa0I7QUFBQSxNQUFZO0FBQUEsTUFBdUI7QUFBQSxNQUNyRDtBQUFBLE1BQWtDO0FBQUEsTUFBb0M7QUFBQSxJQUN4RTtBQUFBLElBQ0EsV0FBVztBQUFBLE1BQ1Q7QUFBQSxNQUFPO0FBQUEsTUFBUztBQUFBLE1BQVE7QUFBQSxNQUFnQjtBQUFBLE1BQWlCO0FBQUEsTUFBUztBQUFBLE1BQWdCO0FBQUEsTUFDbEY7QUFBQSxNQUFjO0FBQUEsTUFBZTtBQUFBLE1BQWdCO0FBQUEsTUFBZTtBQUFBLE1BQWlCO0FBQUEsTUFDN0U7QUFBQSxNQUFxQjtBQUFBLE1BQXVCO0FBQUEsTUFBa0I7QUFBQSxNQUE0QjtBQUFBLE1BQzFGO0FBQUEsTUFBdUI7QUFBQSxNQUFtQztBQUFBLE1BQzFEO0FBQUEsTUFBMEM7QUFBQSxNQUMxQztBQUFBLE1BQTJDO0FBQUEsTUFDM0M7QUFBQSxNQUEyQztBQUFBLE1BQzNDO0FBQUEsSUFDRjtBQUFBLElBQ0EsK0JBQStCO0FBQUEsTUFDN0I7QUFBQSxNQUFPO0FBQUEsTUFBUztBQUFBLE1BQVE7QUFBQSxNQUFnQjtBQUFBLE1BQWlCO0FBQUEsTUFBUztBQUFBLE1BQWdCO0FBQUEsTUFDbEY7QUFBQSxNQUFjO0FBQUEsTUFBZTtBQUFBLE1BQWdCO0FBQUEsTUFBZTtBQUFBLE1BQWlCO0FBQUEsTUFDN0U7QUFBQSxNQUFxQjtBQUFBLE1BQXVCO0FBQUEsTUFBa0I7QUFBQSxNQUE0QjtBQUFBLE1BQzFGO0FBQUEsTUFBdUI7QUFBQSxNQUFtQztBQUFBLE1BQzFEO0FBQUEsTUFBMEM7QUFBQSxNQUMxQztBQUFBLE1BQ0E7QUFBQSxNQUFpRDtBQUFBLE1BQ2pEO0FBQUEsTUFBMkM7QUFBQSxNQUMzQztBQUFBLE1BQTJDO0FBQUEsTUFDM0M7QUFBQSxNQUEyQztBQUFBLE1BQzNDO0FBQUEsTUFBa0Q7QUFBQSxNQUNsRDtBQUFBLE1BQWtEO0FBQUEsSUFDcEQ7QUFBQSxJQUNBLFdBQVc7QUFBQSxNQUNUO0FBQUEsTUFBTztBQUFBLE1BQVM7QUFBQSxNQUFRO0FBQUEsTUFBZ0I7QUFBQSxNQUFpQjtBQUFBLE1BQVM7QUFBQSxNQUFnQjtBQUFBLE1BQ2xGO0FBQUEsTUFBYztBQUFBLE1BQWU7QUFBQSxNQUFnQjtBQUFBLE1BQWU7QUFBQSxNQUFpQjtBQUFBLE1BQzdFO0FBQUEsTUFBcUI7QUFBQSxNQUF1QjtBQUFBLE1BQWtCO0FBQUEsTUFBNEI7QUFBQSxNQUMxRjtBQUFBLE1BQXVCO0FBQUEsTUFBbUM7QUFBQSxNQUMxRDtBQUFBLE1BQTZDO0FBQUEsTUFDN0M7QUFBQSxNQUEyQztBQUFBLE1BQzNDO0FBQUEsTUFBMkM7QUFBQSxJQUM3QztBQUFBLElBQ0Esa0JBQWtCO0FBQUEsTUFDaEI7QUFBQSxNQUFPO0FBQUEsTUFBUztBQUFBLE1BQVE7QUFBQSxNQUFnQjtBQUFBLE1BQWlCO0FBQUEsTUFBUztBQUFBLE1BQWdCO0FBQUEsTUFDbEY7QUFBQSxNQUFjO0FBQUEsTUFBZTtBQUFBLE1BQWdCO0FBQUEsTUFBZTtBQUFBLE1BQWlCO0FBQUEsTUFDN0U7QUFBQSxNQUFxQjtBQUFBLE1BQXVCO0FBQUEsTUFBa0I7QUFBQSxNQUE0QjtBQUFBLE1BQzFGO0FBQUEsTUFBdUI7QUFBQSxNQUFtQztBQUFBLE1BQzFEO0FBQUEsTUFBNkM7QUFBQSxNQUM3QztBQUFBLE1BQTJDO0FBQUEsTUFDM0M7QUFBQSxNQUEyQztBQUFBLE1BQzNDO0FBQUEsSUFDRjtBQUFBLElBQ0Esd0JBQXdCO0FBQUEsTUFDdEI7QUFBQSxNQUFPO0FBQUEsTUFBUztBQUFBLE1BQVE7QUFBQSxNQUFnQjtBQUFBLE1BQWdCO0FBQUEsTUFBaUI7QUFBQSxNQUFTO0FBQUEsTUFDbEY7QUFBQSxNQUF1QjtBQUFBLE1BQWM7QUFBQSxNQUFlO0FBQUEsTUFBZ0I7QUFBQSxNQUFlO0FBQUEsTUFDbkY7QUFBQSxNQUFvQjtBQUFBLE1BQXFCO0FBQUEsTUFBdUI7QUFBQSxNQUFrQjtBQUFBLE1BQ2xGO0FBQUEsTUFBWTtBQUFBLE1BQXVCO0FBQUEsTUFBbUM7QUFBQSxNQUN0RTtBQUFBLE1BQTZDO0FBQUEsTUFDN0M7QUFBQSxNQUEyQztBQUFBLE1BQzNDO0FBQUEsTUFBMkM7QUFBQSxNQUMzQztBQUFBLElBQ0Y7QUFBQSxJQUNBLFdBQVc7QUFBQSxNQUNUO0FBQUEsTUFBTztBQUFBLE1BQVM7QUFBQSxNQUFRO0FBQUEsTUFBZ0I7QUFBQSxNQUFnQjtBQUFBLE1BQWlCO0FBQUEsTUFBUztBQUFBLE1BQWdCO0FBQUEsTUFDbEc7QUFBQSxNQUFlO0FBQUEsTUFBZ0I7QUFBQSxNQUFlO0FBQUEsTUFBaUI7QUFBQSxNQUFvQjtBQUFBLE1BQ25GO0FBQUEsTUFBdUI7QUFBQSxNQUFrQjtBQUFBLE1BQXFCO0FBQUEsTUFBWTtBQUFBLE1BQzFFO0FBQUEsTUFBbUM7QUFBQSxNQUFrQztBQUFBLE1BQ3JFO0FBQUEsTUFBb0M7QUFBQSxNQUEwQztBQUFBLE1BQzlFO0FBQUEsTUFDQTtBQUFBLE1BQWlEO0FBQUEsTUFDakQ7QUFBQSxNQUFpRDtBQUFBLElBQ25EO0FBQUEsSUFDQSxXQUFXO0FBQUEsTUFDVDtBQUFBLE1BQU87QUFBQSxNQUFTO0FBQUEsTUFBUTtBQUFBLE1BQWdCO0FBQUEsTUFBZ0I7QUFBQSxNQUFTO0FBQUEsTUFBZ0I7QUFBQSxNQUNqRjtBQUFBLE1BQWM7QUFBQSxNQUFlO0FBQUEsTUFBZ0I7QUFBQSxNQUFlO0FBQUEsTUFBaUI7QUFBQSxNQUM3RTtBQUFBLE1BQWtCO0FBQUEsTUFBcUI7QUFBQSxNQUFZO0FBQUEsTUFBdUI7QUFBQSxNQUMxRTtBQUFBLE1BQWtDO0FBQUEsTUFBMEM7QUFBQSxNQUM1RTtBQUFBLE1BQTBDO0FBQUEsTUFDMUM7QUFBQSxNQUEyQztBQUFBLE1BQzNDO0FBQUEsTUFBMkM7QUFBQSxNQUMzQztBQUFBLE1BQTJDO0FBQUEsSUFDN0M7QUFBQSxFQUNGO0FBQUEsRUFDQSxpQkFBaUI7QUFBQSxJQUNmLGNBQWM7QUFBQSxNQUNaO0FBQUEsTUFBaUI7QUFBQSxNQUF5QjtBQUFBLE1BQXVCO0FBQUEsTUFBZ0I7QUFBQSxNQUFnQjtBQUFBLE1BQ2pHO0FBQUEsTUFBb0I7QUFBQSxNQUFZO0FBQUEsTUFBcUI7QUFBQSxNQUFpQjtBQUFBLE1BQWU7QUFBQSxNQUNyRjtBQUFBLE1BQXFCO0FBQUEsTUFBdUI7QUFBQSxNQUFrQjtBQUFBLE1BQW9CO0FBQUEsTUFBa0I7QUFBQSxNQUNwRztBQUFBLE1BQW1CO0FBQUEsTUFBMEI7QUFBQSxNQUErQjtBQUFBLE1BQU87QUFBQSxNQUNuRjtBQUFBLE1BQWM7QUFBQSxNQUFnQjtBQUFBLE1BQXlCO0FBQUEsTUFBMkI7QUFBQSxNQUNsRjtBQUFBLE1BQW9CO0FBQUEsTUFBZ0M7QUFBQSxNQUFnQjtBQUFBLE1BQWtCO0FBQUEsTUFDdEY7QUFBQSxNQUF1QjtBQUFBLE1BQXlCO0FBQUEsSUFDbEQ7QUFBQSxJQUNBLDZCQUE2QjtBQUFBLE1BQzNCO0FBQUEsTUFBaUI7QUFBQSxNQUF5QjtBQUFBLE1BQXVCO0FBQUEsTUFBZ0I7QUFBQSxNQUFnQjtBQUFBLE1BQ2pHO0FBQUEsTUFBb0I7QUFBQSxNQUFZO0FBQUEsTUFBcUI7QUFBQSxNQUFpQjtBQUFBLE1BQWU7QUFBQSxNQUNyRjtBQUFBLE1BQXFCO0FBQUEsTUFBdUI7QUFBQSxNQUFrQjtBQUFBLE1BQW9CO0FBQUEsTUFBa0I7QUFBQSxNQUNwRztBQUFBLE1BQW1CO0FBQUEsTUFBMEI7QUFBQSxNQUErQjtBQUFBLE1BQU87QUFBQSxNQUNuRjtBQUFBLE1BQWM7QUFBQSxNQUFnQjtBQUFBLE1BQXlCO0FBQUEsTUFBMkI7QUFBQSxNQUNsRjtBQUFBLE1BQW9CO0FBQUEsTUFBZ0M7QUFBQSxNQUF1QjtBQUFBLE1BQXlCO0FBQUEsSUFDdEc7QUFBQSxFQUNGO0FBQUEsRUFDQSxpQkFBaUI7QUFBQSxJQUNmLGtCQUFrQjtBQUFBLE1BQ2hCO0FBQUEsTUFBaUI7QUFBQSxNQUF5QjtBQUFBLE1BQXVCO0FBQUEsTUFBZ0I7QUFBQSxNQUFnQjtBQUFBLE1BQ2pHO0FBQUEsTUFBb0I7QUFBQSxNQUFZO0FBQUEsTUFBcUI7QUFBQSxNQUFpQjtBQUFBLE1BQWU7QUFBQSxNQUNyRjtBQUFBLE1BQWU7QUFBQSxNQUFzQjtBQUFBLE1BQVU7QUFBQSxNQUFrQjtBQUFBLE1BQWU7QUFBQSxNQUNoRjtBQUFBLE1BQW1CO0FBQUEsTUFBMEI7QUFBQSxNQUErQjtBQUFBLE1BQU87QUFBQSxNQUNuRjtBQUFBLElBQ0Y7QUFBQSxJQUNBLGNBQWM7QUFBQSxNQUNaO0FBQUEsTUFBaUI7QUFBQSxNQUF5QjtBQUFBLE1BQXVCO0FBQUEsTUFBZ0I7QUFBQSxNQUFnQjtBQUFBLE1BQ2pHO0FBQUEsTUFBb0I7QUFBQSxNQUFZO0FBQUEsTUFBcUI7QUFBQSxNQUFpQjtBQUFBLE1BQWU7QUFBQSxNQUNyRjtBQUFBLE1BQWU7QUFBQSxNQUFzQjtBQUFBLE1BQVU7QUFBQSxNQUFrQjtBQUFBLE1BQWU7QUFBQSxNQUNoRjtBQUFBLE1BQW1CO0FBQUEsTUFBMEI7QUFBQSxNQUErQjtBQUFBLE1BQU87QUFBQSxJQUNyRjtBQUFBLElBQ0Esa0JBQWtCO0FBQUEsTUFDaEI7QUFBQSxNQUFpQjtBQUFBLE1BQXlCO0FBQUEsTUFBdUI7QUFBQSxNQUFnQjtBQUFBLE1BQWdCO0FBQUEsTUFDakc7QUFBQSxNQUFvQjtBQUFBLE1BQVk7QUFBQSxNQUFxQjtBQUFBLE1BQWlCO0FBQUEsTUFBZTtBQUFBLE1BQ3JGO0FBQUEsTUFBZTtBQUFBLE1BQXNCO0FBQUEsTUFBVTtBQUFBLE1BQWtCO0FBQUEsTUFBZTtBQUFBLE1BQ2hGO0FBQUEsTUFBbUI7QUFBQSxNQUEwQjtBQUFBLE1BQStCO0FBQUEsTUFBTztBQUFBLE1BQ25GO0FBQUEsSUFDRjtBQUFBLElBQ0EsV0FBVztBQUFBLE1BQ1Q7QUFBQSxNQUFpQjtBQUFBLE1BQXlCO0FBQUEsTUFBdUI7QUFBQSxNQUFnQjtBQUFBLE1BQWdCO0FBQUEsTUFDakc7QUFBQSxNQUFvQjtBQUFBLE1BQVk7QUFBQSxNQUFxQjtBQUFBLE1BQWlCO0FBQUEsTUFBZTtBQUFBLE1BQ3JGO0FBQUEsTUFBZTtBQUFBLE1BQXNCO0FBQUEsTUFBVTtBQUFBLE1BQWtCO0FBQUEsTUFBZTtBQUFBLE1BQ2hGO0FBQUEsTUFBbUI7QUFBQSxNQUEwQjtBQUFBLE1BQStCO0FBQUEsTUFBTztBQUFBLElBQ3JGO0FBQUEsRUFDRjtBQUFBLEVBQ0EseUJBQXlCO0FBQUEsSUFDdkIsV0FBVztBQUFBLE1BQ1Q7QUFBQSxNQUFhO0FBQUEsTUFBaUI7QUFBQSxNQUFRO0FBQUEsTUFBWTtBQUFBLE1BQU87QUFBQSxNQUFlO0FBQUEsTUFBWTtBQUFBLE1BQWU7QUFBQSxNQUNuRztBQUFBLE1BQWM7QUFBQSxNQUFlO0FBQUEsTUFBZ0I7QUFBQSxNQUFpQjtBQUFBLE1BQW9CO0FBQUEsTUFDbEY7QUFBQSxNQUF1QjtBQUFBLE1BQXVCO0FBQUEsTUFBK0I7QUFBQSxNQUFnQjtBQUFBLE1BQzdGO0FBQUEsTUFBMEI7QUFBQSxNQUFTO0FBQUEsSUFDckM7QUFBQSxJQUNBLFdBQVc7QUFBQSxNQUNUO0FBQUEsTUFBYTtBQUFBLE1BQWlCO0FBQUEsTUFBUTtBQUFBLE1BQVk7QUFBQSxNQUFPO0FBQUEsTUFBZTtBQUFBLE1BQVk7QUFBQSxNQUFlO0FBQUEsTUFDbkc7QUFBQSxNQUFjO0FBQUEsTUFBZTtBQUFBLE1BQWdCO0FBQUEsTUFBaUI7QUFBQSxNQUFvQjtBQUFBLE1BQ2xGO0FBQUEsTUFBdUI7QUFBQSxNQUF1QjtBQUFBLE1BQStCO0FBQUEsTUFBZ0I7QUFBQSxNQUM3RjtBQUFBLE1BQTBCO0FBQUEsTUFBUztBQUFBLElBQ3JDO0FBQUEsSUFDQSxpQkFBaUI7QUFBQSxNQUNmO0FBQUEsTUFBYTtBQUFBLE1BQWlCO0FBQUEsTUFBUTtBQUFBLE1BQVk7QUFBQSxNQUFPO0FBQUEsTUFBZTtBQUFBLE1BQVk7QUFBQSxNQUFlO0FBQUEsTUFDbkc7QUFBQSxNQUFlO0FBQUEsTUFBYztBQUFBLE1BQWU7QUFBQSxNQUFnQjtBQUFBLE1BQXdCO0FBQUEsTUFDcEY7QUFBQSxNQUFxQjtBQUFBLE1BQW9CO0FBQUEsTUFBd0I7QUFBQSxNQUFxQjtBQUFBLE1BQ3RGO0FBQUEsTUFBdUI7QUFBQSxNQUEyQjtBQUFBLE1BQTRCO0FBQUEsTUFBZ0I7QUFBQSxNQUM5RjtBQUFBLE1BQTBCO0FBQUEsTUFBUztBQUFBLElBQ3JDO0FBQUEsSUFDQSxpQkFBaUI7QUFBQSxNQUNmO0FBQUEsTUFBYTtBQUFBLE1BQWlCO0FBQUEsTUFBUTtBQUFBLE1BQVk7QUFBQSxNQUFPO0FBQUEsTUFBZTtBQUFBLE1BQVk7QUFBQSxNQUFlO0FBQUEsTUFDbkc7QUFBQSxNQUFlO0FBQUEsTUFBYztBQUFBLE1BQWU7QUFBQSxNQUFnQjtBQUFBLE1BQXdCO0FBQUEsTUFDcEY7QUFBQSxNQUFxQjtBQUFBLE1BQW9CO0FBQUEsTUFBd0I7QUFBQSxNQUFxQjtBQUFBLE1BQ3RGO0FBQUEsTUFBa0I7QUFBQSxNQUF5QjtBQUFBLE1BQXVCO0FBQUEsTUFDbEU7QUFBQSxNQUE0QjtBQUFBLE1BQWdCO0FBQUEsTUFBWTtBQUFBLE1BQTBCO0FBQUEsTUFBUztBQUFBLElBQzdGO0FBQUEsSUFDQSx1QkFBdUI7QUFBQSxNQUNyQjtBQUFBLE1BQWE7QUFBQSxNQUFpQjtBQUFBLE1BQVE7QUFBQSxNQUFZO0FBQUEsTUFBTztBQUFBLE1BQWU7QUFBQSxNQUFZO0FBQUEsTUFBZTtBQUFBLE1BQ25HO0FBQUEsTUFBZTtBQUFBLE1BQWM7QUFBQSxNQUFlO0FBQUEsTUFBZ0I7QUFBQSxNQUF3QjtBQUFBLE1BQ3BGO0FBQUEsTUFBcUI7QUFBQSxNQUFvQjtBQUFBLE1BQXdCO0FBQUEsTUFBcUI7QUFBQSxNQUN0RjtBQUFBLE1BQWtCO0FBQUEsTUFBeUI7QUFBQSxNQUF1QjtBQUFBLE1BQ2xFO0FBQUEsTUFBNEI7QUFBQSxNQUFnQjtBQUFBLE1BQVk7QUFBQSxNQUEwQjtBQUFBLE1BQVM7QUFBQSxNQUMzRjtBQUFBLE1BQXNCO0FBQUEsSUFDeEI7QUFBQSxJQUNBLElBQU07QUFBQSxNQUNKO0FBQUEsTUFBYTtBQUFBLE1BQWlCO0FBQUEsTUFBUTtBQUFBLE1BQVk7QUFBQSxNQUFPO0FBQUEsTUFBZTtBQUFBLE1BQVk7QUFBQSxNQUFlO0FBQUEsTUFDbkc7QUFBQSxNQUFjO0FBQUEsTUFBZTtBQUFBLE1BQWdCO0FBQUEsTUFBd0I7QUFBQSxNQUFpQjtBQUFBLE1BQ3RGO0FBQUEsTUFBb0I7QUFBQSxNQUF3QjtBQUFBLE1BQXFCO0FBQUEsTUFBd0I7QUFBQSxNQUN6RjtBQUFBLE1BQTJCO0FBQUEsTUFBNEI7QUFBQSxNQUFnQjtBQUFBLE1BQVk7QUFBQSxNQUNuRjtBQUFBLE1BQVM7QUFBQSxJQUNYO0FBQUEsSUFDQSxJQUFNO0FBQUEsTUFDSjtBQUFBLE1BQWE7QUFBQSxNQUFpQjtBQUFBLE1BQVE7QUFBQSxNQUFZO0FBQUEsTUFBTztBQUFBLE1BQWU7QUFBQSxNQUFZO0FBQUEsTUFBZTtBQUFBLE1BQ25HO0FBQUEsTUFBYztBQUFBLE1BQWU7QUFBQSxNQUFnQjtBQUFBLE1BQXdCO0FBQUEsTUFBaUI7QUFBQSxNQUN0RjtBQUFBLE1BQW1CO0FBQUEsTUFBd0I7QUFBQSxNQUFxQjtBQUFBLE1BQXdCO0FBQUEsTUFDeEY7QUFBQSxNQUEyQjtBQUFBLE1BQTRCO0FBQUEsTUFBZ0I7QUFBQSxNQUFZO0FBQUEsTUFDbkY7QUFBQSxNQUFTO0FBQUEsSUFDWDtBQUFBLElBQ0EsV0FBVztBQUFBLE1BQ1Q7QUFBQSxNQUFhO0FBQUEsTUFBaUI7QUFBQSxNQUFRO0FBQUEsTUFBWTtBQUFBLE1BQU87QUFBQSxNQUFlO0FBQUEsTUFBWTtBQUFBLE1BQWU7QUFBQSxNQUNuRztBQUFBLE1BQWM7QUFBQSxNQUFlO0FBQUEsTUFBZ0I7QUFBQSxNQUFpQjtBQUFBLE1BQW9CO0FBQUEsTUFDbEY7QUFBQSxNQUF1QjtBQUFBLE1BQXVCO0FBQUEsTUFBbUI7QUFBQSxNQUFnQjtBQUFBLE1BQ2pGO0FBQUEsTUFBMEI7QUFBQSxNQUFTO0FBQUEsTUFBUztBQUFBLE1BQXNCO0FBQUEsSUFDcEU7QUFBQSxJQUNBLFdBQVc7QUFBQSxNQUNUO0FBQUEsTUFBYTtBQUFBLE1BQWlCO0FBQUEsTUFBUTtBQUFBLE1BQVk7QUFBQSxNQUFPO0FBQUEsTUFBZTtBQUFBLE1BQVk7QUFBQSxNQUFlO0FBQUEsTUFDbkc7QUFBQSxNQUFlO0FBQUEsTUFBYztBQUFBLE1BQWU7QUFBQSxNQUFnQjtBQUFBLE1BQWlCO0FBQUEsTUFDN0U7QUFBQSxNQUFxQjtBQUFBLE1BQXVCO0FBQUEsTUFBb0Q7QUFBQSxNQUNoRztBQUFBLE1BQVk7QUFBQSxNQUFZO0FBQUEsTUFBdUI7QUFBQSxNQUFnQjtBQUFBLE1BQVk7QUFBQSxNQUEwQjtBQUFBLE1BQ3JHO0FBQUEsTUFBUztBQUFBLE1BQXNCO0FBQUEsSUFDakM7QUFBQSxJQUNBLElBQU07QUFBQSxNQUNKO0FBQUEsTUFBaUI7QUFBQSxNQUFxQjtBQUFBLE1BQU87QUFBQSxNQUFpQjtBQUFBLE1BQU87QUFBQSxNQUFnQjtBQUFBLE1BQVM7QUFBQSxNQUM5RjtBQUFBLE1BQVc7QUFBQSxNQUFzQjtBQUFBLE1BQWM7QUFBQSxNQUFnQjtBQUFBLE1BQXlCO0FBQUEsTUFDeEY7QUFBQSxNQUF1QjtBQUFBLE1BQWdDO0FBQUEsTUFDdkQ7QUFBQSxNQUFxQztBQUFBLE1BQThDO0FBQUEsTUFDbkY7QUFBQSxNQUE2QjtBQUFBLE1BQXVDO0FBQUEsTUFDcEU7QUFBQSxNQUFvQztBQUFBLE1BQStCO0FBQUEsTUFBVTtBQUFBLElBQy9FO0FBQUEsSUFDQSxXQUFXO0FBQUEsTUFDVDtBQUFBLE1BQWlCO0FBQUEsTUFBcUI7QUFBQSxNQUFPO0FBQUEsTUFBaUI7QUFBQSxNQUFPO0FBQUEsTUFBZ0I7QUFBQSxNQUFTO0FBQUEsTUFDOUY7QUFBQSxNQUFXO0FBQUEsTUFBc0I7QUFBQSxNQUFjO0FBQUEsTUFBZ0I7QUFBQSxNQUF5QjtBQUFBLE1BQ3hGO0FBQUEsTUFBdUI7QUFBQSxNQUFnQztBQUFBLE1BQ3ZEO0FBQUEsTUFBcUM7QUFBQSxNQUE4QztBQUFBLE1BQ25GO0FBQUEsTUFBNkI7QUFBQSxNQUF1QztBQUFBLE1BQ3BFO0FBQUEsTUFBb0M7QUFBQSxNQUErQjtBQUFBLE1BQVU7QUFBQSxNQUFVO0FBQUEsTUFDdkY7QUFBQSxJQUNGO0FBQUEsSUFDQSxJQUFNO0FBQUEsTUFDSjtBQUFBLE1BQWM7QUFBQSxNQUF1QjtBQUFBLE1BQVE7QUFBQSxNQUF5QjtBQUFBLE1BQU87QUFBQSxNQUFlO0FBQUEsTUFDNUY7QUFBQSxNQUFlO0FBQUEsTUFBYztBQUFBLE1BQW1DO0FBQUEsTUFDaEU7QUFBQSxNQUE4QjtBQUFBLE1BQWtDO0FBQUEsTUFDaEU7QUFBQSxNQUFtQztBQUFBLE1BQXdCO0FBQUEsTUFDM0Q7QUFBQSxNQUFrQztBQUFBLE1BQWlDO0FBQUEsTUFDbkU7QUFBQSxNQUF5QztBQUFBLE1BQXVDO0FBQUEsTUFDaEY7QUFBQSxNQUE0QjtBQUFBLE1BQStCO0FBQUEsTUFBUztBQUFBLElBQ3RFO0FBQUEsSUFDQSw0QkFBNEI7QUFBQSxNQUMxQjtBQUFBLE1BQWM7QUFBQSxNQUEyQjtBQUFBLE1BQVE7QUFBQSxNQUF5QjtBQUFBLE1BQU87QUFBQSxNQUFlO0FBQUEsTUFDaEc7QUFBQSxNQUFzQjtBQUFBLE1BQWtCO0FBQUEsTUFBNEM7QUFBQSxNQUNwRjtBQUFBLE1BQVU7QUFBQSxJQUNaO0FBQUEsSUFDQSxJQUFNO0FBQUEsTUFDSjtBQUFBLE1BQWE7QUFBQSxNQUFvQjtBQUFBLE1BQVE7QUFBQSxNQUFpQjtBQUFBLE1BQU87QUFBQSxNQUFlO0FBQUEsTUFBWTtBQUFBLE1BQzVGO0FBQUEsTUFBWTtBQUFBLE1BQW9DO0FBQUEsTUFBd0M7QUFBQSxNQUN4RjtBQUFBLE1BQXdDO0FBQUEsTUFBVztBQUFBLE1BQ25EO0FBQUEsTUFBK0I7QUFBQSxNQUF1QztBQUFBLE1BQ3RFO0FBQUEsTUFBeUM7QUFBQSxNQUF1QjtBQUFBLE1BQ2hFO0FBQUEsTUFBa0M7QUFBQSxNQUEwQjtBQUFBLE1BQzVEO0FBQUEsTUFBeUM7QUFBQSxNQUFTO0FBQUEsSUFDcEQ7QUFBQSxJQUNBLElBQU07QUFBQSxNQUNKO0FBQUEsTUFBZ0I7QUFBQSxNQUF5QjtBQUFBLE1BQVE7QUFBQSxNQUFvQjtBQUFBLE1BQU87QUFBQSxNQUFlO0FBQUEsTUFDM0Y7QUFBQSxNQUFpQjtBQUFBLE1BQXFCO0FBQUEsTUFDdEM7QUFBQSxNQUFnRDtBQUFBLE1BQ2hEO0FBQUEsTUFBMEM7QUFBQSxNQUF1QjtBQUFBLE1BQ2pFO0FBQUEsTUFBbUI7QUFBQSxNQUFpQztBQUFBLE1BQ3BEO0FBQUEsTUFBa0Q7QUFBQSxNQUNsRDtBQUFBLE1BQTJDO0FBQUEsTUFBcUM7QUFBQSxNQUNoRjtBQUFBLE1BQWtDO0FBQUEsTUFBa0M7QUFBQSxNQUFRO0FBQUEsSUFDOUU7QUFBQSxJQUNBLFdBQVc7QUFBQSxNQUNUO0FBQUEsTUFBZ0I7QUFBQSxNQUF5QjtBQUFBLE1BQVE7QUFBQSxNQUFvQjtBQUFBLE1BQU87QUFBQSxNQUFlO0FBQUEsTUFDM0Y7QUFBQSxNQUFpQjtBQUFBLE1BQXFCO0FBQUEsTUFDdEM7QUFBQSxNQUFnRDtBQUFBLE1BQ2hEO0FBQUEsTUFBMEM7QUFBQSxNQUF1QjtBQUFBLE1BQ2pFO0FBQUEsTUFBbUI7QUFBQSxNQUFpQztBQUFBLE1BQ3BEO0FBQUEsTUFBa0Q7QUFBQSxNQUNsRDtBQUFBLE1BQTJDO0FBQUEsTUFBcUM7QUFBQSxNQUNoRjtBQUFBLE1BQWtDO0FBQUEsTUFBa0M7QUFBQSxNQUFRO0FBQUEsTUFBUztBQUFBLE1BQ3JGO0FBQUEsSUFDRjtBQUFBLElBQ0EsaUNBQWlDO0FBQUEsTUFDL0I7QUFBQSxNQUFnQjtBQUFBLE1BQXlCO0FBQUEsTUFBUTtBQUFBLE1BQW9CO0FBQUEsTUFBTztBQUFBLE1BQWU7QUFBQSxNQUMzRjtBQUFBLE1BQWlCO0FBQUEsTUFBcUI7QUFBQSxNQUN0QztBQUFBLE1BQWdEO0FBQUEsTUFDaEQ7QUFBQSxNQUEwQztBQUFBLE1BQXVCO0FBQUEsTUFBcUI7QUFBQSxNQUN0RjtBQUFBLE1BQWlDO0FBQUEsTUFBb0M7QUFBQSxNQUNyRTtBQUFBLE1BQThCO0FBQUEsTUFBMkM7QUFBQSxNQUN6RTtBQUFBLE1BQW9CO0FBQUEsTUFBa0M7QUFBQSxNQUFrQztBQUFBLE1BQVE7QUFBQSxJQUNsRztBQUFBLElBQ0EsSUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUFjO0FBQUEsTUFBc0I7QUFBQSxNQUFRO0FBQUEsTUFBa0I7QUFBQSxNQUFPO0FBQUEsTUFBZTtBQUFBLE1BQVk7QUFBQSxNQUNoRztBQUFBLE1BQWdCO0FBQUEsTUFBcUI7QUFBQSxNQUFxQjtBQUFBLE1BQzFEO0FBQUEsTUFBc0M7QUFBQSxNQUF1QjtBQUFBLE1BQzdEO0FBQUEsTUFBcUI7QUFBQSxNQUE4QjtBQUFBLE1BQ25EO0FBQUEsTUFBcUM7QUFBQSxNQUF3QjtBQUFBLE1BQzdEO0FBQUEsTUFBNEI7QUFBQSxNQUF3QztBQUFBLE1BQ3BFO0FBQUEsTUFBb0I7QUFBQSxNQUFlO0FBQUEsTUFBK0I7QUFBQSxNQUFRO0FBQUEsSUFDNUU7QUFBQSxJQUNBLElBQU07QUFBQSxNQUNKO0FBQUEsTUFBYztBQUFBLE1BQWlCO0FBQUEsTUFBUTtBQUFBLE1BQWdCO0FBQUEsTUFBTztBQUFBLE1BQWdCO0FBQUEsTUFBVTtBQUFBLE1BQ3hGO0FBQUEsTUFBZTtBQUFBLE1BQW1CO0FBQUEsTUFBcUI7QUFBQSxNQUF1QjtBQUFBLE1BQzlFO0FBQUEsTUFBeUI7QUFBQSxNQUFtQjtBQUFBLE1BQWtDO0FBQUEsTUFDOUU7QUFBQSxNQUEwQztBQUFBLE1BQWlCO0FBQUEsTUFBb0I7QUFBQSxNQUMvRTtBQUFBLE1BQVc7QUFBQSxJQUNiO0FBQUEsSUFDQSxJQUFNO0FBQUEsTUFDSjtBQUFBLE1BQVM7QUFBQSxNQUFRO0FBQUEsTUFBZTtBQUFBLE1BQVE7QUFBQSxNQUFPO0FBQUEsTUFBTTtBQUFBLE1BQU07QUFBQSxNQUFpQjtBQUFBLE1BQVk7QUFBQSxNQUFPO0FBQUEsTUFBUTtBQUFBLE1BQ3ZHO0FBQUEsTUFBUztBQUFBLE1BQVE7QUFBQSxNQUFVO0FBQUEsTUFBTztBQUFBLE1BQVU7QUFBQSxNQUFZO0FBQUEsTUFBaUI7QUFBQSxNQUFpQjtBQUFBLE1BQzFGO0FBQUEsTUFBZ0I7QUFBQSxNQUFxQjtBQUFBLE1BQU87QUFBQSxNQUFXO0FBQUEsTUFBdUI7QUFBQSxNQUFPO0FBQUEsSUFDdkY7QUFBQSxJQUNBLGtCQUFrQjtBQUFBLE1BQ2hCO0FBQUEsTUFBYTtBQUFBLE1BQWlCO0FBQUEsTUFBTztBQUFBLE1BQW1CO0FBQUEsTUFBTztBQUFBLE1BQWU7QUFBQSxNQUFTO0FBQUEsTUFDdkY7QUFBQSxNQUFZO0FBQUEsTUFBNEI7QUFBQSxNQUFpQjtBQUFBLE1BQWtDO0FBQUEsTUFDM0Y7QUFBQSxNQUFtQjtBQUFBLE1BQXdCO0FBQUEsTUFBZ0I7QUFBQSxNQUErQjtBQUFBLE1BQVU7QUFBQSxJQUN0RztBQUFBLElBQ0Esa0JBQWtCO0FBQUEsTUFDaEI7QUFBQSxNQUFnQjtBQUFBLE1BQTZCO0FBQUEsTUFBTztBQUFBLE1BQTRCO0FBQUEsTUFBTztBQUFBLE1BQVE7QUFBQSxNQUFTO0FBQUEsTUFDeEc7QUFBQSxNQUFjO0FBQUEsTUFBc0I7QUFBQSxNQUE2QjtBQUFBLE1BQ2pFO0FBQUEsTUFBZ0M7QUFBQSxNQUFzQjtBQUFBLE1BQWlCO0FBQUEsTUFBNEI7QUFBQSxNQUFRO0FBQUEsSUFDN0c7QUFBQSxJQUNBLGtCQUFrQjtBQUFBLE1BQ2hCO0FBQUEsTUFBYztBQUFBLE1BQWU7QUFBQSxNQUFPO0FBQUEsTUFBWTtBQUFBLE1BQVE7QUFBQSxNQUFjO0FBQUEsTUFBWTtBQUFBLE1BQ2xGO0FBQUEsTUFBbUI7QUFBQSxNQUF5QjtBQUFBLE1BQW1CO0FBQUEsTUFDL0Q7QUFBQSxNQUF5QjtBQUFBLE1BQVM7QUFBQSxJQUNwQztBQUFBLElBQ0EsZ0VBQWdFO0FBQUEsTUFDOUQ7QUFBQSxNQUFjO0FBQUEsTUFBa0I7QUFBQSxNQUFPO0FBQUEsTUFBZTtBQUFBLE1BQU87QUFBQSxNQUFZO0FBQUEsTUFBUTtBQUFBLE1BQWM7QUFBQSxNQUMvRjtBQUFBLE1BQWlCO0FBQUEsTUFBa0I7QUFBQSxNQUFtQjtBQUFBLE1BQWtCO0FBQUEsTUFDeEU7QUFBQSxNQUF5QjtBQUFBLE1BQW1CO0FBQUEsTUFBNkI7QUFBQSxNQUF5QjtBQUFBLE1BQ2xHO0FBQUEsTUFBVTtBQUFBLE1BQWdCO0FBQUEsSUFDNUI7QUFBQSxJQUNBLGtCQUFrQjtBQUFBLE1BQ2hCO0FBQUEsTUFBYTtBQUFBLE1BQWdCO0FBQUEsTUFBTztBQUFBLE1BQWE7QUFBQSxNQUFjO0FBQUEsTUFBVztBQUFBLE1BQWU7QUFBQSxNQUN6RjtBQUFBLE1BQStCO0FBQUEsTUFBdUI7QUFBQSxNQUN0RDtBQUFBLE1BQTBCO0FBQUEsTUFBb0I7QUFBQSxNQUFhO0FBQUEsTUFBOEI7QUFBQSxNQUFTO0FBQUEsSUFDcEc7QUFBQSxFQUNGO0FBQUEsRUFDQSxjQUFjO0FBQUEsSUFDWixjQUFjO0FBQUEsTUFDWjtBQUFBLE1BQW1CO0FBQUEsTUFBcUI7QUFBQSxNQUFpQjtBQUFBLE1BQXFCO0FBQUEsTUFDOUU7QUFBQSxNQUF1QjtBQUFBLE1BQWlCO0FBQUEsTUFBaUI7QUFBQSxNQUFzQjtBQUFBLE1BQWdCO0FBQUEsTUFBTztBQUFBLE1BQ3RHO0FBQUEsTUFBZTtBQUFBLE1BQVk7QUFBQSxNQUFZO0FBQUEsTUFBYztBQUFBLE1BQVk7QUFBQSxNQUFrQjtBQUFBLE1BQ25GO0FBQUEsTUFBbUI7QUFBQSxNQUFpQjtBQUFBLE1BQTJCO0FBQUEsTUFBMkI7QUFBQSxNQUMxRjtBQUFBLE1BQWM7QUFBQSxNQUFvQjtBQUFBLE1BQWdCO0FBQUEsTUFBaUI7QUFBQSxNQUFxQjtBQUFBLE1BQ3hGO0FBQUEsSUFDRjtBQUFBLElBQ0EsdUJBQXVCO0FBQUEsTUFDckI7QUFBQSxNQUFtQjtBQUFBLE1BQXFCO0FBQUEsTUFBaUI7QUFBQSxNQUFxQjtBQUFBLE1BQzlFO0FBQUEsTUFBdUI7QUFBQSxNQUFpQjtBQUFBLE1BQWlCO0FBQUEsTUFBTztBQUFBLE1BQXNCO0FBQUEsTUFBZ0I7QUFBQSxNQUN0RztBQUFBLE1BQVE7QUFBQSxNQUFlO0FBQUEsTUFBWTtBQUFBLE1BQVk7QUFBQSxNQUFjO0FBQUEsTUFBWTtBQUFBLE1BQWtCO0FBQUEsTUFDM0Y7QUFBQSxNQUFtQjtBQUFBLE1BQWlCO0FBQUEsTUFBMkI7QUFBQSxNQUEyQjtBQUFBLE1BQzFGO0FBQUEsTUFBYztBQUFBLE1BQW9CO0FBQUEsTUFBZ0I7QUFBQSxNQUFpQjtBQUFBLE1BQXFCO0FBQUEsTUFDeEY7QUFBQSxJQUNGO0FBQUEsSUFDQSxpQ0FBaUM7QUFBQSxNQUMvQjtBQUFBLE1BQW1CO0FBQUEsTUFBcUI7QUFBQSxNQUFpQjtBQUFBLE1BQXFCO0FBQUEsTUFDOUU7QUFBQSxNQUF1QjtBQUFBLE1BQWlCO0FBQUEsTUFBaUI7QUFBQSxNQUFPO0FBQUEsTUFBc0I7QUFBQSxNQUFnQjtBQUFBLE1BQ3RHO0FBQUEsTUFBUTtBQUFBLE1BQWU7QUFBQSxNQUFZO0FBQUEsTUFBWTtBQUFBLE1BQWM7QUFBQSxNQUFZO0FBQUEsTUFBa0I7QUFBQSxNQUMzRjtBQUFBLE1BQW1CO0FBQUEsTUFBaUI7QUFBQSxNQUEyQjtBQUFBLE1BQTJCO0FBQUEsTUFDMUY7QUFBQSxNQUFjO0FBQUEsTUFBb0I7QUFBQSxNQUFnQjtBQUFBLE1BQWlCO0FBQUEsTUFBcUI7QUFBQSxNQUN4RjtBQUFBLE1BQXFCO0FBQUEsSUFDdkI7QUFBQSxJQUNBLHVCQUF1QjtBQUFBLE1BQ3JCO0FBQUEsTUFBbUI7QUFBQSxNQUFxQjtBQUFBLE1BQWlCO0FBQUEsTUFBcUI7QUFBQSxNQUM5RTtBQUFBLE1BQXVCO0FBQUEsTUFBaUI7QUFBQSxNQUFpQjtBQUFBLE1BQXNCO0FBQUEsTUFBZ0I7QUFBQSxNQUFPO0FBQUEsTUFDdEc7QUFBQSxNQUFlO0FBQUEsTUFBWTtBQUFBLE1BQVk7QUFBQSxNQUFjO0FBQUEsTUFBWTtBQUFBLE1BQWtCO0FBQUEsTUFDbkY7QUFBQSxNQUFtQjtBQUFBLE1BQWlCO0FBQUEsTUFBMkI7QUFBQSxNQUEyQjtBQUFBLE1BQzFGO0FBQUEsTUFBYztBQUFBLE1BQW9CO0FBQUEsTUFBZ0I7QUFBQSxNQUFpQjtBQUFBLE1BQU87QUFBQSxNQUMxRTtBQUFBLE1BQXlCO0FBQUEsTUFBcUI7QUFBQSxJQUNoRDtBQUFBLElBQ0Esa0JBQWtCO0FBQUEsTUFDaEI7QUFBQSxNQUFtQjtBQUFBLE1BQXFCO0FBQUEsTUFBaUI7QUFBQSxNQUFxQjtBQUFBLE1BQzlFO0FBQUEsTUFBdUI7QUFBQSxNQUFpQjtBQUFBLE1BQWlCO0FBQUEsTUFBTztBQUFBLE1BQXNCO0FBQUEsTUFBZ0I7QUFBQSxNQUN0RztBQUFBLE1BQVE7QUFBQSxNQUFtQjtBQUFBLE1BQWU7QUFBQSxNQUF3QjtBQUFBLE1BQW9DO0FBQUEsTUFDdEc7QUFBQSxNQUFZO0FBQUEsTUFBYztBQUFBLE1BQVk7QUFBQSxNQUFrQjtBQUFBLE1BQWdCO0FBQUEsTUFBbUI7QUFBQSxNQUMzRjtBQUFBLE1BQTJCO0FBQUEsTUFBMkI7QUFBQSxNQUFnQjtBQUFBLE1BQWE7QUFBQSxNQUNuRjtBQUFBLE1BQW9CO0FBQUEsTUFBZ0I7QUFBQSxNQUFpQjtBQUFBLE1BQTBCO0FBQUEsTUFDL0U7QUFBQSxNQUFxQjtBQUFBLE1BQXlCO0FBQUEsTUFBcUI7QUFBQSxNQUFnQjtBQUFBLE1BQ25GO0FBQUEsTUFBb0I7QUFBQSxNQUFvQjtBQUFBLE1BQTZCO0FBQUEsTUFDckU7QUFBQSxNQUErQjtBQUFBLE1BQWtCO0FBQUEsTUFBbUI7QUFBQSxNQUFxQjtBQUFBLE1BQ3pGO0FBQUEsTUFBcUI7QUFBQSxNQUFxQjtBQUFBLE1BQXNCO0FBQUEsTUFDaEU7QUFBQSxNQUFnQztBQUFBLE1BQWdDO0FBQUEsTUFBaUI7QUFBQSxNQUNqRjtBQUFBLE1BQWlCO0FBQUEsTUFBMkI7QUFBQSxNQUFVO0FBQUEsTUFBc0I7QUFBQSxNQUFvQjtBQUFBLE1BQ2hHO0FBQUEsTUFBa0M7QUFBQSxNQUFxQztBQUFBLE1BQ3ZFO0FBQUEsTUFBcUM7QUFBQSxNQUEwQjtBQUFBLE1BQy9EO0FBQUEsTUFBNkI7QUFBQSxNQUFpQztBQUFBLE1BQzlEO0FBQUEsTUFBb0M7QUFBQSxNQUFvQztBQUFBLE1BQ3hFO0FBQUEsTUFBeUI7QUFBQSxNQUEwQjtBQUFBLE1BQTRCO0FBQUEsTUFDL0U7QUFBQSxNQUFpQjtBQUFBLE1BQXdCO0FBQUEsTUFBeUI7QUFBQSxNQUNsRTtBQUFBLE1BQW1DO0FBQUEsTUFBaUM7QUFBQSxNQUFlO0FBQUEsTUFDbkY7QUFBQSxNQUErQjtBQUFBLE1BQTRCO0FBQUEsTUFDM0Q7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0EsdUJBQXVCO0FBQUEsSUFDckIsY0FBYztBQUFBLE1BQ1o7QUFBQSxNQUFtQjtBQUFBLE1BQXFCO0FBQUEsTUFBZTtBQUFBLE1BQW9CO0FBQUEsTUFDM0U7QUFBQSxNQUEwQjtBQUFBLE1BQWlCO0FBQUEsTUFBaUI7QUFBQSxNQUFpQjtBQUFBLE1BQWtCO0FBQUEsTUFDL0Y7QUFBQSxNQUFjO0FBQUEsTUFBc0I7QUFBQSxNQUFPO0FBQUEsTUFBZ0I7QUFBQSxNQUFvQjtBQUFBLE1BQVk7QUFBQSxNQUMzRjtBQUFBLE1BQVk7QUFBQSxNQUFrQjtBQUFBLE1BQWdCO0FBQUEsTUFBbUI7QUFBQSxNQUFpQjtBQUFBLE1BQ2xGO0FBQUEsTUFBa0I7QUFBQSxNQUFrQjtBQUFBLE1BQWtCO0FBQUEsTUFBa0I7QUFBQSxNQUFhO0FBQUEsTUFDckY7QUFBQSxNQUFvQjtBQUFBLE1BQWdCO0FBQUEsTUFBcUI7QUFBQSxNQUFrQjtBQUFBLE1BQWtCO0FBQUEsTUFDN0Y7QUFBQSxNQUFhO0FBQUEsTUFBYztBQUFBLE1BQW9CO0FBQUEsTUFBZ0I7QUFBQSxNQUMvRDtBQUFBLE1BQTJCO0FBQUEsTUFBVztBQUFBLE1BQW1CO0FBQUEsTUFBMEI7QUFBQSxNQUNuRjtBQUFBLE1BQXVCO0FBQUEsSUFDekI7QUFBQSxJQUNBLDJDQUEyQztBQUFBLE1BQ3pDO0FBQUEsTUFBbUI7QUFBQSxNQUFpQjtBQUFBLE1BQWdCO0FBQUEsTUFBb0I7QUFBQSxNQUFZO0FBQUEsTUFBYztBQUFBLE1BQ2xHO0FBQUEsTUFBa0I7QUFBQSxNQUFnQjtBQUFBLE1BQW1CO0FBQUEsTUFBaUI7QUFBQSxNQUN0RTtBQUFBLE1BQTJCO0FBQUEsSUFDN0I7QUFBQSxJQUNBLDJDQUEyQztBQUFBLE1BQ3pDO0FBQUEsTUFBVztBQUFBLE1BQVE7QUFBQSxNQUFVO0FBQUEsTUFBUztBQUFBLE1BQU07QUFBQSxNQUFRO0FBQUEsTUFBTztBQUFBLE1BQU07QUFBQSxNQUFPO0FBQUEsTUFBVTtBQUFBLE1BQVU7QUFBQSxNQUFVO0FBQUEsTUFDdEc7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0EscUJBQXFCO0FBQUEsSUFDbkIsb0NBQW9DO0FBQUEsTUFDbEM7QUFBQSxNQUFnQjtBQUFBLE1BQVM7QUFBQSxNQUFRO0FBQUEsTUFBUztBQUFBLE1BQWU7QUFBQSxNQUFhO0FBQUEsTUFBa0I7QUFBQSxNQUN4RjtBQUFBLE1BQW1CO0FBQUEsSUFDckI7QUFBQSxFQUNGO0FBQUEsRUFDQSxjQUFnQjtBQUFBLElBQ2QsYUFBYTtBQUFBLE1BQ1g7QUFBQSxNQUFpQjtBQUFBLE1BQU87QUFBQSxNQUFRO0FBQUEsTUFBeUI7QUFBQSxNQUFrQztBQUFBLE1BQzNGO0FBQUEsTUFBMkI7QUFBQSxNQUErQjtBQUFBLElBQzVEO0FBQUEsRUFDRjtBQUFBLEVBQ0Esa0JBQWtCO0FBQUEsSUFDaEIsY0FBYztBQUFBLE1BQ1o7QUFBQSxNQUFnQjtBQUFBLE1BQVk7QUFBQSxNQUFjO0FBQUEsTUFBaUI7QUFBQSxNQUFnQjtBQUFBLE1BQXFCO0FBQUEsTUFBTztBQUFBLE1BQ3ZHO0FBQUEsTUFBZTtBQUFBLE1BQXNCO0FBQUEsTUFBc0I7QUFBQSxNQUFxQjtBQUFBLE1BQ2hGO0FBQUEsTUFBdUI7QUFBQSxNQUFlO0FBQUEsSUFDeEM7QUFBQSxJQUNBLGNBQWM7QUFBQSxNQUNaO0FBQUEsTUFBZ0I7QUFBQSxNQUFZO0FBQUEsTUFBYztBQUFBLE1BQWdCO0FBQUEsTUFBcUI7QUFBQSxNQUFPO0FBQUEsTUFBUztBQUFBLE1BQy9GO0FBQUEsTUFBc0I7QUFBQSxNQUFzQjtBQUFBLE1BQXFCO0FBQUEsTUFBb0I7QUFBQSxNQUNyRjtBQUFBLE1BQWU7QUFBQSxJQUNqQjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLHFCQUFxQjtBQUFBLElBQ25CLGNBQWM7QUFBQSxNQUNaO0FBQUEsTUFBZ0I7QUFBQSxNQUFZO0FBQUEsTUFBaUI7QUFBQSxNQUFPO0FBQUEsTUFBUztBQUFBLE1BQWU7QUFBQSxNQUFvQjtBQUFBLE1BQ2hHO0FBQUEsTUFBbUI7QUFBQSxJQUNyQjtBQUFBLElBQ0EsYUFBYTtBQUFBLE1BQ1g7QUFBQSxNQUFnQjtBQUFBLE1BQVk7QUFBQSxNQUFpQjtBQUFBLE1BQU87QUFBQSxNQUFTO0FBQUEsTUFBZTtBQUFBLE1BQW9CO0FBQUEsTUFDaEc7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0EsZ0JBQWdCO0FBQUEsSUFDZCxjQUFjO0FBQUEsTUFDWjtBQUFBLE1BQVE7QUFBQSxNQUFTO0FBQUEsTUFBZ0I7QUFBQSxNQUFzQjtBQUFBLE1BQWdCO0FBQUEsTUFBZ0I7QUFBQSxNQUN2RjtBQUFBLE1BQWlCO0FBQUEsTUFBcUI7QUFBQSxNQUFVO0FBQUEsTUFBZ0I7QUFBQSxNQUFlO0FBQUEsTUFDL0U7QUFBQSxNQUFxQjtBQUFBLE1BQTRCO0FBQUEsTUFDakQ7QUFBQSxNQUErQjtBQUFBLE1BQW1CO0FBQUEsTUFBZ0I7QUFBQSxNQUFZO0FBQUEsTUFDOUU7QUFBQSxNQUFnQztBQUFBLE1BQW1DO0FBQUEsTUFDbkU7QUFBQSxNQUE4QjtBQUFBLE1BQWtDO0FBQUEsSUFDbEU7QUFBQSxJQUNBLGNBQWM7QUFBQSxNQUNaO0FBQUEsTUFBUTtBQUFBLE1BQVM7QUFBQSxNQUFnQjtBQUFBLE1BQXNCO0FBQUEsTUFBZ0I7QUFBQSxNQUFnQjtBQUFBLE1BQ3ZGO0FBQUEsTUFBaUI7QUFBQSxNQUFxQjtBQUFBLE1BQVU7QUFBQSxNQUFnQjtBQUFBLE1BQWU7QUFBQSxNQUMvRTtBQUFBLE1BQXFCO0FBQUEsTUFBNEI7QUFBQSxNQUNqRDtBQUFBLE1BQStCO0FBQUEsTUFBbUI7QUFBQSxNQUFnQjtBQUFBLE1BQWlDO0FBQUEsTUFDbkc7QUFBQSxNQUFvQztBQUFBLE1BQWE7QUFBQSxNQUFrQztBQUFBLE1BQ25GO0FBQUEsTUFBbUM7QUFBQSxNQUFvQztBQUFBLE1BQ3ZFO0FBQUEsTUFBbUM7QUFBQSxNQUE4QjtBQUFBLElBQ25FO0FBQUEsSUFDQSwwQkFBMEI7QUFBQSxNQUN4QjtBQUFBLE1BQVE7QUFBQSxNQUFTO0FBQUEsTUFBZ0I7QUFBQSxNQUFzQjtBQUFBLE1BQWdCO0FBQUEsTUFBZ0I7QUFBQSxNQUN2RjtBQUFBLE1BQWlCO0FBQUEsTUFBcUI7QUFBQSxNQUFVO0FBQUEsTUFBZ0I7QUFBQSxNQUFlO0FBQUEsSUFDakY7QUFBQSxFQUNGO0FBQUEsRUFDQSxvQkFBb0I7QUFBQSxJQUNsQixhQUFhLENBQUMsY0FBYyxRQUFRLGFBQWEsU0FBUyxpQ0FBaUM7QUFBQSxFQUM3RjtBQUFBLEVBQ0Esb0JBQW9CO0FBQUEsSUFDbEIsY0FBYztBQUFBLE1BQ1o7QUFBQSxNQUFPO0FBQUEsTUFBUztBQUFBLE1BQVE7QUFBQSxNQUFnQjtBQUFBLE1BQWE7QUFBQSxNQUFjO0FBQUEsTUFDbkU7QUFBQSxNQUE0QjtBQUFBLE1BQXNCO0FBQUEsTUFBMEI7QUFBQSxNQUM1RTtBQUFBLE1BQTJCO0FBQUEsTUFBeUI7QUFBQSxNQUFzQjtBQUFBLE1BQzFFO0FBQUEsTUFBZ0M7QUFBQSxNQUFnQztBQUFBLE1BQ2hFO0FBQUEsTUFBNEI7QUFBQSxNQUE4QjtBQUFBLElBQzVEO0FBQUEsSUFDQSxjQUFjO0FBQUEsTUFDWjtBQUFBLE1BQU87QUFBQSxNQUFTO0FBQUEsTUFBUTtBQUFBLE1BQWdCO0FBQUEsTUFBYTtBQUFBLE1BQWM7QUFBQSxNQUNuRTtBQUFBLE1BQTRCO0FBQUEsTUFBc0I7QUFBQSxNQUEwQjtBQUFBLE1BQzVFO0FBQUEsTUFBMkI7QUFBQSxNQUF5QjtBQUFBLE1BQXNCO0FBQUEsTUFDMUU7QUFBQSxNQUFnQztBQUFBLE1BQWdDO0FBQUEsTUFDaEU7QUFBQSxNQUE0QjtBQUFBLE1BQThCO0FBQUEsTUFBNkI7QUFBQSxJQUN6RjtBQUFBLElBQ0EsY0FBYztBQUFBLE1BQ1o7QUFBQSxNQUFPO0FBQUEsTUFBUztBQUFBLE1BQVE7QUFBQSxNQUFnQjtBQUFBLE1BQWE7QUFBQSxNQUFjO0FBQUEsTUFDbkU7QUFBQSxNQUE0QjtBQUFBLE1BQXNCO0FBQUEsTUFBMEI7QUFBQSxNQUM1RTtBQUFBLE1BQTJCO0FBQUEsTUFBeUI7QUFBQSxNQUFzQjtBQUFBLE1BQzFFO0FBQUEsTUFBZ0M7QUFBQSxNQUFnQztBQUFBLE1BQ2hFO0FBQUEsTUFBNEI7QUFBQSxNQUE4QjtBQUFBLE1BQzFEO0FBQUEsTUFBa0M7QUFBQSxNQUFtQztBQUFBLElBQ3ZFO0FBQUEsRUFDRjtBQUFBLEVBQ0Esb0JBQW9CO0FBQUEsSUFDbEIsY0FBYztBQUFBLE1BQ1o7QUFBQSxNQUFZO0FBQUEsTUFBYztBQUFBLE1BQXVCO0FBQUEsTUFBeUI7QUFBQSxNQUFpQjtBQUFBLE1BQzNGO0FBQUEsTUFBYztBQUFBLE1BQWM7QUFBQSxNQUFpQjtBQUFBLE1BQWtCO0FBQUEsTUFBZTtBQUFBLE1BQzlFO0FBQUEsTUFBZ0I7QUFBQSxNQUFZO0FBQUEsTUFBUTtBQUFBLE1BQWdCO0FBQUEsTUFBYTtBQUFBLE1BQW1CO0FBQUEsTUFBaUI7QUFBQSxNQUNyRztBQUFBLE1BQWU7QUFBQSxNQUFjO0FBQUEsTUFBa0I7QUFBQSxNQUF3QjtBQUFBLE1BQWdCO0FBQUEsTUFDdkY7QUFBQSxNQUF1QjtBQUFBLE1BQWtCO0FBQUEsTUFBcUI7QUFBQSxNQUM5RDtBQUFBLE1BQW9DO0FBQUEsSUFDdEM7QUFBQSxJQUNBLGNBQWM7QUFBQSxNQUNaO0FBQUEsTUFBWTtBQUFBLE1BQWM7QUFBQSxNQUF1QjtBQUFBLE1BQXlCO0FBQUEsTUFBaUI7QUFBQSxNQUMzRjtBQUFBLE1BQWM7QUFBQSxNQUFjO0FBQUEsTUFBaUI7QUFBQSxNQUFrQjtBQUFBLE1BQWU7QUFBQSxNQUM5RTtBQUFBLE1BQWdCO0FBQUEsTUFBWTtBQUFBLE1BQVE7QUFBQSxNQUFnQjtBQUFBLE1BQWE7QUFBQSxNQUFtQjtBQUFBLE1BQWlCO0FBQUEsTUFDckc7QUFBQSxNQUFlO0FBQUEsTUFBYztBQUFBLE1BQWtCO0FBQUEsTUFBd0I7QUFBQSxNQUFnQjtBQUFBLE1BQ3ZGO0FBQUEsTUFBdUI7QUFBQSxNQUFrQjtBQUFBLE1BQXFCO0FBQUEsTUFDOUQ7QUFBQSxNQUFvQztBQUFBLE1BQW1CO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBQUEsRUFDQSxtQkFBbUI7QUFBQSxJQUNqQixhQUFhLENBQUMsUUFBUSxVQUFVLFlBQVksaUJBQWlCLFlBQVksYUFBYTtBQUFBLElBQ3RGLDRCQUE0QixDQUFDLFNBQVMsYUFBYSxjQUFjLGVBQWU7QUFBQSxFQUNsRjtBQUFBLEVBQ0Esa0JBQWtCO0FBQUEsSUFDaEIsMkJBQTJCO0FBQUEsTUFDekI7QUFBQSxNQUFRO0FBQUEsTUFBUztBQUFBLE1BQXlCO0FBQUEsTUFBd0I7QUFBQSxNQUFrQztBQUFBLE1BQ3BHO0FBQUEsTUFBNkI7QUFBQSxJQUMvQjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFlBQVk7QUFBQSxJQUNWLHVCQUF1QjtBQUFBLE1BQ3JCO0FBQUEsTUFBaUI7QUFBQSxNQUFvQjtBQUFBLE1BQVM7QUFBQSxNQUFPO0FBQUEsTUFBZ0I7QUFBQSxNQUF5QjtBQUFBLE1BQzlGO0FBQUEsSUFDRjtBQUFBLElBQ0EsNkJBQTZCO0FBQUEsTUFDM0I7QUFBQSxNQUFpQjtBQUFBLE1BQVM7QUFBQSxNQUFPO0FBQUEsTUFBZ0I7QUFBQSxNQUFZO0FBQUEsTUFBbUI7QUFBQSxJQUNsRjtBQUFBLElBQ0Esd0JBQXdCO0FBQUEsTUFDdEI7QUFBQSxNQUFpQjtBQUFBLE1BQVM7QUFBQSxNQUFPO0FBQUEsTUFBZ0I7QUFBQSxNQUFZO0FBQUEsTUFBeUI7QUFBQSxNQUN0RjtBQUFBLElBQ0Y7QUFBQSxJQUNBLDBCQUEwQjtBQUFBLE1BQ3hCO0FBQUEsTUFBUztBQUFBLE1BQVM7QUFBQSxNQUFPO0FBQUEsTUFBZ0I7QUFBQSxNQUFvQjtBQUFBLE1BQWdCO0FBQUEsTUFDN0U7QUFBQSxNQUF3QjtBQUFBLElBQzFCO0FBQUEsSUFDQSwwQ0FBMEM7QUFBQSxNQUN4QztBQUFBLE1BQXVCO0FBQUEsTUFBMEI7QUFBQSxNQUFtQjtBQUFBLE1BQWlCO0FBQUEsTUFDckY7QUFBQSxNQUFpQjtBQUFBLE1BQWdCO0FBQUEsTUFBb0I7QUFBQSxNQUFxQjtBQUFBLE1BQzFFO0FBQUEsTUFBZ0M7QUFBQSxNQUFPO0FBQUEsSUFDekM7QUFBQSxJQUNBLDJCQUEyQjtBQUFBLE1BQ3pCO0FBQUEsTUFBdUI7QUFBQSxNQUEwQjtBQUFBLE1BQW1CO0FBQUEsTUFBaUI7QUFBQSxNQUNyRjtBQUFBLE1BQWlCO0FBQUEsTUFBZ0I7QUFBQSxNQUFvQjtBQUFBLE1BQXFCO0FBQUEsTUFDMUU7QUFBQSxNQUFnQztBQUFBLE1BQU87QUFBQSxJQUN6QztBQUFBLElBQ0EsOEJBQThCO0FBQUEsTUFDNUI7QUFBQSxNQUF5QjtBQUFBLE1BQTBCO0FBQUEsTUFBbUI7QUFBQSxNQUFPO0FBQUEsTUFBUztBQUFBLE1BQVE7QUFBQSxNQUM5RjtBQUFBLE1BQWdCO0FBQUEsTUFBWTtBQUFBLE1BQVk7QUFBQSxJQUMxQztBQUFBLElBQ0EscUJBQXFCO0FBQUEsTUFDbkI7QUFBQSxNQUFpQjtBQUFBLE1BQU87QUFBQSxNQUFTO0FBQUEsTUFBUTtBQUFBLE1BQWdCO0FBQUEsTUFBYTtBQUFBLE1BQ3RFO0FBQUEsTUFBbUI7QUFBQSxNQUFZO0FBQUEsTUFBZ0M7QUFBQSxNQUMvRDtBQUFBLE1BQStCO0FBQUEsTUFBZTtBQUFBLE1BQVc7QUFBQSxJQUMzRDtBQUFBLElBQ0EsNEJBQTRCO0FBQUEsTUFDMUI7QUFBQSxNQUFpQjtBQUFBLE1BQU87QUFBQSxNQUFTO0FBQUEsTUFBUTtBQUFBLE1BQWdCO0FBQUEsTUFBYTtBQUFBLE1BQW1CO0FBQUEsTUFDekY7QUFBQSxNQUFlO0FBQUEsTUFBVztBQUFBLE1BQWU7QUFBQSxNQUFrQjtBQUFBLE1BQXNCO0FBQUEsSUFDbkY7QUFBQSxJQUNBLG1CQUFtQjtBQUFBLE1BQ2pCO0FBQUEsTUFBZ0I7QUFBQSxNQUFnQjtBQUFBLE1BQWdCO0FBQUEsTUFBZTtBQUFBLE1BQXdCO0FBQUEsTUFDdkY7QUFBQSxNQUFrQjtBQUFBLE1BQWU7QUFBQSxNQUFzQjtBQUFBLElBQ3pEO0FBQUEsSUFDQSxpQkFBaUI7QUFBQSxNQUNmO0FBQUEsTUFBYztBQUFBLE1BQTJCO0FBQUEsTUFBUTtBQUFBLE1BQWtCO0FBQUEsTUFDbkU7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGOzs7QUN4bkJBLGdDQUF5QztBQUN6QyxxQkFBK0M7QUFDL0MscUJBQXVCO0FBQ3ZCLHVCQUFxQjtBQUNyQiw2QkFBOEQ7QUFJOUQsSUFBTSxXQUFPLHVCQUFLLFdBQVcsVUFBVTtBQUN2QyxJQUFNLGlCQUFpQixRQUFRLElBQUksZUFBZTtBQUNsRCxJQUFNLFNBQVM7QUFFZixJQUFNLFNBQVMsRUFBRSxHQUFHLElBQUksR0FBRyxHQUFHO0FBQzlCLElBQU0sTUFBTTtBQUdMLElBQU0sU0FBUztBQWNmLElBQU0sUUFBTixNQUFZO0FBQUEsRUFDUixhQUFTLGdDQUFZLDJCQUFLLHVCQUFPLEdBQUcsaUJBQWlCLENBQUM7QUFBQTtBQUFBLEVBRXRELFNBQW1CLENBQUM7QUFBQSxFQUM3QjtBQUFBLEVBQ1E7QUFBQSxFQUNTLFdBQTJCLENBQUM7QUFBQSxFQUU3QyxjQUFjO0FBQ1osc0NBQVUsdUJBQUssS0FBSyxRQUFRLFNBQVMsQ0FBQztBQUFBLEVBQ3hDO0FBQUE7QUFBQSxFQUdBLFFBQVEsV0FBbUIsTUFBa0M7QUFDM0QsVUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixVQUFNLE1BQU0sQ0FBQyxhQUFhLGNBQVUsdUJBQUssUUFBUSxVQUFVLEdBQUcsZ0JBQVksdUJBQUssUUFBUSxTQUFTLEdBQUcsR0FBRyxJQUFJO0FBQzFHLFVBQU0sWUFBUSxpQ0FBTSxRQUFRLFVBQVUsS0FBQyx1QkFBSyxNQUFNLE1BQU0sR0FBRyxHQUFHLEdBQUcsR0FBRyxFQUFFLEtBQUssS0FBSyxDQUFDO0FBQ2pGLFNBQUssU0FBUyxLQUFLLEtBQUs7QUFDeEIsV0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsVUFBSSxPQUFPO0FBQ1gsWUFBTSxPQUFPLENBQUMsU0FBdUI7QUFDbkMsZ0JBQVEsT0FBTyxJQUFJO0FBQ25CLGNBQU0sQ0FBQyxPQUFPLElBQUksaUJBQWlCLEtBQUssSUFBSSxLQUFLLENBQUM7QUFDbEQsWUFBSSxRQUFTLFNBQVEsRUFBRSxTQUFTLE1BQU0sTUFBTSxRQUFRLEtBQUssRUFBRSxDQUFDO0FBQUEsTUFDOUQ7QUFDQSxZQUFNLE9BQU8sR0FBRyxRQUFRLElBQUk7QUFDNUIsWUFBTSxPQUFPLEdBQUcsUUFBUSxJQUFJO0FBQzVCLFlBQU0sR0FBRyxTQUFTLENBQUMsU0FBUyxPQUFPLElBQUksTUFBTSxjQUFjLElBQUksS0FBSyxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDOUUsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLE1BQU0sS0FBSyxFQUFFLFFBQVEsR0FBWSxRQUFRLE1BQU0sU0FBUyxLQUFvQjtBQUMxRSxTQUFLLFlBQVksTUFBTSxnQ0FBUyxPQUFPLEVBQUUsZ0JBQWdCLE1BQU0sQ0FBQyxnQkFBZ0IsZUFBZSxFQUFFLENBQUM7QUFDbEcsVUFBTSxLQUFLLE1BQU0sUUFBUSxFQUFFLE1BQU07QUFDakMsVUFBTSxVQUFVLE1BQU0sS0FBSyxRQUFRLFdBQVcsRUFBRSxVQUFVLEVBQUUsT0FBTyxPQUFPLEVBQUUsQ0FBQztBQUU3RSxVQUFNLFFBQVEsaUJBQWlCLENBQUMsa0JBQWtCLGlCQUFpQixHQUFHLEVBQUUsUUFBUSxJQUFJLElBQUksT0FBTyxFQUFFLE9BQU8sQ0FBQztBQUN6RyxTQUFLLE9BQU8sTUFBTSxRQUFRLFFBQVE7QUFDbEMsU0FBSyxLQUFLLGtCQUFrQixHQUFNO0FBQ2xDLFNBQUssS0FBSyxHQUFHLGFBQWEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxLQUFLLE9BQU8sS0FBSyxPQUFPLENBQUM7QUFDcEUsU0FBSyxLQUFLLEdBQUcsV0FBVyxDQUFDLFlBQVksUUFBUSxLQUFLLE1BQU0sV0FBVyxLQUFLLE9BQU8sS0FBSyxRQUFRLEtBQUssQ0FBQyxDQUFDO0FBQ25HLFVBQU0sS0FBSyxLQUFLLEtBQUssT0FBTztBQUM1QixVQUFNLEtBQUssS0FBSyxRQUFRLE1BQU0sRUFBRSxNQUFNLEVBQUUsUUFBUTtBQUNoRCxVQUFNLEtBQUssTUFBTTtBQUFBLEVBQ25CO0FBQUEsRUFFQSxNQUFNLFFBQXVCO0FBQzNCLFVBQU0sS0FBSyxTQUFTLE1BQU07QUFDMUIsZUFBVyxTQUFTLEtBQUssU0FBVSxLQUFJLE1BQU0sYUFBYSxLQUFNLE9BQU0sS0FBSyxTQUFTO0FBQ3BGLCtCQUFPLEtBQUssUUFBUSxFQUFFLFdBQVcsTUFBTSxPQUFPLEtBQUssQ0FBQztBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUdBLFFBQTBCO0FBQ3hCLFdBQU8sS0FBSyxLQUFLLGdCQUFnQixNQUFNLFNBQVMsZUFBZSxNQUFNLEdBQUcsZ0JBQWdCLEVBQUU7QUFBQSxFQUM1RjtBQUFBO0FBQUEsRUFHQSxNQUFjLElBQU8sV0FBbUIsTUFBNkI7QUFDbkUsVUFBTSxPQUFPLEtBQUssVUFBVSxFQUFFLFFBQVEsS0FBSyxDQUFDO0FBQzVDLFdBQVEsTUFBTSxLQUFLLEtBQUs7QUFBQSxNQUN0QixPQUFPLFdBQ0gsT0FBTyxNQUFNLE1BQU0sT0FBTyxFQUFFLFFBQVEsUUFBUSxNQUFNLE1BQU0sQ0FBQyxHQUFHLEtBQUssR0FBMEI7QUFBQSxNQUMvRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxNQUFNLE9BQTBCO0FBQzlCLFlBQVEsTUFBTSxLQUFLLElBQWMsTUFBTSxHQUFHLEtBQUssT0FBTyxDQUFDLEVBQUUsT0FBTyxNQUFNLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJO0FBQUEsRUFDdkc7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUF5QjtBQUM3QixXQUFPLEtBQUssSUFBSSxTQUFTLE1BQU0sS0FBSyxJQUFjLE1BQU0sR0FBRyxNQUFNO0FBQUEsRUFDbkU7QUFBQSxFQUVBLE1BQU0sS0FBSyxLQUFhLFFBQWlDO0FBQ3ZELFdBQU8sT0FBTyxNQUFNLEtBQUssS0FBSyxHQUFHLEtBQUssTUFBTTtBQUFBLEVBQzlDO0FBQUEsRUFFQSxJQUFJLE1BQWM7QUFDaEIsV0FBTyxLQUFLLEtBQUssVUFBVSxPQUFPLEVBQUUsTUFBTSxPQUFPLEtBQUssQ0FBQztBQUFBLEVBQ3pEO0FBQUEsRUFFQSxNQUFNLEtBQUssTUFBNkI7QUFDdEMsVUFBTSxLQUFLLElBQUksSUFBSSxFQUFFLE1BQU07QUFDM0IsVUFBTSxRQUFRLFlBQThCO0FBQzFDLFlBQU0sRUFBRSxNQUFNLE9BQU8sSUFBSSxNQUFNLEtBQUssSUFBYyxNQUFNO0FBQ3hELGFBQU8sS0FBSyxLQUFLLENBQUMsRUFBRSxHQUFHLE1BQU0sT0FBTyxNQUFNLEdBQUcsU0FBUztBQUFBLElBQ3hEO0FBQ0EsV0FBTyxDQUFFLE1BQU0sTUFBTSxFQUFJLE9BQU0sS0FBSyxLQUFLLGVBQWUsRUFBRTtBQUMxRCxVQUFNLEtBQUssTUFBTTtBQUFBLEVBQ25CO0FBQUE7QUFBQSxFQUdBLE1BQU0sTUFBTSxTQUFtRjtBQUM3RixVQUFNLE9BQU8sTUFBTSxLQUFLLEtBQUs7QUFDN0IsVUFBTSxFQUFFLEtBQUssT0FBTyxJQUFJLFFBQVEsT0FBTztBQUN2QyxVQUFNLENBQUMsUUFBUSxPQUFPLElBQUksQ0FBQyxJQUFJLElBQUksS0FBSyxNQUFNLEdBQUcsSUFBSSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQ3RFLFVBQU0sT0FBTyxvQkFBSSxJQUFJLENBQUMsR0FBRyxLQUFLLFlBQVksR0FBSSxLQUFLLFFBQVEsU0FBUyxDQUFDLENBQUUsQ0FBQztBQUN4RSxVQUFNLFFBQVEsQ0FBQyxNQUFlLEtBQUssY0FBYyxTQUFTLENBQUMsSUFBSSxJQUFLLE9BQU8sSUFBSSxDQUFDLEtBQUssS0FBSztBQUMxRixVQUFNLFNBQVMsQ0FBQyxNQUFlLEtBQUssSUFBSSxDQUFDLElBQUksSUFBSyxRQUFRLElBQUksQ0FBQyxLQUFLO0FBQ3BFLFFBQUksRUFBRSxHQUFBQyxJQUFHLEVBQUUsSUFBSTtBQUNmLGFBQVMsSUFBSSxHQUFHLElBQUksUUFBUSxJQUFLLENBQUFBLE1BQUssTUFBTSxDQUFDO0FBQzdDLGFBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxDQUFDO0FBQzNDLFdBQU8sRUFBRSxHQUFHQSxLQUFJLE1BQU0sTUFBTSxJQUFJLEdBQUcsR0FBRyxJQUFJLE9BQU8sR0FBRyxJQUFJLEdBQUcsT0FBT0EsS0FBSSxNQUFNLE1BQU0sR0FBRyxRQUFRLElBQUksT0FBTyxHQUFHLEVBQUU7QUFBQSxFQUMvRztBQUFBLEVBRUEsTUFBTSxNQUFNLFNBQWlCLFFBQVEsR0FBa0I7QUFDckQsVUFBTSxFQUFFLEdBQUFBLElBQUcsRUFBRSxJQUFJLE1BQU0sS0FBSyxNQUFNLE9BQU87QUFDekMsVUFBTSxVQUFVLE1BQ2QsS0FBSyxLQUNGLGdCQUFnQixDQUFDLE9BQU8sU0FBUyxlQUFlLFNBQVMsR0FBRyxnQkFBZ0IsSUFBSSxTQUFTLEVBQUUsU0FBUyxJQUFLLENBQUMsRUFDMUcsTUFBTSxNQUFNLElBQUk7QUFFckIsYUFBUyxRQUFRLEdBQUcsUUFBUSxHQUFHLFNBQVM7QUFDdEMsWUFBTSxLQUFLLEtBQUssUUFBUSxNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxVQUFVLEVBQUUsR0FBQUEsSUFBRyxFQUFFLEdBQUcsWUFBWSxNQUFNLENBQUM7QUFDdkYsVUFBSSxNQUFNLFFBQVEsRUFBRztBQUFBLElBQ3ZCO0FBQ0EsVUFBTSxJQUFJLE1BQU0sR0FBRyxPQUFPLHdCQUF3QjtBQUFBLEVBQ3BEO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBTyxTQUFrQztBQUM3QyxVQUFNLEVBQUUsT0FBTyxPQUFPLElBQUksTUFBTSxLQUFLLE1BQU0sT0FBTztBQUNsRCxXQUFPLEtBQUssS0FDVCxRQUFRLE1BQU0sRUFDZCxNQUFNLEVBQ047QUFBQSxNQUNDLENBQUMsUUFBUSxDQUFDQSxJQUFHLENBQUMsTUFBTTtBQUNsQixjQUFNLEVBQUUsT0FBTyxZQUFZLElBQUk7QUFDL0IsY0FBTSxRQUFRLFFBQVE7QUFDdEIsY0FBTSxDQUFDLEdBQUcsR0FBRyxDQUFDLElBQUssT0FDaEIsV0FBVyxJQUFJLEVBQ2YsY0FBY0EsS0FBSyxLQUFLLFFBQVEsSUFBSyxLQUFLLE9BQU8sR0FBRyxDQUFDLEVBQUU7QUFDMUQsZUFBTyxJQUFJLENBQUMsR0FBSSxHQUFJLENBQUUsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUUsQ0FBQztBQUFBLE1BQ3BGO0FBQUEsTUFDQSxDQUFDLE9BQU8sTUFBTTtBQUFBLElBQ2hCO0FBQUEsRUFDSjtBQUFBLEVBRUEsTUFBTSxNQUFNLFNBQWdDO0FBQzFDLFVBQU0sRUFBRSxHQUFBQSxJQUFHLEVBQUUsSUFBSSxNQUFNLEtBQUssTUFBTSxPQUFPO0FBQ3pDLFVBQU0sS0FBSyxLQUFLLFFBQVEsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsVUFBVSxFQUFFLEdBQUFBLElBQUcsRUFBRSxFQUFFLENBQUM7QUFBQSxFQUN0RTtBQUFBO0FBQUEsRUFHQSxNQUFNLFFBQVEsT0FBZ0M7QUFDNUMsVUFBTSxLQUFLLEtBQUssUUFBUSxnQkFBZ0IsRUFBRSxNQUFNO0FBQ2hELGVBQVcsUUFBUSxNQUFPLE9BQU0sS0FBSyxLQUFLLFVBQVUsWUFBWSxFQUFFLE1BQU0sT0FBTyxLQUFLLENBQUMsRUFBRSxNQUFNO0FBQUEsRUFDL0Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxNQUFNLE1BQTZCO0FBQ3ZDLFVBQU0sS0FBSyxLQUFLLFNBQVMsQ0FBQyxVQUFVLFVBQVUsVUFBVSxVQUFVLEtBQUssR0FBRyxJQUFJO0FBQzlFLFVBQU0sS0FBSyxLQUFLLFNBQVMsTUFBTSxXQUFXO0FBQzFDLFVBQU0sS0FBSyxLQUFLLGVBQWUsRUFBRTtBQUNqQyxVQUFNLEtBQUssTUFBTTtBQUFBLEVBQ25CO0FBQUEsRUFFQSxNQUFNLEtBQUssU0FBaUIsTUFBNkI7QUFDdkQsVUFBTSxLQUFLLE1BQU0sT0FBTztBQUN4QixVQUFNLEtBQUssS0FBSyxTQUFTLEtBQUssSUFBSTtBQUNsQyxVQUFNLEtBQUssS0FBSyxTQUFTLE1BQU0sT0FBTztBQUN0QyxVQUFNLEtBQUssS0FBSyxlQUFlLEVBQUU7QUFDakMsVUFBTSxLQUFLLE1BQU07QUFBQSxFQUNuQjtBQUFBLEVBRUEsTUFBTSxZQUE2QjtBQUNqQyxVQUFNLEtBQUssS0FBSyxhQUFhO0FBQzdCLFdBQU8sS0FBSyxLQUFLLFNBQVMsTUFBTTtBQUM5QixhQUFPLE1BQU07QUFDYixhQUFPLFVBQVUsVUFBVSxTQUFTO0FBQUEsSUFDdEMsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFPLFNBQWtDO0FBQzdDLFVBQU0sS0FBSyxNQUFNLE9BQU87QUFDeEIsVUFBTSxLQUFLLEtBQUssU0FBUyxNQUFNLFVBQVUsVUFBVSxVQUFVLG9CQUFvQixDQUFDO0FBQ2xGLFVBQU0sS0FBSyxLQUFLLFNBQVMsTUFBTSxXQUFXO0FBQzFDLGFBQVNDLEtBQUksR0FBR0EsS0FBSSxJQUFJQSxNQUFLO0FBQzNCLFlBQU0sT0FBTyxNQUFNLEtBQUssVUFBVTtBQUNsQyxVQUFJLFNBQVMscUJBQXNCLFFBQU87QUFDMUMsWUFBTSxLQUFLLEtBQUssZUFBZSxFQUFFO0FBQUEsSUFDbkM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxNQUFNLE1BQU0sUUFBZ0M7QUFDMUMsVUFBTSxTQUFTLE1BQU0sS0FBSyxLQUFLLGdCQUFnQixHQUFHLE1BQU0sU0FBUztBQUNqRSxVQUFNLFFBQVEsTUFBTSxPQUFPLGFBQWE7QUFDeEMsUUFBSSxDQUFDLE1BQU8sT0FBTSxJQUFJLE1BQU0sZUFBZSxNQUFNLEVBQUU7QUFFbkQsVUFBTSxNQUFNLGdCQUFnQixNQUFNLFNBQVMsYUFBYSxlQUFlLFNBQVMsZUFBZSxVQUFVO0FBQ3pHLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxNQUFNLGNBQTZCO0FBQ2pDLFVBQU0sS0FBSyxLQUFLLFFBQVEsR0FBRyxNQUFNLHNCQUFzQixFQUFFLE1BQU07QUFDL0QsVUFBTSxLQUFLLEtBQUssUUFBUSxNQUFNLEVBQUUsUUFBUSxFQUFFLE9BQU8sV0FBVyxDQUFDO0FBQUEsRUFDL0Q7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFPLFNBQWlCLE1BQW9DO0FBQ2hFLFVBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxNQUFNLEtBQUssTUFBTSxPQUFPO0FBQ2xELFVBQU0sS0FBSyxLQUNSLFFBQVEsTUFBTSxFQUNkLE1BQU0sRUFDTixNQUFNLEVBQUUsVUFBVSxFQUFFLEdBQUcsUUFBUSxHQUFHLEdBQUcsU0FBUyxFQUFFLEVBQUUsQ0FBQztBQUN0RCxVQUFNLFFBQVEsS0FBSyxLQUFLLFFBQVEscUNBQXFDLEVBQUUsTUFBTTtBQUM3RSxRQUFJLFNBQVMsTUFBTTtBQUNqQixZQUFNLE1BQU0sVUFBVSxjQUFjLEVBQUUsTUFBTTtBQUFBLElBQzlDLE9BQU87QUFDTCxZQUFNLE1BQU0sUUFBUSxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU07QUFDM0MsWUFBTSxPQUFPLE1BQU0sUUFBUSxTQUFTLEVBQUUsT0FBTyxFQUFFLEtBQUssS0FBSyxLQUFLLFFBQVEsT0FBTyxFQUFFLENBQUM7QUFDaEYsWUFBTSxLQUFLLE9BQU8sRUFBRSxTQUFTLEtBQUssQ0FBQyxFQUFFLEtBQUssRUFBRSxRQUFRLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTTtBQUMzRSxZQUFNLE1BQU0sVUFBVSxVQUFVLEVBQUUsTUFBTSxVQUFVLENBQUMsRUFBRSxNQUFNO0FBQUEsSUFDN0Q7QUFDQSxVQUFNLE1BQU0sUUFBUSxFQUFFLE9BQU8sV0FBVyxDQUFDO0FBQ3pDLFVBQU0sS0FBSyxLQUFLLGVBQWUsRUFBRTtBQUNqQyxVQUFNLEtBQUssTUFBTTtBQUFBLEVBQ25CO0FBQUEsRUFFQSxNQUFNLEtBQUssTUFBNkI7QUFDdEMsUUFBSSxRQUFRLElBQUksTUFBTyxPQUFNLEtBQUssS0FBSyxXQUFXLEVBQUUsVUFBTSx1QkFBSyxRQUFRLElBQUksT0FBTyxHQUFHLElBQUksTUFBTSxFQUFFLENBQUM7QUFBQSxFQUNwRztBQUNGO0FBRUEsU0FBUyxRQUFRLE9BQTZDO0FBQzVELFNBQU8sSUFBSSxRQUFRLENBQUMsWUFBWTtBQUM5QixRQUFJLE1BQU0sYUFBYSxLQUFNLFNBQVEsTUFBTSxRQUFRO0FBQ25ELFVBQU0sR0FBRyxTQUFTLENBQUMsU0FBUyxRQUFRLElBQUksQ0FBQztBQUN6QyxVQUFNLEtBQUssUUFBUTtBQUFBLEVBQ3JCLENBQUM7QUFDSDtBQUVPLFNBQVMsUUFBUSxTQUFvRTtBQUMxRixRQUFNLENBQUMsRUFBRSxVQUFVLElBQUksU0FBUyxFQUFFLElBQUksa0JBQWtCLEtBQUssT0FBTyxLQUFLLENBQUM7QUFDMUUsU0FBTyxFQUFFLEtBQUssT0FBTyxNQUFNLEdBQUcsUUFBUSxDQUFDLEdBQUcsT0FBTyxFQUFFLE9BQU8sQ0FBQyxLQUFLLFFBQVEsTUFBTSxLQUFLLElBQUksV0FBVyxDQUFDLElBQUksSUFBSSxDQUFDLEVBQUU7QUFDaEg7QUFFTyxJQUFNLFNBQVMsQ0FBQyxFQUFFLE1BQU0sR0FBWSxLQUFhLFdBQ3RELE1BQU0sS0FBSyxDQUFDLENBQUMsRUFBRSxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQyxFQUFFLE1BQU0sT0FBTyxNQUFNLElBQUksQ0FBQyxLQUFLOzs7QUp6UTlFLElBQU0sU0FBUztBQUVmLElBQU0sTUFBTSxDQUFDLFNBQXlCLElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxPQUFPLE1BQU0sRUFBRSxZQUFZLEVBQUUsTUFBTSxHQUFHLEVBQUU7QUFDcEcsSUFBTSxVQUFVLENBQUMsUUFBd0IsSUFBSSxRQUFRLHFCQUFxQixVQUFVO0FBQ3BGLElBQU0sWUFBWSxDQUFDLE1BQWMsS0FBYSxXQUFtQixNQUFjLFVBQTRCO0FBQUEsRUFDekcsR0FBRyxDQUFDLFFBQVEsSUFBSSxJQUFJLENBQUMsR0FBRyxNQUFNLEdBQUcsSUFBSSxNQUFNLEdBQUcsSUFBSSxLQUFLLE9BQU8sTUFBTSxXQUFXLE9BQU8sS0FBSyxHQUFHLE9BQU8sVUFBVTtBQUFBLEVBQy9HLEdBQUcsQ0FBQyxTQUFTLGdCQUFnQixNQUFNLElBQUksSUFBSTtBQUM3QztBQUNBLElBQU0sU0FBUztBQUFBLEVBQ2Isb0JBQVcsZUFBZSxFQUFFLFlBQVksRUFBRSxNQUFNLEdBQUcsRUFBRTtBQUFBLEVBQ3JELFVBQVUsS0FBSyxjQUFjLE9BQU8sYUFBYSxFQUFFO0FBQUEsRUFDbkQsVUFBVSxJQUFJLGNBQWMsT0FBTyxlQUFlLEVBQUU7QUFBQSxFQUNwRCxVQUFVLElBQUksY0FBYyxPQUFPLGVBQWUsRUFBRTtBQUFBLEVBQ3BELFVBQVUsR0FBRyxjQUFjLE9BQU8sYUFBYSxFQUFFO0FBQ25EO0FBQ0EsSUFBTSxZQUFZLG9CQUFXLGVBQWUsWUFBWTtBQUN4RCxJQUFNLE9BQU8sQ0FBQyxNQUFjLE9BQXlCO0FBQ25ELFFBQU0sUUFBZ0M7QUFBQSxJQUNwQyxpQkFBaUIsR0FBRyxJQUFJLElBQUksQ0FBQztBQUFBLElBQzdCLG9CQUFvQjtBQUFBLElBQ3BCLFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLFdBQVc7QUFBQSxJQUNYLGlCQUFpQjtBQUFBLElBQ2pCLG1CQUFtQjtBQUFBLElBQ25CLGdCQUFnQjtBQUFBLElBQ2hCLDRCQUE0QjtBQUFBLElBQzVCLGlDQUFpQztBQUFBLElBQ2pDLDZCQUE2QjtBQUFBLEVBQy9CO0FBQ0EsU0FBTyxVQUFVLElBQUksQ0FBQyxVQUFVLE1BQU0sS0FBSyxLQUFLLEVBQUU7QUFDcEQ7QUFDQSxJQUFNLFNBQVMsQ0FBQyxTQUFpRCxLQUFLLElBQUksQ0FBQyxRQUFRLElBQUksS0FBSyxHQUFJLENBQUMsRUFBRSxLQUFLLElBQUk7QUFDNUcsSUFBTSxXQUFXLENBQUMsTUFBc0IsT0FBTyxLQUFLLE9BQU8sQ0FBQyxXQUFXLEtBQU0sSUFBSSxLQUFNLEdBQUcsT0FBTyxNQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM3RyxJQUFNLE9BQU8sQ0FBQyxNQUFjLFlBQW9CLEVBQUUsTUFBTSxVQUFVLGNBQWMsT0FBTztBQUV2RixJQUFNLFNBQVM7QUFDZixJQUFNLFVBQVUsQ0FBQyxFQUFFLE1BQU0sR0FBWSxVQUNuQyxNQUFNLEtBQUssQ0FBQyxDQUFDLEdBQUcsTUFBTSxRQUFRLENBQUMsSUFBSSxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUMsRUFBRSxJQUFJLE1BQU0sU0FBUyxLQUFLLElBQUksQ0FBQyxLQUFLO0FBRW5GLElBQU0sUUFBUSxJQUFJLE1BQU07QUFDdkIsV0FBbUIsUUFBUTtBQUM1QixJQUFJO0FBR0osS0FBSyxXQUFXLElBQU87QUFDdkIsVUFBVSxZQUFZO0FBQ3BCLHlDQUFjLHdCQUFLLE1BQU0sUUFBUSxXQUFXLFVBQVUsR0FBRyxPQUFPLENBQUMsV0FBVyxLQUFLLEtBQUssS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQzlHLFlBQVUsTUFBTSxNQUFNLFFBQVEsaUJBQWlCO0FBQy9DLFFBQU0sTUFBTSxLQUFLLE9BQU87QUFDMUIsR0FBRyxJQUFPO0FBQ1YsU0FBUyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBRTVCLEtBQUssd0dBQXdHLFlBQVk7QUFDdkgsUUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixRQUFNLE1BQU0sQ0FBQyxTQUFpQixLQUFLLFNBQVMsTUFBTSxJQUFJO0FBQ3RELFFBQU0sVUFBVSxLQUFLLFFBQVEsVUFBVTtBQUN2QyxRQUFNLEtBQUssUUFBUSxxQkFBcUIsRUFBRSxNQUFNLEVBQUUsTUFBTTtBQUN4RCxRQUFNLE1BQU0sSUFBSSxRQUFRLEVBQUUsUUFBUTtBQUNsQyxRQUFNLE1BQU0sTUFBTTtBQUNsQixRQUFNLE1BQU0sTUFBTSxJQUFJO0FBQ3RCLFFBQU0sTUFBTSxNQUFNLG9DQUF3QztBQUMxRCxTQUFPLE1BQU0sUUFBUSxZQUFZLENBQUMsRUFBRSxLQUFLLFVBQVU7QUFDbkQsU0FBTyxDQUFDLE1BQU0sTUFBTSxPQUFPLElBQUksR0FBRyxNQUFNLE1BQU0sT0FBTyxJQUFJLEdBQUcsTUFBTSxNQUFNLE9BQU8sSUFBSSxDQUFDLENBQUMsRUFBRSxRQUFRO0FBQUEsSUFDN0Y7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsQ0FBQztBQUNELFFBQU0sTUFBTSxLQUFLLE1BQU0sTUFBTTtBQUM3QixTQUFPLE1BQU0sTUFBTSxPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTTtBQUM1QyxhQUFXLFFBQVEsQ0FBQyxhQUFhLGFBQWEsYUFBYSxXQUFXLEVBQUcsT0FBTSxJQUFJLElBQUk7QUFDdkYsU0FBTyxNQUFNLE1BQU0sT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU07QUFFNUMsUUFBTSxLQUFLLFNBQVMsTUFBTSxVQUFVLFVBQVUsVUFBVSxRQUFRLENBQUM7QUFDakUsUUFBTSxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ3pCLFFBQU0sSUFBSSxLQUFLO0FBQ2YsUUFBTSxLQUFLLFNBQVMsS0FBSyxPQUFPO0FBQ2hDLFFBQU0sSUFBSSxXQUFXO0FBQ3JCLFFBQU0sSUFBSSxPQUFPO0FBQ2pCLFFBQU0sS0FBSyxlQUFlLEVBQUU7QUFDNUIsUUFBTSxNQUFNLE1BQU07QUFDbEIsU0FBTyxNQUFNLE1BQU0sT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLGlCQUFpQjtBQUN2RCxRQUFNLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFDekIsUUFBTSxLQUFLLFNBQVMsS0FBSyxTQUFTO0FBQ2xDLFFBQU0sSUFBSSxRQUFRO0FBQ2xCLFNBQU8sTUFBTSxNQUFNLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxpQkFBaUI7QUFDdkQsUUFBTSxJQUFJLFFBQVE7QUFDbEIsUUFBTSxLQUFLLGdCQUFnQixNQUFNLFNBQVMsZUFBZSxTQUFTLEdBQUcsZ0JBQWdCLEVBQUU7QUFDdkYsU0FBTyxNQUFNLE1BQU0sRUFBRSxRQUFRLENBQUMsQ0FBQztBQUNqQyxDQUFDO0FBRUQsS0FBSyw4RkFBOEYsWUFBWTtBQUM3RyxRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFFBQU0sT0FBTyxLQUFLLFFBQVEsWUFBWTtBQUN0QyxRQUFNLFVBQVUsTUFBTSxLQUFLLFNBQVMsTUFBTSxTQUFTLGVBQWUsV0FBVztBQUM3RSxRQUFNLFFBQVEsS0FBSyxRQUFRLGdCQUFnQjtBQUMzQyxRQUFNLE1BQU0sTUFBTTtBQUNsQixRQUFNLEtBQUssUUFBUTtBQUNuQixTQUFPLE1BQU0sTUFBTSxhQUFhLGVBQWUsQ0FBQyxFQUFFLEtBQUssTUFBTTtBQUM3RCxTQUFPLE1BQU0sS0FBSyxhQUFhLE1BQU0sQ0FBQyxFQUFFLEtBQUssTUFBTTtBQUNuRCxRQUFNLEtBQUssUUFBUSxJQUFJLEVBQUUsTUFBTTtBQUMvQixRQUFNLEtBQUssUUFBUSxFQUFFLE9BQU8sU0FBUyxDQUFDO0FBQ3RDLFFBQU0sTUFBTSxNQUFNO0FBQ2xCLFFBQU0sS0FBb0MsQ0FBQztBQUMzQyxhQUFXLE9BQU87QUFBQSxJQUNoQjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsR0FBRztBQUNELFVBQU0sS0FBSyxTQUFTLE1BQU0sR0FBRztBQUM3QixPQUFHLEtBQUssTUFBTSxRQUFRLENBQUM7QUFBQSxFQUN6QjtBQUNBLFNBQU8sRUFBRSxFQUFFLFFBQVE7QUFBQSxJQUNqQixHQUFHLENBQUMsZ0JBQWdCLGVBQWUsdUJBQXVCLFFBQVEsZUFBZSxRQUFRLE1BQU07QUFBQSxJQUMvRixHQUFHLENBQUMsZ0JBQWdCLFFBQVEsTUFBTSxNQUFNLFlBQVksQ0FBQztBQUFBLEVBQ3ZELENBQUM7QUFDRCxTQUFPLE1BQU0sS0FBSyxTQUFTLENBQUMsRUFBRSxLQUFLLElBQUk7QUFDdkMsUUFBTSxLQUFLLFNBQVMsTUFBTSxXQUFXO0FBQ3JDLFFBQU0sS0FBSyxTQUFTLE1BQU0sS0FBSztBQUMvQixTQUFPLE1BQU0sS0FBSyxTQUFTLENBQUMsRUFBRSxLQUFLLElBQUk7QUFDekMsQ0FBQztBQUVELEtBQUssa0dBQWtHLFlBQVk7QUFDakgsUUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixRQUFNLE1BQU0sS0FBSyxxQkFBcUI7QUFDdEMsTUFBSSxRQUFRLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDcEMsU0FBTyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRSxNQUFNLEVBQUUsSUFBSSxLQUFLLElBQUksSUFBSSxLQUFLLElBQUksQ0FBQyxFQUFFLE1BQU07QUFDdkUsUUFBTSxNQUFNO0FBQUEsSUFDVjtBQUFBLElBQ0EsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxNQUFNLEtBQUssU0FBUyxDQUFDLFFBQVEsU0FBUyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQzFEO0FBQ0EsUUFBTSxNQUFNLFVBQVUsMkJBQTJCLEVBQUUsUUFBUTtBQUMzRCxNQUFJLFFBQVE7QUFDWixRQUFNLEtBQUssTUFBTSxVQUFVLE9BQU8sVUFBVTtBQUMxQyxRQUFJLE1BQU0sUUFBUSxFQUFFLFNBQVMsR0FBRyxTQUFTLGFBQWEsS0FBSyxFQUFFLFVBQVUsRUFBRyxPQUFNLE1BQU0sTUFBTSxTQUFTO0FBQ3JHLFVBQU0sTUFBTSxTQUFTO0FBQUEsRUFDdkIsQ0FBQztBQUNELFFBQU0sTUFBTSxNQUFNLFFBQVE7QUFDMUIsUUFBTSxNQUFNLFVBQVUsZ0NBQWdDLEVBQUUsUUFBUTtBQUNoRSxRQUFNLEtBQUssUUFBUSxRQUFRO0FBQzNCLFVBQVEsTUFBTSxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsU0FBUyxLQUFLLFdBQVcsT0FBTyxDQUFDLENBQUMsRUFBRSxRQUFRLENBQUMsV0FBVyxTQUFTLENBQUM7QUFDdEcsUUFBTSxNQUFNLFlBQVk7QUFFeEIsUUFBTSxNQUFNLEtBQUsscUJBQXFCO0FBQ3RDLFVBQVEsTUFBTSxNQUFNLE1BQU0sTUFBTTtBQUNoQyxRQUFNLFFBQVEsTUFBTSxLQUFLLEVBQUUsUUFBUSxHQUFHLEdBQUcsQ0FBQyxHQUFHQyxPQUFNLFFBQVFBLEtBQUksQ0FBQyxNQUFNO0FBQ3RFLFFBQU0sU0FBUztBQUFBLElBQ2IsT0FBTyxZQUFZLE1BQU0sTUFBTSxHQUFHLEVBQUUsRUFBRSxJQUFJLENBQUMsTUFBTUEsT0FBTSxDQUFDLFFBQVEsSUFBSSxJQUFJLElBQUksV0FBVyxTQUFTLE1BQU1BLEVBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQzdHO0FBQ0EsUUFBTSxNQUFNLGNBQWMsY0FBYztBQUFBLElBQ3RDLEdBQUcsTUFBTSxNQUFNLEVBQUUsRUFBRSxJQUFJLENBQUMsTUFBTUEsT0FBTSxLQUFLLE1BQU0sU0FBUyxNQUFNQSxFQUFDLENBQUMsQ0FBQztBQUFBLElBQ2pFLEVBQUUsTUFBTSxZQUFZLFVBQVUsbUJBQW1CLFFBQVEsT0FBTyxLQUFLLE1BQU0sRUFBRTtBQUFBLEVBQy9FLENBQUM7QUFDRCxRQUFNLE1BQU0sVUFBVSw2QkFBNkIsRUFBRSxRQUFRO0FBQzdELFFBQU0sTUFBTSxNQUFNLFFBQVE7QUFDMUIsUUFBTSxNQUFNLFVBQVUsMEJBQTBCLEVBQUUsUUFBUSxFQUFFLFNBQVMsS0FBUSxDQUFDO0FBQzlFLFFBQU0sTUFBTSxZQUFZO0FBQ3hCLFFBQU0sT0FBTyxNQUFNLE1BQU0sS0FBSztBQUM5QixTQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLFNBQVMsS0FBSyxRQUFRLFFBQVEsRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQ25GLFNBQU8sTUFBTSxNQUFNLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDakMsQ0FBQztBQUVELEtBQUsscUZBQXFGLFlBQVk7QUFDcEcsUUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixRQUFNLE1BQU0sS0FBSyxRQUFRO0FBQ3pCLFFBQU0sTUFBTSxNQUFNLElBQUk7QUFDdEIsUUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFDaEMsU0FBTyxNQUFNLE1BQU0sT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLFlBQVk7QUFDbEQsUUFBTSxNQUFNLEtBQUssYUFBYTtBQUM5QixRQUFNLE1BQU0sSUFBSSxRQUFRLEVBQUUsUUFBUSxFQUFFLFNBQVMsSUFBTyxDQUFDO0FBQ3JELFFBQU0sTUFBTSxNQUFNO0FBRWxCLFFBQU0sTUFBTSxLQUFLLFFBQVE7QUFDekIsUUFBTSxTQUFTLE1BQU0sTUFBTSxLQUFLO0FBQ2hDLFFBQU0sU0FBUyxPQUFPLE1BQU0sS0FBSyxDQUFDLENBQUNDLElBQUcsTUFBTUEsU0FBUSxDQUFDLEVBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsRUFBRSxJQUFJLE1BQU0sT0FBTyxNQUFNLElBQUksR0FBRyxJQUFJO0FBQ3ZHLFFBQU0sT0FBTyxPQUFPLEtBQUssQ0FBQyxRQUFRLFFBQVEsTUFBUztBQUNuRCxTQUFPLElBQUksRUFBRSxRQUFRLGlCQUFpQjtBQUN0QyxTQUFPLE1BQU0sTUFBTSxPQUFPLEdBQUcsT0FBTyxPQUFPLFFBQVEsSUFBSSxJQUFJLENBQUMsQ0FBQyxHQUFHLENBQUMsRUFBRSxLQUFLLEtBQUssWUFBWSxDQUFDO0FBQzFGLFFBQU0sQ0FBQyxLQUFLLFFBQVEsSUFBSSxJQUFJLE9BQU8sTUFBTSxLQUFLLENBQUMsQ0FBQyxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQ2hFLFFBQU0sTUFBTSxNQUFNLEdBQUcsT0FBTyxNQUFNLENBQUMsR0FBRyxHQUFHLEVBQUU7QUFDM0MsUUFBTSxLQUFLLFVBQVUsS0FBSyxNQUFNLEdBQUcsRUFBRSxDQUFDLEVBQUUsTUFBTSxFQUFFLFFBQVE7QUFDeEQsUUFBTSxNQUFNLE1BQU0sSUFBSTtBQUd0QixRQUFNLE1BQU0sS0FBSyxRQUFRO0FBQ3pCLFFBQU0sTUFBTSxLQUFLLFFBQVE7QUFDekIsUUFBTSxTQUFTLE1BQU0sTUFBTSxLQUFLO0FBQ2hDLFNBQU8sQ0FBQyxPQUFPLFlBQVksT0FBTyxhQUFhLENBQUMsRUFBRSxRQUFRLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDaEUsUUFBTSxRQUFRLFFBQVEsUUFBUSxTQUFTO0FBQ3ZDLFNBQU8sTUFBTSxNQUFNLE9BQU8sR0FBRyxPQUFPLEtBQUssQ0FBQyxHQUFHLENBQUMsRUFBRSxLQUFLLFNBQVM7QUFFOUQsUUFBTSxRQUFRLEtBQUssUUFBUSxnQkFBZ0I7QUFDM0MsUUFBTSxDQUFDLEVBQUUsT0FBTyxLQUFLLElBQUksRUFBRSxPQUFPLEdBQUcsTUFBTSxFQUFFLENBQUMsSUFBSSxPQUFPO0FBQ3pELFFBQU0sV0FBVyxDQUFDQyxZQUFtQixPQUFPLGNBQWMsU0FBU0EsT0FBTTtBQUN6RSxTQUFPLENBQUMsU0FBUyxRQUFRLENBQUMsR0FBRyxTQUFTLEtBQUssR0FBRyxTQUFTLElBQUksQ0FBQyxDQUFDLEVBQUUsUUFBUSxDQUFDLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDMUYsUUFBTUMsU0FBUSxPQUFPLFlBQTRDO0FBQy9ELFVBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsVUFBTSxLQUFLLFNBQVMsTUFBTSxZQUFZO0FBQ3RDLFVBQU0sS0FBSyxnQkFBZ0IsQ0FBQyxPQUFPLFNBQVMsZUFBZSxTQUFTLEdBQUcsZ0JBQWdCLElBQUksT0FBTztBQUNsRyxXQUFPLEtBQUssUUFBUSxVQUFVLEVBQUUsWUFBWTtBQUFBLEVBQzlDO0FBQ0EsU0FBTyxNQUFNQSxPQUFNLEdBQUcsT0FBTyxRQUFRLENBQUMsQ0FBQyxHQUFHLENBQUMsRUFBRSxJQUFJLEtBQUssR0FBRyxPQUFPLEtBQUssQ0FBQyxHQUFHO0FBQ3pFLFFBQU0sTUFBTSxPQUFPLEVBQUUsU0FBUyxJQUFJLENBQUMsRUFBRSxNQUFNO0FBQzNDLFFBQU0sTUFBTSxPQUFPLEVBQUUsU0FBUyxTQUFJLENBQUMsRUFBRSxRQUFRO0FBQzdDLFFBQU0sTUFBTSxNQUFNO0FBQ2xCLFNBQU8sTUFBTUEsT0FBTSxHQUFHLE9BQU8sUUFBUSxDQUFDLENBQUMsR0FBRyxDQUFDLEVBQUUsS0FBSyxHQUFHLE9BQU8sS0FBSyxDQUFDLEdBQUc7QUFDckUsUUFBTSxNQUFNLE1BQU07QUFDbEIsUUFBTSxNQUFNLE9BQU8sRUFBRSxTQUFTLElBQUksQ0FBQyxFQUFFLFFBQVE7QUFDN0MsUUFBTSxNQUFNLE1BQU07QUFHbEIsUUFBTSxDQUFDLFNBQVMsVUFBVSxJQUFJLE9BQU8sTUFBTSxLQUFLLENBQUMsQ0FBQyxFQUFFLEVBQUUsTUFBTSxDQUFDLE9BQU8sY0FBYyxTQUFTLEVBQUUsQ0FBQztBQUM5RixRQUFNLE1BQU0sTUFBTSxHQUFHLE9BQU8sVUFBVSxDQUFDLEdBQUcsT0FBTyxFQUFFO0FBQ25ELFFBQU0sS0FBSyxRQUFRLFdBQVcsRUFBRSxNQUFNO0FBQ3RDLFFBQU0sS0FBSyxnQkFBZ0IsTUFBTSxTQUFTLGVBQWUsTUFBTSxHQUFHLGdCQUFnQixFQUFFO0FBQ3BGLFVBQVEsTUFBTSxNQUFNLEtBQUssR0FBRyxFQUFFLEVBQUUsSUFBSSxLQUFLLE9BQU8sRUFBRTtBQUNsRCxRQUFNLE1BQU0sS0FBSyxRQUFRO0FBR3pCLFFBQU0sTUFBTSxRQUFRLFFBQVEsS0FBSztBQUNqQyxRQUFNLE9BQU8sT0FBTyxRQUFRLEdBQUcsR0FBRztBQUNsQyxRQUFNLE1BQU0sT0FBTyxHQUFHLE9BQU8sR0FBRyxDQUFDLEtBQUssSUFBSTtBQUMxQyxRQUFNLE9BQU8sTUFBTSxNQUFNLEtBQUs7QUFDOUIsU0FBTyxLQUFLLFFBQVEsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ3BELFNBQU8sS0FBSyxRQUFRLEtBQUssRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQ3RDLFNBQU8sTUFBTSxNQUFNLE9BQU8sR0FBRyxPQUFPLEdBQUcsQ0FBQyxHQUFHLENBQUMsRUFBRSxLQUFLLElBQUk7QUFDdkQsUUFBTSxLQUFLLFNBQVMsTUFBTSxXQUFXO0FBQ3JDLFFBQU0sS0FBSyxnQkFBZ0IsTUFBTSxTQUFTLGVBQWUsU0FBUyxHQUFHLGFBQWEsU0FBUyxHQUFHLENBQUM7QUFDL0YsUUFBTSxNQUFNLE9BQU8sR0FBRyxPQUFPLEdBQUcsQ0FBQyxLQUFLLElBQUk7QUFDMUMsVUFBUSxNQUFNLE1BQU0sS0FBSyxHQUFHLFFBQVEsS0FBSyxFQUFFLFFBQVEsQ0FBQyxDQUFDO0FBQ3JELFNBQU8sTUFBTSxNQUFNLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDakMsQ0FBQztBQUVELEtBQUssa0hBQWtILFlBQVk7QUFDakksUUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixRQUFNLE1BQU0sS0FBSyxRQUFRO0FBQ3pCLFFBQU0sTUFBTSxLQUFLLGNBQWM7QUFDL0IsUUFBTSxRQUFRLE1BQU0sTUFBTSxNQUFNLFVBQVU7QUFDMUMsU0FBTyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRSxNQUFNLEVBQUUsSUFBSSxLQUFLLElBQUksSUFBSSxLQUFLLElBQUksQ0FBQyxFQUFFLE1BQU07QUFDdkUsUUFBTSxTQUFTLE1BQU0sTUFBTSxLQUFLO0FBQ2hDLFFBQU0sQ0FBQyxLQUFLLFFBQVEsS0FBSyxJQUFJLENBQUMsT0FBTyxXQUFXLFlBQVksRUFBRSxJQUFJLENBQUMsVUFBVSxRQUFRLFFBQVEsS0FBSyxDQUFDO0FBTW5HLFFBQU0sTUFBTSxNQUFNLEdBQUcsT0FBTyxHQUFHLENBQUMsR0FBRztBQUNuQyxRQUFNLE1BQU0sUUFBUSxXQUFXLEVBQUUsTUFBTTtBQUN2QyxRQUFNLE1BQU0sUUFBUSxRQUFRLEVBQUUsU0FBUyxPQUFPLFFBQVEsR0FBRyxHQUFHLEVBQUUsQ0FBQyxFQUFFLFFBQVE7QUFDekUsUUFBTSxNQUFNLE1BQU0sR0FBRyxPQUFPLEdBQUcsQ0FBQyxHQUFHO0FBQ25DLFFBQU0sTUFBTSxRQUFRLFFBQVEsRUFBRSxTQUFTLE9BQU8sUUFBUSxHQUFHLEdBQUcsRUFBRSxDQUFDLEVBQUUsUUFBUTtBQUN6RSxRQUFNLE1BQU0sS0FBSyxTQUFTO0FBQzFCLFFBQU0sTUFBTSxRQUFRLFdBQVcsRUFBRSxNQUFNO0FBQ3ZDLFFBQU0sTUFBTSxVQUFVLGVBQWUsRUFBRSxRQUFRO0FBQy9DLFFBQU0sT0FBTyxNQUFNLFNBQVMsTUFBTSxVQUFVLFVBQVUsVUFBVSxHQUFHLENBQUMsQ0FBQyxFQUFFLFFBQVEsUUFBUSwyQkFBMkI7QUFDbEgsU0FBTyxNQUFNLE9BQU8sT0FBTyxDQUFDLENBQUMsRUFBRSxRQUFRLENBQUMsT0FBTyxpQkFBaUIsOEJBQThCLENBQUMsQ0FBQztBQUNoRyxTQUFPLE1BQU0sTUFBTSxVQUFVLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBTSxRQUFRLE9BQU8sRUFBRSxXQUFXLENBQUM7QUFDOUUsUUFBTSxNQUFNLFFBQVEsVUFBVSxFQUFFLE1BQU07QUFDdEMsUUFBTSxNQUFNLFVBQVUsZ0JBQWdCLEVBQUUsUUFBUTtBQUNoRCxRQUFNLFVBQVUsTUFBTSxNQUFNLFVBQVUsR0FBRyxNQUFNLEdBQUk7QUFDbkQsU0FBTyxNQUFNLEVBQUUsUUFBUSxPQUFPLGdCQUFnQixDQUFDLE9BQU8sUUFBUSxHQUFHLEdBQUcsR0FBRyxPQUFPLFFBQVEsR0FBRyxRQUFRLFFBQVEsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBR3BILFFBQU0sTUFBTSxLQUFLLFFBQVE7QUFDekIsUUFBTSxNQUFNLE1BQU0sSUFBSTtBQUN0QixRQUFNLEtBQUssU0FBUyxNQUFNLFdBQVc7QUFDckMsUUFBTSxLQUFLLGVBQWUsR0FBRztBQUM3QixRQUFNLE1BQU0sTUFBTTtBQUNsQixTQUFPLE1BQU0sTUFBTSxLQUFLLEdBQUcsT0FBTyxRQUFRLE9BQU8sUUFBUSxHQUFHLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLEtBQUssT0FBTyxRQUFRLEdBQUcsR0FBRyxDQUFDO0FBQ25HLFFBQU0sTUFBTSxLQUFLLFFBQVE7QUFFekIsUUFBTSxNQUFNLE1BQU0sR0FBRyxPQUFPLEdBQUcsQ0FBQyxHQUFHO0FBQ25DLFFBQU0sTUFBTSxRQUFRLFFBQVEsRUFBRSxTQUFTLE9BQU8sUUFBUSxHQUFHLEdBQUcsRUFBRSxDQUFDLEVBQUUsUUFBUTtBQUN6RSxRQUFNLE1BQU0sUUFBUSxTQUFTLEVBQUUsS0FBSyxhQUFhO0FBQ2pELFFBQU0sTUFBTSxRQUFRLGFBQWEsRUFBRSxNQUFNO0FBQ3pDLFFBQU0sTUFBTSxVQUFVLGlCQUFpQixFQUFFLFFBQVE7QUFDakQsUUFBTSxLQUFLLGVBQWUsR0FBRztBQUM3QixRQUFNLE1BQU0sTUFBTTtBQUVsQixRQUFNLEtBQUssUUFBUSw4QkFBOEIsRUFBRSxNQUFNO0FBQ3pELFFBQU0sS0FBSyxRQUFRLFVBQVUsRUFBRSxRQUFRLEVBQUUsT0FBTyxTQUFTLENBQUM7QUFDMUQsU0FBTyxNQUFNLE1BQU0sT0FBTyxHQUFHLE9BQU8sTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEtBQUssYUFBYTtBQUNuRSxRQUFNLE1BQU0sS0FBSyxHQUFHLE9BQU8sS0FBSyxDQUFDLEtBQUssZ0JBQWdCO0FBQ3RELFFBQU0sTUFBTSxLQUFLLGFBQWE7QUFDOUIsUUFBTSxNQUFNLE1BQU07QUFDbEIsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFFBQU0sTUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDLENBQUMsRUFBRSxHQUFHLE1BQU0sSUFBSSxLQUFLLENBQUMsQ0FBQyxFQUFFLElBQUksTUFBTSxTQUFTLE9BQU8sUUFBUSxHQUFHLEdBQUcsQ0FBQyxDQUFDLEVBQUcsQ0FBQztBQUNyRyxTQUFPLENBQUMsT0FBTyxPQUFPLEtBQUssTUFBTSxHQUFHLE9BQU8sT0FBTyxLQUFLLEtBQUssQ0FBQyxDQUFDLEVBQUUsUUFBUSxDQUFDLGVBQWUsZ0JBQWdCLENBQUM7QUFDekcsU0FBTyxNQUFNLE1BQU0sRUFBRSxRQUFRLENBQUMsQ0FBQztBQUNqQyxDQUFDO0FBRUQsS0FBSywyR0FBMkcsWUFBWTtBQUMxSCxRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFFBQU0sTUFBTSxLQUFLLFFBQVE7QUFDekIsUUFBTSxNQUFNLEtBQUssY0FBYztBQUMvQixRQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sVUFBVTtBQUMxQyxRQUFNLE1BQU0sUUFBUSxXQUFXLEVBQUUsTUFBTTtBQUN2QyxRQUFNLE1BQU0sTUFBTSxJQUFJO0FBQ3RCLFFBQU0sTUFBTSxRQUFRLFVBQVUsRUFBRSxTQUFTLElBQUksQ0FBQyxFQUFFLFFBQVE7QUFDeEQsTUFBSSxPQUFPO0FBQ1gsUUFBTSxTQUFTLEtBQUssVUFBVSxFQUFFLE9BQU8sa0VBQWtFLENBQUM7QUFDMUcsUUFBTSxLQUFLLE1BQU0sVUFBVSxDQUFDLFVBQVU7QUFDcEMsVUFBTSxTQUFTLE1BQU0sUUFBUSxFQUFFLFNBQVMsR0FBRyxTQUFTLGVBQWU7QUFDbkUsV0FBTyxVQUFVLFNBQVMsSUFBSSxNQUFNLFFBQVEsRUFBRSxhQUFhLG9CQUFvQixNQUFNLE9BQU8sQ0FBQyxJQUFJLE1BQU0sU0FBUztBQUFBLEVBQ2xILENBQUM7QUFDRCxRQUFNLE1BQU0sUUFBUSxRQUFRLEVBQUUsTUFBTTtBQUNwQyxRQUFNLE1BQU0sUUFBUSxVQUFVLEVBQUUsUUFBUTtBQUN4QyxTQUFPLE1BQU0sTUFBTSxRQUFRLFVBQVUsRUFBRSxZQUFZLENBQUMsRUFBRSxJQUFJLFVBQVUsV0FBVztBQUMvRSxRQUFNLEtBQUssUUFBUSxRQUFRO0FBQzNCLFFBQU0sTUFBTSxRQUFRLFFBQVEsRUFBRSxNQUFNO0FBQ3BDLFFBQU0sTUFBTSxRQUFRLFVBQVUsRUFBRSxRQUFRLEVBQUUsT0FBTyxTQUFTLENBQUM7QUFFM0QsUUFBTUMsVUFBUyxNQUFNLE1BQU0sS0FBSztBQUNoQyxRQUFNLE1BQU0sS0FBSyxRQUFRLG1CQUFtQjtBQUM1QyxRQUFNLFNBQVMsS0FBSyxRQUFRLFNBQVM7QUFDckMsUUFBTSxPQUFPLFVBQVUsVUFBVSxFQUFFLE1BQU0sZ0JBQWdCLENBQUMsRUFBRSxNQUFNO0FBQ2xFLFFBQU0sTUFBTSxNQUFNO0FBQ2xCLFNBQU8sTUFBTSxNQUFNLEtBQUssQ0FBQyxFQUFFLFFBQVFBLE9BQU07QUFDekMsU0FBTyxNQUFNLE1BQU0sRUFBRSxRQUFRLENBQUMsQ0FBQztBQUNqQyxDQUFDO0FBRUQsS0FBSyw4RUFBOEUsWUFBWTtBQUM3RixRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFFBQU0sS0FBSyxnQkFBZ0IsRUFBRSxPQUFPLEtBQUssUUFBUSxJQUFJLENBQUM7QUFDdEQsUUFBTSxPQUFPLE1BQU0sS0FBSyxTQUFTLE1BQU0sU0FBUyxnQkFBZ0IsY0FBYyxTQUFTLGdCQUFnQixXQUFXO0FBQ2xILFNBQU8sTUFBTSxLQUFLLENBQUMsRUFBRSxvQkFBb0IsQ0FBQztBQUMxQyxhQUFXLFNBQVMsQ0FBQyxrQkFBa0IsU0FBUyxpQkFBaUIsR0FBRztBQUNsRSxVQUFNQyxPQUFNLE1BQU0sS0FBSyxRQUFRLEtBQUssRUFBRSxZQUFZO0FBQ2xELFdBQU8sQ0FBQyxPQUFPQSxLQUFLLEtBQUssS0FBS0EsS0FBSyxJQUFJQSxLQUFLLFNBQVMsT0FBT0EsS0FBSyxRQUFRLE9BQU9BLEtBQUssU0FBUyxFQUFFLENBQUMsRUFBRSxRQUFRO0FBQUEsTUFDekc7QUFBQSxNQUNBO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sS0FBSyxRQUFRLGdCQUFnQixFQUFFLE1BQU07QUFDM0MsUUFBTSxLQUFLLFVBQVUsWUFBWSxFQUFFLE1BQU0sUUFBUSxPQUFPLEtBQUssQ0FBQyxFQUFFLE1BQU07QUFDdEUsUUFBTSxPQUFPLEtBQUssVUFBVSxZQUFZLEVBQUUsTUFBTSxRQUFRLE9BQU8sS0FBSyxDQUFDO0FBQ3JFLFFBQU0sTUFBTSxNQUFNLEtBQUssWUFBWTtBQUNuQyxTQUFPLElBQUssSUFBSSxJQUFLLEtBQUssRUFBRSxvQkFBb0IsR0FBRztBQUNuRCxRQUFNLE1BQU0sS0FBSyxRQUFRO0FBQ3pCLFFBQU0sS0FBSyxTQUFTLE1BQU0sUUFBUTtBQUNsQyxRQUFNLEtBQUssUUFBUSxJQUFJLEVBQUUsTUFBTTtBQUMvQixRQUFNLEtBQUssZ0JBQWdCLEVBQUUsT0FBTyxNQUFNLFFBQVEsSUFBSSxDQUFDO0FBQ3pELENBQUM7QUFFRCxLQUFLLDBIQUEwSCxZQUFZO0FBQ3pJLFFBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsUUFBTSxRQUFRLE1BQU0sTUFBTSxNQUFNLFVBQVU7QUFDMUMsU0FBTyxNQUFNLFFBQVEsS0FBSyxDQUFDLEVBQUUsS0FBSyxDQUFDO0FBQ25DLFFBQU0sS0FBSyxVQUFVLDBDQUEwQyxFQUFFLFFBQVE7QUFDekUsUUFBTSxNQUFNLFFBQVEsVUFBVSxFQUFFLFFBQVE7QUFDeEMsU0FBTyxNQUFNLE1BQU0sUUFBUSxVQUFVLEVBQUUsWUFBWSxDQUFDLEVBQUUsSUFBSSxRQUFRLGlCQUFpQjtBQUVuRixTQUFPLE1BQU0sS0FBSyxRQUFRLE9BQU8sRUFBRSxTQUFTLENBQUMsU0FBVSxLQUFxQixLQUFLLENBQUMsRUFBRSxLQUFLLElBQUk7QUFDN0YsUUFBTSxPQUFPLFNBQVM7QUFFdEIsWUFBVSxNQUFNLE1BQU0sUUFBUSxtQkFBbUIsY0FBYyxJQUFJO0FBQ25FLFFBQU0sUUFBUSxNQUFNLFFBQVEsbUJBQW1CLFVBQVUsSUFBSSxJQUFJLFFBQVEsT0FBTyxFQUFFLElBQUk7QUFDdEYsUUFBTSxPQUFPLEtBQUssRUFBRSxRQUFRLFFBQVEsd0JBQXdCO0FBQzVELFFBQU0sTUFBTSxLQUFLLE9BQU87QUFDeEIsUUFBTSxNQUFNLEtBQUssUUFBUTtBQUN6QixRQUFNLFNBQVMsTUFBTSxNQUFNLEtBQUs7QUFDaEMsUUFBTSxPQUFPLE9BQU8sTUFBTSxRQUFRLENBQUMsQ0FBQyxHQUFHLE1BQU0sT0FBTyxRQUFRLEtBQUssUUFBUSxRQUFRLFlBQVksQ0FBQyxDQUFDO0FBQy9GLFNBQU8sSUFBSSxFQUFFLFVBQVUsZ0JBQWdCO0FBQ3ZDLFFBQU0sTUFBTSxLQUFLLDRDQUFTO0FBQzFCLFFBQU0sTUFBTSxJQUFJLGNBQUksRUFBRSxRQUFRLEVBQUUsU0FBUyxJQUFPLENBQUM7QUFDakQsUUFBTSxNQUFNLE1BQU07QUFDbEIsUUFBTSxNQUFNLEtBQUssSUFBSTtBQUNyQixTQUFPLE1BQU0sS0FBSyxTQUFTLE1BQU0sU0FBUyxnQkFBZ0IsSUFBSSxDQUFDLEVBQUUsUUFBUSxLQUFLO0FBQzlFLFFBQU0sUUFBUSxLQUFLLFdBQVcsTUFBTSxNQUFNLEtBQUssR0FBRyxLQUFLO0FBQ3ZELFNBQU8sS0FBSyxFQUFFLFVBQVUsZ0JBQWdCO0FBQ3hDLFNBQU8sS0FBSyxFQUFFLFVBQVUsYUFBYTtBQUNyQyxRQUFNLE1BQU0sS0FBSyxnQ0FBTztBQUN4QixRQUFNLFVBQVUsTUFBTSxNQUFNLE1BQU0sVUFBVTtBQUM1QyxRQUFNLFFBQVEsVUFBVSxPQUFPLEVBQUUsTUFBTSxlQUFLLENBQUMsRUFBRSxRQUFRO0FBQ3ZELFNBQU8sTUFBTSxNQUFNLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDakMsQ0FBQzsiLAogICJuYW1lcyI6IFsiaW1wb3J0X25vZGVfZnMiLCAiaW1wb3J0X25vZGVfcGF0aCIsICJyZXF1aXJlIiwgInJlcXVpcmUiLCAiaSIsICJ0IiwgImkiLCAidDIiLCAiaTIiLCAiX2EiLCAiX2IiLCAidCIsICJpIiwgImZsIiwgIl9hIiwgImZpbGUiLCAiaSIsICJ4IiwgImkiLCAiaSIsICJyb3ciLCAiY29sdW1uIiwgImFmdGVyIiwgImJlZm9yZSIsICJib3giXQp9Cg==
