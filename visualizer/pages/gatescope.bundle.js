var ma="http://www.w3.org/2000/svg";function mr(e,t,s){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(n,r===!0?"":r);return e.append(...s.flat(1/0).filter(n=>n!=null&&n!==!1)),e}var B=(e,t={},...s)=>mr(document.createElementNS(ma,e),t,s),o=(e,t={},...s)=>mr(document.createElement(e),t,s);function ve(e,t){e.textContent!==t&&(e.textContent=t)}function ke(e,t){for(let[s,n]of Object.entries(t))e.getAttribute(s)!==String(n)&&e.setAttribute(s,n)}function et(e,t,s){let n=URL.createObjectURL(new Blob([t],{type:s}));o("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function Nt(e){let t=o("div",{class:"notice",role:"alert"});return{el:t,draw(s){if(!s("notice"))return;let n=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...n.map(r=>o("p",{},r.text??r,r.to&&[" ",o("a",{href:r.to},r.words)]))),t.hidden=!n.length,e.offline&&e.line.state==="ended"){let r=o("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var fa={" ":"␣","\n":"↵","	":"⇥"},le=e=>fa[e]??e;function rn(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}function on(e,t){let s=0,n=0;return t.map((r,i)=>{if(n>0&&r===t[i-1])return n-=1,-1;let a=e.indexOf(r,s);return n=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(s=a+r.length),a})}function ga(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function fr(e,t,s){if(e==="bytes")return s.map(r=>r===`
`?{before:"",shown:le(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});let n=on(t,s);return s.map((r,i)=>({before:i>0&&n[i]>=0&&n[i-1]>=0?ga(t.slice(n[i-1]+s[i-1].length,n[i])):i?" ":"",shown:r,kind:"",after:""}))}var pa=new TextDecoder("utf-8",{fatal:!0});function gr(e,t){let s=a=>e[a]?.length===2?parseInt(e[a],16):0,n=t;for(;n>t-3&&s(n)>>6===2;)n-=1;let r=s(n),i=r>=240?4:r>=224?3:r>=192?2:1;if(i===1||n+i<=t)return null;try{return pa.decode(Uint8Array.from({length:i},(a,l)=>s(n+l)))}catch{return null}}function Pt(e,t){let s=Math.min(e.length,t.length),n=0,r=0;for(;n<s&&e[n]===t[n];)n+=1;for(;r<s-n&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(n+r)>=s}var pr=(e,{one:t,many:s})=>`${e.toLocaleString("en")} ${e===1?t:s}`;function jt({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var wr=3;function gs(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},s=o("input",{type:"text",...t}),n=o("textarea",{rows:"3",wrap:"soft",...t}),r=o("div",{class:"mirror","aria-hidden":"true"}),i=o("span",{class:"count"}),a=Nt(e),l=o("div",{class:"asked"},o("div",{class:"field"},r,s),i,a.el),c=o("div",{class:"chips",role:"group","aria-label":"Example texts"}),u=o("div",{class:"ask"},l,c),d=null,h=s,$=!1,S=!1;for(let C of[s,n])C.addEventListener("compositionstart",()=>S=!0),C.addEventListener("compositionend",()=>S=!1),C.addEventListener("beforeinput",()=>{let{selectionStart:w,selectionEnd:O,value:M}=C;$||=w===0&&O===M.length}),C.addEventListener("input",()=>{let w=rn(h.value,e.P?.reads.kind),O=h.selectionEnd;w!==h.value&&!S&&(h.value=w,h.setSelectionRange(O,O));let{length:M}=h.value;M>e.setup.limit&&(h.value=h.value.slice(0,e.setup.limit)),v([],[]),e.send(M>e.setup.limit?{text:h.value,length:M}:{text:h.value},{fresh:$})});s.addEventListener("scroll",()=>r.scrollLeft=s.scrollLeft);let g=C=>h.value=h===s?rn(C,"words"):C;e.typed=g;function f({kind:C,many:w}){let O=C==="bytes"||C==="characters"&&e.text.includes(`
`)?n:s,M=C==="words"?"a sentence":w;O.setAttribute("aria-label",`Type ${M}`),O.placeholder=`Type ${M} to see the gates move.`,O!==h&&(r.hidden=O===n,h.replaceWith(O),h=O)}function v(C,w){r.replaceChildren();let O=0;on(h.value,C).forEach((M,p)=>{M<0||!w[p]||(r.append(h.value.slice(O,M),o("u",{},C[p])),O=M+C[p].length)}),r.append(h.value.slice(O)),r.scrollLeft=h.scrollLeft}function m(C){d=C;let w=e.setup.tasks[C]?.examples??[],O=w.slice(0,wr).map(([A,x])=>{let y=o("button",{type:"button",class:"chip",title:x},A);return y.dataset.text=x,y.addEventListener("click",()=>T(x)),y}),M=w.slice(wr),p=o("select",{class:"more","aria-label":"More examples"},o("option",{value:""},"More"),...M.map(([A,x])=>o("option",{value:x},A)));p.addEventListener("change",()=>{p.value&&T(p.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(o("span",{class:"wide"},"Try"),...O,...M.length?[p]:[])}function T(C){g(C),e.send({text:C},{jump:!0})}return{el:u,draw(C){let{P:w}=e;if(a.draw(C),C("notice")&&(i.hidden=!a.el.hidden),!C("picture"))return;e.entry.task!==d&&m(e.entry.task),f(w.reads),e.text===h.value&&($=!1),h.getRootNode().activeElement!==h&&g(e.text),v(w.tokens,w.unknown);let O=w.tokens.filter((p,A)=>w.unknown[A]).length;i.replaceChildren(pr(w.T,w.reads),...O?[", ",o("u",{title:`What is underlined ${jt(w)}.`},`${O} unknown`)]:[]);for(let p of c.querySelectorAll(".chip"))p.setAttribute("aria-pressed",String(p.dataset.text===e.text));let M=c.querySelector(".more");M&&(M.value=[...M.options].some(p=>p.value===e.text)?e.text:"")}}}var xr=2.2,wa=3,ba=2.1,xa=.52,va=.4,an=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],vr=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,s)=>e.top(s)[0])),br=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function ka(e,t,s){let n=vr(e),r=[];for(let i=t;i<s;i++){let[a]=n[i];i>t&&a===n[i-1][0]?r.at(-1).n+=1:r.push({from:i,n:1,label:a})}return r}function ln(e){let t=s=>{for(let n=wa;n<s.length;n++){let r=s.slice(0,n);if(e.every(i=>i===s||!i.startsWith(r)))return r}return s};return Object.fromEntries(e.map(s=>[s,t(s)]))}function kr(e){let t=o("span",{class:"label"},"answer"),s=o("div",{class:"beliefs","aria-hidden":"true"}),n=[],r=null;s.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function i(){let{P:l,G:c,rem:u}=e;if(s.hidden=!an(l),n=[],r=null,s.hidden)return s.replaceChildren();let d=vr(l),h=c.cw>=ba*u,$=l.kept("brief",()=>ln(l.words));t.title=`The ${l.answers.title}, and how likely`;let S=ka(l,c.a,c.end).map(({from:g,n:f,label:v})=>{let m=f*c.cw,T=[v,$[v]].find(w=>m>=(xa*w.length+va)*u)??"",C=o("span",{class:"run"},T);return C.style.cssText=`left:${c.x(g)+1}px;width:${m-2}px`,C});for(let g=c.a;g<c.end;g++){let[f,v]=d[g],m=o("i");m.style.width=`${100*v}%`;let T=o("span",{class:"belief"},o("b",{},m),h&&o("small",{},br(v)));T.dataset.step=g,T.title=`step ${g+1}, ${l.shown[g]}: ${f}, ${br(v)}`,T.style.cssText=`left:${c.x(g)+1}px;width:${c.cw-2}px`,n.push(T)}return s.replaceChildren(t,...S,...n)}function a(){let{S:l,G:c}=e;n[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,n[r]?.classList.add("cur")}return{el:s,draw(l){l("picture","size","view")&&i(),l("step","picture","size","view")&&a()}}}var we=e=>e.replace("-","−"),pt=e=>e.startsWith("1-")?e.slice(2):e,ps=(e,t)=>e.startsWith("1-")?1-t(pt(e)):t(e),ws=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:s,options:n={},equations:r=[],roles:i}){Object.assign(this,i),this.name=t,this.signals=s,this.options=n,this.equations=r}get keeper(){return this.keep?pt(this.keep):null}get keepsAt(){return this.keep.startsWith("1-")?0:1}get share(){return this.write.find(t=>this.gates.includes(pt(t)))??null}get writer(){return this.share&&pt(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`1-${this.keeper}`:null}kept(t){return this.keep?ps(this.keep,t):0}written(t){return this.keep?this.write.reduce((s,n)=>s*ps(n,t),1):0}get writes(){return this.write.map(t=>t.startsWith("1-")?`(${we(t)})`:t).join("·")}get keepsFirst(){let t=this.equations.find(r=>r.startsWith(`${this.memory} =`))??"",[s,n]=[t.indexOf(`${this.memory}'`),t.indexOf(`* ${this.candidate}`)];return n<0||s<n}squash(t){let s=this.equations.find(n=>n.startsWith(`${t} =`))??"";return/^\w+ = (\w+)\(/.exec(s)?.[1]??""}};function U(e,t=2,s=!1){if(!Number.isFinite(e))return"–";let n=e<0?"−":s?"+":"";if(Math.abs(e)>=1e6){let[i,a]=Math.abs(e).toExponential(1).split("e");return`${n}${i}×${Re(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:n+r}var he=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function pe(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var dt=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,ya="⁰¹²³⁴⁵⁶⁷⁸⁹",Re=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>ya[t])}`;function Be(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[s,n]=(10**(e-t)).toExponential(2).split("e");return`${s} × ${Re(t+Number(n))}`}var Ce=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),cn=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,Ve=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),Pe=e=>e<0?"neg":"pos",$a=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,yr=new Intl.Segmenter(void 0,{granularity:"grapheme"}),$r=e=>$a.test(e)?2:1;function ae(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let s="",n=0;for(let{segment:r}of yr.segment(e)){if(n+=$r(r),n>t)return`${s.trimEnd()}…`;n<t&&(s+=r)}return e}var hn=e=>[...yr.segment(e)].reduce((t,{segment:s})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(s)?.46:/^[mwMW@]$/.test(s)?1.1:.69*$r(s)),0),ce=(e,t,s=`${t}s`)=>`${e} ${e===1?t:s}`,_t=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var Ma=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["v","over time, or the text and its units"],["Esc","leave the text box"],["?","this list"]],dn=400;function un(e){for(let t of[6,7,8]){let s=Number(e.toPrecision(t));if(Math.fround(s)===e)return s}return Number(e.toPrecision(9))}function*mn(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:s,direction:n}]of e.layers.entries()){let r=e.signals.map(i=>e.array(`${t}.${i}`));for(let i=0;i<e.T;i++){let a=[s,n,i,e.tokens[i],Number(e.unknown[i])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>un(c[i*e.H+l]))]}}}function Qt(e){let t=s=>{let n=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(s=>`${s.map(t).join(",")}
`).join("")}function Ge(e,t,s){return o("table",{},o("caption",{},s),o("thead",{},o("tr",{},...e.map(n=>o("th",{scope:"col"},n)))),o("tbody",{},...t.map(n=>o("tr",{},o("th",{scope:"row"},n[0]),...n.slice(1).map(r=>o("td",{},r))))))}function es(e){let t=o("dialog",{class:"help","aria-label":"Keys"},o("h2",{},"Keys"),o("dl",{},...e.flatMap(([s,n])=>[o("dt",{},s),o("dd",{},n)])),o("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}function Mr(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"Close"),i=o("button",{type:"button",class:"btn"},"All signals as CSV"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),i,r),t),l=es(Ma),c=o("div",{},a,l);r.addEventListener("click",()=>a.close());for(let g of[a,l])g.addEventListener("click",f=>f.target===g&&g.close());let u="step",h=Object.entries({step:"this step",unit:"this unit"}).map(([g,f])=>{let v=o("button",{type:"button"},f);return v.addEventListener("click",()=>{u=g,S()}),v.dataset.key=g,v});n.append(...h),i.addEventListener("click",()=>{let g=e.weights==="initial"?"-initial":"";et(`gatescope-${e.name}${g}.csv`,Qt(mn(e.P)),"text/csv")});function $(g,f){let{kind:v,title:m}=g.answers,T=v==="value";return Ge([m,T?"value":"probability"],g.top(f).map(([C,w])=>[le(C),T?U(w,4):pe(w)]),v==="next"?"What the model expects next":"What the model answers at this step")}function S(){let{P:g,S:f}=e;for(let w of h)w.setAttribute("aria-pressed",String(w.dataset.key===u));if(s.textContent=u==="step"?`Step ${f.t+1} of ${g.T}: “${g.shown[f.t]}”`:`Unit ${f.unit} of ${g.H}`,u==="step"){let w=Array.from({length:g.H},(O,M)=>M);t.replaceChildren($(g,f.t),Ge(["unit",...g.signals],w.map(O=>[O,...g.signals.map(M=>U(g.at(M,f.t,O),4))]),"Every signal of every unit at this step"));return}let v=g.curves.map(({key:w,cell:O,signal:M})=>[`log₁₀ ‖dL/d${M}‖ ${e.setup.cells[O]}`,g.array(w)]),m=Math.max(0,Math.min(f.t-dn/2,g.T-dn)),T=[];for(let w=m;w<Math.min(g.T,m+dn);w++)T.push(w);let C=g.array("forget");t.replaceChildren(Ge(["step","token",...g.signals,...v.map(([w])=>w),...C?[`log₁₀ ∏ ${we(g.roles.keep)}`]:[]],T.map(w=>[w+1,g.shown[w],...g.signals.map(O=>U(g.at(O,w,f.unit),4)),...v.map(([,O])=>U(O[w],4)),...C?[U(C[w*g.H+f.unit],4)]:[]]),`This unit at every step, and the gradient of ${g.answers.kind==="value"?`its answer, the ${g.target}`:`−ln p(“${le(g.target)}”)`}: the norms themselves, which the plot divides by their last value`+(T.length<g.T?`; steps ${m+1} to ${m+T.length} of ${g.T}, all in the CSV`:"")))}return e.numbers=()=>{S(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:g=>a.open&&g("step","unit","picture")&&S()}}var Sa=3,Ea=10,Ta=38,Sr=(e,t)=>e.map((s,n)=>{let r=s.reduce((i,a)=>i+a,0);return{name:t[n],n:r,shares:s.map(i=>r?i/r:0)}});function Ca(e,t,s=Sa){return Sr(e,t).flatMap(({name:r,n:i,shares:a},l)=>a.flatMap((c,u)=>u!==l&&c>0&&i>=Ea?[{from:r,to:t[u],share:c,count:e[l][u],n:i}]:[])).sort((r,i)=>i.share-r.share).slice(0,s)}function Er(e,t,s){let n=ln(t),r=Sr(e,t),i=Ca(e,t),a=(d,h,$,S)=>{let g=Math.round(100*h),f=o("td",{class:$===S?"same":null},h&&g?g:"");return f.title=`${d.name} answered with ${t[S]}: ${e[$][S]} of ${d.n}`,f.style.background=`color-mix(in srgb, var(--ink) ${Math.round(Ta*h)}%, var(--bg))`,f},l=o("table",{},o("thead",{},o("tr",{},o("th",{scope:"col"},"is"),o("th",{scope:"col"},"texts"),...t.map(d=>o("th",{scope:"col",title:d},n[d])))),o("tbody",{},...r.map((d,h)=>o("tr",{},o("th",{scope:"row"},d.name),o("td",{class:"of"},d.n),...d.shares.map(($,S)=>a(d,$,h,S)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${s} answers.`,u=i.map(({from:d,to:h,count:$,n:S})=>`${d} for ${h} (${$} of ${S})`);return o("div",{class:"confusion"},o("p",{},c),o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),u.length>0&&o("p",{class:"fine"},`Most often taken for another: ${_t(u)}.`))}var La=/^-?[0-9]{1,15}$/,Aa=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,za=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var ts=Symbol("what a row cannot be"),Lr=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,Tr=(e,t,s)=>{if(e.off!==null&&t==="")return null;let n=t.length<=30&&s.test(t)?Number(t)+0:NaN;return n>=(e.low??-1/0)&&n<=(e.high??1/0)?n:ts},Oa={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:ts,number:(e,t)=>Tr(e,t,Aa),whole:(e,t)=>Tr(e,t,La),flag:({choices:[e,t],...s},n)=>n===""?s.default:[e,t].includes(n)?n===e:ts,names:(e,t)=>{let s=t.split(e.between).map(n=>n.replace(za,"")).filter(Boolean);return e.choices===null||s.every(n=>e.choices.includes(n))?s:ts}};function Na(e,t){let s=e.title||e.name,n=Lr(e.choices??[]),r=e.kind==="whole",i=r||e.kind==="number";if(e.to==="view")return i?`The address asks for ${s} ${t.slice(0,20)}, which is no whole number.`:`The address asks for ${e.kind==="names"?s:`a ${s}`} that ${e.kind==="names"?"are":"is"} not ${n}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!i)return`${s}: ${n}, not ${l}.`;let c=u=>r?u.toLocaleString("en"):String(u);return`${s} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function fn(e,t){let s=new URLSearchParams(t),n={},r={values:n,given:new Set,said:{server:[],view:[]}};for(let i of e){let a=s.get(i.name);if(r.values[i.name]=i.default,a===null||a===""&&i.to==="view"&&i.kind!=="names")continue;let l=Oa[i.kind](i,a);r.given.add(i.name),l===ts?r.said[i.to].push(Na(i,a)):r.values[i.name]=l}return r}function bs(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var xs=(e,t,s=e.default)=>bs(e,t)===bs(e,s)?null:bs(e,t);function Pa(e,t,s){let n=new URL(s),r=n.searchParams;for(let i of e){if(t[i.name]===void 0)continue;let a=i.always?bs(i,t[i.name]):xs(i,t[i.name]);a===null?r.delete(i.name):r.set(i.name,a)}return Ar(n,e)}function Ar(e,t){for(let{name:s,kind:n}of t)e.href.length>8e3&&n==="text"&&e.searchParams.delete(s);return e.href}var Cr=(e,t,s)=>e.filter(n=>xs(n,t[n.name])!==xs(n,s[n.name])),vs=class{constructor({state:t,takes:s},n){this.rows=t,this.takes=s,this.on=n,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return fn(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(s=>[s.name,s.default]))}of(t){return this.rows.filter(s=>s.to===t)}place(t,s,n,r){let i=this.asked.values[t],a=this.named[t].title||t;if(i===null)return n;let l=Math.max(0,Math.min(s-1,i));return l!==i&&r.push(`The address asks for ${a} ${i}; ${a}s here are 0 to ${s-1}. This is ${l}.`),l}among(t,s,n){let r=this.asked.values[t];return r===null||s.includes(r)?r:(n.push(`The address asks for a ${this.named[t].title||t} that is not ${Lr(s)}.`),null)}link(t,{shared:s=!1,base:n=location.href}={}){let r=s?this.rows.filter(i=>!i.shared).map(i=>[i.name,i.default]):[];return Pa(this.rows,{...t,...Object.fromEntries(r)},n)}to(t,s){let n=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let i of this.rows){let a=s[i.name];if(!i.along||!(i.name in r)||a===void 0||a===null)continue;let l=xs(i,a,r[i.name]);l!==null&&n.searchParams.set(i.name,l)}return Ar(n,this.rows)}keep(t,s=!1){let{shown:n}=this;if(this.shown=t,!(n&&(s||Cr(this.rows,n,t).some(a=>a.entry)))){if(n&&!Cr(this.rows,n,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(n);let i=Date.now();this.put(t,s||i-this.pushed>1500),this.pushed=i}put(t,s=!1){clearTimeout(this.waiting),this.waiting=null;let n=this.link(t);n!==location.href&&(s?history.pushState(null,"",n):history.replaceState(history.state,"",n))}listen(t){this.heard=()=>{clearTimeout(this.waiting),Object.assign(this,{asked:this.read(),shown:null,waiting:null}),t(this.asked)},this.on&&addEventListener("popstate",this.heard)}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}reload(t){if(this.on){let s=this.link(t),{text:n}=t;history.replaceState(n&&!new URL(s).searchParams.has("text")?{text:n}:null,"",s)}location.reload()}get brought(){let t=this.on?history.state?.text:void 0;return t!==void 0&&history.replaceState(null,""),t}};function wt(e,t,s={}){if(!e.P||!e.inPage)return`./${t}`;let{state:n}=e,{task:r=null,...i}=e.passes?e.passes():ja(e);return"task"in(n.takes[t]??{})?(i.model||(i.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===i.text&&(i.text=null)):(i.model??=e.setup.models?.[r]??null,r&&!i.model&&({task:r,...i}={...e.came,text:e.came.task?null:e.came.text})),n.to(t,{...i,theme:e.S.theme,...s})}function ja({state:e,values:t,asked:s}){let n=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(n),...t,text:s?.text||t.text}}function ks(e){let{values:t,given:s}=e.asked,n=l=>s.has(l)?t[l]:null,{along:r,...i}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,n(l)])),a=r??n("text");return{...i,text:a,task:a?n("task"):null}}function ys(e,{text:t,opened:s,task:n}){if(!t||e.text&&t===s)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${n}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:n,...r?{model:e.model,weights:e.weights}:{}}}function $s({text:e,task:t,model:s,...n},r,i){let a=e&&e!==r?e:null;return{...n,along:a,model:s??(a&&i[t])??null}}var zr=()=>B("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},B("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),B("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),B("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function Ht(e,{choice:t=null,acts:s=[]}={}){let n=o("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([c,u])=>o("a",{href:`./${c}`,"data-page":c,...location.pathname.endsWith(c)?{"aria-current":"page"}:{}},u)));for(let c of["pointerdown","focusin","click"])n.addEventListener(c,({target:u})=>{let d=u.closest("a:not([aria-current])")?.dataset.page;d&&(u.closest("a").href=wt(e,d))});let r=o("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),i=o("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},B("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},B("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),B("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?o("a",{class:"brand",href:"./"},zr(),"Gatescope"):o("span",{class:"brand"},zr(),"Gatescope");r.hidden=!e.inPage,i.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let l=_a(e,r);return o("header",{},a,n,o("span",{class:"sp"}),t,o("div",{class:"acts"},r,...s,i),l)}function Or(e){e.root.classList.add("embed"),document.head.append(o("base",{target:"_blank"}));let t=o("a",{class:"unframed",href:""},"Open in Gatescope"),s=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});s();for(let n of["pointerdown","focusin","click"])t.addEventListener(n,s);e.unframed=t}function _a(e,t){let s=o("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),n=o("b",{"aria-live":"polite"}),r=o("p"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("div",{class:"sharing",role:"dialog","aria-label":"Share"},o("div",{class:"bar"},n,i),s,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return i.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(u=>c.composedPath().includes(u))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:u}=e,d=c.link(u,{shared:!0}),{given:h}=fn(c.rows,new URL(d).search);c.put(u),s.value=d,n.textContent="The address of what you see",r.textContent=[e.text&&!h.has("text")&&"This text is too long for an address, which holds all else.",h.has("t")&&`An address counts steps${h.has("unit")?" and units":""} from 0: t=${u.t} in it is step ${u.t+1}.`].filter(Boolean).join(" "),l(!0),s.select();try{await navigator.clipboard.writeText(d),n.textContent="Copied: the address of what you see"}catch{n.textContent="Copy this address (Ctrl C): it is what you see"}s.focus(),s.select()}),a}var gn=e=>[...new Set(e)];function pn(e,t,s){let n={...t,...s},r=e.filter(l=>Object.entries(s).every(([c,u])=>l[c]===u)),i=l=>t.shown&&s.seed===void 0?l.shown:l.seed===n.seed,a=l=>4*+(l.task===n.task)+2*+(l.cell===n.cell)+ +(l.units===n.units)+.5*Number(i(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function Ha(e,t,s){let n=pn(e,t,s);return[n,{...t,...s,...s.seed===void 0?{}:{shown:n.shown}}]}var tt=({name:e,digits:t},s)=>e==="accuracy"?pe(s):U(s,t);function Fa(e,t){let{name:s,title:n,better:r,chance:i}=e,a=s==="accuracy"?`How often the right answer is the likeliest of ${t}`:`${n[0].toUpperCase()}${n.slice(1)}, ${r} is better`;return i===null?a:`${a} (chance: ${tt(e,i)})`}function Ms(e){let{setup:t}=e,s=o("b"),n=o("span",{class:"wide"}),r=o("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},s,n,o("span",{"aria-hidden":"true"},"▾")),i=o("div",{class:"popover",role:"dialog","aria-label":"Model"});i.hidden=!0;let a=o("button",{type:"button",class:"btn bare"},"Numbers"),l=Ht(e,{choice:o("div",{class:"picker"},r,i),acts:[a]});a.addEventListener("click",()=>e.numbers());let c=o("details",{class:"scores"},o("summary",{},"Scores on test texts")),u=M=>{i.hidden=!M,r.setAttribute("aria-expanded",String(M)),M&&i.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",M=>{M.stopPropagation(),u(i.hidden)});let d=!1;e.root.addEventListener("pointerdown",M=>{d=!i.hidden&&![i,r].some(p=>M.composedPath().includes(p)),d&&(M.stopPropagation(),u(!1))},!0),e.root.addEventListener("click",M=>{d&&M.stopPropagation(),d=!1},!0),l.addEventListener("keydown",M=>{M.key==="Escape"&&!i.hidden&&(u(!1),r.focus())});let h=M=>`${Math.round(M/1024)} KB`,$=M=>t.cells[M],S=null,g=null,f=o("p",{class:"swapped",role:"status"});function v(M){let p=e.find(e.asked?.model)??e.entry;p.name!==g&&(S=p);let[A,x]=Ha(t.models,S,M);[S,g]=[x,A.name],f.textContent=A.cell===S.cell?"":`There is no ${$(S.cell)} for this task. This is the ${$(A.cell)}; a task that has the other brings it back.`,e.change(A)}function m(M,p,A,x){let y=o("select",{"aria-label":M},...A.map(z=>o("option",{value:z},x(z))));return y.value=String(e.entry[p]),y.disabled=A.length<2,y.addEventListener("change",()=>{v({[p]:A.find(z=>String(z)===y.value)})}),o("label",{},o("span",{},M),y)}function T(){let M=b=>b?.getAttribute?.("aria-label")??b?.textContent,p=e.entry,A=M(i.getRootNode().activeElement),x=t.models.includes(p)?t.models:[p,...t.models],y=x.filter(b=>b.task===p.task),z=y.filter(b=>b.cell===p.cell),k=z.filter(b=>b.units===p.units),L=o("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(b=>{let E=o("button",{type:"button","aria-pressed":String(b===e.weights)},b);return E.addEventListener("click",()=>e.send({weights:b})),E}));i.replaceChildren(o("div",{class:"choices"},m("Task","task",gn(x.map(b=>b.task)),b=>t.tasks[b]?.title??b),m("Cell","cell",Object.keys(t.cells).filter(b=>y.some(E=>E.cell===b)),$),m("Size","units",gn(z.map(b=>b.units)).sort((b,E)=>b-E),b=>`${b} units`),m("Seed","seed",gn(k.map(b=>b.seed)).sort((b,E)=>b-E),b=>{let E=k.find(N=>N.seed===b)?.shown&&k.length>1;return`${b}${E?" (best on validation)":""}`}),o("div",{class:"choice"},o("span",{"aria-hidden":"true"},"Weights"),L)),f,c),c.replaceChildren(c.firstChild,w(p)),p.name!==g&&(f.textContent=""),!i.hidden&&A&&[...i.querySelectorAll("select, button")].find(b=>M(b)===A)?.focus()}let C=({cell:M})=>t.notes[M]&&o("p",{class:"note"},t.notes[M]);function w(M){let p=t.cards[M.card],A=`${M.parameters.toLocaleString("en")} parameters`;if(!p)return o("div",{class:"card"},C(M),o("p",{},M.card?"This model has no card.":`Your own run, not measured here. ${A}.`));let{measure:x,gap_title:y}=t.tasks[M.task],z=Object.keys(p.seeds),k=p.seeds[z[0]],L=(E,N,P="td")=>o("tr",{},o("th",{scope:"row"},E),...N.map(j=>o(P,{},j))),b=(E,N)=>Object.keys(k[E]).map(P=>L(N(P),z.map(j=>tt(x,p.seeds[j][E][P]))));return o("div",{class:"card"},e.weights==="initial"&&o("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),C(M),p.note&&o("p",{class:"note"},p.note),o("p",{},`${Fa(x,p.answers)}, on test texts that chose nothing, for every seed trained. ${A}, ${p.iterations.toLocaleString("en")} iterations.`),o("table",{},o("thead",{},L("seed",z,"th")),o("tbody",{},...b("by_rule",E=>[E," ",o("small",{},p.rules[E])]),Object.keys(k.by_gap).length>0&&L(o("b",{},y),z.map(()=>"")),...b("by_gap",E=>E),L(o("b",{},"all"),z.map(E=>tt(x,p.seeds[E].score))))),p.confusion&&Er(p.confusion,t.tasks[M.task].answers.names,p.shown),o("p",{class:"fine"},p.test_split))}let O=null;return{el:l,draw(M){let p=e.entry,A=`${e.name} ${e.weights}`;if(!M("picture")||A===O)return;O=A;let x=e.weights==="initial"?", initial weights":"";s.textContent=`${p.card?"":"Your run: "}${$(p.cell)}, ${p.units} units${x}`,n.textContent=`${t.tasks[p.task]?.title??p.task} · ${h(p.bytes)}`,r.setAttribute("aria-label",`Model: ${s.textContent}, ${n.textContent}. Choose another.`),T()}}}var Nr=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
:root, .gs {
  --bg: #FCFBF8; --surf: #FFFFFF; --sunk: #F3F1EC;
  --ink: #16181D; --ink2: #474C55; --ink3: #666B75;
  --rule: #E5E2DB; --rule2: #C3BFB6; --pipe: #F6F4EF; --zero: #F0EEE8; --rnn: #7A7F89;
  --f: #9C3A74; --i: #00735A; --o: #855C00; --pos: #0060A0; --neg: #B04500;
  --Ff: #A3447F; --Fi: #12A078; --Fo: #C08400; --Fpos: #0072B2; --Fneg: #C54C00;
  --Rf: #93356F; --Ri: #0E8767; --Ro: #966700; --Rpos: #0062A3; --Rneg: #C04A00;
  --z: var(--f); --Fz: var(--Ff); --Rz: var(--Rf); --r: var(--i); --Fr: var(--Fi); --Rr: var(--Ri);
  --font: Inter, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", "Liberation Sans", Arial, system-ui, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
  color-scheme: light;
}
:root[data-theme=dark], .gs[data-theme=dark] {
  --bg: #121417; --surf: #191C20; --sunk: #1D2025;
  --ink: #F2F3F5; --ink2: #BDC2CB; --ink3: #949BA6;
  --rule: #2A2E35; --rule2: #4B515C; --pipe: #191C20; --zero: #20242A; --rnn: #8E95A0;
  --f: #E59AC4; --i: #3CC79C; --o: #F0B440; --pos: #62B6EC; --neg: #F58D4B;
  --Ff: #C9629B; --Fi: #4FD8AF; --Fo: #F4C550; --Fpos: #4FA8E4; --Fneg: #E56C1F;
  --Rf: #CC74A6; --Ri: #23A37D; --Ro: #C48D22; --Rpos: #57AEE6; --Rneg: #EC8442;
  color-scheme: dark;
}
`;function Pr(e,t,s){return Math.max(1,Math.min(e,Math.floor(t/s)))}function wn(e,t,s){let n=Math.min(e.n,s),r=n>4?1:0,{a:i}=e;return t>i+n-1-r?i=t-r:t<i+r&&(i=t+r-n+1),{a:Math.max(0,Math.min(s-n,i)),n}}function jr(e,t,s,n){let r=Math.min(s,2),i=Math.max(r,Math.min(s,Math.floor(n/6))),a=Math.max(r,Math.min(i,Math.round(t-e)));return{a:Math.max(0,Math.min(s-a,Math.round((e+t+1-a)/2))),n:a}}function st(e,t,s,n){let r=(s-n)/e.n;return{...e,T:t,width:s,gutter:n,cw:r,end:e.a+e.n,x:i=>n+(i-e.a)*r,centre:i=>n+(i-e.a+.5)*r,step:i=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((i-n)/r))),sees:i=>i>=e.a&&i<e.a+e.n}}function Se(e,t,s,n=!1){let r=10**Math.max(n?0:-1/0,Math.floor(Math.log10((t-e)/s)));for(let i of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/i-1e-9),l=Math.floor(t/i+1e-9);if(l-a<s)return Array.from({length:l-a+1},(c,u)=>Number(((a+u)*i).toPrecision(12)))}return[]}var nt=(e,t,s)=>[e,...Se(e,t,s,!0).filter(n=>n>e+(t-e)/12)];function Ss(e,t,s){let n=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];n.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[n[l-1]]+t:0)});let i=s+t/2;for(let a of n.reverse())i=r[a]=Math.min(r[a],i-t);return r}var _r=`.gs {
  position: relative;
  box-sizing: border-box;
  width: 100%;
  background: var(--bg);
  color: var(--ink);
  outline: none;
  font: 400 0.875rem / 1.4 var(--font);
  font-variant-numeric: tabular-nums;
  -webkit-font-smoothing: antialiased;
}
.gs.page {
  min-height: 100vh;
}
.gs *,
.gs *::before,
.gs *::after {
  box-sizing: border-box;
}
.gs button,
.gs select,
.gs input {
  font: inherit;
  color: inherit;
  letter-spacing: inherit;
}
.gs button {
  cursor: pointer;
}
.gs select {
  background: var(--bg);
  border: 0;
  cursor: pointer;
  field-sizing: content;
}
.gs :focus-visible {
  outline: 2px solid var(--ink);
  outline-offset: 2px;
}
.gs h2 {
  font-size: 0.8125rem;
  font-weight: 600;
  margin: 0;
  color: var(--ink);
}
.gs h2 small {
  font-weight: 400;
  color: var(--ink3);
  font-size: 0.8125rem;
}
.gs svg {
  display: block;
}
.gs [hidden] {
  display: none !important;
}
.s-f {
  color: var(--f);
}
.s-i {
  color: var(--i);
}
.s-o {
  color: var(--o);
}
.s-r {
  color: var(--r);
}
.s-z {
  color: var(--z);
}
.s-pos {
  color: var(--pos);
}
.s-neg {
  color: var(--neg);
}
.s-g,
.s-n,
.s-c,
.s-h {
  color: var(--ink);
}

header {
  position: relative;
  height: 3rem;
  display: flex;
  align-items: center;
  gap: 1.75rem;
  padding: 0 1.5rem;
  border-bottom: 1px solid var(--rule);
}
.embed header {
  display: none;
}
.unframed {
  position: sticky;
  z-index: 30;
  bottom: 0;
  display: block;
  width: max-content;
  margin-left: auto;
  padding: 0.1rem 0.6rem;
  background: var(--bg);
  border-top-left-radius: 6px;
  color: var(--ink2);
  font-size: 0.75rem;
}
.brand {
  font-weight: 700;
  font-size: 1.06rem;
  letter-spacing: -0.02em;
  display: flex;
  gap: 0.5rem;
  align-items: center;
  color: var(--ink);
  text-decoration: none;
}
.logo {
  width: 1.35rem;
  height: 1.35rem;
}
.half {
  width: 1.1rem;
  height: 1.1rem;
}
nav {
  display: flex;
  gap: 0.25rem;
  height: 100%;
}
nav a {
  color: var(--ink2);
  text-decoration: none;
  padding: 0 0.65rem;
  display: flex;
  align-items: center;
  border-bottom: 2px solid transparent;
  border-top: 2px solid transparent;
  white-space: nowrap;
}
nav a[aria-current] {
  color: var(--ink);
  font-weight: 600;
  border-bottom-color: var(--ink);
}
nav a:hover {
  color: var(--ink);
}
.sp {
  flex: 1;
}
.acts {
  display: flex;
  gap: 0.4rem;
}
.btn {
  border: 1px solid var(--rule2);
  background: transparent;
  border-radius: 6px;
  padding: 0.28rem 0.65rem;
  white-space: nowrap;
  line-height: 1.3;
}
.btn:hover {
  border-color: var(--ink);
}
.bare {
  border-color: transparent;
  background: none;
}
.popover,
.sharing {
  position: absolute;
  right: 0;
  top: calc(100% + 0.4rem);
  z-index: 40;
  width: min(30rem, calc(100vw - 2rem));
  background: var(--surf);
  border: 1px solid var(--rule2);
  border-radius: 8px;
  padding: 1rem;
  box-shadow: 0 8px 30px rgb(0 0 0 / 0.18);
  max-height: 80vh;
  overflow: auto;
}
.sharing {
  top: calc(100% + 0.2rem);
  right: 1.5rem;
}
.sharing .bar {
  display: flex;
  justify-content: space-between;
  align-items: center;
  gap: 1rem;
}
.gs .sharing input {
  width: 100%;
  border: 1px solid var(--rule2);
  border-radius: 6px;
  background: var(--bg);
  padding: 0.4rem 0.6rem;
  margin-top: 0.6rem;
}
.sharing p {
  margin: 0.6rem 0 0;
  color: var(--ink2);
}
.gs table {
  border-collapse: collapse;
  width: 100%;
  font-size: 0.8125rem;
}
.gs th,
.gs td {
  text-align: right;
  padding: 0.18rem 0.4rem;
  border-bottom: 1px solid var(--rule);
  font-weight: 400;
  white-space: nowrap;
}
.gs th:first-child {
  text-align: left;
  color: var(--ink2);
}
.gs thead th {
  color: var(--ink3);
}

.ask {
  position: relative;
  display: flex;
  gap: 1.25rem;
  align-items: center;
  padding: 0.75rem 1.5rem 0.1rem;
}
.asked {
  flex: 1;
  min-width: 0;
  display: flex;
  align-items: center;
  gap: 1rem;
  border: 1px solid var(--rule2);
  border-radius: 8px;
  background: var(--surf);
  padding: 0 0.9rem;
  height: 2.75rem;
}
.asked:focus-within {
  border-color: var(--ink);
  box-shadow: inset 0 0 0 1px var(--ink);
}
.field {
  position: relative;
  flex: 1;
  min-width: 0;
  height: 100%;
  font-size: 1.1875rem;
  letter-spacing: -0.012em;
}
.sentence {
  position: absolute;
  inset: 0;
  width: 100%;
  border: 0;
  background: none;
  padding: 0;
  outline: none !important;
}
.count {
  color: var(--ink3);
  white-space: nowrap;
  font-size: 0.8125rem;
}
.count u {
  text-decoration: underline dashed;
  text-underline-offset: 0.22em;
}
.notice {
  max-width: 27rem;
  background: var(--ink);
  color: var(--bg);
  border-radius: 6px;
  padding: 0.2rem 0.6rem;
  font-size: 0.8125rem;
  line-height: 1.25;
  z-index: 30;
}
.notice button {
  border: 1px solid currentColor;
  border-radius: 5px;
  background: none;
  padding: 0.1rem 0.5rem;
}
.notice a {
  color: inherit;
  font-weight: 600;
}
.notice p {
  margin: 0;
  overflow-wrap: anywhere;
}

main {
  display: grid;
  column-gap: 1.75rem;
  padding: 0.75rem 1.5rem 0.75rem;
  transition: opacity 0.12s;
}
.stale main,
.behind main {
  opacity: 0.5;
}
.gs .faulty {
  display: none !important;
}
.fault {
  margin: 0.5rem 0;
  font-size: 0.8125rem;
  color: var(--ink2);
}
.now {
  display: flex;
  flex-direction: column;
  min-width: 0;
}
.transport {
  display: flex;
  align-items: center;
  gap: 0.35rem;
  height: 2.6rem;
}
.tb {
  width: 2.25rem;
  height: 2.25rem;
  border: 1px solid transparent;
  background: none;
  border-radius: 6px;
  display: grid;
  place-items: center;
  padding: 0;
}
.tb svg {
  width: 1.05rem;
  height: 1.05rem;
  fill: currentColor;
}
.tb:hover {
  border-color: var(--rule2);
}
.tb.play {
  background: var(--ink);
  color: var(--bg);
  width: 2.75rem;
  border-radius: 8px;
}
.where {
  white-space: nowrap;
  font-size: 1.25rem;
  font-weight: 600;
  margin-left: 0.5rem;
}
.where b {
  font-weight: 600;
}
.where small {
  font-weight: 400;
  color: var(--ink3);
  font-size: 1rem;
}
.seg {
  display: flex;
  gap: 0.1rem;
  align-items: center;
  color: var(--ink2);
}
.seg button {
  border: 0;
  background: none;
  padding: 0.15rem 0.5rem;
  border-radius: 5px;
  white-space: nowrap;
}
.seg button[aria-pressed="true"] {
  font-weight: 600;
  color: var(--ink);
  box-shadow: inset 0 -2px 0 var(--ink);
  border-radius: 0;
}
.hd {
  position: relative;
  z-index: 5;
  display: flex;
  justify-content: space-between;
  align-items: baseline;
  height: 1.35rem;
  gap: 1rem;
  white-space: nowrap;
  overflow: hidden;
}
.hd > * {
  background: var(--bg);
  padding-right: 0.4rem;
  overflow: hidden;
  text-overflow: ellipsis;
}
.hd .r {
  padding: 0 0 0 0.4rem;
  color: var(--ink3);
  font-size: 0.8125rem;
  flex: none;
  white-space: pre;
}
.hd .r.tools {
  display: flex;
  gap: 1.25rem;
}
.hd .r b {
  color: var(--ink);
  font-weight: 600;
}
.hd select {
  padding: 0;
  color: var(--ink);
  font-weight: 500;
}
.pred {
  list-style: none;
  margin: 0;
  padding: 0;
}
.pred li {
  position: relative;
  display: flex;
  justify-content: space-between;
  align-items: center;
  gap: 0.5rem;
  height: 1.86rem;
  font-size: 1rem;
  padding-bottom: 0.3rem;
  box-shadow: inset 0 -0.3rem 0 var(--sunk);
}
.pred .w {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.pred .bar {
  position: absolute;
  left: 0;
  bottom: 0;
  height: 0.3rem;
  background: var(--ink);
  min-width: 2px;
}
.pred li:first-child .w,
.pred li:first-child .n {
  font-weight: 700;
}

.time {
  position: relative;
  min-width: 0;
}
.ribbon {
  position: relative;
  height: 2.6rem;
}
.tok {
  position: absolute;
  top: 0.2rem;
  height: 2.2rem;
  display: grid;
  place-items: center;
  border: 0;
  border-radius: 3px;
  padding: 0;
  white-space: nowrap;
  line-height: 1;
  font-weight: 500;
  letter-spacing: -0.01em;
  overflow: hidden;
}
.tok.clipped {
  place-items: center start;
  padding-left: 2px;
}
.tok.unknown:not(:focus-visible) {
  outline: 1.5px dashed var(--ink2);
  outline-offset: -2px;
}
.tok.cur {
  background: var(--ink) !important;
  color: var(--bg) !important;
  font-weight: 700;
  z-index: 6;
  border-radius: 5px;
  height: 2.6rem;
  top: 0;
  padding: 0 1px;
  display: block;
  letter-spacing: 0;
}
.beliefs {
  position: relative;
  height: 2.2rem;
  font-size: 0.75rem;
  overflow: hidden;
}
.beliefs .label {
  position: absolute;
  left: 0;
  top: 0.05rem;
  color: var(--ink2);
}
.beliefs .run {
  position: absolute;
  top: 0;
  line-height: 1.1rem;
  font-weight: 600;
  white-space: nowrap;
  overflow: hidden;
  pointer-events: none;
  border-left: 2px solid var(--ink);
  padding-left: 0.2rem;
  z-index: 7;
}
.belief {
  position: absolute;
  top: 0;
  height: 2.2rem;
  padding-top: 1.15rem;
  cursor: pointer;
  color: var(--ink3);
}
.belief b {
  display: block;
  height: 0.3rem;
  background: var(--sunk);
}
.belief i {
  display: block;
  height: 100%;
  background: var(--ink3);
}
.belief small {
  display: block;
  line-height: 0.75rem;
}
.belief.cur {
  color: var(--ink);
}
.belief.cur small {
  font-weight: 700;
}
.belief.cur i {
  background: var(--ink);
}
.foot {
  position: relative;
  height: 1.15rem;
  font-size: 0.75rem;
  color: var(--ink3);
  overflow: hidden;
}
.foot .m {
  position: absolute;
  top: 0.1rem;
  text-align: center;
}
.foot .m.cur {
  color: var(--ink);
  font-weight: 700;
}
.foot .label {
  position: absolute;
  left: 0;
  top: 0.1rem;
  color: var(--ink2);
}
.foot .label i {
  font-weight: 650;
}
.scrubber {
  position: relative;
  height: 0.85rem;
}
.track {
  position: absolute;
  top: 0.32rem;
  height: 2px;
  background: var(--rule2);
}
.track b {
  position: absolute;
  left: 0;
  top: 0;
  height: 2px;
  background: var(--ink);
}
.track i {
  position: absolute;
  top: -3px;
  height: 8px;
  border: 1px solid var(--ink3);
  border-radius: 4px;
}
.scrub {
  position: absolute;
  top: 0;
  height: 0.75rem;
  margin: 0;
  appearance: none;
  -webkit-appearance: none;
  background: none;
  cursor: pointer;
  touch-action: none;
  z-index: 7;
}
.scrub::-webkit-slider-runnable-track {
  background: none;
  height: 0.75rem;
}
.scrub::-moz-range-track {
  background: none;
}
.scrub::-webkit-slider-thumb {
  -webkit-appearance: none;
  width: 0.75rem;
  height: 0.75rem;
  border-radius: 50%;
  background: var(--ink);
  border: 0;
}
.scrub::-moz-range-thumb {
  width: 0.75rem;
  height: 0.75rem;
  border-radius: 50%;
  background: var(--ink);
  border: 0;
}
.maps {
  display: flex;
  flex-direction: column;
  gap: 0.44rem;
  margin-top: 0.1rem;
}
.map {
  position: relative;
}
.map canvas {
  position: absolute;
  top: 0;
  image-rendering: pixelated;
  cursor: crosshair;
  touch-action: pan-y;
}
.map .mark {
  position: absolute;
  left: 0;
  top: 0;
  width: 100%;
  height: 100%;
  overflow: visible;
  pointer-events: none;
}
.mark rect {
  fill: none;
}
.mark .halo {
  stroke: var(--bg);
  stroke-width: 1.5;
}
.mark .edge {
  stroke: var(--ink);
  stroke-width: 1.75;
}
.mark path {
  fill: var(--ink);
}
.gl {
  position: absolute;
  left: 0;
  top: -2px;
  width: 3.6rem;
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.25rem;
  align-items: baseline;
  background: none;
  border: 0;
  padding: 0;
  line-height: 1.1;
  text-align: left;
}
.gl b {
  font-size: 1.125rem;
  font-style: italic;
  font-weight: 650;
  min-width: 0.8rem;
}
.gl .v {
  font-size: 0.8125rem;
  font-weight: 600;
  letter-spacing: -0.02em;
  white-space: nowrap;
}
.gl .nm {
  font-size: 0.75rem;
  color: var(--ink3);
  width: 100%;
}
.focused .gl .nm {
  color: var(--ink);
  font-weight: 600;
}
.map .unit {
  position: absolute;
  left: 0;
  width: 3.6rem;
  text-align: right;
  font-size: 0.8125rem;
  font-weight: 600;
  line-height: 16px;
  pointer-events: none;
  background: var(--bg);
}
.legend {
  display: inline-flex;
  align-items: center;
  gap: 0.3rem;
}
.legend b {
  font-style: italic;
  color: inherit;
}
.legend span {
  display: inline-flex;
}
.legend i {
  width: 0.42rem;
  height: 0.72rem;
}
.tag {
  position: absolute;
  z-index: 20;
  background: var(--ink);
  color: var(--bg);
  border-radius: 4px;
  padding: 0.15rem 0.45rem;
  font-size: 0.8125rem;
  white-space: nowrap;
  pointer-events: none;
  max-width: 24rem;
  overflow: hidden;
  text-overflow: ellipsis;
}
.time > div {
  position: relative;
}
.plot {
  position: relative;
  cursor: pointer;
}
.bk {
  position: absolute;
  inset: 0;
}
.chart {
  position: relative;
  touch-action: pan-y;
}
.chart > svg {
  position: absolute;
  left: 0;
  top: 0;
  overflow: visible;
  pointer-events: none;
}
.chart text {
  font-size: 0.75rem;
  fill: var(--ink3);
}
.chart .grid {
  stroke: var(--rule);
}
.chart .zero {
  stroke: var(--rule2);
}
.chart .here {
  stroke: var(--ink);
}
.chart .shades {
  fill: var(--sunk);
}
.chart .line {
  fill: none;
  stroke: var(--hue, var(--ink));
  stroke-width: 3;
  stroke-linejoin: round;
  stroke-linecap: round;
}
.chart .dot {
  fill: var(--hue, var(--ink));
}
.chart .mark {
  fill: var(--bg);
  stroke: var(--ink);
  stroke-width: 2;
}
.chart .tag {
  white-space: pre;
}
.labels {
  position: absolute;
  inset: 0;
  pointer-events: none;
  overflow: hidden;
  z-index: 5;
}
.labels span {
  position: absolute;
  transform: translate(0, -50%);
  font-weight: 700;
  font-style: italic;
  font-size: 1rem;
  line-height: 1;
  text-shadow:
    0 0 3px var(--bg),
    0 0 3px var(--bg),
    0 0 3px var(--bg),
    0 0 2px var(--bg);
}
.labels .alone {
  left: 0;
  right: 0;
  top: 50%;
  text-align: center;
  font-style: normal;
  font-weight: 400;
  font-size: 0.875rem;
  color: var(--ink3);
}
.labels .name {
  font-style: normal;
  font-size: 0.875rem;
  font-weight: 600;
  white-space: nowrap;
}
.gs .time > .cursor {
  position: absolute;
  top: 2.6rem;
  bottom: 0;
  pointer-events: none;
  z-index: 4;
  border: solid var(--ink);
  border-width: 0 1.5px;
  box-shadow:
    0 0 0 1px var(--bg),
    inset 0 0 0 1px var(--bg);
}
.chips {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  color: var(--ink3);
  white-space: nowrap;
}
.chip {
  border: 1px solid var(--rule2);
  border-radius: 99px;
  padding: 0.22rem 0.8rem;
  background: none;
  color: var(--ink2);
  white-space: nowrap;
}
.chip[aria-pressed="true"] {
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
  font-weight: 600;
}
.chip:hover {
  border-color: var(--ink);
}

/* the sections below a fold: a heading with its tools, a sentence, sliders and choices */
.sec {
  position: relative;
}
.sec .top {
  display: flex;
  align-items: baseline;
  gap: 0.3rem 1.25rem;
  flex-wrap: wrap;
  min-height: 1.75rem;
}
.sec .top > h2 {
  margin-right: auto;
  font-size: 1rem;
}
.sec h3 {
  margin: 0;
  font-size: 0.8125rem;
  font-weight: 400;
  color: var(--ink3);
  line-height: 1.5;
}
.sec h3 b {
  color: var(--ink);
  font-weight: 600;
}
.sec .says {
  margin: 0.1rem 0 0.6rem;
  color: var(--ink2);
  max-width: 62rem;
}
.sec .reads {
  margin: 0.35rem 0 0;
  color: var(--ink2);
  line-height: 1.4;
}
.sec .reads b {
  color: var(--ink);
  font-weight: 600;
}
.sec .two,
.sec .three {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
  gap: 1rem 1.75rem;
  align-items: start;
}
.sec .three {
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
}
.sec .panel {
  min-width: 0;
}
.sec .seg button:disabled {
  opacity: 0.45;
  cursor: default;
}
.sec .slide {
  display: grid;
  grid-template-columns: auto minmax(4rem, 1fr) auto;
  align-items: center;
  gap: 0.6rem;
  min-height: 1.6rem;
}
.sec .slide > span {
  font-weight: 600;
  font-style: italic;
  min-width: 0.8rem;
}
.sec .slide output {
  min-width: 2.6rem;
  text-align: right;
  font-weight: 600;
  white-space: nowrap;
}
.sec .top .slide {
  width: 19rem;
}
.sec .top .slide > span {
  font-style: normal;
  font-weight: 400;
  color: var(--ink2);
}
.sec .top .slide output {
  min-width: 4.6rem;
}
.sec input[type="range"] {
  appearance: none;
  -webkit-appearance: none;
  width: 100%;
  height: 1rem;
  margin: 0;
  background: none;
  cursor: pointer;
}
.sec input[type="range"]::-webkit-slider-runnable-track {
  height: 2px;
  background: var(--rule2);
}
.sec input[type="range"]::-moz-range-track {
  height: 2px;
  background: var(--rule2);
}
.sec input[type="range"]::-webkit-slider-thumb {
  -webkit-appearance: none;
  width: 0.85rem;
  height: 0.85rem;
  margin-top: calc(-0.425rem + 1px);
  border-radius: 50%;
  background: var(--ink);
  border: 0;
}
.sec input[type="range"]::-moz-range-thumb {
  width: 0.85rem;
  height: 0.85rem;
  border-radius: 50%;
  background: var(--ink);
  border: 0;
}
.sec input[type="range"]:disabled {
  opacity: 0.35;
  cursor: default;
}
.sec .check {
  display: inline-flex;
  align-items: center;
  gap: 0.45rem;
  min-height: 1.6rem;
}
.sec .check input {
  width: 1rem;
  height: 1rem;
  accent-color: var(--ink);
  margin: 0;
}
.sec .choice {
  display: flex;
  align-items: center;
  gap: 0.6rem 1.25rem;
  flex-wrap: wrap;
}
.sec .choice label {
  display: flex;
  align-items: center;
  gap: 0.45rem;
}
.sec .choice label > span {
  color: var(--ink2);
}
.gs .sec .choice select,
.sec .number {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.3rem 0.5rem;
  background: var(--surf);
  min-height: 2.25rem;
}
.sec .number {
  width: 5rem;
}
.gs .sec .start {
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
  font-weight: 600;
  padding: 0.4rem 0.8rem;
}
.sec code {
  font-family: var(--mono);
  font-size: 0.9em;
  background: var(--sunk);
  border-radius: 4px;
  padding: 0.1rem 0.3rem;
  white-space: nowrap;
}
/* an answer that takes a moment: a thin bar, and the last picture stays */
.waiting {
  position: relative;
}
.waiting::before {
  content: "";
  position: absolute;
  top: -1px;
  left: 0;
  height: 2px;
  background: var(--ink);
  width: calc(4rem + (100% - 4rem) * var(--done, 0));
  opacity: 0;
  animation: late 0s 0.3s forwards;
  z-index: 20;
}
@keyframes late {
  to {
    opacity: 1;
  }
}

dialog {
  border: 1px solid var(--rule2);
  border-radius: 10px;
  background: var(--bg);
  color: var(--ink);
  padding: 1rem 1.25rem;
  max-width: min(70rem, 94vw);
  max-height: 88vh;
  font: inherit;
}
dialog::backdrop {
  background: rgb(0 0 0 / 0.35);
}
dialog.numbers[open] {
  display: flex;
  flex-direction: column;
  width: 60rem;
}
dialog .bar {
  display: flex;
  align-items: center;
  gap: 1rem;
  flex-wrap: wrap;
  padding-bottom: 0.75rem;
}
dialog h2 {
  font-size: 1rem;
}
dialog dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 0.4rem 1.25rem;
}
dialog dt {
  font-weight: 600;
}
dialog dd {
  margin: 0;
  color: var(--ink2);
}
dialog .scroll {
  overflow: auto;
  min-height: 0;
}
dialog caption {
  text-align: left;
  color: var(--ink3);
  padding: 0.5rem 0 0.2rem;
}

/* what a step changes is laid out on its own, not with the whole page */
.transport,
.pred li,
.ribbon,
.beliefs,
.foot,
.scrubber,
.gl,
.hd {
  contain: layout style;
}

@media (max-width: 1360px) and (min-width: 761px) {
  .wide {
    display: none !important;
  }
  main {
    column-gap: 1.5rem;
    padding: 0.6rem 1.25rem;
  }
  .ask {
    padding: 0.6rem 1.25rem 0;
  }
}
@media (max-width: 960px) and (min-width: 761px) {
  header {
    gap: 0.75rem;
    padding: 0 1.25rem;
  }
}
@media (max-height: 799px) and (min-width: 761px) {
  .page header {
    height: 2.6rem;
  }
  .page .ask {
    padding-top: 0.45rem;
  }
  .page .asked {
    height: 2.4rem;
  }
  .page main {
    padding-top: 0.4rem;
    padding-bottom: 0.4rem;
  }
  .page .pred li {
    height: 1.66rem;
    font-size: 0.9375rem;
  }
  .page .pred .n {
    font-size: 0.875rem;
  }
  .page .maps {
    gap: 0.36rem;
  }
}
@media (max-width: 760px) {
  .wide {
    display: none !important;
  }
  .chips {
    overflow-x: auto;
    scrollbar-width: none;
    margin: 0 -1rem;
    padding: 0 1rem;
  }
  .chip {
    min-height: 2.75rem;
    padding: 0 1rem;
  }
  header {
    padding: 0.6rem 1rem 0;
    gap: 0.4rem;
    height: auto;
    flex-wrap: wrap;
  }
  header .sp {
    display: none;
  }
  nav {
    order: 9;
    flex: 1 1 40%;
    min-width: 0;
    height: 2.75rem;
    margin: 0 0.2rem 0 -0.65rem;
    overflow-x: auto;
    scrollbar-width: none;
  }
  header:not(:has(.picker)) nav {
    flex-basis: 100%;
  }
  header:not(:has(.picker)) .acts {
    order: 0;
    margin-left: auto;
  }
  .sharing {
    right: 1rem;
  }
  .acts {
    order: 10;
    gap: 0;
  }
  .btn {
    min-height: 2.75rem;
  }
  header:has(.picker) nav {
    gap: 0;
    margin: 0 0 0 -0.4rem;
  }
  header:has(.picker) nav a {
    padding: 0 0.4rem;
  }
  header:has(.picker) .acts .btn {
    padding-left: 0.4rem;
    padding-right: 0.4rem;
    min-width: 2.75rem;
  }
  .ask {
    padding: 0.75rem 1rem 0;
    flex-direction: column;
    align-items: stretch;
    gap: 0.6rem;
  }
  .asked {
    flex: none;
    height: auto;
    flex-wrap: wrap;
  }
  .field {
    flex: 1 1 50%;
    height: 3rem;
  }
  .field {
    font-size: 1.06rem;
  }
  .notice {
    flex: 1 0 100%;
    max-width: none;
    margin-bottom: 0.5rem;
    padding: 0.4rem 0.6rem;
  }
  main {
    display: flex;
    flex-direction: column;
    padding: 0.75rem 1rem 5rem;
  }
  .now {
    display: contents;
  }
  .words {
    position: sticky;
    top: 0;
    background: var(--bg);
    z-index: 12;
    padding-bottom: 0.3rem;
  }
  .hd.long {
    height: auto;
    white-space: normal;
  }
  .hd .r.tools {
    gap: 0.6rem;
  }
  .time {
    margin-top: 1.25rem;
    order: 5;
  }
  .ribbon {
    height: 2.95rem;
  }
  .tok,
  .tok.cur {
    height: 2.75rem;
    top: 0.1rem;
  }
  .scrubber {
    height: 1.4rem;
  }
  .transport {
    position: fixed;
    left: 0;
    right: 0;
    bottom: 0;
    background: var(--bg);
    border-top: 1px solid var(--rule);
    z-index: 20;
    padding: 0 0.6rem;
    gap: 0.1rem;
    height: 3.75rem;
    justify-content: space-between;
  }
  .tb,
  .tb.play {
    flex: none;
    width: 2.75rem;
    height: 2.75rem;
    padding: 0;
  }
  .where {
    margin: 0;
    font-size: 1.1rem;
  }
  .gs .seg button {
    min-height: 2.75rem;
  }
  .gs .time > .cursor {
    top: 1.4rem;
  }
  .sec .two,
  .sec .three {
    row-gap: 1.5rem;
  }
  .sec .slide,
  .sec .check {
    min-height: 2.75rem;
  }
  .sec input[type="range"] {
    height: 2.75rem;
  }
  .sec .top .slide {
    width: 100%;
  }
  .gs .sec .choice select,
  .sec .number,
  .sec .btn {
    min-height: 2.75rem;
  }
  .sec .choice {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .sec .choice label {
    flex-direction: column;
    align-items: stretch;
    gap: 0.15rem;
  }
  .gs .sec .choice select,
  .sec .number {
    width: 100%;
  }
  .sec .choice .start {
    grid-column: 1 / -1;
  }
}
@media (prefers-reduced-motion: reduce) {
  .gs * {
    transition: none !important;
  }
}

.printnote {
  display: none;
}
@media print {
  .gs,
  .gs * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
    transition: none !important;
  }
  .gs.gs {
    --bg: #ffffff;
    background: none;
  }
  .wasdark .bk {
    filter: invert(1) hue-rotate(180deg);
  }
  .gs.gs {
    width: var(--wide, 100%);
    zoom: var(--fit, 1);
    min-height: 0;
  }
  .gs .knobs,
  .gs .words {
    position: static;
  }
  .gs .transport {
    position: static;
  }
  .acts,
  .popover,
  .sharing,
  dialog,
  .tag,
  .tb,
  .speed,
  .keys,
  .chips select,
  .unvisited {
    display: none !important;
  }
  .plot,
  figure,
  table,
  .sec .panel,
  .cell,
  .eq,
  .ranks,
  .readout {
    break-inside: avoid;
  }
  h2,
  h3 {
    break-after: avoid;
  }
  .sheet,
  .ranks,
  .facts,
  .scroll {
    overflow: visible !important;
  }
  .partly .printnote {
    display: block;
    padding: 0.5rem 1.5rem;
    color: var(--ink2);
  }
}

/* in a frame of another page */
@media (min-width: 761px) {
  .gs.embed .ask {
    padding: 0.5rem 0.75rem 0;
  }
  .gs.embed main {
    padding: 0.5rem 0.75rem;
  }
}
@media (max-width: 760px) {
  .gs.embed .ask {
    padding-top: 1.5rem;
  }
  .unframed {
    position: absolute;
    inset: 0 0.4rem auto auto;
  }
}
`;var Fr=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,Wa=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,xn=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function Hr(e){let[t,s,n]=xn(e).map(l=>Fr(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*s+.0514459929*n),i=Math.cbrt(.2119034982*t+.6806995451*s+.1073969566*n),a=Math.cbrt(.0883024619*t+.2817188376*s+.6299787005*n);return[.2104542553*r+.793617785*i-.0040720468*a,1.9779984951*r-2.428592205*i+.4505937099*a,.0259040371*r+.7827717662*i-.808675766*a]}function qa([e,t,s]){let n=(e+.3963377774*t+.2158037573*s)**3,r=(e-.1055613458*t-.0638541728*s)**3,i=(e-.0894841775*t-1.291485548*s)**3;return[4.0767416621*n-3.3077115913*r+.2309699292*i,-1.2684380046*n+2.6097574011*r-.3413193965*i,-.0041960863*n-.7034186147*r+1.707614701*i].map(a=>Math.round(255*Math.min(1,Math.max(0,Wa(Math.min(1,Math.max(0,a)))))))}var bn=64;function bt(e,t){let s=Hr(e),n=Hr(t);return Array.from({length:bn+1},(r,i)=>qa(s.map((a,l)=>a+(n[l]-a)*i/bn)))}function Rr(e){let t=a=>bt(e("--zero"),e(`--R${a}`)),s=t("pos"),n=t("neg"),r=new Map,i=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(i(a)??(l<0?n:s))[Math.round(bn*Math.min(1,Math.abs(l)/(c||1)))]}}}var Ie=e=>`rgb(${e.join(",")})`;function rt(e){let[t,s,n]=e.map(r=>Fr(r/255));return .2126*t+.7152*s+.0722*n>.179?"#000":"#fff"}var Es=class{constructor({knock:t=null,give:s=()=>{},changed:n}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=s,this.changed=n,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let s=this.state;t!==s&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,s))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let s=await this.knock();if(this.ringing=!1,!(!s||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await Da(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function Da(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var Ua="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",vn=e=>(...t)=>t.some(s=>e.has(s));function xt(e,t){let s=e.fault?.at;if(s&&!s.every(r=>t.has(r)))return;let n=null;try{e.draw(vn(t))}catch(r){n=[...t],e.fault||(console.error(r),e.fault={said:o("p",{class:"fault",role:"alert"},Ua)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=n,e.fault.said.hidden=n===null,e.el?.classList.toggle("faulty",n!==null))}function je(e,{press:t,move:s,done:n,click:r,cancel:i,slop:a=0}){let l=null,c=typeof a=="function"?a:w=>Ba(w,l)>=a;function u(w){if(l||w.button||!w.isPrimary)return;let O=t(w);O!==!1&&(l={x:w.clientX,y:w.clientY,id:w.pointerId,hold:O,dragged:!1},C("addEventListener"),a===0&&d())}function d(){l.dragged=!0,e.setPointerCapture(l.id)}function h(w){if(!w.buttons)return void g(w);!l.dragged&&c(w,l)&&d(),l.dragged&&s?.(w,l.hold)}function $(w,O){let{hold:M}=l;l=null,C("removeEventListener"),O?.(w,M)}let S=w=>$(w,l.dragged?n:r),g=w=>$(w,l.dragged?i??n:null),f=w=>l.dragged&&!e.hasPointerCapture(l.id)&&g(w),v=w=>O=>O.pointerId===l.id&&w(O);function m(w){w.key!=="Escape"||!i||!l.dragged||(w.preventDefault(),w.stopPropagation(),g(w))}let T={pointermove:v(h),pointerup:v(S),pointercancel:v(g),lostpointercapture:v(f),keydown:m};function C(w){for(let[O,M]of Object.entries(T))e.ownerDocument.defaultView[w](O,M,{capture:!0})}e.addEventListener("pointerdown",u)}var Ba=(e,{x:t,y:s})=>Math.hypot(e.clientX-t,e.clientY-s);var kn={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},Ir={similarity:"similarity",number:"number",now:"value",mean:"mean"};function Wr(e,t,s,n){let r=Array.from({length:e.H},(a,l)=>l),i=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?i(a=>e.at(s,n,a)):t==="mean"?i(a=>e.column(s,a).reduce((l,c)=>l+c,0)):r}function yn(e,t,s,n){let r=new Uint8ClampedArray(4*e.T*e.H),i=e.signal(t);return s.forEach((a,l)=>{for(let c=0;c<e.T;c++){let u=n(i[c*e.H+a]),d=4*(l*e.T+c);r[d]=u[0],r[d+1]=u[1],r[d+2]=u[2],r[d+3]=255}}),r}function $t(e,t,s){let n=e.P.roles.kind(t)==="gate",r=s===1||s>=10?0:s<1?2:1,i=n?["0","1"]:[U(-s,r),U(s,r,!0)],a=Array.from({length:10},(l,c)=>{let u=n?c/9:s*(2*c/9-1),d=o("i");return d.style.background=Ie(e.palette.of(t,u,s)),d});return[o("b",{class:`s-${t}`},t),` ${i[0]} `,o("span",{},...a),` ${i[1]}`]}function Ts(e){let t=o("h2",{},"Gates and states "),s=o("small",{class:"wide"});t.append(s);let n=o("span",{class:"legend","aria-hidden":"true"}),r=o("select",{"aria-label":"Order of the rows"},...Object.entries(kn).map(([M,p])=>o("option",{value:M},p)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let i=o("label",{class:"sort"},o("span",{class:"wide"},"rows by "),r),a=o("div",{class:"maps"}),l=o("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=o("span",{class:"r tools"},n,i),u=o("div",{class:"hd"},t,c),d=o("div",{},u,a,l),h=[],$={},S=null;function g(){let{P:M}=e;h=M.signals.map(p=>{let A=o("b",{class:`s-${p}`},p),x=o("span",{class:"v"}),y=o("button",{type:"button",class:"gl",title:"Show larger, and tint the words by it"},A,x,o("span",{class:"nm"},e.P.roles.word(p)));y.addEventListener("click",()=>e.look(p));let z=o("canvas",{role:"img"}),k=o("span",{class:"unit","aria-hidden":"true"}),L=B("svg",{class:"mark","aria-hidden":"true"},B("rect",{class:"halo"}),B("rect",{class:"edge"}),B("path")),b=o("div",{class:"map"},y,z,L,k);return je(z,{press(E){let[N,P]=f(E,z);return e.pick(P),e.go(N),E.pointerType!=="touch"},move:E=>e.go(f(E,z)[0])}),z.addEventListener("pointermove",E=>v(E,z,p)),z.addEventListener("pointerleave",()=>l.hidden=!0),{name:p,row:b,canvas:z,label:y,value:x,unit:k,box:L}}),a.replaceChildren(...h.map(p=>p.row))}function f(M,p){let{P:A,G:x}=e,y=p.getBoundingClientRect(),z=Math.floor((M.clientY-y.top)/y.height*A.H);return[x.step(M.clientX-y.left+x.gutter),e.order[Math.max(0,Math.min(A.H-1,z))]]}function v(M,p,A){let[x,y]=f(M,p),z=d.getBoundingClientRect();l.textContent=`${A} ${U(e.P.at(A,x,y),4)} · unit ${y} · step ${x+1} “${ae(e.P.shown[x],24)}”`,l.hidden=!1;let k=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(z.width-k,M.clientX-z.left+12))}px`,l.style.top=`${M.clientY-z.top-30}px`}let m=()=>{let{P:M,rem:p,low:A,small:x}=e,y=(x?9:A?6.6:7.7)*p-(e.extra??0),z=(x?4.2:A?2.5:2.75)*p,k=(6-M.signals.length)*(z+.44*p),L=x?0:k/M.signals.length;return b=>Math.round((b===e.S.focus?y:z)+L)};function T(){let{P:M}=e;$={};for(let p of M.signals){let A=e.full(p),x=o("canvas",{width:M.T,height:M.H}),y=yn(M,p,e.order,z=>e.palette.of(p,z,A));x.getContext("2d").putImageData(new ImageData(y,M.T,M.H),0,0),$[p]=x}}function C(){let{P:M,G:p,S:A}=e,x=devicePixelRatio||1,y=m(),z=p.width-p.gutter,k=p.cw>=14?Math.max(1,Math.round(x)):0;for(let{name:L,row:b,canvas:E,label:N}of h){let P=y(L),j=L===A.focus;b.style.height=`${P}px`,b.classList.toggle("focused",j),N.setAttribute("aria-pressed",String(j)),E.width=Math.round(z*x),E.height=Math.round(P*x),E.style.cssText=`left:${p.gutter}px;width:${z}px;height:${P}px`;let H=E.getContext("2d");H.imageSmoothingEnabled=!1,H.drawImage($[L],p.a,0,p.n,M.H,0,0,E.width,E.height);for(let _=1;k&&_<=p.n;_++)H.clearRect(Math.round(_*p.cw*x)-k,0,k,E.height);E.setAttribute("aria-label",`Map of ${L}, ${e.P.roles.word(L)}: ${M.H} units by ${M.T} steps. The numbers are in the table.`)}n.replaceChildren(...$t(e,A.focus,e.full(A.focus))),s.textContent=`each row is one of ${M.H} ${M.H===1?"unit":"units"}`}function w(){let{P:M,G:p,S:A}=e,x=e.order.indexOf(A.unit),y=m();for(let{name:z,unit:k,box:L}of h){let b=y(z),E=b/M.H,N=x*E,[P,j,H]=L.children,_=A.mode==="mean";L.style.display=_?"none":"",k.textContent=_||z!==A.focus||e.small?"":`unit ${A.unit}`,k.style.top=`${Math.max(2.5*e.rem,Math.min(b-16,N+E/2-8))}px`;let R=z===A.focus;for(let[F,W]of[[P,3],[j,1.5]]){F.style.display=R?"":"none";let q={x:p.gutter-W,y:N-W,width:p.width-p.gutter+2*W-1,height:E+2*W};for(let[I,V]of Object.entries(q))F.setAttribute(I,V)}H.style.display=R?"none":"",H.setAttribute("d",`M${p.gutter-2} ${N+E/2}l-6 -4v8z`)}}function O(){let{P:M,S:p}=e;for(let{name:A,value:x}of h){let y=p.mode==="mean"?M.mean(A)[p.t]:M.at(A,p.t,p.unit),z=e.P.roles.kind(A)==="gate";x.textContent=U(y,2,!z),x.className=`v s-${z?A:Pe(y)}`}}return{el:d,head:u,tools:c,draw(M){let{P:p,S:A}=e;M("picture")&&S!==p.signals.join()&&(g(),S=p.signals.join()),r.value=A.sort,M("picture","theme","order")&&T(),M("picture","theme","size","view","focus","order")&&C(),M("picture","size","focus","unit","order")&&w(),O()}}}var Va=["display","gridTemplateColumns","columnGap","padding"];function qr(e){let{root:t,main:s}=e,n=null,r=()=>{if(n||e.closed)return;let{theme:i}=e.S,a=[];i==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(f,v)=>{a.push([f,f.getAttribute("style")]),Object.assign(f.style,v)},u=f=>[f,{width:`${f.offsetWidth}px`,height:`${f.offsetHeight}px`}],d=[...t.querySelectorAll("*")].filter(f=>f.offsetWidth&&getComputedStyle(f).display==="grid").map(f=>[f,{gridTemplateColumns:getComputedStyle(f).gridTemplateColumns}]),h=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(f=>f.offsetWidth).map(u),$=getComputedStyle(s),S=Object.fromEntries(Va.map(f=>[f,$[f]])),g=t.clientWidth;c(s,{...S,width:`${s.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[f,v]of[...d,...h])c(f,v);t.style.setProperty("--wide",`${g}px`),t.style.setProperty("--fit",Math.min(1.1,1500/g));for(let f of l)f.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",i==="dark"),n=()=>{for(let[f,v]of a.reverse())v===null?f.removeAttribute("style"):f.setAttribute("style",v);for(let f of l)f.classList.remove("unvisited");i==="dark"&&e.set({theme:i}),n=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>n?.())}var _e=["picture","size","theme","view","focus","unit","step"],Ka={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",..._e],playing:["play"],speed:["play"],pane:["pane",..._e]},Cs=40,Ya=4e3;async function Xa(){let e=AbortSignal.timeout(Ya);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function Ja(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var ot=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];constructor({model:t,el:s},n){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new vs(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=o("style");r.append(Nr+_r+n),this.root=o("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),s.append(r,this.root),this.state.asked.values.embed&&Or(this),this.host=s.getRootNode().host??this.root;let i={knock:Xa,give:Ja};this.line=new Es({...this.inPage&&i,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(n=>{this.returning=!0,n.values.theme&&this.set({theme:n.values.theme}),this.back(n)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",n=>this.key(n)),this.root.addEventListener("click",n=>{n.detail&&n.target.closest?.("button")&&!n.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(o("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),qr(this))}close(){}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,s){t==="closed"&&this.wentOff(),s==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,s=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${s}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${s}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return Ka}set(t){let s=new Set;for(let[n,r]of Object.entries(t))if(this.S[n]!==r){this.S[n]=r;for(let i of this.touches[n])s.add(i)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],s.add("notice")),t.theme&&this.readTheme(),s.size&&this.draw(s)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let s=wn(this.S.view,t,this.P.T);this.set(s.a===this.S.view.a&&s.n===this.S.view.n?{t}:{t,view:s})}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let s=new Map;this.css=n=>(s.has(n)||s.set(n,t.getPropertyValue(n).trim()),s.get(n)),this.palette=Rr(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(_e)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let n=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=Pr(this.P.T,this.width-this.gutter,n);this.S.view=wn({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=st(this.S.view,this.P.T,this.width,this.gutter);let s=vn(t),{P:n,S:r}=this,i=[n,n.layer,r.sort,r.focus];i.some((a,l)=>a!==this.sorted?.[l])&&(this.order=Wr(n,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[i,r.t],t.add("order")),s("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||xt(a,t)}drawCursor(){let{G:t,S:s,cursor:n}=this;n.style.display=t.sees(s.t)?"":"none",n.style.left=`${t.x(s.t)-1}px`,n.style.width=`${t.cw+1}px`}moves(){let{S:t,P:s}=this,n=this.order.indexOf(t.unit);return{ArrowLeft:()=>this.go(t.t-1),ArrowRight:()=>this.go(t.t+1),Home:()=>this.go(0),End:()=>this.go(s.T-1),ArrowUp:()=>this.pick(this.order[(n-1+s.H)%s.H]),ArrowDown:()=>this.pick(this.order[(n+1)%s.H]),...Object.fromEntries(s.signals.map((r,i)=>[i+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let s=t.composedPath()[0];if(s.closest?.("dialog, .popover"))return;if(s.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||s.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=s.matches?.("input[type=range]"),i=s.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&t.key!==" "&&t.key!=="?"||i&&t.key===" "||(t.preventDefault(),a())}};var Za=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function Dr(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function it(e){return Dr((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function Ft(e){if(!Za)throw new Error("a big-endian browser cannot read this picture");let[t,s]=it(e);return{...t,picture:s.length?new Mt(...Dr(s)):null}}var Mt=class{T=0;H=0;tokens=[];words=[];layers=[];arrays={};roles=null;constructor(t,s){for(Object.assign(this,t),t.roles&&(this.roles=new ws({...t,name:t.cell})),this.body=s,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let s=this.arrays[t];if(!s)return null;let[n,r]=s,i=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*n,i)}kept(t,s){return this.cache.has(t)||this.cache.set(t,s()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,s,n){return s<0||s>=this.T?0:this.signal(t)[s*this.H+n]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let s=this.signal(t),n=new Float32Array(this.T);for(let r=0;r<this.T;r++){let i=0;for(let a=0;a<this.H;a++)i+=s[r*this.H+a];n[r]=i/this.H}return n})}column(t,s){let n=this.signal(t),r=new Float32Array(this.T);for(let i=0;i<this.T;i++)r[i]=n[i*this.H+s];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((s,n)=>Math.max(s,Math.abs(n)),0))}reach(t,s){return(s===null?this.mean(t):this.column(t,s)).reduce((r,i)=>Math.max(r,Math.abs(i)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(le))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t){let s=this.array("top.id"),n=this.array("top.p"),r=this.arrays["top.id"][1][1];return Array.from({length:r},(i,a)=>[this.words[s[t*r+a]],n[t*r+a]])}};var at=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,s){return this.latest.get(t)?.key===s}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,s,{key:n=null,both:r=!1,once:i=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:n,request:s,once:i,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let s=this.latest.get(t);s.last=++this.seq,s.handed=!0,this.send({...s.request,want:t,seq:s.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:s,handed:n}=this.latest.get(t);s&&n?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:s,from:n}=this.latest.get(t);return s<n?2:1}take({want:t,seq:s}){let n=this.latest.get(t);return!n||!this.busy.has(t)||s<n.first||s>n.last?null:(n.first=n.from,s>=n.from&&this.busy.delete(t),n)}opened({want:t,seq:s}){let n={key:null,from:s};return this.latest.set(t,n),n}forget(t){let s=this.latest.get(t);s&&(s.key=null)}stop(){this.busy.clear()}};var Rt={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},ut=e=>e<1&&e>=.9995?">0.999":U(e,3);function $n({probe:e,before:t,spread:s,units:n}){let r=n.map(([i,a,l,,c],u)=>({unit:i,signal:a,sign:l,score:c,...u?{}:{spread:s}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function Ur(e){let{chance:t}=Rt[e.kind],s=Math.min(t-.15*(1-t),...$n(e).flatMap(({score:n,spread:r})=>[n,...r??[]]));return n=>(n-s)/(1-s)}var Mn=(e,t,s)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(s>0)]}`,Ls=(e,[t,s])=>`${ut(e)} (${ut(t)} to ${ut(s)})`,ss=({spread:e,before:t})=>e[0]>t.spread[1];function Br(e,t){let{kind:s,probe:n,before:r,spread:i,units:a,share:l}=e,[[c,u,,,d]]=a,{title:h}=Rt[s],$=ss(e)?"clearly better than":i[1]<r.spread[0]?"clearly worse than":"not clearly better than",S=`Unit ${c} tells it best, by its ${u}: ${h} ${Ls(d,i)}, ${$} before training, where the best unit reaches ${Ls(r.unit,r.spread)}. A linear probe over all ${t} units reaches ${ut(n)}, before training ${ut(r.probe)}.`;return l===void 0?S:`${S} It is so on ${pe(l)} of the test steps where that is defined.`}function Vr(e){return e?.features.find(ss)?.units[0].slice(0,2)??null}function Gr({features:e,units:t},s){let{follows:n}=t[s];if(!n)return null;let[r,i,a,l]=n,c=e.find(d=>d.name===r),u=Mn(c.kind,i,a);return{name:r,title:c.title,how:`${u}, ${Rt[c.kind].title} ${ut(l)}`}}function lt(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var As=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),It=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var zs=`.pick {
  display: flex;
  gap: 0.45rem;
  align-items: center;
  white-space: nowrap;
}
.pick b {
  font-weight: 600;
}
.pick span {
  color: var(--ink3);
}
.picker {
  position: relative;
  min-width: 0;
}
.pick {
  max-width: 100%;
}
.pick b {
  overflow: hidden;
  text-overflow: ellipsis;
}
.picker .popover {
  width: min(60rem, calc(100vw - 2rem));
  padding: 0.4rem 0.9rem;
  top: calc(100% + 0.2rem);
}
.choices {
  display: grid;
  grid-template-columns: 1.6fr 1.3fr 0.9fr 1.6fr auto;
  gap: 0.6rem 1rem;
}
.choices select {
  width: 100%;
  min-width: 0;
  text-overflow: ellipsis;
}
.choices label,
.choice {
  display: flex;
  flex-direction: column;
  gap: 0.15rem;
}
.choices label > span,
.choice > span {
  color: var(--ink3);
  font-size: 0.75rem;
}
.choices select {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.3rem 0.4rem;
  background: var(--bg);
  min-height: 2rem;
}
.choices select:disabled {
  opacity: 1;
  color: var(--ink2);
  cursor: default;
}
.swapped {
  margin: 0.5rem 0 0;
  font-weight: 600;
}
.swapped:empty {
  display: none;
}
.scores {
  margin-top: 0.2rem;
  font-size: 0.8125rem;
}
.scores summary {
  cursor: pointer;
  color: var(--ink2);
}
.gs .scores tbody th {
  white-space: normal;
}
.scores tbody small {
  color: var(--ink3);
  font-size: 0.75rem;
}
.card .of {
  color: var(--ink);
  font-weight: 600;
}
.card {
  margin-top: 0.5rem;
  border-top: 1px solid var(--rule);
  padding-top: 0.6rem;
}
.card p {
  margin: 0 0 0.5rem;
  color: var(--ink2);
}
.card .fine {
  color: var(--ink3);
  font-size: 0.75rem;
  margin: 0.5rem 0 0;
}

.confusion {
  margin-top: 0.75rem;
}
.confusion .scroll {
  overflow-x: auto;
  scrollbar-width: thin;
}
.gs .confusion table {
  border-collapse: collapse;
  table-layout: fixed;
  width: auto;
}
.gs .confusion :is(th, td) {
  width: 1.85rem;
  min-width: 1.85rem;
  padding: 0.05rem 0;
  text-align: center;
  font-size: 0.75rem;
  border: 1px solid var(--bg);
}
.gs .confusion tbody th,
.gs .confusion thead th:first-child {
  width: 5.4rem;
  text-align: left;
  white-space: nowrap;
  position: sticky;
  left: 0;
  background: var(--bg);
}
.gs .confusion td.of,
.gs .confusion thead th:nth-child(2) {
  width: 2.6rem;
  padding-right: 0.4rem;
  text-align: right;
  font-weight: 400;
  color: var(--ink3);
}
.confusion .same {
  font-weight: 700;
}

.mirror {
  position: absolute;
  inset: 0;
  white-space: pre;
  overflow: hidden;
  color: transparent;
  pointer-events: none;
  line-height: 2.6rem;
  display: block;
}
.mirror u {
  text-decoration: underline dashed 1.5px var(--ink2);
  text-underline-offset: 0.22em;
}
.more:hover {
  border-color: var(--ink);
}
.gs .more {
  border: 1px solid var(--rule2);
  border-radius: 99px;
  padding: 0.22rem 0.5rem;
  color: var(--ink2);
  width: 5.2rem;
  min-height: 1.8rem;
}

.speed {
  border: 0;
  padding: 0.3rem 0.5rem;
  min-width: 2.4rem;
}
.keys {
  margin-left: auto;
  color: var(--ink3);
  font-size: 0.75rem;
  white-space: nowrap;
}
kbd {
  font: inherit;
  border: 1px solid var(--rule2);
  border-radius: 3px;
  padding: 0 0.3rem;
  margin: 0 0.1rem;
}
main {
  grid-template-columns: 30.5rem minmax(0, 1fr);
}
.say {
  font-size: 1.0625rem;
  line-height: 1.24;
  letter-spacing: -0.01em;
  margin: 0.3rem 0 0.35rem;
  height: 5.28rem;
  overflow: hidden;
  color: var(--ink2);
  text-wrap: pretty;
  overflow-wrap: anywhere;
}
.say b {
  font-weight: 650;
  color: var(--ink);
  unicode-bidi: isolate;
}
.say .n {
  font-weight: 600;
  white-space: nowrap;
}
.cellhd {
  display: flex;
  align-items: center;
  gap: 0.6rem;
  justify-content: space-between;
  padding-top: 0.5rem;
  border-top: 1px solid var(--rule);
}
.cellhd .row {
  color: var(--ink3);
  font-size: 0.75rem;
  white-space: nowrap;
  margin-right: 0.3rem;
}
.cellhd .seg button {
  padding: 0.15rem 0.4rem;
}
.gs .unitno {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  background: var(--bg);
  width: 2.7rem;
  padding: 0.1rem 0.2rem;
  text-align: center;
  appearance: textfield;
  -moz-appearance: textfield;
}
.unitno::-webkit-inner-spin-button {
  display: none;
}
.cell {
  margin: 0.35rem 0 0.1rem;
}
.cell svg {
  width: 100%;
  height: auto;
  overflow: visible;
}
.cell svg text {
  font-family: var(--font);
  font-variant-numeric: tabular-nums;
}
.hand {
  cursor: pointer;
}
.hand .reach {
  fill: transparent;
}
.hand .grip {
  fill: var(--bg);
  stroke: var(--ink);
  stroke-width: 2;
}
.hand:is(:hover, :focus-visible) .grip {
  fill: var(--ink);
}
.eq {
  display: flex;
  align-items: flex-end;
  gap: 0.4rem;
  padding: 0.5rem 0 0.55rem;
  border-top: 1px solid var(--rule);
  border-bottom: 1px solid var(--rule);
  justify-content: space-between;
  min-height: 3.9rem;
}
.term {
  display: flex;
  flex-direction: column;
  align-items: center;
  line-height: 1.1;
}
.sy {
  font-size: 0.875rem;
  color: var(--ink3);
  height: 1.15rem;
  white-space: nowrap;
  font-style: italic;
}
.va {
  font-size: 1.4rem;
  font-weight: 600;
  letter-spacing: -0.02em;
  white-space: nowrap;
}
.op .va {
  font-weight: 400;
  color: var(--ink3);
}
.low {
  display: grid;
  grid-template-columns: minmax(0, 17rem) minmax(0, 1fr);
  gap: 1.75rem;
  padding-top: 0.65rem;
}
.low .hd.long {
  height: auto;
  white-space: normal;
  line-height: 1.25;
  padding-bottom: 0.2rem;
}
.remark {
  margin: 0.1rem 0 0;
  font-size: 0.75rem;
  font-weight: 600;
  color: var(--ink2);
}
.remark:empty {
  display: none;
}
.strips {
  display: block;
  width: 100%;
  cursor: pointer;
}

.plots {
  margin-top: 0.2rem;
}
.chart .band {
  fill: var(--ink);
  opacity: 0.12;
}
.plot.memory {
  margin-top: 0.4rem;
  margin-bottom: 0.2rem;
}
.plot.valves[hidden] + .plot.memory {
  margin-top: 0;
}
.labels .s-g,
.labels .s-n,
.labels .s-h {
  color: var(--ink2);
  font-weight: 600;
}
.name.lstm-h {
  font-weight: 400;
}
.name.rnn-h {
  color: var(--ink3);
}
.name.forget {
  color: var(--f);
}
.name.own-h,
.name.own-c {
  color: var(--pos);
}

.panes {
  height: 1.55rem;
  align-items: center;
}
.panes .seg {
  flex: none;
  margin-left: -0.5rem;
  padding: 0;
  overflow: visible;
}
.panes .tools {
  align-items: center;
  overflow: hidden;
}
.reading .time {
  display: flex;
  flex-direction: column;
  contain: size;
}
.reader {
  flex: none;
}
.readbar {
  display: flex;
  align-items: center;
  gap: 0.4rem;
  height: 2.2rem;
  white-space: nowrap;
  color: var(--ink2);
}
.signals button {
  padding: 0.15rem 0.45rem;
  font-size: 1rem;
}
.signals i {
  font-weight: 650;
}
.whose {
  margin-left: 0.2rem;
}
.writeon {
  margin-left: auto;
  display: flex;
  align-items: center;
  gap: 0.75rem;
  font-size: 0.8125rem;
  color: var(--ink2);
}
.gs .writeon input {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  background: var(--bg);
  padding: 0.2rem 0.3rem;
  width: 3.6rem;
  text-align: right;
  appearance: textfield;
  -moz-appearance: textfield;
}
.writeon input::-webkit-inner-spin-button {
  display: none;
}
.gs .writeon input[name="seed"] {
  width: 3.1rem;
}
.gs .writeon input[name="temperature"] {
  width: 2.7rem;
}
.sheet {
  position: relative;
  overflow: auto;
  border-top: 1px solid var(--rule);
  border-bottom: 1px solid var(--rule);
  padding: 0.5rem 0.4rem;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  line-height: 1.75;
  cursor: pointer;
  contain: strict;
  tab-size: 4;
  scrollbar-width: thin;
}
.sheet.code {
  font-family: var(--mono);
  line-height: 1.55;
  letter-spacing: 0;
}
.sheet span {
  padding: 0.12em 0;
  border-radius: 2px;
}
.sheet:not(.code) span {
  padding: 0.14em 0.16em;
  margin: 0 -0.08em;
}
.sheet .sign {
  -webkit-text-fill-color: color-mix(in srgb, currentColor 55%, transparent);
  font-size: 0.8em;
}
.sheet .hex {
  font-size: 0.68em;
  vertical-align: 0.12em;
  margin: 0 1px;
  padding: 0.28em 1px;
}
.sheet .unknown {
  text-decoration: underline dashed 1.5px;
  text-underline-offset: 0.22em;
}
.sheet .own {
  text-decoration: underline solid 2px var(--ink);
  text-underline-offset: 0.3em;
  text-decoration-skip-ink: none;
}
/* nothing here moves a letter: a step lays out no line again */
.sheet .cur {
  outline: 2.5px solid var(--ink);
  outline-offset: 0.5px;
}
.ownword u {
  text-decoration: underline solid 2px;
  text-underline-offset: 0.25em;
}
.units {
  flex: 1 1 0;
  min-height: 0;
  display: grid;
  grid-template-columns: minmax(0, 1.05fr) minmax(0, 1fr);
  grid-template-rows: minmax(0, 1fr) auto;
  column-gap: 1.75rem;
  padding-top: 0.5rem;
}
.ranking,
.oneunit {
  display: flex;
  flex-direction: column;
  min-height: 0;
  min-width: 0;
}
.units .hd {
  flex: none;
  height: 1.6rem;
  justify-content: flex-start;
  gap: 0.5rem;
}
.units .hd select {
  flex: 0 1 auto;
  min-width: 0;
  font-weight: 500;
  text-overflow: ellipsis;
  border-bottom: 1px solid var(--rule2);
}
.oneunit .hd {
  justify-content: space-between;
}
.finding {
  margin: 0;
  color: var(--ink2);
  font-size: 0.8125rem;
  line-height: 1.3;
  min-height: 2.2rem;
  text-wrap: pretty;
}
.finding.nowhere {
  color: var(--ink);
  font-weight: 600;
}
.ranks {
  flex: 1 1 0;
  min-height: 0;
  overflow: auto;
  scrollbar-width: thin;
}
.gs .rank {
  display: grid;
  grid-template-columns: 7.2rem minmax(0, 1fr) 3.3rem;
  align-items: center;
  width: 100%;
  height: 1.5rem;
  border: 0;
  background: none;
  padding: 0 0.25rem;
  text-align: left;
  border-radius: 4px;
}
.rank .who {
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rank .who i {
  color: var(--ink3);
}
.rank .n {
  text-align: right;
  font-weight: 600;
}
.ranks .track {
  position: relative;
  top: 0;
  height: 100%;
  background: none;
  border: 0;
}
.rank:not(.scale) .track {
  background: linear-gradient(var(--rule2), var(--rule2)) var(--chance) 0 / 1px 100% no-repeat;
}
.rank .bar {
  position: absolute;
  top: 0.3rem;
  bottom: 0.3rem;
  background: var(--rule2);
}
.rank.probe .bar {
  background: none;
  border: 1.5px solid var(--ink2);
}
.rank.before .bar {
  background: none;
  border: 1.5px dashed var(--ink3);
}
.rank .range {
  position: absolute;
  top: calc(50% - 0.2rem);
  height: 0.4rem;
  border: 1.5px solid var(--ink);
  border-top: 0;
  border-bottom: 0;
  background: linear-gradient(var(--ink), var(--ink)) 0 50% / 100% 1.5px no-repeat;
}
.rank[aria-pressed="true"] .range {
  border-color: var(--ink3);
  background-image: linear-gradient(var(--ink3), var(--ink3));
}
button.rank:hover {
  background: var(--sunk);
}
.rank[aria-pressed="true"] {
  box-shadow: inset 0 0 0 1.5px var(--ink);
}
.rank[aria-pressed="true"] .bar {
  background: var(--ink);
}
.rank[aria-pressed="true"] .who {
  font-weight: 650;
}
.gs .rank.scale {
  height: 1.1rem;
  font-size: 0.75rem;
  color: var(--ink3);
  position: sticky;
  top: 0;
  background: var(--bg);
  z-index: 3;
}
.scale .chance,
.scale .end {
  position: absolute;
  white-space: nowrap;
  transform: translateX(-50%);
}
.scale .end {
  right: 0;
  transform: none;
}
.facts {
  flex: 1 1 0;
  min-height: 0;
  overflow: auto;
  scrollbar-width: thin;
  font-size: 0.875rem;
}
.gs .facts dl {
  display: grid;
  grid-template-columns: 5.2rem minmax(0, 1fr);
  gap: 0.15rem 0.5rem;
  margin: 0 0 0.35rem;
}
.facts dt {
  color: var(--ink3);
  font-weight: 400;
}
.facts dd {
  margin: 0;
  color: var(--ink);
}
.facts small {
  color: var(--ink3);
  font-size: 0.8125rem;
}
.facts p {
  margin: 0.35rem 0 0;
  color: var(--ink2);
  font-size: 0.8125rem;
  line-height: 1.3;
}
.facts .rule b {
  color: var(--ink);
}
.link {
  border: 0;
  background: none;
  padding: 0;
  text-align: left;
  text-decoration: underline;
  text-decoration-color: var(--rule2);
  text-underline-offset: 0.2em;
  font-weight: 600;
}
.link:hover {
  text-decoration-color: var(--ink);
}
a.link {
  color: inherit;
}
.gs .onward {
  color: var(--ink3);
}
.gs .openings th,
.gs .openings td {
  padding: 0.1rem 0.3rem 0.1rem 0;
  border: 0;
}
.gs .openings thead th {
  font-size: 0.75rem;
}
.openings i {
  font-weight: 650;
}
.gs .openings td {
  width: 4.2rem;
}
.gs .openings .both {
  width: 45%;
}
.both span {
  display: flex;
  height: 0.7rem;
  background: var(--zero);
  box-shadow: 0 0 0 1px var(--rule2);
}
.both i {
  height: 100%;
}
.both .between {
  opacity: 0.4;
}
.facts details {
  margin-top: 0.35rem;
  font-size: 0.8125rem;
  color: var(--ink2);
}
.facts summary {
  cursor: pointer;
  color: var(--ink3);
}
.silent,
.stale-units {
  grid-column: 1 / -1;
  margin: 0;
  color: var(--ink2);
}
.silent {
  align-self: center;
  text-align: center;
}
.stale-units {
  font-weight: 600;
  font-size: 0.8125rem;
  padding-top: 0.3rem;
  color: var(--ink);
}
textarea.sentence {
  resize: none;
  font: inherit;
  font-family: var(--mono);
  font-size: 0.9375rem;
  line-height: 1.32;
  letter-spacing: 0;
  color: inherit;
  padding: 0.35rem 0;
  tab-size: 4;
  scrollbar-width: thin;
}
.tall .asked {
  height: 4.3rem;
}
.tall .cell svg {
  height: 19.9rem;
}

/* what a step changes is laid out on its own, not with the whole page */
.cell,
.eq {
  contain: layout style;
}
.say {
  contain: content;
}

@media (max-width: 1360px) and (min-width: 761px) {
  main {
    grid-template-columns: 30rem minmax(0, 1fr);
  }
}
@media (max-width: 1180px) and (min-width: 761px) {
  .plots .hd.long {
    height: auto;
    white-space: normal;
  }
}
@media (max-width: 960px) and (min-width: 761px) {
  main {
    grid-template-columns: minmax(0, 25rem) minmax(0, 1fr);
  }
  .writeon {
    gap: 0.3rem;
  }
  .gs .writeon input[name] {
    width: 2.7rem;
  }
  .panes .legend {
    display: none;
  }
  .page.gs .cell svg {
    height: auto;
  }
  .eq {
    gap: 0.2rem;
  }
  .gs .va {
    font-size: 1.1rem;
  }
  .sy {
    font-size: 0.75rem;
  }
  .low {
    gap: 1.25rem;
  }
  .keys,
  .cellhd .row {
    display: none;
  }
  .say {
    font-size: 1rem;
    line-height: 1.2;
  }
}
@media (max-height: 799px) and (min-width: 761px) {
  .page .mirror {
    line-height: 2.3rem;
  }
  .page.tall .asked {
    height: 3.95rem;
  }
  .page.tall .cell svg {
    height: 17.75rem;
  }
  .page textarea.sentence {
    padding: 0.22rem 0;
    line-height: 1.25;
  }
  .page .cell svg {
    height: 19.3rem;
  }
  .page .say {
    font-size: 1.04rem;
    height: 5.3rem;
    margin: 0.15rem 0 0.3rem;
  }
  .page .cellhd {
    padding-top: 0.3rem;
  }
  .page .eq {
    padding: 0.3rem 0 0.35rem;
    min-height: 3.4rem;
  }
  .page .va {
    font-size: 1.3rem;
  }
  .page .low {
    padding-top: 0.4rem;
  }
}
@media (max-width: 760px) {
  .choices {
    grid-template-columns: 1fr 1fr;
  }
  .picker {
    margin-left: auto;
  }
  .pick {
    padding: 0.28rem 0.5rem;
    min-height: 2.75rem;
  }
  .mirror {
    line-height: 2.9rem;
  }
  .instant {
    display: contents;
  }
  .say {
    height: auto;
    min-height: 7.4rem;
    order: 0;
    line-height: 1.38;
  }
  .low {
    grid-template-columns: 1fr;
    gap: 1.25rem;
    order: 3;
  }
  .cellhd {
    flex-wrap: wrap;
    order: 1;
  }
  .gs .unitno {
    min-height: 2.75rem;
    width: 3rem;
  }
  .cell {
    order: 1;
  }
  .eq {
    order: 2;
    gap: 0.2rem;
  }
  .va {
    font-size: 1.02rem;
  }
  .sy {
    font-size: 0.75rem;
  }
  .speed {
    flex: none;
    width: 2.75rem;
    height: 2.75rem;
    padding: 0;
  }
  .roomy {
    display: none;
  }
  .words {
    order: -2;
  }
  .panes {
    order: -1;
    height: auto;
    flex-wrap: wrap;
    overflow: visible;
    gap: 0.2rem 1rem;
  }
  .reading .time {
    order: -1;
    margin-top: 0.25rem;
  }
  .tall .asked {
    height: auto;
  }
  .tall .field {
    height: 5.2rem;
    flex-basis: 100%;
  }
  .tall .cell svg {
    height: auto;
  }
  .readbar {
    flex-wrap: wrap;
    height: auto;
  }
  .writeon {
    margin: 0.3rem 0 0.5rem;
    flex-wrap: wrap;
    gap: 0.4rem 0.45rem;
  }
  .gs .writeon input {
    min-height: 2.75rem;
  }
  .reading .time {
    contain: none;
  }
  .units {
    flex: none;
    display: block;
  }
  .oneunit {
    margin-top: 1rem;
  }
  .ranks {
    max-height: 20rem;
    flex: none;
  }
  .facts {
    flex: none;
  }
  .gs button.rank {
    height: 2.75rem;
  }
  button.rank .bar {
    top: 0.8rem;
    bottom: 0.8rem;
  }
  .units .hd {
    height: auto;
    flex-wrap: wrap;
    gap: 0 1rem;
    white-space: normal;
  }
  .signals button {
    min-width: 2.4rem;
  }
}
`;var el=4096,ns=new Map,Sn=null;function vt(e,t,s,n,r){let i=`${n} ${r} ${e}`;return ns.has(i)||(ns.size>=el&&ns.clear(),Sn??=document.createElement("canvas").getContext("2d"),Sn.font=`${n} 100px ${r}`,ns.set(i,Sn.measureText(e).width)),Math.min(s,100*t/ns.get(i))}function Wt(e){let t=o("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),s=o("div",{class:"foot","aria-hidden":"true"}),n=o("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=o("div",{class:"track"}),i=o("i"),a=o("b");r.append(i,a);let l=kr(e),c=o("div",{class:"words"},t,l.el,s,o("div",{class:"scrubber"},r,n));n.addEventListener("input",()=>e.go(Number(n.value)));let u=[],d=[],h=null,$=null;t.addEventListener("click",m=>{let T=m.target.closest("button");T&&e.go(Number(T.dataset.step))});let S=null;c.addEventListener("wheel",m=>{let T=Math.sign(m.deltaX||(m.shiftKey?m.deltaY:0));T&&(m.preventDefault(),e.scroll(e.S.view.a+T))},{passive:!1}),c.addEventListener("pointerdown",m=>{m.pointerType==="touch"&&m.target!==n&&(S={x:m.clientX,a:e.S.view.a})}),c.addEventListener("pointermove",m=>{S&&e.scroll(Math.round(S.a-(m.clientX-S.x)/e.G.cw))});for(let m of["pointerup","pointercancel","pointerleave"])c.addEventListener(m,()=>S=null);e.scroll=m=>{let T=e.S.view.n;m=Math.max(0,Math.min(e.P.T-T,m)),m!==e.S.view.a&&e.set({view:{a:m,n:T}})};function g(){let{P:m,G:T,S:C,rem:w}=e,O=m.mean(C.focus),M=e.full(C.focus),p=k=>U(O[k],2).replace(/^(\u2212?)0\./,"$1."),A=0;for(let k=T.a;k<T.end;k++)A=Math.max(A,p(k).length);let x=T.cw>=Math.max(1.7,.46*A)*w,y=JSON.stringify([m.tokens,m.unknown,T.a,T.n,T.width,w,C.focus,e.font]);if(y===$){for(let k=T.a;k<T.end;k++){let L=e.palette.of(C.focus,O[k],M),{style:b,dataset:E}=u[k-T.a],N=`background:${Ie(L)};color:${rt(L)}`;k-T.a===h?E.style=E.style.replace(/background:[^;]*;\s*color:[^;]*/,N):Object.assign(b,{background:Ie(L),color:rt(L)}),ve(d[k-T.a],x?p(k):"")}return}$=y;let z=o("span",{class:"label"},"mean ",o("i",{class:`s-${C.focus}`},C.focus));s.replaceChildren(z),u=[],d=[],h=null;for(let k=T.a;k<T.end;k++){let L=m.shown[k],b=e.palette.of(C.focus,O[k],M),E=o("button",{type:"button",class:"tok",tabindex:"-1"});E.dataset.step=k,T.cw>=1.1*w&&E.append(L),E.title=m.unknown[k]?`“${L}” ${jt(m)}`:`step ${k+1}: ${L}`,E.classList.toggle("unknown",m.unknown[k]);let N=vt(L,T.cw-5,.94*w,500,e.font);E.style.cssText=`left:${T.x(k)+1}px;width:${T.cw-2}px;background:${Ie(b)};color:${rt(b)};font-size:${Math.max(N,.62*w)}px`,E.classList.toggle("clipped",N<.62*w),u.push(E);let P=o("span",{class:"m"});x&&P.append(p(k)),P.style.cssText=`left:${T.x(k)}px;width:${T.cw}px`,d.push(P)}t.replaceChildren(...u),s.append(...d),f()}function f(){let{P:m,G:T,rem:C}=e,w=.75*C,O=T.n===m.T,M=O?T.centre(0):T.gutter+w/2,p=O?T.centre(m.T-1):T.width-w/2;n.max=String(m.T-1),n.disabled=m.T===1,n.style.cssText=`left:${M-w/2}px;width:${p-M+w}px`,r.style.cssText=`left:${M}px;width:${p-M}px`,i.style.display=O?"none":"",i.style.left=`${100*T.a/m.T}%`,i.style.width=`${100*T.n/m.T}%`}function v(){let{P:m,S:T,G:C,rem:w}=e;if(h!==null&&u[h]&&(u[h].classList.remove("cur"),u[h].removeAttribute("aria-current"),u[h].style.cssText=u[h].dataset.style,u[h].tabIndex=-1,d[h].classList.remove("cur")),h=C.sees(T.t)?T.t-C.a:null,h!==null){let O=u[h],M=m.shown[T.t];O.dataset.style=O.style.cssText,O.classList.add("cur"),O.setAttribute("aria-current","step"),O.tabIndex=0;let p=Math.max(vt(M,C.cw-4,1.06*w,700,e.font),.62*w);O.style.cssText=`left:${C.x(T.t)}px;width:${C.cw}px;font-size:${p}px`,d[h].classList.add("cur")}n.value=String(T.t),n.setAttribute("aria-valuetext",`step ${T.t+1} of ${m.T}: ${m.shown[T.t]}`),a.style.width=`${m.T>1?100*T.t/(m.T-1):0}%`}return{el:c,draw(m){m("picture","size","theme","view","focus")&&g(),m("step","picture","size","view")&&v(),l.draw(m)}}}var En={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},Tn=[.5,1,2,4],tl=900;function Os(e){let t=null,s={},n=($,S,g)=>{s[$]=B("path",{d:En[$]});let f=o("button",{type:"button",class:`tb ${$}`,"aria-label":S,title:S},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},s[$]));return f.addEventListener("click",g),f},r=n("play","Play (space)",()=>e.set({playing:!e.S.playing})),i=o("button",{type:"button",class:"bare speed",title:"Speed"},"1×");i.addEventListener("click",()=>{e.set({speed:Tn[(Tn.indexOf(e.S.speed)+1)%Tn.length]})});let a=o("b"),l=o("small"),c=o("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map($=>o("kbd",{},$))),u=o("div",{class:"transport",role:"group","aria-label":"Steps"},n("first","First step (Home)",()=>e.go(0)),n("back","Back one step (left arrow)",()=>e.go(e.S.t-1)),r,n("forward","Forward one step (right arrow)",()=>e.go(e.S.t+1)),n("last","Last step (End)",()=>e.go(e.P.T-1)),i,o("span",{class:"where"},o("span",{class:"roomy"},"step "),a,l),c);function d(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.go(e.S.t+1)}function h(){clearInterval(t);let{playing:$}=e.S;$&&(t=setInterval(d,tl/e.S.speed)),s.play.setAttribute("d",$?En.pause:En.play);let S=$?"Pause (space)":"Play (space)";r.title=S,r.setAttribute("aria-label",S),i.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,i.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:u,draw($){$("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),h()),$("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.textContent=e.S.t+1,l.textContent=` / ${e.P.T}`}}}async function qt({doc:e,roots:t},s){let n=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,s[l]])),r={docid:"gatescope",roots:n,root_ids:Object.keys(n)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[i]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(i));return Object.values(s).forEach(Kr),l=>a.get_model_by_name(l)}function Kr(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&Kr(t.shadowRoot)}function ct(e,t,{css:s,rem:n,font:r}){e(`${t}.axis`).setv({major_label_text_color:s("--ink3"),major_label_text_font_size:`${.75*n}px`,major_label_text_font:r,major_label_standoff:Math.round(.2*n)}),e(`${t}.grid`).grid_line_color=s("--rule")}var Yr=8,sl=100,mt=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,s)=>[e.x(Math.max(t,e.a)),e.x(Math.min(s+1,e.end))],columns:!0});function Ns(e,t,s,n,r=!1){let i=r?Math.log:u=>u,a=i(t)-i(e),l=u=>s+(n-s)*(a?(i(u)-i(e))/a:.5);return{first:e,last:t,left:s,right:n,at:l,find:u=>Math.max(e,Math.min(t,e+Math.round((u-s)/(n-s)*(t-e)))),span:(u,d)=>[l(u),l(d)]}}function nl({values:e,at:t,first:s=0},n,r){let i=t?0:Math.max(0,n.first-s),a=t?e.length-1:Math.min(e.length-1,n.last-s),l=[];for(let c=i;c<=a;c++){let u=t?t[c]:s+c;l.push([n.at(u),Number.isFinite(e[c])?r(e[c]):NaN,u])}return l}function rl({values:e,at:t,first:s=0},n,r,i){if(!r.columns||t)return n;let[a,l]=[r.first-s,r.last-s],c=(u,d)=>d>=0&&d+1<e.length?[[u,i((e[d]+e[d+1])/2)]]:[];return[...c(r.left,a-1),...n,...c(r.right,l)]}function ol(e){let t="",s="M";for(let[n,r]of e)Number.isFinite(r)&&(t+=`${s}${n.toFixed(2)} ${r.toFixed(2)}`),s=Number.isFinite(r)?"L":"M";return t}var Xr=(e,t=sl)=>e.filter((s,n)=>n%Math.ceil(e.length/t)===0||n===e.length-1);function il(e,{height:t}){let{x:s,rows:n=[],along:r=[],lines:i,shades:a=[],marks:l=[],caption:c,rem:u}=e,{low:d,high:h,top:$,below:S}=e.y,g=t-S,f=t-(e.foot??.2*u),v=w=>$+(g-$)*(h-w)/(h-d||1),m=w=>({class:w===0?"zero":"grid",d:`M${s.left} ${v(w).toFixed(2)}H${s.right}`}),T=(w,O,M,p)=>({x:w,y:O,"text-anchor":p,text:M}),C=d<0&&h>0&&n.every(([w])=>w!==0);return{x:s,y:v,low:d,high:h,top:$,bottom:g,rules:[...n.map(([w])=>m(w)),...C?[m(0)]:[]],texts:[...n.map(([w,O])=>T(s.left-.4*u,v(w)+.26*u,O,"end")),...r.map(([w,O,M="middle"])=>T(s.at(w),f,O,M)),...c?[T(s.right,f,c,"end")]:[]],shades:a.map(([w,O])=>({x:w,y:$,width:Math.max(0,O-w),height:g-$})),lines:i.map(w=>{let O=nl(w,s,v);return{...w,points:O,d:ol(rl(w,O,s,v))}}),marks:l.map(({k:w,v:O,kind:M="",r:p=4})=>({class:`mark ${M}`,cx:s.at(w),cy:v(O),r:p}))}}function al(e,t,s){let n={},r=({left:i,top:a,width:l,height:c})=>{let u=0;for(let d of Object.values(e))for(let h=1;h<d.length;h++){let[[$,S],[g,f]]=[d[h-1],d[h]];if(g<i||$>i+l||!Number.isFinite(S+f))continue;let v=w=>S+(f-S)*Math.max(0,Math.min(1,(w-$)/(g-$))),[m,T]=[v(i),v(i+l)],C=Math.min(Math.max(m,T),a+c)-Math.max(Math.min(m,T),a);C>=0&&(u+=1+C/c)}for(let d of Object.values(n))i>=d.left+d.width||d.left>=i+l||a>=d.top+d.height||d.top>=a+c||(u+=20);return u};for(let[i,[a,l]]of Object.entries(t)){let c=null;for(let[u,d]of e[i])if(!(!Number.isFinite(d)||u<s.left||u>s.right))for(let h of[-1,1])for(let $ of[1,5,10,18,28]){let S=Math.max(s.left,Math.min(s.right-a,u-Math.min(a/2,12))),g=h<0?d-l-$:d+$,f=Math.max(0,s.top-g)+Math.max(0,g+l-s.bottom),v={left:S,top:g,width:a,height:l},m=20*r(v)+40*f+.3*$+.01*(S-s.left);(c===null||m<c.cost)&&(c={...v,cost:m})}c&&(n[i]=c)}return n}function St(e,t,s,n,r=1){let i={},a={};e.forEach(({span:c,points:u},d)=>{c.hidden=!1,i[d]=Xr(u),a[d]=[ll(c,n)+4,r*n]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,u)=>{i[`clear of ${u}`]=Xr(c)});let l=al(i,a,s);e.forEach(({span:c},u)=>{c.hidden=!l[u],l[u]&&(c.style.left=`${l[u].left}px`,c.style.top=`${l[u].top+l[u].height/2}px`)})}var Cn=new Map;function ll(e,t){let s=`${t} ${e.className} ${e.textContent}`;return Cn.get(s)||Cn.set(s,e.offsetWidth),Cn.get(s)}function Dt(e,t,s){for(;e.childElementCount>s.length;)e.lastChild.remove();for(;e.childElementCount<s.length;)e.append(B(t));s.forEach(({text:n,title:r,...i},a)=>{let l=e.children[a];ke(l,i),n!==void 0&&ve(l,n),r!==void 0&&l.textContent!==r&&l.replaceChildren(B("title",{},r))})}function He(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(w=>[w,B("g",{class:w})])),{shades:s,rules:n,texts:r,lines:i,marks:a,under:l,dots:c}=t,u=B("path",{class:"here"}),d=B("svg",{"aria-hidden":"true"},s,n,r,u,l,i,a,c),h=o("div",{class:"labels","aria-hidden":"true"}),$=o("div",{class:"tag",role:"tooltip"}),S=o("div",{class:`chart ${e}`,role:"img"},d,h,$),g=null,f=null,v=null,m="";$.hidden=!0;function T(w){let O=S.getBoundingClientRect(),[M,p]=[w.clientX-O.left,w.clientY-O.top],A=!v||M<v.x.left-Yr||M>v.x.right+Yr,x=w.buttons>0&&w.pointerType!=="touch",y=A||x?null:f.tip?.(v.x.find(M));$.hidden=!y,y&&(ve($,y),$.style.left=`${Math.max(0,Math.min(O.width-$.offsetWidth,M+12))}px`,$.style.top=`${Math.max(-$.offsetHeight-4,p-$.offsetHeight-10)}px`)}for(let w of["pointermove","pointerdown"])S.addEventListener(w,T);S.addEventListener("pointerleave",()=>$.hidden=!0);function C(){let{alone:w,still:O,along:M=[],bars:p,rem:A}=f,x=w?[]:v.lines.filter(E=>E.name).sort((E,N)=>(E.later??0)-(N.later??0)),y=JSON.stringify([w,x.map(({name:E,cls:N})=>[E,N])]);if(O&&y===m)return;y!==m&&h.replaceChildren(...w?[o("span",{class:"alone"},w)]:[],...x.map(({name:E,kind:N,cls:P=`name ${N}`})=>o("span",{class:P},E))),m=y;let{x:z,y:k}=v,L=M.length?v.bottom:g.height,b={left:z.left+4,right:z.right-4,top:0,bottom:L,...f.room};St(x.map(({points:E,named:N},P)=>({span:h.children[P],points:N?E.filter(([,,j])=>N(j)):E,whole:N&&E})),[...v.lines.filter(E=>!E.name&&!E.aside).map(E=>E.points),...p?.(k)??[]],b,A)}return{el:S,under:l,get frame(){return v},measure(){return g={width:S.clientWidth,height:S.clientHeight},g},draw(w){if((!g?.width||!g.height)&&this.measure(),!g.width||!g.height)return;f=w,v=il(f,g),ke(d,g),Dt(s,"rect",v.shades),Dt(n,"path",v.rules),Dt(r,"text",v.texts);let O=({kind:M="",d:p,style:A="",title:x})=>({class:`line ${M}`,d:p,style:A,title:x});Dt(i,"path",v.lines.map(O)),Dt(a,"circle",v.marks),C(),ke(S,{"aria-label":f.said})},cursor(w){if(!v)return;let{x:O,y:M,top:p,bottom:A}=v,x=w>=O.first&&w<=O.last,y=f.here==="column"?O.span(w,w):[O.at(w)],z=x&&f.here?y.map(L=>`M${L.toFixed(2)} ${p}V${A}`).join(""):"";ke(u,{d:z});let k=v.lines.filter(({dot:L,values:b})=>L&&x&&Number.isFinite(b[w]));Dt(c,"circle",k.map(({kind:L,dot:b,values:E})=>({class:`dot ${L}`,cx:O.at(w),cy:M(E[w]),r:b})))}}}var cl=5,hl=600,Jr=3;function Zr(e,t){let s=o("h2"),n=o("span",{class:"r"}),r={valves:He("plot valves"),memory:He("plot memory")};for(let{el:h,under:$}of Object.values(r)){let S=v=>v.clientX-h.getBoundingClientRect().left,g=(v,m)=>[m,Math.max(e.G.gutter,Math.min(e.G.width,S(v)))],f=v=>e.G.a-.5+(v-e.G.gutter)/e.G.cw;je(h,{press:v=>S(v)>=e.G.gutter&&S(v),slop:(v,{x:m})=>!e.small&&v.pointerType!=="touch"&&Math.abs(v.clientX-m)>=cl,click:v=>e.go(e.G.step(S(v))),move(v,m){let[T,C]=g(v,m).sort((w,O)=>w-O);$.replaceChildren(B("rect",{class:"band",x:T,width:C-T,y:0,height:"100%"}))},done(v,m){$.replaceChildren(),t(...g(v,m).sort((T,C)=>T-C).map(f))},cancel:()=>$.replaceChildren()}),h.addEventListener("dblclick",()=>e.resetZoom()),h.addEventListener("wheel",v=>{if(!v.ctrlKey||S(v)<e.G.gutter)return;v.preventDefault();let m=f(S(v)),T=Math.max(.2,1+v.deltaY/hl),{a:C,end:w}=e.G;t(m+(C-.5-m)*T,m+(w-.5-m)*T)},{passive:!1})}let i=()=>e.P.roles.gates;function a(){let{rem:h,low:$,small:S}=e,g=i().length===0,f={valves:g?0:($?2.9:3.1)*h,memory:(S?5:$?3.6:3.9)*h+(g?3*h:0)};for(let[v,{el:m}]of Object.entries(r))m.style.height=`${Math.round(f[v])}px`,m.hidden=f[v]===0;for(let v of Object.values(r))v.measure()}function l(h){let{roles:$}=e.P;return $.kind(h)==="gate"?`stroke:var(--F${h},var(--ink2));stroke-width:2`:h==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${h===$.candidate?"stroke-dasharray:1 4":""}`}let c=h=>e.S.mode==="mean"?e.P.mean(h):e.P.column(h,e.S.unit);function u(h,$,S,g,f,v){let{P:m,G:T,rem:C}=e,w=Object.fromEntries($.map(O=>[O,c(O)]));r[h].draw({x:mt(T),y:{low:S,high:g,top:Jr,below:Jr},rows:f,lines:$.map(O=>({values:w[O],name:O,kind:`of-${O}`,cls:`letter s-${O}`,style:l(O)})),tip:O=>`step ${O+1} “${m.shown[O]}”
${$.map(M=>`${M} ${U(w[M][O],4)}`).join("   ")}`,alone:m.T===1?`A line needs at least two ${m.reads.many}.`:null,said:v,rem:C})}function d(){let{P:h,S:$}=e,S=i(),g=h.signals.filter(w=>!S.includes(w)),f=w=>`${w} over time. The numbers are in the table.`;S.length&&u("valves",S,-.04,1.04,[[0,"0"],[1,"1"]],f(`Gates ${S.join(", ")}`));let v=1.12*Math.max(1,...g.map(w=>Math.max(...c(w).map(Math.abs)))),m=Math.floor(v),T=[-m,0,m].map(w=>[w,U(w,0,!0)]);u("memory",g,-v,v,T,f(g.join(", "))),s.replaceChildren($.mode==="mean"?`Mean of ${h.H} units over time `:`Unit ${$.unit} over time `,o("small",{class:"wide"},S.length?"valves 0–1, then memory":"hidden state"));let C=$.mode==="unit"?h.halfLife($.unit):null;n.replaceChildren(...C===null?[]:["half-life ",o("b",{},lt(C))]),n.title=`Half-life: ${It(h.reads)}${C<0?"; this text ends before more can be told":""}`}return{els:[o("div",{class:"hd"},s,n),r.valves.el,r.memory.el],draw(h){h("size","picture")&&a(),h("picture","unit","view","size")&&d()}}}var Qr={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function dl(e){let t=e[e.length-1];return Array.from(e,s=>Number.isFinite(s-t)?s-t:NaN)}var ul=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${le(t)}”), its guess`,ml=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${le(t)}”, which the network shown holds likeliest`;function eo(e){let t=o("h2"),s=o("small"),n=o("div",{class:"bk"}),r=o("div",{class:"labels","aria-hidden":"true"}),i=o("div",{class:"plot gradient",role:"img"},n,r),a=Zr(e,g),l=o("div",{class:"plots"},...a.els,o("div",{class:"hd long"},t),i),c=null,u=!1,d=[],h=0,$=0;i.addEventListener("pointerdown",p=>$=p.clientX,!0),i.addEventListener("click",p=>{if(Math.abs(p.clientX-$)>4)return;let A=p.clientX-i.getBoundingClientRect().left;A>=e.G.gutter&&e.go(e.G.step(A))}),i.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(h),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function S(){let p=await qt(e.setup.figures,{gradient:n});c={named:p,time:p("time")},c.time.change.connect(()=>{if(u)return;clearTimeout(h);let{start:A,end:x}=c.time;h=setTimeout(()=>g(A,x),30)}),p("gradient.y").change.connect(()=>{u||requestAnimationFrame(M)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function g(p,A){let{P:x,G:y,S:z}=e,k=jr(p,A,x.T,y.width-y.gutter);k.a===z.view.a&&k.n===z.view.n?v():e.set({view:k})}function f(p){u=!0;try{p()}finally{u=!1}}let v=()=>c&&f(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function m(){let{G:p,rem:A,low:x,small:y}=e;i.style.height=`${Math.round((y?11:x?6.6:7)*A)}px`,c.named("gradient").setv({min_border_left:p.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=y?null:"auto"}function T(){let{css:p}=e;for(let[A,[x,y,z]]of Object.entries(Qr)){let{glyph:k}=c.named(`gradient.${A}`);k.setv({line_color:p(x),line_width:y,line_dash:z??[],line_cap:"round"})}ct(c.named,"gradient",e)}function C(p,A,x,y,z,k){let{T:L}=e.P,b=Array.from({length:L},(N,P)=>P),E={t:b,tip:b.map(k),low:b.map(()=>A),high:b.map(()=>x)};for(let N of Object.keys(Qr)){let P=N in p;c.named(`gradient.${N}`).visible=P,E[N]=P?Array.from(p[N]):b.map(()=>NaN)}c.named("gradient.source").data=E,c.named("gradient.y").setv({start:A,end:x}),c.named("gradient.axis").major_label_overrides=new Map(z),c.named("gradient.ticks").ticks=y}let w=p=>Ce(e.setup.cells[p]);function O(){let{P:p,S:A}=e,x={},y={},z=p.cell;for(let{key:R,cell:F,signal:W}of p.curves){let q=`${F==="rnn"||F==="lstm"?F:"own"}.${W}`;x[q]=dl(p.array(R)),y[q]=`${w(F)} ‖dL/d${W}‖`}let k=Object.values(x).flatMap(R=>R.filter(Number.isFinite)),L=Math.min(-1.5,Math.min(...k)-.25),b=Math.max(.25,Math.max(...k)+.15),E=p.array("forget");if(E){let R=F=>A.mode==="mean"?Math.log10(Array.from({length:p.H},(W,q)=>10**E[F*p.H+q]).reduce((W,q)=>W+q)/p.H):E[F*p.H+A.unit];x.forget=Array.from({length:p.T},(F,W)=>Number.isFinite(R(W))?R(W):NaN),y.forget=A.mode==="mean"?`∏ ${we(p.roles.keep)}, mean of units`:`∏ ${we(p.roles.keep)} of unit ${A.unit}`,z!=="lstm"&&(y.forget+=` (${w(z)})`)}let N=Se(L,b,5,!0),P=N.map(R=>[R,{0:"1","-1":"0.1","-2":"0.01"}[R]??Re(R)]);C(x,L,b,N,P,R=>`step ${R+1} “${p.shown[R]}”
`+Object.entries(x).map(([F,W])=>`${y[F]} ${Be(W[R])}`).join(`
`)),d=Object.entries(x).map(([R,F])=>({line:R,values:F,name:y[R]}));let j=ae(p.shown[p.T-1],20);t.replaceChildren(`How much error from “${j}” reaches back `,s);let _=[...new Map(p.curves.map(({cell:R,loss:F})=>[w(R),F]))].map(([R,F])=>`${R} ${U(F,2)}`).join(", ");s.textContent=`${ul(p)}: ${_}; each ÷ its last value, log scale`,t.title=`${ml(p)}: ${_}. Each curve is the norm of a total derivative of L, divided by its own value at the last step.`,i.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(y).map(([R,F])=>`${F} at the first step ${Be(x[R][0])}`).join("; ")}.`)}function M(){let{G:p,rem:A,P:x}=e;if(x.T===1){let E=`The gradient needs at least two ${x.reads.many}.`;return r.replaceChildren(o("span",{class:"alone"},E))}let{start:y,end:z}=c.named("gradient.y"),k=i.clientHeight,L=E=>3+(k-6)*(1-(E-y)/(z-y)),b=d.map(({line:E,values:N,name:P})=>{let j=[];for(let H=Math.max(0,p.a);H<p.end;H++){let _=L(N[H]);j.push([p.centre(H),_<-2||_>k+2?NaN:_])}return{span:o("span",{class:`name ${E.replace(".","-")}`},P),points:j}});return r.replaceChildren(...b.map(({span:E})=>E)),St(b,[],{left:p.gutter+2,right:p.width-2,top:0,bottom:k},A)}return S(),{el:l,draw(p){a.draw(p),c&&(p("size","picture")&&f(m),p("theme","size")&&f(T),p("picture","unit")&&f(O),p("view","picture","size")&&v(),p("view","picture","size","unit","theme")&&M())}}}var Ps=30,fl=26,Et=25,to=38,no=(e,t,s)=>Math.min(s,Math.max(t,e)),An=e=>(no(e,0,1)||0)*Ps/2,Ln=(e,t)=>e?no(Math.abs(e)*fl/Math.max(1.25,t||0),1.5,Ps):0,zn=4,so=e=>e.scale,gl=e=>U(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),pl=e=>Number.isFinite(e)&&he(e)?Pe(e):"nil";function Ut(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var wl=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,bl=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Ps+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Ps};stroke-linejoin:round}
.gs-d .ghost{fill:none;stroke:var(--rule2);stroke-width:1.5;stroke-dasharray:6 6}
.gs-d .flow{fill:none;transition:stroke-width .18s ease-out}
.gs-d .flow.pos{stroke:var(--Fpos)} .gs-d .flow.neg{stroke:var(--Fneg)}
.gs-d .taper.pos{fill:var(--Fpos)} .gs-d .taper.neg{fill:var(--Fneg)}
.gs-d .wire{fill:none;stroke:var(--ink3);stroke-width:2} .gs-d .wire.peep{stroke-dasharray:5 3.5}
.gs-d .bus{fill:none;stroke:var(--ink3);stroke-width:2} .gs-d .dot{fill:var(--ink3)}
.gs-d .over{stroke:var(--bg);stroke-width:7;fill:none}
.gs-d .link{fill:none;stroke:var(--ink3);stroke-width:4.5;stroke-linecap:round}
.gs-d .jaw{fill:var(--ink2);transition:transform .18s ease-out}
.gs-d .rim{fill:none;stroke-width:2.5} .gs-d .halo{fill:var(--pipe);stroke:var(--bg);stroke-width:6}
.gs-d .box{fill:var(--bg);stroke:var(--ink);stroke-width:2} .gs-d .boxed{font-weight:500}
.gs-d .letter{font-weight:700;font-style:italic} .gs-d text.letter{fill:var(--bg)}
.gs-d .head{fill:none;stroke:var(--ink);stroke-width:2.25;stroke-linecap:round;
stroke-linejoin:round}
.gs-d .chip{fill:var(--ink)} .gs-d text.word{fill:var(--bg);font-weight:700}
${["f","i","o","r","z"].map(wl).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{fill:var(--ink2);transition:none}}
`,xl=0,js=class{constructor(t,s=null){this.compact=t,this.hand=s,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(n=>[n,B("g")])),this.root=B("g",{class:"gs-d"},B("style",{},bl),Object.values(this.layers))}update(t){for(let s of this.steps)s(t)}add(t,...s){this.layers[t].append(...s)}pipe(...t){for(let s of t)this.add("walls",B("path",{d:s,class:"wall"})),this.add("bores",B("path",{d:s,class:"bore"}))}flow(t,s,n=so){let r=B("path",{d:t});this.add("flows",r),this.steps.push(i=>{let a=s(i);r.style.strokeWidth=Ln(a,n(i)),r.setAttribute("class",`flow ${Pe(a)}`)})}valve({x:t,y:s,runs:n,letter:r,hue:i,gate:a,before:l,after:c,at:u=null,scale:d=so}){let h=Et,$=`gs-valve-${++xl}`,S=n==="left"||n==="right",g=p=>B("rect",{class:`jaw F${i}`,x:S||p?t-h:t,y:!S||p?s-h:s,width:S?2*h:h,height:S?h:2*h}),[f,v]=[g(!0),g(!1)],m=B("path");this.add("valves",B("clipPath",{id:$},B("circle",{cx:t,cy:s,r:h})),B("circle",{cx:t,cy:s,r:h,class:"halo"}),m,B("g",{"clip-path":`url(#${$})`},f,v),B("circle",{cx:t,cy:s,r:h,class:`rim S${i}`}));let[T,C]=u??(S?[0,to]:[-to,0]);r&&this.badge(t+T,s+C,r,i);let w={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[n],O=(p,A)=>`${t+p*w[0]-A*w[1]} ${s+p*w[1]+A*w[0]}`;this.steps.push(p=>{let A=An(a(p)),x=S?"Y":"X";f.style.transform=`translate${x}(${-A}px)`,v.style.transform=`translate${x}(${A}px)`;let y=Ln(l(p),d(p))/2,z=Ln(c(p),d(p))/2;m.setAttribute("d",y||z?`M${O(-h,-y)}L${O(h,-z)}L${O(h,z)}L${O(-h,y)}z`:""),m.setAttribute("class",`taper ${Pe(z?c(p):l(p))}`)});let M=this.hand?.({signal:i,linked:r!==i,x:t,y:s,level:S});M&&(this.add("hands",M.el),this.steps.push(p=>M.step(p)))}badge(t,s,n,r){let i=n.length>1?40:22;this.add("marks",B("rect",{x:t-i/2,y:s-11,width:i,height:22,rx:11,class:`T${r}`}),B("text",{x:t,y:s+5,"font-size":this.compact?16.5:15,"text-anchor":"middle",class:"letter"},n))}box(t,s,n,r,i=52){this.add("marks",B("rect",{x:t-i/2,y:s-14,width:i,height:28,rx:5,class:`box${r?` S${r}`:""}`}),B("text",{x:t,y:s+5,"font-size":this.compact?17.5:15,"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},n))}wire(t,s,n=""){this.add("wires",B("path",{d:t,class:`wire S${s} ${n}`}))}bus(t,...s){this.add("wires",B("path",{d:t,class:"bus"}));for(let[n,r]of s)this.add("wires",B("circle",{cx:n,cy:r,r:3.2,class:"dot"}))}sum(t,s){this.add("marks",B("circle",{cx:t,cy:s,r:15,class:"box"}),B("path",{d:`M${t-7} ${s}h14M${t} ${s-7}v14`,class:"box"}))}head(t,s,n=!1){this.add("marks",B("path",{d:n?`M${t-8} ${s}l8 8l8 -8`:`M${t} ${s-8}l8 8l-8 8`,class:"head"}))}label(t,s,n,r,i={}){let{anchor:a="start",hue:l,size:c=21,row:u,inset:d=0}=i,h=this.compact?18:13.5,$=this.compact?c+2:c,S=B("text",{x:t,y:s,"font-size":h,"text-anchor":a,class:"lab"}),g=B("text",{x:t+d,y:s+(u??$),"font-size":$,"text-anchor":a});this.add("words",S,g),this.steps.push(f=>{let v=f.blank?void 0:r(f),[m,T,C]=n(f),w=this.compact?C:C&&`mean ${C}`,O=this.compact?T:m;Ut(S,f.blank||v!==void 0?f.mode==="mean"?w:O:""),Ut(g,v===void 0?"":l?U(v):gl(v)),g.setAttribute("class",`num ${l?`T${l}`:pl(v)}`)})}words(t,s,n,{anchor:r="start",size:i=13.5,cls:a="lab"}={}){let l=B("text",{x:t,y:s,"font-size":i,"text-anchor":r,class:a});this.add("words",l),this.steps.push(c=>Ut(l,n(c)))}};var Ke=e=>typeof e=="string";function rs(e,t=1/0){if(e.trim()==="*")return null;let s=new Set;for(let n of e.split(",")){let[,r,i=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(n)??[];if(r===void 0||Number(i)<Number(r)||Number(i)>=t||Number(i)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(i);a++)s.add(a)}return[...s].sort((n,r)=>n-r)}function ft(e){let t=[];for(let s of e)t.length&&t.at(-1)[1]===s-1?t.at(-1)[1]=s:t.push([s,s]);return t}var We=e=>e===null?"*":ft(e).map(([t,s])=>t===s?t:`${t}-${s}`).join(","),Tt=({signal:e,units:t,steps:s,value:n,on:r=!0})=>`${r?"":"!"}${e}:${We(t)}:${We(s)}=${n}`,qe=(e,t,s)=>e<=0&&t>=s-1?null:Array.from({length:Math.min(t,s-1)-Math.max(0,e)+1},(n,r)=>Math.max(0,e)+r),ye=e=>e.on&&!e.why,vl=(e,t,s,n)=>ye(e)&&e.signal===t&&(e.units===null||e.units.includes(s))&&(e.steps===null||e.steps.includes(n)),Ct=(e,t,s,n)=>e.findLast(r=>vl(r,t,s,n))?.value??null;function oo(e,t,s,n,r){let i=e.filter(l=>ye(l)&&l.signal===t);if(!i.length)return null;let a=new Set;for(let l of Bt(s,n))for(let c=0;c<r&&a.size<2;c++)a.add(Ct(i,t,c,l));return a.size===1?[...a][0]:void 0}function io(e,t,s){return e.flatMap(n=>{if(!ye(n)||t&&n.steps&&!t.some(c=>n.steps.includes(c)))return[n];let{text:r,why:i,...a}=n,l=t===null?[]:Bt(n.steps,s).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var _s=(e,t)=>We(e.units)===We(t.units)&&We(e.steps)===We(t.steps);function Hs(e,t,s){let{signal:n}=e[t],r=s.map(({hold:i})=>i.map(([a])=>a)).filter(i=>i.includes(n));return e.flatMap((i,a)=>i.signal!==n&&_s(i,e[t])&&r.some(l=>l.includes(i.signal))?[a]:[])}var ro=(e,t)=>e===null?t:t===null?e:e.filter(s=>t.includes(s)),Bt=(e,t)=>e??Array.from({length:t},(s,n)=>n);function ao(e,t,s){return e.map((n,r)=>{if(!ye(n))return[];let i=Bt(n.units,s).length*Bt(n.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!ye(c)||c.signal!==n.signal||c.value===n.value)continue;let u=Bt(ro(n.units,c.units),s),d=Bt(ro(n.steps,c.steps),t);u.length&&d.length&&a.push({by:l,steps:d,whole:u.length*d.length===i})}return a})}var kl=200,Fs={past:[],future:[]},On=({past:e},t)=>({past:[...e.slice(1-kl),t],future:[]}),lo=({past:e,future:t},s)=>e.length?[{past:e.slice(0,-1),future:[s,...t]},e.at(-1)]:null,co=({past:e,future:t},s)=>t.length?[{past:[...e,s],future:t.slice(1)},t[0]]:null;function ho(e,t){let s=(t?1-e:e)<.5;return{words:`What if it were held ${s?"open":"shut"}?`,value:+(s!==t)}}function uo(e){let t=o("div",{class:"tag",role:"tooltip"});t.hidden=!0;function s({signal:n,linked:r,x:i,y:a}){let l=ho(1,r),c=!1,u=B("circle",{class:"grip",cx:i-.78*Et,cy:a-.78*Et,r:5.5}),d=B("a",{class:"hand",href:"./whatif"},B("circle",{class:"reach",cx:i,cy:a,r:Et+5}),u),h=()=>{let{S:v}=e,m=v.mode==="mean"?null:[v.unit];d.setAttribute("href",wt(e,"whatif",{pins:Tt({signal:n,units:m,steps:[v.t],value:l.value})}))},$=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,S=()=>`${l.words} Opens What if, ${n} of ${$()} at ${l.value}`,g=()=>{h();let v=d.getBoundingClientRect(),m=e.root.getBoundingClientRect();t.textContent=S(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(m.width-t.offsetWidth-4,v.left-m.left+v.width/2-t.offsetWidth/2))}px`,t.style.top=`${v.bottom-m.top+4}px`},f=()=>t.hidden=!0;d.addEventListener("pointerenter",v=>v.pointerType!=="touch"&&g()),d.addEventListener("focus",g);for(let v of["pointerleave","blur"])d.addEventListener(v,m=>m.pointerType!=="touch"&&f());return d.addEventListener("pointerdown",v=>c=v.pointerType==="touch"&&t.hidden),d.addEventListener("click",v=>{h(),c&&(v.preventDefault(),g())}),{el:d,step(v){d.style.display=v.blank?"none":"",!v.blank&&(l=ho(v.now[n],r),d.setAttribute("aria-label",`${e.P.roles.word(n)}: ${S()}`),!t.hidden&&d.matches(":hover, :focus")&&(t.textContent=S()))}}}return{tag:t,hand:s}}var Ae=520,mo=366,ie=82,Le=316,$e=146,ue=e=>t=>t.now[e],Lt=e=>t=>t.prev[e],Nn=e=>e.kept,ht=e=>e.written,Ee=e=>t=>e({old:Ve(t.before??t.t??0),now:Ve((t.t??0)+1)},t),os=e=>t=>t.blank?1:ps(e,s=>t.now[s]);function Rs(e,t,s){let{memory:n,keeper:r}=t,i=we(t.keep),a=t.called.keep,l=os(t.keep);e.pipe(`M0 ${ie}H${Ae}`),e.flow(`M0 ${ie}H${$e-24}`,Lt(n)),e.flow(`M${$e+24} ${ie}H${s}`,Nn),e.flow(`M${s} ${ie}H${Ae}`,ue(n)),e.valve({x:$e,y:ie,runs:"right",letter:i,hue:r,gate:l,before:Lt(n),after:Nn}),e.sum(s,ie),e.head(507,ie);let c=e.compact?17:16,u=e.compact?29:27;e.label(0,c,Ee((h,$)=>[$.first?"no memory yet":`old memory ${n}${h.old}`,$.first?"no memory":"old memory",`old ${n}${e.compact?"":h.old}`]),Lt(n),{size:25,row:u}),e.label($e,c,()=>[`${a} ${i}`,a,i],l,{anchor:"middle",hue:r,row:u});let d=t.keepsAt?i:`(${i})`;e.label($e+38,c,Ee(h=>[`kept ${d}·${n}${h.old}`,"kept",`${d}·${n}${e.compact?"":h.old}`]),Nn,{row:u}),e.label(Ae,c,Ee(h=>[`new memory ${n}${h.now}`,"new memory",`new ${n}${e.compact?"":h.now}`]),ue(n),{anchor:"end",size:25,row:u})}function is(e,t,s){let n=e.compact?17:13.5,r=B("rect",{y:Le+14,height:34,rx:6,class:"chip"}),i=B("text",{y:Le+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=B("text",{y:Le+37,"font-size":n,class:"lab"});e.bus(`M60 ${Le+15}V${t}`),e.add("marks",r,i),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,u=ae(l.token,c);for(;hn(u)>9;)u=ae(l.token,--c);let d=l.token?24+21*hn(u):0,h=Math.max(0,60-d/2);r.setAttribute("x",h),r.setAttribute("width",d),i.setAttribute("x",h+d/2),Ut(i,u),a.setAttribute("x",h+d+10);let $=(Ae-h-d-10)/(.52*n),S=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:s(l);Ut(a,S.find(g=>g.length<=$)??"")})}function Pn(e,t,s){e.bus(`M0 ${Le}H${Math.max(...t)}`,...t.map(n=>[n,Le]));for(let n of t)e.bus(`M${n} ${Le}V${s}`);e.words(0,Le-9,Ee(n=>`h${n.old}`),{size:e.compact?18:13.5}),is(e,Le,Ee((n,{one:r})=>[`x${n.now}, this ${r}, joined with h${n.old} from the step before`,`this ${r}, joined with h${n.old}`,`joined with h${n.old}`]))}function fo(e,t,s){e.bus(`M60 ${Le}H${Math.max(...t)}`,...t.map(n=>[n,Le]));for(let n of t)e.bus(`M${n} ${Le}V${s}`);is(e,Le,Ee((n,{one:r})=>[`x${n.now}, this ${r} alone: h${n.old} is not looked at`,`this ${r} alone, without h${n.old}`,`this ${r} alone`]))}function go(e,t,s,n,r){let[i,a]=[Le-12,Le+3];e.bus(`M0 ${i}H${Math.max(...t,...n)}`),e.bus(`M60 ${a}H${Math.max(...t,...s)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,i],[l,a]);for(let l of s)e.add("wires",B("path",{d:`M${l} ${i+6}V${i-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of n)e.bus(`M${l} ${i}V${r.hidden}`,[l,i]);e.words(0,i-8,Ee(l=>`h${l.old}`),{size:e.compact?18:13.5}),is(e,a,Ee((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function Is(e,t,s,n,r,i){e.add("wires",B("path",{d:`M${t} ${s}L${n} ${r}`,class:`link S${i}`})),e.add("marks",B("circle",{cx:(t+n)/2,cy:(s+r)/2,r:5.5,class:`box S${i}`}))}function jn(e,t,{peepholes:s=""}={}){let n=t.linked,[r,i,a]=[254,424,258],[l,c,u,d,h,$]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${ie}`,`M${i} ${ie}V${$}H${Ae}`),Rs(e,t,r),Pn(e,n?[$e,r,c]:[$e,l,r,c],a+14),e.wire(`M${$e} ${a}V${ie+24}`,"f"),e.box($e,a,"σ","f",34);let S=os(t.share),[g,f]=[we(t.share),t.writer];n?Is(e,$e,ie+38,r-48,u,"f"):(e.wire(`M${l} ${a}V${u}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${u+24}`,ue("g")),e.flow(`M${r} ${u-24}V${ie}`,ht),e.valve({x:r,y:u,runs:"up",letter:g,hue:f,gate:S,before:ue("g"),after:ht,at:n?[-48,0]:void 0}),e.box(r,a,"tanh"),e.wire(`M${c} ${a}V${h}H${i-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${i} ${ie}V${d}`,ue("c")),e.flow(`M${i} ${d}V${h-24}`,T=>T.tanh_c),e.flow(`M${i} ${h+24}V${$}H${Ae}`,ue("h")),e.valve({x:i,y:h,runs:"down",letter:"o",hue:"o",gate:ue("o"),before:T=>T.tanh_c,after:ue("h"),at:[c-i,0]}),e.box(i,d,"tanh"),e.head(507,$);let v=r+20,m=e.compact?[115,157,198,238]:[114,s?157:162,199,241];e.label(v,m[0],()=>[`written ${t.writes}`,"written",t.writes],ht),e.label(v+11,m[1],()=>[`${t.called.write} ${g}`,t.called.write,g],S,{hue:f}),e.label(v,m[3],()=>["candidate g","candidate","g"],ue("g"),{inset:11,row:e.compact?27:22}),e.label(i+31,118,()=>["","",""],T=>T.tanh_c,{size:18}),e.label(i+31,187,()=>["output o","output","o"],ue("o"),{hue:"o"}),e.label(Ae,$+36,Ee(T=>[`hidden h${T.now}`,"hidden",`h${e.compact?"":T.now}`]),ue("h"),{anchor:"end",size:25}),s&&yl(e,s,{row:a,inputX:l,outputX:c,tap:r+108,y:m[2]})}function yl(e,t,{row:s,inputX:n,outputX:r,tap:i,y:a}){let c={f:{from:18,path:`V${s}H${$e-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${n-27}V${s}H${n-17}`,c:"old",place:[38,177,"start"]},o:{from:i,path:`V${s}H${r-17}`,c:"now",place:[i-6,a,"end"]}};for(let u of t){let{from:d,path:h,c:$,place:[S,g,f]}=c[u];e.wire(`M${d} ${ie}${h}`,u,"peep"),e.add("marks",B("circle",{cx:d,cy:ie,r:4,class:"chip"})),e.label(S,g,Ee(v=>[`p·c${v[$]} to ${u}`,`to ${u}`,"p·c"]),v=>v.peep?.[u],{size:17,anchor:f})}}function $l(e,t,{reset:s="after"}={}){let[n,r,i,a,l]=[274,150,210,276,496],c=s==="after",[u,d,h]=c?[352,416,416]:[398,332,444];e.pipe(`M${n} ${i}V${ie}`,`M${l} ${ie}V134`,c?`M${d} ${i}H${n}`:`M${h} ${i}H${d}`),Rs(e,t,n),e.flow(`M${l} ${ie}V134`,ue("h")),e.head(l,126,!0),e.wire(`M${$e} ${a}V${ie+24}`,"z"),e.box($e,a,"σ","z",34),Is(e,$e,ie+38,n-48,r,"z"),e.flow(`M${n} ${i}V${r+24}`,ue("n")),e.flow(`M${n} ${r-24}V${ie}`,ht);let $=os(t.share);e.valve({x:n,y:r,runs:"up",letter:"1−z",hue:"z",gate:$,before:ue("n"),after:ht,at:[-48,0]});let S=c?()=>zn:void 0,g=c?m=>m.u:Lt("h"),f=m=>m.passed??(m.mode==="mean"||m.blank?void 0:m.now.r*g(m));e.flow(`M${h} ${i}H${u+24}`,g,S),e.flow(`M${u-24} ${i}H${c?n:d}`,f,S),c||e.bus(`M${d} ${i}H${n}`),e.valve({x:u,y:i,runs:"left",letter:"r",hue:"r",gate:ue("r"),before:g,after:f,at:[0,36],scale:S}),e.wire(`M${u} ${a}V${i+24}`,"r"),e.box(u,a,"σ","r",34),e.box(d,i,"W·h",null,44),e.box(n,i,"tanh"),go(e,[$e,u],[n],[h],{both:a+14,word:i+14,hidden:i});let v=n+24;e.label(v,114,()=>[`written ${t.writes}`,"written",t.writes],ht),e.label(v+8,156,()=>["write 1−z","write","1−z"],$,{hue:"z"}),e.label(n-34,204,()=>["candidate n","candidate","n"],ue("n"),{anchor:"end"}),e.label(c?u+30:u+8,c?160:157,()=>["reset r","reset","r"],ue("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(Ae,157,Ee(m=>[`hidden h${m.now}`,"hidden",`h${e.compact?"":m.now}`]),ue("h"),{anchor:"end"}),e.label(h+9,240,Ee(m=>c?["recurrent u","past u","u"]:[`old h${m.old}`,"old h","h'"]),g,{size:17}),e.label(u-20,243,Ee(m=>c?["r·u","r·u","r·u"]:[`r·h${m.old}`,"r·h","r·h"]),f,{size:16,anchor:"end"})}function Ml(e,t){let[s,n,r,i,a]=[274,150,250,250,496];e.pipe(`M${s} ${r}V${ie}`,`M${a} ${ie}V134`),po(e,t,{write:s,writeY:n,row:r,gates:i,out:a}),e.box(s,r,"W·x",null,44),fo(e,[$e,s],r+14)}function po(e,t,{write:s,writeY:n,row:r,gates:i,out:a}){let{share:l,writer:c,keeper:u,candidate:d}=t,h=os(l);Rs(e,t,s),e.wire(`M${$e} ${i}V${ie+24}`,u),e.box($e,i,"σ",u,34),e.flow(`M${s} ${r}V${n+24}`,ue(d)),e.flow(`M${s} ${n-24}V${ie}`,ht),e.valve({x:s,y:n,runs:"up",letter:we(l),hue:c,gate:h,before:ue(d),after:ht,at:[-48,0]}),t.linked?Is(e,$e,ie+38,s-48,n,u):(e.wire(`M200 ${i}V${n}H${s-24}`,c),e.box(200,i,"σ",c,34));let $=s+24,S=we(l);e.label($,114,()=>[`written ${t.writes}`,"written",t.writes],ht),e.label($+8,156,()=>[`${t.called.write} ${S}`,t.called.write,S],h,{hue:c}),e.label(s+34,r-46,()=>[`candidate ${d}`,"candidate",d],ue(d)),t.memory==="h"&&(e.flow(`M${a} ${ie}V134`,ue("h")),e.head(a,126,!0),e.label(Ae,157,Ee(g=>[`hidden h${g.now}`,"hidden",`h${e.compact?"":g.now}`]),ue("h"),{anchor:"end"}))}function Sl(e,t){if(!t.keep)return _n(e,t,{mix:"h'",sums:!1});let[s,n,r,i]=[274,150,250,496];e.pipe(`M${s} ${r}V${ie}`,`M${i} ${ie}V134`),po(e,t,{write:s,writeY:n,row:r,gates:r,out:i});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,u)=>424+u*Math.min(52,72/Math.max(1,a.length-1)));Pn(e,[$e,...t.linked?[]:[200],s,...l],r+14),e.box(s,r,t.squash(t.candidate)||"sum",null,48),a.forEach((c,u)=>{e.box(l[u],r,"σ",c,34),e.label(l[u],r-52,()=>[`${c}`,c,c],ue(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${i} ${ie}V134`,ue("c")),e.label(Ae,157,Ee(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),ue("h"),{anchor:"end"}))}function _n(e,t,{mix:s="W·h",sums:n=!0}={}){let[r,i,a,l,c]=[196,130,252,356,262];e.add("walls",B("rect",{x:1,y:ie-16,width:Ae-2,height:32,rx:4,class:"ghost"})),e.words(Ae/2,ie+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.compact?19:15}),e.pipe(`M0 ${r}H${Ae}`,`M${a} ${c}V${r}`);let u=()=>zn;e.flow(`M0 ${r}H${i}`,Lt("h")),n&&(e.flow(`M${i} ${r}H${a}`,h=>h.ah,u),e.flow(`M${a} ${c}V${r}`,h=>h.ax,u),e.flow(`M${a} ${r}H${l}`,h=>h.a,u)),e.flow(`M${l} ${r}H${Ae}`,ue("h")),e.box(i,r,s,null,48),e.box(a,c,"W·x",null,48),e.box(l,r,t.squash("h")||"="),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Le}H${a}V${c+14}`),is(e,Le,Ee((h,{one:$})=>[`x${h.now}, this ${$}, and h${h.old} make the whole of h${h.now}`,`and h${h.old} make all of h${h.now}`,`and h${h.old}`]));let d=r-50;e.label(0,d,Ee(h=>[`old h${h.old}`,"old h",`old h${e.compact?"":h.old}`]),Lt("h"),{size:25}),n&&(e.label(i+26,d,()=>["from old h","from h","from h"],h=>h.ah,{size:23}),e.label(a+34,c-15,({one:h})=>[`${h} and bias`,"from x","from x"],h=>h.ax,{size:23}),e.label(a+18,d,()=>["sum a","sum","a"],h=>h.a,{size:23})),e.label(Ae,d,Ee(h=>[`new h${h.now}`,"new h",`h${e.compact?"":h.now}`]),ue("h"),{anchor:"end",size:25})}var El={lstm:jn,peephole:(e,t,{peepholes:s="ifo"})=>jn(e,t,{peepholes:s}),coupled:jn,gru:$l,mingru:Ml,rnn:(e,t)=>_n(e,t),indrnn:(e,t)=>_n(e,t,{mix:"u·h"})};function Ws(e,t=null){let s={blank:!0,now:Object.fromEntries(e.gates.map(i=>[i,1])),prev:{},token:""},n=B("svg",{viewBox:`0 0 ${Ae} ${mo}`,width:"100%",role:"img"}),r;return{svg:n,update(i={}){let a=i.now?i:{...s,...i},l=!!a.compact;r?.compact!==l&&(r=new js(l,t),(El[e.name]??Sl)(r,e,e.options),n.replaceChildren(r.root),n.setAttribute("role",r.layers.hands.childElementCount?"group":"img")),n.setAttribute("class",a.instant?"gs-still":""),r.update(a)}}}function qs(e,{t,unit:s,mode:n}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,i=n==="mean"?Array.from({length:e.H},(h,$)=>$):[s],a=h=>i.reduce(($,S)=>$+h(S),0)/i.length,{roles:l}=e,c=h=>$=>e.at($,t,h),u={now:Object.fromEntries(e.signals.map(h=>[h,a($=>e.at(h,t,$))])),prev:{h:a(h=>e.at("h",r,h))},kept:a(h=>l.kept(c(h))*e.at(e.memory,r,h)),written:a(h=>l.written(c(h))),before:r+1,t,unit:s,mode:n,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,n==="mean"?null:s)};e.memory==="c"&&(u.prev.c=a(h=>e.at("c",r,h)),u.tanh_c=a(h=>Math.tanh(e.at("c",t,h))));for(let h of["u","ax","ah"])e.signal(h)&&(u[h]=a($=>e.at(h,t,$)));u.ax!==void 0&&(u.a=u.ax+u.ah);let[d]=l.others;d&&(u.passed=a(h=>e.at(d,t,h)*(e.signal("u")?e.at("u",t,h):e.at("h",r,h)))),u.peep={};for(let h of l.gates)e.signal(`peep.${h}`)&&(u.peep[h]=a($=>e.at(`peep.${h}`,t,$)));return u}var Me=e=>({text:U(e,2,!0),cls:he(e)?Pe(e):void 0}),Fn=(e,t,s=e)=>({text:`${e} = ${U(t)}`,cls:s}),Rn=e=>({text:e,cls:"b"}),Hn=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),Ds=(e,t=2)=>1-he(e,t);function as(e){let t=he(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function wo(e,t){let s=Math.round(100*e);return s<100?`${s}%`:t?"all":"almost all"}var xo=(e,t)=>e.kept(s=>t.now[s]);function vo(e,t){let s=xo(e,t),n=e.keepsAt?s:Ds(t.now[e.keeper]);return{word:e.called.keep,value:s,shown:Fn(we(e.keep),n,e.keeper)}}function ko(e,t){let n=e.share!==e.writer?Ds(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(i=>[`, ${e.word(i)} `,Fn(i,t.now[i])]);return{word:e.called.write,value:n,shown:[Fn(we(e.share),n,e.writer),...r]}}function Tl(e,t){let{word:s,value:n,shown:r}=vo(e,t),i=t.prev[e.memory];return t.first?["starts with an empty memory"]:he(i)?he(n)>.65?["keeps ",wo(he(n),n===1)," of its old memory ",Me(i)," (",r,")"]:[`${{shut:"shuts","nearly shut":"nearly shuts","half open":"half-shuts"}[as(n)]} its ${s} valve (`,r,"), so ",wo(Ds(n),n===0)," of its old memory ",Me(i)," is dropped"]:["has next to nothing in memory"]}var yo=(e,t)=>Math.abs(he(t-e))<=Math.min(.05,Math.abs(e)/5);function Cl(e,t){let[s,n,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>he(l)),i=yo(s,n),a=[n===s?", so it stays at ":", so it stays near ",Me(n)];return t.first||!s?!r||n===r?[]:[", making ",Me(n)]:n?s*n<0?r*n>0?[" and flips it to ",Me(n)]:[", leaving ",Me(n)]:r?he(xo(e,t))<.35?[" in its place, making ",Me(n)]:i?a:r*s<0?[" against it, leaving ",Me(n)]:Math.abs(n)>Math.abs(s)?[" on top, making ",Me(n)]:[", leaving ",Me(n)]:i?a:[", leaving ",Me(n)]:[", leaving next to nothing"]}function Ll(e,t){let{word:s,value:n,shown:r}=ko(e,t),i=he(t.written),a=Math.abs(i)<.1&&as(n).endsWith("shut")?"only ":"";return[`its ${as(n).replace("half open","half-open")} ${s} valve (`,r,") writes ",i?[a,Me(t.written)]:"next to nothing"]}function Al(e,t){let[s,n]=[he(t.prev.h),he(t.now.h)],r=yo(s,n),i=s*n<0?"it flips to ":s===n?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,Me(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,Me(t.ax),", the old state ",Me(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no valve to keep its old ",Me(t.prev.h),": ",l,i,Me(t.now.h)]}function bo(e,t){let[s,n]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",Me(n)]:he(s)===he(n)?["stays at ",Me(n)]:["goes from ",Me(s)," to ",Me(n)]}function zl(e,t){let s=Rn(`the ${t.H} units`);if(!e.keep)return[s," rewrite all of h: its mean ",bo(t,"h")];let[n,r]=[vo(e,t),ko(e,t)];return["on average over ",s,` the ${n.word} valves are ${as(n.value)} (`,n.shown,`) and the ${r.word} valves ${as(r.value)} (`,r.shown,"); the mean memory ",bo(t,e.memory)]}function $o(e,t){let s=["At ",Rn(`“${ae(t.token,24)}”`),", "];if(t.mode==="mean")return Hn(s,zl(e,t),".");let n=[Rn(`unit ${t.unit}`)," "];return e.keep?Hn(s,n,Tl(e,t),"; ",Ll(e,t),Cl(e,t),"."):Hn(s,n,Al(e,t),".")}var Mo=e=>e.map(({text:t})=>t).join(""),Ol={tanh:Math.tanh,relu:e=>Math.max(0,e)},At=e=>({symbol:"",value:e,op:!0}),Ye=(e,t,s,n,r)=>{let i=U(t,s);return{symbol:e,value:r&&he(t,s)<0?`(${i})`:i,cls:n??(he(t,s)?Pe(t):void 0)}};function Nl(e,t){let[s,n]=[Ve(t.before??t.t),Ve(t.t+1)];if(!e.keep){let m=t.mode==="mean"?`mean h${n}`:`h${n}`,T=Number.isFinite(t.ax)&&Number.isFinite(t.ah),C=e.squash("h"),w=Ol[C];return t.mode==="mean"||!w||!(T||Number.isFinite(t.a))?{symbol:m,result:t.now.h}:{symbol:m,result:t.now.h,from:O=>w(T?O(t.ax)+O(t.ah):O(t.a)),terms:O=>[At(`${C}(`),...T?[Ye(`from x${n}`,t.ax,O),At("+"),Ye(`from h${s}`,t.ah,O,void 0,!0)]:[Ye("a",t.a,O)],At(")")]}}let{memory:r,candidate:i,keep:a,share:l}=e,c=`${r}${s}`,[u,d]=[t.prev[r],t.now[r]],h=m=>m===pt(m)?m:`(${we(m)})`,$=(m,T)=>{let C=t.now[pt(m)];return m===pt(m)?C:Ds(C,T)},S=m=>[Ye(h(a),$(a,m),m,e.keeper),At("·"),Ye(c,u,m,void 0,!0)],g=m=>[Ye(h(l),$(l,m),m,e.writer),At("·"),Ye(i,t.now[i],m,void 0,!0)],f=(m,T)=>m($(a,T))*m(u)+m($(l,T))*m(t.now[i]);t.mode==="mean"&&(S=m=>[Ye(`mean ${h(a)}·${c}`,t.kept,m,void 0,!0)],g=m=>[Ye(`mean ${h(l)}·${i}`,t.written,m,void 0,!0)],f=m=>m(t.kept)+m(t.written));let v=e.keepsFirst?[S,g]:[g,S];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${n}`,result:d,from:f,terms:m=>[...v[0](m),At("+"),...v[1](m)]}}function So(e,t){let{symbol:s,result:n,from:r,terms:i}=Nl(e,t);if(!i)return[Ye(s,n,2)];let a=c=>he(r(u=>he(u,c),c),c)===he(n,c),l=a(2)?2:3;return[Ye(s,n,l),At(a(l)?"=":"≈"),...i(l)]}var Pl=250;function Eo(e){let t=o("p",{class:"say","aria-live":"polite"}),s=o("h2"),n=o("button",{type:"button","aria-label":"Unit above (up arrow)"},"◂"),r=o("button",{type:"button","aria-label":"Unit below (down arrow)"},"▸"),i=o("input",{type:"number",class:"unitno",min:0,step:1,"aria-label":"Unit",title:"Type a unit’s number"}),a=o("span",{class:"row"}),l=o("button",{type:"button","aria-label":"one unit"},"one"),c=o("button",{type:"button"},"mean"),u=o("select",{"aria-label":"Layer"}),d=o("div",{class:"seg"},a,u,n,i,r,l,c),h=k=>e.pick(e.order[(e.order.indexOf(e.S.unit)+k+e.P.H)%e.P.H]);n.addEventListener("click",()=>h(-1)),r.addEventListener("click",()=>h(1)),i.addEventListener("input",()=>{let k=i.valueAsNumber;Number.isInteger(k)&&k>=0&&k<e.P.H&&e.pick(k)}),i.addEventListener("blur",()=>i.value=e.S.unit),i.addEventListener("keydown",k=>k.key==="Enter"&&e.root.focus({preventScroll:!0})),l.addEventListener("click",()=>e.set({mode:"unit"})),c.addEventListener("click",()=>e.set({mode:"mean"})),u.addEventListener("change",()=>{e.P.layer=Number(u.value),e.draw(new Set(_e))});let $=o("div",{class:"cell"}),S=o("div",{class:"eq"}),g=o("canvas",{class:"strips",role:"img"}),f=o("h2"),v=o("h2"),m=o("div",{class:"hd"},v),T=o("ol",{class:"pred"}),C=o("p",{class:"remark"}),w=o("div",{class:"instant"},t,o("div",{class:"cellhd"},s,d),$,S,o("div",{class:"low"},o("div",{},o("div",{class:"hd"},f),g),o("div",{},m,T,C))),O=0,M=null,p=null,A={width:0,height:0};g.addEventListener("click",k=>{let L=g.getBoundingClientRect(),b=1.5*e.rem,E=Math.floor((k.clientX-L.left-b)/(L.width-b)*e.P.H);E>=0&&E<e.P.H&&e.pick(e.order[E])});let x=Array.from({length:5},()=>{let k=o("span",{class:"bar"}),L=o("span",{class:"w"}),b=o("span",{class:"n"});return{bar:k,word:L,p:b,row:o("li",{},k,L,b)}});T.append(...x.map(k=>k.row));function y(){let{P:k,S:L,rem:b,css:E}=e,N=devicePixelRatio||1,{width:P,height:j}=A;(g.width!==Math.round(P*N)||g.height!==Math.round(j*N))&&(g.width=Math.round(P*N),g.height=Math.round(j*N));let H=g.getContext("2d");H.setTransform(N,0,0,N,0,0),H.clearRect(0,0,P,j);let _=1.5*b,R=(j-2)/k.signals.length,F=(P-_)/k.H,W=e.order.indexOf(L.unit),q=F>3?1.2:0;k.signals.forEach((I,V)=>{let Y=e.P.roles.kind(I)==="gate",X=e.full(I),J=V*R+2,Z=R-5,ne=Y?J+Z:J+Z/2;H.globalAlpha=1,H.fillStyle=E(Y?`--${I}`:"--ink"),H.font=`italic 650 ${.95*b}px ${e.font}`,H.fillText(I,0,J+Z/2+.3*b),H.fillStyle=E("--rule2"),H.fillRect(_,ne,P-_,1);let D=k.signal(I),G=Y?[E(`--F${I}`)]:[E("--Fpos"),E("--Fneg")],K=G.map(()=>new Path2D);for(let Q=0;Q<k.H;Q++){let ee=D[L.t*k.H+e.order[Q]],se=Math.max(.5,Math.min(1,Math.abs(ee)/X)*(Y?Z:Z/2));K[!Y&&ee<0?1:0].rect(_+Q*F+q/2,ee<0?ne:ne-se,Math.max(1,F-q),se)}H.globalAlpha=.85,G.forEach((Q,ee)=>{H.fillStyle=Q,H.fill(K[ee])})}),H.globalAlpha=1,L.mode!=="mean"&&(H.strokeStyle=E("--ink"),H.lineWidth=1.75,H.strokeRect(Math.max(_+W*F-2,1),1,Math.min(F+4,P-_-W*F+1),j-2))}function z(k,L){k.replaceChildren(...L.map(({text:b,cls:E})=>E==="b"?o("b",{},b):E?o("span",{class:`n s-${E}`},b):b))}return{el:w,draw(k){let{P:L,S:b}=e,E=performance.now()-O<Pl;k("step")&&(O=performance.now());let N={...qs(L,b),compact:e.small,instant:E||k("picture","size","unit","theme")},P=L.cell+JSON.stringify(L.options)+e.small;if(P!==p&&(p=P,M=Ws(L.roles,e.hand),$.replaceChildren(M.svg)),k("picture")){u.replaceChildren(...L.layers.map((V,Y)=>o("option",{value:Y},`layer ${V.level+1}${L.layers.some(X=>X.direction==="reverse")?` ${V.direction}`:""}`))),u.value=String(L.layer),u.hidden=L.layers.length===1;let{title:I}=L.answers;m.classList.toggle("long",L.answers.kind==="value"),v.textContent=I[0].toUpperCase()+I.slice(1),C.textContent=e.setup.tasks[e.entry?.task]?.remark??"",T.setAttribute("aria-label",`What it answers: ${I}`)}if(k("play")&&t.setAttribute("aria-live",b.playing?"off":"polite"),!k("picture","size","theme","focus","unit","step"))return;if(k("picture","size")){let I=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;g.style.height=`${I}px`,A={width:g.clientWidth,height:I}}M.update(N);let j=$o(L.roles,N);z(t,j),M.svg.setAttribute("aria-label",`The ${e.setup.cells[L.cell]} cell at this step. ${Mo(j)}`);let H=b.mode==="mean";s.replaceChildren(...H?["Inside the mean ",o("small",{},`of ${L.H} units`)]:[`Inside unit ${b.unit} `,o("small",{},`of ${L.H}`)]),ke(l,{"aria-pressed":!H}),ke(c,{"aria-pressed":H}),ke(c,{"aria-label":`mean of ${L.H}`}),i.getRootNode().activeElement!==i&&(i.value=b.unit),i.max=L.H-1,a.hidden=H;let _=e.order.indexOf(b.unit)+1,R=`Row ${_} of ${L.H}, rows by ${kn[b.sort]}.`;ve(a,`row ${_} by ${Ir[b.sort]}`);for(let[I,V]of[[a,""],[n," The row above (↑)."],[r," The row below (↓)."]])I.title=`${R}${V}`;S.replaceChildren(...So(L.roles,N).map(({symbol:I,value:V,cls:Y,op:X})=>o("span",{class:`term${X?" op":""}`},o("span",{class:"sy"},I??""),o("span",{class:`va${Y?` s-${Y}`:""}`},V)))),ve(f,`All ${L.H} units now`),g.setAttribute("aria-label",`Bars of every signal for all ${L.H} units at step ${b.t+1}. The numbers are in the table.`),y();let F=L.top(b.t),W=L.answers.kind==="value",q=Math.min(F.length,x.length-+(C.textContent!==""));x.forEach(({row:I,word:V,p:Y,bar:X},J)=>{I.hidden=J>=q,!I.hidden&&(ve(V,le(F[J][0])),ve(Y,W?U(F[J][1],3):pe(F[J][1])),X.hidden=W,X.style.width=`${100*F[J][1]}%`)})}}}var qn=2,To=2**32,In=(e,t,s,n)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(s,r)):n},Wn=(e,t,s={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*In(e.temperature,0,qn,s.temperature))/100,seed:Math.floor(In(e.seed,0,To-1,s.seed)),length:Math.round(In(e.length,1,t,s.length))});function Co(e){let t=e.setup.written,s=(g,f,v)=>o("input",{type:"number",name:g,"aria-label":f,title:f,...v}),n=s("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=s("temperature",`Temperature, 0 to ${qn}: at 0 always the likeliest`,{min:0,max:qn,step:"any"}),i=s("seed","Seed: the same one writes the same again",{min:0,max:To-1,step:1}),a={temperature:r,seed:i,length:n},l=o("span",{}),c=o("button",{type:"submit",class:"btn"},"Write on"),u=o("form",{class:"writeon","aria-label":"Write on"},c,o("label",{},n,l),o("label",{},"temp",o("span",{class:"roomy"},"erature")," ",r),o("label",{},"seed ",i)),d=()=>Object.fromEntries(Object.entries(a).map(([g,f])=>[g,f.value])),h=g=>{for(let[f,v]of Object.entries(g))a[f].value=String(v)};h(Wn({temperature:"",seed:"",length:""},t));let $=Wn(d(),t),S=()=>{$=Wn(d(),t,$),h($)};return u.addEventListener("change",S),u.addEventListener("submit",g=>{g.preventDefault(),S(),e.send({write:$},{wrote:!0})}),{el:u,draw(g){g("picture")&&(u.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var jl=17.5,_l=4,Hl=19,Lo={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function Ao(e){let t=o("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),s=o("span",{class:"whose"}),n=Co(e),r=o("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),i=o("div",{class:"tag",role:"tooltip"});i.hidden=!0;let a=o("div",{class:"readbar"},o("span",{class:"wide"},"Colour"),t,s,n.el),l=o("div",{class:"reader"},a,r,i),c=o("span",{class:"legend","aria-hidden":"true"}),u=o("span",{class:"ownword"},o("u",{},"written by the network")),d=o("span",{class:"r tools"},u,c),h=[],$=null,S=null;r.addEventListener("click",({target:M})=>M.t!==void 0&&e.go(M.t)),r.addEventListener("pointermove",g);for(let M of["pointerleave","scroll"])r.addEventListener(M,()=>i.hidden=!0);function g({target:M,clientX:p,clientY:A}){let{P:x,S:y}=e,{t:z}=M;if(i.hidden=z===void 0,i.hidden)return;let k=gr(x.tokens,z),L=k?` of “${k}”`:"";i.textContent=`${y.focus} ${U(f()[z],4)} · ${y.mode==="mean"?`mean of ${x.H} units`:`unit ${y.unit}`} · step ${z+1} “${ae(x.shown[z],24)}”${L}`;let b=l.getBoundingClientRect(),{offsetWidth:E}=i;i.style.left=`${Math.max(0,Math.min(b.width-E,p-b.left+12))}px`,i.style.top=`${A-b.top-34}px`}let f=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function v(){let{P:M,S:p}=e;return e.P.roles.kind(p.focus)==="memory"?M.reach(p.focus,p.mode==="mean"?null:p.unit):1}function m(){let{P:M}=e,{kind:p}=M.reads,A=[];h=fr(p,e.text,M.tokens).map(({before:y,shown:z,kind:k,after:L},b)=>{let E=o("span",{class:k||!1},z);return E.t=b,M.unknown[b]&&(E.classList.add("unknown"),E.title=`“${M.tokens[b]}” ${jt(M)}`),e.written!==null&&b>=e.written&&E.classList.add("own"),A.push(y,E,L),E}),r.classList.toggle("code",["bytes","characters"].includes(p));let x=Lo[p]??Lo.other;r.style.fontSize=`${x.find(([y])=>M.T<=y)?.[1]??1}rem`,r.replaceChildren(...A.filter(y=>y!=="")),r.scrollTop=0,$=null,u.hidden=e.written===null}function T(){let{rem:M,small:p,time:A}=e;r.style.height="";let x=p?Hl*M:A.clientHeight-l.offsetTop-a.offsetHeight-jl*M;r.style.height=`${Math.max(_l*M,Math.min(r.scrollHeight+2,x))}px`}function C(){let{S:M,palette:p}=e,A=f(),x=v();h.forEach((y,z)=>{let k=p.of(M.focus,A[z],x);y.colour!==k&&(y.colour=k,y.style.background=Ie(k),y.style.color=rt(k))}),c.replaceChildren(...$t(e,M.focus,x)),s.textContent=M.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${M.unit}`;for(let y of t.children)y.setAttribute("aria-pressed",String(y.dataset.signal===M.focus))}function w(){let{P:M}=e,p=x=>e.P.roles.kind(x)==="gate",A=[M.memory,...M.signals.filter(x=>x!==M.memory&&!p(x)).reverse(),...M.signals.filter(p)];t.replaceChildren(...A.map(x=>{let y=e.P.roles.word(x),z=o("button",{type:"button","data-signal":x,"aria-label":`${y} ${x}`,title:y},o("i",{class:`s-${x}`},x));return z.addEventListener("click",()=>e.look(x)),z}))}function O(){$?.classList.remove("cur"),$?.removeAttribute("aria-current"),$=h[e.S.t],$.classList.add("cur"),$.setAttribute("aria-current","step");let{offsetTop:M,offsetHeight:p}=$,A=Math.min(2*p,r.clientHeight/3);M-A<r.scrollTop?r.scrollTop=M-A:M+p+A>r.scrollTop+r.clientHeight&&(r.scrollTop=M+p+A-r.clientHeight)}return{el:l,key:d,sheet:r,draw(M){let{P:p}=e;M("picture")&&S!==p.signals.join()&&(w(),S=p.signals.join()),M("picture")&&m(),M("picture","size")&&T(),M("picture","theme","focus","unit")&&C(),M("picture","size","step")&&O(),n.draw(M)}}}var Fl={time:"Over time",text:"Text and units"};function zo(e){let t=Object.entries(Fl).map(([i,a])=>{let l=o("button",{type:"button","data-pane":i,title:"Switch (v)"},a);return l.addEventListener("click",()=>e.show(i)),l}),s=o("div",{class:"hd panes"},o("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),n=null,r=null;return{el:s,join(i,a){n=i,s.append(a.key)},draw(i){if(r!==e.small&&(r=e.small,(r?n.head:s).append(n.tools),n.head.hidden=!r),!!i("picture","pane"))for(let a of t)a.setAttribute("aria-pressed",String(a.dataset.pane===e.S.pane))}}}function Oo(e){let t=o("select",{"aria-label":"Feature"}),s=o("p",{class:"finding"}),n=o("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=o("section",{class:"ranking","aria-label":"Units that tell a feature"},o("label",{class:"hd"},o("h2",{},"Units that tell"),t),s,n),i=o("h2"),a=o("span",{class:"r"}),l=o("div",{class:"facts"}),c=o("section",{class:"oneunit","aria-label":"The selected unit"},o("div",{class:"hd"},i,a),l),u=o("p",{class:"silent"}),d=o("p",{class:"stale-units"}),h=o("div",{class:"units"},u,r,c,d),$=null,S=null,g,f=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),n.addEventListener("keydown",y=>{let z={ArrowUp:-1,ArrowDown:1}[y.key],k=f.indexOf(y.target);if(!z||k<0)return;y.preventDefault();let L=f[Math.max(0,Math.min(f.length-1,k+z))];L.focus(),L.click()});function v({S:y,P:z}){let k=(b,E,N)=>{let P=o("a",{class:"link",href:"./whatif",title:E},b);for(let j of["pointerdown","focus","click"])P.addEventListener(j,()=>P.href=N());return P},L=()=>Tt({signal:z.memory,units:[y.unit],steps:qe(y.t,z.T-1,z.T),value:Number(z.at(z.memory,y.t,y.unit).toPrecision(4))});return o("p",{class:"onward"},k("Cut this unit","What if nobody heard it? Scores on the test split",()=>`${wt(e,"whatif")}#cut`)," · ",k("Hold it","What if it kept what it holds now, to the end?",()=>wt(e,"whatif",{pins:L()})))}let m=()=>e.setup.cards[e.entry.card]?.note,T=()=>e.measured.get(e.name),C=()=>T().features.find(({name:y})=>y===$),w={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function O({of:y,unit:z,signal:k,sign:L,score:b,spread:E},N,P){let{chance:j}=Rt[N],H=Math.min(P(b),P(j)),_=Math.max(P(b),P(j)),R=o("span",{class:"bar",style:`left:${100*H}%;width:${100*(_-H)}%`}),F=E&&o("span",{class:"range",style:`left:${100*P(E[0])}%;width:${100*(P(E[1])-P(E[0]))}%`}),W=[o("span",{class:"who"},...y?[w[y][0]]:[`unit ${z} `,o("i",{},Mn(N,k,L))]),o("span",{class:"track"},R,F),o("span",{class:"n"},ut(b))],q=E?`: ${Ls(b,E)} when the test texts are drawn anew`:"";if(y)return o("div",{class:`rank ${y}`,title:w[y][1]+q},...W);let I=o("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${q}`,"data-unit":z},...W);return I.addEventListener("click",()=>e.choose(z,k)),I}function M(){let{features:y}=T(),{feature:z}=e.S;$=y.some(({name:j})=>j===z)?z:(y.find(ss)??y[0])?.name,t.value=$;let k=C(),L=Ur(k),{title:b,chance:E}=Rt[k.kind];s.textContent=`${Br(k,e.P.H)} Listed as validation ranked them, with ${b} on test texts.`,s.classList.toggle("nowhere",!ss(k));let N=o("div",{class:"rank scale","aria-hidden":"true"},o("span",{},`${b}, test texts`),o("span",{class:"track"},o("span",{class:"chance",style:`left:${100*L(E)}%`},`chance ${U(E,E?1:0)}`),o("span",{class:"end"},"1")),o("span",{})),P=$n(k).map(j=>O(j,k.kind,L));f=P.filter(j=>j.dataset.unit!==void 0),n.style.setProperty("--chance",`${100*L(E)}%`),n.replaceChildren(N,...P),p()}function p(){let{S:y}=e;f.forEach((z,k)=>{let L=y.mode==="unit"&&Number(z.dataset.unit)===y.unit;z.setAttribute("aria-pressed",String(L)),z.tabIndex=L||k===0&&y.mode==="mean"?0:-1}),x()}function A(y,z,k){let L=(b,E)=>o("i",{class:b,style:`width:${100*E}%;${b==="shut"?"":`background:var(--R${y})`}`});return o("tr",{},o("th",{scope:"row"},o("i",{class:`s-${y}`},y),` ${e.P.roles.word(y)}`),o("td",{},pe(z)),o("td",{class:"both","aria-hidden":"true"},o("span",{},L("shut",z),L("between",1-z-k),L("open",k))),o("td",{},pe(k)))}function x(){let{S:y,P:z}=e;if(y.mode==="mean"){i.replaceChildren(`Mean of ${z.H} units`),a.textContent="",l.replaceChildren(o("p",{},"Select one unit to read what it does."));return}let k=T(),L=k.units[y.unit],b=Gr(k,y.unit);i.replaceChildren(`Unit ${y.unit} `,o("small",{},`of ${z.H}, over the test texts`)),a.replaceChildren(o("b",{},L.tag));let E=(H,..._)=>[o("dt",{},H),o("dd",{},..._)],N=b&&o("button",{type:"button",class:"link",title:"Show the units that tell it"},b.title);N?.addEventListener("click",()=>e.set({feature:b.name}));let P=z.keeper&&[...E("keeps",o("i",{class:`s-${z.keeper}`},z.keeper),` ${ut(L.keep)} `,o("small",{},`median ${e.P.roles.word(z.keeper)} gate`)),...E("half-life",`${lt(L.half_life)} `,o("small",{title:`Half-life: ${It(z.reads)}`},"median over all that it writes"))],j=Object.keys(L.open);l.replaceChildren(o("dl",{},...E("follows",...b?[N,o("small",{},` ${b.how}`)]:["none of these features well"]),...P??E("keeps","no gate keeps its memory")),...j.length?[o("table",{class:"openings"},o("thead",{},o("tr",{},o("th",{scope:"col"},"gate"),o("th",{scope:"col"},"shut < 0.1"),o("th",{"aria-hidden":"true"}),o("th",{scope:"col"},"open > 0.9"))),o("tbody",{},...j.map(H=>A(H,L.shut[H],L.open[H]))))]:[],...e.pages.whatif?[v(e)]:[],o("p",{class:"rule"},o("b",{},L.tag),": ",e.setup.tags[L.tag]),o("details",{},o("summary",{},"How this was measured"),o("p",{},k.about,` ${k.steps.validation.toLocaleString("en")} steps of validation, ${k.steps.test.toLocaleString("en")} of test texts.`)),...m()?[o("p",{},o("b",{},"This task"),`: ${m()}`)]:[])}return{el:h,draw(y){if(!y("picture","unit","focus","feature"))return;let z=T(),k=!z?.features.length;for(let L of[r,c])L.hidden=k;if(u.hidden=!k,d.hidden=k||e.weights!=="initial",d.textContent="Measured on the trained weights; the text above is read by the initial ones.",k){u.textContent=z===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",g=void 0;return}if(S!==null&&S!==e.entry.task&&(e.S.feature=null),S=e.entry.task,g===z)return y("feature")?M():p();g=z,t.replaceChildren(...z.features.map(({name:L,title:b})=>o("option",{value:L},b))),M()}}}var Rl=1.55,Il=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],Dn=class extends ot{text;name;weights;typed;help;constructor(t){super(t,zs),this.questions=new at(f=>this.tell(f)),Object.assign(this.S,{pane:"time",feature:null}),this.measured=new Map,this.written=null;let s=this.pages.whatif&&uo(this);this.hand=s?.hand,this.parts=[Ms,gs,Os,Eo,Wt,zo,Ts,eo,Ao,Oo,Mr].map(f=>f(this));let[n,r,i,a,l,c,u,d,h,$,S]=this.parts;this.time=o("section",{class:"time","aria-label":"The whole text"},l.el,c.el,u.el,d.el,h.el,$.el,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=l.el,this.which=c.el,this.panes={time:[u.el,d.el,this.cursor,u.tools],text:[h.el,$.el,h.key]},c.join(u,h),this.sheet=h.sheet,this.main=o("main",{},o("section",{class:"now","aria-label":"This step"},i.el,a.el),this.time),this.root.append(n.el,r.el,this.main,S.el,...s?[s.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:g}=this.state;g!==void 0&&(this.typed(g),this.send({text:g}))}back({values:t}){let{view:s,text:n,model:r,weights:i}=t;this.view=s;let a={text:n??this.text,model:r??this.name,weights:i};this.typed(a.text),this.send(a,{asked:!0})}close(){this.set({playing:!1}),this.questions.stop()}get touches(){return{...super.touches,feature:["feature"]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${ae(this.text,Cs)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:s}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:s.layers.length>1?s.layer:null}}get wished(){let{text:t,model:s,weights:n}=this.asked;return{...this.values,text:t,model:s,weights:n}}send(t,s={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:n,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=s,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s||!n.length||n.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(n[0][1]),this.send({model:t.name,text:n[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(s=>s.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,s=null){let n=Ft(t);if(!s&&!this.questions.take(n))return;if(this.changed)return this.ask();let{asked:r,jump:i,wrote:a,fresh:l}=this.later??s??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...n.notices],!n.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let c=this.P,u=n.model===this.name;this.written=this.wroteFrom(n),n.entry&&(this.own=n.entry),n.units!==void 0&&this.measured.set(n.model,n.units),Object.assign(this,{P:n.picture,text:n.text,name:n.model,weights:n.weights}),this.asked=this.shown,c&&c.layers.length===this.P.layers.length&&(this.P.layer=c.layer);let d=this.P,h=this.S;if(h.pane=this.pane(this.name),c===null||i){let[S,g]=d.moment,f=u?[h.unit,this.chosen]:Vr(this.measured.get(this.name));h.t=S,[h.unit,this.chosen]=h.pane==="text"&&f?f:[g,this.chosen]}else{let S=l||h.t>=c.T-1||!Pt(c.tokens,d.tokens);h.t=a&&n.written!==void 0?n.written:S?d.T-1:Math.min(h.t,d.T-1),h.unit=Math.min(h.unit,d.H-1)}r&&this.placed(s!==null),r&&this.unheld(),h.focus=this.focus(),this.arrange(),this.resetView();let{t:$}=h;r&&h.sort==="now"&&this.ordered!==$?(h.t=this.ordered,this.draw(new Set(_e)),h.t=$,this.draw(new Set(["step","notice"]))):this.draw(new Set([..._e,"feature","notice"]))}wroteFrom({text:t,model:s,weights:n,written:r}){let i=s===this.name&&n===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?i?Math.min(this.written??r,r):r:i&&t===this.text?this.written:null}placed(t){let{P:s,S:n,state:r,notices:i}=this,{values:a,given:l,said:c}=r.asked;i.push(...t?[]:c.server,...c.view),n.t=r.place("t",s.T,n.t,i),l.has("unit")&&(this.chosen=void 0),n.unit=r.place("unit",s.H,n.unit,i),this.chosen=r.among("focus",s.signals,i)??this.chosen;let u=this.measured.get(this.name)?.features,d=u&&!u.some(({name:S})=>S===a.feature);a.feature!==null&&d&&i.push("The address asks for a feature that the units were not measured for.");let{mode:h,sort:$}=a;Object.assign(n,{mode:h,sort:$,feature:d?null:a.feature}),s.layer=r.place("layer",s.layers.length,s.layer,i),l.has("written")&&(this.written=r.place("written",s.T,null,i)),this.ordered=r.place("sorted",s.T,n.t,i)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:wt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:s}=this;return s.signals.includes(this.chosen)?this.chosen:t==="text"?s.memory:s.keeper??s.signals[0]}choose(t,s){this.chosen=s,this.set({unit:t,mode:"unit",focus:s})}arrange(){let{S:t,P:s,root:n}=this;for(let[r,i]of Object.entries(this.panes))for(let a of i)a.hidden=r!==t.pane;n.classList.toggle("reading",t.pane==="text"),n.classList.toggle("tall",s.reads.kind==="bytes")}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?Rl:0)+(an(this.P)?xr:0);this.extra=this.small?0:t*this.rem}draw(t){if(t.has("pane")&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature"].some(r=>t.has(r)))return;let{P:s,S:n}=this;Object.assign(this.host.dataset,{t:n.t,unit:n.unit,steps:s.T,model:this.name,view:n.pane,ready:"true"}),this.keep()}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&Il.includes(t.key)||super.key(t)}},No={render:e=>void new Dn(e)};var Vt=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:t})}watch(t,s=()=>{}){let n={el:t,came:s,near:!1};return this.watched.push(n),this.observer.observe(t),()=>n.near}seen(t,s){let n={el:t,due:!0},r=this.watch(t,()=>this.follow(n));this.follows.push(Object.assign(n,{near:r,fn:s}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),150)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let s=[];for(let{target:n,isIntersecting:r}of t)for(let i of this.watched)i.el===n&&(i.near=r,r&&s.push(i));for(let n of s)n.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function be(e,t,s,n,...r){let i=o("small",{},s),a=o("p",{class:"says"});return{el:o("section",{class:`sec ${e}`,"aria-label":t},o("div",{class:"top"},o("h2",{},t," ",i),...n),a,...r),says:a,note:i}}function De({name:e,title:t,low:s,high:n,step:r,value:i,written:a},l){let c=o("input",{type:"range",min:s,max:n,step:r,value:i,"aria-label":t}),u=o("output",{}),d=()=>{let h=a(Number(c.value));u.textContent=h,c.setAttribute("aria-valuetext",h)};return c.addEventListener("input",()=>{d(),l(Number(c.value))}),d(),{el:o("label",{class:"slide",title:t},o("span",{},e),c,u),input:c,set(h,$={}){for(let[S,g]of Object.entries($))c[S]=g;c.value=h,d()}}}function Oe(e,t,s){let n=Object.entries(t).map(([r,i])=>{let a=o("button",{type:"button"},i);return a.addEventListener("click",()=>s(r)),[r,a]});return{el:o("span",{class:"seg",role:"group","aria-label":e},...n.map(([,r])=>r)),set(r){for(let[i,a]of n)a.setAttribute("aria-pressed",String(i===r))}}}function fe(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),s=(10**(e-t)).toFixed(1);return`${s==="10.0"?"1.0":s} × ${Re(s==="10.0"?t+1:t)}`}var Xe=e=>Be(Number.isFinite(e)?e:NaN),Je=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),Gt=(e,t)=>`No ${Je(e,t)} was trained on “${e.network.title}”.`;function Kt(e,t){let s=t;for(;s<e;)s=Number.isInteger(Math.log2(s/t))?1.5*s:4/3*s;return Math.round(s)}var ls=(e,t,s)=>Se(e,t,s,!0).map(n=>[n,n===0?"1":Re(n)]);function Us(e){let t=[...e].sort((n,r)=>n-r),s=t.length>>1;return t.length?t.length%2||t[s-1]===t[s]?t[s]:(t[s-1]+t[s])/2:null}function kt(){let e=He("logplot");return{...e,draw({lines:t,first:s,last:n,low:r,high:i,unit:a="",rem:l,...c}){let{width:u,height:d}=e.measure(),[h,$]=[Math.round(3*l),u-Math.round(.8*l)],S=Math.round(1.35*l),g=n>s?a:"",f=$-(g?(.42*g.length+1.2)*l:0),v=Ns(s,n,h,$);e.draw({x:v,y:{low:r,high:i,top:6,below:S},rows:ls(r,i,Math.max(2,Math.floor((d-6-S)/(2.2*l)))),along:nt(s,n,5).filter(m=>v.at(m)<f||!g).map(m=>[m,String(m),m===s?"start":"middle"]),lines:t.map(m=>({first:s,...m})),caption:g,here:"line",room:{right:$,top:6},rem:l,...c})}}}var Bs=(e,t,s)=>De({name:"unit",title:e,low:1,high:1,step:1,value:1,written:n=>t().length?`unit ${t()[n-1]}`:""},s);var Po=-16,Wl=20,Yt=(e,t)=>e.findIndex(s=>s>=t);function ql(e,t,s,n){return t.flatMap((r,i)=>{let a=r<n?null:e[i*s+r-n];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function Dl(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),s=r=>t[Math.round(r*(t.length-1))]??0,n=Math.min(-Po,Kt(s(1),1));return{low:Math.max(Po,-Kt(-s(.05),4)),high:n,more:s(1)>n}}function jo(e,{low:t,high:s},[n,r]){let i=n.length-1;return Number.isFinite(e)?e<=0?n[Math.round(i*Math.max(0,1-e/t))]:r[Math.round(i*Math.min(1,e/s))]:n[0]}function Ul(e,t,s,n){let r=new Uint8ClampedArray(4*s*s);for(let i=0;i<s;i++){let a=Yt(t,i);for(let l=0;l<=t[a];l++){let[c,u,d]=n(e[a*s+l]),h=4*(i*s+l);r[h]=c,r[h+1]=u,r[h+2]=d,r[h+3]=255}}return r}function _o(e){let t="h",s=null,n=0,r=Oe("Which state",{h:"of h",c:"of c"},f=>{t=f,e.root.focus({preventScroll:!0}),g()}),i=o("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(d),{el:l,says:c}=be("flow","Flow matrix","how much of each state reaches each later one",[r.el,i],o("div",{class:"two"},...a.map(f=>f.el)));e.seen(l,u);function u(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function d(f){let v=o("canvas"),m=B("svg",{"aria-hidden":"true"}),T=o("div",{class:"tag",role:"status"}),C=o("div",{class:"stage",tabindex:"0",role:"img"},v,m,T),w=o("p",{class:"reads"}),O=null,M=null;T.hidden=!0;let p=y=>{let z=C.getBoundingClientRect(),{left:k,top:L,wide:b,tall:E}=O,N=Math.floor((y.clientY-z.top-L)/E*n),P=Math.floor((y.clientX-z.left-k)/b*n);if(N<0||N>=n||P<0||P>=n)return null;let{ends:j}=e.got.flow,H=j[Yt(j,N)];return P>H?null:[H,P]};function A(y){M=y;let z=e.got.flow,k=a[f];if(T.hidden=!y||!k.values,m.querySelector(".probe")?.remove(),T.hidden)return;let{left:L,top:b,wide:E,tall:N}=O,[P,j]=y;T.textContent=`t = ${P+1}, k = ${j+1}: ${Xe(k.values[Yt(z.ends,P)*n+j])}`;let H=L+(j+.5)/n*E,[_,R]=h(P),F=b+(_+R)/2/n*N;m.append(B("circle",{class:"probe",cx:H,cy:F,r:4})),T.style.left=`${Math.max(0,Math.min(C.clientWidth-T.offsetWidth,H+10))}px`,T.style.top=`${F>b+40?F-32:F+12}px`}let x=y=>O&&A(p(y));return C.addEventListener("pointermove",x),C.addEventListener("pointerdown",x),C.addEventListener("pointerleave",()=>A(null)),C.addEventListener("blur",()=>A(null)),C.addEventListener("click",y=>{let z=O&&p(y);z&&e.set({t:z[1]})}),C.addEventListener("keydown",y=>{let z={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[y.key];if(!z||!n||y.ctrlKey||y.metaKey||y.altKey)return;y.preventDefault();let{ends:k}=e.got.flow,L=Math.max(0,Math.min(n-1,e.S.t+z[1])),b=Yt(k,M?.[0]??n-1)+z[0],E=k[Math.max(Yt(k,L),Math.min(k.length-1,b))];L!==e.S.t&&e.set({t:L}),A([E,L])}),{el:o("div",{class:"panel"},C,w),stage:C,words:w,values:null,paint(y,z){this.values=y,A(null);let k=devicePixelRatio||1,{rem:L}=e,b=C.clientWidth,E=C.clientHeight;O={left:Math.round(3*L),top:4,wide:0,tall:E-Math.round(2.5*L)},O.wide=b-O.left-Math.round(.8*L);let{left:N,top:P,wide:j,tall:H}=O;if(!b||j<=0)return;Object.assign(v,{width:Math.round(j*k),height:Math.round(H*k)}),v.style.cssText=`left:${N}px;top:${P}px;width:${j}px;height:${H}px`;let _=o("canvas",{width:n,height:n}),R=[bt(e.css("--zero"),e.css("--ink")),bt(e.css("--ink"),e.css("--Rneg"))];_.getContext("2d").putImageData(new ImageData(Ul(y,e.got.flow.ends,n,Y=>jo(Y,s,R)),n,n),0,0);let F=v.getContext("2d");F.imageSmoothingEnabled=!1,F.drawImage(_,0,0,n,n,0,0,v.width,v.height),m.setAttribute("width",b),m.setAttribute("height",E);let W=Y=>N+(Y+.5)/n*j,q=Y=>P+(Y+.5)/n*H,I=nt(1,n,6),V=P+H+L;m.replaceChildren(B("path",{class:"edge",d:`M${N} ${P}V${P+H}H${N+j}`}),B("path",{class:"edge",d:$(N,P,j,H)}),...I.map(Y=>B("text",{x:N-.4*L,y:q(Y-1)+.28*L,"text-anchor":"end"},String(Y))),...I.map(Y=>B("text",{x:W(Y-1),y:V,"text-anchor":"middle"},String(Y))),B("text",{x:N+j/2,y:V+1.15*L,"text-anchor":"middle"},"earlier step k"),B("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*L} ${P+H/2}) rotate(-90)`},"later step t"),B("text",{class:"title",x:N+j-2,y:P+1.1*L,"text-anchor":"end"},z),B("path",{class:"halo"}),B("path",{class:"here"}),B("text",{class:"row"})),this.cursor()},cursor(){if(!O?.wide||!m.querySelector(".here"))return;let{left:y,top:z,wide:k,tall:L}=O,{rem:b}=e,E=Math.min(e.S.t,n-1),N=y+E/n*k,P=Math.max(2,k/n),j=z+E/n*L;for(let W of[".halo",".here"])m.querySelector(W).setAttribute("d",`M${N} ${j}H${N+P}V${z+L}H${N}z`);let H=m.querySelector(".row"),_=3.6*b,R=N+P+_<y+k;H.textContent=`k = ${E+1}`;let F=Math.max(0,z+.9*b-j);H.setAttribute("x",R?N+P+.5*b+F*k/L:y+k-2),H.setAttribute("y",Math.max(z+.9*b,j+(R?0:-(_/k)*L))),H.setAttribute("text-anchor",R?"start":"end"),M&&A(M)}}}function h(f){let{ends:v}=e.got.flow,m=Yt(v,f);return[(v[m-1]??-1)+1,v[m]+1]}function $(f,v,m,T){return e.got.flow.ends.reduce((C,w)=>`${C}H${f+(w+1)/n*m}V${v+(w+1)/n*T}`,`M${f} ${v}`)}function S(){let f=[bt(e.css("--zero"),e.css("--ink")),bt(e.css("--ink"),e.css("--Rneg"))],v=(m,T,C)=>o("span",{},...Array.from({length:C},(w,O)=>{let M=o("i");return M.style.background=Ie(jo(m+(T-m)*(O+.5)/C,s,f)),M}));i.replaceChildren(`${Re(s.low)} and less `,v(s.low,0,16),o("b",{}," 1 "),v(0,s.high,8),` ${Re(s.high)}${s.more?" and more":""}`)}function g(){let f=e.got.flow;if(r.set(t),!f)return;[,n]=f.arrays[`${f.cells[0]}.h`][1];let v=C=>t==="c"&&f.array(`${C}.c`)?"c":"h",m=f.cells.map(C=>f.array(`${C}.${v(C)}`));s=Dl(m),S();let T=Math.min(Wl,n>>1);a.forEach(({stage:C,words:w},O)=>{O<f.cells.length||(C.hidden=!0,w.replaceChildren(Gt(e,e.S.cell)))}),f.cells.forEach((C,w)=>{a[w].stage.hidden=!1;let O=Je(e,C),M=v(C),p=m[w],{words:A,stage:x}=a[w],y=ql(p,f.ends,n,T),z=Us(y),k=Math.max(...y),L=t==="c"&&M==="h"?" It has no c, so this is its h.":"",b=y.length===1?`the one pair ${ce(T,"step")} apart keeps ${fe(k)}`:`half of all pairs ${ce(T,"step")} apart keep at most ${fe(z)}, and no pair more than ${fe(k)}`;A.replaceChildren(o("b",{},`${O}: `),`of a change in ${M}, ${b}.`,L),x.setAttribute("aria-label",`${O}, ${M}: every pair of steps. ${A.textContent} Arrow keys read one pair.`),a[w].paint(p,`${O} ‖d${M}ₜ/d${M}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(f.ends.length<n?` ${f.ends.length} of the ${n} rows are computed, each drawn as a band.`:""))}return{el:l,draw(f){if(f("flow","theme","size"))g();else if(f("t"))for(let v of a)v.cursor();e.got.flow||r.set(t)}}}var Ho=`.gs .ask {
  display: block;
  padding-top: 0.6rem;
}
.presets .chips {
  gap: 0.35rem;
  overflow-x: auto;
  scrollbar-width: none;
}
.gs .presets .chip {
  padding-left: 0.6rem;
  padding-right: 0.6rem;
}
.look {
  margin: 0.35rem 0 0;
  height: 2.7rem;
  line-height: 1.35rem;
  color: var(--ink2);
  overflow: hidden;
  text-wrap: pretty;
}
.look b {
  color: var(--ink);
  font-weight: 600;
}
.gs .ask .notice {
  max-width: 50rem;
  width: fit-content;
  margin-top: 0.4rem;
}
.gs.behind main {
  opacity: 1;
}
.behind .right {
  opacity: 0.5;
}

main {
  grid-template-columns: 19rem minmax(0, 1fr);
  align-items: start;
}
.page main {
  --high: calc(100vh - 11rem);
}
.knobs {
  position: sticky;
  top: 0.75rem;
}
.knobs > summary {
  display: none;
}
.knobs fieldset {
  border: 0;
  border-top: 1px solid var(--rule);
  margin: 0 0 0.5rem;
  padding: 0.1rem 0 0;
  min-width: 0;
}
.knobs legend {
  padding: 0 0.5rem 0 0;
  font-size: 0.8125rem;
  font-weight: 600;
}
.knob {
  display: grid;
  align-items: center;
  grid-template-columns: minmax(0, 1fr) auto auto;
  column-gap: 0.6rem;
  min-height: 2rem;
}
.knob .name {
  color: var(--ink2);
  white-space: nowrap;
}
.knob.changed .name {
  color: var(--ink);
  font-weight: 650;
}
.knob.changed .name::after {
  content: " •";
}
.knob output {
  grid-column: 3;
  min-width: 2.4rem;
  text-align: right;
  font-weight: 600;
}
.knob input[type="range"] {
  grid-column: 1 / -1;
}
.knob.idle {
  opacity: 0.45;
}
.knob small {
  color: var(--ink3);
  font-size: 0.75rem;
  grid-column: 1 / -1;
}
.hold.knob small {
  grid-column: auto;
}
.gs .knob select {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.15rem 0.35rem;
  background: var(--surf);
  max-width: 10.5rem;
  grid-column: 2 / -1;
}
.gs .knob select:hover {
  border-color: var(--ink);
}
.knob .check,
.knob.check {
  color: var(--ink2);
}
.knob .check {
  display: flex;
  gap: 0.35rem;
  align-items: center;
  font-size: 0.8125rem;
}
.check input {
  width: 1rem;
  height: 1rem;
  accent-color: var(--ink);
  margin: 0;
}
.knob.hold {
  grid-template-columns: auto auto 1fr;
}
.knobs input[type="range"] {
  appearance: none;
  -webkit-appearance: none;
  width: 100%;
  height: 1rem;
  margin: 0;
  background: none;
  cursor: pointer;
}
.knobs input[type="range"]::-webkit-slider-runnable-track {
  height: 2px;
  background: var(--rule2);
}
.knobs input[type="range"]::-moz-range-track {
  height: 2px;
  background: var(--rule2);
}
.knobs input[type="range"]::-webkit-slider-thumb {
  -webkit-appearance: none;
  width: 0.85rem;
  height: 0.85rem;
  margin-top: calc(-0.425rem + 1px);
  border-radius: 50%;
  background: var(--ink);
  border: 0;
}
.knobs input[type="range"]::-moz-range-thumb {
  width: 0.85rem;
  height: 0.85rem;
  border-radius: 50%;
  background: var(--ink);
  border: 0;
}
.none input[type="range"] {
  opacity: 0.35;
}
.knobs input[type="range"]:focus-visible {
  outline: none;
}
.knobs :disabled {
  cursor: default;
}
.chip:disabled,
.knobs fieldset:disabled {
  opacity: 0.5;
}
.knobs input[type="range"]:focus-visible::-webkit-slider-thumb {
  box-shadow:
    0 0 0 2px var(--bg),
    0 0 0 4px var(--ink);
}
.knobs input[type="range"]:focus-visible::-moz-range-thumb {
  box-shadow:
    0 0 0 2px var(--bg),
    0 0 0 4px var(--ink);
}
.tick {
  position: relative;
  grid-column: 1 / -1;
  height: 0.95rem;
  font-size: 0.75rem;
  line-height: 0.95rem;
  color: var(--ink3);
}
.tick::before {
  content: "";
  position: absolute;
  top: -0.2rem;
  height: 0.3rem;
  border-left: 1.5px solid var(--ink3);
  left: calc(0.425rem + var(--at) * (100% - 0.85rem));
}
.tick {
  padding-left: calc(var(--at) * 100% - 3.4rem);
  margin-top: -0.1rem;
}
.knob.sequence {
  grid-template-columns: 1fr auto;
}
.sequence .slide,
.typed {
  grid-column: 1 / -1;
  min-height: 4.7rem;
  align-content: start;
}
.typed textarea {
  width: 100%;
  font: inherit;
  font-size: 0.8125rem;
  line-height: 1.25;
  color: inherit;
  background: var(--surf);
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.25rem 0.4rem;
  resize: none;
  height: 2.6rem;
}
.typed .under {
  display: flex;
  justify-content: space-between;
  align-items: center;
}
.reset {
  width: 100%;
}
.btn:disabled {
  opacity: 0.45;
  cursor: default;
}

.right {
  min-width: 0;
}
.first {
  display: flex;
  flex-direction: column;
  min-height: var(--high);
}
.norms {
  flex: 1;
  display: flex;
  flex-direction: column;
  min-height: 0;
}
.tools {
  display: flex;
  align-items: center;
  gap: 0.6rem 1rem;
  flex-wrap: wrap;
}
.tools .sp {
  flex: 1;
}
.key {
  color: var(--ink3);
  font-size: 0.75rem;
}
.toggle {
  display: inline-flex;
  align-items: center;
  gap: 0.4rem;
}
.dash {
  display: inline-block;
  width: 1.5rem;
  border-top: 2.5px solid var(--ink);
}
.dash.c {
  border-top-style: dashed;
}
.dash.f {
  border-top-style: dotted;
}
.seg .toggle[aria-pressed="false"] {
  opacity: 0.6;
}
.tools .where {
  font-size: 1rem;
}
.tools .where small {
  font-size: 0.875rem;
}
.sides {
  flex: 1;
  display: grid;
  grid-template-columns: 1fr 1fr;
  column-gap: 1rem;
  min-height: 0;
  padding-top: 0.4rem;
}
.side {
  display: flex;
  flex-direction: column;
  min-width: 0;
}
.side h2,
.loss {
  padding-left: var(--names);
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}
.loss {
  margin: 0;
  font-size: 0.75rem;
  color: var(--ink3);
}
.side .plot {
  flex: 1 1 auto;
  min-height: 11rem;
}
.gs:not(.page) .side .plot {
  min-height: 20rem;
}
.plot > svg {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  pointer-events: none;
}
.plot > svg line {
  stroke-width: 1;
  opacity: 0.7;
}
.plot .at {
  position: absolute;
  width: 1px;
  background: var(--ink);
  pointer-events: none;
}
.gs .readout table {
  font-size: 0.8125rem;
}
.readout {
  overflow-x: auto;
  padding-top: 0.3rem;
}
.gs .readout th,
.gs .readout td {
  text-align: left;
  padding: 0.1rem 0.6rem 0.1rem 0;
  height: 1.65rem;
}
@media (min-width: 761px) {
  .readout table {
    table-layout: fixed;
  }
  .readout .cell {
    width: 11%;
  }
  .readout .fate {
    width: 25.5%;
  }
  .readout .all {
    width: 11.8%;
  }
}
.readout thead tr:first-child th {
  color: var(--ink);
  font-weight: 600;
  border-bottom: 0;
  height: 1.35rem;
}
.gs .readout thead th {
  padding-bottom: 0;
}
.readout small {
  color: var(--ink3);
  font-size: 0.75rem;
}
.readout sup,
.gs sup {
  font-size: 0.72em;
  line-height: 0;
  vertical-align: 0.42em;
}
.cellname {
  display: inline-flex;
  align-items: center;
  border: 0;
  background: none;
  padding: 0;
  font-weight: 600;
}
.off td,
.off .cellname {
  opacity: 0.45;
}
.off .cellname {
  text-decoration: line-through;
}
i.line {
  display: inline-block;
  width: 1.2rem;
  height: 3px;
  margin-right: 0.5rem;
}
i.line.lstm {
  height: 4px;
}
.off i.line {
  height: 1px;
}

.right > section + section {
  margin-top: 1.75rem;
}
.right > .first + section {
  margin-top: 0.75rem;
}
.right > section:not(.first) {
  border-top: 1px solid var(--rule);
  padding-top: 0.75rem;
}
.detail {
  display: flex;
  align-items: center;
  gap: 0.5rem 1.25rem;
  flex-wrap: wrap;
}
.gs .detail select {
  font-weight: 600;
  border-bottom: 1px solid var(--rule2);
  padding: 0;
}
.detail label {
  color: var(--ink2);
}
.gs .detail h2,
.gs .learn h2 {
  font-size: 1rem;
}
.learn .hd {
  height: auto;
  white-space: normal;
}
.cells {
  display: grid;
  grid-template-columns: repeat(5, minmax(0, 1fr));
  gap: 0.75rem;
}
.cells figure {
  margin: 0.5rem 0 0;
}
.cells .scores {
  aspect-ratio: 5 / 3;
}
/* a line says of which seed it is */
.cells .scores > svg {
  pointer-events: auto;
}
.cells figcaption {
  font-size: 0.8125rem;
}
.cells small {
  color: var(--ink3);
}
.cells .line.chance {
  stroke: var(--ink3);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.cells .line.one {
  stroke-width: 1;
  opacity: 0.35;
}
.note {
  color: var(--ink2);
  max-width: 60rem;
  margin: 0.5rem 0 0;
}

/* an answer that takes a moment: a thin bar, and the last picture stays */
.busy main::before {
  content: "";
  position: fixed;
  top: 0;
  left: 0;
  width: 100vw;
  height: 2px;
  background: var(--ink);
  opacity: 0;
  animation: late 0s 0.3s forwards;
  z-index: 20;
}

@media (max-height: 799px) and (min-width: 761px) {
  .page .ask {
    padding-top: 0.4rem;
  }
  .page main {
    --high: calc(100vh - 10rem);
  }
  .knob {
    min-height: 1.75rem;
  }
  .gs .readout th,
  .gs .readout td {
    height: 1.5rem;
  }
}
@media (max-width: 1180px) and (min-width: 761px) {
  .presets .chips {
    flex-wrap: wrap;
    overflow: visible;
  }
  .look {
    height: auto;
    min-height: 2.7rem;
    white-space: normal;
  }
  main {
    grid-template-columns: 17rem minmax(0, 1fr);
  }
  .side h2,
  .loss {
    white-space: normal;
  }
  .gs .readout th,
  .gs .readout td {
    white-space: normal;
    height: auto;
    vertical-align: top;
  }
  .readout :is(td, thead) small {
    display: block;
  }
  .readout .fate {
    width: 23%;
  }
  .readout .all {
    width: 13%;
  }
  .readout .cell {
    width: 14%;
  }
}
@media (max-width: 960px) and (min-width: 761px) {
  .page main {
    --high: 0;
  }
  .sides {
    grid-template-columns: minmax(0, 1fr);
  }
  .side .plot {
    flex: none;
    height: 16rem;
  }
  .readout .cell {
    width: 18%;
  }
  .readout .fate {
    width: 23%;
  }
  .readout .all {
    width: 11%;
  }
  .cells {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .gs .detail .seg {
    flex-wrap: wrap;
  }
}
@media (max-width: 760px) {
  .gs .detail .seg {
    flex-direction: column;
    align-items: stretch;
    width: 100%;
  }
  .detail .seg button {
    text-align: left;
  }
  .look {
    height: auto;
    min-height: 6.9rem;
  }
  .gs .ask .notice {
    margin-top: 0.5rem;
  }
  .readout:not(.clips) .weights {
    display: none;
  }
  .gs .readout td small {
    display: block;
  }
  main {
    padding-bottom: 2rem;
    gap: 1rem;
    align-items: stretch;
  }
  .gs .readout th,
  .gs .readout td {
    white-space: normal;
  }
  .gs .readout thead small {
    display: none;
  }
  .knobs {
    position: static;
  }
  .knobs > summary {
    display: list-item;
    min-height: 2.75rem;
    line-height: 2.75rem;
    cursor: pointer;
    font-weight: 600;
    border: 1px solid var(--rule2);
    border-radius: 8px;
    padding: 0 0.9rem;
  }
  .knobs form {
    padding-top: 0.75rem;
  }
  .knobs input[type="range"] {
    height: 2.75rem;
  }
  .gs .knob select,
  .reset,
  .tools .btn,
  .seg button {
    min-height: 2.75rem;
  }
  .knob .check,
  .knob.check {
    min-height: 2.75rem;
  }
  .side h2,
  .loss {
    white-space: normal;
  }
  .first {
    min-height: 0;
  }
  .sides {
    grid-template-columns: minmax(0, 1fr);
  }
  .side .plot {
    flex: none;
    height: 16rem;
  }
  .cells {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .cellname {
    min-height: 2.75rem;
  }
}
`;var Te=["initial","trained"],Vl={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},zt=e=>Vl[e]??["--ink2","--ink2",1.5],Vs={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},Fo={kept:"f"},Un=({keep:e},{cell:t,signal:s})=>s==="kept"?`product of ${we(e[t])}`:Vs[s][0],Bn=(e,{shown:t,off:s},n)=>e.curves.filter(r=>r.side===n&&t[Fo[r.signal]??r.signal]&&!s.has(r.cell));function Gl(e,t){let s=(u,d,h)=>{for(let $ of u)for(let S of $)S<d&&(d=S),S>h&&(h=S);return[d,h]},[n,r]=s(e,-1,0),[i,a]=s(t,n,r),l=.2*(r-n),c=.03*(r-n);return[Math.max(i,n-l)-c,Math.min(a,r+l)+c]}function Kl(e,t){let s=e.flatMap(i=>Array.from(i).filter(Number.isFinite));if(!s.length)return t;let n=1.5*s.reduce((i,a)=>Math.min(i,a),0)-10,r=1.5*s.reduce((i,a)=>Math.max(i,a),0)+10;return t.map(i=>Array.from(i).filter(a=>a>=n&&a<=r))}function Yl(e,{start:t,end:s},{low:n,high:r}){for(let i=Math.max(0,Math.ceil(t));i<e.length&&i<=s;i++)if(e[i]>=n&&e[i]<=r)return{t:i,v:e[i]};return null}var Xl=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function Jl(e,t,s,n){let r=[1,s].filter(l=>l>=e&&l<=t),i=(t-e)/14,a=Se(e,t,n).filter(l=>Number.isInteger(l)&&l>=1&&l<=s&&r.every(c=>Math.abs(l-c)>i));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function Ro(e){let{setup:t}=e,s=[...new Set(Object.values(t.keep).filter(Boolean).map(we))],n=Object.entries(Vs).map(([b,[E,,N]])=>{let P=Fo[b]??b,j=o("button",{type:"button",class:"toggle",title:N},o("i",{class:`dash ${P}`}),b==="kept"?`${E} ${s.slice(0,-1).join(", ")} or ${s.at(-1)}`:E);return j.addEventListener("click",()=>e.set({shown:{...e.S.shown,[P]:!e.S.shown[P]}})),[P,j]}),r=o("button",{type:"button",class:"btn"},"Numbers"),i=o("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),i.addEventListener("click",()=>e.ask("csv"));let a=o("span",{class:"where"}),l=Object.fromEntries(Te.map(b=>{let E=o("div",{class:"bk"}),N=o("div",{class:"labels","aria-hidden":"true"}),P=document.createElementNS("http://www.w3.org/2000/svg","svg"),j=o("div",{class:"at"}),H=o("h2"),_=o("p",{class:"loss"}),R=o("div",{class:`plot ${b}`,role:"img"},E,P,N,j);return[b,{side:b,target:E,labels:N,lines:P,at:j,head:H,loss:_,el:R}]})),c=o("div",{class:"norms"},o("div",{class:"tools"},o("div",{class:"seg",role:"group","aria-label":"Curves"},...n.map(([,b])=>b)),a,o("span",{class:"sp"}),o("small",{class:"key"},"line: geometric mean, band: all seeds"),r,i),o("div",{class:"sides"},...Te.map(b=>o("div",{class:"side"},l[b].head,l[b].loss,l[b].el)))),u=null,d=!1,h=!1;for(let{el:b}of Object.values(l)){let E=0;b.addEventListener("pointerdown",N=>E=N.clientX,!0),b.addEventListener("click",N=>{if(e.root.focus({preventScroll:!0}),!u||N.detail>1||Math.abs(N.clientX-E)>4)return;let P=N.clientX-b.getBoundingClientRect().left,{left:j,wide:H}=C(b),{start:_,end:R}=u("steps");P>=j&&P<=j+H&&e.go(Math.round(_+(P-j)/H*(R-_)))}),b.addEventListener("dblclick",()=>{d=!1,setTimeout(()=>$(A),50)}),new ResizeObserver(()=>{!u||!e.P||(z(),k())}).observe(b)}e.embed(Object.fromEntries(Te.map(b=>[b,l[b].target]))).then(b=>{u=b;for(let E of["steps","initial.y"])u(E).change.connect(()=>{h||!e.P||(d=!0,requestAnimationFrame(x))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{d=!1};function $(b){h=!0;try{b()}finally{h=!1}}let S=b=>Bn(e.P,e.S,b),g=({cell:b,signal:E})=>`${b}.${E}`,f=(b,E)=>e.P.array(`${b.side}.${g(b)}.${E}`),v=()=>Object.values(e.S.shown).filter(Boolean).length>1,m=b=>`${Ce(t.cells[b.cell])}${v()?` ${Un(t,b).replace("product of","∏")}`:""}`,T=()=>({left:Math.round((v()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),C=(b,E=T())=>({...E,wide:b.clientWidth-E.left-E.right,tall:b.clientHeight-E.top-E.bottom});function w(){let{left:b,right:E,top:N,bottom:P}=T();c.style.setProperty("--names",`${b}px`);for(let j of Te)u(j).setv({min_border_left:b,min_border_right:E,min_border_top:N,min_border_bottom:P}),u(j).toolbar.active_drag=e.small?null:"auto"}function O(){let{css:b,rem:E,font:N}=e;for(let P of Te){ct(u,P,e),u(`${P}.x`).setv({major_label_text_color:b("--ink3"),major_label_text_font_size:`${.75*E}px`,major_label_text_font:N});for(let j of e.cells){let[H,,_]=zt(j);for(let[R,[,F]]of Object.entries(Vs)){let W=u(`${P}.${j}.${R}`);W&&(W.glyph.setv({line_color:b(H),line_width:_,line_dash:F,line_cap:F.length?"butt":"round"}),u(`${P}.${j}.${R}.band`).glyph.setv({fill_color:b(H),fill_alpha:R==="h"?.11:.06}))}}}}function M(){let{T:b}=e.P,E=Array.from({length:b},(j,H)=>H),[N,P]=p();for(let j of Te){let H=new Map(S(j).map(F=>[g(F),F])),_={t:E,low:E.map(()=>N),high:E.map(()=>P),tip:y([...H.values()],E)},R=E.map(()=>NaN);for(let F of e.cells)for(let W of Object.keys(Vs)){let q=`${F}.${W}`,I=u(`${j}.${q}`);if(!I)continue;let V=H.get(q);I.visible=u(`${j}.${q}.band`).visible=!!V;for(let[Y,X]of[[q,"mean"],[`${q}.low`,"low"],[`${q}.high`,"high"]])_[Y]=V?Array.from(f(V,X)):R}u(`${j}.source`).data=_,u(`${j}.hit`).glyph.width={value:.99}}A()}function p(){let b=(P,j)=>S(P).map(H=>f(H,j)),E=b("initial","mean"),N=P=>[...b("initial",P),...Kl(E,b("trained",P))];return Gl(N("mean"),[...N("low"),...N("high")])}function A(){if(!d){let[b,E]=p();u("initial.y").setv({start:b,end:E}),u("steps").setv({start:-.5,end:e.P.T-.5})}x()}function x(){let b=u("initial.y"),E=u("steps"),N=Se(b.start,b.end,6),P=N.filter(Number.isInteger),j=P.length>1?P:N,H=Jl(E.start+1,E.end+1,e.P.T,e.small?4:6);for(let _ of Te)u(`${_}.ticks`)&&(u(`${_}.ticks`).ticks=j),u(`${_}.axis`).major_label_overrides=new Map(j.map(R=>[R,R===0?"1":Number.isInteger(R)?Re(R):Be(R)])),u(`${_}.marks`).ticks=H.map(R=>R-1),u(`${_}.x`).major_label_overrides=new Map(H.map(R=>[R-1,R.toLocaleString("en")]));z(),k()}function y(b,E){let N=b.map(P=>({text:m(P),mean:f(P,"mean"),low:f(P,"low"),high:f(P,"high")}));return E.map(P=>[`step ${P+1}${e.P.tokens?` “${e.P.tokens[P]}”`:""}`,...N.map(({text:j,mean:H,low:_,high:R})=>`${j}  ${Be(H[P])}  (${Be(_[P])} to ${Be(R[P])})`)].join(`
`))}function z(){let b=u("initial.y"),E=u("steps");for(let{side:N,labels:P,lines:j,el:H}of Object.values(l)){let{left:_,top:R,wide:F,tall:W}=C(H),q=[],I=J=>W*(1-(J-b.start)/(b.end-b.start)),V=J=>_+F*(J-E.start)/(E.end-E.start);for(let J of S(N)){let Z=f(J,"mean"),ne=Yl(Z,E,{low:b.start,high:b.end});Xl(Z,E)?q.push({curve:J,zero:!0,x:1/0,y:W}):ne&&q.push({curve:J,x:V(ne.t),y:I(ne.v)})}let Y=Ss(q.map(J=>J.y),Math.min(.98*e.rem,W/Math.max(1,q.length)),W);P.replaceChildren(...q.map(({curve:J,zero:Z},ne)=>{let D=o("span",{class:"name"},Z?`${m(J)} 0`:m(J));return Z&&(D.title="Exactly 0 here, which no power of ten is"),D.style.cssText=`right:${H.clientWidth-_+12}px;top:${R+Y[ne]}px;color:var(${zt(J.cell)[1]})`,J.cell==="lstm"&&(D.style.fontWeight=700),D})),j.replaceChildren(...q.flatMap(({curve:J,x:Z,y:ne},D)=>{if(Z>_+F/6)return[];let G=document.createElementNS("http://www.w3.org/2000/svg","line"),K={x1:_-9,y1:R+Y[D],x2:Z-2,y2:R+ne,stroke:`var(${zt(J.cell)[0]})`};for(let[Q,ee]of Object.entries(K))G.setAttribute(Q,String(ee));return G}));let X=S(N).length?"No curve is in view. A double click shows all.":"No curve is switched on.";q.length||P.append(o("span",{class:"alone"},X))}}function k(){let{start:b,end:E}=u("steps"),{t:N}=e.S;for(let{at:P,el:j}of Object.values(l)){let{left:H,top:_,wide:R,tall:F}=C(j);P.hidden=N<b||N>E,P.style.cssText=`left:${H+R*(N-b)/(E-b)-.5}px;top:${_}px;height:${F}px`}}function L(){let{sides:b,T:E}=e.P;for(let{side:P,head:j,loss:H}of Object.values(l)){let{title:_,seeds:R,units:F}=b[P];j.replaceChildren(`${_} `,o("small",{},`${R} seeds, ${F} units`)),H.textContent=b[P].loss}for(let[P,j]of n)j.setAttribute("aria-pressed",String(e.S.shown[P]));let N=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,o("small",{},` / ${E}${N?` “${N}”`:""}`));for(let{side:P,el:j}of Object.values(l)){let H=S(P).map(_=>`${m(_)} ${Be(f(_,"mean")[e.S.t])}`);j.setAttribute("aria-label",`${e.told(P)} At step ${e.S.t+1}, of the curves shown: ${H.join(", ")}.`)}}return{el:c,draw(b){b("norms","lines","t")&&L(),u&&(b("size","lines")&&w(),b("theme","size")&&O(),b("norms","lines")?$(M):b("size","theme")&&$(x),b("t")&&k())}}}var Zl=250,Ql={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},Io={radius:1,clip:1};function Wo(e,t,s){return e==="clip"?String(t):U(Number(t),Math.max(0,-Math.floor(Math.log10(s)+1e-9)),e==="bias")}var Vn=e=>Math.log10(e),ec=e=>Number((10**e).toPrecision(2));function qo(e){let{setup:t,state:s,usual:n}=e,r={},i=_=>n[_],a=_=>String(e.wish[_]??"")!==String(i(_)??""),l=_=>s.named[_].title;function c(_,{label:R=l(_),note:F=null,log:W=!1}={}){let{low:q,high:I,step:V,off:Y}=s.named[_],X=o("input",{type:"range","aria-label":R,min:W?Vn(q):q,max:W?Vn(I):I,step:W?.05:V}),J=o("output"),Z=Y&&o("input",{type:"checkbox"}),ne=()=>W?ec(Number(X.value)):Number(X.value);X.addEventListener("input",()=>e.turn({[_]:ne()})),X.addEventListener("dblclick",()=>e.turn({[_]:i(_)})),Z?.addEventListener("change",()=>e.turn({[_]:Z.checked?null:Io[_]}));let D=o("div",{class:`knob slide ${_}`},o("span",{class:"name"},R),Z&&o("label",{class:"check"},Z,Y),J,X,F);return r[_]=()=>{let G=e.wish[_],K=G===null||G==="";Z&&(Z.checked=K),D.classList.toggle("none",K);let Q=K?Io[_]:Number(G);return X.value=W?Vn(Q):Q,J.textContent=K?"":Wo(_,Q,V),X.setAttribute("aria-valuetext",K?Y:Wo(_,Q,V)),[D,X]},D}function u(_,R,F){let W=o("select",{"aria-label":R},...F.map(([I,V])=>o("option",{value:I},V)));W.addEventListener("change",()=>e.turn(_==="networks"?$(W.value):{[_]:W.value}));let q=o("label",{class:`knob pick ${_}`},o("span",{class:"name"},R),W);return r[_]=()=>(W.value=e.wish[_],[q,W]),q}let d=_=>s.named[_].choices.map(R=>[R,Ql[R]??R]),h=_=>t.networks[_].examples;function $(_){let{text:R}=e.wish,F=h(e.wish.networks).some(([,W])=>W===R);return{networks:_,...F?{text:h(_)[0]?.[1]??""}:{}}}let S=o("button",{type:"button"},"random"),g=o("button",{type:"button"},"typed"),f=o("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),v=o("select",{"aria-label":"Examples"}),m=o("span",{class:"count"}),T=0;S.addEventListener("click",()=>e.turn({text:""})),g.addEventListener("click",()=>{e.wish.text||e.turn({text:h(e.wish.networks)[0]?.[1]??""})}),v.addEventListener("change",()=>e.turn({text:v.value}));let C=()=>{clearTimeout(T),T=0,f.value.trim()&&e.turn({text:f.value})};f.addEventListener("input",()=>{clearTimeout(T),T=setTimeout(C,Zl)}),f.addEventListener("blur",()=>{T&&C(),e.draw(new Set(["knobs"]))}),f.addEventListener("keydown",_=>_.key==="Enter"&&_.preventDefault());let w=o("small"),O=c("length",{label:"Steps",note:w}),M=o("div",{class:"typed"},f,o("div",{class:"under"},v,m)),p=o("div",{class:"knob sequence"},o("span",{class:"name"},"Sequence"),o("div",{class:"seg",role:"group","aria-label":"Sequence"},S,g),O,M);r.text=()=>{let _=e.root.getRootNode().activeElement===f,{text:R,networks:F}=e.wish,W=!!R||_;S.setAttribute("aria-pressed",String(!W)),g.setAttribute("aria-pressed",String(W)),w.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"noise as initialised, the task’s symbols as trained",O.hidden=W,M.hidden=!W,_||(f.value=R);let q=h(F),I=q.every(([,V])=>V!==R);return v.replaceChildren(...I?[o("option",{value:R},"your own")]:[],...q.map(([V,Y])=>o("option",{value:Y},V))),v.value=R,[p,f]};let A=()=>{let _=e.P.unknown?.filter(Boolean).length??0;m.textContent=e.P.tokens?`${e.P.T} steps${_?`, ${_} unknown`:""}`:""},x=o("input",{type:"checkbox","aria-label":"Hold f at 1"});x.addEventListener("change",()=>e.turn({hold:x.checked?1:0}));let y=o("label",{class:"knob check hold"},x,o("span",{class:"name"},"Hold f at 1"),o("small",{},"the error carousel itself"));r.hold=()=>(x.checked=Number(e.wish.hold)===1,[y,x]);let z=o("span",{class:"tick","aria-hidden":"true"},"1, the line between"),{low:k,high:L}=s.named.radius;z.style.setProperty("--at",(1-k)/(L-k));let b=o("fieldset",{},o("legend",{},"Both sides"),p,u("networks",l("networks"),Object.entries(t.networks).map(([_,{title:R}])=>[_,R])),c("clip",{log:!0}),y),E=o("fieldset",{},o("legend",{},"As initialised"),c("radius",{note:z}),c("scale"),c("bias"),c("units"),u("activation","Activation, RNN alone",d("activation")),u("init",l("init"),d("init")),c("seed")),N=o("button",{type:"button",class:"btn reset"});N.addEventListener("click",()=>e.turn(n,!0));let P=o("form",{"aria-label":"Knobs"},b,E,N);P.addEventListener("submit",_=>_.preventDefault());let j=o("details",{class:"knobs"},o("summary",{},"Knobs"),P),H=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:j,draw(_){if(_("size")&&(j.open=!e.small||j.open),_("norms")&&A(),!_("knobs"))return;let R=H(),F=0;for(let[W,q]of Object.entries(r)){let[I,V]=q();I.classList.toggle("changed",a(W)),I.classList.toggle("idle",R[W]===!0),W!=="text"&&(V.disabled=R[W]===!0),F+=Number(a(W))}N.disabled=!F,N.textContent=F?`Reset ${F} ${F>1?"knobs":"knob"}`:"All knobs as they were"}}}var Do=(e,t,s)=>Object.entries({...e,...s.knobs}).filter(([n,r])=>String(t[n]??"")!==String(r??"")).map(([n])=>n),tc=(e,t,s)=>!Do(e,t,s).length,sc=(e,t,s)=>Do(e,t,s).every(n=>s.asks.includes(n));function Uo(e){let{setup:t}=e,s=o("p",{class:"look"}),n=t.presets.map(a=>{let l=o("button",{type:"button",class:"chip"},a.name);return l.addEventListener("click",()=>{r=a,e.unzoom?.(),e.turn({...e.usual,...a.knobs},!0),e.set({shown:e.curves(a.show.signals??e.state.named.show.default)})}),l}),r=null,i=o("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...n);return{el:o("div",{class:"presets"},i,s),draw(a){if(!a("knobs"))return;let l=t.presets.filter(d=>tc(e.usual,e.wish,d)),c=l.includes(r)?r:l[0],u=c??(r&&sc(e.usual,e.wish,r)?r:null);n.forEach((d,h)=>d.setAttribute("aria-pressed",String(t.presets[h]===c))),s.replaceChildren(u?o("b",{},"Look for "):"",u?.look??"Your own settings. Each case above puts every knob where it needs it.")}}}function Bo(e){let{setup:t}=e,s=Te.map(a=>{let l=o("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),n=o("select",{"aria-label":"Seed"}),r=o("select",{"aria-label":"Cell beside the RNN"});return n.addEventListener("change",()=>e.set({one:Number(n.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>o("option",{value:a},l))),{el:o("section",{class:"detail","aria-label":"Which networks"},o("h2",{},"Where it comes from"),o("div",{class:"seg",role:"group","aria-label":"Side"},...s.map(([,a])=>a)),o("label",{},"one network: seed ",n),o("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[d,h]of s)h.textContent=c.sides[d].title,h.setAttribute("aria-pressed",String(d===l.side));let u=e.seeds(l.side);n.replaceChildren(...u.map((d,h)=>o("option",{value:h},d))),n.value=l.one;for(let d of r.options)d.disabled=!c.curves.some(h=>h.side===l.side&&h.cell===d.value);r.value=l.cell}}}var nc=e=>e[0]>0&&e.at(-1)/e[0]>8;function Vo(e){let{setup:t}=e,s=o("h2"),n=o("p",{class:"note"}),r=o("div",{class:"cells"}),i=o("section",{class:"learn"},o("div",{class:"hd"},s),r,n),a=null,l=[];function c(d){let h=o("figcaption"),$=o("p",{class:"alone"},"not trained on this"),S=He("scores");return{cell:d,caption:h,none:$,plot:S,el:o("figure",{},h,S.el,$)}}function u({cell:d,caption:h,none:$,plot:S},g){let{gaps:f,scores:v,measure:{chance:m,better:T},trained_to:C}=g,{rem:w}=e,O=Object.entries(v[d]??{}),M=t.cells[d];if(h.replaceChildren(o("b",{},M),...O.length?[o("small",{},` ${O.length} seeds`)]:[]),$.hidden=O.length>0,S.el.hidden=!O.length,!O.length)return;let p=Object.values(v).flatMap(E=>Object.values(E)).flat(),A=T==="higher"?1:1.05*Math.max(...p,m??0),{width:x}=S.measure(),y=Ns(f[0],f.at(-1),2*w,x-.4*w,nc(f)),z=f.map((E,N)=>Us(O.map(([,P])=>P[N]))),k=`stroke:var(${zt(d)[0]})`,L=[...new Set([f[0],f.findLast(E=>E<=C)??f[0],f.at(-1)])],b=[...O.map(([E,N])=>({values:N,at:f,kind:"one",style:k,title:`seed ${E}`})),{values:z,at:f,kind:"middle",style:k}];S.draw({x:y,y:{low:0,high:A,top:Math.round(.7*w),below:Math.round(1.4*w)},rows:[0,A/2,A].map(E=>[E,U(E,A===1?1:2).replace(/\.0$/,"")]),along:L.map(E=>[E,String(E),E===f.at(-1)&&L.length>1?"end":"middle"]),shades:f.some(E=>E>C)?[[y.at(C),y.right]]:[],lines:m===null?b:[{values:[m,m],at:[f[0],f.at(-1)],kind:"chance"},...b],said:`${M}, median ${g.measure.title} by gap: ${f.map((E,N)=>`${E}: ${U(z[N],2)}`).join(", ")}.`,rem:w})}return{el:i,draw(d){if(!d("norms","size")||a===e.network&&!d("size"))return;a=e.network;let{learn:h}=a;s.replaceChildren("Does it learn? ",o("small",{},`${h.title}: ${h.measure.title} by ${h.gap_title}; a thin line a seed, bold their median; dashed is chance, shaded longer than trained`)),(e.cells.some(($,S)=>l[S]?.cell!==$)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map($=>$.el)));for(let $ of l)u($,h);n.textContent=h.note??""}}}var rc=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a knob back"],["?","this list"]];function Go(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2",{},"Gradient norms"),n=Te[0],r=Te.map(d=>{let h=o("button",{type:"button"});return h.addEventListener("click",()=>{n=d,c()}),[d,h]}),i=o("button",{type:"button",class:"btn"},"Close"),a=o("button",{type:"button",class:"btn"},"All curves as CSV"),l=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,o("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,d])=>d)),o("span",{class:"sp"}),a,i),t);i.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",d=>d.target===l&&l.close());function c(){let{P:d,S:h}=e,$=Bn(d,h,n);for(let[g,f]of r)f.textContent=d.sides[g].title,f.setAttribute("aria-pressed",String(g===n));let S=$.flatMap(g=>["mean","low","high"].map(f=>[`${Ce(e.setup.cells[g.cell])} ${Un(e.setup,g)} ${{mean:"mean",low:"least",high:"largest"}[f]}`,d.array(`${n}.${g.cell}.${g.signal}.${f}`)]));t.replaceChildren(Ge(["step",...d.tokens?["token"]:[],...S.map(([g])=>g)],Array.from({length:d.T},(g,f)=>[f+1,...d.tokens?[d.tokens[f]]:[],...S.map(([,v])=>Number.isNaN(v[f])?"exactly 0":U(v[f],4))]),`log₁₀ of the norms over ${d.sides[n].seeds} seeds: their geometric mean, the least and the largest. Shown is ${d.sides[n].loss}.`))}e.numbers=()=>{c(),l.showModal()};let u=es(rc);return e.keys=()=>u.showModal(),{el:o("div",{},l,u),draw:d=>l.open&&d("norms","lines")&&c()}}var Ko=.01;function oc(e){let t={below:0,at:0,above:0};for(let s of e)t[Math.abs(s-1)<=Ko?"at":s<1?"below":"above"]+=1;return t}function Gn(e,t,s,n){let r=0;for(;r<s-1&&Number.isFinite(e[(s-2-r)*n+t]);)r+=1;return r}function Yo(e){let t=kt(),s=o("p",{class:"reads"}),n=null,r=[],i=null,a=Bs("The unit, from the smallest u to the largest",()=>r,u=>{n=u-1,c()}),l=o("div",{class:"panel"},o("h3",{},o("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,s);function c(){let[u,d]=i.arrays.product[1],h=i.array("own"),$=i.array("product");r=Array.from(h.keys()).sort((A,x)=>h[A]-h[x]);let S=r.reduce((A,x)=>Gn($,x,u,d)>=Gn($,A,u,d)?x:A),g=Math.min(n??r.indexOf(S),d-1),f=r[g],v=u-1;a.set(g+1,{max:d});let m=A=>Array.from({length:u},(x,y)=>(u-1-y)*Math.log10(h[A])),T=Array.from({length:u},(A,x)=>$[x*d+f]),C=r.map(A=>v*Math.log10(h[A])).filter(Number.isFinite),{below:w,at:O,above:M}=oc(h),p=Gn($,f,u,d);s.replaceChildren(`Of ${ce(d,"unit")} ${w} let an error fade (u < 1), ${O} keep it (u = 1, within a hundredth) and ${M} make it grow (u > 1). Unit `,o("b",{},String(f)),` has u = ${U(h[f],3)}: over ${ce(v,"step")} that would be ${fe(v*Math.log10(h[f]))}. `,p===v?"It is active at all of them, so that is what arrives.":p===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${ce(p,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(A=>A!==f).map(A=>({values:m(A),kind:h[A]>1+Ko?"faint grows":"faint fades"})),{values:m(f),kind:"other",name:`uᵗ, u = ${U(h[f],2)}`},{values:T,kind:"forget",name:`unit ${f}`}],first:1,last:u,low:1.06*Math.min(-1,...C),high:1.06*Math.max(1,...C),rem:e.rem,tip:A=>`step ${A}, unit ${f}: ${Xe($[(A-1)*d+f])}`,said:s.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(u){i=u,c()},cursor:()=>i&&t.cursor(e.S.t+1)}}var ic=["cell","i","f","g","o","r","z","n","error"],Gs={total:"all of it",direct:"straight down the cell",gates:"by the gates"},ac={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},lc=e=>Array.from(e,(t,s)=>s).sort((t,s)=>As(e[t],e[s])||t-s);function Kn(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?U(e):`${e<0?"−":""}${fe(Math.log10(t))}`}function cc(e){let t=0,s=0,n=e.map(([i,a])=>{let l=a<0?t:s,c=l+a;return a<0?t=c:s=c,{name:i,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(s/1.25,-t/.25))));return{parts:n,low:-r/4,high:1.25*r}}function hc(e){let t=e.reduce((i,a)=>i+a,0),s=e.map(i=>he(i)),n=Math.abs(s.reduce((i,a)=>i+a,0)-he(t))<.005;return`${s.map((i,a)=>a===0?U(i):`${i<0?"−":"+"} ${U(Math.abs(i))}`).join(" ")} ${n?"=":"≈"} ${U(t)}`}function Xo(e){let t=null,s=[],n=null,r=null,i=null,a=kt(),l=o("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=B("svg",{class:"strip","aria-hidden":"true"}),u=Bs("The unit, from the shortest half-life to the longest",()=>s,I=>{t=s[I-1],_()}),d=o("div",{class:"bk"}),h=o("div",{class:"labels","aria-hidden":"true"}),$=o("div",{class:"plot",role:"img"},d,h),S=o("i",{class:"here"}),g={keep:o("p",{class:"reads"}),share:o("p",{class:"reads"})},f=o("span"),v=o("span"),m=o("label",{class:"check"},l,"hold f at 1 in every unit and step"),T=o("h3"),C=B("svg",{class:"shares",role:"img"}),w=o("p",{class:"terms"}),O=o("div",{class:"two"},o("div",{class:"panel"},o("h3",{},o("b",{},"Constant error carousel"),f),a.el,o("div",{class:"lives"},o("small",{},"half-life of every unit, shortest to longest"),c,u.el),m,g.keep),o("div",{class:"panel"},o("h3",{},o("b",{},"What each path carries"),v),$,g.share,T,C,w)),M=Yo(e),p=o("button",{type:"button",class:"btn"},"Show the LSTM");p.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:A,says:x}=be("paths","Paths of the error","straight down the cell, or by the gates",[],O,M.el,p);e.seen(A,P);let y=()=>{let{cell:I,side:V}=e.S;return e.P.curves.some(X=>X.side===V&&X.cell===I&&X.signal==="kept")?we(e.setup.keep[I]):""},z=()=>e.setup.memory[e.S.cell]==="h",k=()=>z()?"dL/dhₜ":"dL/dcₜ",L=()=>e.P.curves.some(I=>I.side===e.S.side&&I.cell===e.S.cell),b=()=>Je(e,e.S.cell),E=()=>L()&&e.setup.diagonal.includes(e.S.cell),N=()=>(y()||E())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function P(){(y()||E())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:d}).then(I=>{n=I;for(let V of["paths.steps","paths.y"])n(V).change.connect(()=>requestAnimationFrame(F));j(),e.P&&H()});function j(){n("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),n("paths").toolbar.active_drag=e.small?null:"auto"}function H(){let I=y();if(O.hidden=!I,M.el.hidden=!E(),p.hidden=!!I||E(),m.hidden=z(),f.textContent=` ∏ ${I} from step t to the last, each unit a line`,v.textContent=` ‖${k()}‖ and its parts`,E()){x.replaceChildren(`In an ${b()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),N()&&M.draw(N());return}if(!I){x.replaceChildren(L()?`${b()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:Gt(e,e.S.cell));return}let V=N();x.replaceChildren(z()?`A ${b()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${I} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${b()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),V&&(_(),q(),n&&R())}function _(){let I=N();if(!I)return;let[V,Y]=I.arrays.product[1],X=I.array("product"),J=I.array("half");s=lc(J);let Z=t===null||t>=Y?s[Y-1>>1]:t,ne=t===null?"the median unit, ":"unit ",D=te=>Array.from({length:V},(Fe,ze)=>X[ze*Y+te]),G=X.every(te=>te===0),K=Math.min(0,...X.filter(Number.isFinite)),Q=X[Z],ee=s.at(-1),se=s[0];u.set(s.indexOf(Z)+1,{max:Y}),g.keep.replaceChildren(...G?[o("b",{},"exactly 1"),`: with f held at 1, all ${ce(Y,"unit")} pass the error straight down the cell undiminished over ${ce(V-1,"step")}.`]:[`Straight down the cell, ${ne}`,o("b",{},String(Z)),", passes on ",o("b",{},fe(Q)),` of an error from step ${V} to step 1: its half-life, the steps over which its ${y()} lets half through, the median over where one begins, is ${lt(J[Z])}. The longest is ${lt(J[ee])} (unit ${ee}), the shortest ${lt(J[se])} (unit ${se}).`]),ne==="unit "&&!G&&(g.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...s.filter(te=>te!==Z).map(te=>({values:D(te),kind:"faint",aside:!0})),{values:D(Z),kind:"forget",name:G?"exactly 1":`unit ${Z}`}],first:1,last:V,low:1.04*Math.min(-1,K),high:-.06*Math.min(-1,K),rem:e.rem,tip:te=>`step ${te}, unit ${Z}: ${G?"1":Xe(X[(te-1)*Y+Z])}`,said:g.keep.textContent}),a.cursor(e.S.t+1);let oe=100,re=s.map(te=>Math.log2(Math.abs(J[te]))),ge=Math.min(...re)-1,xe=Math.max(ge+2,...re);c.setAttribute("viewBox",`0 0 ${oe} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...s.map((te,Fe)=>{let ze=1+19*((re[Fe]-ge)/(xe-ge));return B("rect",{class:te===Z?"on":"",x:Fe*oe/Y,y:20-ze,width:.8*oe/Y,height:ze})}))}function R(){let I=N(),{T:V}=I,Y=Object.fromEntries(Object.keys(Gs).map(K=>[K,Array.from(I.array(K))])),X=Object.values(Y).flat().filter(Number.isFinite),J=Math.min(-1,...X)-.3,Z=Math.max(.3,Math.max(...X)+.2),ne=Y.total.map((K,Q)=>Q);n("paths.source").data={t:ne,...Y,low:ne.map(()=>J),high:ne.map(()=>Z),tip:ne.map(K=>[`step ${K+1}`,...Object.entries(Gs).map(([Q,ee])=>`${ee}: ${Xe(Y[Q][K])}`)].join(`
`))},n("paths.steps").setv({start:-.5,end:ne.length-.5}),n("paths.y").setv({start:J,end:Z});let D=ls(J,Z,5),G=nt(1,V,6);n("paths.ticks").ticks=D.map(([K])=>K),n("paths.axis").major_label_overrides=new Map(D),n("paths.marks").ticks=G.map(K=>K-1),n("paths.x").major_label_overrides=new Map(G.map(K=>[K-1,String(K)])),ct(n,"paths",e),n("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${.75*e.rem}px`,major_label_text_font:e.font});for(let[K,[Q,ee,se]]of Object.entries(ac))n(`paths.${K}`).glyph.setv({line_color:e.css(Q),line_width:ee,line_dash:se??[],line_cap:"round"});F()}function F(){let I=N();if(!n||!I)return;let{start:V,end:Y}=n("paths.y"),X=n("paths.steps"),{rem:J}=e,Z={left:Math.round(3*J),right:$.clientWidth-Math.round(.8*J),top:6,bottom:$.clientHeight-Math.round(1.4*J)};r=K=>Z.left+(Z.right-Z.left)*(K-X.start)/(X.end-X.start);let ne=Object.entries(Gs).map(([K,Q])=>o("span",{class:`name ${K}`},Q));Object.assign(S.style,{top:`${Z.top}px`,height:`${Z.bottom-Z.top}px`}),h.replaceChildren(S,...ne),W();let D=K=>Z.top+(Z.bottom-Z.top)*(Y-K)/(Y-V),G=Object.keys(Gs).map((K,Q)=>({span:ne[Q],points:Array.from(I.array(K),(ee,se)=>[r(se),Number.isFinite(ee)?D(ee):NaN])}));St(G,[],{...Z,left:Z.left+6},J)}function W(){if(a.cursor(e.S.t+1),!r)return;let I=r(e.S.t),{start:V,end:Y}=n("paths.steps");S.style.left=`${I}px`,S.hidden=e.S.t<V||e.S.t>Y}function q(){let I=N(),V=Math.min(e.S.t,I.T-1),Y=V===I.T-1,X=I.array("share")[V],J=ic.filter(te=>I.array(`step.${te}`)).map(te=>[te,I.array(`step.${te}`)[V]]).filter(([te])=>te==="error"?Y:!Y),Z=te=>te<0?" (it points against the whole)":"",ne=I.array("total")[V],D=J.some(([,te])=>!Number.isFinite(te));Y?g.share.replaceChildren("At the last step ",o("b",{},`‖${k()}‖ is ${fe(ne)}`),", all of it the error itself: no step lies behind it yet."):g.share.replaceChildren("All the way from the last step to ",o("b",{},`step ${V+1}`),Number.isFinite(ne)?`: ‖${k()}‖ is ${fe(ne)}. `:": exactly nothing is left.",Number.isFinite(X)?`The way straight down the cell makes up ${Kn(X)} of it${Z(X)}, the gates ${Kn(1-X)}${Z(1-X)}.`:""),$.setAttribute("aria-label",g.share.textContent),T.replaceChildren(o("b",{},Y?`At step ${V+1}`:`Over the one step from ${V+2} back to ${V+1}`),Y?` the error itself arrives${z()?"":", by way of h"}`:` shares of ${k()} by the way it took`);let{width:G,height:K}=C.getBoundingClientRect(),{rem:Q}=e;if(C.replaceChildren(),w.replaceChildren(),D||!G)return;let{parts:ee,low:se,high:oe}=cc(J),re=te=>(te-se)/(oe-se)*G,ge=K-1.3*Q;C.append(...ee.filter(({v:te})=>te).flatMap(({name:te,from:Fe,to:ze})=>{let Zt=re(Math.min(Fe,ze)),de=Math.abs(re(ze)-re(Fe));return[B("rect",{class:`way way-${te}`,x:Zt,y:2,width:Math.max(.5,de-1),height:ge-4}),de>1.1*Q?B("text",{class:`on on-${te}`,x:Zt+de/2,y:ge/2+.3*Q,"text-anchor":"middle"},te==="cell"?z()?"h":"c":te==="error"?"L":te):""]}),...[0,1].flatMap(te=>[B("path",{class:"unit",d:`M${re(te)} 0V${ge+2}`}),B("text",{x:re(te),y:K-.2*Q,"text-anchor":"middle"},te?"1, the whole":"0")]));let xe={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};w.append(...J.flatMap(([te,Fe])=>[o("span",{},o("i",{class:`way way-${te}`}),`${xe[te]} ${Kn(Fe)}`)," "]),J.length>1?o("b",{},hc(J.map(([,te])=>te))):"",J.some(([,te])=>te<-.005)?" What is left of 0 points against the whole.":""),C.setAttribute("aria-label",w.textContent)}return{el:A,draw(I){let{side:V,one:Y,cell:X}=e.S,J=`${V} ${Y} ${X} ${y()}`,Z=J!==i;Z&&(t=null),i=J,n&&I("size")&&j(),l.checked=Number(e.wish.hold)===1,I("paths","theme","size")||Z?H():I("t")&&E()?M.cursor():I("t")&&N()&&(W(),q())}}}var Ks=e=>U(e,Math.abs(e)<9.95?1:0);function Jo({first:e,low:t,high:s,zero:n},r){if(e===null||n===r)return["exactly 0",null,`in ${n} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(s)<.05)return["stays 1",null,n?`exactly 0 in ${n} of ${r} seeds`:"in every seed"];let i=e<0?"falls to":"grows to",a=n?`exactly 0 in ${n} of ${r} seeds`:`${Ks(t)} to ${Ks(s)}`;return[i,Ks(e),a]}function dc({gaps:e,trained_to:t,scores:s,measure:{better:n}},r){let i=Object.values(s[r]??{});if(!i.length)return null;let a=e.findLastIndex(h=>h<=t),l=i.map(h=>h[Math.max(0,a)]),c=l.filter(h=>h>=.99).length,[u,d]=[Math.min(...l),Math.max(...l)].map(h=>U(h,2));return n==="higher"&&c?`${c} of ${l.length} seeds`:`${n==="higher"?`0 of ${l.length}: `:""}${u===d?u:`${u} to ${d}`}`}var Zo=e=>["10",o("sup",{},Ks(e))];function Qo(e){let{setup:t}=e,s=Object.fromEntries(Object.entries(t.cells).map(([h,$])=>{let S=o("button",{type:"button",class:"cellname"},o("i",{class:`line ${h}`}),Ce($));S.title=`Show or hide the ${$}`,S.addEventListener("click",()=>{let f=new Set(e.S.off);f.delete(h)||f.add(h),e.set({off:f})}),S.firstChild.style.background=`var(${zt(h)[0]})`;let g=Object.fromEntries(Te.flatMap(f=>[[`${f}.h`,o("td")],[`${f}.w`,o("td",{class:"weights"})]]));return g.learned=o("td"),[h,{button:S,parts:g,row:o("tr",{},o("th",{scope:"row"},S),...Object.values(g))}]})),n=Object.fromEntries(Te.map(h=>[h,o("th",{scope:"colgroup"})])),r=Te.map(()=>o("th",{scope:"col"})),i=Te.map(()=>o("th",{scope:"col",class:"weights"})),a=o("th",{scope:"col"}),l=o("th",{scope:"col"}),c=o("div",{class:"readout"},o("table",{},o("colgroup",{},...["cell","fate","all","fate","all","learned"].map(h=>o("col",{class:h}))),o("thead",{},o("tr",{},o("td",{}),...Object.values(n),a),o("tr",{},o("th",{scope:"col"},"Cell"),r[0],i[0],r[1],i[1],l)),o("tbody",{},...Object.values(s).map(({row:h})=>h)))),u=(h,$)=>e.P.curves.find(S=>S.side===h&&S.cell===$&&S.signal==="h"),d=(h,$)=>e.P.weights.find(S=>S.side===h&&S.cell===$);return e.told=h=>{let{T:$,sides:S}=e.P,g=e.cells.map(f=>{let v=u(h,f);if(!v)return null;let[m,T,C]=Jo(v,S[h].seeds);return`${t.cells[f]} ${m}${T===null?"":` 10^${T}`} (${C})`});return`${S[h].title}, norm of dL/dh over ${$-1} steps back, on a logarithmic scale: ${g.filter(Boolean).join("; ")}.`},{el:c,draw(h){if(h("norms","size")){let{P:$,network:S}=e,g=$.weights.some(v=>v.clipped!==null);c.classList.toggle("clips",g),Te.forEach((v,m)=>{n[v].textContent=$.sides[v].title,n[v].colSpan=e.small&&!g?1:2,r[m].replaceChildren(`dL/dh over ${$.T-1} ${$.T===2?"step":"steps"} `,o("small",{},"least to largest exponent")),i[m].textContent=g?"weights, clipped":"weights",i[m].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:f}=S;a.textContent=e.K.hold?"Learned, f free?":"Learned?",l.textContent=`≥ .99 at gap ${f.gaps.findLast(v=>v<=f.trained_to)??f.gaps[0]}`,l.title=`${f.title}: seeds with at least .99 at ${f.gap_title} ${f.trained_to}, the longest in training`;for(let[v,{parts:m}]of Object.entries(s)){for(let T of Te){let C=u(T,v),w=d(T,v);if(m[`${T}.h`].title=C?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",C){let[O,M,p]=Jo(C,$.sides[T].seeds);m[`${T}.h`].replaceChildren(O,...M===null?[]:[" 10",o("sup",{},M)]," ",o("small",{},p))}else m[`${T}.h`].replaceChildren(o("small",{},"not trained"));m[`${T}.w`].replaceChildren(...w?w.norm===null?["0"]:[...Zo(w.norm),...w.clipped===null?[]:[" → ",...Zo(w.clipped)]]:["–"])}m.learned.textContent=dc(f,v)??"–"}}if(h("norms","lines"))for(let[$,{button:S,row:g}]of Object.entries(s)){let f=!e.S.off.has($);S.setAttribute("aria-pressed",String(f)),g.classList.toggle("off",!f)}}}}var uc={w:.9,shear:.5,bias:1},cs=(e,t)=>Array.from({length:t+1},(s,n)=>n?n*e:0),mc=(e,t,s)=>cs(Math.log10(e),s).map((n,r)=>n+Math.asinh(r*t/2)/Math.LN10),ei=e=>1/(1+Math.exp(-e)),fc=e=>-Math.log1p(Math.exp(-e))/Math.LN10,gc=e=>e<0?-Math.log10(2)/e:1/0;function Ys(e){let t=e.length-1,s=Math.max(...e),n=e.indexOf(s),r=e[t];return{way:e.every(a=>a===0)?"stays":n===0?"falls":n===t?"grows":"turns",peak:n,most:s,end:r}}var pc="⁰¹²³⁴⁵⁶⁷⁸⁹",wc=e=>String(e).replace(/\d/g,t=>pc[t]);function ti(e){let t={...uc},s={weight:kt(),matrix:kt(),gate:kt()},n=m=>T=>{t[m]=T;for(let C of[i,a])C.set(t.w);v()},r={low:.2,high:2,step:.01,value:t.w,written:m=>U(m)},i=De({name:"w",title:"The weight w",...r},n("w")),a=De({name:"ρ",title:"The spectral radius ρ of the matrix",...r},n("w")),l=De({name:"s",title:"The shear s of the matrix",low:0,high:2,step:.05,value:t.shear,written:m=>U(m)},n("shear")),c=De({name:"b",title:"The bias b of the forget gate",low:-3,high:5,step:.1,value:t.bias,written:m=>U(m,1,!0)},n("bias")),u={weight:["A number","t times over: wᵗ",[i]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[a,l]],gate:["A gate","fᵗ, where f = σ(b)",[c]]},d=Object.fromEntries(Object.keys(u).map(m=>[m,o("p",{class:"reads"})])),h=Object.entries(u).map(([m,[T,C,w]])=>o("div",{class:"panel"},o("h3",{},o("b",{},T),` ${C}`),s[m].el,o("div",{class:"dials"},...w.map(O=>O.el)),d[m])),{el:$,says:S}=be("scalar","One number","the argument at its smallest, before any network",[],o("div",{class:"three"},...h)),g=null,f=m=>o("b",{},m);function v(){let m=Math.max(1,(e.got.norms?.T??100)-1),T=Math.log10(t.w),C=fc(t.bias),w={weight:cs(T,m),turn:cs(T,m),shear:mc(t.w,t.shear,m),gate:cs(C,m)},O=Object.values(w).flatMap(Ys),M=-Kt(-Math.min(...O.map(P=>P.end)),6),p=Kt(Math.max(...O.map(P=>P.most)),3),A={first:0,last:m,low:M,high:p,unit:"steps",rem:e.rem},[x,y,z]=[Ys(w.weight),Ys(w.shear),Ys(w.gate)],k=`${U(t.w)}${wc(m)}`;S.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the line between. All three pictures share one logarithmic axis over ${m} ${m===1?"step":"steps"}.`),d.weight.replaceChildren(f(`${k} = ${fe(x.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[x.way]),s.weight.draw({...A,lines:[{values:w.weight,kind:"main",name:`${U(t.w)}ᵗ`}],tip:P=>`t = ${P}: ${fe(w.weight[P])}`,said:d.weight.textContent});let L={falls:`falls from the first step on, to ${fe(y.end)}.`,grows:`grows at every step, to ${fe(y.end)}.`,turns:`first grows, to ${fe(y.most)} at step ${y.peak}, and falls only then, to ${fe(y.end)}.`,stays:"stays 1 as well."}[y.way];d.matrix.replaceChildren(f(`Every eigenvalue has size ${U(t.w)}.`),` The turn alone is ρᵗ, like the number: ${fe(x.end)}. The shear ${L}`);let b={values:w.shear,kind:"main",name:"shear"},E={values:w.turn,kind:"other",name:"turn"};s.matrix.draw({...A,lines:t.shear?[E,b]:[{...b,name:"turn and shear"}],marks:y.way==="turns"?[{k:y.peak,v:y.most}]:[],tip:P=>`t = ${P}: turn ${fe(w.turn[P])}, shear ${fe(w.shear[P])}`,said:d.matrix.textContent});let N=gc(C);d.gate.replaceChildren(f(`f = σ(${U(t.bias,1,!0)}) = ${U(ei(t.bias),3)}:`),` half is left after ${U(N,N<10?1:0)} steps, and ${fe(z.end)} after ${m}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1.`),s.gate.draw({...A,lines:[{values:cs(0,m),kind:"held",name:"f held at 1: exactly 1"},{values:w.gate,kind:"forget",name:`${U(ei(t.bias),3)}ᵗ`}],tip:P=>`t = ${P}: ${fe(w.gate[P])}`,said:d.gate.textContent})}return{el:$,draw(m){let T=e.got.norms?.T;(m("size")||T!==g)&&v(),g=T}}}var si=`.sec .plot {
  cursor: default;
}
.sec .labels .name {
  font-size: 0.8125rem;
}
.sec .labels .other {
  color: var(--ink3);
}

.logplot {
  height: 14rem;
}
.stage svg {
  position: absolute;
  left: 0;
  top: 0;
  overflow: visible;
  pointer-events: none;
}
.stage text,
.shares text {
  font-size: 0.75rem;
  fill: var(--ink3);
}
.logplot .line.other {
  stroke: var(--rnn);
  stroke-width: 2;
}
.logplot .line.faint {
  stroke: var(--Ff);
  stroke-width: 1;
  opacity: 0.28;
}
.logplot .line.forget {
  stroke: var(--Ff);
}
.logplot .line.held {
  stroke: var(--Ff);
  stroke-width: 2;
  stroke-dasharray: 6 4;
}
.labels .forget,
.labels .held,
.labels .direct {
  color: var(--f);
}
.sec .labels .gates {
  color: var(--ink3);
}
.scalar .logplot {
  height: 16rem;
}
.scalar .dials {
  min-height: 3.4rem;
}
.scalar .reads {
  min-height: 5.6rem;
}

.stage {
  position: relative;
  height: 26rem;
  cursor: crosshair;
  touch-action: pan-y;
}
.stage canvas {
  position: absolute;
  image-rendering: pixelated;
}
.stage .edge {
  fill: none;
  stroke: var(--rule2);
}
.stage .title {
  font-size: 0.9375rem;
  font-weight: 600;
  fill: var(--ink);
}
.stage .halo {
  fill: none;
  stroke: var(--bg);
  stroke-width: 4;
}
.stage .here {
  fill: none;
  stroke: var(--ink);
  stroke-width: 1.5;
}
.stage .row {
  fill: var(--ink);
  font-size: 0.8125rem;
  font-weight: 600;
}
.stage .probe {
  fill: none;
  stroke: var(--bg);
  stroke-width: 2;
  paint-order: stroke;
  outline: 1.5px solid var(--ink);
  border-radius: 50%;
}
.flow .reads {
  min-height: 2.5rem;
}
.gs .decades {
  font-size: 0.8125rem;
  color: var(--ink3);
}
.decades i {
  width: 0.45rem;
  height: 0.8rem;
}
.gs .decades b {
  font-style: normal;
  font-weight: 600;
  color: var(--ink);
}

.spectrum .plot {
  height: 20rem;
}
.spectrum .reads {
  min-height: 4.2rem;
}
.spectrum h3 {
  min-height: 1.25rem;
}

.paths .logplot,
.paths .plot {
  height: 15.5rem;
  margin-top: 0.2rem;
}
.paths .reads {
  min-height: 4.2rem;
}
.paths .btn {
  margin-top: 0.2rem;
}
.lives {
  padding-left: 3rem;
}
.sec .lives .slide > span {
  font-style: normal;
  font-weight: 400;
  color: var(--ink2);
}
.lives small {
  color: var(--ink3);
  font-size: 0.75rem;
}
.lives .strip {
  width: 100%;
  height: 2.2rem;
}
.lives .strip rect {
  fill: var(--rule2);
}
.lives .strip rect.on {
  fill: var(--Ff);
}
.lives .slide {
  grid-template-columns: minmax(0, 1fr) auto;
  column-gap: 0.6rem;
  position: relative;
}
.lives .slide > span {
  position: absolute;
  right: calc(100% + 0.4rem);
}
.labels .here {
  position: absolute;
  width: 1px;
  background: var(--ink);
}
.shares {
  width: 100%;
  height: 3.3rem;
  overflow: visible;
}
.shares .unit {
  stroke: var(--ink);
}
.shares .on {
  font-weight: 700;
  font-style: italic;
  fill: var(--bg);
  font-size: 0.8125rem;
}
.way-cell {
  fill: var(--ink);
  background: var(--ink);
}
.way-g,
.way-n {
  fill: var(--ink3);
  background: var(--ink3);
}
.way-error {
  fill: var(--ink2);
  background: var(--ink2);
}
.way-i,
.way-r {
  fill: var(--Fi);
  background: var(--Fi);
}
.way-f,
.way-z {
  fill: var(--Ff);
  background: var(--Ff);
}
.way-o {
  fill: var(--Fo);
  background: var(--Fo);
}
.shares .on-i,
.shares .on-r,
.shares .on-o {
  fill: #000;
}
.terms {
  margin: 0.25rem 0 0;
  color: var(--ink2);
  font-size: 0.8125rem;
  line-height: 1.5;
  min-height: 2.5rem;
}
.terms span {
  white-space: nowrap;
  margin-right: 0.7rem;
}
.terms i {
  display: inline-block;
  width: 0.7rem;
  height: 0.7rem;
  margin-right: 0.3rem;
  border-radius: 2px;
}
.terms b {
  color: var(--ink);
  font-weight: 600;
}

.found {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
  gap: 0.5rem 2rem;
  align-items: start;
  margin-top: 0.75rem;
}
.found caption {
  text-align: left;
  font-weight: 600;
  padding-bottom: 0.3rem;
}
.gs .found td,
.gs .found th {
  height: 2rem;
}
.found .lost td,
.found .lost th {
  color: var(--neg);
}
.found .reads {
  min-height: 5.6rem;
  padding-top: 1.4rem;
}

@media (max-width: 760px) {
  .stage {
    height: 21rem;
  }
  .sec .choice label.wide {
    grid-column: 1 / -1;
    flex: 1 1 100%;
  }
  .scalar .logplot {
    height: 16rem;
  }
  .scalar .dials,
  .scalar .reads {
    min-height: 0;
  }
  .logplot {
    height: 12rem;
  }
  .spectrum .plot {
    height: 17rem;
  }
  .gs .decades {
    flex-basis: 100%;
  }
}
.logplot .line.grows {
  stroke: var(--Fpos);
}
.logplot .line.fades {
  stroke: var(--ink3);
}
`;var xc=90,ni=1e-9,ri=["--rnn","--ink"];function vc(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(s=>s>ni).length,kept:t.filter(s=>Math.abs(s)<=ni).length,zero:t.filter(s=>!Number.isFinite(s)).length}}function kc({above:e,kept:t,most:s,size:n}){return s===null?"nothing of any change is left":t===n?"every change keeps its size":e?e===n?"every change grows":`changes in ${ce(e,"direction")} of ${n} grow, the rest shrink`:t?`changes in ${ce(t,"direction")} of ${n} keep their size, the rest shrink`:"every change shrinks"}function oi(e){let t=null,s=null,n=0,r=De({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:w=>ce(w,"step")},w=>{t=w>=d()?null:w,clearTimeout(n),n=setTimeout($,xc)}),i=Object.fromEntries(["step","span"].map(w=>{let O=o("div",{class:"bk"}),M=o("div",{class:"labels","aria-hidden":"true"});return[w,{name:`spectrum.${w}`,of:w,target:O,labels:M,series:[],head:o("h3"),el:o("div",{class:"plot",role:"img"},O,M)}]})),a=[o("p",{class:"reads"}),o("p",{class:"reads"})],{el:l,says:c}=be("spectrum","Spectrum","singular values of the Jacobian of the state",[r.el],o("div",{class:"two"},...Object.values(i).map(w=>o("div",{class:"panel"},w.head,w.el))),o("div",{class:"two"},...a)),u=()=>Math.min(e.S.t,e.P.T-2),d=()=>e.P.T-1-u(),h=()=>Math.min(t??d(),d()),$=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:u(),t:u()+h()});e.seen(l,$),e.embed(Object.fromEntries(Object.values(i).map(({name:w,target:O})=>[w,O]))).then(w=>{s=w;for(let O of Object.values(i))for(let M of["index","y"])s(`${O.name}.${M}`).change.connect(()=>requestAnimationFrame(()=>C(O)));g(),e.P&&m()});let S=({rem:w}=e)=>({left:Math.round(3.2*w),right:Math.round(.8*w),top:6,bottom:Math.round(1.4*w)});function g(){let{left:w,right:O,top:M,bottom:p}=S();for(let{name:A}of Object.values(i))s(A).setv({min_border_left:w,min_border_right:O,min_border_top:M,min_border_bottom:p}),s(A).toolbar.active_drag=e.small?null:"auto"}function f({name:w,of:O}){let{css:M,rem:p,font:A}=e;ct(s,w,e),s(`${w}.x`).setv({major_label_text_color:M("--ink3"),major_label_text_font_size:`${.75*p}px`,major_label_text_font:A}),s(`${w}.one`).line_color=M("--ink3"),ri.forEach((x,y)=>{s(`${w}.${y}`).glyph.setv({line_color:M(x),line_width:1,line_alpha:.5}),s(`${w}.${y}.mark`).glyph.setv({size:(e.small?.36:.45)*p,line_color:M(x),line_width:1.5,fill_color:M(O==="step"?"--bg":x)})})}function v(){r.set(h(),{max:d()}),r.input.disabled=d()<2}function m(){let w=e.got.spectrum;if(v(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!w)return;let O=w.t-w.from;i.step.head.replaceChildren(o("b",{},"One step"),` from ${w.from+1} to ${w.from+2}`),i.span.head.replaceChildren(o("b",{},ce(O,"step")),` from ${w.from+1} to ${w.t+1}`),a[1].replaceChildren(Gt(e,e.S.cell));for(let M of Object.values(i))M.series=w.cells.map((p,A)=>({values:Array.from(w.array(`${p}.${M.of}`)),kind:A?"main":"other",name:Je(e,p)}));w.cells.forEach((M,p)=>{let[A,x]=["step","span"].map(L=>vc(i[L].series[p].values)),y=e.P.sides[w.side].units,z=A.size>y?`${A.size} values, of h and c together`:`${A.size} values of h`,k=(L,b)=>`${L}: at most ${b.most===null?"0":fe(b.most)}, ${b.above||"none"} above 1`+(b.zero?`, ${b.zero} 0 to rounding`:"");a[p].replaceChildren(o("b",{},Je(e,M)),` (${z}). ${k("One step",A)}. ${k(ce(O,"step"),x)}: ${kc(x)}.`)});for(let M of Object.values(i))M.el.setAttribute("aria-label",a.map(p=>p.textContent).join(" ")),s&&T(M)}function T(w){let{name:O,series:M}=w,p=M.flatMap(({values:j})=>j.filter(Number.isFinite)),A=Math.min(-.1,...p),x=Math.max(.1,...p),y=.05*(x-A),z=A-y,k=x+y,L=Math.max(...M.map(({values:j})=>j.length)),b=Array.from({length:L},(j,H)=>H+1),E={t:b,low:b.map(()=>z),high:b.map(()=>k)};ri.forEach((j,H)=>E[H]=b.map((_,R)=>Number.isFinite(M[H]?.values[R])?M[H].values[R]:NaN)),E.tip=b.map((j,H)=>[`number ${H+1} by size`,...M.filter(({values:_})=>H<_.length).map(_=>`${_.name} ${Xe(_.values[H])}`)].join(`
`)),s(`${O}.source`).data=E,s(`${O}.index`).setv({start:0,end:L+1}),s(`${O}.y`).setv({start:z,end:k});let N=nt(1,L,e.small?4:6),P=k-z>2?ls(z,k,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(j=>Math.log10(j)>z&&Math.log10(j)<k).map(j=>[Math.log10(j),String(j)]);s(`${O}.ticks`).ticks=P.map(([j])=>j),s(`${O}.axis`).major_label_overrides=new Map(P),s(`${O}.marks`).ticks=N,s(`${O}.x`).major_label_overrides=new Map(N.map(j=>[j,String(j)])),f(w),C(w)}function C({name:w,series:O,labels:M,el:p}){if(!O.length)return;let A=s(`${w}.y`),x=s(`${w}.index`),y=S(),z={left:y.left,right:p.clientWidth-y.right,top:y.top,bottom:p.clientHeight-y.bottom},k=O.map(b=>o("span",{class:`name ${b.kind}`},b.name));M.replaceChildren(...k);let L=O.map(({values:b},E)=>({span:k[E],points:b.map((N,P)=>[z.left+(z.right-z.left)*(P+1-x.start)/(x.end-x.start),Number.isFinite(N)?z.top+(z.bottom-z.top)*(A.end-N)/(A.end-A.start):NaN])}));St(L,[],{...z,left:z.left+8},e.rem,1.5)}return{el:l,draw(w){w("t")&&v(),s&&w("size")&&g(),w("spectrum","theme","size")&&m()}}}var yc={engine:"backpropagation",differences:"central differences",complex:"complex step"},ii=.001,$c=e=>e===null?"–":fe(Math.log10(e));function Mc({engine:e,resolved:t,error_differences:s,error_complex:n}){let r=n!==null&&n<ii;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?s!==null&&s<ii?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function ai(e){let t={cell:null,signal:"h",side:null,t:null},s=(M,p)=>{let A=o("select",{"aria-label":M});return A.addEventListener("change",()=>{p(A.value),w()}),A},n=s("Cell",M=>t.cell=M),r=s("Side",M=>t.side=M),i=Oe("Gradient",{h:"dL/dh",c:"dL/dc"},M=>{t.signal=M,w()}),a=o("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});a.addEventListener("input",()=>{t.t=a.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(a.value))-1))}),a.addEventListener("change",()=>a.value=m().t+1),a.addEventListener("keydown",M=>M.key==="Enter"&&C());let l=o("button",{type:"button",class:"btn start"},"Check against differences");l.addEventListener("click",()=>C());let c=o("caption"),u=o("tbody"),d=o("table",{},c,o("thead",{},o("tr",{},...["found by","size","relative error"].map(M=>o("th",{scope:"col"},M)))),u),h=o("p",{class:"reads",role:"status"}),$=null,S=null,g=(M,p,A="")=>o("label",{class:A},o("span",{},M),p),{el:f,says:v}=be("verify","Verify","any point of the plots, found again without backpropagation",[],o("div",{class:"choice"},g("Cell",n),i.el,g("Side",r,"wide"),g("Step",a),l),o("div",{class:"found"},d,h));v.replaceChildren("Differences ask the network itself: move one number of the state a little either way, run it forward again, see how the loss moved. The complex step moves it by an imaginary amount, so that nothing has to be subtracted. In a terminal: ",o("code",{},"gatescope gradients MODEL TEXT --verify"),".");let m=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),T=M=>e.P.curves.some(p=>p.cell===M&&p.signal==="c");function C(){let{one:M}=e.S,p=e.seeds(m().side).length;e.ask("verify",{...m(),one:Math.min(M,p-1)})}function w(){let M=[...new Set(e.P.curves.filter(A=>A.side===m().side).map(A=>A.cell))];M.includes(m().cell)||(t.cell=M[0]),T(m().cell)||(t.signal="h");let p=(A,x,y)=>{A.replaceChildren(...x.map(([z,k])=>o("option",{value:z},k))),A.value=y};p(n,M.map(A=>[A,Je(e,A)]),m().cell),p(r,Object.entries(e.P.sides).map(([A,{title:x}])=>[A,x??A]),m().side),i.set(m().signal);for(let A of i.el.children)A.disabled=!T(m().cell)&&A.textContent==="dL/dc";a.max=e.P.T,(t.t===null||a.getRootNode().activeElement!==a)&&(a.value=m().t+1)}function O(){if(c.textContent=S?`‖dL/d${S.signal}‖ at step ${S.t+1}, ${Je(e,S.cell)}, ${e.P.sides[S.side]?.title??S.side}, seed ${e.seeds(S.side)[S.one]}`:"Nothing checked yet",u.replaceChildren(...Object.entries(yc).map(([A,x])=>o("tr",{class:S&&A==="differences"&&!S.resolved?"lost":""},o("th",{scope:"row"},x),o("td",{},S?Xe(S[A]):"–"),o("td",{},A==="engine"?"":S?$c(S[`error_${A}`]):"–")))),!S)return void h.replaceChildren("Choose a point and press the button.");let[M,p]=Mc(S);h.replaceChildren(o("b",{},M),` ${p} Each number was moved by ${fe(Math.log10(S.step))} either way.`)}return{el:f,draw(M){let{t:p,cell:A,side:x}=e.S,y=`${p} ${A} ${x}`;y!==$&&Object.assign(t,{cell:null,side:null,t:null}),$=y,M("norms","detail","t")&&w(),M("norms")&&(S=null),M("verify")&&(S=e.got.verify),M("norms","verify")&&O(),M("busy","lost")&&(l.disabled=e.busy.has("verify")||!e.connected)}}}var Sc=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","theme","size"],Ec={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],theme:["theme"]},Tc={scalar:ti,flow:_o,spectrum:oi,paths:Xo,verify:ai},Yn=class extends ot{said={};keys;constructor(t){super(t,Ho+si);let{state:s}=this,{t:n,side:r,one:i,cell:a,show:l,off:c}=s.usual("view");this.S={t:n,side:r,one:i,cell:a,theme:this.S.theme,shown:this.curves(l),off:new Set(c)},this.questions=new at(C=>this.tell(C)),this.got={},this.targets={},this.figures=new Promise(C=>this.made=C),this.near=new Vt("160px"),this.K=this.wish=this.usual=s.usual("server"),this.came=ks(s);let u=C=>C(this),[d,h,$,S,g,f,v,m]=[Nt,Uo,qo,Ro,Qo,Bo,Vo,Go].map(u);this.sections=Object.fromEntries(Object.entries(Tc).map(([C,w])=>[C,u(w)]));let T=Object.values(this.sections);this.parts=[d,h,$,S,g,f,...T,v,m],this.time=S.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},$.el,o("div",{class:"right"},o("section",{class:"first","aria-label":"Gradient norms through time"},S.el,g.el),f.el,...T.map(C=>C.el),v.el)),this.root.append(Ht(this),o("div",{class:"ask"},h.el,d.el),this.main,m.el,this.status),this.listen(),qt(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[C,w]of Object.entries(this.model.progress))this.sections[C]?.el.style.setProperty("--done",w)})}close(){this.near.close(),this.questions.stop()}get touches(){return Ec}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,s={}){let n=JSON.stringify([this.wish,s]);this.closed||this.questions.asked(t,n)||(this.questions.ask(t,{knobs:this.wish,...s},{key:n}),this.mark(),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=it(t),{want:i}=n,a=!this.P;if(s&&!r.length)return this.wish=n.knobs,this.questions.ask(i,{knobs:n.knobs}),this.waits();let l=s?this.questions.opened(n):this.questions.take(n);if(!l)return;let c=new Set([i,"busy","notice"]);if(this.said[i]=n.notices,n.file)et(n.file,r,"text/csv"),this.questions.forget(i);else{let{picture:u}=Ft(t);i==="norms"?this.accept(l,n.knobs,u,c,a):this.got[i]=u}this.draw(c)}accept(t,s,n,r,i){if((i||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...s}),t.key=JSON.stringify([s,{}]),this.K=s,r.add("knobs"),!n)return;let a=this.P,{S:l}=this;this.P=this.got.norms=n,i&&(this.text=s.text),this.shown=t.from,i?(this.read(),this.resetView()):(l.t=l.t>0&&l.t===a.T-1?n.T-1:Math.min(l.t,n.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1),l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of i?Sc:["t","detail","lines"])r.add(c)}seeds(t){let s=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(n,r)=>s?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,s){return this.P.curves.some(n=>n.side===t&&n.cell===s)?s:"lstm"}turn(t,s=!1){this.wish={...this.wish,...t},this.entry||=s,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,s){this.near.seen(t,()=>this.P&&s())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:s}=this.wish;return ys(this.came,{text:t,opened:this.text,task:s})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:s,setup:n}=this,{t:r,side:i,one:a,cell:l,theme:c,shown:u}=s,d=Object.keys(u).filter($=>u[$]),h={t:r,side:i,one:a,cell:l,theme:c,show:d,off:[...s.off]};return{...t,...h,...$s(this.passes(),t.text,n.models),task:null}}curves(t){let{choices:s}=this.state.named.show;return Object.fromEntries(s.map(n=>[n,t.includes(n)]))}read(t=[]){let{S:s,P:n,state:r}=this,{side:i,cell:a,show:l,off:c}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(s,{side:i,cell:a,shown:this.curves(l),off:new Set(c)}),s.t=r.place("t",n.T,0,this.said.address),s.one=r.place("one",this.seeds(i).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let s=(...n)=>n.some(r=>t.has(r));for(let n of this.P?this.parts:this.parts.slice(0,1))xt(n,t);this.P&&(s("busy")&&this.waits(),s("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:s,main:n}=this;s.classList.toggle("busy",t.has("norms")),n.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:i}]of Object.entries(this.sections))i.classList.toggle("waiting",t.has(r)),t.has(r)||i.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys()}}},li={render:e=>void new Yn(e)};function ci(e,t,s){let n=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),i=e.arrays[`top.${t}.id`][1][1];return Array.from({length:i},(a,l)=>[e.words[n[s*i+l]],r[s*i+l]])}function Cc(e,t,s){let[[n,r]]=ci(e,t,s);if(e.answers.kind==="value")return{text:U(r,2),right:null};let i=e.answers.kind==="next"&&s+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:le(n),right:i?a(n)===a(e.tokens[s+1]):null}}function hi(e){let t=o("div",{class:"says"}),s=o("div",{class:"lists"}),n=o("h2"),r=o("div",{class:"answers"},o("div",{class:"hd"},n),s),i=[],a=null;function l(){i=e.P.cells.map(u=>{let d=Array.from({length:5},()=>{let $=o("span",{class:"bar"}),S=o("span",{class:"w"}),g=o("span",{class:"n"});return{bar:$,word:S,p:g,row:o("li",{},$,S,g)}}),h=e.name({cell:u});return{rows:d,el:o("div",{},o("h3",{},h),o("ol",{class:"pred","aria-label":`What the ${h} answers`},...d.map(({row:$})=>$)))}}),s.replaceChildren(...i.map(u=>u.el))}function c(u){let{P:d,G:h,rem:$,font:S}=e,g=e.name({cell:d.cells[u]}),f=o("div",{class:"line","aria-hidden":"true"},o("span",{class:"label"},g));for(let v=h.a;v<h.end;v++){let{text:m,right:T}=Cc(d,u,v),C=o("span",{class:T?"m right":"m",title:`${g}, after “${d.shown[v]}”: ${m}`},m),w=Math.max(vt(m,h.cw-4,.8125*$,T?650:400,S),.62*$);C.style.cssText=`left:${h.x(v)+1}px;width:${h.cw-2}px;font-size:${w}px`,f.append(C)}return f}return{el:r,steps:t,draw(u){let{P:d,S:h}=e;if(d.cells.join()!==a&&(l(),a=d.cells.join()),u("picture","size","view")&&t.replaceChildren(...d.cells.map((S,g)=>c(g))),!u("picture","step","size"))return;let $=d.answers.title;n.replaceChildren($[0].toUpperCase()+$.slice(1)," ",o("small",{},`${d.answers.kind==="label"?"at":"after"} “${d.shown[h.t]}”`)),i.forEach(({rows:S},g)=>{let f=ci(d,g,h.t),v=d.answers.kind==="value";S.forEach(({row:m,bar:T,word:C,p:w},O)=>{m.hidden=O>=f.length,!m.hidden&&(C.textContent=le(f[O][0]),w.textContent=v?U(f[O][1],3):pe(f[O][1]),T.hidden=v,T.style.width=`${100*f[O][1]}%`)})})}}}function di(e){let t=e.filter(Number.isFinite).sort((r,i)=>r-i);if(!t.length)return 1;let s=t.at(-1),n=t[Math.floor(.97*(t.length-1))];return 1.05*(s>2*n?1.5*n:s)||1}function Lc(e,t){return e.better==="higher"?[0,1]:[0,e.chance===null?di(t):2*e.chance]}function ui(e){let t=T=>{let C=o("div",{class:"bk"}),w=o("div",{class:"labels","aria-hidden":"true"});return{name:T,target:C,labels:w,head:o("h2"),note:o("small"),el:o("div",{class:`plot ${T}`,role:"img"},C,w)}},s={score:t("score"),loss:t("loss")},n=o("div",{class:"curves"},...Object.values(s).flatMap(T=>[o("div",{class:"hd"},T.head),T.el]));for(let{head:T,note:C}of Object.values(s))T.append(o("span")," ",C);let r={own:0,other:1},i=null,a=!1,l=!1,c={};async function u(){i=await qt(e.setup.figures,{score:s.score.target,loss:s.loss.target});for(let T of["iterations","score.y","loss.y"])i(T).change.connect(()=>{l||(a=!0,requestAnimationFrame(()=>{v(),m()}))});for(let T of Object.values(s))T.el.addEventListener("dblclick",()=>{a=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>m()).observe(T.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let d=()=>Math.round(3.6*e.rem);function h(){for(let T of Object.keys(s))i(T).setv({min_border_left:e.gutter,min_border_right:d(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),i(T).toolbar.active_drag=e.small?null:"auto"}let $=()=>e.P.cells,S=T=>T==="rnn"?"--rnn":"--ink";function g(){for(let T of Object.keys(s)){ct(i,T,e),i(`${T}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${.75*e.rem}px`,major_label_text_font:e.font});for(let[C,w]of Object.entries(r)){let O=$()[w];i(`${T}.${C}`).glyph.setv({line_color:e.css(S(O)),line_width:w?2.25:3,line_cap:"round"})}}i("chance").line_color=e.css("--ink3")}function f(){let{P:T,run:C,task:w}=e,{measure:O}=w,M=(C??e.choice).iterations,p=C?Array.from(T.array("t")):[],A={score:z=>tt(O,z),loss:z=>U(z,4)},x=Math.ceil(M/e.setup.points);l=!0;for(let z of Object.keys(s)){let k={t:p,own:p.map(()=>NaN),other:p.map(()=>NaN)},L=[];for(let[j,H]of Object.entries(r)){let _=C&&T.array(`${H}.${z}`);_&&(k[j]=Array.from(_),L.push([j,$()[H]])),i(`${z}.${j}`).visible=!!_}let b=L.flatMap(([j])=>k[j]),[E,N]=z==="score"?Lc(O,b):[0,di(b)];k.low=p.map(()=>E),k.high=p.map(()=>N),k.tip=p.map((j,H)=>[`iteration ${j.toLocaleString("en")}`,...L.map(([_,R])=>`${e.name({cell:R})} ${A[z](k[_][H])}`)].join(`
`)),i(`${z}.source`).data=k,i(`${z}.hit`).glyph.width={value:x},a||i(`${z}.y`).setv({start:E,end:N}),c[z]=Object.fromEntries(L.map(([j,H])=>{let _=k[j].findLastIndex(Number.isFinite);return[j,_<0?null:{t:p[_],v:k[j][_],name:e.name({cell:H}),cell:H}]}));let P=L.map(([j,H])=>`${e.name({cell:H})} ${A[z](k[j].at(-1))}`).join(", ");s[z].el.setAttribute("aria-label",p.length?`${z==="score"?O.title:"Loss"} at iteration ${p.at(-1)}: ${P}.`:"No curve yet.")}a||i("iterations").setv({start:0,end:M}),i("chance").setv({location:O.chance??0,visible:O.chance!==null}),l=!1,v();let y=O.title[0].toUpperCase()+O.title.slice(1);s.score.head.firstChild.textContent=y,s.score.note.textContent=`best weights so far, on validation${O.better==="lower"?"; lower is better":""}`,s.loss.head.firstChild.textContent="Loss",s.loss.note.textContent=x>1?`mean of every ${x} iterations`:"of every iteration"}function v(){let{start:T,end:C}=i("iterations"),w=Se(T,C,e.small?4:7).filter(Number.isInteger);for(let O of Object.keys(s)){let M=O==="score"&&e.task.measure.name==="accuracy"?100:1,p=i(`${O}.y`),A=e.run||M>1?Se(p.start,p.end,6):[],x=Math.max(0,-Math.floor(Math.log10(M*(A[1]-A[0]))+1e-9))||0;i(`${O}.ticks`).ticks=A,i(`${O}.axis`).major_label_overrides=new Map(A.map(y=>[y,U(M*y,x)+(M>1?"%":"")])),i(`${O}.marks`).ticks=w,i(`${O}.iterations`).major_label_overrides=new Map(w.map(y=>[y,y.toLocaleString("en")]))}}function m(){if(!i||!e.P)return;let{measure:T}=e.task,C=i("iterations");for(let[w,{labels:O,el:M}]of Object.entries(s)){let{start:p,end:A}=i(`${w}.y`),x=M.clientHeight-6-Math.round(1.3*e.rem),y=M.clientWidth-e.gutter-d(),z=e.gutter+y,k=P=>Math.max(0,Math.min(x,x*(1-(P-p)/(A-p)))),L=P=>e.gutter+y*Math.max(0,Math.min(1,(P-C.start)/(C.end-C.start))),b=Object.values(c[w]??{}).filter(Boolean).map(P=>({x:L(P.t),y:k(P.v),span:o("span",{class:`name ${P.cell==="rnn"?"rnn-h":""}`},P.name)})),E=w==="score"&&T.chance!==null?[{x:z,y:k(T.chance),span:o("span",{class:"name fine"},"chance")}]:[],N=b.some(P=>P.x+d()>z);for(let P of N?[[...b,...E]]:[b,E]){let j=Ss(P.map(H=>H.y),.95*e.rem,x);P.forEach(({span:H,x:_},R)=>{H.style.left=`${_+6}px`,H.style.top=`${6+j[R]}px`})}O.replaceChildren(...[...b,...E].map(({span:P})=>P)),!e.run&&w==="score"&&O.append(o("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return u(),{el:n,draw(T){i&&(T("size")&&h(),T("theme","size","picture")&&g(),T("run","picture")&&f(),T("run","picture","size","theme")&&m())}}}var Ac=200;function mi(e){let{setup:t}=e,s=f=>o("select",{},...f.map(([v,m])=>o("option",{value:v},m))),n=f=>o("input",{type:"number",min:e.state.named[f].low,max:e.state.named[f].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:s(Object.entries(t.tasks).map(([f,v])=>[f,v.title])),cell:s(Object.entries(t.cells)),units:n("units"),seed:n("seed"),iterations:n("iterations"),beside:o("input",{type:"checkbox"})},i=o("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations"},l=Object.entries(a).map(([f,v])=>(r[f].setAttribute("aria-label",v),o("label",{class:f},o("span",{},v),r[f]))),c=o("fieldset",{class:"choice","aria-label":"What to train"},...l,o("label",{class:"check"},r.beside,i)),u=Nt(e),d=o("div",{class:"ask"},c,u.el),h=0,$=null;e.chosenNow=()=>(clearTimeout(h),{...Object.fromEntries(Object.keys(a).map(v=>[v,r[v].value])),beside:r.beside.checked});let S=()=>e.send({choice:e.chosenNow()}),g=()=>{i.textContent=`${Ce(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`};r.task.addEventListener("change",()=>{let f=t.tasks[r.task.value];r.units.value=f.units,r.iterations.value=f.iterations,S()}),r.cell.addEventListener("change",()=>{g(),S()}),r.beside.addEventListener("change",S);for(let f of[r.units,r.seed,r.iterations])f.addEventListener("input",()=>{clearTimeout(h),h=setTimeout(S,Ac)}),f.addEventListener("keydown",v=>{v.key==="Enter"&&!e.live&&e.act()});return{el:d,draw(f){if(u.draw(f),!!f("run")&&(c.disabled=e.live,$===null||f("choice"))){for(let v of Object.keys(a))r[v].value=e.choice[v];r.beside.checked=e.choice.beside,g(),$=!0}}}}var zc=80;function fi(e){let t=o("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),s=o("span",{class:"count"}),n=o("div",{class:"asked"},o("span",{class:"count","aria-hidden":"true"},"Probe"),o("div",{class:"field"},t),s),r=0,i=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),zc)}),{el:n,draw(a){if(!a("run","picture"))return;e.text!==i&&t.getRootNode().activeElement!==t&&(t.value=e.text),i=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:u}=e.P;s.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?u.one:u.many}`}}}var Xn={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},Oc=e=>B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},B("path",{d:e}));function Nc({state:e,elapsed:t,rate:s,left:n}){let r=s===null?"":s>=10?` · ${Math.round(s)} a second`:` · ${U(s,1)} a second`,i=cn(t);return{starting:"starting",paused:`paused at ${i}`,scoring:`${i} · scoring on test`,done:`done in ${i}`,stopped:`stopped at ${i}`,diverged:`diverged at ${i}`,late:`ended at ${i}`,failed:`broke off at ${i}`}[e]??`${i}${r}${n===null?"":` · ${cn(Math.ceil(n))} left`}`}function gi(e){let t=B("path"),s=o("span"),n=o("button",{type:"button",class:"btn start"},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),s),r=o("button",{type:"button",class:"btn stop"},Oc(Xn.stop),o("span",{},"Stop")),i=o("b"),a=o("small"),l=o("span",{class:"r"}),c=o("b"),u=o("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),d=o("div",{class:"bar"},o("div",{class:"transport",role:"group","aria-label":"Training"},n,r,o("span",{class:"where"},o("span",{class:"roomy"},"iteration "),i,a),l),u),h=o("table",{class:"results"});n.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=m=>Ce(e.setup.cells[m.cell]);function $(){let{run:m,live:T}=e,C=T?m.state==="paused"?"Resume":"Pause":"Start";s.textContent=C,t.setAttribute("d",C==="Pause"?Xn.pause:Xn.start),n.title=`${C} (space)`,n.disabled=!e.connected||T&&m.state==="scoring",r.disabled=!e.connected||!T}function S(){let{run:m}=e,{iterations:T}=m??e.choice,C=m?.iteration??0;i.textContent=C.toLocaleString("en"),a.textContent=` / ${T.toLocaleString("en")}`,l.textContent=m?Nc(m):"",c.style.width=`${100*C/T}%`,u.setAttribute("aria-valuemax",T),u.setAttribute("aria-valuenow",C)}let g=[],f=null;function v(){let{run:m,task:T}=e,{measure:C}=T,w=m?.nets??[],O=JSON.stringify([m?.task,w.map(M=>[M.cell,M.name])]);if(O!==f){f=O,g=w.map((p,A)=>{let x=Array.from({length:4},()=>o("td")),y=o("td",{class:"acts"});if(p.name){let z=b=>e.state.to("explore",{model:p.name,...b}),k=o("a",{class:"btn",href:z(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(p)} in the Explorer, in a new tab`},"Explore");k.addEventListener("click",()=>{k.href=z({text:e.text,theme:e.S.theme})});let L=o("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(p)} as .safetensors`},"Download");L.addEventListener("click",()=>e.send({do:"file",net:A})),y.append(k," ",L)}return{cells:x,row:o("tr",{},o("th",{scope:"row"},o("i",{class:p.cell==="rnn"?"line rnn":"line"}),e.name(p)),...x,y)}});let M=["","parameters","loss",C.title,"on test",""];h.replaceChildren(o("caption",{class:"unseen"},"What each network reached"),o("thead",{},o("tr",{},...M.map(p=>o(p?"th":"td",p?{scope:"col"}:{},p)))),o("tbody",{},...g.map(({row:p})=>p))),h.hidden=!w.length}w.forEach((M,p)=>{let[A,x,y,z]=g[p].cells;A.textContent=M.parameters.toLocaleString("en"),x.textContent=U(M.loss,3),y.textContent=tt(C,M.score),y.title=M.best?`the best on validation, after iteration ${M.best}`:"",z.textContent=M.fault?"diverged":tt(C,M.test),z.title=M.fault??""})}return{el:d,results:h,draw(m){m("run")&&($(),S(),v())}}}var pi=`.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.choice {
  display: flex;
  align-items: center;
  gap: 0.5rem 1.25rem;
  flex-wrap: wrap;
  border: 0;
  margin: 0;
  padding: 0;
  min-width: 0;
  flex: 0 1 auto;
}
.choice label {
  display: flex;
  align-items: center;
  gap: 0.45rem;
  white-space: nowrap;
}
.choice label > span {
  color: var(--ink2);
}
.gs .choice select,
.number {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.3rem 0.5rem;
  background: var(--surf);
  min-height: 2.25rem;
}
.choice select:hover,
.number:hover {
  border-color: var(--ink);
}
.number {
  width: 5.2rem;
}
.units .number {
  width: 4rem;
}
.choice:disabled {
  opacity: 0.55;
}
.check input {
  width: 1.05rem;
  height: 1.05rem;
  accent-color: var(--ink);
  margin: 0;
}
.gs .ask {
  min-height: 3.4rem;
  flex-wrap: wrap;
}
.notice {
  max-width: 34rem;
}

/* the curves take what the window has left */
.gs.page {
  display: flex;
  flex-direction: column;
}
.page main {
  flex: 1;
}
main {
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
}
.btn svg {
  width: 0.8rem;
  height: 0.8rem;
  fill: currentColor;
}
.start,
.stop {
  display: inline-flex;
  align-items: center;
  gap: 0.45rem;
  padding: 0.4rem 0.8rem;
}
.gs .start {
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
  font-weight: 600;
  min-width: 6.4rem;
  justify-content: center;
}
.btn:disabled {
  opacity: 0.4;
  cursor: default;
}
.transport .r {
  margin-left: auto;
  color: var(--ink2);
  white-space: nowrap;
}
.gone {
  height: 3px;
  background: var(--rule);
  margin: 0.25rem 0 0.5rem;
}
.gone b {
  display: block;
  height: 3px;
  background: var(--ink);
  width: 0;
}
.curves {
  display: flex;
  flex-direction: column;
  flex: 1;
  min-height: 0;
}
.curves .plot {
  flex: 1 1 12rem;
  min-height: 8rem;
  cursor: default;
  margin-bottom: 0.35rem;
}
.curves .plot.score {
  flex-grow: 1.35;
}
.labels .name {
  white-space: nowrap;
}
.labels .fine {
  font-weight: 400;
  color: var(--ink3);
}
.labels .rnn-h {
  color: var(--ink3);
}
.gs .labels .alone {
  left: 5rem;
  right: 4rem;
  white-space: normal;
  line-height: 1.4;
  font-size: 1rem;
}
.results {
  margin-top: 0.2rem;
}
.results .acts {
  display: table-cell;
  text-align: right;
  width: 1%;
}
.gs .results td,
.gs .results th {
  height: 2.3rem;
}
.results .btn {
  display: inline-block;
  text-decoration: none;
  color: inherit;
}
i.line {
  display: inline-block;
  width: 1.2rem;
  height: 3px;
  background: var(--ink);
  vertical-align: middle;
  margin-right: 0.5rem;
}
i.line.rnn {
  background: var(--rnn);
}

.probe {
  min-width: 0;
  display: flex;
  flex-direction: column;
}
.probe .asked {
  flex: none;
  margin-bottom: 0.5rem;
}
.gs textarea.sentence {
  font: inherit;
  letter-spacing: inherit;
  color: inherit;
  resize: none;
  white-space: pre;
  overflow: hidden;
  height: 100%;
  line-height: 2.6rem;
}
.gs textarea.lines {
  overflow: auto;
  scrollbar-width: thin;
  font-size: 0.8125rem;
  line-height: 1.25;
  padding: 0.3rem 0;
}
.sort {
  display: none !important;
}
.says {
  margin-top: 0.3rem;
}
.says .line {
  position: relative;
  height: 1.3rem;
  font-size: 0.8125rem;
  color: var(--ink3);
}
.says .label {
  position: absolute;
  left: 0;
  color: var(--ink2);
  font-weight: 600;
}
.says .m {
  position: absolute;
  text-align: center;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.says .right {
  color: var(--ink);
  font-weight: 650;
}
.answers {
  padding-top: 0.5rem;
}
.lists {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 1.75rem;
}
h3 {
  margin: 0;
  font-size: 0.8125rem;
  font-weight: 400;
  color: var(--ink2);
}

@media (max-height: 799px) and (min-width: 761px) {
  .page .ask {
    min-height: 3rem;
  }
  .gs textarea.sentence:not(.lines) {
    line-height: 2.3rem;
  }
}
@media (max-width: 760px) {
  .choice {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 0.6rem 0.75rem;
  }
  .choice label {
    flex-direction: column;
    align-items: stretch;
    gap: 0.15rem;
    grid-column: span 2;
  }
  .choice .task,
  .choice .cell {
    grid-column: span 3;
  }
  .choice .check {
    flex-direction: row;
    align-items: center;
    justify-content: start;
    grid-column: 1 / -1;
    min-height: 2.75rem;
  }
  .gs .choice select,
  .number {
    min-height: 2.75rem;
    width: 100%;
  }
  .transport .btn {
    min-height: 2.75rem;
  }
  .roomy {
    display: none;
  }
  .probe .time {
    order: 0;
    margin-top: 0.25rem;
  }
  .curves {
    order: 1;
  }
  .results {
    order: 2;
  }
  .probe {
    order: 3;
    margin-top: 1.5rem;
  }
  .bar {
    order: 0;
  }
  .curves .plot {
    flex: none;
    height: 12rem;
  }
  .probe .asked {
    height: 3rem;
    flex-wrap: nowrap;
  }
  .gs textarea.sentence:not(.lines) {
    line-height: 2.9rem;
  }
  .results :is(th, td):is(:nth-child(2), :nth-child(3)) {
    display: none;
  }
  .results .btn {
    padding: 0.28rem 0.5rem;
    line-height: 2rem;
  }
}
`;var jc=250,_c=5e3,Jn=class extends ot{choice=null;text;version;name;chosenNow;constructor(t){super(t,pi),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new at(h=>this.tell(h)),this.run=null,this.came=ks(this.state),this.parts=[mi,gi,ui,fi,Wt,Ts,hi].map(h=>h(this));let[s,n,r,i,a,l,c]=this.parts;this.time=o("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},o("section",{class:"now","aria-label":"Training"},n.el,r.el,n.results),o("div",{class:"probe"},i.el,this.time,c.el)),this.root.append(Ht(this),s.el,this.main,this.status),this.listen();let u=h=>this.live&&!this.closed&&this.connected&&h.preventDefault();this.inPage&&addEventListener("beforeunload",u),this.receive(this.model.payload,!0);let{brought:d}=this.state;d!==void 0&&this.send({text:d})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:s,do:n}=t,r=n??(s?"choice":"text"),i=n!==void 0&&n!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:i}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,s=!1){let[n,r]=it(t);if(!(s?{}:this.questions.take(n)))return;if(n.file)return et(n.file,r,"application/octet-stream");if([...this.questions.busy].some(h=>h!=="look"&&h!=="file"))return;let a=Ft(t),l=this.P,c=this.run?.state,u=new Set(["run"]),d=JSON.stringify(a.notices);if((s||d!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=d,u.add("notice")),a.fault)return this.live&&this.pollIn(_c),this.draw(u);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),s&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,s);for(let h of _e)u.add(h)}this.returning&&u.add("choice"),this.returning=!1,this.resetView(),this.draw(u),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(jc)}placed(t,s){let{P:n,S:r}=this;r.t=t&&r.t<t.T-1&&Pt(t.tokens,n.tokens)?Math.min(r.t,n.T-1):n.T-1,(s||this.returning)&&this.read(s),r.unit=Math.min(r.unit,n.H-1),r.focus=n.signals.includes(this.chosen)?this.chosen:n.keeper??n.signals[0]}read(t){let{P:s,S:n,state:r}=this,{said:i}=r.asked;this.notices.push(...t?[]:i.server,...i.view),n.t=r.place("t",s.T,n.t,this.notices),this.chosen=r.among("focus",s.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&t.state==="scoring"||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:s,said:n}=this.run,r=s.map(l=>this.name(l)).join(" and "),i={starting:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=n||i[t];a&&(this.status.textContent=a)}passes(){let{text:t,opened:s}=this,{task:n}=this.run??this.choice;return ys(this.came,{text:t===this.task.examples[0][1]?"":t,opened:s,task:n})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:s}=this.owes;return this.with({...this.choice,...s},t)}with(t,s){let{run:n,S:r,P:i}=this,a=(n??t).task===t.task&&s!==this.task.examples[0][1]?s:null;return{...t,text:a,theme:r.theme,t:i&&r.t<i.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:n?.key??null,...$s(this.passes(),a,this.setup.models)}}back({values:t}){let s=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:n,run:r,...i}=Object.fromEntries(s.filter(([,a])=>a!==null));this.send({choice:i,text:n??this.setup.tasks[i.task].examples[0][1]})}draw(t){super.draw(t);let{run:s,choice:n,host:r}=this;Object.assign(r.dataset,{ready:"true",state:s?.state??"idle",iteration:s?.iteration??0,task:n.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},wi={render:e=>void new Jn(e)};var xi=4,Hc=4;function bi(e,t){if(t>=e.T)return null;let s=e.array("p"),n=s.length/e.T;return e.answers.kind==="value"?()=>s[t]:r=>{let i=e.words.indexOf(r);return i<0?null:s[t*n+i]}}function Zn(e,t,s,n=xi){let r=bi(e,s),i=bi(t,s),a=new Set;for(let u of[e,t])if(s<u.T)for(let[d]of u.top(s).slice(0,Hc))a.add(d);let l=[...a].map(u=>({word:u,a:r?r(u):null,b:i?i(u):null})),c=u=>Math.max(u.a||0,u.b||0);return(l.length>1?l.sort((u,d)=>c(d)-c(u)):l).slice(0,n)}var vi=({answers:e},t)=>e.kind==="value"?U(t,3):pe(t),Xs=(e,t)=>e.top(t)[0];function ki(e,t){let[s,n]=Xs(e,t);return[le(s),vi(e,n)]}function Js(e,t,s){let[n,r]=[e,t].map(i=>i.array("p").subarray(s*i.array("p").length/i.T,(s+1)*i.array("p").length/i.T));return n.length===r.length&&n.every((i,a)=>i===r[a])}function Fc(e,t,s,{kind:n,names:r,held:i,trained:a=!0}){let l=e.answers.kind==="value",c=[],u=f=>c.push({text:f,b:!0}),d=f=>c.push({text:f}),h=l?"answers":e.answers.kind==="next"?"expects":"says",$=f=>`after “${ae(f.shown[s],24)}”`,S=f=>{let[v,m]=Xs(f,s);l?u(U(m,3)):(d("“"),u(le(v)),d(`” (${pe(m)})`))};if(n==="changes"){if(d(`${i&&a?"As trained the model":i?"Untouched, the model":"The model"} ${h} `),S(e),d(` ${$(e)}.`),!i)return d(" Hold a gate to see what it would have said."),c;e===t||Js(e,t,s)?d(` Held so, nothing changes here${e!==t&&t.parts===null?", and at no step another answer is likeliest":""}.`):(d(" Held so, "),!l&&Xs(e,s)[0]===Xs(t,s)[0]&&d("still "),S(t),d("."))}else[[e,r.a],[t,r.b]].forEach(([v,m],T)=>(d(`${T?" ":""}${m[0].toUpperCase()}${m.slice(1)}${m.endsWith("changed")?", ":" "}`),s>=v.T?d(`is over at “${ae(v.shown[v.T-1],24)}”.`):(d(`${h} `),S(v),d(T&&v.tokens[s]===e.tokens[s]?".":` ${$(v)}.`)))),e===t&&d(" They are the same.");let{parts:g}=t;return e!==t&&g!==null&&g!==void 0?d(g===s?" This is the first step with another likeliest answer.":` The first step with another likeliest answer is at “${ae(t.shown[g],24)}”, step ${g+1}.`):e!==t&&g===null&&!l&&!(n==="changes"&&Js(e,t,s))&&d(" At no step another answer is likeliest."),c}function yi(e){let{setup:t,other:s,weights:n,name:r}=e,i=n==="trained",a=e.listed.some(ye);if(!s)return{kind:"changes",a:i?"as trained":"untouched",b:"with your change",held:a,trained:i};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:i};let[l,c]=[e.find(r),e.find(s.model)],u=(d,h)=>{let $=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${d.seed}`:`${d.units} units`}`:"");return`${Ce(t.cells[d.cell])}${$||""}${h==="initial"?", untrained":""}`};return{kind:"network",a:`the ${u(l,n)}`,b:`the ${u(c,s.weights)}${a?", changed":""}`,held:a,trained:i}}function $i(e){let t=o("p",{class:"verdict","aria-live":"polite"}),s=o("h2"),n={a:o("span",{class:"a"}),b:o("span",{class:"b"})},r=Array.from({length:xi},()=>{let l={a:o("span",{class:"n a"}),left:o("i",{class:"bar a"}),word:o("span",{class:"w"}),right:o("i",{class:"bar b"}),b:o("span",{class:"n b"})};return{el:o("li",{},l.a,o("span",{class:"arm a"},l.left),l.word,o("span",{class:"arm b"},l.right),l.b),...l}}),i=o("ol",{},...r.map(({el:l})=>l)),a=o("section",{class:"answers"},o("div",{class:"hd"},s),o("div",{class:"whose"},n.a,n.b),i);return{el:a,verdict:t,draw(l){if(l("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!l("picture","t","pins"))return;let{A:c,P:u,S:d}=e,h=e.titles,{t:$}=d,S=u.answers.kind==="value",g=Fc(c,u,$,{...h,names:h});t.replaceChildren(...g.map(({text:O,b:M})=>M?o("b",{},O):O));let{title:f,kind:v}=u.answers,m=`“${ae(u.shown[$],24)}”`;s.textContent=`${f[0].toUpperCase()}${f.slice(1)} ${v==="label"?"at":"after"} ${m}`;let T=c===u&&h.kind==="changes";a.classList.toggle("alone",T);for(let O of["a","b"])n[O].textContent=h[O].replace(/^the (?=\w+( |,|$))/,M=>h.kind==="network"?"":M);T&&(n.b.textContent="nothing is held yet");let C=Zn(c,u,$);i.setAttribute("aria-label",`${f}: ${h.a}, then ${h.b}`);let w=S?Math.max(1,...C.flatMap(({a:O,b:M})=>[Math.abs(O??0),Math.abs(M??0)])):1;r.forEach((O,M)=>{let p=C[M];if(O.el.hidden=!p,!!p){ve(O.word,le(p.word));for(let[A,x]of[["a",O.left],["b",O.right]]){let y=p[A];ve(O[A],T&&A==="b"?"":y===null?"–":vi(u,y)),x.style.width=`${y===null||T&&A==="b"?0:100*Math.abs(y)/w}%`}O.el.classList.toggle("up",(p.b??0)>(p.a??0))}})}}}var Rc={changes:"my changes",sentence:"another sentence",network:"another network"};function Mi(e,{model:t,weights:s}){return e?(e.model??t)!==t||(e.weights??s)!==s?"network":"sentence":"changes"}function Ic(e,t){let s=[...new Set(e.filter(i=>i.task===t.task).map(i=>i.cell))].filter(i=>i!==t.cell),n=["gru","lstm"].find(i=>s.includes(i))??s[0];return(n?pn(e.filter(i=>i.task===t.task),{...t},{cell:n}):null)??e.find(i=>i.task===t.task&&i.name!==t.name)??null}function Si(e){let t=g=>gs(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...g})),s=t({P:{get:()=>e.A},send:{value:(g,f)=>f?.jump?e.example(g.text):e.send(g,f)},typed:{set:g=>e.typed=g}}),n=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:g=>{let{length:f,...v}=e.asked.other??{};e.send({other:{...v,...g}})}}}),r=o("select",{class:"othernet","aria-label":"The other network"}),i=o("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=o("div",{class:"with"},o("span",{},"with"),r,o("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=o("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=o("div",{class:"second"},n.el,a,i,l),u=o("div",{class:"question"},s.el,c),d=Oe("Compare with",Rc,h);i.addEventListener("click",()=>h("changes")),r.addEventListener("change",()=>{let[g,f]=r.value.split(" ");e.send({other:{model:g,weights:f}}),e.root.focus({preventScroll:!0})});function h(g){if(g===Mi(e.asked.other,e.asked))return;let{model:f,weights:v}=e.asked,m=e.find(f),T=Ic(e.setup.models,m);return g==="changes"?e.send({other:null}):g==="network"?e.send({other:T?{model:T.name,weights:v}:{model:f,weights:v==="trained"?"initial":"trained"}}):($=!0,e.send({other:{text:e.text}}))}let $=!1;function S(){let{setup:g,entry:f,name:v}=e,m=g.models.filter(w=>w.task===f.task),T=(w,O)=>{let{cell:M,units:p,seed:A}=w,x=O==="initial"?", initial weights":"";return o("option",{value:`${w.name} ${O}`},`${Ce(g.cells[M])}, ${p} units, seed ${A}${x}`)},C=Object.keys(g.cells).filter(w=>m.some(O=>O.cell===w));r.replaceChildren(...C.map(w=>o("optgroup",{label:g.cells[w]},...m.filter(O=>O.cell===w&&!(O.name===v&&e.weights==="trained")).map(O=>T(O,"trained")))),e.weights==="trained"&&o("optgroup",{label:"Before training"},...m.filter(w=>w.name===v).map(w=>T(w,"initial"))))}return{el:u,ways:d.el,draw(g){if(e.P&&e.before!==null||(s.draw(g),!e.P||!g("picture")))return;let{other:f}=e,v=Mi(f,{model:e.name,weights:e.weights});d.set(v),c.hidden=v==="changes",n.el.hidden=v!=="sentence"&&e.text2===e.text,a.hidden=v!=="network",l.hidden=v!=="sentence",S(),f&&(r.value=`${f.model} ${f.weights}`),!(c.hidden||n.el.hidden)&&(n.draw(g),$&&($=!1,n.el.querySelector(".sentence").focus()))}}}var Wc=[0,200,600,1200,2e3],Ei=({better:e},t,s)=>e==="lower"?s-t:t-s;function Qs({measure:e,whole:t},{score:s,random:n}){let r=n.map(i=>Ei(e,t.score,i));return[Ei(e,t.score,s),Math.min(...r),Math.max(...r)]}var Qn=([e,t,s])=>e>s?"more":e<t?"less":"same",er={more:"more than any of them",same:"no more than they do",less:"less than any of them"},qc=["no","one","two","three","four","five","six","seven","eight"],en=e=>qc[e]??String(e);function Zs({name:e,digits:t},s,n=!0){return e==="accuracy"?`${U(100*s,1)}${n?U(100*Math.abs(s),1)==="1.0"?" point":" points":""}`:U(s,t)}function Dc(e,t){let{measure:s,rows:n}=e;if(n.length===1){let[l]=n,[c,u,d]=Qs(e,l),h=l.random.length,$=l.k===1?`${en(h)} single units drawn at random cost`:`${en(h)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${Zs(s,c)}; ${$} ${Zs(s,u,!1)} to ${Zs(s,d)}: ${er[Qn([c,u,d])]}.`}let r={more:[],same:[],less:[]};for(let l of n)r[Qn(Qs(e,l))].push(l.k);let i=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${er[l]} with ${_t(c)} of them cut`),[a]=Qs(e,n[0]);return`Cutting the best unit for ${t} costs ${Zs(s,a)}. Beside as many random units the best cost ${i.join("; ")}.`}function Ti(e){let t="units",s=!1,n={},r={},i=o("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=o("select",{"aria-label":"Feature"}),l=Oe("What to cut",{units:"units",feature:"the best units for"},k=>{t=k,p()}),c=o("button",{type:"button",class:"btn start"},"Cut"),u=o("span",{class:"done",role:"status"}),[d,h]=l.el.children,$=o("div",{class:"cuts"},o("span",{class:"seg"},d,i),o("span",{class:"seg"},h,a),c,u),S=He("scores"),g=o("table"),f=o("p",{class:"reads"}),v=o("div",{class:"pair"},o("div",{class:"panel"},S.el),o("div",{class:"panel scroll"},g)),{el:m,says:T}=be("cut","Cut a unit","what the network scores when nobody hears it",[],$,f,v);T.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. Here the h of the units is 0 at every step of every test text, ","beside five draws of as many other units. The order of the units for a feature was chosen on validation texts."),i.addEventListener("input",()=>{s=!0,t="units",p()}),i.addEventListener("keydown",k=>k.key==="Enter"&&!c.disabled&&M()),a.addEventListener("change",()=>{t="feature",p()}),c.addEventListener("click",M);let C=()=>e.measured.get(e.name)?.features??[],w=()=>rs(i.value||"-",e.A.H),O=()=>JSON.stringify([e.name,e.weights]);function M(){let k=w()??null;r={about:t==="feature"?`“${C().find(({name:b})=>b===a.value)?.title}”`:`unit${k.length===1?"":"s"} ${We(k)}`,key:O()},e.ask("cut",t==="feature"?{feature:a.value}:{units:k})}function p(){let{A:k,S:L}=e,b=C(),E=e.busy.has("cut");s||(i.value=String(Math.min(L.unit,k.H-1))),b.length||(t="units");let N=a.value;a.replaceChildren(...b.map(({name:H,title:_})=>o("option",{value:H},_))),b.some(({name:H})=>H===N)&&(a.value=N),h.parentNode.hidden=!b.length,l.set(t);let P=t==="units"?w():null,j=t==="units"&&(!P?.length||P.length>=k.H||P.length>e.setup.most.cut);i.setAttribute("aria-invalid",String(j)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":P?.length>1?`Cut ${ce(P.length,"unit")}`:"Cut it",c.disabled=E||!e.connected||j,u.textContent=E?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:j?`units from 0 to ${k.H-1}, such as 3 or 3,7-9, and not all`:"",m.classList.toggle("waiting",E),m.style.setProperty("--done",E?e.progress?.cut??0:0)}let A=()=>n.key===O()?e.got.cut:null;function x(){let k=A(),{about:L}=n;for(let I of[f,v])I.hidden=!k;if(!k)return;let{measure:b,rows:E,whole:N,rules:P}=k,j=I=>tt(b,I),H=I=>I.length?`${j(Math.min(...I))} to ${j(Math.max(...I))}`:"–";f.replaceChildren(o("b",{},Dc(k,L)),` The whole network: ${j(N.score)} ${b.name==="accuracy"?"right":b.title} on ${(k.n??N.n).toLocaleString("en")} test answers`,b.chance===null||b.chance===void 0?".":` (chance: ${j(b.chance)}).`),y(k);let _=Object.keys(N.by_rule),R=I=>k.by==="feature"?`best ${I.k}`:L,F=[["all",N.score,I=>[I.score,I.random]],..._.map(I=>[I,N.by_rule[I],V=>[V.by_rule[I],V.random_rules[I]]])],W=E.length>1?E.map(I=>[R(I),We([...I.units].sort((V,Y)=>V-Y)),j(I.score),H(I.random),er[Qn(Qs(k,I))]]):F.map(([I,V,Y])=>[I,j(V),j(Y(E[0])[0]),H(Y(E[0])[1])]),q=E.length>1?["cut","units",b.title,`${en(E[0].random.length)} random`,""]:["rule","whole","cut",`${en(E[0].random.length)} random`];g.replaceChildren(o("thead",{},o("tr",{},...q.map(I=>o("th",{scope:"col"},I)))),o("tbody",{},...W.map(I=>o("tr",{},o("th",{scope:"row",title:P[I[0]]??""},I[0]),...I.slice(1).map(V=>o("td",{},V))))))}function y(k){let{measure:L,rows:b,whole:E}=k,{rem:N}=e,{width:P}=S.measure(),j=3.6*N,H=P-1.2*N,_=st({a:0,n:b.length+1},b.length+1,H,j),R=[E.score,...b.flatMap(ee=>[ee.score,...ee.random]),...typeof L.chance=="number"?[L.chance]:[]],F=Math.max(...R),W=Math.min(...R,F-(L.name==="accuracy"?.1:.2*Math.abs(F))),q=.06*(F-W),I=W-q,V=F+q,Y=L.name==="accuracy"?100:1,X=Se(Y*I,Y*V,5),J=X.every(Number.isInteger)?0:L.digits??2,Z=[E.score,...b.map(ee=>ee.score)],ne=[E.score,...b.map(ee=>Math.max(...ee.random))],D=ee=>ee>0;if(S.draw({x:mt(_),y:{low:I,high:V,top:.9*N,below:2.6*N},rows:X.map(ee=>[ee/Y,`${U(ee,J)}${Y>1?"%":""}`]),along:Z.map((ee,se)=>[se,se?String(b[se-1].k):"none"]),foot:1.5*N,lines:[{values:ne,kind:"draws",name:"random units",named:D},{values:Z,kind:"cut",name:k.by==="feature"?"the best units":"cut",named:D},...typeof L.chance=="number"?[{values:[L.chance,L.chance],at:[-.5,b.length+.5],kind:"chance",aside:!0}]:[]],bars:ee=>b.map((se,oe)=>[[_.centre(oe+1)-5,ee(Math.min(...se.random))],[_.centre(oe+1)+5,ee(Math.max(...se.random))]]),marks:[...b.flatMap((ee,se)=>ee.random.map(oe=>({k:se+1,v:oe,kind:"draw",r:3}))),...Z.map((ee,se)=>({k:se,v:ee,kind:"point",r:4.5}))],said:`${L.title} against the number of units cut. ${f.textContent}`,rem:N}),!S.frame)return;let{x:G,y:K}=S.frame,Q=k.by==="feature"?"units cut, the best first":"units cut";S.under.replaceChildren(...b.map((ee,se)=>B("path",{class:"range",d:`M${G.at(se+1)} ${K(Math.min(...ee.random))}V${K(Math.max(...ee.random))}`})),B("text",{x:(j+H)/2,y:S.el.clientHeight-.3*N,"text-anchor":"middle"},Q))}function z(){let k=!1;for(let L of["wheel","pointerdown","keydown"])addEventListener(L,()=>k=!0,{once:!0,passive:!0});for(let L of Wc)setTimeout(()=>k||m.scrollIntoView(),L)}return e.inPage&&location.hash==="#cut"&&z(),{el:m,draw(k){e.P&&(k("cut")&&(n=r),k("picture","unit","busy","cut")&&p(),k("cut","picture","size","theme")&&x())}}}function Uc({units:e,steps:t},s,n){let r=e===null?[[0,s.length-1]]:ft(s.flatMap((a,l)=>e.includes(a)?[l]:[])),i=t===null?[[0,n-1]]:ft(t.filter(a=>a<n));return r.flatMap(a=>i.map(l=>({rows:a,steps:l})))}function Bc([e,t],[s,n],r,i){let[a,l]=[Math.min(e,s),Math.max(e,s)],[c,u]=[Math.min(t,n),Math.max(t,n)],d=r.slice(c,u+1).sort(($,S)=>$-S),h=Array.from({length:l-a+1},($,S)=>a+S);return{units:d.length===r.length?null:d,steps:h.length===i?null:h}}function tn(e,t,s){let n=Math.min(e.T,t.T),r=t.H,i=e.signal(s),a=t.signal(s),l=Float64Array.from({length:n*r},(c,u)=>a[u]-i[u]);return{T:n,H:r,name:s,values:l,signal:()=>l,most:l.reduce((c,u)=>Math.max(c,Math.abs(u)),0)}}function sn(e,{name:t,most:s}){let[n,...r]=$t(e,"g",s||1);return n.textContent=`Δ${t}`,[n,...r]}var Vc=4;function nn(e,{tip:t,brushed:s=null}){let n=o("canvas",{"aria-hidden":"true"}),r=B("svg",{class:"mark","aria-hidden":"true"}),i=o("div",{class:"under","aria-hidden":"true"}),a=o("div",{class:"tag"}),l=o("span",{class:"unit","aria-hidden":"true"}),c=o("div",{class:"pane",role:"group",tabindex:s?"0":"-1"},n,r,l,a),u=o("div",{class:"umap"},c,i),d=null,h=null,$=0,S=[],g=null,f="";a.hidden=!0;let v=p=>{let A=n.getBoundingClientRect(),x=Math.floor((p.clientY-A.top)/A.height*d.H);return[Math.min(d.T-1,h.step(p.clientX-A.left+h.gutter)),Math.max(0,Math.min(d.H-1,x))]};je(n,{press:p=>d!==null&&v(p),slop:s?Vc:1/0,move:(p,A)=>m(A,v(p)),click(p){let[A,x]=v(p);T(),e.pick(e.order[x]),e.go(A)},cancel:p=>p.key==="Escape"&&T()}),n.addEventListener("pointermove",p=>{if(!d)return;let[A,x]=v(p),y=c.getBoundingClientRect(),z=e.order[x];a.textContent=`${t(A,z)} · unit ${z} · step ${A+1} “${ae(e.P.shown[A],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(y.width-a.offsetWidth,p.clientX-y.left+12))}px`,a.style.top=`${p.clientY-y.top-30}px`});for(let p of["pointerleave","pointercancel"])n.addEventListener(p,()=>a.hidden=!0);c.addEventListener("keydown",p=>{if(!s||!d)return;let A=p.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[p.key];if(p.key==="Escape"&&g)T();else if(!A)return;if(p.preventDefault(),!A)return;let x=g?.[0]??[Math.min(e.S.t,d.T-1),e.order.indexOf(e.S.unit)],[y,z]=g?.[1]??x;m(x,g?[Math.max(0,Math.min(d.T-1,y+A[0])),Math.max(0,Math.min(d.H-1,z+A[1]))]:x)}),i.addEventListener("click",p=>{let A=p.target.closest("[data-step]");A&&e.go(Number(A.dataset.step))});function m(p,A){g=[p,A],O(),s(Bc(p,A,e.order,d.T))}function T(){g&&(g=null,O(),s(null))}let C=(p,A,x,y,z,k)=>{let[L,b]=[Math.max(A,h.a),Math.min(x,h.end-1)],E=$/d.H;return L>b?null:B("rect",{class:p,x:h.x(L)-k,y:y*E-k,width:(b-L+1)*h.cw+2*k-1,height:(z-y+1)*E+2*k})},w=(p,...A)=>[C(`halo ${p}`,...A,1.5),C(`edge ${p}`,...A,0)];function O(){if(!d||!h)return;let{S:p}=e,A=e.order.indexOf(p.unit);r.replaceChildren(...[...S.flatMap(({rows:x,steps:y})=>w("kept",...y,...x)),...w("row",h.a,h.end-1,A,A),p.t<d.T&&C("step",p.t,p.t,0,d.H-1,0),...g?w("brush",Math.min(g[0][0],g[1][0]),Math.max(g[0][0],g[1][0]),Math.min(g[0][1],g[1][1]),Math.max(g[0][1],g[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${p.unit}`,l.style.top=`${Math.max(0,Math.min($-16,(A+.5)*$/d.H-8))}px`;for(let x of i.children)x.classList.toggle("cur",Number(x.dataset.step)===p.t)}function M(){let{A:p,P:A}=e,x=p.shown.some((z,k)=>k<A.T&&z!==A.shown[k]);i.classList.toggle("two-texts",x);let y=z=>{let k=o("span",{"data-step":z,style:`left:${h.x(z)}px;width:${h.cw}px`,title:A.shown[z]},o("b",{},A.shown[z]));return x&&z<p.T&&p.shown[z]!==A.shown[z]&&k.prepend(o("s",{},p.shown[z])),k};i.replaceChildren(...h.cw<1.1*e.rem?[]:Array.from({length:h.n},(z,k)=>y(h.a+k)))}return{el:u,clear:T,mark:O,paint(p,{name:A,full:x,colours:y=A,pins:z=[],said:k}){let L=e.order.join();d&&(d.T!==p.T||L!==f)&&T(),[d,f]=[p,L];let b=c.clientWidth,E=devicePixelRatio||1,N=e.small?0:e.gutter;if($=c.clientHeight,!b||!$)return;h=st(e.S.view,e.P.T,b,N);let P=o("canvas",{width:d.T,height:d.H}),j=yn(d,A,e.order,R=>e.palette.of(y,R,x));P.getContext("2d").putImageData(new ImageData(j,d.T,d.H),0,0),n.width=Math.round((b-N)*E),n.height=Math.round($*E),n.style.cssText=`left:${N}px;width:${b-N}px;height:${$}px`;let H=n.getContext("2d"),_=h.cw>=14?Math.max(1,Math.round(E)):0;H.imageSmoothingEnabled=!1,H.drawImage(P,h.a,0,h.n,d.H,0,0,n.width,n.height);for(let R=1;_&&R<=h.n;R++)H.clearRect(Math.round(R*h.cw*E)-_,0,_,n.height);S=z.flatMap(R=>Uc(R,e.order,d.T)),c.setAttribute("aria-label",k),M(),O()}}}function Gc(e,t){let s=e.findIndex(a=>a>0);if(s<0)return null;let n=e.reduce((a,l,c)=>l>e[a]?c:a,s),r=e[n],i=e.findIndex((a,l)=>l>n&&a<=r/2);return{from:s,peak:n,most:r,now:e[t],left:e[t]/r,half:i<0?null:i-n}}function Kc(e,t,s,n,r="c"){if(!e)return`${r} is the same at every step.`;let{from:i,peak:a,left:l,half:c}=e;if(t<i)return`Up to ${n(t)} nothing differs; it begins at ${n(i)}.`;let u=a===s-1,d=u||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${ce(c,"step")} later`:"; half of it is not gone yet";return t===a?u&&i<a?`The difference still grows: ${r} differs most at the last step, ${n(t)}.`:`At ${n(t)} ${r} differs most.`:`${t<a?`At ${n(t)} ${r} differs by ${dt(l)} of what it will at its largest, at ${n(a)}`:`At ${n(t)} ${r} differs by ${dt(l)} of what it did at its largest, at ${n(a)}`}${d}${u?": it still grows":""}.`}function Yc(e,t,s,n,r){return Array.from({length:n},(a,l)=>[l,e[s*n+l],t[s*n+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var Xc=(e,t)=>e.slice(0,t.length).flatMap((s,n)=>s===t[n]?[]:[n]);function Ci(e){let t=o("h3"),s=o("table",{class:"moved"}),n=o("h3"),r=He("sizes"),i=o("div",{class:"labels","aria-hidden":"true"});r.el.append(i);let a=o("h3"),l=o("span",{class:"legend"}),c=nn(e,{tip:(x,y)=>`Δ${e.S.focus} ${U(S.values[x*S.H+y],4,!0)}`}),{el:u,says:d,note:h}=be("differences","What changed, step by step","with your change minus as trained",[],o("div",{class:"pair"},o("div",{class:"panel"},t,s),o("div",{class:"panel"},n,r.el,o("div",{class:"maphead"},a,l),c.el))),$=e.near.watch(u),S=null,g=null;r.el.addEventListener("click",x=>{g&&e.go(g.step(x.clientX-r.el.getBoundingClientRect().left))});let f=()=>Math.min(e.A.T,e.P.T),v=x=>`“${e.P.shown[x]}”`,m=()=>e.A===e.P;function T(){let{A:x,P:y,S:z}=e;if(e.sameNet){let L=new Float32Array(f());return["c","h"].filter(b=>y.signals.includes(b)).map(b=>({name:`‖Δ${b}‖`,kind:b===y.memory?"c":"h",values:y.array(`size.${b}`)??L}))}let k=x.signals.includes(z.focus)?z.focus:"h";return[{name:`mean ${k}, ${e.titles.b}`,kind:"c",values:y.mean(k),signed:!0},{name:`mean ${k}, ${e.titles.a}`,kind:"trained",values:x.mean(k),signed:!0}]}function C(){let{P:x,S:y,rem:z}=e,{width:k,height:L}=r.measure();if(!k||!L)return;g=st(y.view,x.T,k,e.gutter);let b=f(),E=T().map(q=>({...q,values:q.values.subarray(0,b)})),N=E.flatMap(q=>Array.from(q.values)),P=Math.min(0,...N),j=Math.max(...N)||1,H=Se(P,j,3),_=[Math.min(P,...H),Math.max(j,...H)],R=Array.from({length:Math.max(0,Math.min(b,g.end)-g.a)},(q,I)=>g.a+I).filter(q=>e.pins.some(I=>ye(I)&&(I.steps===null||I.steps.includes(q)))),F=q=>{let I=Math.max(...q);return V=>q[V]>.6*I||V===Math.min(b,g.end)-1},W=H.every(Number.isInteger)?0:_[1]<.1?3:_[1]<1?2:1;r.draw({x:mt(g),y:{low:_[0],high:_[1],top:.9*z,below:.35*z},rows:H.map(q=>[q,U(q,W)]),shades:R.map(q=>[g.x(q),g.x(q+1)]),lines:E.map(q=>({...q,named:q.signed?null:F(q.values)})),tip:q=>q<b?`step ${q+1} “${x.shown[q]}”: ${E.map(({name:I,values:V,signed:Y})=>`${I} ${U(V[q],3,Y)}`).join(", ")}`:null,here:"column",room:{top:1.1*z},said:`${E.map(({name:q})=>q).join(" and ")} at every step. ${d.textContent}`,rem:z}),r.cursor(y.t),w(x.parts??null,k)}function w(x,y){let{rem:z}=e,k=x!==null&&g.sees(x)?g.centre(x):null,{top:L,bottom:b}=r.frame;r.under.replaceChildren(...k===null?[]:[B("path",{class:"parts",d:`M${k} ${b}V${L}`})]);let E=k>y-7*z?`right:${y-k+4}px`:`left:${k+4}px`;i.replaceChildren(...k===null?[]:[o("span",{class:"name parts",style:`top:${.5*z}px;${E}`},"answers part")])}function O(){let{A:x,P:y,S:z}=e,k=y.answers.kind==="value",L=z.t,[b,E]=[x.array("p"),y.array("p")],N=y.arrays.p[1][1],P=L<f()&&x.words.join()===y.words.join();if(t.replaceChildren(P?"Answers that changed most after ":"Answers after ",o("b",{},v(L))),!P){s.replaceChildren(o("tbody",{},o("tr",{},o("td",{},L<f()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let j=k?F=>U(F,3):pe,H=[e.titles.a,e.titles.b],_=(F,W)=>o("span",{class:"change","aria-hidden":"true"},o("i",{class:W<F?"neg":"pos",style:`left:${100*Math.min(F,W)}%;width:${100*Math.abs(W-F)}%`})),R=Yc(b,E,L,N,k?1:6).filter(([,F,W])=>j(F)!==j(W));if(!R.length){let F=m()?"No answer changes: both runs are the same.":Js(x,y,L)?`No answer changes after ${v(L)}.`:`No answer after ${v(L)} changes by as much as is written here.`;s.replaceChildren(o("tbody",{},o("tr",{},o("td",{class:"none"},F))));return}s.replaceChildren(o("thead",{},o("tr",{},...["answer",H[0],"",H[1]].map(F=>o("th",{scope:"col"},F)))),o("tbody",{},...R.map(([F,W,q])=>o("tr",{},o("th",{scope:"row"},le(y.words[F])),o("td",{},j(W)),o("td",{class:"way"},k?"":_(W,q)),o("td",{},o("b",{},j(q)))))))}function M(){let{A:x,P:y,S:z}=e,k=f(),L=Math.min(z.t,k-1);if(h.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",m())return void d.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let b=[],E=Xc(x.tokens,y.tokens),N=H=>`“${x.shown[H]}” and “${y.shown[H]}”`;if(E.length&&b.push(`The texts differ at ${E.length>3?`${ce(E.length,"step")}, first ${N(E[0])}`:E.map(N).join(", ")}.`),x.T!==y.T&&b.push(`One goes on for ${ce(Math.abs(x.T-y.T),"step")} more, which are left out.`),e.sameNet){let H=y.memory,_=y.array(`size.${H}`);_&&b.push(Kc(Gc(_.subarray(0,k),L),L,k,v,H))}let{parts:P}=y,j=(H,_)=>H.top(_)[0][0];if(y.answers.kind!=="value"&&"parts"in y){let H=Array.from({length:k},(_,R)=>j(x,R)!==j(y,R)).filter(Boolean).length;b.push(P===null?"The likeliest answer is the same after every step.":`The likeliest answers part first after ${v(P)}, step ${P+1}, where “${le(j(x,P))}” becomes “${le(j(y,P))}”; they differ after ${H} of ${ce(k,"step")}.`)}d.replaceChildren(b.join(" "))}function p(){let{A:x,P:y,S:z}=e,k=e.sameNet&&x.signals.includes(z.focus);for(let L of[c.el,a.parentNode])L.hidden=!k;k&&(S=tn(x,y,z.focus),a.replaceChildren(o("b",{},`Δ${z.focus}`),` ${e.P.roles.word(z.focus)} of every unit`),l.replaceChildren(...sn(e,S)),c.paint(S,{name:z.focus,full:S.most||1,colours:"g",said:`Map of the difference of ${z.focus}: ${S.H} units by ${S.T} steps.`}))}function A(){!e.P||!$()||(n.replaceChildren(...e.sameNet?["How far apart the memories are: ",o("b",{},T().map(({name:x})=>x).join(", "))," over all units"]:["Means over all units of each network"]),M(),C(),O(),p())}return{el:u,draw(x){x("picture","size","view","theme","focus","t","unit","order")&&A()}}}var Jc=75,tr=(e,t,s)=>Math.max(t,Math.min(s,e)),Zc=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Qc=(e,t,s)=>tr(Math.round(100*(e+(t<0?-1:1)*(s-t)/Jc))/100,0,1),sr=(e,{signal:t},s,n)=>e.findLastIndex(r=>Ct([r],t,s,n)!==null);function eh(e,t,s,n){let r=sr(e,t,s,n),i=e[r];return!i||!Zc([i.units,i.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function th(e,t,s,n){let r=sr(e,{signal:t},s,n);return e.filter((i,a)=>a!==r)}function Li(e){let t="all",s="span",n="b",r=null,i=null,a=null,l=null,c=null,u=!1,d=[],h=Oe("Whose",{all:"all units",one:"unit"},D=>{t=D,ne()}),$=Oe("When",{step:"this step",span:"",all:"all steps"},D=>{s=D,ne()}),S=o("h3"),g=o("div",{class:"cell"}),f=o("div",{class:"states"}),v=o("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),m=Oe("What the map shows",{b:"with your change",d:"difference"},D=>{n=D,X()}),T=o("span",{class:"legend"}),C=nn(e,{tip:I,brushed:Y}),w=De({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:D=>U(D)},()=>u=!0),O=o("span"),M=o("button",{type:"button",class:"btn start"},"Hold"),p=o("button",{type:"button",class:"btn"},"Clear"),A=o("div",{class:"brushed",role:"group","aria-label":"What is brushed"},O,w.el,M,p),x=o("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:y,says:z,note:k}=be("inside","Inside the cell","drag a valve",[h.el,$.el],o("div",{class:"pair"},o("div",{class:"panel"},S,g,f),o("div",{class:"panel"},o("div",{class:"maphead"},v,m.el,T),C.el,A,x))),L=e.near.watch(y);A.hidden=!0,M.addEventListener("click",()=>{let{signal:D,units:G,steps:K}=c;C.clear(),e.hold({signal:D,units:G,steps:K,value:Number(w.input.value)})}),p.addEventListener("click",()=>C.clear());let b=()=>{let{t:D,span:[G,K]}=e.S;return D>=G&&D<=K&&qe(G,K,e.P.T)||[D]},E=()=>({step:[e.S.t],span:b(),all:null}),N=()=>({units:t==="all"?null:[e.S.unit],steps:E()[s]});function P(D,G,K){let{unit:Q,t:ee}=e.S;a??=e.pins;let se=eh(a,{signal:D,...N(),value:G},Q,ee);K&&(a=null),e.edit(se,{done:K,select:sr(se,{signal:D},Q,ee)})}let j=D=>e.edit(th(e.pins,D,e.S.unit,e.S.t),{done:!0}),H=D=>`${e.P.roles.word(D)} ${D}`,_=D=>{let{unit:G,t:K}=e.S,Q=e.held(D,G,K);return typeof Q=="number"?Q:e.P.at(D,K,G)};function R({signal:D,linked:G,x:K,y:Q,level:ee}){let se=[-1,1].map(()=>B("path",{class:"jaw grip",d:ee?`M${K-7} ${Q}h14`:`M${K} ${Q-7}v14`})),oe=B("g",{class:`pull ${ee?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},B("circle",{class:"reach",cx:K,cy:Q,r:Et+6}),...se),re=B("g",{class:"pinned",role:"button",tabindex:"0"},B("circle",{class:"reach",cx:K-23,cy:Q-23,r:15}),B("path",{d:`M${K-12} ${Q-12}L${K-19} ${Q-19}`}),B("circle",{class:"knob",cx:K-23,cy:Q-23,r:7.5}),B("title",{},`Release ${H(D)}`)),ge=()=>G?1-_(D):_(D),xe=(de,me)=>P(D,G?Math.round(100*(1-de))/100:de,me),te=de=>ee?de.clientY:de.clientX,Fe=de=>{let me=i.svg.getBoundingClientRect(),Ue=i.svg.viewBox.baseVal.width/me.width;return[ee?(de.clientY-me.top)*Ue-Q:(de.clientX-me.left)*Ue-K,Ue]};je(oe,{press(de){de.preventDefault(),oe.focus({preventScroll:!0});let[me,Ue]=Fe(de);return{from:me,k:Ue,start:te(de),open:ge(),last:null}},move(de,me){let Ue=Qc(me.open,me.from,me.from+me.k*(te(de)-me.start));Ue!==(me.last??Math.round(100*me.open)/100)&&(me.last=Ue,xe(Ue,!1))},done:(de,{last:me})=>me!==null&&xe(me,!0)});let ze=null;oe.addEventListener("keydown",de=>{let me={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[de.key];if(["Delete","Backspace"].includes(de.key)&&e.held(D,e.S.unit,e.S.t)!==null)j(D);else if(!me)return;de.preventDefault(),me&&(ze=tr(Math.round(100*((ze??ge())+me))/100,0,1),xe(ze,!1))});let Zt=()=>{ze!==null&&(xe(ze,!0),ze=null)};return oe.addEventListener("keyup",Zt),oe.addEventListener("blur",Zt),re.addEventListener("click",()=>j(D)),re.addEventListener("keydown",de=>{de.key!=="Enter"&&de.key!==" "||(de.preventDefault(),oe.focus(),j(D))}),{el:B("g",{},oe,re),step(de){let me=de.now[D],{unit:Ue,t:ca}=e.S,ur=e.held(D,Ue,ca)!==null,ha=An(G?1-me:me)+5;se.forEach((da,ua)=>da.style.transform=`translate${ee?"Y":"X"}(${(2*ua-1)*ha}px)`),oe.setAttribute("aria-label",G?`${H(D)}, as the valve 1 − ${D}`:H(D)),oe.setAttribute("aria-valuenow",U(me).replace("−","-")),oe.setAttribute("aria-valuetext",`${e.P.roles.word(D)} ${U(me)}${ur?`, held; as trained ${F(D)}`:""}`),re.style.display=ur?"":"none",re.setAttribute("aria-label",`Release ${H(D)}`)}}}let F=D=>{let{A:G,S:K}=e;return e.sameNet&&K.t<G.T?U(G.at(D,K.t,K.unit)):"–"};function W(){let{P:D}=e;i=Ws(D.roles,R),g.replaceChildren(i.svg),v.replaceChildren(...D.signals.map(G=>{let K=o("button",{type:"button","data-signal":G,title:e.P.roles.word(G)},o("i",{class:`s-${G}`},G));return K.addEventListener("click",()=>e.look(G)),K})),d=D.signals.filter(G=>e.P.roles.kind(G)!=="gate").map(G=>{let[K,Q]=q(G),ee=De({name:G,title:`Hold ${H(G)} at`,low:K,high:Q,step:.01,value:0,written:oe=>U(oe,2,!0)},oe=>{l=G,P(G,oe,!1)}),se=o("button",{type:"button",class:"btn free",title:`Release ${H(G)}`,"aria-label":`Release ${H(G)}`},"held");for(let oe of["change","pointerup","pointercancel","blur"])ee.input.addEventListener(oe,()=>{l!==G||!a||(l=null,P(G,Number(ee.input.value),!0))});return se.addEventListener("click",()=>j(G)),{name:G,line:ee,free:se,el:o("div",{class:"state"},ee.el,se)}}),f.replaceChildren(...d.map(G=>G.el))}function q(D){let[G,K]=e.range(D);if(Number.isFinite(K))return[G,K];let Q=Math.ceil(1.2*Math.max(1,e.A.signals.includes(D)?e.A.peak(D):0));return[-Q,Q]}function I(D,G){let{P:K,A:Q,S:ee}=e,se=`${ee.focus} ${U(K.at(ee.focus,D,G),4)}`;return V()&&Q!==K&&D<Q.T?`${se}, as trained ${U(Q.at(ee.focus,D,G),4)}`:se}let V=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function Y(D){let G=e.S.focus;if(A.hidden=!D,x.hidden=!!D,!D){c=null,u=!1;return}let{P:K}=e;c={signal:G,...D};let Q=D.units?.length??K.H,ee=D.steps??Array.from({length:K.T},(xe,te)=>te);if(O.replaceChildren("hold ",o("i",{class:`s-${G}`},G),` of ${D.units===null?`all ${Q} units`:Q===1?`unit ${D.units[0]}`:ce(Q,"unit")} over `,o("b",{},e.names(D.steps))),u)return;let[se,oe]=q(G),re=D.units??e.order,ge=re.reduce((xe,te)=>xe+ee.reduce((Fe,ze)=>Fe+K.at(G,ze,te),0),0)/(re.length*ee.length);w.set(Math.round(100*tr(ge,se,oe))/100,{min:se,max:oe})}function X(){let{P:D,A:G,S:K}=e,Q=K.focus,ee=V()&&G!==D;c&&c.signal!==Q&&C.clear();let se=n==="d"&&ee;m.set(se?"d":"b"),m.el.children[1].disabled=!ee;for(let te of v.children)te.setAttribute("aria-pressed",String(te.dataset.signal===Q));let oe=e.pins.filter(te=>ye(te)&&te.signal===Q),re=se?tn(G,D,Q):D,ge=se?re.most:e.full(Q);T.replaceChildren(...se?sn(e,re):$t(e,Q,ge));let xe=G===D?"as trained":e.titles.b;C.paint(re,{name:Q,full:ge,colours:se?"g":Q,pins:oe,said:`Map of ${Q}${se?`, ${e.titles.b} minus ${e.titles.a}`:`, ${xe}`}: ${D.H} units by ${re.T} steps. Shift and the arrows brush a part of it.`})}function J(){let{P:D,S:G}=e,K=qs(D,{...G,mode:"unit"});for(let Q of D.signals)K.now[Q]=_(Q);i.update({...K,compact:e.small,instant:!0}),i.svg.setAttribute("aria-label",`The ${e.setup.cells[D.cell]} cell of unit ${G.unit} at “${D.shown[G.t]}”`),S.replaceChildren(o("b",{},`Unit ${G.unit}`),` of ${D.H} at `,o("b",{},`“${D.shown[G.t]}”`),`, step ${G.t+1} of ${D.T}`);for(let{name:Q,line:ee,free:se}of d){let oe=e.held(Q,G.unit,G.t)!==null,[re,ge]=q(Q),xe=_(Q);l!==Q&&ee.set(xe,{min:Math.min(re,xe),max:Math.max(ge,xe)}),se.hidden=!oe}}function Z(){let{P:D,S:G}=e,K=E(),[,Q]=h.el.children,[,ee]=$.el.children;h.el.children[0].textContent=`all ${ce(D.H,"unit")}`,Q.textContent=`unit ${G.unit}`,h.set(t),ee.textContent=`over ${e.names(K.span)}`,ee.hidden=K.span.length===1,$.set(ee.hidden&&s==="span"?"step":s);let{signals:se}=D,oe=se.filter(te=>e.P.roles.kind(te)==="gate"),re=N(),ge=re.steps===null?"at all steps":re.steps.length===1?`at ${e.names(re.steps)}`:`over ${e.names(re.steps)}`,xe=se.filter(te=>e.held(te,G.unit,G.t)!==null);k.textContent=oe.length?"drag a valve":"it has no valve: set its state",z.replaceChildren(oe.length?"Pull a valve open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${re.units===null?`all ${ce(D.H,"unit")}`:`unit ${G.unit}`} ${ge}. `,...xe.length?["Held in this unit here: ",xe.map(te=>`${H(te)} at ${U(_(te))} (as trained ${F(te)})`).join(", "),". A click on its pin lets it go."]:[])}function ne(){let{P:D}=e;if(!D||!L())return;let G=D.cell+JSON.stringify(D.options);G!==r&&W(),r=G,Z(),J(),X()}return{el:y,draw(D){D("picture","pins","unit","focus","view","size","theme","order","t")&&ne()}}}var Ai=`.ledger {
  display: flex;
  flex-direction: column;
}
.books {
  flex: 1 1 14rem;
  min-height: 0;
  display: flex;
  flex-direction: column;
  gap: 0.5rem;
}
.hd .meant {
  flex: none;
  font-size: 0.8125rem;
  position: relative;
  z-index: 5;
  background: var(--bg);
}
.meant[hidden] {
  display: none;
}
@media (max-width: 1180px) and (min-width: 761px) {
  .hd .meant {
    display: none;
  }
}
.book {
  position: relative;
  flex: 1 1 0;
  min-height: 0;
}
.book canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  cursor: pointer;
  touch-action: pan-y;
}
.book .bookend {
  position: absolute;
  z-index: 5;
  background: var(--bg);
  padding: 0 0.15rem;
  font-size: 0.875rem;
  font-weight: 650;
  line-height: 1.2;
  white-space: nowrap;
  pointer-events: none;
}
/* where there is no ledger, no room is kept for one */
.page .fold:has(.ledger.none) {
  height: auto;
}
.bookkeeping:has(> .none),
.bookkeeping > .none {
  flex: none;
}
.gateless {
  margin: 0.3rem 0;
  color: var(--ink2);
  max-width: 46rem;
}
.gateless b {
  color: var(--ink);
  font-weight: 600;
}
.book .gateless {
  padding-left: 3.9rem;
}
.gateless:empty {
  display: none;
}
.book.none {
  flex: none;
}

.holds {
  height: 100%;
}
.holds .says {
  margin: 0.3rem 0 0;
  color: var(--ink2);
  font-size: 0.8125rem;
  line-height: 1.4;
  cursor: help;
}
.gs .entry {
  display: grid;
  grid-template-columns: minmax(0, 8.6rem) minmax(0, 1fr) 3.7rem minmax(0, 1fr) 3.7rem;
  align-items: center;
  column-gap: 0.7rem;
  width: 100%;
  height: 1.36rem;
  border: 0;
  border-radius: 3px;
  background: none;
  padding: 0;
  text-align: left;
  font-size: 0.875rem;
}
.gs .alone .entry {
  grid-template-columns: minmax(0, 8.6rem) minmax(0, 1fr) 3.7rem;
}
.alone .entry:not(.heads) > :nth-child(n + 4) {
  display: none;
}
.gs .entry.heads {
  font-size: 0.8125rem;
  color: var(--ink2);
}
.entry.heads span:nth-child(n + 2) {
  grid-column: span 2;
}
.entry.heads span:nth-child(3) {
  color: var(--ink);
  font-weight: 650;
}
.entry .w {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.entry .n {
  text-align: right;
  font-weight: 500;
  white-space: nowrap;
}
.entry .nil {
  color: var(--ink3);
}
.entry .bar {
  height: 0.82rem;
}
.entry .bar i {
  display: block;
  height: 100%;
  opacity: 0.6;
}
.entry .pos {
  background: var(--Fpos);
}
.entry .neg {
  background: var(--Fneg);
}
.entry.writer:hover .w {
  text-decoration: underline;
  text-underline-offset: 0.2em;
}
.entry[aria-pressed="true"] .w,
.entry[aria-pressed="true"] .n {
  font-weight: 700;
}
.entry[aria-pressed="true"] .bar i {
  background: var(--ink);
  opacity: 1;
}
.entry.others .w {
  color: var(--ink3);
}
.gs .entry.whole {
  border-top: 1.25px solid var(--ink);
  border-radius: 0;
  font-weight: 700;
  margin-top: 0.1rem;
}
.entry.whole .n {
  font-weight: 700;
}
.entry.whole .bar i {
  display: none;
}

.shares .square {
  position: relative;
  cursor: crosshair;
  touch-action: pan-y;
}
.square canvas {
  position: absolute;
  image-rendering: pixelated;
}
.square svg {
  position: absolute;
  left: 0;
  top: 0;
  overflow: visible;
  pointer-events: none;
}
.square text {
  font-size: 0.75rem;
  fill: var(--ink3);
}
.square rect {
  fill: none;
}
.square .edge {
  fill: none;
  stroke: var(--rule2);
}
.square .halo {
  stroke: var(--bg);
  stroke-width: 4;
}
.square .row,
.square .column {
  stroke: var(--ink);
  stroke-width: 1.5;
}
.square .probe {
  stroke: var(--bg);
  stroke-width: 2;
  outline: 1.5px solid var(--ink);
}
.shares dialog th,
.shares dialog td {
  padding: 0.18rem 0.55rem;
}
.shares dialog table {
  width: max-content;
  min-width: 100%;
}

.lasts {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(4.2rem, 1fr));
  gap: 0.3rem;
}
.lasts.pairs {
  grid-template-columns: repeat(auto-fill, minmax(7.6rem, 1fr));
}
.gs .lasting {
  border: 1px solid var(--rule);
  border-radius: 5px;
  background: none;
  padding: 0.1rem 0.2rem 0.16rem;
  line-height: 1.15;
  text-align: center;
}
.lasting b {
  display: block;
  font-size: 0.875rem;
  font-weight: 600;
  white-space: nowrap;
}
.lasting small {
  font-size: 0.75rem;
  color: var(--ink3);
}
.lasting:hover {
  border-color: var(--ink);
}
.gs .lasting[aria-pressed="true"] {
  background: var(--ink);
  color: var(--bg);
  border-color: var(--ink);
}
.lasting[aria-pressed="true"] small {
  color: inherit;
}

@media (max-height: 799px) and (min-width: 761px) {
  .page .entry {
    height: 1.24rem;
  }
}
@media (max-width: 760px) {
  .gs .holding {
    flex: none;
  }
  .books {
    flex-basis: 20rem;
  }
  .gs .bookkeeping:has(> .none) {
    height: auto;
  }
  .gs .ledger .hd {
    height: auto;
    white-space: normal;
  }
  .gs .entry {
    grid-template-columns: minmax(0, 5.6rem) minmax(0, 1fr) 3.3rem minmax(0, 1fr) 3.3rem;
    column-gap: 0.4rem;
  }
  .gs .entry.writer {
    height: 2.75rem;
  }
  .gs .alone .entry {
    grid-template-columns: minmax(0, 7rem) minmax(0, 1fr) 3.3rem;
  }
  .gs .lasting {
    min-height: 2.75rem;
  }
}
`;var nh=1e-5;function rh(e,t,s=()=>!1){if(!e.keeper)return null;let{T:n,roles:r}=e,i=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(h=>[h,e.column(h,t)])),l=[],c=new Float64Array(n),u=new Float64Array(n),d=new Float64Array(n);for(let h=0;h<n;h++){let $=C=>a[C][h],S=s(h),g=S?0:r.kept($);for(let C=0;C<h;C++)c[C]*=g;c[h]=S?i[h]:r.written($);let f=0,v=0;for(let C=0;C<=h;C++)f+=c[C],Math.abs(c[C])>Math.abs(c[v])&&(v=C);let m=i[h]-f;if(!(Math.abs(m)<=nh*Math.max(Math.abs(c[v]),Math.abs(i[h]))))throw new Error(`the shares of unit ${t} after step ${h+1} do not add up to what it holds`);c[v]+=m;let T=c.slice(0,h+1);for(let C of T)C>0?u[h]+=C:d[h]+=C;l.push(T)}return{T:n,unit:t,memory:i,rows:l,above:u,below:d}}var hs=(e,t,s)=>rh(t,s,n=>t!==e.A&&Ct(e.listed,t.memory,s,n)!==null);function Ot(e){let{A:t,P:s,S:n,titles:r}=e;return(t===s?[t]:[t,s]).map((i,a)=>{let l=n.unit<i.H?i.kept(`ledger ${i.layer} ${n.unit}`,()=>hs(e,i,n.unit)):null;return{P:i,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var nr=e=>e.roles.writes,ds=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${nr(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function us(e,{P:t,book:s}){return s?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var yt=e=>e[0].toUpperCase()+e.slice(1);function zi({T:e,H:t},s){let n=Array.from({length:e},(r,i)=>new Float64Array(i+1));for(let r=0;r<t;r++)s(r).rows.forEach((i,a)=>{for(let l=0;l<=a;l++)n[a][l]+=i[l]*i[l]});return n.map(r=>r.map(Math.sqrt))}function rr(e){let t=0,s=0;return Array.from(e,(n,r)=>{let i=n<0?s:t,a=i+n;return n<0?s=a:t=a,{k:r,from:i,to:a}})}var Oi=(e,t)=>rr(e).find(({from:s,to:n})=>(t-s)*(t-n)<0)?.k??null;function ms(e){let t=0,s=0;return e.forEach((n,r)=>{s+=Math.abs(n),Math.abs(n)>Math.abs(e[t])&&(t=r)}),s?{k:t,part:Math.abs(e[t])/s}:null}var Xt=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function Ni(e,t,s){let n=e.length-1,r=ms(e);if(!r)return n?`No ${s} has written anything that is left here.`:`This first ${s} writes nothing here.`;let{k:i,part:a}=r,l=`“${t(i)}”, ${Xt(n,i)}`;if(n===0)return`All of this memory was written at “${t(i)}”, the first ${s}.`;let c=`${dt(a)} of all shares by size`;return a>.5?`This memory was written mostly at ${l}: ${c}.`:a>=.1?`No ${s} wrote most of it; the largest share is that of ${l}: ${c}.`:`No ${s} wrote more than a tenth of it.`}function or(e,t,s=null){let n=Math.max(...e.map(u=>u?.length??0)),r=u=>e.map(d=>d&&u<d.length?d[u]:null),i=u=>Math.max(...r(u).map(d=>Math.abs(d??0))),l=Array.from({length:n},(u,d)=>[i(d),d]).sort((u,d)=>d[0]-u[0]||d[1]-u[1]).map(([,u])=>u).slice(0,n===t+1?n:t);s!==null&&s<n&&!l.includes(s)&&(l[l.length-1]=s);let c=e.map(u=>u?u.reduce((d,h,$)=>l.includes($)?d:d+h,0):null);return{writers:l.sort((u,d)=>u-d),rest:n-l.length,values:r,others:c}}function Pi(e){let t=e.flat(2).every(s=>Math.abs(s)<.1)?3:2;for(let s=t;s<=3;s++){let n=e.every(([r,i])=>Math.abs(r.reduce((a,l)=>a+he(l,s),0)-he(i,s))<.5*10**-s);if(n)return{digits:s,exact:n}}return{digits:t,exact:!1}}function Ze(e,t){return e.kept("again",()=>{let n=new Map;for(let r of e.shown)n.set(r,(n.get(r)??0)+1);return n}).get(e.shown[t])>1?e.shown[t]+Ve(t+1):e.shown[t]}function ji(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var ir=e=>e<0?`≥${-e}`:String(e);var ar=60,oh=24;function ih(e,t){let s=e.length,n=new Uint8ClampedArray(4*s*s);return e.forEach((r,i)=>r.forEach((a,l)=>n.set([...t(a),255],4*(i*s+l)))),n}var ah=e=>e.reduce((t,s)=>s.reduce((n,r)=>Math.max(n,Math.abs(r)),t),0);function lr(e){let t="unit",s=[],n=Oe("Whose memory",{unit:"this unit",all:"all units"},C=>{t=C,e.root.focus({preventScroll:!0}),v()}),r=o("span",{class:"legend","aria-hidden":"true"}),i=o("button",{type:"button",class:"btn"},"Table"),a=[g(),g()],l=f(),c=o("p",{class:"reads means"}),{el:u,says:d,note:h}=be("shares","Ledger, word by word","",[n.el,r,i],o("div",{class:"two"},...a.map(C=>C.el)),c,l.el);i.addEventListener("click",()=>l.open()),e.seen(u,v);let $=C=>U(C,4,t==="unit"),S=({P:C,book:w})=>t==="unit"?w?.rows??null:C.keeper?C.kept(`ledger norms ${C.layer}`,()=>zi(C,O=>hs(e,C,O))):null;function g(){let C=o("h3"),w=o("canvas"),O=B("svg",{"aria-hidden":"true"}),M=o("div",{class:"tag",role:"status"}),p=o("div",{class:"square",tabindex:"0",role:"img"},w,O,M),A=o("p",{class:"gateless"}),x=null,y=null;M.hidden=!0;let z=N=>{let P=p.getBoundingClientRect(),j=E.rows.length,H=Math.floor((N.clientY-P.top-x.top)/x.each),_=Math.floor((N.clientX-P.left-x.left)/x.cw);return H<j&&_>=0&&_<=H?[H,_]:null};function k(N){if(y=N,M.hidden=!N,O.querySelector(".probe")?.remove(),!N)return;let[P,j]=N,{P:H}=E.side,{left:_,top:R,cw:F,each:W}=x,q=_+j*F,I=R+P*W;M.textContent=`“${Ze(H,j)}” ${$(E.rows[P][j])} of what is held after “${Ze(H,P)}”, ${Xt(P,j)}`,O.append(B("rect",{class:"probe",x:q,y:I,width:F,height:W})),M.style.left=`${Math.max(0,Math.min(p.clientWidth-M.offsetWidth,q+12))}px`,M.style.top=`${I>40?I-34:I+W+8}px`}let L=N=>E.rows&&x&&k(z(N));p.addEventListener("pointermove",L),p.addEventListener("pointerdown",L);for(let N of["pointerleave","blur"])p.addEventListener(N,()=>x&&k(null));p.addEventListener("click",N=>{let P=E.rows&&x&&z(N);P&&(e.go(P[0]),e.set({writer:P[1]}))}),p.addEventListener("keydown",N=>{let P={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[N.key];if(!P||!E.rows||!x||N.ctrlKey||N.metaKey||N.altKey)return;N.preventDefault();let[j,H]=y??[Math.min(e.S.t,E.rows.length-1),e.S.writer??0],_=Math.max(0,Math.min(E.rows.length-1,j+P[0]));k([_,Math.max(0,Math.min(_,H+P[1]))])});function b(N){let{rem:P}=e,j=N<=oh,H=Math.round((j?5.6:3.2)*P),_=p.clientWidth,R=Math.min(6*P,(_-H-.3*P)/N),F=Math.min(1.75*P,24*P/N);x=R>0?{left:H,top:2,cw:R,each:F,wide:R*N,tall:F*N,width:_,worded:j}:null}let E={el:o("div",{class:"panel"},C,p,A),name:C,box:p,why:A,rows:null,paint(N,P){let{rows:j,side:{P:H}}=E,{rem:_,font:R}=e,F=j.length,W=devicePixelRatio||1;if(k(null),b(F),!x)return;let{left:q,top:I,cw:V,each:Y,wide:X,tall:J,width:Z,worded:ne}=x,D=I+J;p.style.height=`${D+2.5*_}px`,w.width=Math.round(X*W),w.height=Math.round(J*W),w.style.cssText=`left:${q}px;top:${I}px;width:${X}px;height:${J}px`;let G=o("canvas",{width:F,height:F}),K=w.getContext("2d");G.getContext("2d").putImageData(new ImageData(ih(j,P),F,F),0,0),K.imageSmoothingEnabled=!1,K.drawImage(G,0,0,F,F,0,0,w.width,w.height);let Q=re=>U(re,2,t==="unit");V>=2.6*_&&Y>=1.05*_&&(Object.assign(K,{font:`500 ${.75*_*W}px ${R}`,textAlign:"center"}),j.forEach((re,ge)=>re.forEach((xe,te)=>{K.fillStyle=rt(P(xe)),K.fillText(Q(xe),(te+.5)*V*W,((ge+.5)*Y+.27*_)*W)})));let ee=nt(1,F,6).map(re=>re-1),se=ne?H.tokens.map((re,ge)=>ge):ee,oe=re=>ne?ae(Ze(H,re),9):String(re+1);O.setAttribute("width",Z),O.setAttribute("height",D+2.5*_),O.replaceChildren(B("path",{class:"edge",d:`M${q} ${I}V${D}H${q+X}`}),...se.map(re=>B("text",{x:q-.4*_,y:I+(re+.5)*Y+.27*_,"text-anchor":"end"},oe(re))),...se.map(re=>{let ge=ne?vt(oe(re),V-3,.75*_,400,R):.75*_;return B("text",{x:q+(re+.5)*V,y:D+_,"text-anchor":"middle",style:`font-size:${ge}px`},ge<.5*_?String(re+1):oe(re))}),B("text",{x:q+X/2,y:D+2.1*_,"text-anchor":"middle"},`what each ${H.reads.one} wrote`),B("text",{"text-anchor":"middle",transform:`translate(${.7*_} ${I+J/2}) rotate(-90)`},J>8*_?`held after each ${H.reads.one}`:""),B("rect",{class:"halo"}),B("rect",{class:"row"}),B("rect",{class:"halo"}),B("rect",{class:"column"})),E.mark()},mark(){if(!x||!E.rows)return;let{left:N,top:P,cw:j,each:H}=x,{t:_,writer:R}=e.S,F=E.rows.length,W=(q,I,V,Y,X,J)=>O.querySelectorAll(q).forEach(Z=>{Z.style.display=I?"":"none";for(let[ne,D]of Object.entries({x:V,y:Y,width:X,height:J}))Z.setAttribute(ne,D)});W(".row, .halo:has(+ .row)",_<F,N,P+_*H,(_+1)*j,Math.max(2,H)),W(".column, .halo:has(+ .column)",R!==null&&R<F,N+R*j,P+R*H,Math.max(2,j),Math.max(0,F-R)*H)}};return E}function f(){let C=o("h2"),w=o("div",{class:"seg",role:"group","aria-label":"Which run"}),O=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),M=o("button",{type:"button",class:"btn"},"CSV"),p=o("button",{type:"button",class:"btn"},"Close"),A=o("dialog",{class:"numbers","aria-label":"The ledger in numbers"},o("div",{class:"bar"},C,w,o("span",{class:"sp"}),M,p),O),x=0;p.addEventListener("click",()=>A.close()),A.addEventListener("click",z=>z.target===A&&A.close()),M.addEventListener("click",()=>{let{side:{P:z},rows:k}=a[x],L=k.map((b,E)=>[E,z.tokens[E],0,...Array.from({length:z.T},(N,P)=>P<=E?un(b[P]):"")]);et(`gatescope-ledger-${z.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,Qt([["step","token","before the text",...z.tokens],...L]),"text/csv")});let y={el:A,open(){y.fill(),A.showModal()},fill(){let z=a.map((P,j)=>j).filter(P=>a[P].rows);x=z.includes(x)?x:z[0];let{side:{P:k},rows:L}=a[x],b=Math.max(0,Math.min(e.S.t-ar/2,k.T-ar)),E=Math.min(k.T,b+ar);w.replaceChildren(...z.length<2?[]:z.map(P=>{let j=o("button",{type:"button","aria-pressed":String(P===x)},a[P].side.name);return j.addEventListener("click",()=>{x=P,y.fill()}),j})),C.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${k.H} units: who wrote what they hold, 2-norms`;let N=t==="unit"?[k.memory]:[];O.replaceChildren(Ge(["step","token",...N,"before the text",...k.shown.slice(0,E).map((P,j)=>Ze(k,j))],L.slice(b,E).map((P,j)=>[b+j+1,k.shown[b+j],...t==="unit"?[$(k.at(k.memory,b+j,e.S.unit))]:[],$(0),...Array.from({length:E},(H,_)=>_<P.length?$(P[_]):"")]),`${t==="unit"?`Each row's shares add up to its ${k.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(E-b<k.T?` Steps ${b+1} to ${E} of ${k.T}; all are in the CSV.`:"")))},draw:()=>A.open&&y.fill()};return y}function v(){s=Ot(e);let C=s.every(({P:k})=>!k.keeper),{S:w,P:O}=e;if(u.hidden=C,C)return;n.set(t),a.forEach((k,L)=>{k.side=s[L],k.rows=s[L]?S(s[L]):null,k.el.hidden=!s[L]});let M=a.filter(({rows:k})=>k),p=Math.max(...M.map(({rows:k})=>ah(k)))||1,A=bt(e.css("--zero"),e.css("--ink")),x=A.length-1,y=t==="unit"?k=>e.palette.of("c",k,p):k=>A[Math.round(x*k/p)];m(p,y);let z=[...new Set(M.map(({side:k})=>`${nr(k.P)} of a ${O.reads.one}, times every ${we(k.P.roles.keep)} since`))];h.textContent=`how much of what is held after each ${O.reads.one} each earlier one wrote: ${z.join("; ")}`,c.textContent=ds(s.findLast(k=>k.P.keeper).P);for(let{side:k,rows:L,name:b,box:E,why:N,paint:P}of a)k&&(b.replaceChildren(o("b",{},yt(k.name)),t==="unit"?` unit ${w.unit}`:` all ${k.P.H} units`),E.hidden=!L,N.textContent=L?"":us(e,k),L&&P(p,y));T(),l.draw()}function m(C,w){let O=t==="unit"?-C:0,M=Array.from({length:12},(p,A)=>{let x=o("i");return x.style.background=Ie(w(O+(C-O)*A/11)),x});r.replaceChildren(`${U(O,O?2:0)} `,o("span",{},...M),` ${U(C,2,t==="unit")}`)}function T(){let{S:C,P:w}=e,O=a.filter(({rows:y})=>y),M=O.at(-1)?.rows[C.t],p=C.writer!==null&&C.writer<=C.t?C.writer:M&&ms(M)?.k,A=t==="unit"?`unit ${C.unit}`:`all ${w.H} units`,x=O.flatMap(({side:y,rows:z})=>{if(p==null||C.t>=z.length||p>=z.length)return[];let k=z[p][p],L=z[C.t][p],b=k?Math.abs(L/k):0,E=`“${Ze(y.P,p)}”`,N=t==="unit"?$:j=>`a norm of ${$(j)}`,P=Math.abs(k)<5e-5?`${E} wrote next to nothing into ${A}`:C.t===p?`${E} writes ${N(k)} into ${A}`:`of ${N(k)} that ${E} wrote into ${A}, ${N(L)} is left ${Xt(C.t,p).replace(" ago"," later")} (${dt(b)})`;return[`${yt(y.name)}: ${P}.`]});d.textContent=x.join(" ");for(let{side:y,rows:z,box:k}of O)k.setAttribute("aria-label",`${yt(y.name)}, ${A}: the share of every ${w.reads.one} after every step, ${z.length} by ${z.length}. ${d.textContent} Arrow keys read one share.`)}return{el:u,draw(C){if(C("unit","theme","size")&&!C("picture"))v();else if(C("picture"))u.hidden=Ot(e).every(({P:w})=>!w.keeper);else if(C("t","writer")&&!u.hidden&&s.length){for(let w of a)w.mark();T(),l.draw()}}}}var cr=6,_i=.42,Hi=3,Fi=(e,t)=>e.set({writer:e.S.writer===t?null:t});function Ri(e){let t=o("small"),s=o("div",{class:"tag"}),n=o("p",{class:"gateless"}),r=o("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let i=[u(),u()],a=o("div",{class:"books"},...i.map(g=>g.el)),l=o("section",{class:"ledger","aria-label":"Memory ledger"},o("div",{class:"hd"},o("h2",{},"Memory ledger ",t),r),n,a,s),c=[];s.hidden=!0;function u(){let g=o("canvas",{role:"img"}),f=o("p",{class:"gateless"}),v=o("b",{class:"bookend","aria-hidden":"true"}),m={el:o("div",{class:"book"},g,v,f),canvas:g,why:f,end:v,key:null,width:0,height:0},T=({clientX:C,clientY:w})=>{let O=g.getBoundingClientRect(),M=e.G.step(C-O.left);return C-O.left<e.G.gutter||M>=m.side.P.T?null:[M,Oi(m.side.row(M),m.value(w-O.top))]};return g.addEventListener("click",C=>{let w=T(C);w&&(w[1]===null?e.go(w[0]):Fi(e,w[1]))}),g.addEventListener("pointermove",C=>{let w=T(C);if(s.hidden=!w,!w)return;let[O,M]=w,{P:p,book:A,row:x}=m.side,y=`${p.memory}${Ve(O+1)}`,z=l.getBoundingClientRect();s.textContent=M===null?`${y} = ${U(A.memory[O],4,!0)} · step ${O+1} “${p.shown[O]}”`:`“${Ze(p,M)}” wrote ${U(x(O)[M],4,!0)} of ${y} = ${U(A.memory[O],4,!0)}, ${Xt(O,M)}`,s.style.left=`${Math.max(0,Math.min(z.width-s.offsetWidth,C.clientX-z.left+12))}px`,s.style.top=`${C.clientY-z.top-34}px`}),g.addEventListener("pointerleave",()=>s.hidden=!0),m}let d=new ResizeObserver(g=>{for(let{target:f,contentRect:{width:v,height:m}}of g)Object.assign(i.find(T=>T.el===f),{width:Math.round(v),height:Math.round(m)});e.P&&$()});for(let g of i)d.observe(g.el);function h(){let g=c.flatMap(({book:T})=>T??[]),f=T=>Math.max(0,...g.map(C=>C[T].reduce((w,O)=>Math.max(w,Math.abs(O)),0))),[v,m]=["above","below"].map(T=>ji(f(T)));return{high:v||(m?0:1),low:-m}}function $(){c=Ot(e);let{P:g,S:f,G:v}=e,m=c.every(({P:C})=>!C.keeper),T=h();a.hidden=m,l.classList.toggle("none",m),a.classList.toggle("one",c.length===1),n.hidden=!m,n.textContent=m?us(e,c.at(-1)):"",t.textContent=m?"":`who wrote what unit ${f.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${g.reads.one}’s share, ▸ marks their sum${c.every(({P:C})=>C.memory===g.memory)?`, ${g.memory}`:""}`,r.hidden=m,m||(r.title=ds(c.findLast(C=>C.P.keeper).P)),i.forEach((C,w)=>{let O=c[w];if(C.side=O,C.el.hidden=!O,!O||m)return;let{book:M}=O;if(C.canvas.hidden=C.end.hidden=!M,C.el.classList.toggle("none",!M),C.why.replaceChildren(...M?[]:[o("b",{},`${yt(O.name)}: `),us(e,O)]),!M)return;let{width:p,height:A}=C,x=JSON.stringify([O.name,f.unit,f.writer,f.theme,T,v.a,v.n,p,A,e.rem,e.font]);!p||C.key===x&&C.book===M||(Object.assign(C,{key:x,book:M}),C.value=lh(C,O,T,e,p,A))}),S()}function S(){let{S:g}=e;i.forEach(({canvas:f,side:v})=>{if(!v?.book)return;let{P:m,name:T,book:C}=v,w=Math.min(g.t,m.T-1),O=C.rows[w],{writers:M}=or([O],3),p=[...M.filter(A=>O[A]).map(A=>`“${Ze(m,A)}” ${U(O[A],2,!0)}`)].join(", ");f.setAttribute("aria-label",`Memory ledger of unit ${g.unit}, ${T}: after step ${w+1}, “${m.shown[w]}”, ${m.memory} is ${U(C.memory[w],2,!0)}${p?`; the largest shares in it are ${p}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(g){g("picture","size","theme","view","unit","writer")?$():g("t")&&S()}}}function lh({canvas:e,end:t},{P:s,name:n,book:r},{low:i,high:a},l,c,u){let{G:d,S:h,rem:$,css:S,font:g}=l,f=devicePixelRatio||1,v=e.getContext("2d"),m=[c,u].map(N=>Math.round(N*f));(e.width!==m[0]||e.height!==m[1])&&([e.width,e.height]=m),v.setTransform(f,0,0,f,0,0),v.clearRect(0,0,c,u);let T=1.35*$,C=u-.35*$,w=(C-T)/(a-i),O=N=>T+(a-N)*w,M=null,p=(N,P,j,{px:H=.75*$,weight:_=400,ink:R="--ink3",align:F="start",halo:W=0})=>{let q=`${_} ${H}px ${g}`;q!==M&&(v.font=M=q),v.textAlign=F,W&&(v.strokeStyle=S("--bg"),v.lineWidth=W,v.lineJoin="round",v.strokeText(N,P,j)),v.fillStyle=R.startsWith("--")?S(R):R,v.fillText(N,P,j)},A=Se(i,a,Math.max(2,Math.min(6,Math.floor((C-T)/(1.6*$))))),x=A.length>1?Math.max(0,-Math.floor(Math.log10(A[1]-A[0])+1e-9)):1;for(let N of A)v.fillStyle=S(N?"--rule":"--rule2"),v.fillRect(d.gutter,Math.round(O(N)),c-d.gutter,1),p(N?U(N,x,!0):"0",d.gutter-.5*$,O(N)+.28*$,{align:"end"});let y=d.cw>=20?3:d.cw>=9?1:.5,z=d.cw-2*y,k=N=>Math.round(N*f)/f,L=[{hue:"--Fpos",alpha:_i},{hue:"--Fneg",alpha:_i},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(N=>({...N,path:new Path2D})),b=[],E=Math.min(d.end,s.T);for(let N=d.a;N<E;N++){let P=d.x(N)+y,j=[null,null],H=(R,F,W)=>{let q=k(O(Math.max(F,W))),I=k(O(Math.min(F,W)))-q,V=I>2?1/f:0;return L[R].path.rect(P,q,z,Math.max(1/f,I-V)),{a:q,tall:I}},_=R=>{j[R]&&H(R,...j[R]),j[R]=null};for(let{k:R,from:F,to:W}of rr(r.rows[N])){let q=Math.abs(W-F)*w,I=+(W<F),V=R===h.writer;if(V||R===N||q>=Hi){if(_(I),q<.05)continue;let Y=H(V?4:R===N?2+I:I,F,W);(V||R===N)&&Y.tall>.8*$&&b.push([s.shown[R],P,Y,V?"--bg":rt(xn(S(I?"--Fneg":"--Fpos")))])}else j[I]=[j[I]?.[0]??F,W],Math.abs(j[I][1]-j[I][0])*w>=Hi&&_(I)}_(0),_(1)}for(let{hue:N,alpha:P,path:j}of L)v.globalAlpha=1,v.fillStyle=S("--bg"),P<1&&v.fill(j),v.globalAlpha=P,v.fillStyle=S(N),v.fill(j);v.globalAlpha=1;for(let[N,P,{a:j,tall:H},_]of b){let R=vt(N,z-3,.78*$,600,g);R>=.56*$&&p(N,P+z/2,j+H/2+.36*R,{px:R,weight:600,ink:_,align:"center"})}if(d.cw>=8){let N=Math.min(6.5,.3*d.cw);v.fillStyle=S("--ink"),v.strokeStyle=S("--bg"),v.lineWidth=.75;for(let P=d.a;P<E;P++){let j=new Path2D(`M${d.x(P)-.5} ${O(r.memory[P])-.7*N}l${N} ${.7*N}l${-N} ${.7*N}z`);v.fill(j),v.stroke(j)}}if(p(yt(n),d.gutter+.2*$,.95*$,{px:.9375*$,weight:650,ink:"--ink",halo:4}),E>d.a){t.textContent=`${s.memory} = ${U(r.memory[E-1],2,!0)}`;let N=Math.ceil(.55*$*t.textContent.length/d.cw),P=Math.max(...r.above.subarray(Math.max(d.a,E-N),E));t.style.right=`${c-d.x(E)+2}px`,t.style.top=`${O(P)-1.3*$}px`}return N=>a-(N-T)/w}function Ii(e){let t=o("h2"),s=[o("span"),o("span")],n=f=>{let v=o("span",{class:"w"}),m=[0,1].map(()=>({bar:o("i"),n:o("span",{class:"n"})}));return{el:o(f==="writer"?"button":"div",{class:`entry ${f}`,type:f==="writer"?"button":null},v,...m.flatMap(({bar:C,n:w})=>[o("span",{class:"bar"},C),w])),name:v,cells:m}},r=Array.from({length:cr+1},()=>n("writer")),i=n("others"),a=n("whole"),l=o("p",{class:"says"}),c=o("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},o("div",{class:"entry heads"},o("span"),...s),...r.map(f=>f.el),i.el,a.el),u=o("section",{class:"holds"},o("div",{class:"hd"},t),c,l),d=[];r.forEach((f,v)=>f.el.addEventListener("click",()=>Fi(e,d[v])));let h=1/0,$=()=>e.small?cr:Math.max(2,Math.min(cr,Math.floor((h-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:f}])=>{!f.height||f.height===h||(h=f.height,e.P&&g())}).observe(u);function S({el:f,name:v,cells:m},T,C,w,O){return ve(v,T),ke(v,{title:T}),m.forEach(({bar:M,n:p},A)=>{let x=C[A]??null,y=x!==null&&he(x,O);ve(p,x===null?"–":U(x,O,!0)),ke(p,{class:`n${y?` s-${Pe(x)}`:" nil"}`}),ke(M,{class:Pe(x??0)}),M.style.width=x===null||!w?"0":`max(1px, ${100*Math.abs(x)/w}%)`}),f}function g(){let{S:f}=e,v=Ot(e),m=v.every(({book:H})=>!H),T=v.at(-1);if(u.hidden=m,m)return;let{t:C}=f,w=v.map(({row:H})=>H(C)),O=or(w,$(),f.writer),{one:M,many:p}=e.P.reads;d=O.writers,t.replaceChildren(`What unit ${f.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[C]}” `,o("small",{title:ds(T.P.keeper?T.P:v[0].P)},`written by each ${M}`)),c.classList.toggle("alone",v.length===1),s.forEach((H,_)=>ve(H,v[_]?v[_].name:""));let A=v.map(({book:H},_)=>w[_]?H.memory[C]:null),x=d.map(O.values),y=Math.max(...[...x,O.others].flat().map(H=>Math.abs(H??0))),z=H=>[...x.map(_=>_[H]??0),O.others[H]],{digits:k,exact:L}=Pi(A.flatMap((H,_)=>H===null?[]:[[z(_),H]]));r.forEach((H,_)=>{let R=d[_];if(H.el.hidden=R===void 0,R===void 0)return;let F=[...new Set(v.filter(({P:q})=>R<q.T).map(({P:q})=>Ze(q,R)))],W=S(H,F.join(" | "),x[_],y,k);W.setAttribute("aria-pressed",String(R===f.writer)),W.setAttribute("aria-label",`${F.join(" or ")}: ${v.map(({name:q},I)=>`${q} ${H.cells[I].n.textContent}`).join(", ")}`)}),i.el.hidden=!O.rest,S(i,e.small?`${O.rest} others`:`the other ${O.rest} ${p}`,O.others,y,k);let b=`sum ${L?"=":"≈"} ${e.P.memory}${Ve(C+1)}`;if(S(a,v.every(({P:H})=>H.memory===e.P.memory)?b:"sum",A,0,k),a.el.title=L?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!w.at(-1)){l.textContent="";return}let E=ms(w.at(-1)),N=v.length>1&&e.sameNet&&E?.part>=.1&&C>0&&w[0],j=N&&v[0].P.tokens[E.k]===T.P.tokens[E.k]?N.reduce((H,_)=>H+Math.abs(_),0):0;l.replaceChildren(Ni(w.at(-1),H=>Ze(T.P,H),M),j?` ${yt(v[0].name)}: ${dt(Math.abs(N[E.k])/j)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:u,draw:f=>f("picture","t","unit","writer","size","theme")&&g()}}function Wi(e){let t=[],s=o("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:n,says:r,note:i}=be("halves","Half-life of each unit","",[],s);s.addEventListener("click",c=>{let u=c.target.closest("button");u&&e.pick(Number(u.dataset.unit))}),s.addEventListener("keydown",c=>{let u={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],d=t.indexOf(c.target);if(!u||d<0)return;c.preventDefault();let h=t[Math.max(0,Math.min(t.length-1,d+u))],$=Number(h.dataset.unit);e.pick($),t.find(S=>Number(S.dataset.unit)===$).focus()}),e.seen(n,l);let a=(c,u)=>u<c.H?c.halfLife(u):null;function l(){let{P:c,S:u}=e,d=Ot(e),h=d.at(-1).P,$=!h.keeper;if(n.hidden=$,$)return;let S=Array.from({length:c.H},(m,T)=>[a(c,T),T]).sort((m,T)=>As(T[0],m[0])||m[1]-T[1]),g=d.length>1&&e.sameNet?d:[d.at(-1)];t.length!==S.length&&(t=S.map(()=>o("button",{type:"button",class:"lasting"},o("b"),o("small"))),s.replaceChildren(...t)),S.forEach(([m,T],C)=>{let w=t[C],[O,M]=w.children,p=g.map(({P:x})=>a(x,T)===null?"–":ir(a(x,T))),A=T===u.unit;O.textContent=p.length>1&&p[0]!==p[1]?`${p[0]} → ${p[1]}`:ir(m),M.textContent=`u${T}`,w.dataset.unit=T,w.setAttribute("aria-pressed",String(A)),w.setAttribute("aria-label",`unit ${T}: ${g.map(({name:x},y)=>`${x} ${p[y]}`).join(", ")}`),w.tabIndex=A?0:-1}),s.classList.toggle("pairs",g.length>1),i.textContent=`in steps; ${g.length>1?`${g[0].name} → ${g[1].name}`:d.at(-1).name}`;let f=m=>m===null?"has none":lt(m),v=g.some(({P:m})=>(a(m,u.unit)??0)<0);r.textContent=`Unit ${u.unit}: ${g.map(({P:m,name:T})=>`${T} ${f(a(m,u.unit))}`).join("; ")}. Half-life: ${It(h.reads)}${v?", at least where the text ends before it can be told":""}. It counts what ${we(h.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:n,draw(c){c("picture")?n.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var ch=3,Ne=e=>Ke(e)?e.replace("-"," − "):U(e,2);function hh(e,[t,s],n=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===n?n:void 0;let i=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(i)?void 0:Math.max(t,Math.min(s,i))}var dh=(e,t,[s,n])=>{let r=Number.isFinite(n-s)?(n-s)/200:.02;return Math.max(s,Math.min(n,Math.round((e+t*r)*100)/100))||0};function uh(e,t,s,n=!1){let[r,i]=e===null?[0,s-1]:[e[0],e.at(-1)];return n?i+t<r||i+t>=s?e:qe(r,i+t,s):r+t<0||i+t>=s?e:qe(r+t,i+t,s)}function qi(e,t,s=" "){return e===null?"all steps":e.length?ft(e).map(([n,r])=>{if(r>=t.length)return n===r?`step ${n+1}`:`steps ${n+1}–${r+1}`;let i=t.slice(n,r+1);return`“${ae(i.length>4?`${i[0]} … ${i.at(-1)}`:i.join(s),34)}”`}).join(", "):"no step"}var Qe=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${We(e).replaceAll("-","–").replaceAll(",",", ")}`;function Di(e){let t=L=>{let b=o("span",{class:"face"}),E=o("select",{"aria-label":L});return{el:o("span",{class:"part"},b,E),face:b,select:E}},s=t("Signal"),n=t("Units"),r=o("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),i=o("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=o("button",{type:"button",class:"btn small"}),l=o("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=o("small",{class:"wrong",role:"alert"}),u=o("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),d=o("select",{"aria-label":"First step"}),h=o("select",{"aria-label":"Last step"}),$=o("button",{type:"button",class:"btn"},"All steps"),S=o("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},o("label",{},o("span",{},"from"),d),o("label",{},o("span",{},"to"),h),$),g=o("button",{type:"button",class:"btn hold"},"Hold it"),f=o("div",{class:"surgery",role:"group","aria-label":"The change"},o("span",{class:"verb"},"Hold")," ",s.el," of ",n.el,r,c," at ",i," ",a," during ",o("span",{class:"spanning"},l,S),u," ",g);S.hidden=!0,r.hidden=c.hidden=!0;let v=()=>e.root.focus({preventScroll:!0}),m=()=>e.sentence;s.select.addEventListener("change",()=>{e.say({signal:s.select.value}),v()}),n.select.addEventListener("change",()=>{let{value:L}=n.select;if(L==="list"){n.el.hidden=!0,r.hidden=!1;let{units:b}=m();r.value=b===null?String(e.S.unit):We(b),r.focus(),r.select();return}e.say({units:L==="all"?null:"one"}),v()});let T=L=>{if(r.hidden)return;let b=rs(r.value,e.P.H);if(L&&b===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,n.el.hidden=!1,L?e.say({units:b===null||b.length===e.P.H?null:b}):x()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>T(!0)),r.addEventListener("blur",()=>T(rs(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",L=>{L.key==="Enter"&&T(!0),L.key==="Escape"&&T(!1),["Enter","Escape"].includes(L.key)&&r.hidden&&v()});let C=!1,w=()=>{let{value:L}=m();return Ke(L)?1:L};je(i,{press(L){return e.root.getRootNode().activeElement===i?!1:(L.preventDefault(),{x:L.clientX,from:w()})},slop:(L,{x:b})=>Math.abs(L.clientX-b)>=ch,move(L,{x:b,from:E}){C=!0,e.say({value:dh(E,L.clientX-b,e.range(m().signal))},{done:!1})},done(){C=!1,e.say({})},click(){i.focus(),i.select()}}),i.addEventListener("keydown",L=>{let b={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[L.key];if(b){L.preventDefault();let[E,N]=e.range(m().signal),P=L.shiftKey?b/5:b;e.say({value:Math.max(E,Math.min(N,Math.round((w()+P)*100)/100))||0}),i.value=Ne(m().value)}L.key==="Enter"&&O(),L.key==="Escape"&&(i.value=Ne(m().value)),["Enter","Escape"].includes(L.key)&&v()});function O(){let{signal:L}=m(),b=hh(i.value,e.range(L),e.P.roles.coupling(L));b!==void 0&&Ne(b)!==Ne(m().value)?e.say({value:b}):x()}i.addEventListener("change",O),i.addEventListener("blur",()=>x()),a.addEventListener("click",()=>e.say({value:Ke(m().value)?1:e.P.roles.coupling(m().signal)}));let M=L=>{S.hidden=!L,l.setAttribute("aria-expanded",String(L)),L&&d.focus()};l.addEventListener("click",L=>{L.stopPropagation(),M(S.hidden)}),l.addEventListener("keydown",L=>{let b={ArrowLeft:-1,ArrowRight:1}[L.key];b&&(L.preventDefault(),e.say({steps:uh(m().steps,b,e.P.T,L.shiftKey)}))}),e.root.addEventListener("pointerdown",L=>{!S.hidden&&!L.composedPath().includes(S)&&!L.composedPath().includes(l)&&M(!1)}),S.addEventListener("keydown",L=>{L.key==="Escape"&&(M(!1),l.focus())});let p=L=>{let[b,E]=[Number(d.value),Number(h.value)];b>E&&([b,E]=L===d?[b,b]:[E,E]),e.say({steps:qe(b,E,e.P.T)})};for(let L of[d,h])L.addEventListener("change",()=>p(L));$.addEventListener("click",()=>{e.say({steps:null}),M(!1)}),g.addEventListener("click",()=>e.hold(e.sentence));let A="";function x(){let{P:L,S:b,setup:E}=e,N=m(),P=L.roles.word(N.signal),j=!e.pins[b.pin];f.classList.toggle("proposal",j),g.hidden=!j,ke(s.face,{class:`face s-${N.signal}`}),ke(i,{class:`part value s-${N.signal}`}),s.select.value=N.signal;let H=N.units===null?"all":N.units.length===1&&N.units[0]===b.unit?"one":"own";ve(n.face,Qe(N.units,L.H));let _=j?[]:Hs(e.pins,b.pin,E.presets[L.cell]).map(W=>e.pins[W].signal);ve(l,e.names(N.steps)),u.hidden=!_.length;let R=JSON.stringify([N.signal,P,H,N.units,L.H,b.unit,_]);if(R===A)return y(N);A=R,s.face.replaceChildren(o("i",{},N.signal),` ${P}`),u.replaceChildren(" with ",..._.map(W=>o("i",{class:`s-${W}`},W)));let F=H==="own"?[o("option",{value:"own"},Qe(N.units,L.H))]:[];return n.select.replaceChildren(o("option",{value:"all"},`all ${L.H} units`),o("option",{value:"one"},`unit ${b.unit}, the selected one`),...F,o("option",{value:"list"},"a list, such as 3,7-9")),n.select.value=H,y(N)}function y(L){let{P:b}=e;(e.root.getRootNode().activeElement!==i||C)&&(i.value=Ne(L.value)),i.style.width=`${Math.max(4,i.value.length+.4)}ch`;let[E,N]=e.range(L.signal);for(let[j,H]of[["valuemin",E],["valuemax",N],["valuenow",L.value]])Number.isFinite(H)?ke(i,{[`aria-${j}`]:H}):i.removeAttribute(`aria-${j}`);ke(i,{"aria-valuetext":Ne(L.value)});let P=b.roles.coupling(L.signal);a.hidden=!P||Ke(L.value),ve(a,P?Ne(P):"")}let z="";function k(){let{P:L}=e,b=`${L.signals} ${L.tokens.join(" ")}`;if(b!==z){z=b,s.select.replaceChildren(...L.signals.map(E=>o("option",{value:E},`${E} ${e.P.roles.word(E)}`)));for(let E of[d,h])E.replaceChildren(...L.shown.map((N,P)=>o("option",{value:P},`${P+1} ${ae(N,20)}`)))}}return{el:f,draw(L){L("picture")&&k(),L("picture","pins","unit","focus")&&([d.value,h.value]=e.S.span.map(String),x())}}}function mh(e,t){if(!e.length)return"";let s=e.find(n=>n.whole);return s?`nothing is left of it: change ${s.by+1} wins`:e.map(({by:n,steps:r})=>`change ${n+1} wins at ${t(r)}`).join("; ")}function Ui(e){let t=o("h2",{},"Changes"),s=o("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),n=o("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=o("button",{type:"button",class:"btn small reset",title:"Takes all changes out"},"Reset to trained"),i=o("button",{type:"button",class:"btn small another"},"+ another"),a=o("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=o("small",{class:"carried"}),c=o("section",{class:"changes","aria-label":"Changes"},o("div",{class:"listed"},t,r,i,s,n),a,l);s.addEventListener("click",()=>e.undo()),n.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),i.addEventListener("click",()=>e.choose(-1));function u(d,h,$){let{P:S,S:g}=e,f=`${d.signal} of ${Qe(d.units,S.H)} at ${Ne(d.value)} during ${e.names(d.steps)}`,v=o("input",{type:"checkbox","aria-label":`Held: ${f}`,title:"Held, or not"});v.checked=d.on,v.addEventListener("change",()=>e.edit(e.pins.with(h,{...d,on:v.checked})));let m=o("button",{type:"button",class:"name","aria-pressed":String(h===g.pin)},o("i",{class:`s-${d.signal}`},d.signal),` of ${Qe(d.units,S.H)} at `,o("b",{},Ne(d.value)),`, ${e.names(d.steps)}`);m.title=f,m.disabled=e.sayable(h)<0,m.addEventListener("click",()=>e.choose(h===e.S.pin?-1:h));let T=o("button",{type:"button",class:"out","aria-label":`Take out: ${f}`,title:"Take it out"},"✕");T.addEventListener("click",()=>e.edit(e.pins.toSpliced(h,1),{select:e.S.pin>h?e.S.pin-1:e.S.pin===h?-1:e.S.pin}));let C=d.why??mh($,w=>e.names(w));return o("li",{class:`row${ye(d)?"":" off"}`},v,o("span",{class:"n"},`${h+1}`),m,T,C&&o("small",{class:"why"},C))}return{el:c,draw(d){if(!d("picture","pins"))return;let{pins:h,P:$}=e,S=ao(h,$.T,$.H),g=e.root.getRootNode().activeElement,f=g&&a.contains(g)?[[...a.children].indexOf(g.closest("li")),g.className||"on"]:null;a.replaceChildren(...h.map((T,C)=>u(T,C,S[C])));let v=f&&a.children[Math.min(f[0],h.length-1)];f&&!v&&e.root.focus({preventScroll:!0}),v&&(v.querySelector(f[1]==="on"?"input":`.${f[1].split(" ")[0]}`)??v.querySelector("input")).focus({preventScroll:!0}),a.hidden=!h.length,t.textContent=h.length?`${ce(h.length,"change")}${S.some(T=>T.length)?", a later one wins":""}`:"No change is held yet";let m=e.carried&&[...new Set(e.carried.map(({signal:T})=>T))];l.hidden=!m,l.replaceChildren(...m?[`In ${e.titles.b.replace(", changed","")} this is `,...m.flatMap((T,C)=>[C?" and ":"",o("i",{class:`s-${T}`},T)])," held."]:[]),s.disabled=!e.canUndo||!e.connected,n.disabled=!e.canRedo||!e.connected,i.hidden=e.S.pin<0,r.hidden=!h.length,r.disabled=!e.connected}}}var fh=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["?","this list"]];function*gh(e,t,s){let n=(e===t?[[e,s.a]]:[[e,s.a],[t,s.b]]).map(([i,a])=>{let l=mn(i);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(n.toReversed().flatMap(({own:i})=>i))];yield["run",...r];for(let{name:i,own:a,rows:l}of n){let c=r.map(u=>a.indexOf(u));for(let u of l)yield[i,...c.map(d=>d<0?"":u[d])]}}function Bi(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"All signals as CSV"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),r,i),t),l=es(fh),c=o("div",{},a,l),u="step",d=Object.entries({step:"this step",unit:"this unit"}).map(([$,S])=>{let g=o("button",{type:"button","data-key":$},S);return g.addEventListener("click",()=>{u=$,h()}),g});n.append(...d),i.addEventListener("click",()=>a.close());for(let $ of[a,l])$.addEventListener("click",S=>S.target===$&&$.close());r.addEventListener("click",()=>et(`gatescope-what-if-${e.name}.csv`,Qt(gh(e.A,e.P,e.titles)),"text/csv"));function h(){let{A:$,P:S,S:g,titles:f}=e,v=S.answers.kind==="value",m=$===S,T=m?[["",S]]:[[f.a,$],[f.b,S]],C=T.flatMap(([A,x])=>x.signals.map(y=>[A?`${y} ${A}`:y,x,y])),w=Math.max($.T,S.T),O=A=>[...new Set([$,S].map(x=>x.shown[A]??"–"))].join(" | "),M=(A,x,y,z)=>y<A.T&&z<A.H?U(A.at(x,y,z),4):"–";for(let A of d)A.setAttribute("aria-pressed",String(A.dataset.key===u));s.textContent=u==="step"?`Step ${g.t+1} of ${S.T}: “${O(g.t)}”`:`Unit ${g.unit} of ${S.H}`;let p=A=>A===null?"–":v?U(A,4):pe(A);t.replaceChildren(...u==="step"?[Ge([S.answers.title,...m?[v?"value":"probability"]:[f.a,f.b]],Zn($,S,g.t,12).map(({word:A,a:x,b:y})=>[le(A),...m?[p(y)]:[p(x),p(y)]]),"What is answered at this step"),Ge(["unit",...C.map(([A])=>A)],Array.from({length:Math.max($.H,S.H)},(A,x)=>[x,...C.map(([,y,z])=>M(y,z,g.t,x))]),"Every signal of every unit at this step")]:[Ge(["step","token",...C.map(([A])=>A)],Array.from({length:w},(A,x)=>[x+1,O(x),...C.map(([,y,z])=>M(y,z,x,g.unit))]),"This unit at every step")])}return e.numbers=()=>{h(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:$=>a.open&&$("t","unit","picture")&&h()}}var ph=300;function wh(e){let t=e.filter(n=>n.after),s=[];for(let{before:[[n]],after:[[r]]}of t){let i=s.find(a=>a[0]===n&&a[1]===r);i?i[2]+=1:n!==r&&s.push([n,r,1])}return s.sort((n,r)=>r[2]-n[2]),{asked:t.length,left:e.length-t.length,stays:t.length-s.reduce((n,r)=>n+r[2],0),turns:s}}function bh(e){let{asked:t,left:s,stays:n,turns:r}=wh(e),i=d=>`“${le(d)}”`,a=s?` ${s} cannot hold ${s===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the likeliest answer stays the same.${a}`;let l=r.slice(0,3).map(([d,h,$],S)=>`in ${$} ${S?"":`of ${ce(t,"network")} `}${i(d)} becomes ${i(h)}`),c=r.slice(3).reduce((d,h)=>d+h[2],0);c&&l.push(`in ${c} another turns`),l.push(n?`in ${n} the likeliest answer stays`:"in none it stays");let u=l.join(", ");return`${u[0].toUpperCase()}${u.slice(1)}.${a}`}function Vi(e){let t=o("table",{class:"nets"}),s=o("div",{class:"scroll"},t),{el:n,says:r}=be("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],s),i=e.near.watch(n),a=null,l=null,c=null,u=()=>e.P.answers.kind!=="value",d=()=>JSON.stringify(e.accepted);function h(){return!i()||!e.P||!u()||(clearTimeout(a),a=setTimeout(()=>{let{P:S,S:{t:g}}=e;l={token:S.shown[g],held:e.listed.some(ye),key:d()},e.ask("others",{t:g})},ph)),$()}function $(){if(!e.P)return;let S=e.got.others;if(n.style.minHeight=u()&&!S?`${1.9*e.setup.models.filter(({task:m})=>m===e.entry.task).length+6}rem`:"",s.hidden=!S||!u(),!u())return void r.replaceChildren("These networks answer a value, which has no likeliest answer to count.");if(!S)return void r.replaceChildren("…");let g=c.key!==d();if(s.classList.toggle("old",g),g)return void r.replaceChildren("…");let f=e.other?.model??e.name;r.replaceChildren(o("b",{},c.held?bh(S.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${S.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let v=(m,T)=>[o(T?"b":"span",{},le(m[0][0])),` ${pe(m[0][1])}`,o("small",{},` ${le(m[1][0])} ${pe(m[1][1])}`)];t.replaceChildren(o("thead",{},o("tr",{},...["network","as trained","with your change","held",""].map(m=>o("th",{scope:"col"},m)))),o("tbody",{},...S.rows.map(m=>{let T=m.after&&m.before[0][0]!==m.after[0][0];return o("tr",{class:[m.name===f?"mine":"",m.after?"":"unlike"].join(" ")},o("th",{scope:"row"},Ce(e.setup.cells[m.cell]),o("small",{},` ${m.units} units, seed ${m.seed}${m.name===f?": this one":""}`)),o("td",{},...v(m.before,!1)),...m.after?[o("td",{},...v(m.after,T)),o("td",{},...m.held.map(C=>o("i",{class:`s-${C}`},`${C} `))),o("td",{class:"outcome"},T?"another answer":"the same")]:[o("td",{colspan:"3",class:"outcome"},m.unlike)])})))}return{el:n,draw(S){e.P&&(S("others")&&(c=l),S("t","pins","picture")?h():S("others","theme")&&$(),S("busy")&&(n.classList.toggle("waiting",e.busy.has("others")),n.style.setProperty("--done",e.progress?.others??0)))}}}var xh=4,Gi=(e,t)=>{if(t!==e.keeper)return["open","shut"];let s=["keep",e.linked?"renew":"drop"];return e.keepsAt?s:s.reverse()};function fs(e,t,s){if(s===null)return e.mean(t);let n=s.filter(a=>a<e.H),r=e.signal(t),i=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of n)l+=r[a*e.H+c];i[a]=n.length?l/n.length:NaN}return i}function Ki(e,t=0){let s=-t,n=t;for(let i of e)i<s&&(s=i),i>n&&(n=i);let r=.06*(n-s||1);return[s<0?s-r:s,n+(n>0||s===0?r:0)]}var Yi=(e,t)=>e===null?[[0,t-1]]:ft(e.filter(s=>s<t));function Xi(e,t){let s=He(`wplot ${t}`);return{el:s.el,plot:s,values:null,draw({values:n,called:r,low:i,high:a,hue:l,pad:c,...u}){let{G:d,rem:h}=e;this.values=n,s.el.style.setProperty("--hue",l);let $=g=>!n.a||Math.abs(n.b[g]-n.a[g])>.06*(a-i),S=(g,f)=>({values:n[g],kind:g,name:d.n>1&&r[g],named:$,later:g==="a",dot:f});s.draw({x:mt(d),y:{low:i,high:a,top:c,below:c},lines:[...n.a?[S("a",3)]:[],S("b",4)],still:!!e.before,rem:h,...u})}}}function Ji(e,t,s=null){let n=i=>i.clientX-t.getBoundingClientRect().left,r=i=>e.G.step(n(i));je(t,{press:i=>!i.defaultPrevented&&n(i)>=e.G.gutter&&{from:r(i)},slop:(i,{x:a})=>s!==null&&i.pointerType!=="touch"&&Math.abs(i.clientX-a)>=xh,move:(i,{from:a})=>s(a,r(i),!1),done:(i,{from:a})=>s(a,r(i),!0),click:i=>e.point(r(i))})}function Zi(e){let t={gate:o("h2"),memory:o("h2")},s={gate:o("span",{class:"r"}),memory:o("span",{class:"r"})},n=Xi(e,"gate"),r=Xi(e,"memory"),i=o("div",{class:"bars"}),a=["first","last"].map(x=>o("div",{class:`brace ${x==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${x==="first"?"First":"Last"} step held`})),l=o("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});n.el.append(i,l,...a);let c=o("div",{class:"wplots"},o("div",{class:"hd"},t.gate,s.gate),n.el,o("div",{class:"hd"},t.memory,s.memory),r.el),u=null,d=!1,h="",$=()=>e.S.span[0],S=()=>e.S.span[1],g=()=>{let{value:x,signal:y,units:z}=e.sentence;if(!Ke(x))return x;let k=fs(e.P,y,z),[L,b]=e.S.span;return k.slice(L,b+1).reduce((E,N)=>E+N,0)/(b-L+1)},f=(x,y)=>e.pins[e.S.pin]?e.say(x,{done:y}):(e.before??=e.pins,e.say(x),e.edit([...e.pins,{on:!0,...e.sentence,...x}],{done:y,select:e.pins.length})),v=x=>{let[y,z]=e.range(e.sentence.signal),{low:k,high:L}=n.plot.frame;return Math.max(y,Math.min(z,Math.max(k,Math.min(L,Math.round(x*100)/100))))||0},m=(x,y)=>{je(x,{press(z){return z.preventDefault(),z.stopPropagation(),x.focus({preventScroll:!0}),{x:z.clientX,y:z.clientY,start:g(),span:[...e.S.span]}},slop:2,move(z,k){d=!0,y(z,k)},done(){d=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};m(l,(x,y)=>{let{low:z,high:k,top:L,bottom:b}=n.plot.frame,E=(y.y-x.clientY)*(k-z)/(b-L);if(y.sideways??=Math.abs(x.clientX-y.x)>Math.abs(x.clientY-y.y),!y.sideways)return f({value:v(y.start+E)},!1);let[N,P]=y.span,j=Math.round((x.clientX-y.x)/e.G.cw),H=Math.max(-N,Math.min(e.P.T-1-P,j));return f({steps:T(N+H,P+H)},!1)});let T=(x,y)=>qe(Math.min(x,y),Math.max(x,y),e.P.T);a.forEach((x,y)=>m(x,(z,k)=>{let L=e.G.step(z.clientX-n.el.getBoundingClientRect().left+(y?-.5:.5)*e.G.cw),[b,E]=y?[k.span[0],Math.max(k.span[0],L)]:[Math.min(k.span[1],L),k.span[1]];f({steps:T(b,E)},!1)})),l.addEventListener("keydown",x=>{let y={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[x.key],z={Home:-1/0,End:1/0}[x.key];if(!(!y&&!z&&x.key!=="Enter"))return x.preventDefault(),x.key==="Enter"?f({},!0):f({value:v(z??g()+(x.shiftKey?y/5:y))},!0)}),a.forEach((x,y)=>x.addEventListener("keydown",z=>{let k={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[z.key];if(!k)return;z.preventDefault();let L=[$(),S()],b=L[y]+k;b<0||b>=e.P.T||(y?b<L[0]:b>L[1])||(L[y]=b,f({steps:T(...L)},!0))})),e.brush=(x,y,z)=>e.say({steps:T(x,y)},{done:z}),Ji(e,n.el,e.brush),Ji(e,r.el);function C(){let{G:x,S:y,P:z,sentence:k}=e,L=g(),b=!e.pins[y.pin],E=!b&&!ye(k),N=Yi(k.steps,z.T).filter(([X,J])=>J>=x.a&&X<x.end),{y:P,low:j,high:H}=n.plot.frame,_=P(Math.max(j,Math.min(H,L))),R=([X,J])=>[x.x(Math.max(X,x.a)),x.x(Math.min(J+1,x.end))],F=N.reduce((X,J)=>X&&X[1]-X[0]>=J[1]-J[0]?X:J,null);i.replaceChildren(...N.filter(X=>X!==F).map(X=>{let[J,Z]=R(X);return o("i",{style:`left:${J+1}px;width:${Z-J-2}px;top:${_}px`})}));for(let X of[i,l])X.classList.toggle("proposal",b||E);if(l.hidden=!F,a.forEach((X,J)=>{X.hidden=!F||k.steps!==null&&N.length>1||(J?F[1]>=x.end:F[0]<x.a),X.classList.toggle("proposal",b||E),!X.hidden&&(X.style.left=`${R(F)[J]}px`,X.style.top=`${_}px`,X.setAttribute("aria-valuemin",1),X.setAttribute("aria-valuemax",z.T),X.setAttribute("aria-valuenow",y.span[J]+1),X.setAttribute("aria-valuetext",`step ${y.span[J]+1}, ${z.shown[y.span[J]]}`))}),!F)return;let[W,q]=R(F),I=q-W,V=b?"hold at":E?"off":"hold";l.style.left=`${W}px`,l.style.width=`${I}px`,l.style.top=`${_}px`,l.classList.toggle("narrow",I<2.2*e.rem),l.classList.toggle("tied",Ke(k.value));let Y=Ne(k.value);l.replaceChildren(o("span",{},I>(.5*(V.length+Y.length)+1.4)*e.rem?`${V} ${Y}`:Y)),l.setAttribute("aria-label",`Hold ${k.signal} of ${Qe(k.units,z.H)} during ${e.names(k.steps)} at`),l.setAttribute("aria-valuenow",Number.isFinite(L)?L:0),l.setAttribute("aria-valuemin",Number.isFinite(e.range(k.signal)[0])?e.range(k.signal)[0]:Math.floor(j)),l.setAttribute("aria-valuemax",Number.isFinite(e.range(k.signal)[1])?e.range(k.signal)[1]:Math.ceil(H)),l.setAttribute("aria-valuetext",`${Ne(k.value)}${b?", not held yet":E?", switched off":""}`)}function w(x,y,z){if(!(e.before||d))u=null;else{u??={};let L=u[x]??[y,z];[y,z]=u[x]=[Math.min(y,L[0]),Math.max(z,L[1])]}return[y,z]}function O(){let{P:x,A:y,rem:z,sentence:{signal:k,units:L,steps:b,value:E},titles:N}=e,P=x.roles.kind(k),j=x.roles.word(k),_={a:y!==x&&y.signals.includes(k)&&(e.sameNet||L===null)?fs(y,k,L):null,b:fs(x,k,L)},R=0,F=1,W=[[1,`1 ${Gi(x.roles,k)[0]}`],[.5,""],[0,`0 ${Gi(x.roles,k)[1]}`]];P!=="gate"&&([R,F]=P==="memory"?w("gate",...Ki([..._.b,..._.a??[],Ke(E)?0:1.3*E],1)):[-1,1],W=(P==="memory"?Se(R,F,3):[1,0,-1]).map(Z=>[Z,U(Z,Number.isInteger(Z)?0:1,!0)]));let q=Yi(b,x.T),I=L===null||L.length>1?`mean of ${Qe(L,x.H)}`:`of ${Qe(L,x.H)}`;t.gate.replaceChildren(`${j[0].toUpperCase()}${j.slice(1)} ${P==="gate"?"gate ":P==="memory"?"state ":""}`,o("i",{class:`s-${k}`},k),o("small",{},` ${I}`,o("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let V=P==="gate"?`var(--F${k})`:k==="c"?"var(--ink)":"var(--ink3)",Y=([Z,ne])=>mt(e.G).span(Z,ne),X=q.filter(([Z,ne])=>ne>=e.G.a&&Z<e.G.end),J=(Z,ne)=>U(_[ne]?.[Z]??NaN,4);n.draw({values:_,called:{a:N.a,b:""},low:R,high:F,rows:W,shades:(e.pins[e.S.pin]?X:[]).map(Y),hue:V,pad:Math.round(.62*z),tip:Z=>`step ${Z+1} “${ae(x.shown[Z],24)}” · ${k} ${_.a?`${J(Z,"a")} → `:""}${J(Z,"b")}`,bars:Z=>X.flatMap(ne=>[-.5,0,.5].map(D=>Y(ne).map(G=>[G,Z(g())+D*z]))),said:`${j} ${k}, ${I}, at every step${_.a?`, ${N.a} and ${N.b}`:""}.`})}function M(){let{S:x,P:y,picked:z}=e,{units:k}=e.sentence,L=k===null?y.H:k.length,b=e.pins[x.pin];return z?.unit===x.unit?o("small",{title:`When this text was opened, of all units the one that held most of what “${z.word}” wrote. See the others with ↑ and ↓.`}," picked for ",o("span",{class:"story"},"what it holds of "),`“${z.word}”`):o("small",{},b&&L>1?`, one of the ${L} held`:k&&L>1?`, one of the ${L}`:"",o("span",{class:"wide"}," ↑ ↓ other units"))}function p(){let{P:x,A:y,S:z,rem:k,titles:L}=e,b=x.memory,E=e.sameNet?[z.unit]:null,N={a:y===x?null:fs(y,y.memory,E),b:fs(x,b,E)},P=[...N.b,...N.a??[]],j=[x,y].every(F=>F.roles.kind(F.memory)==="signed"),[H,_]=j?[-1.06,1.06]:w("memory",...Ki(P,.5));t.memory.replaceChildren("Memory ",o("i",{},y.memory===b?b:`${y.memory} → ${b}`),e.sameNet?` of unit ${z.unit}`:" mean of all units",...e.sameNet?[M()]:[]);let R=(F,W)=>U(N[W]?.[F]??NaN,4,!0);r.draw({values:N,called:N.a?L:{a:"",b:""},low:H,high:_,rows:Se(H,_,4).map(F=>[F,U(F,Number.isInteger(F)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*k),tip:F=>`step ${F+1} “${ae(x.shown[F],24)}” · ${b} ${N.a?`${R(F,"a")} → `:""}${R(F,"b")}`,said:`Memory ${b} of ${e.sameNet?`unit ${z.unit}`:"all units, mean"}, at every step${N.a?`, ${L.a} and ${L.b}`:""}.`})}function A(){let{t:x}=e.S,{titles:y}=e;for(let[z,k,L]of[[n,s.gate,!1],[r,s.memory,!0]]){z.plot.cursor(x);let{a:b,b:E}=z.values,N=(P,j)=>o("b",{class:L&&Number.isFinite(P)?`s-${Pe(P)}`:j},U(P??NaN,2,L));k.replaceChildren(...b?[o("span",{class:"wide"},`${y.a} `),N(b[x],"was")," → ",o("span",{class:"wide"},`${y.b} `),N(E[x],"")]:[N(E[x],"")])}}return{el:c,draw(x){let y=x("picture","size","view","theme"),{signal:z,units:k,steps:L}=e.sentence,b=JSON.stringify([z,k,L,e.S.pin]),E=b!==h;if(h=b,x("size"))for(let{plot:N}of[n,r])N.measure();(y||E)&&O(),(y||E||x("unit"))&&p(),(y||x("pins","focus","unit"))&&C(),(y||E||x("unit","t"))&&A()}}}function Qi(e,t){let s=t.querySelector(".ribbon"),n=o("div",{class:"heldmarks","aria-hidden":"true"}),r=o("div",{class:"otherwords"});s.after(n,r);let i=!1,a=c=>e.G.step(c.clientX-s.getBoundingClientRect().left);je(s,{press(c){if(c.pointerType==="touch")return!1;let u=a(c);if(!c.shiftKey)return{from:u};i=!0;let[d,h]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:u<d?h:d,u,!0),!1},slop:(c,{hold:u})=>a(c)!==u.from,move(c,{from:u}){i=!0,e.brush(u,a(c),!1)},done(c,{from:u}){e.brush(u,a(c),!0),setTimeout(()=>i=!1)}}),s.addEventListener("click",c=>{let u=c.target.closest("[data-step]");u&&!i&&e.point(Number(u.dataset.step)),c.stopImmediatePropagation(),i=!1},!0);function l(c,u){let{G:d,P:h}=e;return(c===null?[[0,h.T-1]]:ft(c)).filter(([$,S])=>S>=d.a&&$<d.end).map(([$,S])=>{let g=d.x(Math.max($,d.a)),f=d.x(Math.min(S+1,d.end));return o("i",{class:u,style:`left:${g}px;width:${f-g}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:u,A:d,G:h,S:$,pins:S,rem:g}=e,f=S[$.pin],v=S.filter(T=>T!==f&&ye(T));n.replaceChildren(...v.flatMap(T=>l(T.steps,"also")),...f?l(f.steps,`chosen${ye(f)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let m=[];for(let T=h.a;T<h.end;T++)u.tokens[T]!==d.tokens[T]&&m.push(T);r.hidden=u.T===d.T&&u.tokens.every((T,C)=>T===d.tokens[C]),r.replaceChildren(o("span",{class:"label"},"instead of"),...m.map(T=>o("span",{class:"m",title:d.shown[T]??"the text is over",style:`left:${h.x(T)}px;width:${h.cw}px;font-size:${Math.max(.62,Math.min(.8125,1.7*h.cw/g/Math.max(1,(d.shown[T]??"–").length)))}rem`},d.shown[T]??"–")))}}}var hr=({hold:e},t)=>e.map(([s,n])=>({signal:s,value:n,units:null,steps:t,on:!0}));function ea({hold:e},t,s,{T:n,H:r,signals:i}){let a=new Map(e);return i.every(l=>oo(t,l,s,n,r)===(a.get(l)??null))}function vh(e,t,s){let n=hr(e,s);return[...t.filter(r=>!ye(r)||!_s(r,n[0])),...n]}function ta(e){let t=o("span",{class:"group",role:"group","aria-label":"Hold a gate"}),s=o("span",{class:"group",role:"group","aria-label":"State of the valves"}),n=o("span",{class:"lead on"}),r=o("b",{class:"aim"}),i=o("div",{class:"chips presets",role:"group","aria-label":"Presets"},n,t,s),a=null,l=[],c=()=>e.carried??e.pins;function u(){a=e.P.cell,l=e.setup.presets[a].map($=>{let S=o("button",{type:"button",class:"chip"},$.name);return S.addEventListener("click",()=>{let g=e.over($),[[f,v]]=$.hold;if(ea($,c(),g,e.P)){e.choose(-1),e.draft={units:null,steps:g,value:v},e.edit(io(e.pins,g,e.P.T),{select:-1});return}let m=vh($,e.pins.filter(T=>!(T.why&&_s(T,e.sentence))),g);e.edit(m,{select:m.findLastIndex(T=>T.signal===f)})}),{preset:$,chip:S}});let h=$=>l.filter(({preset:S})=>S.group===$).map(({chip:S})=>S);n.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...h("hold")),s.replaceChildren(o("span",{class:"lead"},"Memory"),...h("state")),s.hidden=!h("state").length}let d=h=>h===null?"at all steps":h.length===1?`at ${e.names(h)}`:`over ${e.names(h)}`;return{el:i,draw(h){if(!h("picture","pins","unit"))return;let{P:$}=e,S=e.over();$.cell!==a&&u(),ve(r,d(S)),n.classList.toggle("on",l.length>0),ke(n,{title:l.length?`A preset holds all ${$.H} units ${d(S)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:g,chip:f}of l){let v=e.over(g),m=g.hold.map(([T,C])=>`${T} = ${Ne(C)}`).join(", ");ke(f,{"aria-pressed":ea(g,c(),v,$),title:`${g.look} ${m} in all ${$.H} units ${d(v)}.`})}}}}var sa=.8,kh="-96px 0px 0px";function yh(e,t,s,n){return(e===t?[["",e]]:[[n.a,e],[n.b,t]]).map(([i,a])=>[i,...s<a.T?ki(a,s):["its text is over",""]])}function na(e){let t=o("p",{}),s=o("div",{class:"readout","aria-hidden":"true"},t),n=!1;s.hidden=!0;function r(){let{A:i,P:a,S:l,titles:c}=e;if(s.hidden=!n,!n)return;let[u,d]=yh(i,a,l.t,c).map(([h,$,S])=>o("span",{},h&&o("small",{class:"wide"},`${h} `),o("b",{},$),` ${S}`));t.replaceChildren(u,...d?[" → ",d]:[],o("small",{},` after “${ae(a.shown[l.t],24)}”, step ${l.t+1}${c.held||d?"":"; nothing is held"}`))}return{el:s,watch(i){let a=new IntersectionObserver(([{intersectionRatio:l}])=>{n=l<sa,e.P&&r()},{threshold:sa,rootMargin:kh});a.observe(i),e.model.on("remove",()=>a.disconnect())},draw:i=>i("picture","t","pins")&&r()}}var ra=`.below > section:not([hidden]) ~ section {
  margin-top: 1.5rem;
  border-top: 1px solid var(--rule);
  padding-top: 0.75rem;
}
/* room for what is drawn once it comes near, and for what a drag says */
.inside .says {
  min-height: 2.5rem;
}
.sec.inside {
  min-height: 33rem;
}
.sec.differences {
  min-height: 28.8rem;
}
.inside .pair {
  display: grid;
  grid-template-columns: 30.5rem minmax(0, 1fr);
  gap: 1rem 1.75rem;
}
.inside .cell {
  margin: 0.35rem 0 0.1rem;
  contain: layout style;
}
.inside .cell svg {
  width: 100%;
  height: auto;
  overflow: visible;
}
.inside .cell text {
  font-family: var(--font);
  font-variant-numeric: tabular-nums;
}
.pull {
  touch-action: none;
}
.pull.level {
  cursor: ns-resize;
}
.pull.upright {
  cursor: ew-resize;
}
.pull .reach,
.pinned .reach {
  fill: transparent;
}
.gs .pull:focus-visible,
.gs .pinned:focus-visible {
  outline: none;
}
.pull .grip {
  stroke: var(--bg);
  stroke-width: 2;
  opacity: 0.85;
}
.pull:hover .reach {
  stroke: var(--ink3);
  stroke-width: 1.5;
}
.pull:focus-visible .reach,
.pinned:focus-visible .reach {
  stroke: var(--ink);
  stroke-width: 2.5;
}
.pinned {
  cursor: pointer;
}
.pinned .knob {
  fill: var(--ink);
  stroke: var(--bg);
  stroke-width: 2;
}
.pinned path {
  stroke: var(--ink);
  stroke-width: 3;
}
.pinned:hover .knob {
  fill: var(--ink3);
}
.states {
  border-top: 1px solid var(--rule);
  padding-top: 0.35rem;
}
.state {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 4.4rem;
  gap: 0.6rem;
  align-items: center;
  min-height: 1.9rem;
}
.states .slide > span {
  font-weight: 650;
}
.states .slide output {
  min-width: 3.4rem;
}
.gs .state .free {
  padding: 0.05rem 0.4rem;
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
  font-size: 0.8125rem;
}
.state .free::after {
  content: " ×";
}
.maphead {
  display: flex;
  align-items: center;
  gap: 0.3rem 1.25rem;
  flex-wrap: wrap;
  min-height: 1.6rem;
  margin-bottom: 0.35rem;
}
.maphead .legend {
  margin-left: auto;
  color: var(--ink3);
  font-size: 0.8125rem;
}
.sec .signals button {
  padding: 0.15rem 0.45rem;
  font-size: 1rem;
}
.sec .signals i {
  font-weight: 650;
}
.umap .pane {
  position: relative;
  height: 18rem;
}
.umap canvas {
  position: absolute;
  top: 0;
  image-rendering: pixelated;
  cursor: crosshair;
  touch-action: pan-y;
}
.umap .mark {
  position: absolute;
  left: 0;
  top: 0;
  width: 100%;
  height: 100%;
  overflow: visible;
  pointer-events: none;
}
.umap .unit {
  position: absolute;
  left: 0;
  width: 3.6rem;
  text-align: right;
  font-size: 0.8125rem;
  font-weight: 600;
  line-height: 16px;
  pointer-events: none;
}
.umap .row.edge {
  stroke-width: 1.25;
}
.umap .step {
  stroke: var(--ink);
  stroke-width: 1;
}
.umap .kept.edge {
  stroke-width: 1.75;
  stroke-dasharray: 5 3;
}
.umap .brush.edge {
  fill: color-mix(in srgb, var(--ink) 14%, transparent);
  stroke-width: 2;
}
.under {
  position: relative;
  height: 1.35rem;
  font-size: 0.8125rem;
  color: var(--ink3);
  cursor: pointer;
  overflow: hidden;
}
.under span {
  position: absolute;
  top: 0.1rem;
  text-align: center;
  white-space: nowrap;
  overflow: hidden;
}
.under b {
  font-weight: 400;
}
.under .cur b {
  color: var(--ink);
  font-weight: 700;
}
.under.two-texts {
  height: 2.6rem;
}
.two-texts span {
  top: 0;
}
.two-texts s {
  display: block;
  text-decoration: none;
  color: var(--ink3);
}
.two-texts s + b {
  color: var(--ink);
  font-weight: 600;
}
.two-texts b {
  display: block;
}
.two-texts span:not(:has(s)) {
  top: 1.15rem;
}
.brushed {
  display: flex;
  align-items: center;
  gap: 0.4rem 0.9rem;
  flex-wrap: wrap;
  margin-top: 0.35rem;
}
.brushed .slide {
  flex: 1 1 12rem;
  max-width: 22rem;
}
.sec .brushed .slide > span {
  font-style: normal;
  font-weight: 400;
  color: var(--ink2);
}

.differences .pair,
.cut .pair {
  display: grid;
  grid-template-columns: 30.5rem minmax(0, 1fr);
  gap: 1rem 1.75rem;
  align-items: start;
}
.differences .pane {
  height: 11rem;
}
.sizes {
  height: 9rem;
  cursor: pointer;
  margin-bottom: 0.6rem;
}
.scores {
  height: 17rem;
}
.sizes .parts {
  stroke: var(--ink);
  stroke-dasharray: 3 3;
}
.sizes .line.h {
  stroke: var(--ink3);
  stroke-width: 1.75;
}
.sizes .line.trained {
  stroke: var(--ink3);
  stroke-width: 2;
  stroke-dasharray: 5 4;
}
.sec .labels .trained,
.sizes .name.h {
  color: var(--ink3);
}
.sizes .parts.name {
  font-size: 0.75rem;
  font-weight: 400;
}
.gs .moved {
  margin-top: 0.2rem;
}
.gs .moved td,
.gs .moved th {
  height: 1.9rem;
}
.gs .moved .none {
  text-align: left;
  white-space: normal;
  color: var(--ink2);
}
.moved .way {
  width: 40%;
}
.change {
  display: block;
  position: relative;
  height: 0.75rem;
  background: var(--zero);
}
.change i {
  position: absolute;
  top: 0;
  bottom: 0;
  min-width: 2px;
}
.change .pos,
.ways .pos {
  background: var(--Fpos);
}
.change .neg,
.ways .neg {
  background: var(--Fneg);
}
.sec.mattered .scroll {
  max-height: 34rem;
  overflow: auto;
  scrollbar-width: thin;
}
.gs .ways thead th {
  position: sticky;
  top: 0;
  background: var(--bg);
  z-index: 2;
}
.gs .ways td,
.gs .ways th {
  border-bottom-color: transparent;
  padding-top: 0.08rem;
  padding-bottom: 0.08rem;
}
.gs .ways thead th {
  border-bottom-color: var(--rule);
}
.ways .link {
  color: inherit;
  text-decoration: none;
  font-weight: inherit;
  max-width: 11rem;
  overflow: hidden;
  text-overflow: ellipsis;
}
.ways .cur .link {
  font-weight: 700;
  color: var(--ink);
}
.ways tbody th {
  position: sticky;
  left: 0;
  background: var(--bg);
  z-index: 1;
}
.gs .ways .barred {
  width: 15%;
  padding-right: 0.2rem;
}
.barred span {
  display: block;
  position: relative;
  height: 0.85rem;
  background: linear-gradient(var(--rule2), var(--rule2)) 50% 0 / 1px 100% no-repeat;
}
.barred.share span {
  background-position: 0 0;
}
.barred i {
  position: absolute;
  top: 0;
  bottom: 0;
}
.gs .ways .barred.share .pos {
  background: var(--ink3);
}
.defined {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 0.15rem 1rem;
  margin: 0.5rem 0 0;
  max-width: 62rem;
}
.defined dt {
  font-weight: 600;
}
.defined dd {
  margin: 0;
  color: var(--ink2);
}
.pick-answer {
  color: var(--ink2);
}
.gs .pick-answer select {
  font-weight: 600;
  border-bottom: 1px solid var(--rule2);
  padding: 0;
  color: var(--ink);
}
.cuts {
  display: flex;
  align-items: center;
  gap: 0.6rem 1.25rem;
  flex-wrap: wrap;
}
.gs .cuts select {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.3rem 0.5rem;
  background: var(--surf);
  min-height: 2.25rem;
}
.cuts .seg {
  gap: 0.4rem;
  min-width: 0;
}
.cuts select {
  max-width: 100%;
}
.cuts .number {
  width: 7rem;
}
.done {
  color: var(--ink2);
}
.cut .reads {
  margin-bottom: 0.6rem;
}
.scores .range {
  stroke: var(--rule2);
  stroke-width: 9;
  stroke-linecap: round;
}
.scores .draw {
  fill: var(--ink3);
  stroke: none;
}
.scores .line.draws {
  stroke: none;
}
.scores .point {
  fill: var(--ink);
  stroke: var(--bg);
  stroke-width: 2;
}
.scores .line.chance {
  stroke: var(--ink3);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.scores .draws {
  color: var(--ink3);
  font-weight: 400;
}
.sec .scroll {
  overflow-x: auto;
}
.old {
  opacity: 0.35;
}
.gs .nets td,
.gs .nets th {
  text-align: left;
}
.nets small {
  color: var(--ink3);
}
.nets .mine th {
  font-weight: 700;
  color: var(--ink);
}
.nets .unlike {
  color: var(--ink3);
}
.gs .nets .outcome {
  white-space: normal;
  min-width: 8rem;
  color: var(--ink2);
}

@media (max-width: 1360px) and (min-width: 761px) {
  .inside .pair,
  .differences .pair,
  .cut .pair {
    grid-template-columns: 30rem minmax(0, 1fr);
  }
}
@media (max-width: 999px) and (min-width: 761px) {
  .inside .pair,
  .differences .pair,
  .cut .pair {
    grid-template-columns: minmax(0, 1fr);
  }
  .inside .cell,
  .states {
    max-width: 34rem;
  }
  .sec.inside {
    min-height: 55rem;
  }
  .sec.differences {
    min-height: 44rem;
  }
}
@media (max-width: 760px) {
  .nets small {
    display: block;
  }
  .gs .nets thead th {
    white-space: normal;
  }
  .sec.inside {
    min-height: 68rem;
  }
  .inside .says {
    min-height: 6.3rem;
  }
  .sec.differences {
    min-height: 59rem;
  }
  .inside .pair,
  .differences .pair,
  .cut .pair {
    grid-template-columns: minmax(0, 1fr);
  }
  .defined {
    grid-template-columns: 1fr;
  }
  .gs .ways .barred {
    min-width: 3.5rem;
  }
  .ways .link {
    max-width: 5rem;
    min-height: 1.75rem;
  }
  .umap .pane {
    height: 14rem;
  }
  .state {
    min-height: 2.75rem;
  }
  .gs .state .free {
    min-height: 2.25rem;
  }
  .brushed .slide {
    flex-basis: 100%;
    max-width: none;
  }
  .maphead .legend {
    margin-left: 0;
  }
}
`;function Mh(e,t=null){let s=0,n=null;return e.forEach((r,i)=>{let a=r.length-1,l=r.reduce((c,u)=>c+Math.abs(u),0);r.forEach((c,u)=>{let d=t===null?+(2*Math.abs(c)>l)*(a-u):+(u===t),h=c*c*d/l;h>s&&([s,n]=[h,{unit:i,step:u}])})}),n}function oa(e,t,s){return t.keeper?Mh(Array.from({length:t.H},(n,r)=>hs(e,t,r).rows.at(-1)),s):null}var ia=`.gs main {
  display: block;
  padding: 0;
}
.question {
  display: flex;
  flex-direction: column;
}
.question > .second {
  position: relative;
  display: flex;
  align-items: center;
  padding: 0.35rem 1.5rem 0;
  gap: 0.75rem;
}
.gs .question .second .ask {
  flex: 1;
  padding: 0;
}
.second .chips,
.second .notice {
  display: none;
}
.gs .second .asked {
  height: 2.4rem;
}
.gs .second .mirror {
  line-height: 2.25rem;
}
.with {
  display: flex;
  align-items: center;
  gap: 0.5rem;
  color: var(--ink3);
}
.gs .othernet {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.3rem 0.6rem;
  min-height: 2.2rem;
  background: var(--surf);
}
.cross {
  padding: 0.3rem 0.55rem;
}
.gs .question .more {
  width: 5.6rem;
}
.choose {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 0.5rem 1.25rem;
  padding: 0.5rem 1.5rem 0;
  min-width: 0;
}
.choose .lead {
  color: var(--ink3);
  white-space: nowrap;
}
.compare {
  display: flex;
  align-items: center;
  gap: 0.2rem;
  flex: none;
}
.compare .seg button {
  padding: 0.15rem 0.4rem;
}
.presets {
  gap: 0.35rem;
  min-width: 0;
}
.presets .group {
  display: flex;
  gap: 0.35rem;
}
.gs .presets .chip {
  padding: 0.16rem 0.62rem;
  font-size: 0.8125rem;
}
.presets .group[hidden] {
  display: none;
}
.presets .group .lead {
  align-self: center;
  margin-left: 0.3rem;
}
.chip:disabled {
  opacity: 0.45;
  cursor: default;
}
/* a step that is chosen moves no chip */
.presets .on {
  width: 10.6rem;
  flex: none;
  overflow: hidden;
  text-overflow: ellipsis;
  font-size: 0.8125rem;
}
.presets .aim {
  color: var(--ink);
  font-weight: 600;
}
.listed .reset {
  margin-right: auto;
}
.listed:has(.reset:not([hidden])) h2 {
  flex: none;
  margin-right: 0.3rem;
}
.surgery .along {
  font-size: 0.875rem;
  letter-spacing: 0;
}
.readout {
  position: fixed;
  left: 0;
  right: 0;
  bottom: 0;
  z-index: 19;
  background: var(--ink);
  color: var(--bg);
  padding: 0.4rem 1.5rem;
  font-size: 1rem;
}
.readout p {
  margin: 0;
}
.readout b {
  font-weight: 700;
}
.readout small {
  opacity: 0.75;
}
.gs:not(.page) .readout {
  position: sticky;
}
/* what is not yet the answer to what was changed last */
@media screen {
  .busy :is(.verdict, .answers, .wplots .r, .bookkeeping, .holding, .readout),
  .below > .due > * {
    animation: awaited 0s 0.3s forwards;
  }
}
@keyframes awaited {
  to {
    opacity: 0.45;
  }
}

.fold {
  display: grid;
  grid-template-columns: 30.5rem minmax(0, 1fr);
  column-gap: 1.75rem;
  padding: 0.7rem 1.5rem 0.6rem;
  transition: opacity 0.12s;
}
.page .fold {
  height: max(34rem, calc(100vh - var(--top, 9rem)));
}
.fold > .time,
.fold > .now {
  display: flex;
  flex-direction: column;
  min-height: 0;
}
.below {
  padding: 0 1.5rem 2rem;
}
/* a run that is drawn while a hand moves changes the sizes of nothing else */
.fold,
.below > section {
  contain: layout style;
}

.surgery {
  font-size: 1.375rem;
  line-height: 1.5;
  color: var(--ink2);
  letter-spacing: -0.012em;
  text-wrap: pretty;
}
.part {
  position: relative;
  display: inline-block;
  font-weight: 650;
  color: var(--ink);
  border-bottom: 2px dashed currentColor;
  line-height: 1.25;
}
.part .face i {
  font-weight: 700;
}
.part select {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  opacity: 0;
  cursor: pointer;
}
.part:has(select:focus-visible) {
  outline: 2px solid var(--ink);
  outline-offset: 3px;
  border-radius: 2px;
}
.part:hover {
  background: var(--sunk);
}
.gs input.part {
  border-width: 0 0 2px;
  background: none;
  padding: 0;
  font-weight: 650;
  text-align: center;
  border-radius: 0;
  color: inherit;
}
.gs input.value {
  cursor: ew-resize;
  touch-action: pan-y;
}
.gs input.value:focus {
  cursor: text;
}
.gs input.value.s-f {
  color: var(--f);
}
.gs input.value.s-i {
  color: var(--i);
}
.gs input.value.s-o {
  color: var(--o);
}
.gs input.value.s-r {
  color: var(--r);
}
.gs input.value.s-z {
  color: var(--z);
}
.gs input.value:is(.s-g, .s-n, .s-c, .s-h) {
  color: var(--ink);
}
.gs input.list {
  width: 7rem;
}
.gs input.list[aria-invalid] {
  outline: 2px dashed var(--neg);
}
.gs button.during {
  border-width: 0 0 2px;
  background: none;
  padding: 0;
  text-align: left;
  font-size: inherit;
}
.gs button.during:hover {
  background: var(--sunk);
}
.spanning {
  position: relative;
}
.gs .popover.steps {
  left: 0;
  right: auto;
  top: calc(100% + 0.5rem);
  width: 17rem;
  display: flex;
  flex-direction: column;
  gap: 0.6rem;
  font-size: 0.875rem;
  letter-spacing: 0;
  line-height: 1.4;
}
.steps label {
  display: grid;
  grid-template-columns: 3rem 1fr;
  align-items: center;
  color: var(--ink3);
}
.gs .steps select {
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.3rem 0.4rem;
  color: var(--ink);
}
.gs .btn.small {
  font-size: 0.8125rem;
  padding: 0.08rem 0.5rem;
  letter-spacing: 0;
}
.gs .btn.hold {
  font-size: 0.9375rem;
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
  font-weight: 600;
  padding: 0.12rem 0.8rem;
  letter-spacing: 0;
  vertical-align: 0.15rem;
  white-space: nowrap;
}
.surgery.proposal .verb {
  color: var(--ink3);
}
.surgery.proposal .part {
  border-bottom-style: dotted;
}

.changes {
  margin-top: 0.3rem;
}
.listed {
  display: flex;
  gap: 0.3rem;
  align-items: center;
  min-height: 1.7rem;
}
.listed h2 {
  flex: 1;
}
.changes .btn:disabled {
  opacity: 0.35;
  cursor: default;
}
.gs ol.rows {
  list-style: none;
  margin: 0.1rem 0 0;
  padding: 0;
  max-height: 6.8rem;
  overflow-y: auto;
  scrollbar-width: thin;
}
.rows .row {
  display: grid;
  grid-template-columns: auto auto minmax(0, 1fr) auto;
  align-items: center;
  column-gap: 0.45rem;
  min-height: 1.7rem;
  font-size: 0.875rem;
}
.rows .n {
  color: var(--ink3);
  font-size: 0.75rem;
}
.rows .name {
  border: 0;
  background: none;
  text-align: left;
  padding: 0.1rem 0.4rem;
  border-radius: 4px;
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
  color: var(--ink2);
}
.rows .name:hover {
  background: var(--sunk);
}
.rows .name i {
  font-weight: 650;
}
.rows .name b {
  color: var(--ink);
  font-weight: 650;
}
.rows .name[aria-pressed="true"] {
  box-shadow: inset 0 0 0 1.5px var(--ink);
  color: var(--ink);
}
.row.off .name {
  text-decoration: line-through;
  text-decoration-color: var(--ink3);
  color: var(--ink3);
}
.rows .out {
  border: 0;
  background: none;
  color: var(--ink3);
  padding: 0.1rem 0.4rem;
}
.rows .out:hover {
  color: var(--ink);
}
.rows .why {
  grid-column: 3 / -1;
  color: var(--ink3);
  font-size: 0.75rem;
  padding-left: 0.4rem;
  margin-top: -0.15rem;
}
.rows input {
  accent-color: var(--ink);
  margin: 0;
  width: 1rem;
  height: 1rem;
}

.verdict {
  font-size: 1.0625rem;
  line-height: 1.36;
  letter-spacing: -0.01em;
  margin: 0.4rem 0 0.5rem;
  min-height: 4.35rem;
  color: var(--ink2);
  text-wrap: pretty;
  overflow-wrap: anywhere;
}
.verdict b {
  font-weight: 650;
  color: var(--ink);
}
@media (min-width: 761px) {
  .now .transport {
    border-top: 1px solid var(--rule);
    height: 2.7rem;
    flex: none;
  }
}
.answers .hd {
  margin-top: 0.1rem;
}
.whose {
  display: flex;
  justify-content: space-between;
  font-size: 0.8125rem;
  color: var(--ink3);
}
.whose .b {
  color: var(--ink);
  font-weight: 600;
}
.answers ol {
  list-style: none;
  margin: 0.1rem 0 0;
  padding: 0;
  min-height: 6.9rem;
}
.answers li {
  display: grid;
  grid-template-columns: 4.2rem minmax(0, 1fr) minmax(5.5rem, max-content) minmax(0, 1fr) 4.2rem;
  column-gap: 0.6rem;
  align-items: center;
  height: 1.72rem;
  font-size: 1rem;
}
.answers .w {
  text-align: center;
  font-weight: 600;
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
  max-width: 9rem;
}
.answers .n.a {
  color: var(--ink3);
}
.answers .n.b {
  text-align: right;
  font-weight: 700;
}
.answers.alone .arm.b {
  border-color: var(--rule2);
}
.answers.alone .whose .b {
  color: var(--ink3);
  font-weight: 400;
}
.arm {
  display: flex;
  height: 1.05rem;
}
.arm.a {
  justify-content: flex-end;
  border-right: 1px solid var(--rule2);
}
.arm.b {
  border-left: 1.5px solid var(--ink);
}
.answers .bar {
  height: 100%;
  min-width: 1px;
}
.answers .bar.a {
  background: var(--rule2);
}
.answers .bar.b {
  background: var(--ink);
}
.holding {
  flex: 1 1 0;
  min-height: 0;
  overflow: hidden auto;
  scrollbar-width: thin;
  border-top: 1px solid var(--rule);
  margin-top: 0.4rem;
  padding-top: 0.35rem;
}
.holding:not(:has(> :not([hidden]))) {
  border: 0;
}

.bookkeeping {
  flex: 1 1 0;
  min-height: 0;
  display: flex;
  flex-direction: column;
}
.bookkeeping > * {
  flex: 1 1 0;
  min-height: 0;
}
.wplots {
  flex: none;
  margin-top: 0.25rem;
}
.wplot {
  height: 5.6rem;
  cursor: crosshair;
}
.wplot.gate {
  margin-bottom: 0.2rem;
}
.wplot.memory {
  height: 6.4rem;
  cursor: pointer;
}
.gs.keepless .wplots .wplot {
  height: 9rem;
}
.wplot .line.b {
  stroke-width: 2.75;
}
.wplot .line.a {
  stroke-width: 1.75;
  stroke-dasharray: 3.5 4;
}
.memory .line.a {
  stroke: var(--ink3);
}
.wplot .dot.a {
  fill: var(--bg);
  stroke: var(--hue);
  stroke-width: 1.5;
}
.wplot .shades {
  fill: var(--hue);
  opacity: 0.13;
}
.wplot .labels .name {
  font-size: 0.8125rem;
}
.wplot .labels .a {
  color: var(--ink3);
}
.wplots .hd i {
  font-weight: 650;
}
.wplots .r .was {
  color: var(--ink3);
  font-weight: 500;
}
.wplots .r {
  overflow: hidden;
  text-overflow: ellipsis;
}
.clamp {
  position: absolute;
  height: 1.2rem;
  margin-top: -0.6rem;
  background: var(--ink);
  color: var(--bg);
  border-radius: 2px;
  cursor: ns-resize;
  display: grid;
  place-items: center;
  font-size: 0.8125rem;
  font-weight: 600;
  touch-action: none;
  z-index: 8;
  white-space: nowrap;
}
.clamp.narrow span {
  position: absolute;
  bottom: 100%;
  color: var(--ink);
  background: var(--bg);
  padding: 0 0.25rem;
  border-radius: 3px;
}
.clamp.proposal {
  background: var(--bg);
  color: var(--ink);
  box-shadow: inset 0 0 0 1.5px var(--ink2);
  opacity: 0.92;
}
.second .rule {
  max-width: 19rem;
  color: var(--ink3);
  font-size: 0.75rem;
  line-height: 1.3;
}
@media (max-width: 760px) {
  .second .rule {
    max-width: none;
  }
}
.surgery .wrong {
  color: var(--neg);
  font-size: 0.8125rem;
  font-weight: 400;
}
.changes .carried {
  display: block;
  color: var(--ink3);
}
.clamp.tied {
  background: none;
  color: var(--ink);
  box-shadow: inset 0 0 0 1.5px var(--ink);
}
.clamp.tied span {
  background: var(--bg);
  color: var(--ink);
  padding: 0 0.3rem;
}
.brace {
  position: absolute;
  width: 0.9rem;
  height: 1.9rem;
  margin: -0.95rem 0 0 -0.45rem;
  cursor: ew-resize;
  touch-action: none;
  z-index: 9;
  display: grid;
  place-items: center;
}
.brace::before {
  content: "";
  width: 4px;
  height: 1.65rem;
  background: var(--ink);
  border-radius: 2px;
  box-shadow: 0 0 0 1.5px var(--bg);
}
.brace.proposal::before {
  background: var(--ink2);
}
.bars i {
  position: absolute;
  height: 0.5rem;
  margin-top: -0.25rem;
  background: var(--ink);
  border-radius: 2px;
}
.bars.proposal i {
  background: var(--ink3);
}
.heldmarks {
  position: absolute;
  left: 0;
  right: 0;
  top: 0;
  height: 2.6rem;
  pointer-events: none;
  z-index: 7;
  overflow: hidden;
}
.heldmarks i {
  position: absolute;
  top: 0.06rem;
  bottom: 0.06rem;
  border: 2.5px solid var(--ink);
  border-radius: 5px;
  box-shadow: inset 0 0 0 1.5px var(--bg);
}
.heldmarks .off {
  border-style: dashed;
  border-width: 2px;
  border-color: var(--ink2);
  box-shadow: none;
}
.heldmarks .also {
  border: 0;
  border-bottom: 3px solid var(--ink3);
  border-radius: 0;
  box-shadow: none;
  top: auto;
}
.otherwords {
  position: relative;
  height: 1.15rem;
  font-size: 0.8125rem;
  color: var(--ink3);
  overflow: hidden;
}
.otherwords .m {
  position: absolute;
  top: 0;
  text-align: center;
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
  color: var(--ink2);
  font-weight: 600;
}
.otherwords .label {
  position: absolute;
  left: 0;
  font-size: 0.75rem;
}
.fold .ribbon .tok {
  user-select: none;
}

@media (max-width: 1360px) and (min-width: 761px) {
  .fold {
    grid-template-columns: 30rem minmax(0, 1fr);
    column-gap: 1.5rem;
    padding: 0.5rem 1.25rem;
  }
  .choose,
  .question > .second {
    padding-left: 1.25rem;
    padding-right: 1.25rem;
  }
  .below {
    padding: 0 1.25rem 2rem;
  }
}
@media (max-width: 1180px) and (min-width: 761px) {
  .choose {
    flex-direction: column;
    align-items: flex-start;
    gap: 0.35rem;
  }
  .presets {
    flex-wrap: wrap;
  }
}
/* beside each other the change and what it does, under them the whole text */
@media (max-width: 999px) and (min-width: 761px) {
  .page .fold,
  .fold {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    height: auto;
    align-content: start;
  }
  .fold > .now {
    display: contents;
  }
  .surgery,
  .changes,
  .verdict {
    grid-column: 1;
  }
  .fold .answers {
    grid-column: 2;
    grid-row: 1 / 4;
    align-self: start;
  }
  .fold > .now .transport {
    grid-row: 4;
    grid-column: 1 / -1;
  }
  .fold > .time {
    grid-row: 5;
    grid-column: 1 / -1;
    margin-top: 0.4rem;
  }
  .fold .holding {
    grid-row: 6;
    grid-column: 1 / -1;
    height: 17.5rem;
  }
  .gs .bookkeeping {
    flex: none;
    height: 26rem;
  }
  .question > .second {
    flex-wrap: wrap;
  }
  .second .ask {
    flex-basis: 100%;
  }
  .second .ask + .with[hidden] {
    display: none;
  }
}
@media (max-height: 799px) and (min-width: 761px) {
  .page .choose {
    padding-top: 0.35rem;
  }
  .page .surgery {
    font-size: 1.25rem;
    line-height: 1.4;
  }
  .page .verdict {
    font-size: 1rem;
    margin: 0.25rem 0 0.3rem;
    min-height: 4rem;
  }
  .page .answers li {
    height: 1.5rem;
    font-size: 0.9375rem;
  }
  .page .answers ol {
    min-height: 6rem;
  }
  .page .arm {
    height: 0.9rem;
  }
  .page .now .transport {
    height: 2.4rem;
  }
  .page .changes {
    margin-top: 0.15rem;
  }
  .page .wplot {
    height: 5rem;
  }
  .page .wplot.memory {
    height: 5.4rem;
  }
  .gs ol.rows {
    max-height: 5.1rem;
  }
  .page .holding {
    margin-top: 0.2rem;
    padding-top: 0.2rem;
  }
}
@media (max-width: 760px) {
  .fold {
    display: flex;
    flex-direction: column;
    padding: 0.6rem 1rem 1rem;
  }
  .page .fold {
    height: auto;
  }
  .fold > .now {
    display: contents;
  }
  .fold > .time {
    display: block;
  }
  .choose {
    flex-direction: column;
    align-items: stretch;
    padding: 0.5rem 1rem 0;
  }
  .choose > * {
    overflow-x: auto;
    scrollbar-width: none;
    margin: 0 -1rem;
    padding: 0 1rem;
  }
  .gs .presets .chip {
    min-height: 2.75rem;
  }
  .question > .second {
    padding: 0.5rem 1rem 0;
    flex-wrap: wrap;
  }
  .second .ask {
    width: 100%;
  }
  .gs .second .asked {
    height: auto;
  }
  .surgery {
    order: -1;
    line-height: 1.7;
  }
  .changes {
    order: 0;
  }
  .verdict {
    order: 1;
    min-height: 0;
  }
  .answers {
    order: 2;
  }
  .fold > .time {
    order: 3;
    margin-top: 1rem;
  }
  .holding {
    order: 4;
  }
  .gs .rows .row {
    min-height: 2.75rem;
  }
  .rows .out,
  .rows .name {
    min-height: 2.75rem;
  }
  .gs ol.rows {
    max-height: none;
  }
  .gs .btn.small {
    min-height: 2.75rem;
    min-width: 2.75rem;
  }
  .wplot {
    height: 7.5rem;
  }
  .wplot.memory {
    height: 7.5rem;
  }
  .heldmarks {
    height: 2.95rem;
  }
  .answers li {
    height: 2rem;
  }
  .below {
    padding: 0 1rem 5rem;
  }
  .bookkeeping {
    height: 30rem;
  }
  .brace {
    width: 2rem;
    margin-left: -1rem;
    height: 2.75rem;
    margin-top: -1.375rem;
  }
  .clamp {
    height: 1.6rem;
    margin-top: -0.8rem;
  }
  .words {
    order: -2;
  }
}
.gs:not(.page) .bookkeeping {
  flex: none;
  height: 24rem;
}
@media (max-width: 760px) {
  .story {
    display: none;
  }
  .presets .on {
    width: auto;
  }
  .readout {
    padding: 0.4rem 1rem;
    font-size: 0.9375rem;
  }
}
.busy main::before {
  content: "";
  position: fixed;
  top: 0;
  left: 0;
  width: 100vw;
  height: 2px;
  background: var(--ink);
  opacity: 0;
  animation: late 0s 0.3s forwards;
  z-index: 20;
}
`;var Eh=250,Jt={gradient_x_input:{title:"gradient × input",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It asks nothing of the answer, and to have written is not to be where it came from.`,share:!0}};function Th(e){return e.reduce((t,s,n)=>Math.abs(s)>Math.abs(e[t])?n:t,0)}var Ch=(e,t)=>e.subarray(0,t+1).reduce((s,n)=>s+n,0),Lh=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function Ah(e,t){let s=new Map;for(let[r,i]of e)s.set(i,[...s.get(i)??[],r]);return s.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...s].map(([r,i])=>`${t(r)} is first by ${_t(i)}`).join("; ")}.`}function aa(e){let t="a",s=null,n=null,r=null,i=null,a=null,l=o("select",{"aria-label":"Answer"}),c=Oe("Which text",{a:"the text",b:"the other text"},x=>{t=x,s=null,M()}),u=o("table",{class:"ways"}),d=o("p",{class:"reads"}),h=o("p",{class:"reads"}),$=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Which words mattered"},u),S=o("dl",{class:"defined"}),{el:g,says:f,note:v}=be("mattered","Which words mattered","",[c.el,o("label",{class:"pick-answer"},o("span",{},"for "),l)],$,h,d,S);l.addEventListener("change",()=>{s=l.value,M(),e.root.focus({preventScroll:!0})});let m=e.near.watch(g),T=()=>!!e.other&&e.text2!==e.text,C=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),w=()=>t==="b"&&T()?e.P:e.A,O=()=>w().answers.kind!=="value";function M(){if(!m()||!e.P||!O())return A();T()||(t="a");let x=Math.min(e.S.t,w().T-1),y={t:x,target:s,run:t},z=C()+JSON.stringify(y);return clearTimeout(r),z===n||(r=setTimeout(()=>{[n,i]=[z,C()],e.ask("words",y)},e.got.words?Eh:0)),A()}function p(){let{A:x,P:y,got:z}=e,k=N=>N.top(Math.min(e.S.t,N.T-1)).slice(0,4).map(([P])=>P),L=s??z.words?.target,b=w().words,E=[...new Set([...L?[L]:[],...k(x),...k(y)])].filter(N=>b.includes(N));l.replaceChildren(...E.map(N=>o("option",{value:N},`“${le(N)}”`))),L&&(l.value=L),c.el.hidden=!T(),c.set(t)}function A(){if(!e.P)return;let x=e.got.words,y=!O();g.style.minHeight=y?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,w().T-1)+1))+(e.small?32:15)}rem`,v.textContent=y?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let F of[$,h,d,S,l.parentNode])F.hidden=y||!x;if(y)return void f.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(p(),!x)return void f.replaceChildren("…");for(let F of[$,h,d])F.classList.toggle("old",a!==C());if(a!==C())return void f.replaceChildren("…");let z=x.run==="b"?e.P:e.A,{one:k,many:L}=z.reads,b=Math.min(x.t,z.T-1),E=Object.keys(Jt).filter(F=>x.array(F));f.replaceChildren("F = ln p(",o("b",{},`“${le(x.target)}”`),`) after “${z.shown[b]}”, step ${b+1}: p is `,o("b",{},pe(x.p)),`. How much each ${k} had to do with F, in ${["two","three","four"][E.length-2]} ways: right and blue speaks for it, left and orange against. Each column has a scale of its own.`),S.replaceChildren(...E.flatMap(F=>[o("dt",{},Jt[F].title),o("dd",{},Jt[F].about(k,L))]));let N=E.map(F=>x.array(F)),P=N.map(F=>F.subarray(0,b+1).reduce((W,q)=>Math.max(W,Math.abs(q)),0)||1),j=N.map(F=>Th(F.subarray(0,b+1))),H=(F,W)=>{let q=N[F][W],I=50*Math.abs(q)/P[F],{share:V}=Jt[E[F]],Y=o("i",{class:q<0?"neg":"pos",style:V?`left:0;width:${2*I}%`:`left:${q<0?50-I:50}%;width:${I}%`}),X=V?pe(q):U(q,Lh(P[F]),!0);return[o("td",{class:`barred${V?" share":""}`,"aria-hidden":"true"},o("span",{},Y)),o("td",{},j[F]===W?o("b",{},X):X)]};u.replaceChildren(o("thead",{},o("tr",{},o("th",{scope:"col"},z.reads.one),...E.flatMap(F=>[o("th",{scope:"col",colspan:"2"},Jt[F].title)]))),o("tbody",{},...Array.from({length:b+1},(F,W)=>o("tr",{class:W===e.S.t?"cur":""},o("th",{scope:"row"},o("button",{type:"button",class:"link",title:`Go to step ${W+1}`,"data-step":W},z.shown[W])),...E.flatMap((q,I)=>H(I,W)))))),h.replaceChildren("Each way has its own definition, and they may disagree. ",Ah(E.map((F,W)=>[Jt[F].title,j[W]]),F=>`“${z.shown[F]}”`),E.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let _=x.array("integrated_gradients");if(!_){d.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let R=Ch(_,b);d.replaceChildren("Complete: the integrated gradients sum to ",o("b",{},U(R,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${L} is `,o("b",{},U(x.whole,3,!0)),".")}return u.addEventListener("click",x=>{let y=x.target.closest("[data-step]");y&&e.go(Number(y.dataset.step))}),{el:g,draw(x){e.P&&(x("words")&&(a=i),x("picture")&&e.got.words&&!w().words.includes(s)&&(s=null),x("t","picture")?M():x("words","theme")&&A(),x("busy")&&g.classList.toggle("waiting",e.busy.has("words")))}}}var zh=400,Oh={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",..._e],playing:["play"],speed:["play"]},dr=class extends ot{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,zs+ia+Ai+ra),Object.assign(this.S,{pin:-1,span:[0,0],writer:null}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new at(C=>this.tell(C)),this.got={},this.pins=this.listed=[],this.history=Fs,this.draft={units:null,steps:void 0,value:1},this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new Vt("300px");let s=C=>C(this),[n,r,i,a,l,c,u,d,h,$,S,g,f]=[Ms,Si,ta,Di,Ui,$i,Os,Wt,Zi,Ri,Ii,Bi,na].map(s),v=Qi(this,d.el);this.below=[lr,Li,Ci,aa,Wi,Ti,Vi].map(s);for(let C of this.below)Object.assign(C,{owed:new Set,drawn:!1,near:this.near.watch(C.el,()=>this.P&&C.owed.size&&this.drawBelow(C,new Set))});this.words=d.el,this.cursor=o("div",{class:"cursor"}),this.time=o("section",{class:"time","aria-label":"The whole text"},d.el,h.el,o("div",{class:"bookkeeping"},$.el),this.cursor),this.now=o("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,u.el,c.el,o("div",{class:"holding"},S.el)),this.first=o("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=o("main",{},this.first,o("div",{class:"below"},...this.below.map(({el:C})=>C)));let m=o("div",{class:"compare"},o("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,n,i,a,l,c,u,d,v,h,$,S,g,f],this.root.append(n.el,r.el,o("div",{class:"choose"},i.el,m),this.main,g.el,f.el),f.watch(c.el),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:T}=this.state;T!==void 0&&(this.typed(T),this.send({text:T}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return Oh}unvisited(){return this.below.filter(({drawn:t,owed:s})=>!t||s.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${ae(this.text,Cs)}”.`}send(t,s={}){if(this.closed)return;let{length:n,...r}=t;this.asked={...this.asked,...r},this.length=n,this.later={...this.later,...s},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},s=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...s,...t,have:this.had??""},{both:!0})}ask(t,s={}){let n={...this.accepted,...s},r=JSON.stringify(n);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,n,{key:r}),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=it(t),{want:i}=n;if(!(!s&&!this.questions.take(n))){if(s&&(i!=="run"||n.key&&!n.sizes[0]))return this.again(n);if(i==="run")return this.ran(n,r,s);this.said={...this.said,[i]:n.notices},this.got[i]=r.length?new Mt(...it(r)):null,this.draw(new Set([i,"busy","notice"]))}}again({want:t,text:s,model:n,weights:r,other:i,pins:a}){this.asked=t==="run"?{text:s,model:n,weights:r,other:i,pins:a.map(gt)}:this.wanted(),this.run()}ran(t,s,n){let{key:r,sizes:[i]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,u=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),d=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),i&&(this.A=new Mt(...it(s.subarray(0,i)))),this.P=s.length>i?new Mt(...it(s.subarray(i))):this.A;for(let f of[this.A,this.P])l&&f.layers.length===l.layers.length&&(f.layer=l.layer);let{text:h,model:$,weights:S}=t;Object.assign(this,{had:r,text:h,name:$,weights:S,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===$&&t.other.weights===S,this.text2=t.other?.text,this.accepted={text:h,model:$,weights:S,pins:t.pins.map(gt),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let g=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=u&&c.jump===!0),!l||u||d||c.asked||c.jump){this.placed(l,c,n),this.resetView();for(let f of _e)g.add(f)}this.soon(g)}beside({text:t,other:{text:s,...n}}){return!this.sameNet&&s===t?n:{text:s,...n}}placed(t,{jump:s,fresh:n,asked:r},i){let{P:a,S:l}=this,c=i||r===!0;if(l.writer=null,!t||s)this.opens(s||c&&this.bare);else{let d=n||l.t>=t.T-1||!Pt(t.tokens,a.tokens);[l.t,this.picked]=[d?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||s||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((d,h)=>this.sayable(h)>=0)));let u=c?this.read(i):null;l.pin=this.sayable(l.pin),l.focus=[u,this.pins[l.pin]?.signal,this.chosen,a.keeper].find(d=>a.signals.includes(d))??a.signals[0]}toldWith(t,s){let{preset:n,steps:r}=this.setup.stories[t]??{},i=this.setup.presets[s].find(({name:a})=>a===n);return i?hr(i,r):[]}opens(t){let{P:s,S:n,text:r}=this,i=this.setup.stories[r],a=i&&[this.toldWith(r,s.cell),[]].some(c=>c.map(Tt).join()===this.pins.map(gt).join()),l=(t||a)&&this.sameNet?oa(this,s,i?.step):null;n.t=s.T-1,this.stepped=!1,this.picked=l&&{unit:l.unit,word:s.shown[l.step]},[n.unit,n.writer]=l?[l.unit,l.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:s}=this,n=s.memory;if(t===s||!this.sameNet||t.memory!==n)return s.moment[1];let r=i=>Math.abs(s.at(n,s.T-1,i)-t.at(n,t.T-1,i));return Array.from({length:s.H},(i,a)=>a).reduce((i,a)=>r(a)>r(i)?a:i,0)}read(t){let{S:s,P:n,state:r}=this,{given:i,said:a}=r.asked,l=[...t?[]:a.server,...a.view];s.t=r.place("t",n.T,s.t,l),s.unit=r.place("unit",n.H,s.unit,l);let c=r.among("focus",n.signals,l);s.pin=this.spoken(r.asked.values,l),s.pin<0&&(this.draft={...this.draft,units:null});let{units:u}=this.pins[s.pin]??this.draft;return i.has("unit")&&this.apart(s.pin,s.unit)&&l.push(`The address asks for unit ${s.unit}, but holds ${Qe(u,n.H)}, so unit ${u[0]} is shown.`),this.stepped=i.has("t")&&s.t<n.T-1&&s.pin<0,this.said.address=l,c}spoken({change:t,focus:s},n){let{pins:r,S:i}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&n.push("The address speaks of a change that is not in its list.");let l=r.map((c,u)=>u).filter(c=>this.sayable(c)>=0&&(!s||r[c].signal===s));return l.find(c=>!this.apart(c,i.unit))??l[0]??-1}find(t){return this.setup.models.find(s=>s.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s?this.send({model:t.name}):([this.history,this.draft.steps]=[Fs,void 0],!n.length||n.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(n[0][1]),this.example(n[0][1],t)))}example(t,s=this.find(this.asked.model)){if(!this.connected)return;let n=this.toldWith(t,s.cell),r=JSON.stringify(n.map(gt))===JSON.stringify(this.pins.map(gt));t!==this.text?this.history=Fs:r||(this.history=On(this.history,this.pins)),this.before=this.mates=null,this.draft={units:null,steps:void 0,value:1},this.take(n,0),this.send({model:s.name,text:t,pins:n.map(gt),other:null},{jump:!0}),this.draw(new Set(["pins"]))}edit(t,{done:s=!0,select:n=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,s&&(JSON.stringify(this.before.map(gt))===JSON.stringify(t.map(gt))||(this.history=On(this.history,this.before)),this.before=this.mates=null),this.list(t,n))}list(t,s=this.S.pin){this.take(t,Math.min(s,t.length-1)),this.focusOn(),this.send({pins:t.map(gt)}),this.soon(["pins"])}soon(t){for(let s of t)this.owed.add(s);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,s=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(s):s}apart(t,s){let{units:n,why:r}=this.pins[t]??this.draft;return Array.isArray(n)&&!r&&n[0]<this.P.H&&!n.includes(s)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}hold(...t){let s=t.map(n=>({units:null,steps:null,on:!0,...n}));this.edit([...this.pins,...s],{select:this.pins.length+s.length-1})}undo(){this.recall(lo(this.history,this.pins))}redo(){this.recall(co(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:s}=this.S,n=t[1].length-1;this.list(t[1],this.pins.length?Math.min(s,n):Math.min(0,n))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,s,n){return Ct(this.carried??this.pins,t,s,n)}get sentence(){let{S:t,draft:s}=this,n=this.pins[t.pin];if(n)return n;let r=s.units==="one"?[t.unit]:s.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,s.value)}}over(t=null){let{P:s,S:n,pins:r,draft:i}=this,a=this.setup.stories[this.text];if(this.stepped)return qe(n.t,n.t,s.T);let l=t&&a?.preset===t.name?a.steps:null,u=(r[n.pin]?r[n.pin].steps:i.steps===void 0?l:i.steps)?.filter(d=>d<s.T);return u?.length?u:null}range(t){return this.P.roles.range(t)}fit(t,s){if(Ke(s))return this.P.roles.coupling(t)??this.fit(t,1);let[n,r]=this.range(t);return Math.max(n,Math.min(r,s))}say(t,{done:s=!0}={}){let{S:n,pins:r}=this,i=r[n.pin];if(i){t.units==="one"&&(t={...t,units:[n.unit]});let{why:c,text:u,...d}=i,h={...d,...t};h.value=this.fit(h.signal,h.value),this.mates??=Hs(r,n.pin,this.setup.presets[this.P.cell]);let $=Object.fromEntries(Object.entries(t).filter(([g])=>["units","steps"].includes(g))),S=Object.keys($).length?this.mates:[];return this.edit(r.map((g,f)=>{if(!S.includes(f))return f===n.pin?h:g;let{why:v,text:m,...T}=g;return{...T,...$}}),{done:s})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:s,steps:n,value:r}=this.sentence;t<0?this.draft={units:s,steps:n,value:r}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[i,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||i>=c)&&this.scroll(i-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:s,pins:n}=this,{unit:r}=t;if(r===void 0||!this.apart(s.pin,r))return super.set(t);let i=n[s.pin],a=i?n.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(i??this.draft).steps,value:(i??this.draft).value,units:"one"}),super.set({...t,pin:a,...a<0?{}:{focus:n[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let s=this.pins[this.S.pin];s&&s.signal!==t&&this.choose(-1),super.look(t)}seen(t,s){this.near.seen(t,()=>this.P&&s())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:s,weights:n,other:r,pins:i}=this.asked;return this.with({text:t,name:s,weights:n,other:r,sameNet:this.sameNet},i)}with({text:t,name:s,weights:n,other:r,sameNet:i},a){let{S:l}=this,c={text:t,model:s,weights:n},u=h=>r?.[h]!==c[h]?r?.[h]??null:null,d=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:i?r?.text??null:u("text"),model2:u("model"),weights2:u("weights"),change:this.pins.length?d:null,t:l.t,unit:l.unit,focus:l.focus,theme:l.theme}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(s=>t.has(s))}wanted(){let{values:t}=this.state.asked,{weights:s}=t,n=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=n.length?Object.fromEntries(n):null;if(this.bare)return{text:null,model:null,weights:s,pins:null,other:r};let{text:i=null,name:a=null}=this;return{text:t.text??i,model:t.model??a,weights:s,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:s}=this;return qi(t,s.shown,["bytes","characters"].includes(s.reads.kind)?"":" ")}get titles(){return yi(this)}draw(t){let s=(...a)=>a.some(l=>t.has(l));if(!this.P)return xt(this.parts[0],t);let{S:n,P:r}=this;this.apart(n.pin,n.unit)&&([n.unit]=(this.pins[n.pin]??this.draft).units,t.add("unit")),this.G=st(n.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:i}=this.sentence;n.span=i===null?[0,r.T-1]:[i[0],Math.min(i.at(-1),r.T-1)],s("t","view","size")&&this.drawCursor();for(let a of this.parts)xt(a,t);for(let a of this.below)this.drawBelow(a,t);s("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:n.t,unit:n.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,s){for(let i of s)t.owed.add(i);let n=t.near();if(!n&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),zh);return}let{owed:r}=t;Object.assign(t,{owed:n?new Set:r,drawn:!0}),xt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let s=t.composedPath()[0],n=s.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!n&&!s.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},gt=e=>e.text===void 0?Tt(e):`${e.on?"":"!"}${e.text}`,la={render:e=>void new dr(e)};var Vb={Explorer:No,Gradients:li,Trainer:wi,WhatIf:la};export{Vb as default};
