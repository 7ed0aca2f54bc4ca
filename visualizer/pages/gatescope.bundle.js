var oa="http://www.w3.org/2000/svg";function dr(e,t,s){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(n,r===!0?"":r);return e.append(...s.flat(1/0).filter(n=>n!=null&&n!==!1)),e}var B=(e,t={},...s)=>dr(document.createElementNS(oa,e),t,s),i=(e,t={},...s)=>dr(document.createElement(e),t,s);function ve(e,t){e.textContent!==t&&(e.textContent=t)}function ke(e,t){for(let[s,n]of Object.entries(t))e.getAttribute(s)!==String(n)&&e.setAttribute(s,n)}function et(e,t,s){let n=URL.createObjectURL(new Blob([t],{type:s}));i("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function Pt(e){let t=i("div",{class:"notice",role:"alert"});return{el:t,draw(s){if(!s("notice"))return;let n=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...n.map(r=>i("p",{},r.text??r,r.to&&[" ",i("a",{href:r.to},r.words)]))),t.hidden=!n.length,e.offline&&e.line.state==="ended"){let r=i("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var ia={" ":"␣","\n":"↵","	":"⇥"},le=e=>ia[e]??e;function rn(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}function on(e,t){let s=0,n=0;return t.map((r,o)=>{if(n>0&&r===t[o-1])return n-=1,-1;let a=e.indexOf(r,s);return n=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(s=a+r.length),a})}function aa(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function ur(e,t,s){if(e==="bytes")return s.map(r=>r===`
`?{before:"",shown:le(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});let n=on(t,s);return s.map((r,o)=>({before:o>0&&n[o]>=0&&n[o-1]>=0?aa(t.slice(n[o-1]+s[o-1].length,n[o])):o?" ":"",shown:r,kind:"",after:""}))}var la=new TextDecoder("utf-8",{fatal:!0});function mr(e,t){let s=a=>e[a]?.length===2?parseInt(e[a],16):0,n=t;for(;n>t-3&&s(n)>>6===2;)n-=1;let r=s(n),o=r>=240?4:r>=224?3:r>=192?2:1;if(o===1||n+o<=t)return null;try{return la.decode(Uint8Array.from({length:o},(a,l)=>s(n+l)))}catch{return null}}function Nt(e,t){let s=Math.min(e.length,t.length),n=0,r=0;for(;n<s&&e[n]===t[n];)n+=1;for(;r<s-n&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(n+r)>=s}var fr=(e,{one:t,many:s})=>`${e.toLocaleString("en")} ${e===1?t:s}`;function jt({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var gr=3;function fs(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},s=i("input",{type:"text",...t}),n=i("textarea",{rows:"3",wrap:"soft",...t}),r=i("div",{class:"mirror","aria-hidden":"true"}),o=i("span",{class:"count"}),a=Pt(e),l=i("div",{class:"asked"},i("div",{class:"field"},r,s),o,a.el),c=i("div",{class:"chips",role:"group","aria-label":"Example texts"}),u=i("div",{class:"ask"},l,c),d=null,h=s,M=!1,E=!1;for(let C of[s,n])C.addEventListener("compositionstart",()=>E=!0),C.addEventListener("compositionend",()=>E=!1),C.addEventListener("beforeinput",()=>{let{selectionStart:b,selectionEnd:z,value:S}=C;M||=b===0&&z===S.length}),C.addEventListener("input",()=>{let b=rn(h.value,e.P?.reads.kind),z=h.selectionEnd;b!==h.value&&!E&&(h.value=b,h.setSelectionRange(z,z));let{length:S}=h.value;S>e.setup.limit&&(h.value=h.value.slice(0,e.setup.limit)),g([],[]),e.send(S>e.setup.limit?{text:h.value,length:S}:{text:h.value},{fresh:M})});s.addEventListener("scroll",()=>r.scrollLeft=s.scrollLeft);let w=C=>h.value=h===s?rn(C,"words"):C;e.typed=w;function f({kind:C,many:b}){let z=C==="bytes"||C==="characters"&&e.text.includes(`
`)?n:s,S=C==="words"?"a sentence":b;z.setAttribute("aria-label",`Type ${S}`),z.placeholder=`Type ${S} to see the gates move.`,z!==h&&(r.hidden=z===n,h.replaceWith(z),h=z)}function g(C,b){r.replaceChildren();let z=0;on(h.value,C).forEach((S,p)=>{S<0||!b[p]||(r.append(h.value.slice(z,S),i("u",{},C[p])),z=S+C[p].length)}),r.append(h.value.slice(z)),r.scrollLeft=h.scrollLeft}function m(C){d=C;let b=e.setup.tasks[C]?.examples??[],z=b.slice(0,gr).map(([A,v])=>{let y=i("button",{type:"button",class:"chip",title:v},A);return y.dataset.text=v,y.addEventListener("click",()=>O(v)),y}),S=b.slice(gr),p=i("select",{class:"more","aria-label":"More examples"},i("option",{value:""},"More"),...S.map(([A,v])=>i("option",{value:v},A)));p.addEventListener("change",()=>{p.value&&O(p.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(i("span",{class:"wide"},"Try"),...z,...S.length?[p]:[])}function O(C){w(C),e.send({text:C},{jump:!0})}return{el:u,draw(C){let{P:b}=e;if(a.draw(C),C("notice")&&(o.hidden=!a.el.hidden),!C("picture"))return;e.entry.task!==d&&m(e.entry.task),f(b.reads),e.text===h.value&&(M=!1),h.getRootNode().activeElement!==h&&w(e.text),g(b.tokens,b.unknown);let z=b.tokens.filter((p,A)=>b.unknown[A]).length;o.replaceChildren(fr(b.T,b.reads),...z?[", ",i("u",{title:`What is underlined ${jt(b)}.`},`${z} unknown`)]:[]);for(let p of c.querySelectorAll(".chip"))p.setAttribute("aria-pressed",String(p.dataset.text===e.text));let S=c.querySelector(".more");S&&(S.value=[...S.options].some(p=>p.value===e.text)?e.text:"")}}}var we=e=>e.replace("-","−"),pt=e=>e.startsWith("1-")?e.slice(2):e,gs=(e,t)=>e.startsWith("1-")?1-t(pt(e)):t(e),ps=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:s,options:n={},equations:r=[],roles:o}){Object.assign(this,o),this.name=t,this.signals=s,this.options=n,this.equations=r}get keeper(){return this.keep?pt(this.keep):null}get keepsAt(){return this.keep.startsWith("1-")?0:1}get share(){return this.write.find(t=>this.gates.includes(pt(t)))??null}get writer(){return this.share&&pt(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`1-${this.keeper}`:null}kept(t){return this.keep?gs(this.keep,t):0}written(t){return this.keep?this.write.reduce((s,n)=>s*gs(n,t),1):0}get writes(){return this.write.map(t=>t.startsWith("1-")?`(${we(t)})`:t).join("·")}get keepsFirst(){let t=this.equations.find(r=>r.startsWith(`${this.memory} =`))??"",[s,n]=[t.indexOf(`${this.memory}'`),t.indexOf(`* ${this.candidate}`)];return n<0||s<n}squash(t){let s=this.equations.find(n=>n.startsWith(`${t} =`))??"";return/^\w+ = (\w+)\(/.exec(s)?.[1]??""}};function U(e,t=2,s=!1){if(!Number.isFinite(e))return"–";let n=e<0?"−":s?"+":"";if(Math.abs(e)>=1e6){let[o,a]=Math.abs(e).toExponential(1).split("e");return`${n}${o}×${Re(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:n+r}var he=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function pe(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var dt=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,ca="⁰¹²³⁴⁵⁶⁷⁸⁹",Re=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>ca[t])}`;function Be(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[s,n]=(10**(e-t)).toExponential(2).split("e");return`${s} × ${Re(t+Number(n))}`}var Te=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),an=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,Ve=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),Ne=e=>e<0?"neg":"pos",ha=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,pr=new Intl.Segmenter(void 0,{granularity:"grapheme"}),wr=e=>ha.test(e)?2:1;function ae(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let s="",n=0;for(let{segment:r}of pr.segment(e)){if(n+=wr(r),n>t)return`${s.trimEnd()}…`;n<t&&(s+=r)}return e}var ln=e=>[...pr.segment(e)].reduce((t,{segment:s})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(s)?.46:/^[mwMW@]$/.test(s)?1.1:.69*wr(s)),0),ce=(e,t,s=`${t}s`)=>`${e} ${e===1?t:s}`,ws=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var da=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["v","over time, or the text and its units"],["Esc","leave the text box"],["?","this list"]],cn=400;function hn(e){for(let t of[6,7,8]){let s=Number(e.toPrecision(t));if(Math.fround(s)===e)return s}return Number(e.toPrecision(9))}function*dn(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:s,direction:n}]of e.layers.entries()){let r=e.signals.map(o=>e.array(`${t}.${o}`));for(let o=0;o<e.T;o++){let a=[s,n,o,e.tokens[o],Number(e.unknown[o])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>hn(c[o*e.H+l]))]}}}function Zt(e){let t=s=>{let n=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(s=>`${s.map(t).join(",")}
`).join("")}function Ge(e,t,s){return i("table",{},i("caption",{},s),i("thead",{},i("tr",{},...e.map(n=>i("th",{scope:"col"},n)))),i("tbody",{},...t.map(n=>i("tr",{},i("th",{scope:"row"},n[0]),...n.slice(1).map(r=>i("td",{},r))))))}function Qt(e){let t=i("dialog",{class:"help","aria-label":"Keys"},i("h2",{},"Keys"),i("dl",{},...e.flatMap(([s,n])=>[i("dt",{},s),i("dd",{},n)])),i("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}function br(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=i("h2"),n=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"Close"),o=i("button",{type:"button",class:"btn"},"All signals as CSV"),a=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},s,n,i("span",{class:"sp"}),o,r),t),l=Qt(da),c=i("div",{},a,l);r.addEventListener("click",()=>a.close());for(let w of[a,l])w.addEventListener("click",f=>f.target===w&&w.close());let u="step",h=Object.entries({step:"this step",unit:"this unit"}).map(([w,f])=>{let g=i("button",{type:"button"},f);return g.addEventListener("click",()=>{u=w,E()}),g.dataset.key=w,g});n.append(...h),o.addEventListener("click",()=>{let w=e.weights==="initial"?"-initial":"";et(`gatescope-${e.name}${w}.csv`,Zt(dn(e.P)),"text/csv")});function M(w,f){let{kind:g,title:m}=w.answers,O=g==="value";return Ge([m,O?"value":"probability"],w.top(f).map(([C,b])=>[le(C),O?U(b,4):pe(b)]),g==="next"?"What the model expects next":"What the model answers at this step")}function E(){let{P:w,S:f}=e;for(let b of h)b.setAttribute("aria-pressed",String(b.dataset.key===u));if(s.textContent=u==="step"?`Step ${f.t+1} of ${w.T}: “${w.shown[f.t]}”`:`Unit ${f.unit} of ${w.H}`,u==="step"){let b=Array.from({length:w.H},(z,S)=>S);t.replaceChildren(M(w,f.t),Ge(["unit",...w.signals],b.map(z=>[z,...w.signals.map(S=>U(w.at(S,f.t,z),4))]),"Every signal of every unit at this step"));return}let g=w.curves.map(({key:b,cell:z,signal:S})=>[`log₁₀ ‖dL/d${S}‖ ${e.setup.cells[z]}`,w.array(b)]),m=Math.max(0,Math.min(f.t-cn/2,w.T-cn)),O=[];for(let b=m;b<Math.min(w.T,m+cn);b++)O.push(b);let C=w.array("forget");t.replaceChildren(Ge(["step","token",...w.signals,...g.map(([b])=>b),...C?[`log₁₀ ∏ ${we(w.roles.keep)}`]:[]],O.map(b=>[b+1,w.shown[b],...w.signals.map(z=>U(w.at(z,b,f.unit),4)),...g.map(([,z])=>U(z[b],4)),...C?[U(C[b*w.H+f.unit],4)]:[]]),`This unit at every step, and the gradient of ${w.answers.kind==="value"?`its answer, the ${w.target}`:`−ln p(“${le(w.target)}”)`}: the norms themselves, which the plot divides by their last value`+(O.length<w.T?`; steps ${m+1} to ${m+O.length} of ${w.T}, all in the CSV`:"")))}return e.numbers=()=>{E(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:w=>a.open&&w("step","unit","picture")&&E()}}var ua=/^-?[0-9]{1,15}$/,ma=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,fa=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var es=Symbol("what a row cannot be"),kr=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,xr=(e,t,s)=>{if(e.off!==null&&t==="")return null;let n=t.length<=30&&s.test(t)?Number(t)+0:NaN;return n>=(e.low??-1/0)&&n<=(e.high??1/0)?n:es},ga={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:es,number:(e,t)=>xr(e,t,ma),whole:(e,t)=>xr(e,t,ua),flag:({choices:[e,t],...s},n)=>n===""?s.default:[e,t].includes(n)?n===e:es,names:(e,t)=>{let s=t.split(e.between).map(n=>n.replace(fa,"")).filter(Boolean);return e.choices===null||s.every(n=>e.choices.includes(n))?s:es}};function pa(e,t){let s=e.title||e.name,n=kr(e.choices??[]),r=e.kind==="whole",o=r||e.kind==="number";if(e.to==="view")return o?`The address asks for ${s} ${t.slice(0,20)}, which is no whole number.`:`The address asks for ${e.kind==="names"?s:`a ${s}`} that ${e.kind==="names"?"are":"is"} not ${n}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!o)return`${s}: ${n}, not ${l}.`;let c=u=>r?u.toLocaleString("en"):String(u);return`${s} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function un(e,t){let s=new URLSearchParams(t),n={},r={values:n,given:new Set,said:{server:[],view:[]}};for(let o of e){let a=s.get(o.name);if(r.values[o.name]=o.default,a===null||a===""&&o.to==="view"&&o.kind!=="names")continue;let l=ga[o.kind](o,a);r.given.add(o.name),l===es?r.said[o.to].push(pa(o,a)):r.values[o.name]=l}return r}function bs(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var xs=(e,t,s=e.default)=>bs(e,t)===bs(e,s)?null:bs(e,t);function wa(e,t,s){let n=new URL(s),r=n.searchParams;for(let o of e){if(t[o.name]===void 0)continue;let a=o.always?bs(o,t[o.name]):xs(o,t[o.name]);a===null?r.delete(o.name):r.set(o.name,a)}return yr(n,e)}function yr(e,t){for(let{name:s,kind:n}of t)e.href.length>8e3&&n==="text"&&e.searchParams.delete(s);return e.href}var vr=(e,t,s)=>e.filter(n=>xs(n,t[n.name])!==xs(n,s[n.name])),vs=class{constructor({state:t,takes:s},n){this.rows=t,this.takes=s,this.on=n,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return un(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(s=>[s.name,s.default]))}of(t){return this.rows.filter(s=>s.to===t)}place(t,s,n,r){let o=this.asked.values[t],a=this.named[t].title||t;if(o===null)return n;let l=Math.max(0,Math.min(s-1,o));return l!==o&&r.push(`The address asks for ${a} ${o}; ${a}s here are 0 to ${s-1}. This is ${l}.`),l}among(t,s,n){let r=this.asked.values[t];return r===null||s.includes(r)?r:(n.push(`The address asks for a ${this.named[t].title||t} that is not ${kr(s)}.`),null)}link(t,{shared:s=!1,base:n=location.href}={}){let r=s?this.rows.filter(o=>!o.shared).map(o=>[o.name,o.default]):[];return wa(this.rows,{...t,...Object.fromEntries(r)},n)}to(t,s){let n=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let o of this.rows){let a=s[o.name];if(!o.along||!(o.name in r)||a===void 0||a===null)continue;let l=xs(o,a,r[o.name]);l!==null&&n.searchParams.set(o.name,l)}return yr(n,this.rows)}keep(t,s=!1){let{shown:n}=this;if(this.shown=t,!(n&&(s||vr(this.rows,n,t).some(a=>a.entry)))){if(n&&!vr(this.rows,n,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(n);let o=Date.now();this.put(t,s||o-this.pushed>1500),this.pushed=o}put(t,s=!1){clearTimeout(this.waiting),this.waiting=null;let n=this.link(t);n!==location.href&&(s?history.pushState(null,"",n):history.replaceState(history.state,"",n))}listen(t){this.heard=()=>{clearTimeout(this.waiting),Object.assign(this,{asked:this.read(),shown:null,waiting:null}),t(this.asked)},this.on&&addEventListener("popstate",this.heard)}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}reload(t){if(this.on){let s=this.link(t),{text:n}=t;history.replaceState(n&&!new URL(s).searchParams.has("text")?{text:n}:null,"",s)}location.reload()}get brought(){let t=this.on?history.state?.text:void 0;return t!==void 0&&history.replaceState(null,""),t}};function wt(e,t,s={}){if(!e.P||!e.inPage)return`./${t}`;let{state:n}=e,{task:r=null,...o}=e.passes?e.passes():ba(e);return"task"in(n.takes[t]??{})?(o.model||(o.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===o.text&&(o.text=null)):(o.model??=e.setup.models?.[r]??null,r&&!o.model&&({task:r,...o}={...e.came,text:e.came.task?null:e.came.text})),n.to(t,{...o,theme:e.S.theme,...s})}function ba({state:e,values:t,asked:s}){let n=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(n),...t,text:s?.text||t.text}}function ks(e){let{values:t,given:s}=e.asked,n=l=>s.has(l)?t[l]:null,{along:r,...o}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,n(l)])),a=r??n("text");return{...o,text:a,task:a?n("task"):null}}function ys(e,{text:t,opened:s,task:n}){if(!t||e.text&&t===s)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${n}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:n,...r?{model:e.model,weights:e.weights}:{}}}function $s({text:e,task:t,model:s,...n},r,o){let a=e&&e!==r?e:null;return{...n,along:a,model:s??(a&&o[t])??null}}var $r=()=>B("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},B("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),B("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),B("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function _t(e,{choice:t=null,acts:s=[]}={}){let n=i("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([c,u])=>i("a",{href:`./${c}`,"data-page":c,...location.pathname.endsWith(c)?{"aria-current":"page"}:{}},u)));for(let c of["pointerdown","focusin","click"])n.addEventListener(c,({target:u})=>{let d=u.closest("a:not([aria-current])")?.dataset.page;d&&(u.closest("a").href=wt(e,d))});let r=i("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),o=i("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},B("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},B("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),B("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?i("a",{class:"brand",href:"./"},$r(),"Gatescope"):i("span",{class:"brand"},$r(),"Gatescope");r.hidden=!e.inPage,o.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let l=xa(e,r);return i("header",{},a,n,i("span",{class:"sp"}),t,i("div",{class:"acts"},r,...s,o),l)}function Mr(e){e.root.classList.add("embed"),document.head.append(i("base",{target:"_blank"}));let t=i("a",{class:"unframed",href:""},"Open in Gatescope"),s=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});s();for(let n of["pointerdown","focusin","click"])t.addEventListener(n,s);e.unframed=t}function xa(e,t){let s=i("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),n=i("b",{"aria-live":"polite"}),r=i("p"),o=i("button",{type:"button",class:"btn"},"Close"),a=i("div",{class:"sharing",role:"dialog","aria-label":"Share"},i("div",{class:"bar"},n,o),s,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return o.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(u=>c.composedPath().includes(u))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:u}=e,d=c.link(u,{shared:!0}),{given:h}=un(c.rows,new URL(d).search);c.put(u),s.value=d,n.textContent="The address of what you see",r.textContent=[e.text&&!h.has("text")&&"This text is too long for an address, which holds all else.",h.has("t")&&`An address counts steps${h.has("unit")?" and units":""} from 0: t=${u.t} in it is step ${u.t+1}.`].filter(Boolean).join(" "),l(!0),s.select();try{await navigator.clipboard.writeText(d),n.textContent="Copied: the address of what you see"}catch{n.textContent="Copy this address (Ctrl C): it is what you see"}s.focus(),s.select()}),a}var mn=e=>[...new Set(e)];function fn(e,t,s){let n={...t,...s},r=e.filter(l=>Object.entries(s).every(([c,u])=>l[c]===u)),o=l=>t.shown&&s.seed===void 0?l.shown:l.seed===n.seed,a=l=>4*+(l.task===n.task)+2*+(l.cell===n.cell)+ +(l.units===n.units)+.5*Number(o(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function va(e,t,s){let n=fn(e,t,s);return[n,{...t,...s,...s.seed===void 0?{}:{shown:n.shown}}]}var tt=({name:e,digits:t},s)=>e==="accuracy"?pe(s):U(s,t);function ka(e,t){let{name:s,title:n,better:r,chance:o}=e,a=s==="accuracy"?`How often the right answer is the likeliest of ${t}`:`${n[0].toUpperCase()}${n.slice(1)}, ${r} is better`;return o===null?a:`${a} (chance: ${tt(e,o)})`}function Ms(e){let{setup:t}=e,s=i("b"),n=i("span",{class:"wide"}),r=i("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},s,n,i("span",{"aria-hidden":"true"},"▾")),o=i("div",{class:"popover",role:"dialog","aria-label":"Model"});o.hidden=!0;let a=i("button",{type:"button",class:"btn bare"},"Numbers"),l=_t(e,{choice:i("div",{class:"picker"},r,o),acts:[a]});a.addEventListener("click",()=>e.numbers());let c=i("details",{class:"scores"},i("summary",{},"Scores on test texts")),u=S=>{o.hidden=!S,r.setAttribute("aria-expanded",String(S)),S&&o.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",S=>{S.stopPropagation(),u(o.hidden)});let d=!1;e.root.addEventListener("pointerdown",S=>{d=!o.hidden&&![o,r].some(p=>S.composedPath().includes(p)),d&&(S.stopPropagation(),u(!1))},!0),e.root.addEventListener("click",S=>{d&&S.stopPropagation(),d=!1},!0),l.addEventListener("keydown",S=>{S.key==="Escape"&&!o.hidden&&(u(!1),r.focus())});let h=S=>`${Math.round(S/1024)} KB`,M=S=>t.cells[S],E=null,w=null,f=i("p",{class:"swapped",role:"status"});function g(S){let p=e.find(e.asked?.model)??e.entry;p.name!==w&&(E=p);let[A,v]=va(t.models,E,S);[E,w]=[v,A.name],f.textContent=A.cell===E.cell?"":`There is no ${M(E.cell)} for this task. This is the ${M(A.cell)}; a task that has the other brings it back.`,e.change(A)}function m(S,p,A,v){let y=i("select",{"aria-label":S},...A.map(k=>i("option",{value:k},v(k))));return y.value=String(e.entry[p]),y.disabled=A.length<2,y.addEventListener("change",()=>{g({[p]:A.find(k=>String(k)===y.value)})}),i("label",{},i("span",{},S),y)}function O(){let S=x=>x?.getAttribute?.("aria-label")??x?.textContent,p=e.entry,A=S(o.getRootNode().activeElement),v=t.models.includes(p)?t.models:[p,...t.models],y=v.filter(x=>x.task===p.task),k=y.filter(x=>x.cell===p.cell),$=k.filter(x=>x.units===p.units),L=i("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(x=>{let T=i("button",{type:"button","aria-pressed":String(x===e.weights)},x);return T.addEventListener("click",()=>e.send({weights:x})),T}));o.replaceChildren(i("div",{class:"choices"},m("Task","task",mn(v.map(x=>x.task)),x=>t.tasks[x]?.title??x),m("Cell","cell",Object.keys(t.cells).filter(x=>y.some(T=>T.cell===x)),M),m("Size","units",mn(k.map(x=>x.units)).sort((x,T)=>x-T),x=>`${x} units`),m("Seed","seed",mn($.map(x=>x.seed)).sort((x,T)=>x-T),x=>{let T=$.find(P=>P.seed===x)?.shown&&$.length>1;return`${x}${T?" (best on validation)":""}`}),i("div",{class:"choice"},i("span",{"aria-hidden":"true"},"Weights"),L)),f,c),c.replaceChildren(c.firstChild,b(p)),p.name!==w&&(f.textContent=""),!o.hidden&&A&&[...o.querySelectorAll("select, button")].find(x=>S(x)===A)?.focus()}let C=({cell:S})=>t.notes[S]&&i("p",{class:"note"},t.notes[S]);function b(S){let p=t.cards[S.card],A=`${S.parameters.toLocaleString("en")} parameters`;if(!p)return i("div",{class:"card"},C(S),i("p",{},S.card?"This model has no card.":`Your own run, not measured here. ${A}.`));let{measure:v,gap_title:y}=t.tasks[S.task],k=Object.keys(p.seeds),$=p.seeds[k[0]],L=(T,P,N="td")=>i("tr",{},i("th",{scope:"row"},T),...P.map(j=>i(N,{},j))),x=(T,P)=>Object.keys($[T]).map(N=>L(P(N),k.map(j=>tt(v,p.seeds[j][T][N]))));return i("div",{class:"card"},e.weights==="initial"&&i("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),C(S),p.note&&i("p",{class:"note"},p.note),i("p",{},`${ka(v,p.answers)}, on test texts that chose nothing, for every seed trained. ${A}, ${p.iterations.toLocaleString("en")} iterations.`),i("table",{},i("thead",{},L("seed",k,"th")),i("tbody",{},...x("by_rule",T=>[T," ",i("small",{},p.rules[T])]),Object.keys($.by_gap).length>0&&L(i("b",{},y),k.map(()=>"")),...x("by_gap",T=>T),L(i("b",{},"all"),k.map(T=>tt(v,p.seeds[T].score))))),i("p",{class:"fine"},p.test_split))}let z=null;return{el:l,draw(S){let p=e.entry,A=`${e.name} ${e.weights}`;if(!S("picture")||A===z)return;z=A;let v=e.weights==="initial"?", initial weights":"";s.textContent=`${p.card?"":"Your run: "}${M(p.cell)}, ${p.units} units${v}`,n.textContent=`${t.tasks[p.task]?.title??p.task} · ${h(p.bytes)}`,r.setAttribute("aria-label",`Model: ${s.textContent}, ${n.textContent}. Choose another.`),O()}}}var Sr=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
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
`;function Er(e,t,s){return Math.max(1,Math.min(e,Math.floor(t/s)))}function gn(e,t,s){let n=Math.min(e.n,s),r=n>4?1:0,{a:o}=e;return t>o+n-1-r?o=t-r:t<o+r&&(o=t+r-n+1),{a:Math.max(0,Math.min(s-n,o)),n}}function Cr(e,t,s,n){let r=Math.min(s,2),o=Math.max(r,Math.min(s,Math.floor(n/6))),a=Math.max(r,Math.min(o,Math.round(t-e)));return{a:Math.max(0,Math.min(s-a,Math.round((e+t+1-a)/2))),n:a}}function st(e,t,s,n){let r=(s-n)/e.n;return{...e,T:t,width:s,gutter:n,cw:r,end:e.a+e.n,x:o=>n+(o-e.a)*r,centre:o=>n+(o-e.a+.5)*r,step:o=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((o-n)/r))),sees:o=>o>=e.a&&o<e.a+e.n}}function Se(e,t,s,n=!1){let r=10**Math.max(n?0:-1/0,Math.floor(Math.log10((t-e)/s)));for(let o of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/o-1e-9),l=Math.floor(t/o+1e-9);if(l-a<s)return Array.from({length:l-a+1},(c,u)=>Number(((a+u)*o).toPrecision(12)))}return[]}var nt=(e,t,s)=>[e,...Se(e,t,s,!0).filter(n=>n>e+(t-e)/12)];function Ss(e,t,s){let n=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];n.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[n[l-1]]+t:0)});let o=s+t/2;for(let a of n.reverse())o=r[a]=Math.min(r[a],o-t);return r}var Tr=`.gs {
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
`;var Ar=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,Ma=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,wn=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function Lr(e){let[t,s,n]=wn(e).map(l=>Ar(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*s+.0514459929*n),o=Math.cbrt(.2119034982*t+.6806995451*s+.1073969566*n),a=Math.cbrt(.0883024619*t+.2817188376*s+.6299787005*n);return[.2104542553*r+.793617785*o-.0040720468*a,1.9779984951*r-2.428592205*o+.4505937099*a,.0259040371*r+.7827717662*o-.808675766*a]}function Sa([e,t,s]){let n=(e+.3963377774*t+.2158037573*s)**3,r=(e-.1055613458*t-.0638541728*s)**3,o=(e-.0894841775*t-1.291485548*s)**3;return[4.0767416621*n-3.3077115913*r+.2309699292*o,-1.2684380046*n+2.6097574011*r-.3413193965*o,-.0041960863*n-.7034186147*r+1.707614701*o].map(a=>Math.round(255*Math.min(1,Math.max(0,Ma(Math.min(1,Math.max(0,a)))))))}var pn=64;function bt(e,t){let s=Lr(e),n=Lr(t);return Array.from({length:pn+1},(r,o)=>Sa(s.map((a,l)=>a+(n[l]-a)*o/pn)))}function zr(e){let t=a=>bt(e("--zero"),e(`--R${a}`)),s=t("pos"),n=t("neg"),r=new Map,o=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(o(a)??(l<0?n:s))[Math.round(pn*Math.min(1,Math.abs(l)/(c||1)))]}}}var Ie=e=>`rgb(${e.join(",")})`;function rt(e){let[t,s,n]=e.map(r=>Ar(r/255));return .2126*t+.7152*s+.0722*n>.179?"#000":"#fff"}var Es=class{constructor({knock:t=null,give:s=()=>{},changed:n}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=s,this.changed=n,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let s=this.state;t!==s&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,s))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let s=await this.knock();if(this.ringing=!1,!(!s||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await Ea(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function Ea(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var Ca="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",bn=e=>(...t)=>t.some(s=>e.has(s));function xt(e,t){let s=e.fault?.at;if(s&&!s.every(r=>t.has(r)))return;let n=null;try{e.draw(bn(t))}catch(r){n=[...t],e.fault||(console.error(r),e.fault={said:i("p",{class:"fault",role:"alert"},Ca)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=n,e.fault.said.hidden=n===null,e.el?.classList.toggle("faulty",n!==null))}function je(e,{press:t,move:s,done:n,click:r,cancel:o,slop:a=0}){let l=null,c=typeof a=="function"?a:b=>Ta(b,l)>=a;function u(b){if(l||b.button||!b.isPrimary)return;let z=t(b);z!==!1&&(l={x:b.clientX,y:b.clientY,id:b.pointerId,hold:z,dragged:!1},C("addEventListener"),a===0&&d())}function d(){l.dragged=!0,e.setPointerCapture(l.id)}function h(b){if(!b.buttons)return void w(b);!l.dragged&&c(b,l)&&d(),l.dragged&&s?.(b,l.hold)}function M(b,z){let{hold:S}=l;l=null,C("removeEventListener"),z?.(b,S)}let E=b=>M(b,l.dragged?n:r),w=b=>M(b,l.dragged?o??n:null),f=b=>l.dragged&&!e.hasPointerCapture(l.id)&&w(b),g=b=>z=>z.pointerId===l.id&&b(z);function m(b){b.key!=="Escape"||!o||!l.dragged||(b.preventDefault(),b.stopPropagation(),w(b))}let O={pointermove:g(h),pointerup:g(E),pointercancel:g(w),lostpointercapture:g(f),keydown:m};function C(b){for(let[z,S]of Object.entries(O))e.ownerDocument.defaultView[b](z,S,{capture:!0})}e.addEventListener("pointerdown",u)}var Ta=(e,{x:t,y:s})=>Math.hypot(e.clientX-t,e.clientY-s);var xn={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},Or={similarity:"similarity",number:"number",now:"value",mean:"mean"};function Pr(e,t,s,n){let r=Array.from({length:e.H},(a,l)=>l),o=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?o(a=>e.at(s,n,a)):t==="mean"?o(a=>e.column(s,a).reduce((l,c)=>l+c,0)):r}function vn(e,t,s,n){let r=new Uint8ClampedArray(4*e.T*e.H),o=e.signal(t);return s.forEach((a,l)=>{for(let c=0;c<e.T;c++){let u=n(o[c*e.H+a]),d=4*(l*e.T+c);r[d]=u[0],r[d+1]=u[1],r[d+2]=u[2],r[d+3]=255}}),r}function $t(e,t,s){let n=e.P.roles.kind(t)==="gate",r=s===1||s>=10?0:s<1?2:1,o=n?["0","1"]:[U(-s,r),U(s,r,!0)],a=Array.from({length:10},(l,c)=>{let u=n?c/9:s*(2*c/9-1),d=i("i");return d.style.background=Ie(e.palette.of(t,u,s)),d});return[i("b",{class:`s-${t}`},t),` ${o[0]} `,i("span",{},...a),` ${o[1]}`]}function Cs(e){let t=i("h2",{},"Gates and states "),s=i("small",{class:"wide"});t.append(s);let n=i("span",{class:"legend","aria-hidden":"true"}),r=i("select",{"aria-label":"Order of the rows"},...Object.entries(xn).map(([S,p])=>i("option",{value:S},p)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let o=i("label",{class:"sort"},i("span",{class:"wide"},"rows by "),r),a=i("div",{class:"maps"}),l=i("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=i("span",{class:"r tools"},n,o),u=i("div",{class:"hd"},t,c),d=i("div",{},u,a,l),h=[],M={},E=null;function w(){let{P:S}=e;h=S.signals.map(p=>{let A=i("b",{class:`s-${p}`},p),v=i("span",{class:"v"}),y=i("button",{type:"button",class:"gl",title:"Show larger, and tint the words by it"},A,v,i("span",{class:"nm"},e.P.roles.word(p)));y.addEventListener("click",()=>e.look(p));let k=i("canvas",{role:"img"}),$=i("span",{class:"unit","aria-hidden":"true"}),L=B("svg",{class:"mark","aria-hidden":"true"},B("rect",{class:"halo"}),B("rect",{class:"edge"}),B("path")),x=i("div",{class:"map"},y,k,L,$);return je(k,{press(T){let[P,N]=f(T,k);return e.pick(N),e.go(P),T.pointerType!=="touch"},move:T=>e.go(f(T,k)[0])}),k.addEventListener("pointermove",T=>g(T,k,p)),k.addEventListener("pointerleave",()=>l.hidden=!0),{name:p,row:x,canvas:k,label:y,value:v,unit:$,box:L}}),a.replaceChildren(...h.map(p=>p.row))}function f(S,p){let{P:A,G:v}=e,y=p.getBoundingClientRect(),k=Math.floor((S.clientY-y.top)/y.height*A.H);return[v.step(S.clientX-y.left+v.gutter),e.order[Math.max(0,Math.min(A.H-1,k))]]}function g(S,p,A){let[v,y]=f(S,p),k=d.getBoundingClientRect();l.textContent=`${A} ${U(e.P.at(A,v,y),4)} · unit ${y} · step ${v+1} “${ae(e.P.shown[v],24)}”`,l.hidden=!1;let $=l.offsetWidth;l.style.left=`${Math.max(0,Math.min(k.width-$,S.clientX-k.left+12))}px`,l.style.top=`${S.clientY-k.top-30}px`}let m=()=>{let{P:S,rem:p,low:A,small:v}=e,y=(v?9:A?6.6:7.7)*p-(e.extra??0),k=(v?4.2:A?2.5:2.75)*p,$=(6-S.signals.length)*(k+.44*p),L=v?0:$/S.signals.length;return x=>Math.round((x===e.S.focus?y:k)+L)};function O(){let{P:S}=e;M={};for(let p of S.signals){let A=e.full(p),v=i("canvas",{width:S.T,height:S.H}),y=vn(S,p,e.order,k=>e.palette.of(p,k,A));v.getContext("2d").putImageData(new ImageData(y,S.T,S.H),0,0),M[p]=v}}function C(){let{P:S,G:p,S:A}=e,v=devicePixelRatio||1,y=m(),k=p.width-p.gutter,$=p.cw>=14?Math.max(1,Math.round(v)):0;for(let{name:L,row:x,canvas:T,label:P}of h){let N=y(L),j=L===A.focus;x.style.height=`${N}px`,x.classList.toggle("focused",j),P.setAttribute("aria-pressed",String(j)),T.width=Math.round(k*v),T.height=Math.round(N*v),T.style.cssText=`left:${p.gutter}px;width:${k}px;height:${N}px`;let H=T.getContext("2d");H.imageSmoothingEnabled=!1,H.drawImage(M[L],p.a,0,p.n,S.H,0,0,T.width,T.height);for(let _=1;$&&_<=p.n;_++)H.clearRect(Math.round(_*p.cw*v)-$,0,$,T.height);T.setAttribute("aria-label",`Map of ${L}, ${e.P.roles.word(L)}: ${S.H} units by ${S.T} steps. The numbers are in the table.`)}n.replaceChildren(...$t(e,A.focus,e.full(A.focus))),s.textContent=`each row is one of ${S.H} ${S.H===1?"unit":"units"}`}function b(){let{P:S,G:p,S:A}=e,v=e.order.indexOf(A.unit),y=m();for(let{name:k,unit:$,box:L}of h){let x=y(k),T=x/S.H,P=v*T,[N,j,H]=L.children,_=A.mode==="mean";L.style.display=_?"none":"",$.textContent=_||k!==A.focus||e.small?"":`unit ${A.unit}`,$.style.top=`${Math.max(2.5*e.rem,Math.min(x-16,P+T/2-8))}px`;let F=k===A.focus;for(let[R,q]of[[N,3],[j,1.5]]){R.style.display=F?"":"none";let W={x:p.gutter-q,y:P-q,width:p.width-p.gutter+2*q-1,height:T+2*q};for(let[I,V]of Object.entries(W))R.setAttribute(I,V)}H.style.display=F?"none":"",H.setAttribute("d",`M${p.gutter-2} ${P+T/2}l-6 -4v8z`)}}function z(){let{P:S,S:p}=e;for(let{name:A,value:v}of h){let y=p.mode==="mean"?S.mean(A)[p.t]:S.at(A,p.t,p.unit),k=e.P.roles.kind(A)==="gate";v.textContent=U(y,2,!k),v.className=`v s-${k?A:Ne(y)}`}}return{el:d,head:u,tools:c,draw(S){let{P:p,S:A}=e;S("picture")&&E!==p.signals.join()&&(w(),E=p.signals.join()),r.value=A.sort,S("picture","theme","order")&&O(),S("picture","theme","size","view","focus","order")&&C(),S("picture","size","focus","unit","order")&&b(),z()}}}var La=["display","gridTemplateColumns","columnGap","padding"];function Nr(e){let{root:t,main:s}=e,n=null,r=()=>{if(n||e.closed)return;let{theme:o}=e.S,a=[];o==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(f,g)=>{a.push([f,f.getAttribute("style")]),Object.assign(f.style,g)},u=f=>[f,{width:`${f.offsetWidth}px`,height:`${f.offsetHeight}px`}],d=[...t.querySelectorAll("*")].filter(f=>f.offsetWidth&&getComputedStyle(f).display==="grid").map(f=>[f,{gridTemplateColumns:getComputedStyle(f).gridTemplateColumns}]),h=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(f=>f.offsetWidth).map(u),M=getComputedStyle(s),E=Object.fromEntries(La.map(f=>[f,M[f]])),w=t.clientWidth;c(s,{...E,width:`${s.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[f,g]of[...d,...h])c(f,g);t.style.setProperty("--wide",`${w}px`),t.style.setProperty("--fit",Math.min(1.1,1500/w));for(let f of l)f.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",o==="dark"),n=()=>{for(let[f,g]of a.reverse())g===null?f.removeAttribute("style"):f.setAttribute("style",g);for(let f of l)f.classList.remove("unvisited");o==="dark"&&e.set({theme:o}),n=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>n?.())}var _e=["picture","size","theme","view","focus","unit","step"],za={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",..._e],playing:["play"],speed:["play"],pane:["pane",..._e]},Ts=40,Oa=4e3;async function Pa(){let e=AbortSignal.timeout(Oa);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function Na(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var ot=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];constructor({model:t,el:s},n){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new vs(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=i("style");r.append(Sr+Tr+n),this.root=i("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),s.append(r,this.root),this.state.asked.values.embed&&Mr(this),this.host=s.getRootNode().host??this.root;let o={knock:Pa,give:Na};this.line=new Es({...this.inPage&&o,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(n=>{this.returning=!0,n.values.theme&&this.set({theme:n.values.theme}),this.back(n)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",n=>this.key(n)),this.root.addEventListener("click",n=>{n.detail&&n.target.closest?.("button")&&!n.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(i("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),Nr(this))}close(){}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,s){t==="closed"&&this.wentOff(),s==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,s=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${s}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${s}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return za}set(t){let s=new Set;for(let[n,r]of Object.entries(t))if(this.S[n]!==r){this.S[n]=r;for(let o of this.touches[n])s.add(o)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],s.add("notice")),t.theme&&this.readTheme(),s.size&&this.draw(s)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let s=gn(this.S.view,t,this.P.T);this.set(s.a===this.S.view.a&&s.n===this.S.view.n?{t}:{t,view:s})}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let s=new Map;this.css=n=>(s.has(n)||s.set(n,t.getPropertyValue(n).trim()),s.get(n)),this.palette=zr(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(_e)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let n=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=Er(this.P.T,this.width-this.gutter,n);this.S.view=gn({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=st(this.S.view,this.P.T,this.width,this.gutter);let s=bn(t),{P:n,S:r}=this,o=[n,n.layer,r.sort,r.focus];o.some((a,l)=>a!==this.sorted?.[l])&&(this.order=Pr(n,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[o,r.t],t.add("order")),s("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||xt(a,t)}drawCursor(){let{G:t,S:s,cursor:n}=this;n.style.display=t.sees(s.t)?"":"none",n.style.left=`${t.x(s.t)-1}px`,n.style.width=`${t.cw+1}px`}moves(){let{S:t,P:s}=this,n=this.order.indexOf(t.unit);return{ArrowLeft:()=>this.go(t.t-1),ArrowRight:()=>this.go(t.t+1),Home:()=>this.go(0),End:()=>this.go(s.T-1),ArrowUp:()=>this.pick(this.order[(n-1+s.H)%s.H]),ArrowDown:()=>this.pick(this.order[(n+1)%s.H]),...Object.fromEntries(s.signals.map((r,o)=>[o+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let s=t.composedPath()[0];if(s.closest?.("dialog, .popover"))return;if(s.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||s.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=s.matches?.("input[type=range]"),o=s.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&t.key!==" "&&t.key!=="?"||o&&t.key===" "||(t.preventDefault(),a())}};var ja=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function jr(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function it(e){return jr((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function Ht(e){if(!ja)throw new Error("a big-endian browser cannot read this picture");let[t,s]=it(e);return{...t,picture:s.length?new Mt(...jr(s)):null}}var Mt=class{T=0;H=0;tokens=[];words=[];layers=[];arrays={};roles=null;constructor(t,s){for(Object.assign(this,t),t.roles&&(this.roles=new ps({...t,name:t.cell})),this.body=s,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let s=this.arrays[t];if(!s)return null;let[n,r]=s,o=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*n,o)}kept(t,s){return this.cache.has(t)||this.cache.set(t,s()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,s,n){return s<0||s>=this.T?0:this.signal(t)[s*this.H+n]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let s=this.signal(t),n=new Float32Array(this.T);for(let r=0;r<this.T;r++){let o=0;for(let a=0;a<this.H;a++)o+=s[r*this.H+a];n[r]=o/this.H}return n})}column(t,s){let n=this.signal(t),r=new Float32Array(this.T);for(let o=0;o<this.T;o++)r[o]=n[o*this.H+s];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((s,n)=>Math.max(s,Math.abs(n)),0))}reach(t,s){return(s===null?this.mean(t):this.column(t,s)).reduce((r,o)=>Math.max(r,Math.abs(o)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(le))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t){let s=this.array("top.id"),n=this.array("top.p"),r=this.arrays["top.id"][1][1];return Array.from({length:r},(o,a)=>[this.words[s[t*r+a]],n[t*r+a]])}};var at=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,s){return this.latest.get(t)?.key===s}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,s,{key:n=null,both:r=!1,once:o=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:n,request:s,once:o,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let s=this.latest.get(t);s.last=++this.seq,s.handed=!0,this.send({...s.request,want:t,seq:s.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:s,handed:n}=this.latest.get(t);s&&n?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:s,from:n}=this.latest.get(t);return s<n?2:1}take({want:t,seq:s}){let n=this.latest.get(t);return!n||!this.busy.has(t)||s<n.first||s>n.last?null:(n.first=n.from,s>=n.from&&this.busy.delete(t),n)}opened({want:t,seq:s}){let n={key:null,from:s};return this.latest.set(t,n),n}forget(t){let s=this.latest.get(t);s&&(s.key=null)}stop(){this.busy.clear()}};var Ft={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},ut=e=>e<1&&e>=.9995?">0.999":U(e,3);function kn({probe:e,before:t,spread:s,units:n}){let r=n.map(([o,a,l,,c],u)=>({unit:o,signal:a,sign:l,score:c,...u?{}:{spread:s}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function _r(e){let{chance:t}=Ft[e.kind],s=Math.min(t-.15*(1-t),...kn(e).flatMap(({score:n,spread:r})=>[n,...r??[]]));return n=>(n-s)/(1-s)}var yn=(e,t,s)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(s>0)]}`,Ls=(e,[t,s])=>`${ut(e)} (${ut(t)} to ${ut(s)})`,ts=({spread:e,before:t})=>e[0]>t.spread[1];function Hr(e,t){let{kind:s,probe:n,before:r,spread:o,units:a,share:l}=e,[[c,u,,,d]]=a,{title:h}=Ft[s],M=ts(e)?"clearly better than":o[1]<r.spread[0]?"clearly worse than":"not clearly better than",E=`Unit ${c} tells it best, by its ${u}: ${h} ${Ls(d,o)}, ${M} before training, where the best unit reaches ${Ls(r.unit,r.spread)}. A linear probe over all ${t} units reaches ${ut(n)}, before training ${ut(r.probe)}.`;return l===void 0?E:`${E} It is so on ${pe(l)} of the test steps where that is defined.`}function Fr(e){return e?.features.find(ts)?.units[0].slice(0,2)??null}function Rr({features:e,units:t},s){let{follows:n}=t[s];if(!n)return null;let[r,o,a,l]=n,c=e.find(d=>d.name===r),u=yn(c.kind,o,a);return{name:r,title:c.title,how:`${u}, ${Ft[c.kind].title} ${ut(l)}`}}function lt(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var As=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),Rt=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var zs=`.pick {
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
`;var Ha=4096,ss=new Map,$n=null;function vt(e,t,s,n,r){let o=`${n} ${r} ${e}`;return ss.has(o)||(ss.size>=Ha&&ss.clear(),$n??=document.createElement("canvas").getContext("2d"),$n.font=`${n} 100px ${r}`,ss.set(o,$n.measureText(e).width)),Math.min(s,100*t/ss.get(o))}function It(e){let t=i("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),s=i("div",{class:"foot","aria-hidden":"true"}),n=i("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=i("div",{class:"track"}),o=i("i"),a=i("b");r.append(o,a);let l=i("div",{class:"words"},t,s,i("div",{class:"scrubber"},r,n));n.addEventListener("input",()=>e.go(Number(n.value)));let c=[],u=[],d=null,h=null;t.addEventListener("click",g=>{let m=g.target.closest("button");m&&e.go(Number(m.dataset.step))});let M=null;l.addEventListener("wheel",g=>{let m=Math.sign(g.deltaX||(g.shiftKey?g.deltaY:0));m&&(g.preventDefault(),e.scroll(e.S.view.a+m))},{passive:!1}),l.addEventListener("pointerdown",g=>{g.pointerType==="touch"&&g.target!==n&&(M={x:g.clientX,a:e.S.view.a})}),l.addEventListener("pointermove",g=>{M&&e.scroll(Math.round(M.a-(g.clientX-M.x)/e.G.cw))});for(let g of["pointerup","pointercancel","pointerleave"])l.addEventListener(g,()=>M=null);e.scroll=g=>{let m=e.S.view.n;g=Math.max(0,Math.min(e.P.T-m,g)),g!==e.S.view.a&&e.set({view:{a:g,n:m}})};function E(){let{P:g,G:m,S:O,rem:C}=e,b=g.mean(O.focus),z=e.full(O.focus),S=k=>U(b[k],2).replace(/^(\u2212?)0\./,"$1."),p=0;for(let k=m.a;k<m.end;k++)p=Math.max(p,S(k).length);let A=m.cw>=Math.max(1.7,.46*p)*C,v=JSON.stringify([g.tokens,g.unknown,m.a,m.n,m.width,C,O.focus,e.font]);if(v===h){for(let k=m.a;k<m.end;k++){let $=e.palette.of(O.focus,b[k],z),{style:L,dataset:x}=c[k-m.a],T=`background:${Ie($)};color:${rt($)}`;k-m.a===d?x.style=x.style.replace(/background:[^;]*;\s*color:[^;]*/,T):Object.assign(L,{background:Ie($),color:rt($)}),ve(u[k-m.a],A?S(k):"")}return}h=v;let y=i("span",{class:"label"},"mean ",i("i",{class:`s-${O.focus}`},O.focus));s.replaceChildren(y),c=[],u=[],d=null;for(let k=m.a;k<m.end;k++){let $=g.shown[k],L=e.palette.of(O.focus,b[k],z),x=i("button",{type:"button",class:"tok",tabindex:"-1"});x.dataset.step=k,m.cw>=1.1*C&&x.append($),x.title=g.unknown[k]?`“${$}” ${jt(g)}`:`step ${k+1}: ${$}`,x.classList.toggle("unknown",g.unknown[k]);let T=vt($,m.cw-5,.94*C,500,e.font);x.style.cssText=`left:${m.x(k)+1}px;width:${m.cw-2}px;background:${Ie(L)};color:${rt(L)};font-size:${Math.max(T,.62*C)}px`,x.classList.toggle("clipped",T<.62*C),c.push(x);let P=i("span",{class:"m"});A&&P.append(S(k)),P.style.cssText=`left:${m.x(k)}px;width:${m.cw}px`,u.push(P)}t.replaceChildren(...c),s.append(...u),w()}function w(){let{P:g,G:m,rem:O}=e,C=.75*O,b=m.n===g.T,z=b?m.centre(0):m.gutter+C/2,S=b?m.centre(g.T-1):m.width-C/2;n.max=String(g.T-1),n.disabled=g.T===1,n.style.cssText=`left:${z-C/2}px;width:${S-z+C}px`,r.style.cssText=`left:${z}px;width:${S-z}px`,o.style.display=b?"none":"",o.style.left=`${100*m.a/g.T}%`,o.style.width=`${100*m.n/g.T}%`}function f(){let{P:g,S:m,G:O,rem:C}=e;if(d!==null&&c[d]&&(c[d].classList.remove("cur"),c[d].removeAttribute("aria-current"),c[d].style.cssText=c[d].dataset.style,c[d].tabIndex=-1,u[d].classList.remove("cur")),d=O.sees(m.t)?m.t-O.a:null,d!==null){let b=c[d],z=g.shown[m.t];b.dataset.style=b.style.cssText,b.classList.add("cur"),b.setAttribute("aria-current","step"),b.tabIndex=0;let S=Math.max(vt(z,O.cw-4,1.06*C,700,e.font),.62*C);b.style.cssText=`left:${O.x(m.t)}px;width:${O.cw}px;font-size:${S}px`,u[d].classList.add("cur")}n.value=String(m.t),n.setAttribute("aria-valuetext",`step ${m.t+1} of ${g.T}: ${g.shown[m.t]}`),a.style.width=`${g.T>1?100*m.t/(g.T-1):0}%`}return{el:l,draw(g){g("picture","size","theme","view","focus")&&E(),g("step","picture","size","view")&&f()}}}var Mn={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},Sn=[.5,1,2,4],Fa=900;function Os(e){let t=null,s={},n=(M,E,w)=>{s[M]=B("path",{d:Mn[M]});let f=i("button",{type:"button",class:`tb ${M}`,"aria-label":E,title:E},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},s[M]));return f.addEventListener("click",w),f},r=n("play","Play (space)",()=>e.set({playing:!e.S.playing})),o=i("button",{type:"button",class:"bare speed",title:"Speed"},"1×");o.addEventListener("click",()=>{e.set({speed:Sn[(Sn.indexOf(e.S.speed)+1)%Sn.length]})});let a=i("b"),l=i("small"),c=i("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(M=>i("kbd",{},M))),u=i("div",{class:"transport",role:"group","aria-label":"Steps"},n("first","First step (Home)",()=>e.go(0)),n("back","Back one step (left arrow)",()=>e.go(e.S.t-1)),r,n("forward","Forward one step (right arrow)",()=>e.go(e.S.t+1)),n("last","Last step (End)",()=>e.go(e.P.T-1)),o,i("span",{class:"where"},i("span",{class:"roomy"},"step "),a,l),c);function d(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.go(e.S.t+1)}function h(){clearInterval(t);let{playing:M}=e.S;M&&(t=setInterval(d,Fa/e.S.speed)),s.play.setAttribute("d",M?Mn.pause:Mn.play);let E=M?"Pause (space)":"Play (space)";r.title=E,r.setAttribute("aria-label",E),o.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,o.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:u,draw(M){M("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),h()),M("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.textContent=e.S.t+1,l.textContent=` / ${e.P.T}`}}}async function qt({doc:e,roots:t},s){let n=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,s[l]])),r={docid:"gatescope",roots:n,root_ids:Object.keys(n)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[o]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(o));return Object.values(s).forEach(Ir),l=>a.get_model_by_name(l)}function Ir(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&Ir(t.shadowRoot)}function ct(e,t,{css:s,rem:n,font:r}){e(`${t}.axis`).setv({major_label_text_color:s("--ink3"),major_label_text_font_size:`${.75*n}px`,major_label_text_font:r,major_label_standoff:Math.round(.2*n)}),e(`${t}.grid`).grid_line_color=s("--rule")}var qr=8,Ra=100,mt=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,s)=>[e.x(Math.max(t,e.a)),e.x(Math.min(s+1,e.end))],columns:!0});function Ps(e,t,s,n,r=!1){let o=r?Math.log:u=>u,a=o(t)-o(e),l=u=>s+(n-s)*(a?(o(u)-o(e))/a:.5);return{first:e,last:t,left:s,right:n,at:l,find:u=>Math.max(e,Math.min(t,e+Math.round((u-s)/(n-s)*(t-e)))),span:(u,d)=>[l(u),l(d)]}}function Ia({values:e,at:t,first:s=0},n,r){let o=t?0:Math.max(0,n.first-s),a=t?e.length-1:Math.min(e.length-1,n.last-s),l=[];for(let c=o;c<=a;c++){let u=t?t[c]:s+c;l.push([n.at(u),Number.isFinite(e[c])?r(e[c]):NaN,u])}return l}function qa({values:e,at:t,first:s=0},n,r,o){if(!r.columns||t)return n;let[a,l]=[r.first-s,r.last-s],c=(u,d)=>d>=0&&d+1<e.length?[[u,o((e[d]+e[d+1])/2)]]:[];return[...c(r.left,a-1),...n,...c(r.right,l)]}function Wa(e){let t="",s="M";for(let[n,r]of e)Number.isFinite(r)&&(t+=`${s}${n.toFixed(2)} ${r.toFixed(2)}`),s=Number.isFinite(r)?"L":"M";return t}var Wr=(e,t=Ra)=>e.filter((s,n)=>n%Math.ceil(e.length/t)===0||n===e.length-1);function Da(e,{height:t}){let{x:s,rows:n=[],along:r=[],lines:o,shades:a=[],marks:l=[],caption:c,rem:u}=e,{low:d,high:h,top:M,below:E}=e.y,w=t-E,f=t-(e.foot??.2*u),g=b=>M+(w-M)*(h-b)/(h-d||1),m=b=>({class:b===0?"zero":"grid",d:`M${s.left} ${g(b).toFixed(2)}H${s.right}`}),O=(b,z,S,p)=>({x:b,y:z,"text-anchor":p,text:S}),C=d<0&&h>0&&n.every(([b])=>b!==0);return{x:s,y:g,low:d,high:h,top:M,bottom:w,rules:[...n.map(([b])=>m(b)),...C?[m(0)]:[]],texts:[...n.map(([b,z])=>O(s.left-.4*u,g(b)+.26*u,z,"end")),...r.map(([b,z,S="middle"])=>O(s.at(b),f,z,S)),...c?[O(s.right,f,c,"end")]:[]],shades:a.map(([b,z])=>({x:b,y:M,width:Math.max(0,z-b),height:w-M})),lines:o.map(b=>{let z=Ia(b,s,g);return{...b,points:z,d:Wa(qa(b,z,s,g))}}),marks:l.map(({k:b,v:z,kind:S="",r:p=4})=>({class:`mark ${S}`,cx:s.at(b),cy:g(z),r:p}))}}function Ua(e,t,s){let n={},r=({left:o,top:a,width:l,height:c})=>{let u=0;for(let d of Object.values(e))for(let h=1;h<d.length;h++){let[[M,E],[w,f]]=[d[h-1],d[h]];if(w<o||M>o+l||!Number.isFinite(E+f))continue;let g=b=>E+(f-E)*Math.max(0,Math.min(1,(b-M)/(w-M))),[m,O]=[g(o),g(o+l)],C=Math.min(Math.max(m,O),a+c)-Math.max(Math.min(m,O),a);C>=0&&(u+=1+C/c)}for(let d of Object.values(n))o>=d.left+d.width||d.left>=o+l||a>=d.top+d.height||d.top>=a+c||(u+=20);return u};for(let[o,[a,l]]of Object.entries(t)){let c=null;for(let[u,d]of e[o])if(!(!Number.isFinite(d)||u<s.left||u>s.right))for(let h of[-1,1])for(let M of[1,5,10,18,28]){let E=Math.max(s.left,Math.min(s.right-a,u-Math.min(a/2,12))),w=h<0?d-l-M:d+M,f=Math.max(0,s.top-w)+Math.max(0,w+l-s.bottom),g={left:E,top:w,width:a,height:l},m=20*r(g)+40*f+.3*M+.01*(E-s.left);(c===null||m<c.cost)&&(c={...g,cost:m})}c&&(n[o]=c)}return n}function St(e,t,s,n,r=1){let o={},a={};e.forEach(({span:c,points:u},d)=>{c.hidden=!1,o[d]=Wr(u),a[d]=[Ba(c,n)+4,r*n]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,u)=>{o[`clear of ${u}`]=Wr(c)});let l=Ua(o,a,s);e.forEach(({span:c},u)=>{c.hidden=!l[u],l[u]&&(c.style.left=`${l[u].left}px`,c.style.top=`${l[u].top+l[u].height/2}px`)})}var En=new Map;function Ba(e,t){let s=`${t} ${e.className} ${e.textContent}`;return En.get(s)||En.set(s,e.offsetWidth),En.get(s)}function Wt(e,t,s){for(;e.childElementCount>s.length;)e.lastChild.remove();for(;e.childElementCount<s.length;)e.append(B(t));s.forEach(({text:n,title:r,...o},a)=>{let l=e.children[a];ke(l,o),n!==void 0&&ve(l,n),r!==void 0&&l.textContent!==r&&l.replaceChildren(B("title",{},r))})}function He(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(b=>[b,B("g",{class:b})])),{shades:s,rules:n,texts:r,lines:o,marks:a,under:l,dots:c}=t,u=B("path",{class:"here"}),d=B("svg",{"aria-hidden":"true"},s,n,r,u,l,o,a,c),h=i("div",{class:"labels","aria-hidden":"true"}),M=i("div",{class:"tag",role:"tooltip"}),E=i("div",{class:`chart ${e}`,role:"img"},d,h,M),w=null,f=null,g=null,m="";M.hidden=!0;function O(b){let z=E.getBoundingClientRect(),[S,p]=[b.clientX-z.left,b.clientY-z.top],A=!g||S<g.x.left-qr||S>g.x.right+qr,v=b.buttons>0&&b.pointerType!=="touch",y=A||v?null:f.tip?.(g.x.find(S));M.hidden=!y,y&&(ve(M,y),M.style.left=`${Math.max(0,Math.min(z.width-M.offsetWidth,S+12))}px`,M.style.top=`${Math.max(-M.offsetHeight-4,p-M.offsetHeight-10)}px`)}for(let b of["pointermove","pointerdown"])E.addEventListener(b,O);E.addEventListener("pointerleave",()=>M.hidden=!0);function C(){let{alone:b,still:z,along:S=[],bars:p,rem:A}=f,v=b?[]:g.lines.filter(T=>T.name).sort((T,P)=>(T.later??0)-(P.later??0)),y=JSON.stringify([b,v.map(({name:T,cls:P})=>[T,P])]);if(z&&y===m)return;y!==m&&h.replaceChildren(...b?[i("span",{class:"alone"},b)]:[],...v.map(({name:T,kind:P,cls:N=`name ${P}`})=>i("span",{class:N},T))),m=y;let{x:k,y:$}=g,L=S.length?g.bottom:w.height,x={left:k.left+4,right:k.right-4,top:0,bottom:L,...f.room};St(v.map(({points:T,named:P},N)=>({span:h.children[N],points:P?T.filter(([,,j])=>P(j)):T,whole:P&&T})),[...g.lines.filter(T=>!T.name&&!T.aside).map(T=>T.points),...p?.($)??[]],x,A)}return{el:E,under:l,get frame(){return g},measure(){return w={width:E.clientWidth,height:E.clientHeight},w},draw(b){if((!w?.width||!w.height)&&this.measure(),!w.width||!w.height)return;f=b,g=Da(f,w),ke(d,w),Wt(s,"rect",g.shades),Wt(n,"path",g.rules),Wt(r,"text",g.texts);let z=({kind:S="",d:p,style:A="",title:v})=>({class:`line ${S}`,d:p,style:A,title:v});Wt(o,"path",g.lines.map(z)),Wt(a,"circle",g.marks),C(),ke(E,{"aria-label":f.said})},cursor(b){if(!g)return;let{x:z,y:S,top:p,bottom:A}=g,v=b>=z.first&&b<=z.last,y=f.here==="column"?z.span(b,b):[z.at(b)],k=v&&f.here?y.map(L=>`M${L.toFixed(2)} ${p}V${A}`).join(""):"";ke(u,{d:k});let $=g.lines.filter(({dot:L,values:x})=>L&&v&&Number.isFinite(x[b]));Wt(c,"circle",$.map(({kind:L,dot:x,values:T})=>({class:`dot ${L}`,cx:z.at(b),cy:S(T[b]),r:x})))}}}var Va=5,Ga=600,Dr=3;function Ur(e,t){let s=i("h2"),n=i("span",{class:"r"}),r={valves:He("plot valves"),memory:He("plot memory")};for(let{el:h,under:M}of Object.values(r)){let E=g=>g.clientX-h.getBoundingClientRect().left,w=(g,m)=>[m,Math.max(e.G.gutter,Math.min(e.G.width,E(g)))],f=g=>e.G.a-.5+(g-e.G.gutter)/e.G.cw;je(h,{press:g=>E(g)>=e.G.gutter&&E(g),slop:(g,{x:m})=>!e.small&&g.pointerType!=="touch"&&Math.abs(g.clientX-m)>=Va,click:g=>e.go(e.G.step(E(g))),move(g,m){let[O,C]=w(g,m).sort((b,z)=>b-z);M.replaceChildren(B("rect",{class:"band",x:O,width:C-O,y:0,height:"100%"}))},done(g,m){M.replaceChildren(),t(...w(g,m).sort((O,C)=>O-C).map(f))},cancel:()=>M.replaceChildren()}),h.addEventListener("dblclick",()=>e.resetZoom()),h.addEventListener("wheel",g=>{if(!g.ctrlKey||E(g)<e.G.gutter)return;g.preventDefault();let m=f(E(g)),O=Math.max(.2,1+g.deltaY/Ga),{a:C,end:b}=e.G;t(m+(C-.5-m)*O,m+(b-.5-m)*O)},{passive:!1})}let o=()=>e.P.roles.gates;function a(){let{rem:h,low:M,small:E}=e,w=o().length===0,f={valves:w?0:(M?2.9:3.1)*h,memory:(E?5:M?3.6:3.9)*h+(w?3*h:0)};for(let[g,{el:m}]of Object.entries(r))m.style.height=`${Math.round(f[g])}px`,m.hidden=f[g]===0;for(let g of Object.values(r))g.measure()}function l(h){let{roles:M}=e.P;return M.kind(h)==="gate"?`stroke:var(--F${h},var(--ink2));stroke-width:2`:h==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${h===M.candidate?"stroke-dasharray:1 4":""}`}let c=h=>e.S.mode==="mean"?e.P.mean(h):e.P.column(h,e.S.unit);function u(h,M,E,w,f,g){let{P:m,G:O,rem:C}=e,b=Object.fromEntries(M.map(z=>[z,c(z)]));r[h].draw({x:mt(O),y:{low:E,high:w,top:Dr,below:Dr},rows:f,lines:M.map(z=>({values:b[z],name:z,kind:`of-${z}`,cls:`letter s-${z}`,style:l(z)})),tip:z=>`step ${z+1} “${m.shown[z]}”
${M.map(S=>`${S} ${U(b[S][z],4)}`).join("   ")}`,alone:m.T===1?`A line needs at least two ${m.reads.many}.`:null,said:g,rem:C})}function d(){let{P:h,S:M}=e,E=o(),w=h.signals.filter(b=>!E.includes(b)),f=b=>`${b} over time. The numbers are in the table.`;E.length&&u("valves",E,-.04,1.04,[[0,"0"],[1,"1"]],f(`Gates ${E.join(", ")}`));let g=1.12*Math.max(1,...w.map(b=>Math.max(...c(b).map(Math.abs)))),m=Math.floor(g),O=[-m,0,m].map(b=>[b,U(b,0,!0)]);u("memory",w,-g,g,O,f(w.join(", "))),s.replaceChildren(M.mode==="mean"?`Mean of ${h.H} units over time `:`Unit ${M.unit} over time `,i("small",{class:"wide"},E.length?"valves 0–1, then memory":"hidden state"));let C=M.mode==="unit"?h.halfLife(M.unit):null;n.replaceChildren(...C===null?[]:["half-life ",i("b",{},lt(C))]),n.title=`Half-life: ${Rt(h.reads)}${C<0?"; this text ends before more can be told":""}`}return{els:[i("div",{class:"hd"},s,n),r.valves.el,r.memory.el],draw(h){h("size","picture")&&a(),h("picture","unit","view","size")&&d()}}}var Br={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function Ka(e){let t=e[e.length-1];return Array.from(e,s=>Number.isFinite(s-t)?s-t:NaN)}var Ya=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${le(t)}”), its guess`,Xa=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${le(t)}”, which the network shown holds likeliest`;function Vr(e){let t=i("h2"),s=i("small"),n=i("div",{class:"bk"}),r=i("div",{class:"labels","aria-hidden":"true"}),o=i("div",{class:"plot gradient",role:"img"},n,r),a=Ur(e,w),l=i("div",{class:"plots"},...a.els,i("div",{class:"hd long"},t),o),c=null,u=!1,d=[],h=0,M=0;o.addEventListener("pointerdown",p=>M=p.clientX,!0),o.addEventListener("click",p=>{if(Math.abs(p.clientX-M)>4)return;let A=p.clientX-o.getBoundingClientRect().left;A>=e.G.gutter&&e.go(e.G.step(A))}),o.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(h),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function E(){let p=await qt(e.setup.figures,{gradient:n});c={named:p,time:p("time")},c.time.change.connect(()=>{if(u)return;clearTimeout(h);let{start:A,end:v}=c.time;h=setTimeout(()=>w(A,v),30)}),p("gradient.y").change.connect(()=>{u||requestAnimationFrame(S)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function w(p,A){let{P:v,G:y,S:k}=e,$=Cr(p,A,v.T,y.width-y.gutter);$.a===k.view.a&&$.n===k.view.n?g():e.set({view:$})}function f(p){u=!0;try{p()}finally{u=!1}}let g=()=>c&&f(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function m(){let{G:p,rem:A,low:v,small:y}=e;o.style.height=`${Math.round((y?11:v?6.6:7)*A)}px`,c.named("gradient").setv({min_border_left:p.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=y?null:"auto"}function O(){let{css:p}=e;for(let[A,[v,y,k]]of Object.entries(Br)){let{glyph:$}=c.named(`gradient.${A}`);$.setv({line_color:p(v),line_width:y,line_dash:k??[],line_cap:"round"})}ct(c.named,"gradient",e)}function C(p,A,v,y,k,$){let{T:L}=e.P,x=Array.from({length:L},(P,N)=>N),T={t:x,tip:x.map($),low:x.map(()=>A),high:x.map(()=>v)};for(let P of Object.keys(Br)){let N=P in p;c.named(`gradient.${P}`).visible=N,T[P]=N?Array.from(p[P]):x.map(()=>NaN)}c.named("gradient.source").data=T,c.named("gradient.y").setv({start:A,end:v}),c.named("gradient.axis").major_label_overrides=new Map(k),c.named("gradient.ticks").ticks=y}let b=p=>Te(e.setup.cells[p]);function z(){let{P:p,S:A}=e,v={},y={},k=p.cell;for(let{key:F,cell:R,signal:q}of p.curves){let W=`${R==="rnn"||R==="lstm"?R:"own"}.${q}`;v[W]=Ka(p.array(F)),y[W]=`${b(R)} ‖dL/d${q}‖`}let $=Object.values(v).flatMap(F=>F.filter(Number.isFinite)),L=Math.min(-1.5,Math.min(...$)-.25),x=Math.max(.25,Math.max(...$)+.15),T=p.array("forget");if(T){let F=R=>A.mode==="mean"?Math.log10(Array.from({length:p.H},(q,W)=>10**T[R*p.H+W]).reduce((q,W)=>q+W)/p.H):T[R*p.H+A.unit];v.forget=Array.from({length:p.T},(R,q)=>Number.isFinite(F(q))?F(q):NaN),y.forget=A.mode==="mean"?`∏ ${we(p.roles.keep)}, mean of units`:`∏ ${we(p.roles.keep)} of unit ${A.unit}`,k!=="lstm"&&(y.forget+=` (${b(k)})`)}let P=Se(L,x,5,!0),N=P.map(F=>[F,{0:"1","-1":"0.1","-2":"0.01"}[F]??Re(F)]);C(v,L,x,P,N,F=>`step ${F+1} “${p.shown[F]}”
`+Object.entries(v).map(([R,q])=>`${y[R]} ${Be(q[F])}`).join(`
`)),d=Object.entries(v).map(([F,R])=>({line:F,values:R,name:y[F]}));let j=ae(p.shown[p.T-1],20);t.replaceChildren(`How much error from “${j}” reaches back `,s);let _=[...new Map(p.curves.map(({cell:F,loss:R})=>[b(F),R]))].map(([F,R])=>`${F} ${U(R,2)}`).join(", ");s.textContent=`${Ya(p)}: ${_}; each ÷ its last value, log scale`,t.title=`${Xa(p)}: ${_}. Each curve is the norm of a total derivative of L, divided by its own value at the last step.`,o.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(y).map(([F,R])=>`${R} at the first step ${Be(v[F][0])}`).join("; ")}.`)}function S(){let{G:p,rem:A,P:v}=e;if(v.T===1){let T=`The gradient needs at least two ${v.reads.many}.`;return r.replaceChildren(i("span",{class:"alone"},T))}let{start:y,end:k}=c.named("gradient.y"),$=o.clientHeight,L=T=>3+($-6)*(1-(T-y)/(k-y)),x=d.map(({line:T,values:P,name:N})=>{let j=[];for(let H=Math.max(0,p.a);H<p.end;H++){let _=L(P[H]);j.push([p.centre(H),_<-2||_>$+2?NaN:_])}return{span:i("span",{class:`name ${T.replace(".","-")}`},N),points:j}});return r.replaceChildren(...x.map(({span:T})=>T)),St(x,[],{left:p.gutter+2,right:p.width-2,top:0,bottom:$},A)}return E(),{el:l,draw(p){a.draw(p),c&&(p("size","picture")&&f(m),p("theme","size")&&f(O),p("picture","unit")&&f(z),p("view","picture","size")&&g(),p("view","picture","size","unit","theme")&&S())}}}var Ns=30,Ja=26,Et=25,Gr=38,Yr=(e,t,s)=>Math.min(s,Math.max(t,e)),Tn=e=>(Yr(e,0,1)||0)*Ns/2,Cn=(e,t)=>e?Yr(Math.abs(e)*Ja/Math.max(1.25,t||0),1.5,Ns):0,Ln=4,Kr=e=>e.scale,Za=e=>U(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),Qa=e=>Number.isFinite(e)&&he(e)?Ne(e):"nil";function Dt(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var el=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,tl=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Ns+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Ns};stroke-linejoin:round}
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
${["f","i","o","r","z"].map(el).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{fill:var(--ink2);transition:none}}
`,sl=0,js=class{constructor(t,s=null){this.compact=t,this.hand=s,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(n=>[n,B("g")])),this.root=B("g",{class:"gs-d"},B("style",{},tl),Object.values(this.layers))}update(t){for(let s of this.steps)s(t)}add(t,...s){this.layers[t].append(...s)}pipe(...t){for(let s of t)this.add("walls",B("path",{d:s,class:"wall"})),this.add("bores",B("path",{d:s,class:"bore"}))}flow(t,s,n=Kr){let r=B("path",{d:t});this.add("flows",r),this.steps.push(o=>{let a=s(o);r.style.strokeWidth=Cn(a,n(o)),r.setAttribute("class",`flow ${Ne(a)}`)})}valve({x:t,y:s,runs:n,letter:r,hue:o,gate:a,before:l,after:c,at:u=null,scale:d=Kr}){let h=Et,M=`gs-valve-${++sl}`,E=n==="left"||n==="right",w=p=>B("rect",{class:`jaw F${o}`,x:E||p?t-h:t,y:!E||p?s-h:s,width:E?2*h:h,height:E?h:2*h}),[f,g]=[w(!0),w(!1)],m=B("path");this.add("valves",B("clipPath",{id:M},B("circle",{cx:t,cy:s,r:h})),B("circle",{cx:t,cy:s,r:h,class:"halo"}),m,B("g",{"clip-path":`url(#${M})`},f,g),B("circle",{cx:t,cy:s,r:h,class:`rim S${o}`}));let[O,C]=u??(E?[0,Gr]:[-Gr,0]);r&&this.badge(t+O,s+C,r,o);let b={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[n],z=(p,A)=>`${t+p*b[0]-A*b[1]} ${s+p*b[1]+A*b[0]}`;this.steps.push(p=>{let A=Tn(a(p)),v=E?"Y":"X";f.style.transform=`translate${v}(${-A}px)`,g.style.transform=`translate${v}(${A}px)`;let y=Cn(l(p),d(p))/2,k=Cn(c(p),d(p))/2;m.setAttribute("d",y||k?`M${z(-h,-y)}L${z(h,-k)}L${z(h,k)}L${z(-h,y)}z`:""),m.setAttribute("class",`taper ${Ne(k?c(p):l(p))}`)});let S=this.hand?.({signal:o,linked:r!==o,x:t,y:s,level:E});S&&(this.add("hands",S.el),this.steps.push(p=>S.step(p)))}badge(t,s,n,r){let o=n.length>1?40:22;this.add("marks",B("rect",{x:t-o/2,y:s-11,width:o,height:22,rx:11,class:`T${r}`}),B("text",{x:t,y:s+5,"font-size":this.compact?16.5:15,"text-anchor":"middle",class:"letter"},n))}box(t,s,n,r,o=52){this.add("marks",B("rect",{x:t-o/2,y:s-14,width:o,height:28,rx:5,class:`box${r?` S${r}`:""}`}),B("text",{x:t,y:s+5,"font-size":this.compact?17.5:15,"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},n))}wire(t,s,n=""){this.add("wires",B("path",{d:t,class:`wire S${s} ${n}`}))}bus(t,...s){this.add("wires",B("path",{d:t,class:"bus"}));for(let[n,r]of s)this.add("wires",B("circle",{cx:n,cy:r,r:3.2,class:"dot"}))}sum(t,s){this.add("marks",B("circle",{cx:t,cy:s,r:15,class:"box"}),B("path",{d:`M${t-7} ${s}h14M${t} ${s-7}v14`,class:"box"}))}head(t,s,n=!1){this.add("marks",B("path",{d:n?`M${t-8} ${s}l8 8l8 -8`:`M${t} ${s-8}l8 8l-8 8`,class:"head"}))}label(t,s,n,r,o={}){let{anchor:a="start",hue:l,size:c=21,row:u,inset:d=0}=o,h=this.compact?18:13.5,M=this.compact?c+2:c,E=B("text",{x:t,y:s,"font-size":h,"text-anchor":a,class:"lab"}),w=B("text",{x:t+d,y:s+(u??M),"font-size":M,"text-anchor":a});this.add("words",E,w),this.steps.push(f=>{let g=f.blank?void 0:r(f),[m,O,C]=n(f),b=this.compact?C:C&&`mean ${C}`,z=this.compact?O:m;Dt(E,f.blank||g!==void 0?f.mode==="mean"?b:z:""),Dt(w,g===void 0?"":l?U(g):Za(g)),w.setAttribute("class",`num ${l?`T${l}`:Qa(g)}`)})}words(t,s,n,{anchor:r="start",size:o=13.5,cls:a="lab"}={}){let l=B("text",{x:t,y:s,"font-size":o,"text-anchor":r,class:a});this.add("words",l),this.steps.push(c=>Dt(l,n(c)))}};var Ke=e=>typeof e=="string";function ns(e,t=1/0){if(e.trim()==="*")return null;let s=new Set;for(let n of e.split(",")){let[,r,o=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(n)??[];if(r===void 0||Number(o)<Number(r)||Number(o)>=t||Number(o)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(o);a++)s.add(a)}return[...s].sort((n,r)=>n-r)}function ft(e){let t=[];for(let s of e)t.length&&t.at(-1)[1]===s-1?t.at(-1)[1]=s:t.push([s,s]);return t}var qe=e=>e===null?"*":ft(e).map(([t,s])=>t===s?t:`${t}-${s}`).join(","),Ct=({signal:e,units:t,steps:s,value:n,on:r=!0})=>`${r?"":"!"}${e}:${qe(t)}:${qe(s)}=${n}`,We=(e,t,s)=>e<=0&&t>=s-1?null:Array.from({length:Math.min(t,s-1)-Math.max(0,e)+1},(n,r)=>Math.max(0,e)+r),ye=e=>e.on&&!e.why,nl=(e,t,s,n)=>ye(e)&&e.signal===t&&(e.units===null||e.units.includes(s))&&(e.steps===null||e.steps.includes(n)),Tt=(e,t,s,n)=>e.findLast(r=>nl(r,t,s,n))?.value??null;function Jr(e,t,s,n,r){let o=e.filter(l=>ye(l)&&l.signal===t);if(!o.length)return null;let a=new Set;for(let l of Ut(s,n))for(let c=0;c<r&&a.size<2;c++)a.add(Tt(o,t,c,l));return a.size===1?[...a][0]:void 0}function Zr(e,t,s){return e.flatMap(n=>{if(!ye(n)||t&&n.steps&&!t.some(c=>n.steps.includes(c)))return[n];let{text:r,why:o,...a}=n,l=t===null?[]:Ut(n.steps,s).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var _s=(e,t)=>qe(e.units)===qe(t.units)&&qe(e.steps)===qe(t.steps);function Hs(e,t,s){let{signal:n}=e[t],r=s.map(({hold:o})=>o.map(([a])=>a)).filter(o=>o.includes(n));return e.flatMap((o,a)=>o.signal!==n&&_s(o,e[t])&&r.some(l=>l.includes(o.signal))?[a]:[])}var Xr=(e,t)=>e===null?t:t===null?e:e.filter(s=>t.includes(s)),Ut=(e,t)=>e??Array.from({length:t},(s,n)=>n);function Qr(e,t,s){return e.map((n,r)=>{if(!ye(n))return[];let o=Ut(n.units,s).length*Ut(n.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!ye(c)||c.signal!==n.signal||c.value===n.value)continue;let u=Ut(Xr(n.units,c.units),s),d=Ut(Xr(n.steps,c.steps),t);u.length&&d.length&&a.push({by:l,steps:d,whole:u.length*d.length===o})}return a})}var rl=200,Fs={past:[],future:[]},An=({past:e},t)=>({past:[...e.slice(1-rl),t],future:[]}),eo=({past:e,future:t},s)=>e.length?[{past:e.slice(0,-1),future:[s,...t]},e.at(-1)]:null,to=({past:e,future:t},s)=>t.length?[{past:[...e,s],future:t.slice(1)},t[0]]:null;function so(e,t){let s=(t?1-e:e)<.5;return{words:`What if it were held ${s?"open":"shut"}?`,value:+(s!==t)}}function no(e){let t=i("div",{class:"tag",role:"tooltip"});t.hidden=!0;function s({signal:n,linked:r,x:o,y:a}){let l=so(1,r),c=!1,u=B("circle",{class:"grip",cx:o-.78*Et,cy:a-.78*Et,r:5.5}),d=B("a",{class:"hand",href:"./whatif"},B("circle",{class:"reach",cx:o,cy:a,r:Et+5}),u),h=()=>{let{S:g}=e,m=g.mode==="mean"?null:[g.unit];d.setAttribute("href",wt(e,"whatif",{pins:Ct({signal:n,units:m,steps:[g.t],value:l.value})}))},M=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,E=()=>`${l.words} Opens What if, ${n} of ${M()} at ${l.value}`,w=()=>{h();let g=d.getBoundingClientRect(),m=e.root.getBoundingClientRect();t.textContent=E(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(m.width-t.offsetWidth-4,g.left-m.left+g.width/2-t.offsetWidth/2))}px`,t.style.top=`${g.bottom-m.top+4}px`},f=()=>t.hidden=!0;d.addEventListener("pointerenter",g=>g.pointerType!=="touch"&&w()),d.addEventListener("focus",w);for(let g of["pointerleave","blur"])d.addEventListener(g,m=>m.pointerType!=="touch"&&f());return d.addEventListener("pointerdown",g=>c=g.pointerType==="touch"&&t.hidden),d.addEventListener("click",g=>{h(),c&&(g.preventDefault(),w())}),{el:d,step(g){d.style.display=g.blank?"none":"",!g.blank&&(l=so(g.now[n],r),d.setAttribute("aria-label",`${e.P.roles.word(n)}: ${E()}`),!t.hidden&&d.matches(":hover, :focus")&&(t.textContent=E()))}}}return{tag:t,hand:s}}var Ae=520,ro=366,ie=82,Le=316,$e=146,ue=e=>t=>t.now[e],Lt=e=>t=>t.prev[e],zn=e=>e.kept,ht=e=>e.written,Ee=e=>t=>e({old:Ve(t.before??t.t??0),now:Ve((t.t??0)+1)},t),rs=e=>t=>t.blank?1:gs(e,s=>t.now[s]);function Rs(e,t,s){let{memory:n,keeper:r}=t,o=we(t.keep),a=t.called.keep,l=rs(t.keep);e.pipe(`M0 ${ie}H${Ae}`),e.flow(`M0 ${ie}H${$e-24}`,Lt(n)),e.flow(`M${$e+24} ${ie}H${s}`,zn),e.flow(`M${s} ${ie}H${Ae}`,ue(n)),e.valve({x:$e,y:ie,runs:"right",letter:o,hue:r,gate:l,before:Lt(n),after:zn}),e.sum(s,ie),e.head(507,ie);let c=e.compact?17:16,u=e.compact?29:27;e.label(0,c,Ee((h,M)=>[M.first?"no memory yet":`old memory ${n}${h.old}`,M.first?"no memory":"old memory",`old ${n}${e.compact?"":h.old}`]),Lt(n),{size:25,row:u}),e.label($e,c,()=>[`${a} ${o}`,a,o],l,{anchor:"middle",hue:r,row:u});let d=t.keepsAt?o:`(${o})`;e.label($e+38,c,Ee(h=>[`kept ${d}·${n}${h.old}`,"kept",`${d}·${n}${e.compact?"":h.old}`]),zn,{row:u}),e.label(Ae,c,Ee(h=>[`new memory ${n}${h.now}`,"new memory",`new ${n}${e.compact?"":h.now}`]),ue(n),{anchor:"end",size:25,row:u})}function os(e,t,s){let n=e.compact?17:13.5,r=B("rect",{y:Le+14,height:34,rx:6,class:"chip"}),o=B("text",{y:Le+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=B("text",{y:Le+37,"font-size":n,class:"lab"});e.bus(`M60 ${Le+15}V${t}`),e.add("marks",r,o),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,u=ae(l.token,c);for(;ln(u)>9;)u=ae(l.token,--c);let d=l.token?24+21*ln(u):0,h=Math.max(0,60-d/2);r.setAttribute("x",h),r.setAttribute("width",d),o.setAttribute("x",h+d/2),Dt(o,u),a.setAttribute("x",h+d+10);let M=(Ae-h-d-10)/(.52*n),E=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:s(l);Dt(a,E.find(w=>w.length<=M)??"")})}function On(e,t,s){e.bus(`M0 ${Le}H${Math.max(...t)}`,...t.map(n=>[n,Le]));for(let n of t)e.bus(`M${n} ${Le}V${s}`);e.words(0,Le-9,Ee(n=>`h${n.old}`),{size:e.compact?18:13.5}),os(e,Le,Ee((n,{one:r})=>[`x${n.now}, this ${r}, joined with h${n.old} from the step before`,`this ${r}, joined with h${n.old}`,`joined with h${n.old}`]))}function oo(e,t,s){e.bus(`M60 ${Le}H${Math.max(...t)}`,...t.map(n=>[n,Le]));for(let n of t)e.bus(`M${n} ${Le}V${s}`);os(e,Le,Ee((n,{one:r})=>[`x${n.now}, this ${r} alone: h${n.old} is not looked at`,`this ${r} alone, without h${n.old}`,`this ${r} alone`]))}function io(e,t,s,n,r){let[o,a]=[Le-12,Le+3];e.bus(`M0 ${o}H${Math.max(...t,...n)}`),e.bus(`M60 ${a}H${Math.max(...t,...s)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,o],[l,a]);for(let l of s)e.add("wires",B("path",{d:`M${l} ${o+6}V${o-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of n)e.bus(`M${l} ${o}V${r.hidden}`,[l,o]);e.words(0,o-8,Ee(l=>`h${l.old}`),{size:e.compact?18:13.5}),os(e,a,Ee((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function Is(e,t,s,n,r,o){e.add("wires",B("path",{d:`M${t} ${s}L${n} ${r}`,class:`link S${o}`})),e.add("marks",B("circle",{cx:(t+n)/2,cy:(s+r)/2,r:5.5,class:`box S${o}`}))}function Pn(e,t,{peepholes:s=""}={}){let n=t.linked,[r,o,a]=[254,424,258],[l,c,u,d,h,M]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${ie}`,`M${o} ${ie}V${M}H${Ae}`),Rs(e,t,r),On(e,n?[$e,r,c]:[$e,l,r,c],a+14),e.wire(`M${$e} ${a}V${ie+24}`,"f"),e.box($e,a,"σ","f",34);let E=rs(t.share),[w,f]=[we(t.share),t.writer];n?Is(e,$e,ie+38,r-48,u,"f"):(e.wire(`M${l} ${a}V${u}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${u+24}`,ue("g")),e.flow(`M${r} ${u-24}V${ie}`,ht),e.valve({x:r,y:u,runs:"up",letter:w,hue:f,gate:E,before:ue("g"),after:ht,at:n?[-48,0]:void 0}),e.box(r,a,"tanh"),e.wire(`M${c} ${a}V${h}H${o-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${o} ${ie}V${d}`,ue("c")),e.flow(`M${o} ${d}V${h-24}`,O=>O.tanh_c),e.flow(`M${o} ${h+24}V${M}H${Ae}`,ue("h")),e.valve({x:o,y:h,runs:"down",letter:"o",hue:"o",gate:ue("o"),before:O=>O.tanh_c,after:ue("h"),at:[c-o,0]}),e.box(o,d,"tanh"),e.head(507,M);let g=r+20,m=e.compact?[115,157,198,238]:[114,s?157:162,199,241];e.label(g,m[0],()=>[`written ${t.writes}`,"written",t.writes],ht),e.label(g+11,m[1],()=>[`${t.called.write} ${w}`,t.called.write,w],E,{hue:f}),e.label(g,m[3],()=>["candidate g","candidate","g"],ue("g"),{inset:11,row:e.compact?27:22}),e.label(o+31,118,()=>["","",""],O=>O.tanh_c,{size:18}),e.label(o+31,187,()=>["output o","output","o"],ue("o"),{hue:"o"}),e.label(Ae,M+36,Ee(O=>[`hidden h${O.now}`,"hidden",`h${e.compact?"":O.now}`]),ue("h"),{anchor:"end",size:25}),s&&ol(e,s,{row:a,inputX:l,outputX:c,tap:r+108,y:m[2]})}function ol(e,t,{row:s,inputX:n,outputX:r,tap:o,y:a}){let c={f:{from:18,path:`V${s}H${$e-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${n-27}V${s}H${n-17}`,c:"old",place:[38,177,"start"]},o:{from:o,path:`V${s}H${r-17}`,c:"now",place:[o-6,a,"end"]}};for(let u of t){let{from:d,path:h,c:M,place:[E,w,f]}=c[u];e.wire(`M${d} ${ie}${h}`,u,"peep"),e.add("marks",B("circle",{cx:d,cy:ie,r:4,class:"chip"})),e.label(E,w,Ee(g=>[`p·c${g[M]} to ${u}`,`to ${u}`,"p·c"]),g=>g.peep?.[u],{size:17,anchor:f})}}function il(e,t,{reset:s="after"}={}){let[n,r,o,a,l]=[274,150,210,276,496],c=s==="after",[u,d,h]=c?[352,416,416]:[398,332,444];e.pipe(`M${n} ${o}V${ie}`,`M${l} ${ie}V134`,c?`M${d} ${o}H${n}`:`M${h} ${o}H${d}`),Rs(e,t,n),e.flow(`M${l} ${ie}V134`,ue("h")),e.head(l,126,!0),e.wire(`M${$e} ${a}V${ie+24}`,"z"),e.box($e,a,"σ","z",34),Is(e,$e,ie+38,n-48,r,"z"),e.flow(`M${n} ${o}V${r+24}`,ue("n")),e.flow(`M${n} ${r-24}V${ie}`,ht);let M=rs(t.share);e.valve({x:n,y:r,runs:"up",letter:"1−z",hue:"z",gate:M,before:ue("n"),after:ht,at:[-48,0]});let E=c?()=>Ln:void 0,w=c?m=>m.u:Lt("h"),f=m=>m.passed??(m.mode==="mean"||m.blank?void 0:m.now.r*w(m));e.flow(`M${h} ${o}H${u+24}`,w,E),e.flow(`M${u-24} ${o}H${c?n:d}`,f,E),c||e.bus(`M${d} ${o}H${n}`),e.valve({x:u,y:o,runs:"left",letter:"r",hue:"r",gate:ue("r"),before:w,after:f,at:[0,36],scale:E}),e.wire(`M${u} ${a}V${o+24}`,"r"),e.box(u,a,"σ","r",34),e.box(d,o,"W·h",null,44),e.box(n,o,"tanh"),io(e,[$e,u],[n],[h],{both:a+14,word:o+14,hidden:o});let g=n+24;e.label(g,114,()=>[`written ${t.writes}`,"written",t.writes],ht),e.label(g+8,156,()=>["write 1−z","write","1−z"],M,{hue:"z"}),e.label(n-34,204,()=>["candidate n","candidate","n"],ue("n"),{anchor:"end"}),e.label(c?u+30:u+8,c?160:157,()=>["reset r","reset","r"],ue("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(Ae,157,Ee(m=>[`hidden h${m.now}`,"hidden",`h${e.compact?"":m.now}`]),ue("h"),{anchor:"end"}),e.label(h+9,240,Ee(m=>c?["recurrent u","past u","u"]:[`old h${m.old}`,"old h","h'"]),w,{size:17}),e.label(u-20,243,Ee(m=>c?["r·u","r·u","r·u"]:[`r·h${m.old}`,"r·h","r·h"]),f,{size:16,anchor:"end"})}function al(e,t){let[s,n,r,o,a]=[274,150,250,250,496];e.pipe(`M${s} ${r}V${ie}`,`M${a} ${ie}V134`),ao(e,t,{write:s,writeY:n,row:r,gates:o,out:a}),e.box(s,r,"W·x",null,44),oo(e,[$e,s],r+14)}function ao(e,t,{write:s,writeY:n,row:r,gates:o,out:a}){let{share:l,writer:c,keeper:u,candidate:d}=t,h=rs(l);Rs(e,t,s),e.wire(`M${$e} ${o}V${ie+24}`,u),e.box($e,o,"σ",u,34),e.flow(`M${s} ${r}V${n+24}`,ue(d)),e.flow(`M${s} ${n-24}V${ie}`,ht),e.valve({x:s,y:n,runs:"up",letter:we(l),hue:c,gate:h,before:ue(d),after:ht,at:[-48,0]}),t.linked?Is(e,$e,ie+38,s-48,n,u):(e.wire(`M200 ${o}V${n}H${s-24}`,c),e.box(200,o,"σ",c,34));let M=s+24,E=we(l);e.label(M,114,()=>[`written ${t.writes}`,"written",t.writes],ht),e.label(M+8,156,()=>[`${t.called.write} ${E}`,t.called.write,E],h,{hue:c}),e.label(s+34,r-46,()=>[`candidate ${d}`,"candidate",d],ue(d)),t.memory==="h"&&(e.flow(`M${a} ${ie}V134`,ue("h")),e.head(a,126,!0),e.label(Ae,157,Ee(w=>[`hidden h${w.now}`,"hidden",`h${e.compact?"":w.now}`]),ue("h"),{anchor:"end"}))}function ll(e,t){if(!t.keep)return Nn(e,t,{mix:"h'",sums:!1});let[s,n,r,o]=[274,150,250,496];e.pipe(`M${s} ${r}V${ie}`,`M${o} ${ie}V134`),ao(e,t,{write:s,writeY:n,row:r,gates:r,out:o});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,u)=>424+u*Math.min(52,72/Math.max(1,a.length-1)));On(e,[$e,...t.linked?[]:[200],s,...l],r+14),e.box(s,r,t.squash(t.candidate)||"sum",null,48),a.forEach((c,u)=>{e.box(l[u],r,"σ",c,34),e.label(l[u],r-52,()=>[`${c}`,c,c],ue(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${o} ${ie}V134`,ue("c")),e.label(Ae,157,Ee(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),ue("h"),{anchor:"end"}))}function Nn(e,t,{mix:s="W·h",sums:n=!0}={}){let[r,o,a,l,c]=[196,130,252,356,262];e.add("walls",B("rect",{x:1,y:ie-16,width:Ae-2,height:32,rx:4,class:"ghost"})),e.words(Ae/2,ie+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.compact?19:15}),e.pipe(`M0 ${r}H${Ae}`,`M${a} ${c}V${r}`);let u=()=>Ln;e.flow(`M0 ${r}H${o}`,Lt("h")),n&&(e.flow(`M${o} ${r}H${a}`,h=>h.ah,u),e.flow(`M${a} ${c}V${r}`,h=>h.ax,u),e.flow(`M${a} ${r}H${l}`,h=>h.a,u)),e.flow(`M${l} ${r}H${Ae}`,ue("h")),e.box(o,r,s,null,48),e.box(a,c,"W·x",null,48),e.box(l,r,t.squash("h")||"="),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Le}H${a}V${c+14}`),os(e,Le,Ee((h,{one:M})=>[`x${h.now}, this ${M}, and h${h.old} make the whole of h${h.now}`,`and h${h.old} make all of h${h.now}`,`and h${h.old}`]));let d=r-50;e.label(0,d,Ee(h=>[`old h${h.old}`,"old h",`old h${e.compact?"":h.old}`]),Lt("h"),{size:25}),n&&(e.label(o+26,d,()=>["from old h","from h","from h"],h=>h.ah,{size:23}),e.label(a+34,c-15,({one:h})=>[`${h} and bias`,"from x","from x"],h=>h.ax,{size:23}),e.label(a+18,d,()=>["sum a","sum","a"],h=>h.a,{size:23})),e.label(Ae,d,Ee(h=>[`new h${h.now}`,"new h",`h${e.compact?"":h.now}`]),ue("h"),{anchor:"end",size:25})}var cl={lstm:Pn,peephole:(e,t,{peepholes:s="ifo"})=>Pn(e,t,{peepholes:s}),coupled:Pn,gru:il,mingru:al,rnn:(e,t)=>Nn(e,t),indrnn:(e,t)=>Nn(e,t,{mix:"u·h"})};function qs(e,t=null){let s={blank:!0,now:Object.fromEntries(e.gates.map(o=>[o,1])),prev:{},token:""},n=B("svg",{viewBox:`0 0 ${Ae} ${ro}`,width:"100%",role:"img"}),r;return{svg:n,update(o={}){let a=o.now?o:{...s,...o},l=!!a.compact;r?.compact!==l&&(r=new js(l,t),(cl[e.name]??ll)(r,e,e.options),n.replaceChildren(r.root),n.setAttribute("role",r.layers.hands.childElementCount?"group":"img")),n.setAttribute("class",a.instant?"gs-still":""),r.update(a)}}}function Ws(e,{t,unit:s,mode:n}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,o=n==="mean"?Array.from({length:e.H},(h,M)=>M):[s],a=h=>o.reduce((M,E)=>M+h(E),0)/o.length,{roles:l}=e,c=h=>M=>e.at(M,t,h),u={now:Object.fromEntries(e.signals.map(h=>[h,a(M=>e.at(h,t,M))])),prev:{h:a(h=>e.at("h",r,h))},kept:a(h=>l.kept(c(h))*e.at(e.memory,r,h)),written:a(h=>l.written(c(h))),before:r+1,t,unit:s,mode:n,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,n==="mean"?null:s)};e.memory==="c"&&(u.prev.c=a(h=>e.at("c",r,h)),u.tanh_c=a(h=>Math.tanh(e.at("c",t,h))));for(let h of["u","ax","ah"])e.signal(h)&&(u[h]=a(M=>e.at(h,t,M)));u.ax!==void 0&&(u.a=u.ax+u.ah);let[d]=l.others;d&&(u.passed=a(h=>e.at(d,t,h)*(e.signal("u")?e.at("u",t,h):e.at("h",r,h)))),u.peep={};for(let h of l.gates)e.signal(`peep.${h}`)&&(u.peep[h]=a(M=>e.at(`peep.${h}`,t,M)));return u}var Me=e=>({text:U(e,2,!0),cls:he(e)?Ne(e):void 0}),_n=(e,t,s=e)=>({text:`${e} = ${U(t)}`,cls:s}),Hn=e=>({text:e,cls:"b"}),jn=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),Ds=(e,t=2)=>1-he(e,t);function is(e){let t=he(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function lo(e,t){let s=Math.round(100*e);return s<100?`${s}%`:t?"all":"almost all"}var ho=(e,t)=>e.kept(s=>t.now[s]);function uo(e,t){let s=ho(e,t),n=e.keepsAt?s:Ds(t.now[e.keeper]);return{word:e.called.keep,value:s,shown:_n(we(e.keep),n,e.keeper)}}function mo(e,t){let n=e.share!==e.writer?Ds(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(o=>[`, ${e.word(o)} `,_n(o,t.now[o])]);return{word:e.called.write,value:n,shown:[_n(we(e.share),n,e.writer),...r]}}function hl(e,t){let{word:s,value:n,shown:r}=uo(e,t),o=t.prev[e.memory];return t.first?["starts with an empty memory"]:he(o)?he(n)>.65?["keeps ",lo(he(n),n===1)," of its old memory ",Me(o)," (",r,")"]:[`${{shut:"shuts","nearly shut":"nearly shuts","half open":"half-shuts"}[is(n)]} its ${s} valve (`,r,"), so ",lo(Ds(n),n===0)," of its old memory ",Me(o)," is dropped"]:["has next to nothing in memory"]}var fo=(e,t)=>Math.abs(he(t-e))<=Math.min(.05,Math.abs(e)/5);function dl(e,t){let[s,n,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>he(l)),o=fo(s,n),a=[n===s?", so it stays at ":", so it stays near ",Me(n)];return t.first||!s?!r||n===r?[]:[", making ",Me(n)]:n?s*n<0?r*n>0?[" and flips it to ",Me(n)]:[", leaving ",Me(n)]:r?he(ho(e,t))<.35?[" in its place, making ",Me(n)]:o?a:r*s<0?[" against it, leaving ",Me(n)]:Math.abs(n)>Math.abs(s)?[" on top, making ",Me(n)]:[", leaving ",Me(n)]:o?a:[", leaving ",Me(n)]:[", leaving next to nothing"]}function ul(e,t){let{word:s,value:n,shown:r}=mo(e,t),o=he(t.written),a=Math.abs(o)<.1&&is(n).endsWith("shut")?"only ":"";return[`its ${is(n).replace("half open","half-open")} ${s} valve (`,r,") writes ",o?[a,Me(t.written)]:"next to nothing"]}function ml(e,t){let[s,n]=[he(t.prev.h),he(t.now.h)],r=fo(s,n),o=s*n<0?"it flips to ":s===n?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,Me(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,Me(t.ax),", the old state ",Me(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no valve to keep its old ",Me(t.prev.h),": ",l,o,Me(t.now.h)]}function co(e,t){let[s,n]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",Me(n)]:he(s)===he(n)?["stays at ",Me(n)]:["goes from ",Me(s)," to ",Me(n)]}function fl(e,t){let s=Hn(`the ${t.H} units`);if(!e.keep)return[s," rewrite all of h: its mean ",co(t,"h")];let[n,r]=[uo(e,t),mo(e,t)];return["on average over ",s,` the ${n.word} valves are ${is(n.value)} (`,n.shown,`) and the ${r.word} valves ${is(r.value)} (`,r.shown,"); the mean memory ",co(t,e.memory)]}function go(e,t){let s=["At ",Hn(`“${ae(t.token,24)}”`),", "];if(t.mode==="mean")return jn(s,fl(e,t),".");let n=[Hn(`unit ${t.unit}`)," "];return e.keep?jn(s,n,hl(e,t),"; ",ul(e,t),dl(e,t),"."):jn(s,n,ml(e,t),".")}var po=e=>e.map(({text:t})=>t).join(""),gl={tanh:Math.tanh,relu:e=>Math.max(0,e)},At=e=>({symbol:"",value:e,op:!0}),Ye=(e,t,s,n,r)=>{let o=U(t,s);return{symbol:e,value:r&&he(t,s)<0?`(${o})`:o,cls:n??(he(t,s)?Ne(t):void 0)}};function pl(e,t){let[s,n]=[Ve(t.before??t.t),Ve(t.t+1)];if(!e.keep){let m=t.mode==="mean"?`mean h${n}`:`h${n}`,O=Number.isFinite(t.ax)&&Number.isFinite(t.ah),C=e.squash("h"),b=gl[C];return t.mode==="mean"||!b||!(O||Number.isFinite(t.a))?{symbol:m,result:t.now.h}:{symbol:m,result:t.now.h,from:z=>b(O?z(t.ax)+z(t.ah):z(t.a)),terms:z=>[At(`${C}(`),...O?[Ye(`from x${n}`,t.ax,z),At("+"),Ye(`from h${s}`,t.ah,z,void 0,!0)]:[Ye("a",t.a,z)],At(")")]}}let{memory:r,candidate:o,keep:a,share:l}=e,c=`${r}${s}`,[u,d]=[t.prev[r],t.now[r]],h=m=>m===pt(m)?m:`(${we(m)})`,M=(m,O)=>{let C=t.now[pt(m)];return m===pt(m)?C:Ds(C,O)},E=m=>[Ye(h(a),M(a,m),m,e.keeper),At("·"),Ye(c,u,m,void 0,!0)],w=m=>[Ye(h(l),M(l,m),m,e.writer),At("·"),Ye(o,t.now[o],m,void 0,!0)],f=(m,O)=>m(M(a,O))*m(u)+m(M(l,O))*m(t.now[o]);t.mode==="mean"&&(E=m=>[Ye(`mean ${h(a)}·${c}`,t.kept,m,void 0,!0)],w=m=>[Ye(`mean ${h(l)}·${o}`,t.written,m,void 0,!0)],f=m=>m(t.kept)+m(t.written));let g=e.keepsFirst?[E,w]:[w,E];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${n}`,result:d,from:f,terms:m=>[...g[0](m),At("+"),...g[1](m)]}}function wo(e,t){let{symbol:s,result:n,from:r,terms:o}=pl(e,t);if(!o)return[Ye(s,n,2)];let a=c=>he(r(u=>he(u,c),c),c)===he(n,c),l=a(2)?2:3;return[Ye(s,n,l),At(a(l)?"=":"≈"),...o(l)]}var wl=250;function bo(e){let t=i("p",{class:"say","aria-live":"polite"}),s=i("h2"),n=i("button",{type:"button","aria-label":"Unit above (up arrow)"},"◂"),r=i("button",{type:"button","aria-label":"Unit below (down arrow)"},"▸"),o=i("input",{type:"number",class:"unitno",min:0,step:1,"aria-label":"Unit",title:"Type a unit’s number"}),a=i("span",{class:"row"}),l=i("button",{type:"button","aria-label":"one unit"},"one"),c=i("button",{type:"button"},"mean"),u=i("select",{"aria-label":"Layer"}),d=i("div",{class:"seg"},a,u,n,o,r,l,c),h=k=>e.pick(e.order[(e.order.indexOf(e.S.unit)+k+e.P.H)%e.P.H]);n.addEventListener("click",()=>h(-1)),r.addEventListener("click",()=>h(1)),o.addEventListener("input",()=>{let k=o.valueAsNumber;Number.isInteger(k)&&k>=0&&k<e.P.H&&e.pick(k)}),o.addEventListener("blur",()=>o.value=e.S.unit),o.addEventListener("keydown",k=>k.key==="Enter"&&e.root.focus({preventScroll:!0})),l.addEventListener("click",()=>e.set({mode:"unit"})),c.addEventListener("click",()=>e.set({mode:"mean"})),u.addEventListener("change",()=>{e.P.layer=Number(u.value),e.draw(new Set(_e))});let M=i("div",{class:"cell"}),E=i("div",{class:"eq"}),w=i("canvas",{class:"strips",role:"img"}),f=i("h2"),g=i("h2"),m=i("div",{class:"hd"},g),O=i("ol",{class:"pred"}),C=i("div",{class:"instant"},t,i("div",{class:"cellhd"},s,d),M,E,i("div",{class:"low"},i("div",{},i("div",{class:"hd"},f),w),i("div",{},m,O))),b=0,z=null,S=null,p={width:0,height:0};w.addEventListener("click",k=>{let $=w.getBoundingClientRect(),L=1.5*e.rem,x=Math.floor((k.clientX-$.left-L)/($.width-L)*e.P.H);x>=0&&x<e.P.H&&e.pick(e.order[x])});let A=Array.from({length:5},()=>{let k=i("span",{class:"bar"}),$=i("span",{class:"w"}),L=i("span",{class:"n"});return{bar:k,word:$,p:L,row:i("li",{},k,$,L)}});O.append(...A.map(k=>k.row));function v(){let{P:k,S:$,rem:L,css:x}=e,T=devicePixelRatio||1,{width:P,height:N}=p;(w.width!==Math.round(P*T)||w.height!==Math.round(N*T))&&(w.width=Math.round(P*T),w.height=Math.round(N*T));let j=w.getContext("2d");j.setTransform(T,0,0,T,0,0),j.clearRect(0,0,P,N);let H=1.5*L,_=(N-2)/k.signals.length,F=(P-H)/k.H,R=e.order.indexOf($.unit),q=F>3?1.2:0;k.signals.forEach((W,I)=>{let V=e.P.roles.kind(W)==="gate",Y=e.full(W),X=I*_+2,J=_-5,Z=V?X+J:X+J/2;j.globalAlpha=1,j.fillStyle=x(V?`--${W}`:"--ink"),j.font=`italic 650 ${.95*L}px ${e.font}`,j.fillText(W,0,X+J/2+.3*L),j.fillStyle=x("--rule2"),j.fillRect(H,Z,P-H,1);let re=k.signal(W),D=V?[x(`--F${W}`)]:[x("--Fpos"),x("--Fneg")],G=D.map(()=>new Path2D);for(let K=0;K<k.H;K++){let Q=re[$.t*k.H+e.order[K]],ee=Math.max(.5,Math.min(1,Math.abs(Q)/Y)*(V?J:J/2));G[!V&&Q<0?1:0].rect(H+K*F+q/2,Q<0?Z:Z-ee,Math.max(1,F-q),ee)}j.globalAlpha=.85,D.forEach((K,Q)=>{j.fillStyle=K,j.fill(G[Q])})}),j.globalAlpha=1,$.mode!=="mean"&&(j.strokeStyle=x("--ink"),j.lineWidth=1.75,j.strokeRect(Math.max(H+R*F-2,1),1,Math.min(F+4,P-H-R*F+1),N-2))}function y(k,$){k.replaceChildren(...$.map(({text:L,cls:x})=>x==="b"?i("b",{},L):x?i("span",{class:`n s-${x}`},L):L))}return{el:C,draw(k){let{P:$,S:L}=e,x=performance.now()-b<wl;k("step")&&(b=performance.now());let T={...Ws($,L),compact:e.small,instant:x||k("picture","size","unit","theme")},P=$.cell+JSON.stringify($.options)+e.small;if(P!==S&&(S=P,z=qs($.roles,e.hand),M.replaceChildren(z.svg)),k("picture")){u.replaceChildren(...$.layers.map((W,I)=>i("option",{value:I},`layer ${W.level+1}${$.layers.some(V=>V.direction==="reverse")?` ${W.direction}`:""}`))),u.value=String($.layer),u.hidden=$.layers.length===1;let{title:q}=$.answers;m.classList.toggle("long",$.answers.kind==="value"),g.textContent=q[0].toUpperCase()+q.slice(1),O.setAttribute("aria-label",`What it answers: ${q}`)}if(k("play")&&t.setAttribute("aria-live",L.playing?"off":"polite"),!k("picture","size","theme","focus","unit","step"))return;if(k("picture","size")){let q=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;w.style.height=`${q}px`,p={width:w.clientWidth,height:q}}z.update(T);let N=go($.roles,T);y(t,N),z.svg.setAttribute("aria-label",`The ${e.setup.cells[$.cell]} cell at this step. ${po(N)}`);let j=L.mode==="mean";s.replaceChildren(...j?["Inside the mean ",i("small",{},`of ${$.H} units`)]:[`Inside unit ${L.unit} `,i("small",{},`of ${$.H}`)]),ke(l,{"aria-pressed":!j}),ke(c,{"aria-pressed":j}),ke(c,{"aria-label":`mean of ${$.H}`}),o.getRootNode().activeElement!==o&&(o.value=L.unit),o.max=$.H-1,a.hidden=j;let H=e.order.indexOf(L.unit)+1,_=`Row ${H} of ${$.H}, rows by ${xn[L.sort]}.`;ve(a,`row ${H} by ${Or[L.sort]}`);for(let[q,W]of[[a,""],[n," The row above (↑)."],[r," The row below (↓)."]])q.title=`${_}${W}`;E.replaceChildren(...wo($.roles,T).map(({symbol:q,value:W,cls:I,op:V})=>i("span",{class:`term${V?" op":""}`},i("span",{class:"sy"},q??""),i("span",{class:`va${I?` s-${I}`:""}`},W)))),ve(f,`All ${$.H} units now`),w.setAttribute("aria-label",`Bars of every signal for all ${$.H} units at step ${L.t+1}. The numbers are in the table.`),v();let F=$.top(L.t),R=$.answers.kind==="value";A.forEach(({row:q,word:W,p:I,bar:V},Y)=>{q.hidden=Y>=F.length,!q.hidden&&(ve(W,le(F[Y][0])),ve(I,R?U(F[Y][1],3):pe(F[Y][1])),V.hidden=R,V.style.width=`${100*F[Y][1]}%`)})}}}var In=2,xo=2**32,Fn=(e,t,s,n)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(s,r)):n},Rn=(e,t,s={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*Fn(e.temperature,0,In,s.temperature))/100,seed:Math.floor(Fn(e.seed,0,xo-1,s.seed)),length:Math.round(Fn(e.length,1,t,s.length))});function vo(e){let t=e.setup.written,s=(w,f,g)=>i("input",{type:"number",name:w,"aria-label":f,title:f,...g}),n=s("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=s("temperature",`Temperature, 0 to ${In}: at 0 always the likeliest`,{min:0,max:In,step:"any"}),o=s("seed","Seed: the same one writes the same again",{min:0,max:xo-1,step:1}),a={temperature:r,seed:o,length:n},l=i("span",{}),c=i("button",{type:"submit",class:"btn"},"Write on"),u=i("form",{class:"writeon","aria-label":"Write on"},c,i("label",{},n,l),i("label",{},"temp",i("span",{class:"roomy"},"erature")," ",r),i("label",{},"seed ",o)),d=()=>Object.fromEntries(Object.entries(a).map(([w,f])=>[w,f.value])),h=w=>{for(let[f,g]of Object.entries(w))a[f].value=String(g)};h(Rn({temperature:"",seed:"",length:""},t));let M=Rn(d(),t),E=()=>{M=Rn(d(),t,M),h(M)};return u.addEventListener("change",E),u.addEventListener("submit",w=>{w.preventDefault(),E(),e.send({write:M},{wrote:!0})}),{el:u,draw(w){w("picture")&&(u.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var bl=17.5,xl=4,vl=19,ko={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function yo(e){let t=i("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),s=i("span",{class:"whose"}),n=vo(e),r=i("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),o=i("div",{class:"tag",role:"tooltip"});o.hidden=!0;let a=i("div",{class:"readbar"},i("span",{class:"wide"},"Colour"),t,s,n.el),l=i("div",{class:"reader"},a,r,o),c=i("span",{class:"legend","aria-hidden":"true"}),u=i("span",{class:"ownword"},i("u",{},"written by the network")),d=i("span",{class:"r tools"},u,c),h=[],M=null,E=null;r.addEventListener("click",({target:S})=>S.t!==void 0&&e.go(S.t)),r.addEventListener("pointermove",w);for(let S of["pointerleave","scroll"])r.addEventListener(S,()=>o.hidden=!0);function w({target:S,clientX:p,clientY:A}){let{P:v,S:y}=e,{t:k}=S;if(o.hidden=k===void 0,o.hidden)return;let $=mr(v.tokens,k),L=$?` of “${$}”`:"";o.textContent=`${y.focus} ${U(f()[k],4)} · ${y.mode==="mean"?`mean of ${v.H} units`:`unit ${y.unit}`} · step ${k+1} “${ae(v.shown[k],24)}”${L}`;let x=l.getBoundingClientRect(),{offsetWidth:T}=o;o.style.left=`${Math.max(0,Math.min(x.width-T,p-x.left+12))}px`,o.style.top=`${A-x.top-34}px`}let f=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function g(){let{P:S,S:p}=e;return e.P.roles.kind(p.focus)==="memory"?S.reach(p.focus,p.mode==="mean"?null:p.unit):1}function m(){let{P:S}=e,{kind:p}=S.reads,A=[];h=ur(p,e.text,S.tokens).map(({before:y,shown:k,kind:$,after:L},x)=>{let T=i("span",{class:$||!1},k);return T.t=x,S.unknown[x]&&(T.classList.add("unknown"),T.title=`“${S.tokens[x]}” ${jt(S)}`),e.written!==null&&x>=e.written&&T.classList.add("own"),A.push(y,T,L),T}),r.classList.toggle("code",["bytes","characters"].includes(p));let v=ko[p]??ko.other;r.style.fontSize=`${v.find(([y])=>S.T<=y)?.[1]??1}rem`,r.replaceChildren(...A.filter(y=>y!=="")),r.scrollTop=0,M=null,u.hidden=e.written===null}function O(){let{rem:S,small:p,time:A}=e;r.style.height="";let v=p?vl*S:A.clientHeight-l.offsetTop-a.offsetHeight-bl*S;r.style.height=`${Math.max(xl*S,Math.min(r.scrollHeight+2,v))}px`}function C(){let{S,palette:p}=e,A=f(),v=g();h.forEach((y,k)=>{let $=p.of(S.focus,A[k],v);y.colour!==$&&(y.colour=$,y.style.background=Ie($),y.style.color=rt($))}),c.replaceChildren(...$t(e,S.focus,v)),s.textContent=S.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${S.unit}`;for(let y of t.children)y.setAttribute("aria-pressed",String(y.dataset.signal===S.focus))}function b(){let{P:S}=e,p=v=>e.P.roles.kind(v)==="gate",A=[S.memory,...S.signals.filter(v=>v!==S.memory&&!p(v)).reverse(),...S.signals.filter(p)];t.replaceChildren(...A.map(v=>{let y=e.P.roles.word(v),k=i("button",{type:"button","data-signal":v,"aria-label":`${y} ${v}`,title:y},i("i",{class:`s-${v}`},v));return k.addEventListener("click",()=>e.look(v)),k}))}function z(){M?.classList.remove("cur"),M?.removeAttribute("aria-current"),M=h[e.S.t],M.classList.add("cur"),M.setAttribute("aria-current","step");let{offsetTop:S,offsetHeight:p}=M,A=Math.min(2*p,r.clientHeight/3);S-A<r.scrollTop?r.scrollTop=S-A:S+p+A>r.scrollTop+r.clientHeight&&(r.scrollTop=S+p+A-r.clientHeight)}return{el:l,key:d,sheet:r,draw(S){let{P:p}=e;S("picture")&&E!==p.signals.join()&&(b(),E=p.signals.join()),S("picture")&&m(),S("picture","size")&&O(),S("picture","theme","focus","unit")&&C(),S("picture","size","step")&&z(),n.draw(S)}}}var kl={time:"Over time",text:"Text and units"};function $o(e){let t=Object.entries(kl).map(([o,a])=>{let l=i("button",{type:"button","data-pane":o,title:"Switch (v)"},a);return l.addEventListener("click",()=>e.show(o)),l}),s=i("div",{class:"hd panes"},i("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),n=null,r=null;return{el:s,join(o,a){n=o,s.append(a.key)},draw(o){if(r!==e.small&&(r=e.small,(r?n.head:s).append(n.tools),n.head.hidden=!r),!!o("picture","pane"))for(let a of t)a.setAttribute("aria-pressed",String(a.dataset.pane===e.S.pane))}}}function Mo(e){let t=i("select",{"aria-label":"Feature"}),s=i("p",{class:"finding"}),n=i("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=i("section",{class:"ranking","aria-label":"Units that tell a feature"},i("label",{class:"hd"},i("h2",{},"Units that tell"),t),s,n),o=i("h2"),a=i("span",{class:"r"}),l=i("div",{class:"facts"}),c=i("section",{class:"oneunit","aria-label":"The selected unit"},i("div",{class:"hd"},o,a),l),u=i("p",{class:"silent"}),d=i("p",{class:"stale-units"}),h=i("div",{class:"units"},u,r,c,d),M=null,E=null,w,f=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),n.addEventListener("keydown",y=>{let k={ArrowUp:-1,ArrowDown:1}[y.key],$=f.indexOf(y.target);if(!k||$<0)return;y.preventDefault();let L=f[Math.max(0,Math.min(f.length-1,$+k))];L.focus(),L.click()});function g({S:y,P:k}){let $=(x,T,P)=>{let N=i("a",{class:"link",href:"./whatif",title:T},x);for(let j of["pointerdown","focus","click"])N.addEventListener(j,()=>N.href=P());return N},L=()=>Ct({signal:k.memory,units:[y.unit],steps:We(y.t,k.T-1,k.T),value:Number(k.at(k.memory,y.t,y.unit).toPrecision(4))});return i("p",{class:"onward"},$("Cut this unit","What if nobody heard it? Scores on the test split",()=>`${wt(e,"whatif")}#cut`)," · ",$("Hold it","What if it kept what it holds now, to the end?",()=>wt(e,"whatif",{pins:L()})))}let m=()=>e.setup.cards[e.entry.card]?.note,O=()=>e.measured.get(e.name),C=()=>O().features.find(({name:y})=>y===M),b={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function z({of:y,unit:k,signal:$,sign:L,score:x,spread:T},P,N){let{chance:j}=Ft[P],H=Math.min(N(x),N(j)),_=Math.max(N(x),N(j)),F=i("span",{class:"bar",style:`left:${100*H}%;width:${100*(_-H)}%`}),R=T&&i("span",{class:"range",style:`left:${100*N(T[0])}%;width:${100*(N(T[1])-N(T[0]))}%`}),q=[i("span",{class:"who"},...y?[b[y][0]]:[`unit ${k} `,i("i",{},yn(P,$,L))]),i("span",{class:"track"},F,R),i("span",{class:"n"},ut(x))],W=T?`: ${Ls(x,T)} when the test texts are drawn anew`:"";if(y)return i("div",{class:`rank ${y}`,title:b[y][1]+W},...q);let I=i("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${W}`,"data-unit":k},...q);return I.addEventListener("click",()=>e.choose(k,$)),I}function S(){let{features:y}=O(),{feature:k}=e.S;M=y.some(({name:j})=>j===k)?k:(y.find(ts)??y[0])?.name,t.value=M;let $=C(),L=_r($),{title:x,chance:T}=Ft[$.kind];s.textContent=`${Hr($,e.P.H)} Listed as validation ranked them, with ${x} on test texts.`,s.classList.toggle("nowhere",!ts($));let P=i("div",{class:"rank scale","aria-hidden":"true"},i("span",{},`${x}, test texts`),i("span",{class:"track"},i("span",{class:"chance",style:`left:${100*L(T)}%`},`chance ${U(T,T?1:0)}`),i("span",{class:"end"},"1")),i("span",{})),N=kn($).map(j=>z(j,$.kind,L));f=N.filter(j=>j.dataset.unit!==void 0),n.style.setProperty("--chance",`${100*L(T)}%`),n.replaceChildren(P,...N),p()}function p(){let{S:y}=e;f.forEach((k,$)=>{let L=y.mode==="unit"&&Number(k.dataset.unit)===y.unit;k.setAttribute("aria-pressed",String(L)),k.tabIndex=L||$===0&&y.mode==="mean"?0:-1}),v()}function A(y,k,$){let L=(x,T)=>i("i",{class:x,style:`width:${100*T}%;${x==="shut"?"":`background:var(--R${y})`}`});return i("tr",{},i("th",{scope:"row"},i("i",{class:`s-${y}`},y),` ${e.P.roles.word(y)}`),i("td",{},pe(k)),i("td",{class:"both","aria-hidden":"true"},i("span",{},L("shut",k),L("between",1-k-$),L("open",$))),i("td",{},pe($)))}function v(){let{S:y,P:k}=e;if(y.mode==="mean"){o.replaceChildren(`Mean of ${k.H} units`),a.textContent="",l.replaceChildren(i("p",{},"Select one unit to read what it does."));return}let $=O(),L=$.units[y.unit],x=Rr($,y.unit);o.replaceChildren(`Unit ${y.unit} `,i("small",{},`of ${k.H}, over the test texts`)),a.replaceChildren(i("b",{},L.tag));let T=(H,..._)=>[i("dt",{},H),i("dd",{},..._)],P=x&&i("button",{type:"button",class:"link",title:"Show the units that tell it"},x.title);P?.addEventListener("click",()=>e.set({feature:x.name}));let N=k.keeper&&[...T("keeps",i("i",{class:`s-${k.keeper}`},k.keeper),` ${ut(L.keep)} `,i("small",{},`median ${e.P.roles.word(k.keeper)} gate`)),...T("half-life",`${lt(L.half_life)} `,i("small",{title:`Half-life: ${Rt(k.reads)}`},"median over all that it writes"))],j=Object.keys(L.open);l.replaceChildren(i("dl",{},...T("follows",...x?[P,i("small",{},` ${x.how}`)]:["none of these features well"]),...N??T("keeps","no gate keeps its memory")),...j.length?[i("table",{class:"openings"},i("thead",{},i("tr",{},i("th",{scope:"col"},"gate"),i("th",{scope:"col"},"shut < 0.1"),i("th",{"aria-hidden":"true"}),i("th",{scope:"col"},"open > 0.9"))),i("tbody",{},...j.map(H=>A(H,L.shut[H],L.open[H]))))]:[],...e.pages.whatif?[g(e)]:[],i("p",{class:"rule"},i("b",{},L.tag),": ",e.setup.tags[L.tag]),i("details",{},i("summary",{},"How this was measured"),i("p",{},$.about,` ${$.steps.validation.toLocaleString("en")} steps of validation, ${$.steps.test.toLocaleString("en")} of test texts.`)),...m()?[i("p",{},i("b",{},"This task"),`: ${m()}`)]:[])}return{el:h,draw(y){if(!y("picture","unit","focus","feature"))return;let k=O(),$=!k?.features.length;for(let L of[r,c])L.hidden=$;if(u.hidden=!$,d.hidden=$||e.weights!=="initial",d.textContent="Measured on the trained weights; the text above is read by the initial ones.",$){u.textContent=k===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",w=void 0;return}if(E!==null&&E!==e.entry.task&&(e.S.feature=null),E=e.entry.task,w===k)return y("feature")?S():p();w=k,t.replaceChildren(...k.features.map(({name:L,title:x})=>i("option",{value:L},x))),S()}}}var yl=1.55,$l=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],qn=class extends ot{text;name;weights;typed;help;constructor(t){super(t,zs),this.questions=new at(f=>this.tell(f)),Object.assign(this.S,{pane:"time",feature:null}),this.measured=new Map,this.written=null;let s=this.pages.whatif&&no(this);this.hand=s?.hand,this.parts=[Ms,fs,Os,bo,It,$o,Cs,Vr,yo,Mo,br].map(f=>f(this));let[n,r,o,a,l,c,u,d,h,M,E]=this.parts;this.time=i("section",{class:"time","aria-label":"The whole text"},l.el,c.el,u.el,d.el,h.el,M.el,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=l.el,this.which=c.el,this.panes={time:[u.el,d.el,this.cursor,u.tools],text:[h.el,M.el,h.key]},c.join(u,h),this.sheet=h.sheet,this.main=i("main",{},i("section",{class:"now","aria-label":"This step"},o.el,a.el),this.time),this.root.append(n.el,r.el,this.main,E.el,...s?[s.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:w}=this.state;w!==void 0&&(this.typed(w),this.send({text:w}))}back({values:t}){let{view:s,text:n,model:r,weights:o}=t;this.view=s;let a={text:n??this.text,model:r??this.name,weights:o};this.typed(a.text),this.send(a,{asked:!0})}close(){this.set({playing:!1}),this.questions.stop()}get touches(){return{...super.touches,feature:["feature"]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${ae(this.text,Ts)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:s}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:s.layers.length>1?s.layer:null}}get wished(){let{text:t,model:s,weights:n}=this.asked;return{...this.values,text:t,model:s,weights:n}}send(t,s={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:n,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=s,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s||!n.length||n.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(n[0][1]),this.send({model:t.name,text:n[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(s=>s.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,s=null){let n=Ht(t);if(!s&&!this.questions.take(n))return;if(this.changed)return this.ask();let{asked:r,jump:o,wrote:a,fresh:l}=this.later??s??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...n.notices],!n.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let c=this.P,u=n.model===this.name;this.written=this.wroteFrom(n),n.entry&&(this.own=n.entry),n.units!==void 0&&this.measured.set(n.model,n.units),Object.assign(this,{P:n.picture,text:n.text,name:n.model,weights:n.weights}),this.asked=this.shown,c&&c.layers.length===this.P.layers.length&&(this.P.layer=c.layer);let d=this.P,h=this.S;if(h.pane=this.pane(this.name),c===null||o){let[E,w]=d.moment,f=u?[h.unit,this.chosen]:Fr(this.measured.get(this.name));h.t=E,[h.unit,this.chosen]=h.pane==="text"&&f?f:[w,this.chosen]}else{let E=l||h.t>=c.T-1||!Nt(c.tokens,d.tokens);h.t=a&&n.written!==void 0?n.written:E?d.T-1:Math.min(h.t,d.T-1),h.unit=Math.min(h.unit,d.H-1)}r&&this.placed(s!==null),r&&this.unheld(),h.focus=this.focus(),this.arrange(),this.resetView();let{t:M}=h;r&&h.sort==="now"&&this.ordered!==M?(h.t=this.ordered,this.draw(new Set(_e)),h.t=M,this.draw(new Set(["step","notice"]))):this.draw(new Set([..._e,"feature","notice"]))}wroteFrom({text:t,model:s,weights:n,written:r}){let o=s===this.name&&n===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?o?Math.min(this.written??r,r):r:o&&t===this.text?this.written:null}placed(t){let{P:s,S:n,state:r,notices:o}=this,{values:a,given:l,said:c}=r.asked;o.push(...t?[]:c.server,...c.view),n.t=r.place("t",s.T,n.t,o),l.has("unit")&&(this.chosen=void 0),n.unit=r.place("unit",s.H,n.unit,o),this.chosen=r.among("focus",s.signals,o)??this.chosen;let u=this.measured.get(this.name)?.features,d=u&&!u.some(({name:E})=>E===a.feature);a.feature!==null&&d&&o.push("The address asks for a feature that the units were not measured for.");let{mode:h,sort:M}=a;Object.assign(n,{mode:h,sort:M,feature:d?null:a.feature}),s.layer=r.place("layer",s.layers.length,s.layer,o),l.has("written")&&(this.written=r.place("written",s.T,null,o)),this.ordered=r.place("sorted",s.T,n.t,o)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:wt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:s}=this;return s.signals.includes(this.chosen)?this.chosen:t==="text"?s.memory:s.keeper??s.signals[0]}choose(t,s){this.chosen=s,this.set({unit:t,mode:"unit",focus:s})}arrange(){let{S:t,P:s,root:n}=this;for(let[r,o]of Object.entries(this.panes))for(let a of o)a.hidden=r!==t.pane;n.classList.toggle("reading",t.pane==="text"),n.classList.toggle("tall",s.reads.kind==="bytes")}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which),this.extra=this.P.reads.kind==="bytes"&&!this.small?yl*this.rem:0}draw(t){if(t.has("pane")&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature"].some(r=>t.has(r)))return;let{P:s,S:n}=this;Object.assign(this.host.dataset,{t:n.t,unit:n.unit,steps:s.T,model:this.name,view:n.pane,ready:"true"}),this.keep()}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&$l.includes(t.key)||super.key(t)}},So={render:e=>void new qn(e)};var Bt=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:t})}watch(t,s=()=>{}){let n={el:t,came:s,near:!1};return this.watched.push(n),this.observer.observe(t),()=>n.near}seen(t,s){let n={el:t,due:!0},r=this.watch(t,()=>this.follow(n));this.follows.push(Object.assign(n,{near:r,fn:s}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),150)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let s=[];for(let{target:n,isIntersecting:r}of t)for(let o of this.watched)o.el===n&&(o.near=r,r&&s.push(o));for(let n of s)n.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function be(e,t,s,n,...r){let o=i("small",{},s),a=i("p",{class:"says"});return{el:i("section",{class:`sec ${e}`,"aria-label":t},i("div",{class:"top"},i("h2",{},t," ",o),...n),a,...r),says:a,note:o}}function De({name:e,title:t,low:s,high:n,step:r,value:o,written:a},l){let c=i("input",{type:"range",min:s,max:n,step:r,value:o,"aria-label":t}),u=i("output",{}),d=()=>{let h=a(Number(c.value));u.textContent=h,c.setAttribute("aria-valuetext",h)};return c.addEventListener("input",()=>{d(),l(Number(c.value))}),d(),{el:i("label",{class:"slide",title:t},i("span",{},e),c,u),input:c,set(h,M={}){for(let[E,w]of Object.entries(M))c[E]=w;c.value=h,d()}}}function Oe(e,t,s){let n=Object.entries(t).map(([r,o])=>{let a=i("button",{type:"button"},o);return a.addEventListener("click",()=>s(r)),[r,a]});return{el:i("span",{class:"seg",role:"group","aria-label":e},...n.map(([,r])=>r)),set(r){for(let[o,a]of n)a.setAttribute("aria-pressed",String(o===r))}}}function fe(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),s=(10**(e-t)).toFixed(1);return`${s==="10.0"?"1.0":s} × ${Re(s==="10.0"?t+1:t)}`}var Xe=e=>Be(Number.isFinite(e)?e:NaN),Je=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),Vt=(e,t)=>`No ${Je(e,t)} was trained on “${e.network.title}”.`;function Gt(e,t){let s=t;for(;s<e;)s=Number.isInteger(Math.log2(s/t))?1.5*s:4/3*s;return Math.round(s)}var as=(e,t,s)=>Se(e,t,s,!0).map(n=>[n,n===0?"1":Re(n)]);function Us(e){let t=[...e].sort((n,r)=>n-r),s=t.length>>1;return t.length?t.length%2||t[s-1]===t[s]?t[s]:(t[s-1]+t[s])/2:null}function kt(){let e=He("logplot");return{...e,draw({lines:t,first:s,last:n,low:r,high:o,unit:a="",rem:l,...c}){let{width:u,height:d}=e.measure(),[h,M]=[Math.round(3*l),u-Math.round(.8*l)],E=Math.round(1.35*l),w=n>s?a:"",f=M-(w?(.42*w.length+1.2)*l:0),g=Ps(s,n,h,M);e.draw({x:g,y:{low:r,high:o,top:6,below:E},rows:as(r,o,Math.max(2,Math.floor((d-6-E)/(2.2*l)))),along:nt(s,n,5).filter(m=>g.at(m)<f||!w).map(m=>[m,String(m),m===s?"start":"middle"]),lines:t.map(m=>({first:s,...m})),caption:w,here:"line",room:{right:M,top:6},rem:l,...c})}}}var Bs=(e,t,s)=>De({name:"unit",title:e,low:1,high:1,step:1,value:1,written:n=>t().length?`unit ${t()[n-1]}`:""},s);var Eo=-16,Ml=20,Kt=(e,t)=>e.findIndex(s=>s>=t);function Sl(e,t,s,n){return t.flatMap((r,o)=>{let a=r<n?null:e[o*s+r-n];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function El(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),s=r=>t[Math.round(r*(t.length-1))]??0,n=Math.min(-Eo,Gt(s(1),1));return{low:Math.max(Eo,-Gt(-s(.05),4)),high:n,more:s(1)>n}}function Co(e,{low:t,high:s},[n,r]){let o=n.length-1;return Number.isFinite(e)?e<=0?n[Math.round(o*Math.max(0,1-e/t))]:r[Math.round(o*Math.min(1,e/s))]:n[0]}function Cl(e,t,s,n){let r=new Uint8ClampedArray(4*s*s);for(let o=0;o<s;o++){let a=Kt(t,o);for(let l=0;l<=t[a];l++){let[c,u,d]=n(e[a*s+l]),h=4*(o*s+l);r[h]=c,r[h+1]=u,r[h+2]=d,r[h+3]=255}}return r}function To(e){let t="h",s=null,n=0,r=Oe("Which state",{h:"of h",c:"of c"},f=>{t=f,e.root.focus({preventScroll:!0}),w()}),o=i("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(d),{el:l,says:c}=be("flow","Flow matrix","how much of each state reaches each later one",[r.el,o],i("div",{class:"two"},...a.map(f=>f.el)));e.seen(l,u);function u(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function d(f){let g=i("canvas"),m=B("svg",{"aria-hidden":"true"}),O=i("div",{class:"tag",role:"status"}),C=i("div",{class:"stage",tabindex:"0",role:"img"},g,m,O),b=i("p",{class:"reads"}),z=null,S=null;O.hidden=!0;let p=y=>{let k=C.getBoundingClientRect(),{left:$,top:L,wide:x,tall:T}=z,P=Math.floor((y.clientY-k.top-L)/T*n),N=Math.floor((y.clientX-k.left-$)/x*n);if(P<0||P>=n||N<0||N>=n)return null;let{ends:j}=e.got.flow,H=j[Kt(j,P)];return N>H?null:[H,N]};function A(y){S=y;let k=e.got.flow,$=a[f];if(O.hidden=!y||!$.values,m.querySelector(".probe")?.remove(),O.hidden)return;let{left:L,top:x,wide:T,tall:P}=z,[N,j]=y;O.textContent=`t = ${N+1}, k = ${j+1}: ${Xe($.values[Kt(k.ends,N)*n+j])}`;let H=L+(j+.5)/n*T,[_,F]=h(N),R=x+(_+F)/2/n*P;m.append(B("circle",{class:"probe",cx:H,cy:R,r:4})),O.style.left=`${Math.max(0,Math.min(C.clientWidth-O.offsetWidth,H+10))}px`,O.style.top=`${R>x+40?R-32:R+12}px`}let v=y=>z&&A(p(y));return C.addEventListener("pointermove",v),C.addEventListener("pointerdown",v),C.addEventListener("pointerleave",()=>A(null)),C.addEventListener("blur",()=>A(null)),C.addEventListener("click",y=>{let k=z&&p(y);k&&e.set({t:k[1]})}),C.addEventListener("keydown",y=>{let k={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[y.key];if(!k||!n||y.ctrlKey||y.metaKey||y.altKey)return;y.preventDefault();let{ends:$}=e.got.flow,L=Math.max(0,Math.min(n-1,e.S.t+k[1])),x=Kt($,S?.[0]??n-1)+k[0],T=$[Math.max(Kt($,L),Math.min($.length-1,x))];L!==e.S.t&&e.set({t:L}),A([T,L])}),{el:i("div",{class:"panel"},C,b),stage:C,words:b,values:null,paint(y,k){this.values=y,A(null);let $=devicePixelRatio||1,{rem:L}=e,x=C.clientWidth,T=C.clientHeight;z={left:Math.round(3*L),top:4,wide:0,tall:T-Math.round(2.5*L)},z.wide=x-z.left-Math.round(.8*L);let{left:P,top:N,wide:j,tall:H}=z;if(!x||j<=0)return;Object.assign(g,{width:Math.round(j*$),height:Math.round(H*$)}),g.style.cssText=`left:${P}px;top:${N}px;width:${j}px;height:${H}px`;let _=i("canvas",{width:n,height:n}),F=[bt(e.css("--zero"),e.css("--ink")),bt(e.css("--ink"),e.css("--Rneg"))];_.getContext("2d").putImageData(new ImageData(Cl(y,e.got.flow.ends,n,Y=>Co(Y,s,F)),n,n),0,0);let R=g.getContext("2d");R.imageSmoothingEnabled=!1,R.drawImage(_,0,0,n,n,0,0,g.width,g.height),m.setAttribute("width",x),m.setAttribute("height",T);let q=Y=>P+(Y+.5)/n*j,W=Y=>N+(Y+.5)/n*H,I=nt(1,n,6),V=N+H+L;m.replaceChildren(B("path",{class:"edge",d:`M${P} ${N}V${N+H}H${P+j}`}),B("path",{class:"edge",d:M(P,N,j,H)}),...I.map(Y=>B("text",{x:P-.4*L,y:W(Y-1)+.28*L,"text-anchor":"end"},String(Y))),...I.map(Y=>B("text",{x:q(Y-1),y:V,"text-anchor":"middle"},String(Y))),B("text",{x:P+j/2,y:V+1.15*L,"text-anchor":"middle"},"earlier step k"),B("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*L} ${N+H/2}) rotate(-90)`},"later step t"),B("text",{class:"title",x:P+j-2,y:N+1.1*L,"text-anchor":"end"},k),B("path",{class:"halo"}),B("path",{class:"here"}),B("text",{class:"row"})),this.cursor()},cursor(){if(!z?.wide||!m.querySelector(".here"))return;let{left:y,top:k,wide:$,tall:L}=z,{rem:x}=e,T=Math.min(e.S.t,n-1),P=y+T/n*$,N=Math.max(2,$/n),j=k+T/n*L;for(let q of[".halo",".here"])m.querySelector(q).setAttribute("d",`M${P} ${j}H${P+N}V${k+L}H${P}z`);let H=m.querySelector(".row"),_=3.6*x,F=P+N+_<y+$;H.textContent=`k = ${T+1}`;let R=Math.max(0,k+.9*x-j);H.setAttribute("x",F?P+N+.5*x+R*$/L:y+$-2),H.setAttribute("y",Math.max(k+.9*x,j+(F?0:-(_/$)*L))),H.setAttribute("text-anchor",F?"start":"end"),S&&A(S)}}}function h(f){let{ends:g}=e.got.flow,m=Kt(g,f);return[(g[m-1]??-1)+1,g[m]+1]}function M(f,g,m,O){return e.got.flow.ends.reduce((C,b)=>`${C}H${f+(b+1)/n*m}V${g+(b+1)/n*O}`,`M${f} ${g}`)}function E(){let f=[bt(e.css("--zero"),e.css("--ink")),bt(e.css("--ink"),e.css("--Rneg"))],g=(m,O,C)=>i("span",{},...Array.from({length:C},(b,z)=>{let S=i("i");return S.style.background=Ie(Co(m+(O-m)*(z+.5)/C,s,f)),S}));o.replaceChildren(`${Re(s.low)} and less `,g(s.low,0,16),i("b",{}," 1 "),g(0,s.high,8),` ${Re(s.high)}${s.more?" and more":""}`)}function w(){let f=e.got.flow;if(r.set(t),!f)return;[,n]=f.arrays[`${f.cells[0]}.h`][1];let g=C=>t==="c"&&f.array(`${C}.c`)?"c":"h",m=f.cells.map(C=>f.array(`${C}.${g(C)}`));s=El(m),E();let O=Math.min(Ml,n>>1);a.forEach(({stage:C,words:b},z)=>{z<f.cells.length||(C.hidden=!0,b.replaceChildren(Vt(e,e.S.cell)))}),f.cells.forEach((C,b)=>{a[b].stage.hidden=!1;let z=Je(e,C),S=g(C),p=m[b],{words:A,stage:v}=a[b],y=Sl(p,f.ends,n,O),k=Us(y),$=Math.max(...y),L=t==="c"&&S==="h"?" It has no c, so this is its h.":"",x=y.length===1?`the one pair ${ce(O,"step")} apart keeps ${fe($)}`:`half of all pairs ${ce(O,"step")} apart keep at most ${fe(k)}, and no pair more than ${fe($)}`;A.replaceChildren(i("b",{},`${z}: `),`of a change in ${S}, ${x}.`,L),v.setAttribute("aria-label",`${z}, ${S}: every pair of steps. ${A.textContent} Arrow keys read one pair.`),a[b].paint(p,`${z} ‖d${S}ₜ/d${S}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(f.ends.length<n?` ${f.ends.length} of the ${n} rows are computed, each drawn as a band.`:""))}return{el:l,draw(f){if(f("flow","theme","size"))w();else if(f("t"))for(let g of a)g.cursor();e.got.flow||r.set(t)}}}var Lo=`.gs .ask {
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
`;var Ce=["initial","trained"],Ll={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},zt=e=>Ll[e]??["--ink2","--ink2",1.5],Vs={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},Ao={kept:"f"},Wn=({keep:e},{cell:t,signal:s})=>s==="kept"?`product of ${we(e[t])}`:Vs[s][0],Dn=(e,{shown:t,off:s},n)=>e.curves.filter(r=>r.side===n&&t[Ao[r.signal]??r.signal]&&!s.has(r.cell));function Al(e,t){let s=(u,d,h)=>{for(let M of u)for(let E of M)E<d&&(d=E),E>h&&(h=E);return[d,h]},[n,r]=s(e,-1,0),[o,a]=s(t,n,r),l=.2*(r-n),c=.03*(r-n);return[Math.max(o,n-l)-c,Math.min(a,r+l)+c]}function zl(e,t){let s=e.flatMap(o=>Array.from(o).filter(Number.isFinite));if(!s.length)return t;let n=1.5*s.reduce((o,a)=>Math.min(o,a),0)-10,r=1.5*s.reduce((o,a)=>Math.max(o,a),0)+10;return t.map(o=>Array.from(o).filter(a=>a>=n&&a<=r))}function Ol(e,{start:t,end:s},{low:n,high:r}){for(let o=Math.max(0,Math.ceil(t));o<e.length&&o<=s;o++)if(e[o]>=n&&e[o]<=r)return{t:o,v:e[o]};return null}var Pl=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function Nl(e,t,s,n){let r=[1,s].filter(l=>l>=e&&l<=t),o=(t-e)/14,a=Se(e,t,n).filter(l=>Number.isInteger(l)&&l>=1&&l<=s&&r.every(c=>Math.abs(l-c)>o));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function zo(e){let{setup:t}=e,s=[...new Set(Object.values(t.keep).filter(Boolean).map(we))],n=Object.entries(Vs).map(([x,[T,,P]])=>{let N=Ao[x]??x,j=i("button",{type:"button",class:"toggle",title:P},i("i",{class:`dash ${N}`}),x==="kept"?`${T} ${s.slice(0,-1).join(", ")} or ${s.at(-1)}`:T);return j.addEventListener("click",()=>e.set({shown:{...e.S.shown,[N]:!e.S.shown[N]}})),[N,j]}),r=i("button",{type:"button",class:"btn"},"Numbers"),o=i("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),o.addEventListener("click",()=>e.ask("csv"));let a=i("span",{class:"where"}),l=Object.fromEntries(Ce.map(x=>{let T=i("div",{class:"bk"}),P=i("div",{class:"labels","aria-hidden":"true"}),N=document.createElementNS("http://www.w3.org/2000/svg","svg"),j=i("div",{class:"at"}),H=i("h2"),_=i("p",{class:"loss"}),F=i("div",{class:`plot ${x}`,role:"img"},T,N,P,j);return[x,{side:x,target:T,labels:P,lines:N,at:j,head:H,loss:_,el:F}]})),c=i("div",{class:"norms"},i("div",{class:"tools"},i("div",{class:"seg",role:"group","aria-label":"Curves"},...n.map(([,x])=>x)),a,i("span",{class:"sp"}),i("small",{class:"key"},"line: geometric mean, band: all seeds"),r,o),i("div",{class:"sides"},...Ce.map(x=>i("div",{class:"side"},l[x].head,l[x].loss,l[x].el)))),u=null,d=!1,h=!1;for(let{el:x}of Object.values(l)){let T=0;x.addEventListener("pointerdown",P=>T=P.clientX,!0),x.addEventListener("click",P=>{if(e.root.focus({preventScroll:!0}),!u||P.detail>1||Math.abs(P.clientX-T)>4)return;let N=P.clientX-x.getBoundingClientRect().left,{left:j,wide:H}=C(x),{start:_,end:F}=u("steps");N>=j&&N<=j+H&&e.go(Math.round(_+(N-j)/H*(F-_)))}),x.addEventListener("dblclick",()=>{d=!1,setTimeout(()=>M(A),50)}),new ResizeObserver(()=>{!u||!e.P||(k(),$())}).observe(x)}e.embed(Object.fromEntries(Ce.map(x=>[x,l[x].target]))).then(x=>{u=x;for(let T of["steps","initial.y"])u(T).change.connect(()=>{h||!e.P||(d=!0,requestAnimationFrame(v))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{d=!1};function M(x){h=!0;try{x()}finally{h=!1}}let E=x=>Dn(e.P,e.S,x),w=({cell:x,signal:T})=>`${x}.${T}`,f=(x,T)=>e.P.array(`${x.side}.${w(x)}.${T}`),g=()=>Object.values(e.S.shown).filter(Boolean).length>1,m=x=>`${Te(t.cells[x.cell])}${g()?` ${Wn(t,x).replace("product of","∏")}`:""}`,O=()=>({left:Math.round((g()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),C=(x,T=O())=>({...T,wide:x.clientWidth-T.left-T.right,tall:x.clientHeight-T.top-T.bottom});function b(){let{left:x,right:T,top:P,bottom:N}=O();c.style.setProperty("--names",`${x}px`);for(let j of Ce)u(j).setv({min_border_left:x,min_border_right:T,min_border_top:P,min_border_bottom:N}),u(j).toolbar.active_drag=e.small?null:"auto"}function z(){let{css:x,rem:T,font:P}=e;for(let N of Ce){ct(u,N,e),u(`${N}.x`).setv({major_label_text_color:x("--ink3"),major_label_text_font_size:`${.75*T}px`,major_label_text_font:P});for(let j of e.cells){let[H,,_]=zt(j);for(let[F,[,R]]of Object.entries(Vs)){let q=u(`${N}.${j}.${F}`);q&&(q.glyph.setv({line_color:x(H),line_width:_,line_dash:R,line_cap:R.length?"butt":"round"}),u(`${N}.${j}.${F}.band`).glyph.setv({fill_color:x(H),fill_alpha:F==="h"?.11:.06}))}}}}function S(){let{T:x}=e.P,T=Array.from({length:x},(j,H)=>H),[P,N]=p();for(let j of Ce){let H=new Map(E(j).map(R=>[w(R),R])),_={t:T,low:T.map(()=>P),high:T.map(()=>N),tip:y([...H.values()],T)},F=T.map(()=>NaN);for(let R of e.cells)for(let q of Object.keys(Vs)){let W=`${R}.${q}`,I=u(`${j}.${W}`);if(!I)continue;let V=H.get(W);I.visible=u(`${j}.${W}.band`).visible=!!V;for(let[Y,X]of[[W,"mean"],[`${W}.low`,"low"],[`${W}.high`,"high"]])_[Y]=V?Array.from(f(V,X)):F}u(`${j}.source`).data=_,u(`${j}.hit`).glyph.width={value:.99}}A()}function p(){let x=(N,j)=>E(N).map(H=>f(H,j)),T=x("initial","mean"),P=N=>[...x("initial",N),...zl(T,x("trained",N))];return Al(P("mean"),[...P("low"),...P("high")])}function A(){if(!d){let[x,T]=p();u("initial.y").setv({start:x,end:T}),u("steps").setv({start:-.5,end:e.P.T-.5})}v()}function v(){let x=u("initial.y"),T=u("steps"),P=Se(x.start,x.end,6),N=P.filter(Number.isInteger),j=N.length>1?N:P,H=Nl(T.start+1,T.end+1,e.P.T,e.small?4:6);for(let _ of Ce)u(`${_}.ticks`)&&(u(`${_}.ticks`).ticks=j),u(`${_}.axis`).major_label_overrides=new Map(j.map(F=>[F,F===0?"1":Number.isInteger(F)?Re(F):Be(F)])),u(`${_}.marks`).ticks=H.map(F=>F-1),u(`${_}.x`).major_label_overrides=new Map(H.map(F=>[F-1,F.toLocaleString("en")]));k(),$()}function y(x,T){let P=x.map(N=>({text:m(N),mean:f(N,"mean"),low:f(N,"low"),high:f(N,"high")}));return T.map(N=>[`step ${N+1}${e.P.tokens?` “${e.P.tokens[N]}”`:""}`,...P.map(({text:j,mean:H,low:_,high:F})=>`${j}  ${Be(H[N])}  (${Be(_[N])} to ${Be(F[N])})`)].join(`
`))}function k(){let x=u("initial.y"),T=u("steps");for(let{side:P,labels:N,lines:j,el:H}of Object.values(l)){let{left:_,top:F,wide:R,tall:q}=C(H),W=[],I=J=>q*(1-(J-x.start)/(x.end-x.start)),V=J=>_+R*(J-T.start)/(T.end-T.start);for(let J of E(P)){let Z=f(J,"mean"),re=Ol(Z,T,{low:x.start,high:x.end});Pl(Z,T)?W.push({curve:J,zero:!0,x:1/0,y:q}):re&&W.push({curve:J,x:V(re.t),y:I(re.v)})}let Y=Ss(W.map(J=>J.y),Math.min(.98*e.rem,q/Math.max(1,W.length)),q);N.replaceChildren(...W.map(({curve:J,zero:Z},re)=>{let D=i("span",{class:"name"},Z?`${m(J)} 0`:m(J));return Z&&(D.title="Exactly 0 here, which no power of ten is"),D.style.cssText=`right:${H.clientWidth-_+12}px;top:${F+Y[re]}px;color:var(${zt(J.cell)[1]})`,J.cell==="lstm"&&(D.style.fontWeight=700),D})),j.replaceChildren(...W.flatMap(({curve:J,x:Z,y:re},D)=>{if(Z>_+R/6)return[];let G=document.createElementNS("http://www.w3.org/2000/svg","line"),K={x1:_-9,y1:F+Y[D],x2:Z-2,y2:F+re,stroke:`var(${zt(J.cell)[0]})`};for(let[Q,ee]of Object.entries(K))G.setAttribute(Q,String(ee));return G}));let X=E(P).length?"No curve is in view. A double click shows all.":"No curve is switched on.";W.length||N.append(i("span",{class:"alone"},X))}}function $(){let{start:x,end:T}=u("steps"),{t:P}=e.S;for(let{at:N,el:j}of Object.values(l)){let{left:H,top:_,wide:F,tall:R}=C(j);N.hidden=P<x||P>T,N.style.cssText=`left:${H+F*(P-x)/(T-x)-.5}px;top:${_}px;height:${R}px`}}function L(){let{sides:x,T}=e.P;for(let{side:N,head:j,loss:H}of Object.values(l)){let{title:_,seeds:F,units:R}=x[N];j.replaceChildren(`${_} `,i("small",{},`${F} seeds, ${R} units`)),H.textContent=x[N].loss}for(let[N,j]of n)j.setAttribute("aria-pressed",String(e.S.shown[N]));let P=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,i("small",{},` / ${T}${P?` “${P}”`:""}`));for(let{side:N,el:j}of Object.values(l)){let H=E(N).map(_=>`${m(_)} ${Be(f(_,"mean")[e.S.t])}`);j.setAttribute("aria-label",`${e.told(N)} At step ${e.S.t+1}, of the curves shown: ${H.join(", ")}.`)}}return{el:c,draw(x){x("norms","lines","t")&&L(),u&&(x("size","lines")&&b(),x("theme","size")&&z(),x("norms","lines")?M(S):x("size","theme")&&M(v),x("t")&&$())}}}var jl=250,_l={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},Oo={radius:1,clip:1};function Po(e,t,s){return e==="clip"?String(t):U(Number(t),Math.max(0,-Math.floor(Math.log10(s)+1e-9)),e==="bias")}var Un=e=>Math.log10(e),Hl=e=>Number((10**e).toPrecision(2));function No(e){let{setup:t,state:s,usual:n}=e,r={},o=_=>n[_],a=_=>String(e.wish[_]??"")!==String(o(_)??""),l=_=>s.named[_].title;function c(_,{label:F=l(_),note:R=null,log:q=!1}={}){let{low:W,high:I,step:V,off:Y}=s.named[_],X=i("input",{type:"range","aria-label":F,min:q?Un(W):W,max:q?Un(I):I,step:q?.05:V}),J=i("output"),Z=Y&&i("input",{type:"checkbox"}),re=()=>q?Hl(Number(X.value)):Number(X.value);X.addEventListener("input",()=>e.turn({[_]:re()})),X.addEventListener("dblclick",()=>e.turn({[_]:o(_)})),Z?.addEventListener("change",()=>e.turn({[_]:Z.checked?null:Oo[_]}));let D=i("div",{class:`knob slide ${_}`},i("span",{class:"name"},F),Z&&i("label",{class:"check"},Z,Y),J,X,R);return r[_]=()=>{let G=e.wish[_],K=G===null||G==="";Z&&(Z.checked=K),D.classList.toggle("none",K);let Q=K?Oo[_]:Number(G);return X.value=q?Un(Q):Q,J.textContent=K?"":Po(_,Q,V),X.setAttribute("aria-valuetext",K?Y:Po(_,Q,V)),[D,X]},D}function u(_,F,R){let q=i("select",{"aria-label":F},...R.map(([I,V])=>i("option",{value:I},V)));q.addEventListener("change",()=>e.turn(_==="networks"?M(q.value):{[_]:q.value}));let W=i("label",{class:`knob pick ${_}`},i("span",{class:"name"},F),q);return r[_]=()=>(q.value=e.wish[_],[W,q]),W}let d=_=>s.named[_].choices.map(F=>[F,_l[F]??F]),h=_=>t.networks[_].examples;function M(_){let{text:F}=e.wish,R=h(e.wish.networks).some(([,q])=>q===F);return{networks:_,...R?{text:h(_)[0]?.[1]??""}:{}}}let E=i("button",{type:"button"},"random"),w=i("button",{type:"button"},"typed"),f=i("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),g=i("select",{"aria-label":"Examples"}),m=i("span",{class:"count"}),O=0;E.addEventListener("click",()=>e.turn({text:""})),w.addEventListener("click",()=>{e.wish.text||e.turn({text:h(e.wish.networks)[0]?.[1]??""})}),g.addEventListener("change",()=>e.turn({text:g.value}));let C=()=>{clearTimeout(O),O=0,f.value.trim()&&e.turn({text:f.value})};f.addEventListener("input",()=>{clearTimeout(O),O=setTimeout(C,jl)}),f.addEventListener("blur",()=>{O&&C(),e.draw(new Set(["knobs"]))}),f.addEventListener("keydown",_=>_.key==="Enter"&&_.preventDefault());let b=i("small"),z=c("length",{label:"Steps",note:b}),S=i("div",{class:"typed"},f,i("div",{class:"under"},g,m)),p=i("div",{class:"knob sequence"},i("span",{class:"name"},"Sequence"),i("div",{class:"seg",role:"group","aria-label":"Sequence"},E,w),z,S);r.text=()=>{let _=e.root.getRootNode().activeElement===f,{text:F,networks:R}=e.wish,q=!!F||_;E.setAttribute("aria-pressed",String(!q)),w.setAttribute("aria-pressed",String(q)),b.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"noise as initialised, the task’s symbols as trained",z.hidden=q,S.hidden=!q,_||(f.value=F);let W=h(R),I=W.every(([,V])=>V!==F);return g.replaceChildren(...I?[i("option",{value:F},"your own")]:[],...W.map(([V,Y])=>i("option",{value:Y},V))),g.value=F,[p,f]};let A=()=>{let _=e.P.unknown?.filter(Boolean).length??0;m.textContent=e.P.tokens?`${e.P.T} steps${_?`, ${_} unknown`:""}`:""},v=i("input",{type:"checkbox","aria-label":"Hold f at 1"});v.addEventListener("change",()=>e.turn({hold:v.checked?1:0}));let y=i("label",{class:"knob check hold"},v,i("span",{class:"name"},"Hold f at 1"),i("small",{},"the error carousel itself"));r.hold=()=>(v.checked=Number(e.wish.hold)===1,[y,v]);let k=i("span",{class:"tick","aria-hidden":"true"},"1, the line between"),{low:$,high:L}=s.named.radius;k.style.setProperty("--at",(1-$)/(L-$));let x=i("fieldset",{},i("legend",{},"Both sides"),p,u("networks",l("networks"),Object.entries(t.networks).map(([_,{title:F}])=>[_,F])),c("clip",{log:!0}),y),T=i("fieldset",{},i("legend",{},"As initialised"),c("radius",{note:k}),c("scale"),c("bias"),c("units"),u("activation","Activation, RNN alone",d("activation")),u("init",l("init"),d("init")),c("seed")),P=i("button",{type:"button",class:"btn reset"});P.addEventListener("click",()=>e.turn(n,!0));let N=i("form",{"aria-label":"Knobs"},x,T,P);N.addEventListener("submit",_=>_.preventDefault());let j=i("details",{class:"knobs"},i("summary",{},"Knobs"),N),H=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:j,draw(_){if(_("size")&&(j.open=!e.small||j.open),_("norms")&&A(),!_("knobs"))return;let F=H(),R=0;for(let[q,W]of Object.entries(r)){let[I,V]=W();I.classList.toggle("changed",a(q)),I.classList.toggle("idle",F[q]===!0),q!=="text"&&(V.disabled=F[q]===!0),R+=Number(a(q))}P.disabled=!R,P.textContent=R?`Reset ${R} ${R>1?"knobs":"knob"}`:"All knobs as they were"}}}var jo=(e,t,s)=>Object.entries({...e,...s.knobs}).filter(([n,r])=>String(t[n]??"")!==String(r??"")).map(([n])=>n),Fl=(e,t,s)=>!jo(e,t,s).length,Rl=(e,t,s)=>jo(e,t,s).every(n=>s.asks.includes(n));function _o(e){let{setup:t}=e,s=i("p",{class:"look"}),n=t.presets.map(a=>{let l=i("button",{type:"button",class:"chip"},a.name);return l.addEventListener("click",()=>{r=a,e.unzoom?.(),e.turn({...e.usual,...a.knobs},!0),e.set({shown:e.curves(a.show.signals??e.state.named.show.default)})}),l}),r=null,o=i("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...n);return{el:i("div",{class:"presets"},o,s),draw(a){if(!a("knobs"))return;let l=t.presets.filter(d=>Fl(e.usual,e.wish,d)),c=l.includes(r)?r:l[0],u=c??(r&&Rl(e.usual,e.wish,r)?r:null);n.forEach((d,h)=>d.setAttribute("aria-pressed",String(t.presets[h]===c))),s.replaceChildren(u?i("b",{},"Look for "):"",u?.look??"Your own settings. Each case above puts every knob where it needs it.")}}}function Ho(e){let{setup:t}=e,s=Ce.map(a=>{let l=i("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),n=i("select",{"aria-label":"Seed"}),r=i("select",{"aria-label":"Cell beside the RNN"});return n.addEventListener("change",()=>e.set({one:Number(n.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>i("option",{value:a},l))),{el:i("section",{class:"detail","aria-label":"Which networks"},i("h2",{},"Where it comes from"),i("div",{class:"seg",role:"group","aria-label":"Side"},...s.map(([,a])=>a)),i("label",{},"one network: seed ",n),i("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[d,h]of s)h.textContent=c.sides[d].title,h.setAttribute("aria-pressed",String(d===l.side));let u=e.seeds(l.side);n.replaceChildren(...u.map((d,h)=>i("option",{value:h},d))),n.value=l.one;for(let d of r.options)d.disabled=!c.curves.some(h=>h.side===l.side&&h.cell===d.value);r.value=l.cell}}}var Il=e=>e[0]>0&&e.at(-1)/e[0]>8;function Fo(e){let{setup:t}=e,s=i("h2"),n=i("p",{class:"note"}),r=i("div",{class:"cells"}),o=i("section",{class:"learn"},i("div",{class:"hd"},s),r,n),a=null,l=[];function c(d){let h=i("figcaption"),M=i("p",{class:"alone"},"not trained on this"),E=He("scores");return{cell:d,caption:h,none:M,plot:E,el:i("figure",{},h,E.el,M)}}function u({cell:d,caption:h,none:M,plot:E},w){let{gaps:f,scores:g,measure:{chance:m,better:O},trained_to:C}=w,{rem:b}=e,z=Object.entries(g[d]??{}),S=t.cells[d];if(h.replaceChildren(i("b",{},S),...z.length?[i("small",{},` ${z.length} seeds`)]:[]),M.hidden=z.length>0,E.el.hidden=!z.length,!z.length)return;let p=Object.values(g).flatMap(T=>Object.values(T)).flat(),A=O==="higher"?1:1.05*Math.max(...p,m??0),{width:v}=E.measure(),y=Ps(f[0],f.at(-1),2*b,v-.4*b,Il(f)),k=f.map((T,P)=>Us(z.map(([,N])=>N[P]))),$=`stroke:var(${zt(d)[0]})`,L=[...new Set([f[0],f.findLast(T=>T<=C)??f[0],f.at(-1)])],x=[...z.map(([T,P])=>({values:P,at:f,kind:"one",style:$,title:`seed ${T}`})),{values:k,at:f,kind:"middle",style:$}];E.draw({x:y,y:{low:0,high:A,top:Math.round(.7*b),below:Math.round(1.4*b)},rows:[0,A/2,A].map(T=>[T,U(T,A===1?1:2).replace(/\.0$/,"")]),along:L.map(T=>[T,String(T),T===f.at(-1)&&L.length>1?"end":"middle"]),shades:f.some(T=>T>C)?[[y.at(C),y.right]]:[],lines:m===null?x:[{values:[m,m],at:[f[0],f.at(-1)],kind:"chance"},...x],said:`${S}, median ${w.measure.title} by gap: ${f.map((T,P)=>`${T}: ${U(k[P],2)}`).join(", ")}.`,rem:b})}return{el:o,draw(d){if(!d("norms","size")||a===e.network&&!d("size"))return;a=e.network;let{learn:h}=a;s.replaceChildren("Does it learn? ",i("small",{},`${h.title}: ${h.measure.title} by ${h.gap_title}; a thin line a seed, bold their median; dashed is chance, shaded longer than trained`)),(e.cells.some((M,E)=>l[E]?.cell!==M)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(M=>M.el)));for(let M of l)u(M,h);n.textContent=h.note??""}}}var ql=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a knob back"],["?","this list"]];function Ro(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=i("h2",{},"Gradient norms"),n=Ce[0],r=Ce.map(d=>{let h=i("button",{type:"button"});return h.addEventListener("click",()=>{n=d,c()}),[d,h]}),o=i("button",{type:"button",class:"btn"},"Close"),a=i("button",{type:"button",class:"btn"},"All curves as CSV"),l=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},s,i("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,d])=>d)),i("span",{class:"sp"}),a,o),t);o.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",d=>d.target===l&&l.close());function c(){let{P:d,S:h}=e,M=Dn(d,h,n);for(let[w,f]of r)f.textContent=d.sides[w].title,f.setAttribute("aria-pressed",String(w===n));let E=M.flatMap(w=>["mean","low","high"].map(f=>[`${Te(e.setup.cells[w.cell])} ${Wn(e.setup,w)} ${{mean:"mean",low:"least",high:"largest"}[f]}`,d.array(`${n}.${w.cell}.${w.signal}.${f}`)]));t.replaceChildren(Ge(["step",...d.tokens?["token"]:[],...E.map(([w])=>w)],Array.from({length:d.T},(w,f)=>[f+1,...d.tokens?[d.tokens[f]]:[],...E.map(([,g])=>Number.isNaN(g[f])?"exactly 0":U(g[f],4))]),`log₁₀ of the norms over ${d.sides[n].seeds} seeds: their geometric mean, the least and the largest. Shown is ${d.sides[n].loss}.`))}e.numbers=()=>{c(),l.showModal()};let u=Qt(ql);return e.keys=()=>u.showModal(),{el:i("div",{},l,u),draw:d=>l.open&&d("norms","lines")&&c()}}var Io=.01;function Wl(e){let t={below:0,at:0,above:0};for(let s of e)t[Math.abs(s-1)<=Io?"at":s<1?"below":"above"]+=1;return t}function Bn(e,t,s,n){let r=0;for(;r<s-1&&Number.isFinite(e[(s-2-r)*n+t]);)r+=1;return r}function qo(e){let t=kt(),s=i("p",{class:"reads"}),n=null,r=[],o=null,a=Bs("The unit, from the smallest u to the largest",()=>r,u=>{n=u-1,c()}),l=i("div",{class:"panel"},i("h3",{},i("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,s);function c(){let[u,d]=o.arrays.product[1],h=o.array("own"),M=o.array("product");r=Array.from(h.keys()).sort((A,v)=>h[A]-h[v]);let E=r.reduce((A,v)=>Bn(M,v,u,d)>=Bn(M,A,u,d)?v:A),w=Math.min(n??r.indexOf(E),d-1),f=r[w],g=u-1;a.set(w+1,{max:d});let m=A=>Array.from({length:u},(v,y)=>(u-1-y)*Math.log10(h[A])),O=Array.from({length:u},(A,v)=>M[v*d+f]),C=r.map(A=>g*Math.log10(h[A])).filter(Number.isFinite),{below:b,at:z,above:S}=Wl(h),p=Bn(M,f,u,d);s.replaceChildren(`Of ${ce(d,"unit")} ${b} let an error fade (u < 1), ${z} keep it (u = 1, within a hundredth) and ${S} make it grow (u > 1). Unit `,i("b",{},String(f)),` has u = ${U(h[f],3)}: over ${ce(g,"step")} that would be ${fe(g*Math.log10(h[f]))}. `,p===g?"It is active at all of them, so that is what arrives.":p===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${ce(p,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(A=>A!==f).map(A=>({values:m(A),kind:h[A]>1+Io?"faint grows":"faint fades"})),{values:m(f),kind:"other",name:`uᵗ, u = ${U(h[f],2)}`},{values:O,kind:"forget",name:`unit ${f}`}],first:1,last:u,low:1.06*Math.min(-1,...C),high:1.06*Math.max(1,...C),rem:e.rem,tip:A=>`step ${A}, unit ${f}: ${Xe(M[(A-1)*d+f])}`,said:s.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(u){o=u,c()},cursor:()=>o&&t.cursor(e.S.t+1)}}var Dl=["cell","i","f","g","o","r","z","n","error"],Gs={total:"all of it",direct:"straight down the cell",gates:"by the gates"},Ul={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},Bl=e=>Array.from(e,(t,s)=>s).sort((t,s)=>As(e[t],e[s])||t-s);function Vn(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?U(e):`${e<0?"−":""}${fe(Math.log10(t))}`}function Vl(e){let t=0,s=0,n=e.map(([o,a])=>{let l=a<0?t:s,c=l+a;return a<0?t=c:s=c,{name:o,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(s/1.25,-t/.25))));return{parts:n,low:-r/4,high:1.25*r}}function Gl(e){let t=e.reduce((o,a)=>o+a,0),s=e.map(o=>he(o)),n=Math.abs(s.reduce((o,a)=>o+a,0)-he(t))<.005;return`${s.map((o,a)=>a===0?U(o):`${o<0?"−":"+"} ${U(Math.abs(o))}`).join(" ")} ${n?"=":"≈"} ${U(t)}`}function Wo(e){let t=null,s=[],n=null,r=null,o=null,a=kt(),l=i("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=B("svg",{class:"strip","aria-hidden":"true"}),u=Bs("The unit, from the shortest half-life to the longest",()=>s,I=>{t=s[I-1],_()}),d=i("div",{class:"bk"}),h=i("div",{class:"labels","aria-hidden":"true"}),M=i("div",{class:"plot",role:"img"},d,h),E=i("i",{class:"here"}),w={keep:i("p",{class:"reads"}),share:i("p",{class:"reads"})},f=i("span"),g=i("span"),m=i("label",{class:"check"},l,"hold f at 1 in every unit and step"),O=i("h3"),C=B("svg",{class:"shares",role:"img"}),b=i("p",{class:"terms"}),z=i("div",{class:"two"},i("div",{class:"panel"},i("h3",{},i("b",{},"Constant error carousel"),f),a.el,i("div",{class:"lives"},i("small",{},"half-life of every unit, shortest to longest"),c,u.el),m,w.keep),i("div",{class:"panel"},i("h3",{},i("b",{},"What each path carries"),g),M,w.share,O,C,b)),S=qo(e),p=i("button",{type:"button",class:"btn"},"Show the LSTM");p.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:A,says:v}=be("paths","Paths of the error","straight down the cell, or by the gates",[],z,S.el,p);e.seen(A,N);let y=()=>{let{cell:I,side:V}=e.S;return e.P.curves.some(X=>X.side===V&&X.cell===I&&X.signal==="kept")?we(e.setup.keep[I]):""},k=()=>e.setup.memory[e.S.cell]==="h",$=()=>k()?"dL/dhₜ":"dL/dcₜ",L=()=>e.P.curves.some(I=>I.side===e.S.side&&I.cell===e.S.cell),x=()=>Je(e,e.S.cell),T=()=>L()&&e.setup.diagonal.includes(e.S.cell),P=()=>(y()||T())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function N(){(y()||T())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:d}).then(I=>{n=I;for(let V of["paths.steps","paths.y"])n(V).change.connect(()=>requestAnimationFrame(R));j(),e.P&&H()});function j(){n("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),n("paths").toolbar.active_drag=e.small?null:"auto"}function H(){let I=y();if(z.hidden=!I,S.el.hidden=!T(),p.hidden=!!I||T(),m.hidden=k(),f.textContent=` ∏ ${I} from step t to the last, each unit a line`,g.textContent=` ‖${$()}‖ and its parts`,T()){v.replaceChildren(`In an ${x()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),P()&&S.draw(P());return}if(!I){v.replaceChildren(L()?`${x()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:Vt(e,e.S.cell));return}let V=P();v.replaceChildren(k()?`A ${x()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${I} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${x()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),V&&(_(),W(),n&&F())}function _(){let I=P();if(!I)return;let[V,Y]=I.arrays.product[1],X=I.array("product"),J=I.array("half");s=Bl(J);let Z=t===null||t>=Y?s[Y-1>>1]:t,re=t===null?"the median unit, ":"unit ",D=te=>Array.from({length:V},(Fe,ze)=>X[ze*Y+te]),G=X.every(te=>te===0),K=Math.min(0,...X.filter(Number.isFinite)),Q=X[Z],ee=s.at(-1),se=s[0];u.set(s.indexOf(Z)+1,{max:Y}),w.keep.replaceChildren(...G?[i("b",{},"exactly 1"),`: with f held at 1, all ${ce(Y,"unit")} pass the error straight down the cell undiminished over ${ce(V-1,"step")}.`]:[`Straight down the cell, ${re}`,i("b",{},String(Z)),", passes on ",i("b",{},fe(Q)),` of an error from step ${V} to step 1: its half-life, the steps over which its ${y()} lets half through, the median over where one begins, is ${lt(J[Z])}. The longest is ${lt(J[ee])} (unit ${ee}), the shortest ${lt(J[se])} (unit ${se}).`]),re==="unit "&&!G&&(w.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...s.filter(te=>te!==Z).map(te=>({values:D(te),kind:"faint",aside:!0})),{values:D(Z),kind:"forget",name:G?"exactly 1":`unit ${Z}`}],first:1,last:V,low:1.04*Math.min(-1,K),high:-.06*Math.min(-1,K),rem:e.rem,tip:te=>`step ${te}, unit ${Z}: ${G?"1":Xe(X[(te-1)*Y+Z])}`,said:w.keep.textContent}),a.cursor(e.S.t+1);let oe=100,ne=s.map(te=>Math.log2(Math.abs(J[te]))),ge=Math.min(...ne)-1,xe=Math.max(ge+2,...ne);c.setAttribute("viewBox",`0 0 ${oe} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...s.map((te,Fe)=>{let ze=1+19*((ne[Fe]-ge)/(xe-ge));return B("rect",{class:te===Z?"on":"",x:Fe*oe/Y,y:20-ze,width:.8*oe/Y,height:ze})}))}function F(){let I=P(),{T:V}=I,Y=Object.fromEntries(Object.keys(Gs).map(K=>[K,Array.from(I.array(K))])),X=Object.values(Y).flat().filter(Number.isFinite),J=Math.min(-1,...X)-.3,Z=Math.max(.3,Math.max(...X)+.2),re=Y.total.map((K,Q)=>Q);n("paths.source").data={t:re,...Y,low:re.map(()=>J),high:re.map(()=>Z),tip:re.map(K=>[`step ${K+1}`,...Object.entries(Gs).map(([Q,ee])=>`${ee}: ${Xe(Y[Q][K])}`)].join(`
`))},n("paths.steps").setv({start:-.5,end:re.length-.5}),n("paths.y").setv({start:J,end:Z});let D=as(J,Z,5),G=nt(1,V,6);n("paths.ticks").ticks=D.map(([K])=>K),n("paths.axis").major_label_overrides=new Map(D),n("paths.marks").ticks=G.map(K=>K-1),n("paths.x").major_label_overrides=new Map(G.map(K=>[K-1,String(K)])),ct(n,"paths",e),n("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${.75*e.rem}px`,major_label_text_font:e.font});for(let[K,[Q,ee,se]]of Object.entries(Ul))n(`paths.${K}`).glyph.setv({line_color:e.css(Q),line_width:ee,line_dash:se??[],line_cap:"round"});R()}function R(){let I=P();if(!n||!I)return;let{start:V,end:Y}=n("paths.y"),X=n("paths.steps"),{rem:J}=e,Z={left:Math.round(3*J),right:M.clientWidth-Math.round(.8*J),top:6,bottom:M.clientHeight-Math.round(1.4*J)};r=K=>Z.left+(Z.right-Z.left)*(K-X.start)/(X.end-X.start);let re=Object.entries(Gs).map(([K,Q])=>i("span",{class:`name ${K}`},Q));Object.assign(E.style,{top:`${Z.top}px`,height:`${Z.bottom-Z.top}px`}),h.replaceChildren(E,...re),q();let D=K=>Z.top+(Z.bottom-Z.top)*(Y-K)/(Y-V),G=Object.keys(Gs).map((K,Q)=>({span:re[Q],points:Array.from(I.array(K),(ee,se)=>[r(se),Number.isFinite(ee)?D(ee):NaN])}));St(G,[],{...Z,left:Z.left+6},J)}function q(){if(a.cursor(e.S.t+1),!r)return;let I=r(e.S.t),{start:V,end:Y}=n("paths.steps");E.style.left=`${I}px`,E.hidden=e.S.t<V||e.S.t>Y}function W(){let I=P(),V=Math.min(e.S.t,I.T-1),Y=V===I.T-1,X=I.array("share")[V],J=Dl.filter(te=>I.array(`step.${te}`)).map(te=>[te,I.array(`step.${te}`)[V]]).filter(([te])=>te==="error"?Y:!Y),Z=te=>te<0?" (it points against the whole)":"",re=I.array("total")[V],D=J.some(([,te])=>!Number.isFinite(te));Y?w.share.replaceChildren("At the last step ",i("b",{},`‖${$()}‖ is ${fe(re)}`),", all of it the error itself: no step lies behind it yet."):w.share.replaceChildren("All the way from the last step to ",i("b",{},`step ${V+1}`),Number.isFinite(re)?`: ‖${$()}‖ is ${fe(re)}. `:": exactly nothing is left.",Number.isFinite(X)?`The way straight down the cell makes up ${Vn(X)} of it${Z(X)}, the gates ${Vn(1-X)}${Z(1-X)}.`:""),M.setAttribute("aria-label",w.share.textContent),O.replaceChildren(i("b",{},Y?`At step ${V+1}`:`Over the one step from ${V+2} back to ${V+1}`),Y?` the error itself arrives${k()?"":", by way of h"}`:` shares of ${$()} by the way it took`);let{width:G,height:K}=C.getBoundingClientRect(),{rem:Q}=e;if(C.replaceChildren(),b.replaceChildren(),D||!G)return;let{parts:ee,low:se,high:oe}=Vl(J),ne=te=>(te-se)/(oe-se)*G,ge=K-1.3*Q;C.append(...ee.filter(({v:te})=>te).flatMap(({name:te,from:Fe,to:ze})=>{let Jt=ne(Math.min(Fe,ze)),de=Math.abs(ne(ze)-ne(Fe));return[B("rect",{class:`way way-${te}`,x:Jt,y:2,width:Math.max(.5,de-1),height:ge-4}),de>1.1*Q?B("text",{class:`on on-${te}`,x:Jt+de/2,y:ge/2+.3*Q,"text-anchor":"middle"},te==="cell"?k()?"h":"c":te==="error"?"L":te):""]}),...[0,1].flatMap(te=>[B("path",{class:"unit",d:`M${ne(te)} 0V${ge+2}`}),B("text",{x:ne(te),y:K-.2*Q,"text-anchor":"middle"},te?"1, the whole":"0")]));let xe={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};b.append(...J.flatMap(([te,Fe])=>[i("span",{},i("i",{class:`way way-${te}`}),`${xe[te]} ${Vn(Fe)}`)," "]),J.length>1?i("b",{},Gl(J.map(([,te])=>te))):"",J.some(([,te])=>te<-.005)?" What is left of 0 points against the whole.":""),C.setAttribute("aria-label",b.textContent)}return{el:A,draw(I){let{side:V,one:Y,cell:X}=e.S,J=`${V} ${Y} ${X} ${y()}`,Z=J!==o;Z&&(t=null),o=J,n&&I("size")&&j(),l.checked=Number(e.wish.hold)===1,I("paths","theme","size")||Z?H():I("t")&&T()?S.cursor():I("t")&&P()&&(q(),W())}}}var Ks=e=>U(e,Math.abs(e)<9.95?1:0);function Do({first:e,low:t,high:s,zero:n},r){if(e===null||n===r)return["exactly 0",null,`in ${n} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(s)<.05)return["stays 1",null,n?`exactly 0 in ${n} of ${r} seeds`:"in every seed"];let o=e<0?"falls to":"grows to",a=n?`exactly 0 in ${n} of ${r} seeds`:`${Ks(t)} to ${Ks(s)}`;return[o,Ks(e),a]}function Kl({gaps:e,trained_to:t,scores:s,measure:{better:n}},r){let o=Object.values(s[r]??{});if(!o.length)return null;let a=e.findLastIndex(h=>h<=t),l=o.map(h=>h[Math.max(0,a)]),c=l.filter(h=>h>=.99).length,[u,d]=[Math.min(...l),Math.max(...l)].map(h=>U(h,2));return n==="higher"&&c?`${c} of ${l.length} seeds`:`${n==="higher"?`0 of ${l.length}: `:""}${u===d?u:`${u} to ${d}`}`}var Uo=e=>["10",i("sup",{},Ks(e))];function Bo(e){let{setup:t}=e,s=Object.fromEntries(Object.entries(t.cells).map(([h,M])=>{let E=i("button",{type:"button",class:"cellname"},i("i",{class:`line ${h}`}),Te(M));E.title=`Show or hide the ${M}`,E.addEventListener("click",()=>{let f=new Set(e.S.off);f.delete(h)||f.add(h),e.set({off:f})}),E.firstChild.style.background=`var(${zt(h)[0]})`;let w=Object.fromEntries(Ce.flatMap(f=>[[`${f}.h`,i("td")],[`${f}.w`,i("td",{class:"weights"})]]));return w.learned=i("td"),[h,{button:E,parts:w,row:i("tr",{},i("th",{scope:"row"},E),...Object.values(w))}]})),n=Object.fromEntries(Ce.map(h=>[h,i("th",{scope:"colgroup"})])),r=Ce.map(()=>i("th",{scope:"col"})),o=Ce.map(()=>i("th",{scope:"col",class:"weights"})),a=i("th",{scope:"col"}),l=i("th",{scope:"col"}),c=i("div",{class:"readout"},i("table",{},i("colgroup",{},...["cell","fate","all","fate","all","learned"].map(h=>i("col",{class:h}))),i("thead",{},i("tr",{},i("td",{}),...Object.values(n),a),i("tr",{},i("th",{scope:"col"},"Cell"),r[0],o[0],r[1],o[1],l)),i("tbody",{},...Object.values(s).map(({row:h})=>h)))),u=(h,M)=>e.P.curves.find(E=>E.side===h&&E.cell===M&&E.signal==="h"),d=(h,M)=>e.P.weights.find(E=>E.side===h&&E.cell===M);return e.told=h=>{let{T:M,sides:E}=e.P,w=e.cells.map(f=>{let g=u(h,f);if(!g)return null;let[m,O,C]=Do(g,E[h].seeds);return`${t.cells[f]} ${m}${O===null?"":` 10^${O}`} (${C})`});return`${E[h].title}, norm of dL/dh over ${M-1} steps back, on a logarithmic scale: ${w.filter(Boolean).join("; ")}.`},{el:c,draw(h){if(h("norms","size")){let{P:M,network:E}=e,w=M.weights.some(g=>g.clipped!==null);c.classList.toggle("clips",w),Ce.forEach((g,m)=>{n[g].textContent=M.sides[g].title,n[g].colSpan=e.small&&!w?1:2,r[m].replaceChildren(`dL/dh over ${M.T-1} ${M.T===2?"step":"steps"} `,i("small",{},"least to largest exponent")),o[m].textContent=w?"weights, clipped":"weights",o[m].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:f}=E;a.textContent=e.K.hold?"Learned, f free?":"Learned?",l.textContent=`≥ .99 at gap ${f.gaps.findLast(g=>g<=f.trained_to)??f.gaps[0]}`,l.title=`${f.title}: seeds with at least .99 at ${f.gap_title} ${f.trained_to}, the longest in training`;for(let[g,{parts:m}]of Object.entries(s)){for(let O of Ce){let C=u(O,g),b=d(O,g);if(m[`${O}.h`].title=C?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",C){let[z,S,p]=Do(C,M.sides[O].seeds);m[`${O}.h`].replaceChildren(z,...S===null?[]:[" 10",i("sup",{},S)]," ",i("small",{},p))}else m[`${O}.h`].replaceChildren(i("small",{},"not trained"));m[`${O}.w`].replaceChildren(...b?b.norm===null?["0"]:[...Uo(b.norm),...b.clipped===null?[]:[" → ",...Uo(b.clipped)]]:["–"])}m.learned.textContent=Kl(f,g)??"–"}}if(h("norms","lines"))for(let[M,{button:E,row:w}]of Object.entries(s)){let f=!e.S.off.has(M);E.setAttribute("aria-pressed",String(f)),w.classList.toggle("off",!f)}}}}var Yl={w:.9,shear:.5,bias:1},ls=(e,t)=>Array.from({length:t+1},(s,n)=>n?n*e:0),Xl=(e,t,s)=>ls(Math.log10(e),s).map((n,r)=>n+Math.asinh(r*t/2)/Math.LN10),Vo=e=>1/(1+Math.exp(-e)),Jl=e=>-Math.log1p(Math.exp(-e))/Math.LN10,Zl=e=>e<0?-Math.log10(2)/e:1/0;function Ys(e){let t=e.length-1,s=Math.max(...e),n=e.indexOf(s),r=e[t];return{way:e.every(a=>a===0)?"stays":n===0?"falls":n===t?"grows":"turns",peak:n,most:s,end:r}}var Ql="⁰¹²³⁴⁵⁶⁷⁸⁹",ec=e=>String(e).replace(/\d/g,t=>Ql[t]);function Go(e){let t={...Yl},s={weight:kt(),matrix:kt(),gate:kt()},n=m=>O=>{t[m]=O;for(let C of[o,a])C.set(t.w);g()},r={low:.2,high:2,step:.01,value:t.w,written:m=>U(m)},o=De({name:"w",title:"The weight w",...r},n("w")),a=De({name:"ρ",title:"The spectral radius ρ of the matrix",...r},n("w")),l=De({name:"s",title:"The shear s of the matrix",low:0,high:2,step:.05,value:t.shear,written:m=>U(m)},n("shear")),c=De({name:"b",title:"The bias b of the forget gate",low:-3,high:5,step:.1,value:t.bias,written:m=>U(m,1,!0)},n("bias")),u={weight:["A number","t times over: wᵗ",[o]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[a,l]],gate:["A gate","fᵗ, where f = σ(b)",[c]]},d=Object.fromEntries(Object.keys(u).map(m=>[m,i("p",{class:"reads"})])),h=Object.entries(u).map(([m,[O,C,b]])=>i("div",{class:"panel"},i("h3",{},i("b",{},O),` ${C}`),s[m].el,i("div",{class:"dials"},...b.map(z=>z.el)),d[m])),{el:M,says:E}=be("scalar","One number","the argument at its smallest, before any network",[],i("div",{class:"three"},...h)),w=null,f=m=>i("b",{},m);function g(){let m=Math.max(1,(e.got.norms?.T??100)-1),O=Math.log10(t.w),C=Jl(t.bias),b={weight:ls(O,m),turn:ls(O,m),shear:Xl(t.w,t.shear,m),gate:ls(C,m)},z=Object.values(b).flatMap(Ys),S=-Gt(-Math.min(...z.map(N=>N.end)),6),p=Gt(Math.max(...z.map(N=>N.most)),3),A={first:0,last:m,low:S,high:p,unit:"steps",rem:e.rem},[v,y,k]=[Ys(b.weight),Ys(b.shear),Ys(b.gate)],$=`${U(t.w)}${ec(m)}`;E.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the line between. All three pictures share one logarithmic axis over ${m} ${m===1?"step":"steps"}.`),d.weight.replaceChildren(f(`${$} = ${fe(v.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[v.way]),s.weight.draw({...A,lines:[{values:b.weight,kind:"main",name:`${U(t.w)}ᵗ`}],tip:N=>`t = ${N}: ${fe(b.weight[N])}`,said:d.weight.textContent});let L={falls:`falls from the first step on, to ${fe(y.end)}.`,grows:`grows at every step, to ${fe(y.end)}.`,turns:`first grows, to ${fe(y.most)} at step ${y.peak}, and falls only then, to ${fe(y.end)}.`,stays:"stays 1 as well."}[y.way];d.matrix.replaceChildren(f(`Every eigenvalue has size ${U(t.w)}.`),` The turn alone is ρᵗ, like the number: ${fe(v.end)}. The shear ${L}`);let x={values:b.shear,kind:"main",name:"shear"},T={values:b.turn,kind:"other",name:"turn"};s.matrix.draw({...A,lines:t.shear?[T,x]:[{...x,name:"turn and shear"}],marks:y.way==="turns"?[{k:y.peak,v:y.most}]:[],tip:N=>`t = ${N}: turn ${fe(b.turn[N])}, shear ${fe(b.shear[N])}`,said:d.matrix.textContent});let P=Zl(C);d.gate.replaceChildren(f(`f = σ(${U(t.bias,1,!0)}) = ${U(Vo(t.bias),3)}:`),` half is left after ${U(P,P<10?1:0)} steps, and ${fe(k.end)} after ${m}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1.`),s.gate.draw({...A,lines:[{values:ls(0,m),kind:"held",name:"f held at 1: exactly 1"},{values:b.gate,kind:"forget",name:`${U(Vo(t.bias),3)}ᵗ`}],tip:N=>`t = ${N}: ${fe(b.gate[N])}`,said:d.gate.textContent})}return{el:M,draw(m){let O=e.got.norms?.T;(m("size")||O!==w)&&g(),w=O}}}var Ko=`.sec .plot {
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
`;var sc=90,Yo=1e-9,Xo=["--rnn","--ink"];function nc(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(s=>s>Yo).length,kept:t.filter(s=>Math.abs(s)<=Yo).length,zero:t.filter(s=>!Number.isFinite(s)).length}}function rc({above:e,kept:t,most:s,size:n}){return s===null?"nothing of any change is left":t===n?"every change keeps its size":e?e===n?"every change grows":`changes in ${ce(e,"direction")} of ${n} grow, the rest shrink`:t?`changes in ${ce(t,"direction")} of ${n} keep their size, the rest shrink`:"every change shrinks"}function Jo(e){let t=null,s=null,n=0,r=De({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:b=>ce(b,"step")},b=>{t=b>=d()?null:b,clearTimeout(n),n=setTimeout(M,sc)}),o=Object.fromEntries(["step","span"].map(b=>{let z=i("div",{class:"bk"}),S=i("div",{class:"labels","aria-hidden":"true"});return[b,{name:`spectrum.${b}`,of:b,target:z,labels:S,series:[],head:i("h3"),el:i("div",{class:"plot",role:"img"},z,S)}]})),a=[i("p",{class:"reads"}),i("p",{class:"reads"})],{el:l,says:c}=be("spectrum","Spectrum","singular values of the Jacobian of the state",[r.el],i("div",{class:"two"},...Object.values(o).map(b=>i("div",{class:"panel"},b.head,b.el))),i("div",{class:"two"},...a)),u=()=>Math.min(e.S.t,e.P.T-2),d=()=>e.P.T-1-u(),h=()=>Math.min(t??d(),d()),M=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:u(),t:u()+h()});e.seen(l,M),e.embed(Object.fromEntries(Object.values(o).map(({name:b,target:z})=>[b,z]))).then(b=>{s=b;for(let z of Object.values(o))for(let S of["index","y"])s(`${z.name}.${S}`).change.connect(()=>requestAnimationFrame(()=>C(z)));w(),e.P&&m()});let E=({rem:b}=e)=>({left:Math.round(3.2*b),right:Math.round(.8*b),top:6,bottom:Math.round(1.4*b)});function w(){let{left:b,right:z,top:S,bottom:p}=E();for(let{name:A}of Object.values(o))s(A).setv({min_border_left:b,min_border_right:z,min_border_top:S,min_border_bottom:p}),s(A).toolbar.active_drag=e.small?null:"auto"}function f({name:b,of:z}){let{css:S,rem:p,font:A}=e;ct(s,b,e),s(`${b}.x`).setv({major_label_text_color:S("--ink3"),major_label_text_font_size:`${.75*p}px`,major_label_text_font:A}),s(`${b}.one`).line_color=S("--ink3"),Xo.forEach((v,y)=>{s(`${b}.${y}`).glyph.setv({line_color:S(v),line_width:1,line_alpha:.5}),s(`${b}.${y}.mark`).glyph.setv({size:(e.small?.36:.45)*p,line_color:S(v),line_width:1.5,fill_color:S(z==="step"?"--bg":v)})})}function g(){r.set(h(),{max:d()}),r.input.disabled=d()<2}function m(){let b=e.got.spectrum;if(g(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!b)return;let z=b.t-b.from;o.step.head.replaceChildren(i("b",{},"One step"),` from ${b.from+1} to ${b.from+2}`),o.span.head.replaceChildren(i("b",{},ce(z,"step")),` from ${b.from+1} to ${b.t+1}`),a[1].replaceChildren(Vt(e,e.S.cell));for(let S of Object.values(o))S.series=b.cells.map((p,A)=>({values:Array.from(b.array(`${p}.${S.of}`)),kind:A?"main":"other",name:Je(e,p)}));b.cells.forEach((S,p)=>{let[A,v]=["step","span"].map(L=>nc(o[L].series[p].values)),y=e.P.sides[b.side].units,k=A.size>y?`${A.size} values, of h and c together`:`${A.size} values of h`,$=(L,x)=>`${L}: at most ${x.most===null?"0":fe(x.most)}, ${x.above||"none"} above 1`+(x.zero?`, ${x.zero} 0 to rounding`:"");a[p].replaceChildren(i("b",{},Je(e,S)),` (${k}). ${$("One step",A)}. ${$(ce(z,"step"),v)}: ${rc(v)}.`)});for(let S of Object.values(o))S.el.setAttribute("aria-label",a.map(p=>p.textContent).join(" ")),s&&O(S)}function O(b){let{name:z,series:S}=b,p=S.flatMap(({values:j})=>j.filter(Number.isFinite)),A=Math.min(-.1,...p),v=Math.max(.1,...p),y=.05*(v-A),k=A-y,$=v+y,L=Math.max(...S.map(({values:j})=>j.length)),x=Array.from({length:L},(j,H)=>H+1),T={t:x,low:x.map(()=>k),high:x.map(()=>$)};Xo.forEach((j,H)=>T[H]=x.map((_,F)=>Number.isFinite(S[H]?.values[F])?S[H].values[F]:NaN)),T.tip=x.map((j,H)=>[`number ${H+1} by size`,...S.filter(({values:_})=>H<_.length).map(_=>`${_.name} ${Xe(_.values[H])}`)].join(`
`)),s(`${z}.source`).data=T,s(`${z}.index`).setv({start:0,end:L+1}),s(`${z}.y`).setv({start:k,end:$});let P=nt(1,L,e.small?4:6),N=$-k>2?as(k,$,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(j=>Math.log10(j)>k&&Math.log10(j)<$).map(j=>[Math.log10(j),String(j)]);s(`${z}.ticks`).ticks=N.map(([j])=>j),s(`${z}.axis`).major_label_overrides=new Map(N),s(`${z}.marks`).ticks=P,s(`${z}.x`).major_label_overrides=new Map(P.map(j=>[j,String(j)])),f(b),C(b)}function C({name:b,series:z,labels:S,el:p}){if(!z.length)return;let A=s(`${b}.y`),v=s(`${b}.index`),y=E(),k={left:y.left,right:p.clientWidth-y.right,top:y.top,bottom:p.clientHeight-y.bottom},$=z.map(x=>i("span",{class:`name ${x.kind}`},x.name));S.replaceChildren(...$);let L=z.map(({values:x},T)=>({span:$[T],points:x.map((P,N)=>[k.left+(k.right-k.left)*(N+1-v.start)/(v.end-v.start),Number.isFinite(P)?k.top+(k.bottom-k.top)*(A.end-P)/(A.end-A.start):NaN])}));St(L,[],{...k,left:k.left+8},e.rem,1.5)}return{el:l,draw(b){b("t")&&g(),s&&b("size")&&w(),b("spectrum","theme","size")&&m()}}}var oc={engine:"backpropagation",differences:"central differences",complex:"complex step"},Zo=.001,ic=e=>e===null?"–":fe(Math.log10(e));function ac({engine:e,resolved:t,error_differences:s,error_complex:n}){let r=n!==null&&n<Zo;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?s!==null&&s<Zo?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function Qo(e){let t={cell:null,signal:"h",side:null,t:null},s=(S,p)=>{let A=i("select",{"aria-label":S});return A.addEventListener("change",()=>{p(A.value),b()}),A},n=s("Cell",S=>t.cell=S),r=s("Side",S=>t.side=S),o=Oe("Gradient",{h:"dL/dh",c:"dL/dc"},S=>{t.signal=S,b()}),a=i("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});a.addEventListener("input",()=>{t.t=a.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(a.value))-1))}),a.addEventListener("change",()=>a.value=m().t+1),a.addEventListener("keydown",S=>S.key==="Enter"&&C());let l=i("button",{type:"button",class:"btn start"},"Check against differences");l.addEventListener("click",()=>C());let c=i("caption"),u=i("tbody"),d=i("table",{},c,i("thead",{},i("tr",{},...["found by","size","relative error"].map(S=>i("th",{scope:"col"},S)))),u),h=i("p",{class:"reads",role:"status"}),M=null,E=null,w=(S,p,A="")=>i("label",{class:A},i("span",{},S),p),{el:f,says:g}=be("verify","Verify","any point of the plots, found again without backpropagation",[],i("div",{class:"choice"},w("Cell",n),o.el,w("Side",r,"wide"),w("Step",a),l),i("div",{class:"found"},d,h));g.replaceChildren("Differences ask the network itself: move one number of the state a little either way, run it forward again, see how the loss moved. The complex step moves it by an imaginary amount, so that nothing has to be subtracted. In a terminal: ",i("code",{},"gatescope gradients MODEL TEXT --verify"),".");let m=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),O=S=>e.P.curves.some(p=>p.cell===S&&p.signal==="c");function C(){let{one:S}=e.S,p=e.seeds(m().side).length;e.ask("verify",{...m(),one:Math.min(S,p-1)})}function b(){let S=[...new Set(e.P.curves.filter(A=>A.side===m().side).map(A=>A.cell))];S.includes(m().cell)||(t.cell=S[0]),O(m().cell)||(t.signal="h");let p=(A,v,y)=>{A.replaceChildren(...v.map(([k,$])=>i("option",{value:k},$))),A.value=y};p(n,S.map(A=>[A,Je(e,A)]),m().cell),p(r,Object.entries(e.P.sides).map(([A,{title:v}])=>[A,v??A]),m().side),o.set(m().signal);for(let A of o.el.children)A.disabled=!O(m().cell)&&A.textContent==="dL/dc";a.max=e.P.T,(t.t===null||a.getRootNode().activeElement!==a)&&(a.value=m().t+1)}function z(){if(c.textContent=E?`‖dL/d${E.signal}‖ at step ${E.t+1}, ${Je(e,E.cell)}, ${e.P.sides[E.side]?.title??E.side}, seed ${e.seeds(E.side)[E.one]}`:"Nothing checked yet",u.replaceChildren(...Object.entries(oc).map(([A,v])=>i("tr",{class:E&&A==="differences"&&!E.resolved?"lost":""},i("th",{scope:"row"},v),i("td",{},E?Xe(E[A]):"–"),i("td",{},A==="engine"?"":E?ic(E[`error_${A}`]):"–")))),!E)return void h.replaceChildren("Choose a point and press the button.");let[S,p]=ac(E);h.replaceChildren(i("b",{},S),` ${p} Each number was moved by ${fe(Math.log10(E.step))} either way.`)}return{el:f,draw(S){let{t:p,cell:A,side:v}=e.S,y=`${p} ${A} ${v}`;y!==M&&Object.assign(t,{cell:null,side:null,t:null}),M=y,S("norms","detail","t")&&b(),S("norms")&&(E=null),S("verify")&&(E=e.got.verify),S("norms","verify")&&z(),S("busy","lost")&&(l.disabled=e.busy.has("verify")||!e.connected)}}}var lc=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","theme","size"],cc={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],theme:["theme"]},hc={scalar:Go,flow:To,spectrum:Jo,paths:Wo,verify:Qo},Gn=class extends ot{said={};keys;constructor(t){super(t,Lo+Ko);let{state:s}=this,{t:n,side:r,one:o,cell:a,show:l,off:c}=s.usual("view");this.S={t:n,side:r,one:o,cell:a,theme:this.S.theme,shown:this.curves(l),off:new Set(c)},this.questions=new at(C=>this.tell(C)),this.got={},this.targets={},this.figures=new Promise(C=>this.made=C),this.near=new Bt("160px"),this.K=this.wish=this.usual=s.usual("server"),this.came=ks(s);let u=C=>C(this),[d,h,M,E,w,f,g,m]=[Pt,_o,No,zo,Bo,Ho,Fo,Ro].map(u);this.sections=Object.fromEntries(Object.entries(hc).map(([C,b])=>[C,u(b)]));let O=Object.values(this.sections);this.parts=[d,h,M,E,w,f,...O,g,m],this.time=E.el,this.status=i("p",{class:"unseen",role:"status"}),this.main=i("main",{},M.el,i("div",{class:"right"},i("section",{class:"first","aria-label":"Gradient norms through time"},E.el,w.el),f.el,...O.map(C=>C.el),g.el)),this.root.append(_t(this),i("div",{class:"ask"},h.el,d.el),this.main,m.el,this.status),this.listen(),qt(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[C,b]of Object.entries(this.model.progress))this.sections[C]?.el.style.setProperty("--done",b)})}close(){this.near.close(),this.questions.stop()}get touches(){return cc}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,s={}){let n=JSON.stringify([this.wish,s]);this.closed||this.questions.asked(t,n)||(this.questions.ask(t,{knobs:this.wish,...s},{key:n}),this.mark(),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=it(t),{want:o}=n,a=!this.P;if(s&&!r.length)return this.wish=n.knobs,this.questions.ask(o,{knobs:n.knobs}),this.waits();let l=s?this.questions.opened(n):this.questions.take(n);if(!l)return;let c=new Set([o,"busy","notice"]);if(this.said[o]=n.notices,n.file)et(n.file,r,"text/csv"),this.questions.forget(o);else{let{picture:u}=Ht(t);o==="norms"?this.accept(l,n.knobs,u,c,a):this.got[o]=u}this.draw(c)}accept(t,s,n,r,o){if((o||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...s}),t.key=JSON.stringify([s,{}]),this.K=s,r.add("knobs"),!n)return;let a=this.P,{S:l}=this;this.P=this.got.norms=n,o&&(this.text=s.text),this.shown=t.from,o?(this.read(),this.resetView()):(l.t=l.t>0&&l.t===a.T-1?n.T-1:Math.min(l.t,n.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1),l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of o?lc:["t","detail","lines"])r.add(c)}seeds(t){let s=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(n,r)=>s?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,s){return this.P.curves.some(n=>n.side===t&&n.cell===s)?s:"lstm"}turn(t,s=!1){this.wish={...this.wish,...t},this.entry||=s,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,s){this.near.seen(t,()=>this.P&&s())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:s}=this.wish;return ys(this.came,{text:t,opened:this.text,task:s})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:s,setup:n}=this,{t:r,side:o,one:a,cell:l,theme:c,shown:u}=s,d=Object.keys(u).filter(M=>u[M]),h={t:r,side:o,one:a,cell:l,theme:c,show:d,off:[...s.off]};return{...t,...h,...$s(this.passes(),t.text,n.models),task:null}}curves(t){let{choices:s}=this.state.named.show;return Object.fromEntries(s.map(n=>[n,t.includes(n)]))}read(t=[]){let{S:s,P:n,state:r}=this,{side:o,cell:a,show:l,off:c}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(s,{side:o,cell:a,shown:this.curves(l),off:new Set(c)}),s.t=r.place("t",n.T,0,this.said.address),s.one=r.place("one",this.seeds(o).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let s=(...n)=>n.some(r=>t.has(r));for(let n of this.P?this.parts:this.parts.slice(0,1))xt(n,t);this.P&&(s("busy")&&this.waits(),s("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:s,main:n}=this;s.classList.toggle("busy",t.has("norms")),n.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:o}]of Object.entries(this.sections))o.classList.toggle("waiting",t.has(r)),t.has(r)||o.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys()}}},ei={render:e=>void new Gn(e)};function ti(e,t,s){let n=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),o=e.arrays[`top.${t}.id`][1][1];return Array.from({length:o},(a,l)=>[e.words[n[s*o+l]],r[s*o+l]])}function dc(e,t,s){let[[n,r]]=ti(e,t,s);if(e.answers.kind==="value")return{text:U(r,2),right:null};let o=e.answers.kind==="next"&&s+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:le(n),right:o?a(n)===a(e.tokens[s+1]):null}}function si(e){let t=i("div",{class:"says"}),s=i("div",{class:"lists"}),n=i("h2"),r=i("div",{class:"answers"},i("div",{class:"hd"},n),s),o=[],a=null;function l(){o=e.P.cells.map(u=>{let d=Array.from({length:5},()=>{let M=i("span",{class:"bar"}),E=i("span",{class:"w"}),w=i("span",{class:"n"});return{bar:M,word:E,p:w,row:i("li",{},M,E,w)}}),h=e.name({cell:u});return{rows:d,el:i("div",{},i("h3",{},h),i("ol",{class:"pred","aria-label":`What the ${h} answers`},...d.map(({row:M})=>M)))}}),s.replaceChildren(...o.map(u=>u.el))}function c(u){let{P:d,G:h,rem:M,font:E}=e,w=e.name({cell:d.cells[u]}),f=i("div",{class:"line","aria-hidden":"true"},i("span",{class:"label"},w));for(let g=h.a;g<h.end;g++){let{text:m,right:O}=dc(d,u,g),C=i("span",{class:O?"m right":"m",title:`${w}, after “${d.shown[g]}”: ${m}`},m),b=Math.max(vt(m,h.cw-4,.8125*M,O?650:400,E),.62*M);C.style.cssText=`left:${h.x(g)+1}px;width:${h.cw-2}px;font-size:${b}px`,f.append(C)}return f}return{el:r,steps:t,draw(u){let{P:d,S:h}=e;if(d.cells.join()!==a&&(l(),a=d.cells.join()),u("picture","size","view")&&t.replaceChildren(...d.cells.map((E,w)=>c(w))),!u("picture","step","size"))return;let M=d.answers.title;n.replaceChildren(M[0].toUpperCase()+M.slice(1)," ",i("small",{},`${d.answers.kind==="label"?"at":"after"} “${d.shown[h.t]}”`)),o.forEach(({rows:E},w)=>{let f=ti(d,w,h.t),g=d.answers.kind==="value";E.forEach(({row:m,bar:O,word:C,p:b},z)=>{m.hidden=z>=f.length,!m.hidden&&(C.textContent=le(f[z][0]),b.textContent=g?U(f[z][1],3):pe(f[z][1]),O.hidden=g,O.style.width=`${100*f[z][1]}%`)})})}}}function ni(e){let t=e.filter(Number.isFinite).sort((r,o)=>r-o);if(!t.length)return 1;let s=t.at(-1),n=t[Math.floor(.97*(t.length-1))];return 1.05*(s>2*n?1.5*n:s)||1}function uc(e,t){return e.better==="higher"?[0,1]:[0,e.chance===null?ni(t):2*e.chance]}function ri(e){let t=O=>{let C=i("div",{class:"bk"}),b=i("div",{class:"labels","aria-hidden":"true"});return{name:O,target:C,labels:b,head:i("h2"),note:i("small"),el:i("div",{class:`plot ${O}`,role:"img"},C,b)}},s={score:t("score"),loss:t("loss")},n=i("div",{class:"curves"},...Object.values(s).flatMap(O=>[i("div",{class:"hd"},O.head),O.el]));for(let{head:O,note:C}of Object.values(s))O.append(i("span")," ",C);let r={own:0,other:1},o=null,a=!1,l=!1,c={};async function u(){o=await qt(e.setup.figures,{score:s.score.target,loss:s.loss.target});for(let O of["iterations","score.y","loss.y"])o(O).change.connect(()=>{l||(a=!0,requestAnimationFrame(()=>{g(),m()}))});for(let O of Object.values(s))O.el.addEventListener("dblclick",()=>{a=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>m()).observe(O.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let d=()=>Math.round(3.6*e.rem);function h(){for(let O of Object.keys(s))o(O).setv({min_border_left:e.gutter,min_border_right:d(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),o(O).toolbar.active_drag=e.small?null:"auto"}let M=()=>e.P.cells,E=O=>O==="rnn"?"--rnn":"--ink";function w(){for(let O of Object.keys(s)){ct(o,O,e),o(`${O}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${.75*e.rem}px`,major_label_text_font:e.font});for(let[C,b]of Object.entries(r)){let z=M()[b];o(`${O}.${C}`).glyph.setv({line_color:e.css(E(z)),line_width:b?2.25:3,line_cap:"round"})}}o("chance").line_color=e.css("--ink3")}function f(){let{P:O,run:C,task:b}=e,{measure:z}=b,S=(C??e.choice).iterations,p=C?Array.from(O.array("t")):[],A={score:k=>tt(z,k),loss:k=>U(k,4)},v=Math.ceil(S/e.setup.points);l=!0;for(let k of Object.keys(s)){let $={t:p,own:p.map(()=>NaN),other:p.map(()=>NaN)},L=[];for(let[j,H]of Object.entries(r)){let _=C&&O.array(`${H}.${k}`);_&&($[j]=Array.from(_),L.push([j,M()[H]])),o(`${k}.${j}`).visible=!!_}let x=L.flatMap(([j])=>$[j]),[T,P]=k==="score"?uc(z,x):[0,ni(x)];$.low=p.map(()=>T),$.high=p.map(()=>P),$.tip=p.map((j,H)=>[`iteration ${j.toLocaleString("en")}`,...L.map(([_,F])=>`${e.name({cell:F})} ${A[k]($[_][H])}`)].join(`
`)),o(`${k}.source`).data=$,o(`${k}.hit`).glyph.width={value:v},a||o(`${k}.y`).setv({start:T,end:P}),c[k]=Object.fromEntries(L.map(([j,H])=>{let _=$[j].findLastIndex(Number.isFinite);return[j,_<0?null:{t:p[_],v:$[j][_],name:e.name({cell:H}),cell:H}]}));let N=L.map(([j,H])=>`${e.name({cell:H})} ${A[k]($[j].at(-1))}`).join(", ");s[k].el.setAttribute("aria-label",p.length?`${k==="score"?z.title:"Loss"} at iteration ${p.at(-1)}: ${N}.`:"No curve yet.")}a||o("iterations").setv({start:0,end:S}),o("chance").setv({location:z.chance??0,visible:z.chance!==null}),l=!1,g();let y=z.title[0].toUpperCase()+z.title.slice(1);s.score.head.firstChild.textContent=y,s.score.note.textContent=`best weights so far, on validation${z.better==="lower"?"; lower is better":""}`,s.loss.head.firstChild.textContent="Loss",s.loss.note.textContent=v>1?`mean of every ${v} iterations`:"of every iteration"}function g(){let{start:O,end:C}=o("iterations"),b=Se(O,C,e.small?4:7).filter(Number.isInteger);for(let z of Object.keys(s)){let S=z==="score"&&e.task.measure.name==="accuracy"?100:1,p=o(`${z}.y`),A=e.run||S>1?Se(p.start,p.end,6):[],v=Math.max(0,-Math.floor(Math.log10(S*(A[1]-A[0]))+1e-9))||0;o(`${z}.ticks`).ticks=A,o(`${z}.axis`).major_label_overrides=new Map(A.map(y=>[y,U(S*y,v)+(S>1?"%":"")])),o(`${z}.marks`).ticks=b,o(`${z}.iterations`).major_label_overrides=new Map(b.map(y=>[y,y.toLocaleString("en")]))}}function m(){if(!o||!e.P)return;let{measure:O}=e.task,C=o("iterations");for(let[b,{labels:z,el:S}]of Object.entries(s)){let{start:p,end:A}=o(`${b}.y`),v=S.clientHeight-6-Math.round(1.3*e.rem),y=S.clientWidth-e.gutter-d(),k=e.gutter+y,$=N=>Math.max(0,Math.min(v,v*(1-(N-p)/(A-p)))),L=N=>e.gutter+y*Math.max(0,Math.min(1,(N-C.start)/(C.end-C.start))),x=Object.values(c[b]??{}).filter(Boolean).map(N=>({x:L(N.t),y:$(N.v),span:i("span",{class:`name ${N.cell==="rnn"?"rnn-h":""}`},N.name)})),T=b==="score"&&O.chance!==null?[{x:k,y:$(O.chance),span:i("span",{class:"name fine"},"chance")}]:[],P=x.some(N=>N.x+d()>k);for(let N of P?[[...x,...T]]:[x,T]){let j=Ss(N.map(H=>H.y),.95*e.rem,v);N.forEach(({span:H,x:_},F)=>{H.style.left=`${_+6}px`,H.style.top=`${6+j[F]}px`})}z.replaceChildren(...[...x,...T].map(({span:N})=>N)),!e.run&&b==="score"&&z.append(i("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return u(),{el:n,draw(O){o&&(O("size")&&h(),O("theme","size","picture")&&w(),O("run","picture")&&f(),O("run","picture","size","theme")&&m())}}}var mc=200;function oi(e){let{setup:t}=e,s=f=>i("select",{},...f.map(([g,m])=>i("option",{value:g},m))),n=f=>i("input",{type:"number",min:e.state.named[f].low,max:e.state.named[f].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:s(Object.entries(t.tasks).map(([f,g])=>[f,g.title])),cell:s(Object.entries(t.cells)),units:n("units"),seed:n("seed"),iterations:n("iterations"),beside:i("input",{type:"checkbox"})},o=i("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations"},l=Object.entries(a).map(([f,g])=>(r[f].setAttribute("aria-label",g),i("label",{class:f},i("span",{},g),r[f]))),c=i("fieldset",{class:"choice","aria-label":"What to train"},...l,i("label",{class:"check"},r.beside,o)),u=Pt(e),d=i("div",{class:"ask"},c,u.el),h=0,M=null;e.chosenNow=()=>(clearTimeout(h),{...Object.fromEntries(Object.keys(a).map(g=>[g,r[g].value])),beside:r.beside.checked});let E=()=>e.send({choice:e.chosenNow()}),w=()=>{o.textContent=`${Te(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`};r.task.addEventListener("change",()=>{let f=t.tasks[r.task.value];r.units.value=f.units,r.iterations.value=f.iterations,E()}),r.cell.addEventListener("change",()=>{w(),E()}),r.beside.addEventListener("change",E);for(let f of[r.units,r.seed,r.iterations])f.addEventListener("input",()=>{clearTimeout(h),h=setTimeout(E,mc)}),f.addEventListener("keydown",g=>{g.key==="Enter"&&!e.live&&e.act()});return{el:d,draw(f){if(u.draw(f),!!f("run")&&(c.disabled=e.live,M===null||f("choice"))){for(let g of Object.keys(a))r[g].value=e.choice[g];r.beside.checked=e.choice.beside,w(),M=!0}}}}var fc=80;function ii(e){let t=i("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),s=i("span",{class:"count"}),n=i("div",{class:"asked"},i("span",{class:"count","aria-hidden":"true"},"Probe"),i("div",{class:"field"},t),s),r=0,o=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),fc)}),{el:n,draw(a){if(!a("run","picture"))return;e.text!==o&&t.getRootNode().activeElement!==t&&(t.value=e.text),o=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:u}=e.P;s.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?u.one:u.many}`}}}var Kn={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},gc=e=>B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},B("path",{d:e}));function pc({state:e,elapsed:t,rate:s,left:n}){let r=s===null?"":s>=10?` · ${Math.round(s)} a second`:` · ${U(s,1)} a second`,o=an(t);return{starting:"starting",paused:`paused at ${o}`,scoring:`${o} · scoring on test`,done:`done in ${o}`,stopped:`stopped at ${o}`,diverged:`diverged at ${o}`,late:`ended at ${o}`,failed:`broke off at ${o}`}[e]??`${o}${r}${n===null?"":` · ${an(Math.ceil(n))} left`}`}function ai(e){let t=B("path"),s=i("span"),n=i("button",{type:"button",class:"btn start"},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),s),r=i("button",{type:"button",class:"btn stop"},gc(Kn.stop),i("span",{},"Stop")),o=i("b"),a=i("small"),l=i("span",{class:"r"}),c=i("b"),u=i("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),d=i("div",{class:"bar"},i("div",{class:"transport",role:"group","aria-label":"Training"},n,r,i("span",{class:"where"},i("span",{class:"roomy"},"iteration "),o,a),l),u),h=i("table",{class:"results"});n.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=m=>Te(e.setup.cells[m.cell]);function M(){let{run:m,live:O}=e,C=O?m.state==="paused"?"Resume":"Pause":"Start";s.textContent=C,t.setAttribute("d",C==="Pause"?Kn.pause:Kn.start),n.title=`${C} (space)`,n.disabled=!e.connected||O&&m.state==="scoring",r.disabled=!e.connected||!O}function E(){let{run:m}=e,{iterations:O}=m??e.choice,C=m?.iteration??0;o.textContent=C.toLocaleString("en"),a.textContent=` / ${O.toLocaleString("en")}`,l.textContent=m?pc(m):"",c.style.width=`${100*C/O}%`,u.setAttribute("aria-valuemax",O),u.setAttribute("aria-valuenow",C)}let w=[],f=null;function g(){let{run:m,task:O}=e,{measure:C}=O,b=m?.nets??[],z=JSON.stringify([m?.task,b.map(S=>[S.cell,S.name])]);if(z!==f){f=z,w=b.map((p,A)=>{let v=Array.from({length:4},()=>i("td")),y=i("td",{class:"acts"});if(p.name){let k=x=>e.state.to("explore",{model:p.name,...x}),$=i("a",{class:"btn",href:k(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name(p)} in the Explorer, in a new tab`},"Explore");$.addEventListener("click",()=>{$.href=k({text:e.text,theme:e.S.theme})});let L=i("button",{type:"button",class:"btn","aria-label":`Download the ${e.name(p)} as .safetensors`},"Download");L.addEventListener("click",()=>e.send({do:"file",net:A})),y.append($," ",L)}return{cells:v,row:i("tr",{},i("th",{scope:"row"},i("i",{class:p.cell==="rnn"?"line rnn":"line"}),e.name(p)),...v,y)}});let S=["","parameters","loss",C.title,"on test",""];h.replaceChildren(i("caption",{class:"unseen"},"What each network reached"),i("thead",{},i("tr",{},...S.map(p=>i(p?"th":"td",p?{scope:"col"}:{},p)))),i("tbody",{},...w.map(({row:p})=>p))),h.hidden=!b.length}b.forEach((S,p)=>{let[A,v,y,k]=w[p].cells;A.textContent=S.parameters.toLocaleString("en"),v.textContent=U(S.loss,3),y.textContent=tt(C,S.score),y.title=S.best?`the best on validation, after iteration ${S.best}`:"",k.textContent=S.fault?"diverged":tt(C,S.test),k.title=S.fault??""})}return{el:d,results:h,draw(m){m("run")&&(M(),E(),g())}}}var li=`.unseen {
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
`;var bc=250,xc=5e3,Yn=class extends ot{choice=null;text;version;name;chosenNow;constructor(t){super(t,li),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new at(h=>this.tell(h)),this.run=null,this.came=ks(this.state),this.parts=[oi,ai,ri,ii,It,Cs,si].map(h=>h(this));let[s,n,r,o,a,l,c]=this.parts;this.time=i("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,i("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=i("p",{class:"unseen",role:"status"}),this.main=i("main",{},i("section",{class:"now","aria-label":"Training"},n.el,r.el,n.results),i("div",{class:"probe"},o.el,this.time,c.el)),this.root.append(_t(this),s.el,this.main,this.status),this.listen();let u=h=>this.live&&!this.closed&&this.connected&&h.preventDefault();this.inPage&&addEventListener("beforeunload",u),this.receive(this.model.payload,!0);let{brought:d}=this.state;d!==void 0&&this.send({text:d})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:s,do:n}=t,r=n??(s?"choice":"text"),o=n!==void 0&&n!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:o}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,s=!1){let[n,r]=it(t);if(!(s?{}:this.questions.take(n)))return;if(n.file)return et(n.file,r,"application/octet-stream");if([...this.questions.busy].some(h=>h!=="look"&&h!=="file"))return;let a=Ht(t),l=this.P,c=this.run?.state,u=new Set(["run"]),d=JSON.stringify(a.notices);if((s||d!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=d,u.add("notice")),a.fault)return this.live&&this.pollIn(xc),this.draw(u);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),s&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,s);for(let h of _e)u.add(h)}this.returning&&u.add("choice"),this.returning=!1,this.resetView(),this.draw(u),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(bc)}placed(t,s){let{P:n,S:r}=this;r.t=t&&r.t<t.T-1&&Nt(t.tokens,n.tokens)?Math.min(r.t,n.T-1):n.T-1,(s||this.returning)&&this.read(s),r.unit=Math.min(r.unit,n.H-1),r.focus=n.signals.includes(this.chosen)?this.chosen:n.keeper??n.signals[0]}read(t){let{P:s,S:n,state:r}=this,{said:o}=r.asked;this.notices.push(...t?[]:o.server,...o.view),n.t=r.place("t",s.T,n.t,this.notices),this.chosen=r.among("focus",s.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&t.state==="scoring"||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:s,said:n}=this.run,r=s.map(l=>this.name(l)).join(" and "),o={starting:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=n||o[t];a&&(this.status.textContent=a)}passes(){let{text:t,opened:s}=this,{task:n}=this.run??this.choice;return ys(this.came,{text:t===this.task.examples[0][1]?"":t,opened:s,task:n})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:s}=this.owes;return this.with({...this.choice,...s},t)}with(t,s){let{run:n,S:r,P:o}=this,a=(n??t).task===t.task&&s!==this.task.examples[0][1]?s:null;return{...t,text:a,theme:r.theme,t:o&&r.t<o.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:n?.key??null,...$s(this.passes(),a,this.setup.models)}}back({values:t}){let s=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:n,run:r,...o}=Object.fromEntries(s.filter(([,a])=>a!==null));this.send({choice:o,text:n??this.setup.tasks[o.task].examples[0][1]})}draw(t){super.draw(t);let{run:s,choice:n,host:r}=this;Object.assign(r.dataset,{ready:"true",state:s?.state??"idle",iteration:s?.iteration??0,task:n.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},ci={render:e=>void new Yn(e)};var di=4,vc=4;function hi(e,t){if(t>=e.T)return null;let s=e.array("p"),n=s.length/e.T;return e.answers.kind==="value"?()=>s[t]:r=>{let o=e.words.indexOf(r);return o<0?null:s[t*n+o]}}function Xn(e,t,s,n=di){let r=hi(e,s),o=hi(t,s),a=new Set;for(let u of[e,t])if(s<u.T)for(let[d]of u.top(s).slice(0,vc))a.add(d);let l=[...a].map(u=>({word:u,a:r?r(u):null,b:o?o(u):null})),c=u=>Math.max(u.a||0,u.b||0);return(l.length>1?l.sort((u,d)=>c(d)-c(u)):l).slice(0,n)}var ui=({answers:e},t)=>e.kind==="value"?U(t,3):pe(t),Xs=(e,t)=>e.top(t)[0];function mi(e,t){let[s,n]=Xs(e,t);return[le(s),ui(e,n)]}function Js(e,t,s){let[n,r]=[e,t].map(o=>o.array("p").subarray(s*o.array("p").length/o.T,(s+1)*o.array("p").length/o.T));return n.length===r.length&&n.every((o,a)=>o===r[a])}function kc(e,t,s,{kind:n,names:r,held:o,trained:a=!0}){let l=e.answers.kind==="value",c=[],u=f=>c.push({text:f,b:!0}),d=f=>c.push({text:f}),h=l?"answers":e.answers.kind==="next"?"expects":"says",M=f=>`after “${ae(f.shown[s],24)}”`,E=f=>{let[g,m]=Xs(f,s);l?u(U(m,3)):(d("“"),u(le(g)),d(`” (${pe(m)})`))};if(n==="changes"){if(d(`${o&&a?"As trained the model":o?"Untouched, the model":"The model"} ${h} `),E(e),d(` ${M(e)}.`),!o)return d(" Hold a gate to see what it would have said."),c;e===t||Js(e,t,s)?d(` Held so, nothing changes here${e!==t&&t.parts===null?", and at no step another answer is likeliest":""}.`):(d(" Held so, "),!l&&Xs(e,s)[0]===Xs(t,s)[0]&&d("still "),E(t),d("."))}else[[e,r.a],[t,r.b]].forEach(([g,m],O)=>(d(`${O?" ":""}${m[0].toUpperCase()}${m.slice(1)}${m.endsWith("changed")?", ":" "}`),s>=g.T?d(`is over at “${ae(g.shown[g.T-1],24)}”.`):(d(`${h} `),E(g),d(O&&g.tokens[s]===e.tokens[s]?".":` ${M(g)}.`)))),e===t&&d(" They are the same.");let{parts:w}=t;return e!==t&&w!==null&&w!==void 0?d(w===s?" This is the first step with another likeliest answer.":` The first step with another likeliest answer is at “${ae(t.shown[w],24)}”, step ${w+1}.`):e!==t&&w===null&&!l&&!(n==="changes"&&Js(e,t,s))&&d(" At no step another answer is likeliest."),c}function fi(e){let{setup:t,other:s,weights:n,name:r}=e,o=n==="trained",a=e.listed.some(ye);if(!s)return{kind:"changes",a:o?"as trained":"untouched",b:"with your change",held:a,trained:o};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:o};let[l,c]=[e.find(r),e.find(s.model)],u=(d,h)=>{let M=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${d.seed}`:`${d.units} units`}`:"");return`${Te(t.cells[d.cell])}${M||""}${h==="initial"?", untrained":""}`};return{kind:"network",a:`the ${u(l,n)}`,b:`the ${u(c,s.weights)}${a?", changed":""}`,held:a,trained:o}}function gi(e){let t=i("p",{class:"verdict","aria-live":"polite"}),s=i("h2"),n={a:i("span",{class:"a"}),b:i("span",{class:"b"})},r=Array.from({length:di},()=>{let l={a:i("span",{class:"n a"}),left:i("i",{class:"bar a"}),word:i("span",{class:"w"}),right:i("i",{class:"bar b"}),b:i("span",{class:"n b"})};return{el:i("li",{},l.a,i("span",{class:"arm a"},l.left),l.word,i("span",{class:"arm b"},l.right),l.b),...l}}),o=i("ol",{},...r.map(({el:l})=>l)),a=i("section",{class:"answers"},i("div",{class:"hd"},s),i("div",{class:"whose"},n.a,n.b),o);return{el:a,verdict:t,draw(l){if(l("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!l("picture","t","pins"))return;let{A:c,P:u,S:d}=e,h=e.titles,{t:M}=d,E=u.answers.kind==="value",w=kc(c,u,M,{...h,names:h});t.replaceChildren(...w.map(({text:z,b:S})=>S?i("b",{},z):z));let{title:f,kind:g}=u.answers,m=`“${ae(u.shown[M],24)}”`;s.textContent=`${f[0].toUpperCase()}${f.slice(1)} ${g==="label"?"at":"after"} ${m}`;let O=c===u&&h.kind==="changes";a.classList.toggle("alone",O);for(let z of["a","b"])n[z].textContent=h[z].replace(/^the (?=\w+( |,|$))/,S=>h.kind==="network"?"":S);O&&(n.b.textContent="nothing is held yet");let C=Xn(c,u,M);o.setAttribute("aria-label",`${f}: ${h.a}, then ${h.b}`);let b=E?Math.max(1,...C.flatMap(({a:z,b:S})=>[Math.abs(z??0),Math.abs(S??0)])):1;r.forEach((z,S)=>{let p=C[S];if(z.el.hidden=!p,!!p){ve(z.word,le(p.word));for(let[A,v]of[["a",z.left],["b",z.right]]){let y=p[A];ve(z[A],O&&A==="b"?"":y===null?"–":ui(u,y)),v.style.width=`${y===null||O&&A==="b"?0:100*Math.abs(y)/b}%`}z.el.classList.toggle("up",(p.b??0)>(p.a??0))}})}}}var yc={changes:"my changes",sentence:"another sentence",network:"another network"};function pi(e,{model:t,weights:s}){return e?(e.model??t)!==t||(e.weights??s)!==s?"network":"sentence":"changes"}function $c(e,t){let s=[...new Set(e.filter(o=>o.task===t.task).map(o=>o.cell))].filter(o=>o!==t.cell),n=["gru","lstm"].find(o=>s.includes(o))??s[0];return(n?fn(e.filter(o=>o.task===t.task),{...t},{cell:n}):null)??e.find(o=>o.task===t.task&&o.name!==t.name)??null}function wi(e){let t=w=>fs(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...w})),s=t({P:{get:()=>e.A},send:{value:(w,f)=>f?.jump?e.example(w.text):e.send(w,f)},typed:{set:w=>e.typed=w}}),n=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:w=>{let{length:f,...g}=e.asked.other??{};e.send({other:{...g,...w}})}}}),r=i("select",{class:"othernet","aria-label":"The other network"}),o=i("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=i("div",{class:"with"},i("span",{},"with"),r,i("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=i("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=i("div",{class:"second"},n.el,a,o,l),u=i("div",{class:"question"},s.el,c),d=Oe("Compare with",yc,h);o.addEventListener("click",()=>h("changes")),r.addEventListener("change",()=>{let[w,f]=r.value.split(" ");e.send({other:{model:w,weights:f}}),e.root.focus({preventScroll:!0})});function h(w){if(w===pi(e.asked.other,e.asked))return;let{model:f,weights:g}=e.asked,m=e.find(f),O=$c(e.setup.models,m);return w==="changes"?e.send({other:null}):w==="network"?e.send({other:O?{model:O.name,weights:g}:{model:f,weights:g==="trained"?"initial":"trained"}}):(M=!0,e.send({other:{text:e.text}}))}let M=!1;function E(){let{setup:w,entry:f,name:g}=e,m=w.models.filter(b=>b.task===f.task),O=(b,z)=>{let{cell:S,units:p,seed:A}=b,v=z==="initial"?", initial weights":"";return i("option",{value:`${b.name} ${z}`},`${Te(w.cells[S])}, ${p} units, seed ${A}${v}`)},C=Object.keys(w.cells).filter(b=>m.some(z=>z.cell===b));r.replaceChildren(...C.map(b=>i("optgroup",{label:w.cells[b]},...m.filter(z=>z.cell===b&&!(z.name===g&&e.weights==="trained")).map(z=>O(z,"trained")))),e.weights==="trained"&&i("optgroup",{label:"Before training"},...m.filter(b=>b.name===g).map(b=>O(b,"initial"))))}return{el:u,ways:d.el,draw(w){if(e.P&&e.before!==null||(s.draw(w),!e.P||!w("picture")))return;let{other:f}=e,g=pi(f,{model:e.name,weights:e.weights});d.set(g),c.hidden=g==="changes",n.el.hidden=g!=="sentence"&&e.text2===e.text,a.hidden=g!=="network",l.hidden=g!=="sentence",E(),f&&(r.value=`${f.model} ${f.weights}`),!(c.hidden||n.el.hidden)&&(n.draw(w),M&&(M=!1,n.el.querySelector(".sentence").focus()))}}}var Mc=[0,200,600,1200,2e3],bi=({better:e},t,s)=>e==="lower"?s-t:t-s;function Qs({measure:e,whole:t},{score:s,random:n}){let r=n.map(o=>bi(e,t.score,o));return[bi(e,t.score,s),Math.min(...r),Math.max(...r)]}var Jn=([e,t,s])=>e>s?"more":e<t?"less":"same",Zn={more:"more than any of them",same:"no more than they do",less:"less than any of them"},Sc=["no","one","two","three","four","five","six","seven","eight"],en=e=>Sc[e]??String(e);function Zs({name:e,digits:t},s,n=!0){return e==="accuracy"?`${U(100*s,1)}${n?U(100*Math.abs(s),1)==="1.0"?" point":" points":""}`:U(s,t)}function Ec(e,t){let{measure:s,rows:n}=e;if(n.length===1){let[l]=n,[c,u,d]=Qs(e,l),h=l.random.length,M=l.k===1?`${en(h)} single units drawn at random cost`:`${en(h)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${Zs(s,c)}; ${M} ${Zs(s,u,!1)} to ${Zs(s,d)}: ${Zn[Jn([c,u,d])]}.`}let r={more:[],same:[],less:[]};for(let l of n)r[Jn(Qs(e,l))].push(l.k);let o=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${Zn[l]} with ${ws(c)} of them cut`),[a]=Qs(e,n[0]);return`Cutting the best unit for ${t} costs ${Zs(s,a)}. Beside as many random units the best cost ${o.join("; ")}.`}function xi(e){let t="units",s=!1,n={},r={},o=i("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=i("select",{"aria-label":"Feature"}),l=Oe("What to cut",{units:"units",feature:"the best units for"},$=>{t=$,p()}),c=i("button",{type:"button",class:"btn start"},"Cut"),u=i("span",{class:"done",role:"status"}),[d,h]=l.el.children,M=i("div",{class:"cuts"},i("span",{class:"seg"},d,o),i("span",{class:"seg"},h,a),c,u),E=He("scores"),w=i("table"),f=i("p",{class:"reads"}),g=i("div",{class:"pair"},i("div",{class:"panel"},E.el),i("div",{class:"panel scroll"},w)),{el:m,says:O}=be("cut","Cut a unit","what the network scores when nobody hears it",[],M,f,g);O.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. Here the h of the units is 0 at every step of every test text, ","beside five draws of as many other units. The order of the units for a feature was chosen on validation texts."),o.addEventListener("input",()=>{s=!0,t="units",p()}),o.addEventListener("keydown",$=>$.key==="Enter"&&!c.disabled&&S()),a.addEventListener("change",()=>{t="feature",p()}),c.addEventListener("click",S);let C=()=>e.measured.get(e.name)?.features??[],b=()=>ns(o.value||"-",e.A.H),z=()=>JSON.stringify([e.name,e.weights]);function S(){let $=b()??null;r={about:t==="feature"?`“${C().find(({name:x})=>x===a.value)?.title}”`:`unit${$.length===1?"":"s"} ${qe($)}`,key:z()},e.ask("cut",t==="feature"?{feature:a.value}:{units:$})}function p(){let{A:$,S:L}=e,x=C(),T=e.busy.has("cut");s||(o.value=String(Math.min(L.unit,$.H-1))),x.length||(t="units");let P=a.value;a.replaceChildren(...x.map(({name:H,title:_})=>i("option",{value:H},_))),x.some(({name:H})=>H===P)&&(a.value=P),h.parentNode.hidden=!x.length,l.set(t);let N=t==="units"?b():null,j=t==="units"&&(!N?.length||N.length>=$.H||N.length>e.setup.most.cut);o.setAttribute("aria-invalid",String(j)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":N?.length>1?`Cut ${ce(N.length,"unit")}`:"Cut it",c.disabled=T||!e.connected||j,u.textContent=T?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:j?`units from 0 to ${$.H-1}, such as 3 or 3,7-9, and not all`:"",m.classList.toggle("waiting",T),m.style.setProperty("--done",T?e.progress?.cut??0:0)}let A=()=>n.key===z()?e.got.cut:null;function v(){let $=A(),{about:L}=n;for(let I of[f,g])I.hidden=!$;if(!$)return;let{measure:x,rows:T,whole:P,rules:N}=$,j=I=>tt(x,I),H=I=>I.length?`${j(Math.min(...I))} to ${j(Math.max(...I))}`:"–";f.replaceChildren(i("b",{},Ec($,L)),` The whole network: ${j(P.score)} ${x.name==="accuracy"?"right":x.title} on ${($.n??P.n).toLocaleString("en")} test answers`,x.chance===null||x.chance===void 0?".":` (chance: ${j(x.chance)}).`),y($);let _=Object.keys(P.by_rule),F=I=>$.by==="feature"?`best ${I.k}`:L,R=[["all",P.score,I=>[I.score,I.random]],..._.map(I=>[I,P.by_rule[I],V=>[V.by_rule[I],V.random_rules[I]]])],q=T.length>1?T.map(I=>[F(I),qe([...I.units].sort((V,Y)=>V-Y)),j(I.score),H(I.random),Zn[Jn(Qs($,I))]]):R.map(([I,V,Y])=>[I,j(V),j(Y(T[0])[0]),H(Y(T[0])[1])]),W=T.length>1?["cut","units",x.title,`${en(T[0].random.length)} random`,""]:["rule","whole","cut",`${en(T[0].random.length)} random`];w.replaceChildren(i("thead",{},i("tr",{},...W.map(I=>i("th",{scope:"col"},I)))),i("tbody",{},...q.map(I=>i("tr",{},i("th",{scope:"row",title:N[I[0]]??""},I[0]),...I.slice(1).map(V=>i("td",{},V))))))}function y($){let{measure:L,rows:x,whole:T}=$,{rem:P}=e,{width:N}=E.measure(),j=3.6*P,H=N-1.2*P,_=st({a:0,n:x.length+1},x.length+1,H,j),F=[T.score,...x.flatMap(ee=>[ee.score,...ee.random]),...typeof L.chance=="number"?[L.chance]:[]],R=Math.max(...F),q=Math.min(...F,R-(L.name==="accuracy"?.1:.2*Math.abs(R))),W=.06*(R-q),I=q-W,V=R+W,Y=L.name==="accuracy"?100:1,X=Se(Y*I,Y*V,5),J=X.every(Number.isInteger)?0:L.digits??2,Z=[T.score,...x.map(ee=>ee.score)],re=[T.score,...x.map(ee=>Math.max(...ee.random))],D=ee=>ee>0;if(E.draw({x:mt(_),y:{low:I,high:V,top:.9*P,below:2.6*P},rows:X.map(ee=>[ee/Y,`${U(ee,J)}${Y>1?"%":""}`]),along:Z.map((ee,se)=>[se,se?String(x[se-1].k):"none"]),foot:1.5*P,lines:[{values:re,kind:"draws",name:"random units",named:D},{values:Z,kind:"cut",name:$.by==="feature"?"the best units":"cut",named:D},...typeof L.chance=="number"?[{values:[L.chance,L.chance],at:[-.5,x.length+.5],kind:"chance",aside:!0}]:[]],bars:ee=>x.map((se,oe)=>[[_.centre(oe+1)-5,ee(Math.min(...se.random))],[_.centre(oe+1)+5,ee(Math.max(...se.random))]]),marks:[...x.flatMap((ee,se)=>ee.random.map(oe=>({k:se+1,v:oe,kind:"draw",r:3}))),...Z.map((ee,se)=>({k:se,v:ee,kind:"point",r:4.5}))],said:`${L.title} against the number of units cut. ${f.textContent}`,rem:P}),!E.frame)return;let{x:G,y:K}=E.frame,Q=$.by==="feature"?"units cut, the best first":"units cut";E.under.replaceChildren(...x.map((ee,se)=>B("path",{class:"range",d:`M${G.at(se+1)} ${K(Math.min(...ee.random))}V${K(Math.max(...ee.random))}`})),B("text",{x:(j+H)/2,y:E.el.clientHeight-.3*P,"text-anchor":"middle"},Q))}function k(){let $=!1;for(let L of["wheel","pointerdown","keydown"])addEventListener(L,()=>$=!0,{once:!0,passive:!0});for(let L of Mc)setTimeout(()=>$||m.scrollIntoView(),L)}return e.inPage&&location.hash==="#cut"&&k(),{el:m,draw($){e.P&&($("cut")&&(n=r),$("picture","unit","busy","cut")&&p(),$("cut","picture","size","theme")&&v())}}}function Cc({units:e,steps:t},s,n){let r=e===null?[[0,s.length-1]]:ft(s.flatMap((a,l)=>e.includes(a)?[l]:[])),o=t===null?[[0,n-1]]:ft(t.filter(a=>a<n));return r.flatMap(a=>o.map(l=>({rows:a,steps:l})))}function Tc([e,t],[s,n],r,o){let[a,l]=[Math.min(e,s),Math.max(e,s)],[c,u]=[Math.min(t,n),Math.max(t,n)],d=r.slice(c,u+1).sort((M,E)=>M-E),h=Array.from({length:l-a+1},(M,E)=>a+E);return{units:d.length===r.length?null:d,steps:h.length===o?null:h}}function tn(e,t,s){let n=Math.min(e.T,t.T),r=t.H,o=e.signal(s),a=t.signal(s),l=Float64Array.from({length:n*r},(c,u)=>a[u]-o[u]);return{T:n,H:r,name:s,values:l,signal:()=>l,most:l.reduce((c,u)=>Math.max(c,Math.abs(u)),0)}}function sn(e,{name:t,most:s}){let[n,...r]=$t(e,"g",s||1);return n.textContent=`Δ${t}`,[n,...r]}var Lc=4;function nn(e,{tip:t,brushed:s=null}){let n=i("canvas",{"aria-hidden":"true"}),r=B("svg",{class:"mark","aria-hidden":"true"}),o=i("div",{class:"under","aria-hidden":"true"}),a=i("div",{class:"tag"}),l=i("span",{class:"unit","aria-hidden":"true"}),c=i("div",{class:"pane",role:"group",tabindex:s?"0":"-1"},n,r,l,a),u=i("div",{class:"umap"},c,o),d=null,h=null,M=0,E=[],w=null,f="";a.hidden=!0;let g=p=>{let A=n.getBoundingClientRect(),v=Math.floor((p.clientY-A.top)/A.height*d.H);return[Math.min(d.T-1,h.step(p.clientX-A.left+h.gutter)),Math.max(0,Math.min(d.H-1,v))]};je(n,{press:p=>d!==null&&g(p),slop:s?Lc:1/0,move:(p,A)=>m(A,g(p)),click(p){let[A,v]=g(p);O(),e.pick(e.order[v]),e.go(A)},cancel:p=>p.key==="Escape"&&O()}),n.addEventListener("pointermove",p=>{if(!d)return;let[A,v]=g(p),y=c.getBoundingClientRect(),k=e.order[v];a.textContent=`${t(A,k)} · unit ${k} · step ${A+1} “${ae(e.P.shown[A],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(y.width-a.offsetWidth,p.clientX-y.left+12))}px`,a.style.top=`${p.clientY-y.top-30}px`});for(let p of["pointerleave","pointercancel"])n.addEventListener(p,()=>a.hidden=!0);c.addEventListener("keydown",p=>{if(!s||!d)return;let A=p.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[p.key];if(p.key==="Escape"&&w)O();else if(!A)return;if(p.preventDefault(),!A)return;let v=w?.[0]??[Math.min(e.S.t,d.T-1),e.order.indexOf(e.S.unit)],[y,k]=w?.[1]??v;m(v,w?[Math.max(0,Math.min(d.T-1,y+A[0])),Math.max(0,Math.min(d.H-1,k+A[1]))]:v)}),o.addEventListener("click",p=>{let A=p.target.closest("[data-step]");A&&e.go(Number(A.dataset.step))});function m(p,A){w=[p,A],z(),s(Tc(p,A,e.order,d.T))}function O(){w&&(w=null,z(),s(null))}let C=(p,A,v,y,k,$)=>{let[L,x]=[Math.max(A,h.a),Math.min(v,h.end-1)],T=M/d.H;return L>x?null:B("rect",{class:p,x:h.x(L)-$,y:y*T-$,width:(x-L+1)*h.cw+2*$-1,height:(k-y+1)*T+2*$})},b=(p,...A)=>[C(`halo ${p}`,...A,1.5),C(`edge ${p}`,...A,0)];function z(){if(!d||!h)return;let{S:p}=e,A=e.order.indexOf(p.unit);r.replaceChildren(...[...E.flatMap(({rows:v,steps:y})=>b("kept",...y,...v)),...b("row",h.a,h.end-1,A,A),p.t<d.T&&C("step",p.t,p.t,0,d.H-1,0),...w?b("brush",Math.min(w[0][0],w[1][0]),Math.max(w[0][0],w[1][0]),Math.min(w[0][1],w[1][1]),Math.max(w[0][1],w[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${p.unit}`,l.style.top=`${Math.max(0,Math.min(M-16,(A+.5)*M/d.H-8))}px`;for(let v of o.children)v.classList.toggle("cur",Number(v.dataset.step)===p.t)}function S(){let{A:p,P:A}=e,v=p.shown.some((k,$)=>$<A.T&&k!==A.shown[$]);o.classList.toggle("two-texts",v);let y=k=>{let $=i("span",{"data-step":k,style:`left:${h.x(k)}px;width:${h.cw}px`,title:A.shown[k]},i("b",{},A.shown[k]));return v&&k<p.T&&p.shown[k]!==A.shown[k]&&$.prepend(i("s",{},p.shown[k])),$};o.replaceChildren(...h.cw<1.1*e.rem?[]:Array.from({length:h.n},(k,$)=>y(h.a+$)))}return{el:u,clear:O,mark:z,paint(p,{name:A,full:v,colours:y=A,pins:k=[],said:$}){let L=e.order.join();d&&(d.T!==p.T||L!==f)&&O(),[d,f]=[p,L];let x=c.clientWidth,T=devicePixelRatio||1,P=e.small?0:e.gutter;if(M=c.clientHeight,!x||!M)return;h=st(e.S.view,e.P.T,x,P);let N=i("canvas",{width:d.T,height:d.H}),j=vn(d,A,e.order,F=>e.palette.of(y,F,v));N.getContext("2d").putImageData(new ImageData(j,d.T,d.H),0,0),n.width=Math.round((x-P)*T),n.height=Math.round(M*T),n.style.cssText=`left:${P}px;width:${x-P}px;height:${M}px`;let H=n.getContext("2d"),_=h.cw>=14?Math.max(1,Math.round(T)):0;H.imageSmoothingEnabled=!1,H.drawImage(N,h.a,0,h.n,d.H,0,0,n.width,n.height);for(let F=1;_&&F<=h.n;F++)H.clearRect(Math.round(F*h.cw*T)-_,0,_,n.height);E=k.flatMap(F=>Cc(F,e.order,d.T)),c.setAttribute("aria-label",$),S(),z()}}}function Ac(e,t){let s=e.findIndex(a=>a>0);if(s<0)return null;let n=e.reduce((a,l,c)=>l>e[a]?c:a,s),r=e[n],o=e.findIndex((a,l)=>l>n&&a<=r/2);return{from:s,peak:n,most:r,now:e[t],left:e[t]/r,half:o<0?null:o-n}}function zc(e,t,s,n,r="c"){if(!e)return`${r} is the same at every step.`;let{from:o,peak:a,left:l,half:c}=e;if(t<o)return`Up to ${n(t)} nothing differs; it begins at ${n(o)}.`;let u=a===s-1,d=u||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${ce(c,"step")} later`:"; half of it is not gone yet";return t===a?u&&o<a?`The difference still grows: ${r} differs most at the last step, ${n(t)}.`:`At ${n(t)} ${r} differs most.`:`${t<a?`At ${n(t)} ${r} differs by ${dt(l)} of what it will at its largest, at ${n(a)}`:`At ${n(t)} ${r} differs by ${dt(l)} of what it did at its largest, at ${n(a)}`}${d}${u?": it still grows":""}.`}function Oc(e,t,s,n,r){return Array.from({length:n},(a,l)=>[l,e[s*n+l],t[s*n+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var Pc=(e,t)=>e.slice(0,t.length).flatMap((s,n)=>s===t[n]?[]:[n]);function vi(e){let t=i("h3"),s=i("table",{class:"moved"}),n=i("h3"),r=He("sizes"),o=i("div",{class:"labels","aria-hidden":"true"});r.el.append(o);let a=i("h3"),l=i("span",{class:"legend"}),c=nn(e,{tip:(v,y)=>`Δ${e.S.focus} ${U(E.values[v*E.H+y],4,!0)}`}),{el:u,says:d,note:h}=be("differences","What changed, step by step","with your change minus as trained",[],i("div",{class:"pair"},i("div",{class:"panel"},t,s),i("div",{class:"panel"},n,r.el,i("div",{class:"maphead"},a,l),c.el))),M=e.near.watch(u),E=null,w=null;r.el.addEventListener("click",v=>{w&&e.go(w.step(v.clientX-r.el.getBoundingClientRect().left))});let f=()=>Math.min(e.A.T,e.P.T),g=v=>`“${e.P.shown[v]}”`,m=()=>e.A===e.P;function O(){let{A:v,P:y,S:k}=e;if(e.sameNet){let L=new Float32Array(f());return["c","h"].filter(x=>y.signals.includes(x)).map(x=>({name:`‖Δ${x}‖`,kind:x===y.memory?"c":"h",values:y.array(`size.${x}`)??L}))}let $=v.signals.includes(k.focus)?k.focus:"h";return[{name:`mean ${$}, ${e.titles.b}`,kind:"c",values:y.mean($),signed:!0},{name:`mean ${$}, ${e.titles.a}`,kind:"trained",values:v.mean($),signed:!0}]}function C(){let{P:v,S:y,rem:k}=e,{width:$,height:L}=r.measure();if(!$||!L)return;w=st(y.view,v.T,$,e.gutter);let x=f(),T=O().map(W=>({...W,values:W.values.subarray(0,x)})),P=T.flatMap(W=>Array.from(W.values)),N=Math.min(0,...P),j=Math.max(...P)||1,H=Se(N,j,3),_=[Math.min(N,...H),Math.max(j,...H)],F=Array.from({length:Math.max(0,Math.min(x,w.end)-w.a)},(W,I)=>w.a+I).filter(W=>e.pins.some(I=>ye(I)&&(I.steps===null||I.steps.includes(W)))),R=W=>{let I=Math.max(...W);return V=>W[V]>.6*I||V===Math.min(x,w.end)-1},q=H.every(Number.isInteger)?0:_[1]<.1?3:_[1]<1?2:1;r.draw({x:mt(w),y:{low:_[0],high:_[1],top:.9*k,below:.35*k},rows:H.map(W=>[W,U(W,q)]),shades:F.map(W=>[w.x(W),w.x(W+1)]),lines:T.map(W=>({...W,named:W.signed?null:R(W.values)})),tip:W=>W<x?`step ${W+1} “${v.shown[W]}”: ${T.map(({name:I,values:V,signed:Y})=>`${I} ${U(V[W],3,Y)}`).join(", ")}`:null,here:"column",room:{top:1.1*k},said:`${T.map(({name:W})=>W).join(" and ")} at every step. ${d.textContent}`,rem:k}),r.cursor(y.t),b(v.parts??null,$)}function b(v,y){let{rem:k}=e,$=v!==null&&w.sees(v)?w.centre(v):null,{top:L,bottom:x}=r.frame;r.under.replaceChildren(...$===null?[]:[B("path",{class:"parts",d:`M${$} ${x}V${L}`})]);let T=$>y-7*k?`right:${y-$+4}px`:`left:${$+4}px`;o.replaceChildren(...$===null?[]:[i("span",{class:"name parts",style:`top:${.5*k}px;${T}`},"answers part")])}function z(){let{A:v,P:y,S:k}=e,$=y.answers.kind==="value",L=k.t,[x,T]=[v.array("p"),y.array("p")],P=y.arrays.p[1][1],N=L<f()&&v.words.join()===y.words.join();if(t.replaceChildren(N?"Answers that changed most after ":"Answers after ",i("b",{},g(L))),!N){s.replaceChildren(i("tbody",{},i("tr",{},i("td",{},L<f()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let j=$?R=>U(R,3):pe,H=[e.titles.a,e.titles.b],_=(R,q)=>i("span",{class:"change","aria-hidden":"true"},i("i",{class:q<R?"neg":"pos",style:`left:${100*Math.min(R,q)}%;width:${100*Math.abs(q-R)}%`})),F=Oc(x,T,L,P,$?1:6).filter(([,R,q])=>j(R)!==j(q));if(!F.length){let R=m()?"No answer changes: both runs are the same.":Js(v,y,L)?`No answer changes after ${g(L)}.`:`No answer after ${g(L)} changes by as much as is written here.`;s.replaceChildren(i("tbody",{},i("tr",{},i("td",{class:"none"},R))));return}s.replaceChildren(i("thead",{},i("tr",{},...["answer",H[0],"",H[1]].map(R=>i("th",{scope:"col"},R)))),i("tbody",{},...F.map(([R,q,W])=>i("tr",{},i("th",{scope:"row"},le(y.words[R])),i("td",{},j(q)),i("td",{class:"way"},$?"":_(q,W)),i("td",{},i("b",{},j(W)))))))}function S(){let{A:v,P:y,S:k}=e,$=f(),L=Math.min(k.t,$-1);if(h.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",m())return void d.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let x=[],T=Pc(v.tokens,y.tokens),P=H=>`“${v.shown[H]}” and “${y.shown[H]}”`;if(T.length&&x.push(`The texts differ at ${T.length>3?`${ce(T.length,"step")}, first ${P(T[0])}`:T.map(P).join(", ")}.`),v.T!==y.T&&x.push(`One goes on for ${ce(Math.abs(v.T-y.T),"step")} more, which are left out.`),e.sameNet){let H=y.memory,_=y.array(`size.${H}`);_&&x.push(zc(Ac(_.subarray(0,$),L),L,$,g,H))}let{parts:N}=y,j=(H,_)=>H.top(_)[0][0];if(y.answers.kind!=="value"&&"parts"in y){let H=Array.from({length:$},(_,F)=>j(v,F)!==j(y,F)).filter(Boolean).length;x.push(N===null?"The likeliest answer is the same after every step.":`The likeliest answers part first after ${g(N)}, step ${N+1}, where “${le(j(v,N))}” becomes “${le(j(y,N))}”; they differ after ${H} of ${ce($,"step")}.`)}d.replaceChildren(x.join(" "))}function p(){let{A:v,P:y,S:k}=e,$=e.sameNet&&v.signals.includes(k.focus);for(let L of[c.el,a.parentNode])L.hidden=!$;$&&(E=tn(v,y,k.focus),a.replaceChildren(i("b",{},`Δ${k.focus}`),` ${e.P.roles.word(k.focus)} of every unit`),l.replaceChildren(...sn(e,E)),c.paint(E,{name:k.focus,full:E.most||1,colours:"g",said:`Map of the difference of ${k.focus}: ${E.H} units by ${E.T} steps.`}))}function A(){!e.P||!M()||(n.replaceChildren(...e.sameNet?["How far apart the memories are: ",i("b",{},O().map(({name:v})=>v).join(", "))," over all units"]:["Means over all units of each network"]),S(),C(),z(),p())}return{el:u,draw(v){v("picture","size","view","theme","focus","t","unit","order")&&A()}}}var Nc=75,Qn=(e,t,s)=>Math.max(t,Math.min(s,e)),jc=(e,t)=>JSON.stringify(e)===JSON.stringify(t),_c=(e,t,s)=>Qn(Math.round(100*(e+(t<0?-1:1)*(s-t)/Nc))/100,0,1),er=(e,{signal:t},s,n)=>e.findLastIndex(r=>Tt([r],t,s,n)!==null);function Hc(e,t,s,n){let r=er(e,t,s,n),o=e[r];return!o||!jc([o.units,o.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function Fc(e,t,s,n){let r=er(e,{signal:t},s,n);return e.filter((o,a)=>a!==r)}function ki(e){let t="all",s="span",n="b",r=null,o=null,a=null,l=null,c=null,u=!1,d=[],h=Oe("Whose",{all:"all units",one:"unit"},D=>{t=D,re()}),M=Oe("When",{step:"this step",span:"",all:"all steps"},D=>{s=D,re()}),E=i("h3"),w=i("div",{class:"cell"}),f=i("div",{class:"states"}),g=i("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),m=Oe("What the map shows",{b:"with your change",d:"difference"},D=>{n=D,X()}),O=i("span",{class:"legend"}),C=nn(e,{tip:I,brushed:Y}),b=De({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:D=>U(D)},()=>u=!0),z=i("span"),S=i("button",{type:"button",class:"btn start"},"Hold"),p=i("button",{type:"button",class:"btn"},"Clear"),A=i("div",{class:"brushed",role:"group","aria-label":"What is brushed"},z,b.el,S,p),v=i("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:y,says:k,note:$}=be("inside","Inside the cell","drag a valve",[h.el,M.el],i("div",{class:"pair"},i("div",{class:"panel"},E,w,f),i("div",{class:"panel"},i("div",{class:"maphead"},g,m.el,O),C.el,A,v))),L=e.near.watch(y);A.hidden=!0,S.addEventListener("click",()=>{let{signal:D,units:G,steps:K}=c;C.clear(),e.hold({signal:D,units:G,steps:K,value:Number(b.input.value)})}),p.addEventListener("click",()=>C.clear());let x=()=>{let{t:D,span:[G,K]}=e.S;return D>=G&&D<=K&&We(G,K,e.P.T)||[D]},T=()=>({step:[e.S.t],span:x(),all:null}),P=()=>({units:t==="all"?null:[e.S.unit],steps:T()[s]});function N(D,G,K){let{unit:Q,t:ee}=e.S;a??=e.pins;let se=Hc(a,{signal:D,...P(),value:G},Q,ee);K&&(a=null),e.edit(se,{done:K,select:er(se,{signal:D},Q,ee)})}let j=D=>e.edit(Fc(e.pins,D,e.S.unit,e.S.t),{done:!0}),H=D=>`${e.P.roles.word(D)} ${D}`,_=D=>{let{unit:G,t:K}=e.S,Q=e.held(D,G,K);return typeof Q=="number"?Q:e.P.at(D,K,G)};function F({signal:D,linked:G,x:K,y:Q,level:ee}){let se=[-1,1].map(()=>B("path",{class:"jaw grip",d:ee?`M${K-7} ${Q}h14`:`M${K} ${Q-7}v14`})),oe=B("g",{class:`pull ${ee?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},B("circle",{class:"reach",cx:K,cy:Q,r:Et+6}),...se),ne=B("g",{class:"pinned",role:"button",tabindex:"0"},B("circle",{class:"reach",cx:K-23,cy:Q-23,r:15}),B("path",{d:`M${K-12} ${Q-12}L${K-19} ${Q-19}`}),B("circle",{class:"knob",cx:K-23,cy:Q-23,r:7.5}),B("title",{},`Release ${H(D)}`)),ge=()=>G?1-_(D):_(D),xe=(de,me)=>N(D,G?Math.round(100*(1-de))/100:de,me),te=de=>ee?de.clientY:de.clientX,Fe=de=>{let me=o.svg.getBoundingClientRect(),Ue=o.svg.viewBox.baseVal.width/me.width;return[ee?(de.clientY-me.top)*Ue-Q:(de.clientX-me.left)*Ue-K,Ue]};je(oe,{press(de){de.preventDefault(),oe.focus({preventScroll:!0});let[me,Ue]=Fe(de);return{from:me,k:Ue,start:te(de),open:ge(),last:null}},move(de,me){let Ue=_c(me.open,me.from,me.from+me.k*(te(de)-me.start));Ue!==(me.last??Math.round(100*me.open)/100)&&(me.last=Ue,xe(Ue,!1))},done:(de,{last:me})=>me!==null&&xe(me,!0)});let ze=null;oe.addEventListener("keydown",de=>{let me={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[de.key];if(["Delete","Backspace"].includes(de.key)&&e.held(D,e.S.unit,e.S.t)!==null)j(D);else if(!me)return;de.preventDefault(),me&&(ze=Qn(Math.round(100*((ze??ge())+me))/100,0,1),xe(ze,!1))});let Jt=()=>{ze!==null&&(xe(ze,!0),ze=null)};return oe.addEventListener("keyup",Jt),oe.addEventListener("blur",Jt),ne.addEventListener("click",()=>j(D)),ne.addEventListener("keydown",de=>{de.key!=="Enter"&&de.key!==" "||(de.preventDefault(),oe.focus(),j(D))}),{el:B("g",{},oe,ne),step(de){let me=de.now[D],{unit:Ue,t:ta}=e.S,hr=e.held(D,Ue,ta)!==null,sa=Tn(G?1-me:me)+5;se.forEach((na,ra)=>na.style.transform=`translate${ee?"Y":"X"}(${(2*ra-1)*sa}px)`),oe.setAttribute("aria-label",G?`${H(D)}, as the valve 1 − ${D}`:H(D)),oe.setAttribute("aria-valuenow",U(me).replace("−","-")),oe.setAttribute("aria-valuetext",`${e.P.roles.word(D)} ${U(me)}${hr?`, held; as trained ${R(D)}`:""}`),ne.style.display=hr?"":"none",ne.setAttribute("aria-label",`Release ${H(D)}`)}}}let R=D=>{let{A:G,S:K}=e;return e.sameNet&&K.t<G.T?U(G.at(D,K.t,K.unit)):"–"};function q(){let{P:D}=e;o=qs(D.roles,F),w.replaceChildren(o.svg),g.replaceChildren(...D.signals.map(G=>{let K=i("button",{type:"button","data-signal":G,title:e.P.roles.word(G)},i("i",{class:`s-${G}`},G));return K.addEventListener("click",()=>e.look(G)),K})),d=D.signals.filter(G=>e.P.roles.kind(G)!=="gate").map(G=>{let[K,Q]=W(G),ee=De({name:G,title:`Hold ${H(G)} at`,low:K,high:Q,step:.01,value:0,written:oe=>U(oe,2,!0)},oe=>{l=G,N(G,oe,!1)}),se=i("button",{type:"button",class:"btn free",title:`Release ${H(G)}`,"aria-label":`Release ${H(G)}`},"held");for(let oe of["change","pointerup","pointercancel","blur"])ee.input.addEventListener(oe,()=>{l!==G||!a||(l=null,N(G,Number(ee.input.value),!0))});return se.addEventListener("click",()=>j(G)),{name:G,line:ee,free:se,el:i("div",{class:"state"},ee.el,se)}}),f.replaceChildren(...d.map(G=>G.el))}function W(D){let[G,K]=e.range(D);if(Number.isFinite(K))return[G,K];let Q=Math.ceil(1.2*Math.max(1,e.A.signals.includes(D)?e.A.peak(D):0));return[-Q,Q]}function I(D,G){let{P:K,A:Q,S:ee}=e,se=`${ee.focus} ${U(K.at(ee.focus,D,G),4)}`;return V()&&Q!==K&&D<Q.T?`${se}, as trained ${U(Q.at(ee.focus,D,G),4)}`:se}let V=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function Y(D){let G=e.S.focus;if(A.hidden=!D,v.hidden=!!D,!D){c=null,u=!1;return}let{P:K}=e;c={signal:G,...D};let Q=D.units?.length??K.H,ee=D.steps??Array.from({length:K.T},(xe,te)=>te);if(z.replaceChildren("hold ",i("i",{class:`s-${G}`},G),` of ${D.units===null?`all ${Q} units`:Q===1?`unit ${D.units[0]}`:ce(Q,"unit")} over `,i("b",{},e.names(D.steps))),u)return;let[se,oe]=W(G),ne=D.units??e.order,ge=ne.reduce((xe,te)=>xe+ee.reduce((Fe,ze)=>Fe+K.at(G,ze,te),0),0)/(ne.length*ee.length);b.set(Math.round(100*Qn(ge,se,oe))/100,{min:se,max:oe})}function X(){let{P:D,A:G,S:K}=e,Q=K.focus,ee=V()&&G!==D;c&&c.signal!==Q&&C.clear();let se=n==="d"&&ee;m.set(se?"d":"b"),m.el.children[1].disabled=!ee;for(let te of g.children)te.setAttribute("aria-pressed",String(te.dataset.signal===Q));let oe=e.pins.filter(te=>ye(te)&&te.signal===Q),ne=se?tn(G,D,Q):D,ge=se?ne.most:e.full(Q);O.replaceChildren(...se?sn(e,ne):$t(e,Q,ge));let xe=G===D?"as trained":e.titles.b;C.paint(ne,{name:Q,full:ge,colours:se?"g":Q,pins:oe,said:`Map of ${Q}${se?`, ${e.titles.b} minus ${e.titles.a}`:`, ${xe}`}: ${D.H} units by ${ne.T} steps. Shift and the arrows brush a part of it.`})}function J(){let{P:D,S:G}=e,K=Ws(D,{...G,mode:"unit"});for(let Q of D.signals)K.now[Q]=_(Q);o.update({...K,compact:e.small,instant:!0}),o.svg.setAttribute("aria-label",`The ${e.setup.cells[D.cell]} cell of unit ${G.unit} at “${D.shown[G.t]}”`),E.replaceChildren(i("b",{},`Unit ${G.unit}`),` of ${D.H} at `,i("b",{},`“${D.shown[G.t]}”`),`, step ${G.t+1} of ${D.T}`);for(let{name:Q,line:ee,free:se}of d){let oe=e.held(Q,G.unit,G.t)!==null,[ne,ge]=W(Q),xe=_(Q);l!==Q&&ee.set(xe,{min:Math.min(ne,xe),max:Math.max(ge,xe)}),se.hidden=!oe}}function Z(){let{P:D,S:G}=e,K=T(),[,Q]=h.el.children,[,ee]=M.el.children;h.el.children[0].textContent=`all ${ce(D.H,"unit")}`,Q.textContent=`unit ${G.unit}`,h.set(t),ee.textContent=`over ${e.names(K.span)}`,ee.hidden=K.span.length===1,M.set(ee.hidden&&s==="span"?"step":s);let{signals:se}=D,oe=se.filter(te=>e.P.roles.kind(te)==="gate"),ne=P(),ge=ne.steps===null?"at all steps":ne.steps.length===1?`at ${e.names(ne.steps)}`:`over ${e.names(ne.steps)}`,xe=se.filter(te=>e.held(te,G.unit,G.t)!==null);$.textContent=oe.length?"drag a valve":"it has no valve: set its state",k.replaceChildren(oe.length?"Pull a valve open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${ne.units===null?`all ${ce(D.H,"unit")}`:`unit ${G.unit}`} ${ge}. `,...xe.length?["Held in this unit here: ",xe.map(te=>`${H(te)} at ${U(_(te))} (as trained ${R(te)})`).join(", "),". A click on its pin lets it go."]:[])}function re(){let{P:D}=e;if(!D||!L())return;let G=D.cell+JSON.stringify(D.options);G!==r&&q(),r=G,Z(),J(),X()}return{el:y,draw(D){D("picture","pins","unit","focus","view","size","theme","order","t")&&re()}}}var yi=`.ledger {
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
`;var Ic=1e-5;function qc(e,t,s=()=>!1){if(!e.keeper)return null;let{T:n,roles:r}=e,o=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(h=>[h,e.column(h,t)])),l=[],c=new Float64Array(n),u=new Float64Array(n),d=new Float64Array(n);for(let h=0;h<n;h++){let M=C=>a[C][h],E=s(h),w=E?0:r.kept(M);for(let C=0;C<h;C++)c[C]*=w;c[h]=E?o[h]:r.written(M);let f=0,g=0;for(let C=0;C<=h;C++)f+=c[C],Math.abs(c[C])>Math.abs(c[g])&&(g=C);let m=o[h]-f;if(!(Math.abs(m)<=Ic*Math.max(Math.abs(c[g]),Math.abs(o[h]))))throw new Error(`the shares of unit ${t} after step ${h+1} do not add up to what it holds`);c[g]+=m;let O=c.slice(0,h+1);for(let C of O)C>0?u[h]+=C:d[h]+=C;l.push(O)}return{T:n,unit:t,memory:o,rows:l,above:u,below:d}}var cs=(e,t,s)=>qc(t,s,n=>t!==e.A&&Tt(e.listed,t.memory,s,n)!==null);function Ot(e){let{A:t,P:s,S:n,titles:r}=e;return(t===s?[t]:[t,s]).map((o,a)=>{let l=n.unit<o.H?o.kept(`ledger ${o.layer} ${n.unit}`,()=>cs(e,o,n.unit)):null;return{P:o,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var tr=e=>e.roles.writes,hs=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${tr(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function ds(e,{P:t,book:s}){return s?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var yt=e=>e[0].toUpperCase()+e.slice(1);function $i({T:e,H:t},s){let n=Array.from({length:e},(r,o)=>new Float64Array(o+1));for(let r=0;r<t;r++)s(r).rows.forEach((o,a)=>{for(let l=0;l<=a;l++)n[a][l]+=o[l]*o[l]});return n.map(r=>r.map(Math.sqrt))}function sr(e){let t=0,s=0;return Array.from(e,(n,r)=>{let o=n<0?s:t,a=o+n;return n<0?s=a:t=a,{k:r,from:o,to:a}})}var Mi=(e,t)=>sr(e).find(({from:s,to:n})=>(t-s)*(t-n)<0)?.k??null;function us(e){let t=0,s=0;return e.forEach((n,r)=>{s+=Math.abs(n),Math.abs(n)>Math.abs(e[t])&&(t=r)}),s?{k:t,part:Math.abs(e[t])/s}:null}var Yt=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function Si(e,t,s){let n=e.length-1,r=us(e);if(!r)return n?`No ${s} has written anything that is left here.`:`This first ${s} writes nothing here.`;let{k:o,part:a}=r,l=`“${t(o)}”, ${Yt(n,o)}`;if(n===0)return`All of this memory was written at “${t(o)}”, the first ${s}.`;let c=`${dt(a)} of all shares by size`;return a>.5?`This memory was written mostly at ${l}: ${c}.`:a>=.1?`No ${s} wrote most of it; the largest share is that of ${l}: ${c}.`:`No ${s} wrote more than a tenth of it.`}function nr(e,t,s=null){let n=Math.max(...e.map(u=>u?.length??0)),r=u=>e.map(d=>d&&u<d.length?d[u]:null),o=u=>Math.max(...r(u).map(d=>Math.abs(d??0))),l=Array.from({length:n},(u,d)=>[o(d),d]).sort((u,d)=>d[0]-u[0]||d[1]-u[1]).map(([,u])=>u).slice(0,n===t+1?n:t);s!==null&&s<n&&!l.includes(s)&&(l[l.length-1]=s);let c=e.map(u=>u?u.reduce((d,h,M)=>l.includes(M)?d:d+h,0):null);return{writers:l.sort((u,d)=>u-d),rest:n-l.length,values:r,others:c}}function Ei(e){let t=e.flat(2).every(s=>Math.abs(s)<.1)?3:2;for(let s=t;s<=3;s++){let n=e.every(([r,o])=>Math.abs(r.reduce((a,l)=>a+he(l,s),0)-he(o,s))<.5*10**-s);if(n)return{digits:s,exact:n}}return{digits:t,exact:!1}}function Ze(e,t){return e.kept("again",()=>{let n=new Map;for(let r of e.shown)n.set(r,(n.get(r)??0)+1);return n}).get(e.shown[t])>1?e.shown[t]+Ve(t+1):e.shown[t]}function Ci(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var rr=e=>e<0?`≥${-e}`:String(e);var or=60,Wc=24;function Dc(e,t){let s=e.length,n=new Uint8ClampedArray(4*s*s);return e.forEach((r,o)=>r.forEach((a,l)=>n.set([...t(a),255],4*(o*s+l)))),n}var Uc=e=>e.reduce((t,s)=>s.reduce((n,r)=>Math.max(n,Math.abs(r)),t),0);function ir(e){let t="unit",s=[],n=Oe("Whose memory",{unit:"this unit",all:"all units"},C=>{t=C,e.root.focus({preventScroll:!0}),g()}),r=i("span",{class:"legend","aria-hidden":"true"}),o=i("button",{type:"button",class:"btn"},"Table"),a=[w(),w()],l=f(),c=i("p",{class:"reads means"}),{el:u,says:d,note:h}=be("shares","Ledger, word by word","",[n.el,r,o],i("div",{class:"two"},...a.map(C=>C.el)),c,l.el);o.addEventListener("click",()=>l.open()),e.seen(u,g);let M=C=>U(C,4,t==="unit"),E=({P:C,book:b})=>t==="unit"?b?.rows??null:C.keeper?C.kept(`ledger norms ${C.layer}`,()=>$i(C,z=>cs(e,C,z))):null;function w(){let C=i("h3"),b=i("canvas"),z=B("svg",{"aria-hidden":"true"}),S=i("div",{class:"tag",role:"status"}),p=i("div",{class:"square",tabindex:"0",role:"img"},b,z,S),A=i("p",{class:"gateless"}),v=null,y=null;S.hidden=!0;let k=P=>{let N=p.getBoundingClientRect(),j=T.rows.length,H=Math.floor((P.clientY-N.top-v.top)/v.each),_=Math.floor((P.clientX-N.left-v.left)/v.cw);return H<j&&_>=0&&_<=H?[H,_]:null};function $(P){if(y=P,S.hidden=!P,z.querySelector(".probe")?.remove(),!P)return;let[N,j]=P,{P:H}=T.side,{left:_,top:F,cw:R,each:q}=v,W=_+j*R,I=F+N*q;S.textContent=`“${Ze(H,j)}” ${M(T.rows[N][j])} of what is held after “${Ze(H,N)}”, ${Yt(N,j)}`,z.append(B("rect",{class:"probe",x:W,y:I,width:R,height:q})),S.style.left=`${Math.max(0,Math.min(p.clientWidth-S.offsetWidth,W+12))}px`,S.style.top=`${I>40?I-34:I+q+8}px`}let L=P=>T.rows&&v&&$(k(P));p.addEventListener("pointermove",L),p.addEventListener("pointerdown",L);for(let P of["pointerleave","blur"])p.addEventListener(P,()=>v&&$(null));p.addEventListener("click",P=>{let N=T.rows&&v&&k(P);N&&(e.go(N[0]),e.set({writer:N[1]}))}),p.addEventListener("keydown",P=>{let N={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[P.key];if(!N||!T.rows||!v||P.ctrlKey||P.metaKey||P.altKey)return;P.preventDefault();let[j,H]=y??[Math.min(e.S.t,T.rows.length-1),e.S.writer??0],_=Math.max(0,Math.min(T.rows.length-1,j+N[0]));$([_,Math.max(0,Math.min(_,H+N[1]))])});function x(P){let{rem:N}=e,j=P<=Wc,H=Math.round((j?5.6:3.2)*N),_=p.clientWidth,F=Math.min(6*N,(_-H-.3*N)/P),R=Math.min(1.75*N,24*N/P);v=F>0?{left:H,top:2,cw:F,each:R,wide:F*P,tall:R*P,width:_,worded:j}:null}let T={el:i("div",{class:"panel"},C,p,A),name:C,box:p,why:A,rows:null,paint(P,N){let{rows:j,side:{P:H}}=T,{rem:_,font:F}=e,R=j.length,q=devicePixelRatio||1;if($(null),x(R),!v)return;let{left:W,top:I,cw:V,each:Y,wide:X,tall:J,width:Z,worded:re}=v,D=I+J;p.style.height=`${D+2.5*_}px`,b.width=Math.round(X*q),b.height=Math.round(J*q),b.style.cssText=`left:${W}px;top:${I}px;width:${X}px;height:${J}px`;let G=i("canvas",{width:R,height:R}),K=b.getContext("2d");G.getContext("2d").putImageData(new ImageData(Dc(j,N),R,R),0,0),K.imageSmoothingEnabled=!1,K.drawImage(G,0,0,R,R,0,0,b.width,b.height);let Q=ne=>U(ne,2,t==="unit");V>=2.6*_&&Y>=1.05*_&&(Object.assign(K,{font:`500 ${.75*_*q}px ${F}`,textAlign:"center"}),j.forEach((ne,ge)=>ne.forEach((xe,te)=>{K.fillStyle=rt(N(xe)),K.fillText(Q(xe),(te+.5)*V*q,((ge+.5)*Y+.27*_)*q)})));let ee=nt(1,R,6).map(ne=>ne-1),se=re?H.tokens.map((ne,ge)=>ge):ee,oe=ne=>re?ae(Ze(H,ne),9):String(ne+1);z.setAttribute("width",Z),z.setAttribute("height",D+2.5*_),z.replaceChildren(B("path",{class:"edge",d:`M${W} ${I}V${D}H${W+X}`}),...se.map(ne=>B("text",{x:W-.4*_,y:I+(ne+.5)*Y+.27*_,"text-anchor":"end"},oe(ne))),...se.map(ne=>{let ge=re?vt(oe(ne),V-3,.75*_,400,F):.75*_;return B("text",{x:W+(ne+.5)*V,y:D+_,"text-anchor":"middle",style:`font-size:${ge}px`},ge<.5*_?String(ne+1):oe(ne))}),B("text",{x:W+X/2,y:D+2.1*_,"text-anchor":"middle"},`what each ${H.reads.one} wrote`),B("text",{"text-anchor":"middle",transform:`translate(${.7*_} ${I+J/2}) rotate(-90)`},J>8*_?`held after each ${H.reads.one}`:""),B("rect",{class:"halo"}),B("rect",{class:"row"}),B("rect",{class:"halo"}),B("rect",{class:"column"})),T.mark()},mark(){if(!v||!T.rows)return;let{left:P,top:N,cw:j,each:H}=v,{t:_,writer:F}=e.S,R=T.rows.length,q=(W,I,V,Y,X,J)=>z.querySelectorAll(W).forEach(Z=>{Z.style.display=I?"":"none";for(let[re,D]of Object.entries({x:V,y:Y,width:X,height:J}))Z.setAttribute(re,D)});q(".row, .halo:has(+ .row)",_<R,P,N+_*H,(_+1)*j,Math.max(2,H)),q(".column, .halo:has(+ .column)",F!==null&&F<R,P+F*j,N+F*H,Math.max(2,j),Math.max(0,R-F)*H)}};return T}function f(){let C=i("h2"),b=i("div",{class:"seg",role:"group","aria-label":"Which run"}),z=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),S=i("button",{type:"button",class:"btn"},"CSV"),p=i("button",{type:"button",class:"btn"},"Close"),A=i("dialog",{class:"numbers","aria-label":"The ledger in numbers"},i("div",{class:"bar"},C,b,i("span",{class:"sp"}),S,p),z),v=0;p.addEventListener("click",()=>A.close()),A.addEventListener("click",k=>k.target===A&&A.close()),S.addEventListener("click",()=>{let{side:{P:k},rows:$}=a[v],L=$.map((x,T)=>[T,k.tokens[T],0,...Array.from({length:k.T},(P,N)=>N<=T?hn(x[N]):"")]);et(`gatescope-ledger-${k.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,Zt([["step","token","before the text",...k.tokens],...L]),"text/csv")});let y={el:A,open(){y.fill(),A.showModal()},fill(){let k=a.map((N,j)=>j).filter(N=>a[N].rows);v=k.includes(v)?v:k[0];let{side:{P:$},rows:L}=a[v],x=Math.max(0,Math.min(e.S.t-or/2,$.T-or)),T=Math.min($.T,x+or);b.replaceChildren(...k.length<2?[]:k.map(N=>{let j=i("button",{type:"button","aria-pressed":String(N===v)},a[N].side.name);return j.addEventListener("click",()=>{v=N,y.fill()}),j})),C.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${$.H} units: who wrote what they hold, 2-norms`;let P=t==="unit"?[$.memory]:[];z.replaceChildren(Ge(["step","token",...P,"before the text",...$.shown.slice(0,T).map((N,j)=>Ze($,j))],L.slice(x,T).map((N,j)=>[x+j+1,$.shown[x+j],...t==="unit"?[M($.at($.memory,x+j,e.S.unit))]:[],M(0),...Array.from({length:T},(H,_)=>_<N.length?M(N[_]):"")]),`${t==="unit"?`Each row's shares add up to its ${$.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(T-x<$.T?` Steps ${x+1} to ${T} of ${$.T}; all are in the CSV.`:"")))},draw:()=>A.open&&y.fill()};return y}function g(){s=Ot(e);let C=s.every(({P:$})=>!$.keeper),{S:b,P:z}=e;if(u.hidden=C,C)return;n.set(t),a.forEach(($,L)=>{$.side=s[L],$.rows=s[L]?E(s[L]):null,$.el.hidden=!s[L]});let S=a.filter(({rows:$})=>$),p=Math.max(...S.map(({rows:$})=>Uc($)))||1,A=bt(e.css("--zero"),e.css("--ink")),v=A.length-1,y=t==="unit"?$=>e.palette.of("c",$,p):$=>A[Math.round(v*$/p)];m(p,y);let k=[...new Set(S.map(({side:$})=>`${tr($.P)} of a ${z.reads.one}, times every ${we($.P.roles.keep)} since`))];h.textContent=`how much of what is held after each ${z.reads.one} each earlier one wrote: ${k.join("; ")}`,c.textContent=hs(s.findLast($=>$.P.keeper).P);for(let{side:$,rows:L,name:x,box:T,why:P,paint:N}of a)$&&(x.replaceChildren(i("b",{},yt($.name)),t==="unit"?` unit ${b.unit}`:` all ${$.P.H} units`),T.hidden=!L,P.textContent=L?"":ds(e,$),L&&N(p,y));O(),l.draw()}function m(C,b){let z=t==="unit"?-C:0,S=Array.from({length:12},(p,A)=>{let v=i("i");return v.style.background=Ie(b(z+(C-z)*A/11)),v});r.replaceChildren(`${U(z,z?2:0)} `,i("span",{},...S),` ${U(C,2,t==="unit")}`)}function O(){let{S:C,P:b}=e,z=a.filter(({rows:y})=>y),S=z.at(-1)?.rows[C.t],p=C.writer!==null&&C.writer<=C.t?C.writer:S&&us(S)?.k,A=t==="unit"?`unit ${C.unit}`:`all ${b.H} units`,v=z.flatMap(({side:y,rows:k})=>{if(p==null||C.t>=k.length||p>=k.length)return[];let $=k[p][p],L=k[C.t][p],x=$?Math.abs(L/$):0,T=`“${Ze(y.P,p)}”`,P=t==="unit"?M:j=>`a norm of ${M(j)}`,N=Math.abs($)<5e-5?`${T} wrote next to nothing into ${A}`:C.t===p?`${T} writes ${P($)} into ${A}`:`of ${P($)} that ${T} wrote into ${A}, ${P(L)} is left ${Yt(C.t,p).replace(" ago"," later")} (${dt(x)})`;return[`${yt(y.name)}: ${N}.`]});d.textContent=v.join(" ");for(let{side:y,rows:k,box:$}of z)$.setAttribute("aria-label",`${yt(y.name)}, ${A}: the share of every ${b.reads.one} after every step, ${k.length} by ${k.length}. ${d.textContent} Arrow keys read one share.`)}return{el:u,draw(C){if(C("unit","theme","size")&&!C("picture"))g();else if(C("picture"))u.hidden=Ot(e).every(({P:b})=>!b.keeper);else if(C("t","writer")&&!u.hidden&&s.length){for(let b of a)b.mark();O(),l.draw()}}}}var ar=6,Ti=.42,Li=3,Ai=(e,t)=>e.set({writer:e.S.writer===t?null:t});function zi(e){let t=i("small"),s=i("div",{class:"tag"}),n=i("p",{class:"gateless"}),r=i("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let o=[u(),u()],a=i("div",{class:"books"},...o.map(w=>w.el)),l=i("section",{class:"ledger","aria-label":"Memory ledger"},i("div",{class:"hd"},i("h2",{},"Memory ledger ",t),r),n,a,s),c=[];s.hidden=!0;function u(){let w=i("canvas",{role:"img"}),f=i("p",{class:"gateless"}),g=i("b",{class:"bookend","aria-hidden":"true"}),m={el:i("div",{class:"book"},w,g,f),canvas:w,why:f,end:g,key:null,width:0,height:0},O=({clientX:C,clientY:b})=>{let z=w.getBoundingClientRect(),S=e.G.step(C-z.left);return C-z.left<e.G.gutter||S>=m.side.P.T?null:[S,Mi(m.side.row(S),m.value(b-z.top))]};return w.addEventListener("click",C=>{let b=O(C);b&&(b[1]===null?e.go(b[0]):Ai(e,b[1]))}),w.addEventListener("pointermove",C=>{let b=O(C);if(s.hidden=!b,!b)return;let[z,S]=b,{P:p,book:A,row:v}=m.side,y=`${p.memory}${Ve(z+1)}`,k=l.getBoundingClientRect();s.textContent=S===null?`${y} = ${U(A.memory[z],4,!0)} · step ${z+1} “${p.shown[z]}”`:`“${Ze(p,S)}” wrote ${U(v(z)[S],4,!0)} of ${y} = ${U(A.memory[z],4,!0)}, ${Yt(z,S)}`,s.style.left=`${Math.max(0,Math.min(k.width-s.offsetWidth,C.clientX-k.left+12))}px`,s.style.top=`${C.clientY-k.top-34}px`}),w.addEventListener("pointerleave",()=>s.hidden=!0),m}let d=new ResizeObserver(w=>{for(let{target:f,contentRect:{width:g,height:m}}of w)Object.assign(o.find(O=>O.el===f),{width:Math.round(g),height:Math.round(m)});e.P&&M()});for(let w of o)d.observe(w.el);function h(){let w=c.flatMap(({book:O})=>O??[]),f=O=>Math.max(0,...w.map(C=>C[O].reduce((b,z)=>Math.max(b,Math.abs(z)),0))),[g,m]=["above","below"].map(O=>Ci(f(O)));return{high:g||(m?0:1),low:-m}}function M(){c=Ot(e);let{P:w,S:f,G:g}=e,m=c.every(({P:C})=>!C.keeper),O=h();a.hidden=m,l.classList.toggle("none",m),a.classList.toggle("one",c.length===1),n.hidden=!m,n.textContent=m?ds(e,c.at(-1)):"",t.textContent=m?"":`who wrote what unit ${f.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${w.reads.one}’s share, ▸ marks their sum${c.every(({P:C})=>C.memory===w.memory)?`, ${w.memory}`:""}`,r.hidden=m,m||(r.title=hs(c.findLast(C=>C.P.keeper).P)),o.forEach((C,b)=>{let z=c[b];if(C.side=z,C.el.hidden=!z,!z||m)return;let{book:S}=z;if(C.canvas.hidden=C.end.hidden=!S,C.el.classList.toggle("none",!S),C.why.replaceChildren(...S?[]:[i("b",{},`${yt(z.name)}: `),ds(e,z)]),!S)return;let{width:p,height:A}=C,v=JSON.stringify([z.name,f.unit,f.writer,f.theme,O,g.a,g.n,p,A,e.rem,e.font]);!p||C.key===v&&C.book===S||(Object.assign(C,{key:v,book:S}),C.value=Bc(C,z,O,e,p,A))}),E()}function E(){let{S:w}=e;o.forEach(({canvas:f,side:g})=>{if(!g?.book)return;let{P:m,name:O,book:C}=g,b=Math.min(w.t,m.T-1),z=C.rows[b],{writers:S}=nr([z],3),p=[...S.filter(A=>z[A]).map(A=>`“${Ze(m,A)}” ${U(z[A],2,!0)}`)].join(", ");f.setAttribute("aria-label",`Memory ledger of unit ${w.unit}, ${O}: after step ${b+1}, “${m.shown[b]}”, ${m.memory} is ${U(C.memory[b],2,!0)}${p?`; the largest shares in it are ${p}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(w){w("picture","size","theme","view","unit","writer")?M():w("t")&&E()}}}function Bc({canvas:e,end:t},{P:s,name:n,book:r},{low:o,high:a},l,c,u){let{G:d,S:h,rem:M,css:E,font:w}=l,f=devicePixelRatio||1,g=e.getContext("2d"),m=[c,u].map(P=>Math.round(P*f));(e.width!==m[0]||e.height!==m[1])&&([e.width,e.height]=m),g.setTransform(f,0,0,f,0,0),g.clearRect(0,0,c,u);let O=1.35*M,C=u-.35*M,b=(C-O)/(a-o),z=P=>O+(a-P)*b,S=null,p=(P,N,j,{px:H=.75*M,weight:_=400,ink:F="--ink3",align:R="start",halo:q=0})=>{let W=`${_} ${H}px ${w}`;W!==S&&(g.font=S=W),g.textAlign=R,q&&(g.strokeStyle=E("--bg"),g.lineWidth=q,g.lineJoin="round",g.strokeText(P,N,j)),g.fillStyle=F.startsWith("--")?E(F):F,g.fillText(P,N,j)},A=Se(o,a,Math.max(2,Math.min(6,Math.floor((C-O)/(1.6*M))))),v=A.length>1?Math.max(0,-Math.floor(Math.log10(A[1]-A[0])+1e-9)):1;for(let P of A)g.fillStyle=E(P?"--rule":"--rule2"),g.fillRect(d.gutter,Math.round(z(P)),c-d.gutter,1),p(P?U(P,v,!0):"0",d.gutter-.5*M,z(P)+.28*M,{align:"end"});let y=d.cw>=20?3:d.cw>=9?1:.5,k=d.cw-2*y,$=P=>Math.round(P*f)/f,L=[{hue:"--Fpos",alpha:Ti},{hue:"--Fneg",alpha:Ti},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(P=>({...P,path:new Path2D})),x=[],T=Math.min(d.end,s.T);for(let P=d.a;P<T;P++){let N=d.x(P)+y,j=[null,null],H=(F,R,q)=>{let W=$(z(Math.max(R,q))),I=$(z(Math.min(R,q)))-W,V=I>2?1/f:0;return L[F].path.rect(N,W,k,Math.max(1/f,I-V)),{a:W,tall:I}},_=F=>{j[F]&&H(F,...j[F]),j[F]=null};for(let{k:F,from:R,to:q}of sr(r.rows[P])){let W=Math.abs(q-R)*b,I=+(q<R),V=F===h.writer;if(V||F===P||W>=Li){if(_(I),W<.05)continue;let Y=H(V?4:F===P?2+I:I,R,q);(V||F===P)&&Y.tall>.8*M&&x.push([s.shown[F],N,Y,V?"--bg":rt(wn(E(I?"--Fneg":"--Fpos")))])}else j[I]=[j[I]?.[0]??R,q],Math.abs(j[I][1]-j[I][0])*b>=Li&&_(I)}_(0),_(1)}for(let{hue:P,alpha:N,path:j}of L)g.globalAlpha=1,g.fillStyle=E("--bg"),N<1&&g.fill(j),g.globalAlpha=N,g.fillStyle=E(P),g.fill(j);g.globalAlpha=1;for(let[P,N,{a:j,tall:H},_]of x){let F=vt(P,k-3,.78*M,600,w);F>=.56*M&&p(P,N+k/2,j+H/2+.36*F,{px:F,weight:600,ink:_,align:"center"})}if(d.cw>=8){let P=Math.min(6.5,.3*d.cw);g.fillStyle=E("--ink"),g.strokeStyle=E("--bg"),g.lineWidth=.75;for(let N=d.a;N<T;N++){let j=new Path2D(`M${d.x(N)-.5} ${z(r.memory[N])-.7*P}l${P} ${.7*P}l${-P} ${.7*P}z`);g.fill(j),g.stroke(j)}}if(p(yt(n),d.gutter+.2*M,.95*M,{px:.9375*M,weight:650,ink:"--ink",halo:4}),T>d.a){t.textContent=`${s.memory} = ${U(r.memory[T-1],2,!0)}`;let P=Math.ceil(.55*M*t.textContent.length/d.cw),N=Math.max(...r.above.subarray(Math.max(d.a,T-P),T));t.style.right=`${c-d.x(T)+2}px`,t.style.top=`${z(N)-1.3*M}px`}return P=>a-(P-O)/b}function Oi(e){let t=i("h2"),s=[i("span"),i("span")],n=f=>{let g=i("span",{class:"w"}),m=[0,1].map(()=>({bar:i("i"),n:i("span",{class:"n"})}));return{el:i(f==="writer"?"button":"div",{class:`entry ${f}`,type:f==="writer"?"button":null},g,...m.flatMap(({bar:C,n:b})=>[i("span",{class:"bar"},C),b])),name:g,cells:m}},r=Array.from({length:ar+1},()=>n("writer")),o=n("others"),a=n("whole"),l=i("p",{class:"says"}),c=i("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},i("div",{class:"entry heads"},i("span"),...s),...r.map(f=>f.el),o.el,a.el),u=i("section",{class:"holds"},i("div",{class:"hd"},t),c,l),d=[];r.forEach((f,g)=>f.el.addEventListener("click",()=>Ai(e,d[g])));let h=1/0,M=()=>e.small?ar:Math.max(2,Math.min(ar,Math.floor((h-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:f}])=>{!f.height||f.height===h||(h=f.height,e.P&&w())}).observe(u);function E({el:f,name:g,cells:m},O,C,b,z){return ve(g,O),ke(g,{title:O}),m.forEach(({bar:S,n:p},A)=>{let v=C[A]??null,y=v!==null&&he(v,z);ve(p,v===null?"–":U(v,z,!0)),ke(p,{class:`n${y?` s-${Ne(v)}`:" nil"}`}),ke(S,{class:Ne(v??0)}),S.style.width=v===null||!b?"0":`max(1px, ${100*Math.abs(v)/b}%)`}),f}function w(){let{S:f}=e,g=Ot(e),m=g.every(({book:H})=>!H),O=g.at(-1);if(u.hidden=m,m)return;let{t:C}=f,b=g.map(({row:H})=>H(C)),z=nr(b,M(),f.writer),{one:S,many:p}=e.P.reads;d=z.writers,t.replaceChildren(`What unit ${f.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[C]}” `,i("small",{title:hs(O.P.keeper?O.P:g[0].P)},`written by each ${S}`)),c.classList.toggle("alone",g.length===1),s.forEach((H,_)=>ve(H,g[_]?g[_].name:""));let A=g.map(({book:H},_)=>b[_]?H.memory[C]:null),v=d.map(z.values),y=Math.max(...[...v,z.others].flat().map(H=>Math.abs(H??0))),k=H=>[...v.map(_=>_[H]??0),z.others[H]],{digits:$,exact:L}=Ei(A.flatMap((H,_)=>H===null?[]:[[k(_),H]]));r.forEach((H,_)=>{let F=d[_];if(H.el.hidden=F===void 0,F===void 0)return;let R=[...new Set(g.filter(({P:W})=>F<W.T).map(({P:W})=>Ze(W,F)))],q=E(H,R.join(" | "),v[_],y,$);q.setAttribute("aria-pressed",String(F===f.writer)),q.setAttribute("aria-label",`${R.join(" or ")}: ${g.map(({name:W},I)=>`${W} ${H.cells[I].n.textContent}`).join(", ")}`)}),o.el.hidden=!z.rest,E(o,e.small?`${z.rest} others`:`the other ${z.rest} ${p}`,z.others,y,$);let x=`sum ${L?"=":"≈"} ${e.P.memory}${Ve(C+1)}`;if(E(a,g.every(({P:H})=>H.memory===e.P.memory)?x:"sum",A,0,$),a.el.title=L?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!b.at(-1)){l.textContent="";return}let T=us(b.at(-1)),P=g.length>1&&e.sameNet&&T?.part>=.1&&C>0&&b[0],j=P&&g[0].P.tokens[T.k]===O.P.tokens[T.k]?P.reduce((H,_)=>H+Math.abs(_),0):0;l.replaceChildren(Si(b.at(-1),H=>Ze(O.P,H),S),j?` ${yt(g[0].name)}: ${dt(Math.abs(P[T.k])/j)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:u,draw:f=>f("picture","t","unit","writer","size","theme")&&w()}}function Pi(e){let t=[],s=i("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:n,says:r,note:o}=be("halves","Half-life of each unit","",[],s);s.addEventListener("click",c=>{let u=c.target.closest("button");u&&e.pick(Number(u.dataset.unit))}),s.addEventListener("keydown",c=>{let u={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],d=t.indexOf(c.target);if(!u||d<0)return;c.preventDefault();let h=t[Math.max(0,Math.min(t.length-1,d+u))],M=Number(h.dataset.unit);e.pick(M),t.find(E=>Number(E.dataset.unit)===M).focus()}),e.seen(n,l);let a=(c,u)=>u<c.H?c.halfLife(u):null;function l(){let{P:c,S:u}=e,d=Ot(e),h=d.at(-1).P,M=!h.keeper;if(n.hidden=M,M)return;let E=Array.from({length:c.H},(m,O)=>[a(c,O),O]).sort((m,O)=>As(O[0],m[0])||m[1]-O[1]),w=d.length>1&&e.sameNet?d:[d.at(-1)];t.length!==E.length&&(t=E.map(()=>i("button",{type:"button",class:"lasting"},i("b"),i("small"))),s.replaceChildren(...t)),E.forEach(([m,O],C)=>{let b=t[C],[z,S]=b.children,p=w.map(({P:v})=>a(v,O)===null?"–":rr(a(v,O))),A=O===u.unit;z.textContent=p.length>1&&p[0]!==p[1]?`${p[0]} → ${p[1]}`:rr(m),S.textContent=`u${O}`,b.dataset.unit=O,b.setAttribute("aria-pressed",String(A)),b.setAttribute("aria-label",`unit ${O}: ${w.map(({name:v},y)=>`${v} ${p[y]}`).join(", ")}`),b.tabIndex=A?0:-1}),s.classList.toggle("pairs",w.length>1),o.textContent=`in steps; ${w.length>1?`${w[0].name} → ${w[1].name}`:d.at(-1).name}`;let f=m=>m===null?"has none":lt(m),g=w.some(({P:m})=>(a(m,u.unit)??0)<0);r.textContent=`Unit ${u.unit}: ${w.map(({P:m,name:O})=>`${O} ${f(a(m,u.unit))}`).join("; ")}. Half-life: ${Rt(h.reads)}${g?", at least where the text ends before it can be told":""}. It counts what ${we(h.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:n,draw(c){c("picture")?n.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var Vc=3,Pe=e=>Ke(e)?e.replace("-"," − "):U(e,2);function Gc(e,[t,s],n=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===n?n:void 0;let o=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(o)?void 0:Math.max(t,Math.min(s,o))}var Kc=(e,t,[s,n])=>{let r=Number.isFinite(n-s)?(n-s)/200:.02;return Math.max(s,Math.min(n,Math.round((e+t*r)*100)/100))||0};function Yc(e,t,s,n=!1){let[r,o]=e===null?[0,s-1]:[e[0],e.at(-1)];return n?o+t<r||o+t>=s?e:We(r,o+t,s):r+t<0||o+t>=s?e:We(r+t,o+t,s)}function Ni(e,t,s=" "){return e===null?"all steps":e.length?ft(e).map(([n,r])=>{if(r>=t.length)return n===r?`step ${n+1}`:`steps ${n+1}–${r+1}`;let o=t.slice(n,r+1);return`“${ae(o.length>4?`${o[0]} … ${o.at(-1)}`:o.join(s),34)}”`}).join(", "):"no step"}var Qe=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${qe(e).replaceAll("-","–").replaceAll(",",", ")}`;function ji(e){let t=L=>{let x=i("span",{class:"face"}),T=i("select",{"aria-label":L});return{el:i("span",{class:"part"},x,T),face:x,select:T}},s=t("Signal"),n=t("Units"),r=i("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),o=i("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=i("button",{type:"button",class:"btn small"}),l=i("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=i("small",{class:"wrong",role:"alert"}),u=i("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),d=i("select",{"aria-label":"First step"}),h=i("select",{"aria-label":"Last step"}),M=i("button",{type:"button",class:"btn"},"All steps"),E=i("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},i("label",{},i("span",{},"from"),d),i("label",{},i("span",{},"to"),h),M),w=i("button",{type:"button",class:"btn hold"},"Hold it"),f=i("div",{class:"surgery",role:"group","aria-label":"The change"},i("span",{class:"verb"},"Hold")," ",s.el," of ",n.el,r,c," at ",o," ",a," during ",i("span",{class:"spanning"},l,E),u," ",w);E.hidden=!0,r.hidden=c.hidden=!0;let g=()=>e.root.focus({preventScroll:!0}),m=()=>e.sentence;s.select.addEventListener("change",()=>{e.say({signal:s.select.value}),g()}),n.select.addEventListener("change",()=>{let{value:L}=n.select;if(L==="list"){n.el.hidden=!0,r.hidden=!1;let{units:x}=m();r.value=x===null?String(e.S.unit):qe(x),r.focus(),r.select();return}e.say({units:L==="all"?null:"one"}),g()});let O=L=>{if(r.hidden)return;let x=ns(r.value,e.P.H);if(L&&x===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,n.el.hidden=!1,L?e.say({units:x===null||x.length===e.P.H?null:x}):v()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>O(!0)),r.addEventListener("blur",()=>O(ns(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",L=>{L.key==="Enter"&&O(!0),L.key==="Escape"&&O(!1),["Enter","Escape"].includes(L.key)&&r.hidden&&g()});let C=!1,b=()=>{let{value:L}=m();return Ke(L)?1:L};je(o,{press(L){return e.root.getRootNode().activeElement===o?!1:(L.preventDefault(),{x:L.clientX,from:b()})},slop:(L,{x})=>Math.abs(L.clientX-x)>=Vc,move(L,{x,from:T}){C=!0,e.say({value:Kc(T,L.clientX-x,e.range(m().signal))},{done:!1})},done(){C=!1,e.say({})},click(){o.focus(),o.select()}}),o.addEventListener("keydown",L=>{let x={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[L.key];if(x){L.preventDefault();let[T,P]=e.range(m().signal),N=L.shiftKey?x/5:x;e.say({value:Math.max(T,Math.min(P,Math.round((b()+N)*100)/100))||0}),o.value=Pe(m().value)}L.key==="Enter"&&z(),L.key==="Escape"&&(o.value=Pe(m().value)),["Enter","Escape"].includes(L.key)&&g()});function z(){let{signal:L}=m(),x=Gc(o.value,e.range(L),e.P.roles.coupling(L));x!==void 0&&Pe(x)!==Pe(m().value)?e.say({value:x}):v()}o.addEventListener("change",z),o.addEventListener("blur",()=>v()),a.addEventListener("click",()=>e.say({value:Ke(m().value)?1:e.P.roles.coupling(m().signal)}));let S=L=>{E.hidden=!L,l.setAttribute("aria-expanded",String(L)),L&&d.focus()};l.addEventListener("click",L=>{L.stopPropagation(),S(E.hidden)}),l.addEventListener("keydown",L=>{let x={ArrowLeft:-1,ArrowRight:1}[L.key];x&&(L.preventDefault(),e.say({steps:Yc(m().steps,x,e.P.T,L.shiftKey)}))}),e.root.addEventListener("pointerdown",L=>{!E.hidden&&!L.composedPath().includes(E)&&!L.composedPath().includes(l)&&S(!1)}),E.addEventListener("keydown",L=>{L.key==="Escape"&&(S(!1),l.focus())});let p=L=>{let[x,T]=[Number(d.value),Number(h.value)];x>T&&([x,T]=L===d?[x,x]:[T,T]),e.say({steps:We(x,T,e.P.T)})};for(let L of[d,h])L.addEventListener("change",()=>p(L));M.addEventListener("click",()=>{e.say({steps:null}),S(!1)}),w.addEventListener("click",()=>e.hold(e.sentence));let A="";function v(){let{P:L,S:x,setup:T}=e,P=m(),N=L.roles.word(P.signal),j=!e.pins[x.pin];f.classList.toggle("proposal",j),w.hidden=!j,ke(s.face,{class:`face s-${P.signal}`}),ke(o,{class:`part value s-${P.signal}`}),s.select.value=P.signal;let H=P.units===null?"all":P.units.length===1&&P.units[0]===x.unit?"one":"own";ve(n.face,Qe(P.units,L.H));let _=j?[]:Hs(e.pins,x.pin,T.presets[L.cell]).map(q=>e.pins[q].signal);ve(l,e.names(P.steps)),u.hidden=!_.length;let F=JSON.stringify([P.signal,N,H,P.units,L.H,x.unit,_]);if(F===A)return y(P);A=F,s.face.replaceChildren(i("i",{},P.signal),` ${N}`),u.replaceChildren(" with ",..._.map(q=>i("i",{class:`s-${q}`},q)));let R=H==="own"?[i("option",{value:"own"},Qe(P.units,L.H))]:[];return n.select.replaceChildren(i("option",{value:"all"},`all ${L.H} units`),i("option",{value:"one"},`unit ${x.unit}, the selected one`),...R,i("option",{value:"list"},"a list, such as 3,7-9")),n.select.value=H,y(P)}function y(L){let{P:x}=e;(e.root.getRootNode().activeElement!==o||C)&&(o.value=Pe(L.value)),o.style.width=`${Math.max(4,o.value.length+.4)}ch`;let[T,P]=e.range(L.signal);for(let[j,H]of[["valuemin",T],["valuemax",P],["valuenow",L.value]])Number.isFinite(H)?ke(o,{[`aria-${j}`]:H}):o.removeAttribute(`aria-${j}`);ke(o,{"aria-valuetext":Pe(L.value)});let N=x.roles.coupling(L.signal);a.hidden=!N||Ke(L.value),ve(a,N?Pe(N):"")}let k="";function $(){let{P:L}=e,x=`${L.signals} ${L.tokens.join(" ")}`;if(x!==k){k=x,s.select.replaceChildren(...L.signals.map(T=>i("option",{value:T},`${T} ${e.P.roles.word(T)}`)));for(let T of[d,h])T.replaceChildren(...L.shown.map((P,N)=>i("option",{value:N},`${N+1} ${ae(P,20)}`)))}}return{el:f,draw(L){L("picture")&&$(),L("picture","pins","unit","focus")&&([d.value,h.value]=e.S.span.map(String),v())}}}function Xc(e,t){if(!e.length)return"";let s=e.find(n=>n.whole);return s?`nothing is left of it: change ${s.by+1} wins`:e.map(({by:n,steps:r})=>`change ${n+1} wins at ${t(r)}`).join("; ")}function _i(e){let t=i("h2",{},"Changes"),s=i("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),n=i("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=i("button",{type:"button",class:"btn small reset",title:"Takes all changes out"},"Reset to trained"),o=i("button",{type:"button",class:"btn small another"},"+ another"),a=i("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=i("small",{class:"carried"}),c=i("section",{class:"changes","aria-label":"Changes"},i("div",{class:"listed"},t,r,o,s,n),a,l);s.addEventListener("click",()=>e.undo()),n.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),o.addEventListener("click",()=>e.choose(-1));function u(d,h,M){let{P:E,S:w}=e,f=`${d.signal} of ${Qe(d.units,E.H)} at ${Pe(d.value)} during ${e.names(d.steps)}`,g=i("input",{type:"checkbox","aria-label":`Held: ${f}`,title:"Held, or not"});g.checked=d.on,g.addEventListener("change",()=>e.edit(e.pins.with(h,{...d,on:g.checked})));let m=i("button",{type:"button",class:"name","aria-pressed":String(h===w.pin)},i("i",{class:`s-${d.signal}`},d.signal),` of ${Qe(d.units,E.H)} at `,i("b",{},Pe(d.value)),`, ${e.names(d.steps)}`);m.title=f,m.disabled=e.sayable(h)<0,m.addEventListener("click",()=>e.choose(h===e.S.pin?-1:h));let O=i("button",{type:"button",class:"out","aria-label":`Take out: ${f}`,title:"Take it out"},"✕");O.addEventListener("click",()=>e.edit(e.pins.toSpliced(h,1),{select:e.S.pin>h?e.S.pin-1:e.S.pin===h?-1:e.S.pin}));let C=d.why??Xc(M,b=>e.names(b));return i("li",{class:`row${ye(d)?"":" off"}`},g,i("span",{class:"n"},`${h+1}`),m,O,C&&i("small",{class:"why"},C))}return{el:c,draw(d){if(!d("picture","pins"))return;let{pins:h,P:M}=e,E=Qr(h,M.T,M.H),w=e.root.getRootNode().activeElement,f=w&&a.contains(w)?[[...a.children].indexOf(w.closest("li")),w.className||"on"]:null;a.replaceChildren(...h.map((O,C)=>u(O,C,E[C])));let g=f&&a.children[Math.min(f[0],h.length-1)];f&&!g&&e.root.focus({preventScroll:!0}),g&&(g.querySelector(f[1]==="on"?"input":`.${f[1].split(" ")[0]}`)??g.querySelector("input")).focus({preventScroll:!0}),a.hidden=!h.length,t.textContent=h.length?`${ce(h.length,"change")}${E.some(O=>O.length)?", a later one wins":""}`:"No change is held yet";let m=e.carried&&[...new Set(e.carried.map(({signal:O})=>O))];l.hidden=!m,l.replaceChildren(...m?[`In ${e.titles.b.replace(", changed","")} this is `,...m.flatMap((O,C)=>[C?" and ":"",i("i",{class:`s-${O}`},O)])," held."]:[]),s.disabled=!e.canUndo||!e.connected,n.disabled=!e.canRedo||!e.connected,o.hidden=e.S.pin<0,r.hidden=!h.length,r.disabled=!e.connected}}}var Jc=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["?","this list"]];function*Zc(e,t,s){let n=(e===t?[[e,s.a]]:[[e,s.a],[t,s.b]]).map(([o,a])=>{let l=dn(o);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(n.toReversed().flatMap(({own:o})=>o))];yield["run",...r];for(let{name:o,own:a,rows:l}of n){let c=r.map(u=>a.indexOf(u));for(let u of l)yield[o,...c.map(d=>d<0?"":u[d])]}}function Hi(e){let t=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=i("h2"),n=i("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=i("button",{type:"button",class:"btn"},"All signals as CSV"),o=i("button",{type:"button",class:"btn"},"Close"),a=i("dialog",{class:"numbers","aria-label":"Numbers"},i("div",{class:"bar"},s,n,i("span",{class:"sp"}),r,o),t),l=Qt(Jc),c=i("div",{},a,l),u="step",d=Object.entries({step:"this step",unit:"this unit"}).map(([M,E])=>{let w=i("button",{type:"button","data-key":M},E);return w.addEventListener("click",()=>{u=M,h()}),w});n.append(...d),o.addEventListener("click",()=>a.close());for(let M of[a,l])M.addEventListener("click",E=>E.target===M&&M.close());r.addEventListener("click",()=>et(`gatescope-what-if-${e.name}.csv`,Zt(Zc(e.A,e.P,e.titles)),"text/csv"));function h(){let{A:M,P:E,S:w,titles:f}=e,g=E.answers.kind==="value",m=M===E,O=m?[["",E]]:[[f.a,M],[f.b,E]],C=O.flatMap(([A,v])=>v.signals.map(y=>[A?`${y} ${A}`:y,v,y])),b=Math.max(M.T,E.T),z=A=>[...new Set([M,E].map(v=>v.shown[A]??"–"))].join(" | "),S=(A,v,y,k)=>y<A.T&&k<A.H?U(A.at(v,y,k),4):"–";for(let A of d)A.setAttribute("aria-pressed",String(A.dataset.key===u));s.textContent=u==="step"?`Step ${w.t+1} of ${E.T}: “${z(w.t)}”`:`Unit ${w.unit} of ${E.H}`;let p=A=>A===null?"–":g?U(A,4):pe(A);t.replaceChildren(...u==="step"?[Ge([E.answers.title,...m?[g?"value":"probability"]:[f.a,f.b]],Xn(M,E,w.t,12).map(({word:A,a:v,b:y})=>[le(A),...m?[p(y)]:[p(v),p(y)]]),"What is answered at this step"),Ge(["unit",...C.map(([A])=>A)],Array.from({length:Math.max(M.H,E.H)},(A,v)=>[v,...C.map(([,y,k])=>S(y,k,w.t,v))]),"Every signal of every unit at this step")]:[Ge(["step","token",...C.map(([A])=>A)],Array.from({length:b},(A,v)=>[v+1,z(v),...C.map(([,y,k])=>S(y,k,v,w.unit))]),"This unit at every step")])}return e.numbers=()=>{h(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:M=>a.open&&M("t","unit","picture")&&h()}}var Qc=300;function eh(e){let t=e.filter(n=>n.after),s=[];for(let{before:[[n]],after:[[r]]}of t){let o=s.find(a=>a[0]===n&&a[1]===r);o?o[2]+=1:n!==r&&s.push([n,r,1])}return s.sort((n,r)=>r[2]-n[2]),{asked:t.length,left:e.length-t.length,stays:t.length-s.reduce((n,r)=>n+r[2],0),turns:s}}function th(e){let{asked:t,left:s,stays:n,turns:r}=eh(e),o=d=>`“${le(d)}”`,a=s?` ${s} cannot hold ${s===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the likeliest answer stays the same.${a}`;let l=r.slice(0,3).map(([d,h,M],E)=>`in ${M} ${E?"":`of ${ce(t,"network")} `}${o(d)} becomes ${o(h)}`),c=r.slice(3).reduce((d,h)=>d+h[2],0);c&&l.push(`in ${c} another turns`),l.push(n?`in ${n} the likeliest answer stays`:"in none it stays");let u=l.join(", ");return`${u[0].toUpperCase()}${u.slice(1)}.${a}`}function Fi(e){let t=i("table",{class:"nets"}),s=i("div",{class:"scroll"},t),{el:n,says:r}=be("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],s),o=e.near.watch(n),a=null,l=null,c=null,u=()=>e.P.answers.kind!=="value",d=()=>JSON.stringify(e.accepted);function h(){return!o()||!e.P||!u()||(clearTimeout(a),a=setTimeout(()=>{let{P:E,S:{t:w}}=e;l={token:E.shown[w],held:e.listed.some(ye),key:d()},e.ask("others",{t:w})},Qc)),M()}function M(){if(!e.P)return;let E=e.got.others;if(n.style.minHeight=u()&&!E?`${1.9*e.setup.models.filter(({task:m})=>m===e.entry.task).length+6}rem`:"",s.hidden=!E||!u(),!u())return void r.replaceChildren("These networks answer a value, which has no likeliest answer to count.");if(!E)return void r.replaceChildren("…");let w=c.key!==d();if(s.classList.toggle("old",w),w)return void r.replaceChildren("…");let f=e.other?.model??e.name;r.replaceChildren(i("b",{},c.held?th(E.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${E.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let g=(m,O)=>[i(O?"b":"span",{},le(m[0][0])),` ${pe(m[0][1])}`,i("small",{},` ${le(m[1][0])} ${pe(m[1][1])}`)];t.replaceChildren(i("thead",{},i("tr",{},...["network","as trained","with your change","held",""].map(m=>i("th",{scope:"col"},m)))),i("tbody",{},...E.rows.map(m=>{let O=m.after&&m.before[0][0]!==m.after[0][0];return i("tr",{class:[m.name===f?"mine":"",m.after?"":"unlike"].join(" ")},i("th",{scope:"row"},Te(e.setup.cells[m.cell]),i("small",{},` ${m.units} units, seed ${m.seed}${m.name===f?": this one":""}`)),i("td",{},...g(m.before,!1)),...m.after?[i("td",{},...g(m.after,O)),i("td",{},...m.held.map(C=>i("i",{class:`s-${C}`},`${C} `))),i("td",{class:"outcome"},O?"another answer":"the same")]:[i("td",{colspan:"3",class:"outcome"},m.unlike)])})))}return{el:n,draw(E){e.P&&(E("others")&&(c=l),E("t","pins","picture")?h():E("others","theme")&&M(),E("busy")&&(n.classList.toggle("waiting",e.busy.has("others")),n.style.setProperty("--done",e.progress?.others??0)))}}}var sh=4,Ri=(e,t)=>{if(t!==e.keeper)return["open","shut"];let s=["keep",e.linked?"renew":"drop"];return e.keepsAt?s:s.reverse()};function ms(e,t,s){if(s===null)return e.mean(t);let n=s.filter(a=>a<e.H),r=e.signal(t),o=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of n)l+=r[a*e.H+c];o[a]=n.length?l/n.length:NaN}return o}function Ii(e,t=0){let s=-t,n=t;for(let o of e)o<s&&(s=o),o>n&&(n=o);let r=.06*(n-s||1);return[s<0?s-r:s,n+(n>0||s===0?r:0)]}var qi=(e,t)=>e===null?[[0,t-1]]:ft(e.filter(s=>s<t));function Wi(e,t){let s=He(`wplot ${t}`);return{el:s.el,plot:s,values:null,draw({values:n,called:r,low:o,high:a,hue:l,pad:c,...u}){let{G:d,rem:h}=e;this.values=n,s.el.style.setProperty("--hue",l);let M=w=>!n.a||Math.abs(n.b[w]-n.a[w])>.06*(a-o),E=(w,f)=>({values:n[w],kind:w,name:d.n>1&&r[w],named:M,later:w==="a",dot:f});s.draw({x:mt(d),y:{low:o,high:a,top:c,below:c},lines:[...n.a?[E("a",3)]:[],E("b",4)],still:!!e.before,rem:h,...u})}}}function Di(e,t,s=null){let n=o=>o.clientX-t.getBoundingClientRect().left,r=o=>e.G.step(n(o));je(t,{press:o=>!o.defaultPrevented&&n(o)>=e.G.gutter&&{from:r(o)},slop:(o,{x:a})=>s!==null&&o.pointerType!=="touch"&&Math.abs(o.clientX-a)>=sh,move:(o,{from:a})=>s(a,r(o),!1),done:(o,{from:a})=>s(a,r(o),!0),click:o=>e.point(r(o))})}function Ui(e){let t={gate:i("h2"),memory:i("h2")},s={gate:i("span",{class:"r"}),memory:i("span",{class:"r"})},n=Wi(e,"gate"),r=Wi(e,"memory"),o=i("div",{class:"bars"}),a=["first","last"].map(v=>i("div",{class:`brace ${v==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${v==="first"?"First":"Last"} step held`})),l=i("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});n.el.append(o,l,...a);let c=i("div",{class:"wplots"},i("div",{class:"hd"},t.gate,s.gate),n.el,i("div",{class:"hd"},t.memory,s.memory),r.el),u=null,d=!1,h="",M=()=>e.S.span[0],E=()=>e.S.span[1],w=()=>{let{value:v,signal:y,units:k}=e.sentence;if(!Ke(v))return v;let $=ms(e.P,y,k),[L,x]=e.S.span;return $.slice(L,x+1).reduce((T,P)=>T+P,0)/(x-L+1)},f=(v,y)=>e.pins[e.S.pin]?e.say(v,{done:y}):(e.before??=e.pins,e.say(v),e.edit([...e.pins,{on:!0,...e.sentence,...v}],{done:y,select:e.pins.length})),g=v=>{let[y,k]=e.range(e.sentence.signal),{low:$,high:L}=n.plot.frame;return Math.max(y,Math.min(k,Math.max($,Math.min(L,Math.round(v*100)/100))))||0},m=(v,y)=>{je(v,{press(k){return k.preventDefault(),k.stopPropagation(),v.focus({preventScroll:!0}),{x:k.clientX,y:k.clientY,start:w(),span:[...e.S.span]}},slop:2,move(k,$){d=!0,y(k,$)},done(){d=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};m(l,(v,y)=>{let{low:k,high:$,top:L,bottom:x}=n.plot.frame,T=(y.y-v.clientY)*($-k)/(x-L);if(y.sideways??=Math.abs(v.clientX-y.x)>Math.abs(v.clientY-y.y),!y.sideways)return f({value:g(y.start+T)},!1);let[P,N]=y.span,j=Math.round((v.clientX-y.x)/e.G.cw),H=Math.max(-P,Math.min(e.P.T-1-N,j));return f({steps:O(P+H,N+H)},!1)});let O=(v,y)=>We(Math.min(v,y),Math.max(v,y),e.P.T);a.forEach((v,y)=>m(v,(k,$)=>{let L=e.G.step(k.clientX-n.el.getBoundingClientRect().left+(y?-.5:.5)*e.G.cw),[x,T]=y?[$.span[0],Math.max($.span[0],L)]:[Math.min($.span[1],L),$.span[1]];f({steps:O(x,T)},!1)})),l.addEventListener("keydown",v=>{let y={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[v.key],k={Home:-1/0,End:1/0}[v.key];if(!(!y&&!k&&v.key!=="Enter"))return v.preventDefault(),v.key==="Enter"?f({},!0):f({value:g(k??w()+(v.shiftKey?y/5:y))},!0)}),a.forEach((v,y)=>v.addEventListener("keydown",k=>{let $={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[k.key];if(!$)return;k.preventDefault();let L=[M(),E()],x=L[y]+$;x<0||x>=e.P.T||(y?x<L[0]:x>L[1])||(L[y]=x,f({steps:O(...L)},!0))})),e.brush=(v,y,k)=>e.say({steps:O(v,y)},{done:k}),Di(e,n.el,e.brush),Di(e,r.el);function C(){let{G:v,S:y,P:k,sentence:$}=e,L=w(),x=!e.pins[y.pin],T=!x&&!ye($),P=qi($.steps,k.T).filter(([X,J])=>J>=v.a&&X<v.end),{y:N,low:j,high:H}=n.plot.frame,_=N(Math.max(j,Math.min(H,L))),F=([X,J])=>[v.x(Math.max(X,v.a)),v.x(Math.min(J+1,v.end))],R=P.reduce((X,J)=>X&&X[1]-X[0]>=J[1]-J[0]?X:J,null);o.replaceChildren(...P.filter(X=>X!==R).map(X=>{let[J,Z]=F(X);return i("i",{style:`left:${J+1}px;width:${Z-J-2}px;top:${_}px`})}));for(let X of[o,l])X.classList.toggle("proposal",x||T);if(l.hidden=!R,a.forEach((X,J)=>{X.hidden=!R||$.steps!==null&&P.length>1||(J?R[1]>=v.end:R[0]<v.a),X.classList.toggle("proposal",x||T),!X.hidden&&(X.style.left=`${F(R)[J]}px`,X.style.top=`${_}px`,X.setAttribute("aria-valuemin",1),X.setAttribute("aria-valuemax",k.T),X.setAttribute("aria-valuenow",y.span[J]+1),X.setAttribute("aria-valuetext",`step ${y.span[J]+1}, ${k.shown[y.span[J]]}`))}),!R)return;let[q,W]=F(R),I=W-q,V=x?"hold at":T?"off":"hold";l.style.left=`${q}px`,l.style.width=`${I}px`,l.style.top=`${_}px`,l.classList.toggle("narrow",I<2.2*e.rem),l.classList.toggle("tied",Ke($.value));let Y=Pe($.value);l.replaceChildren(i("span",{},I>(.5*(V.length+Y.length)+1.4)*e.rem?`${V} ${Y}`:Y)),l.setAttribute("aria-label",`Hold ${$.signal} of ${Qe($.units,k.H)} during ${e.names($.steps)} at`),l.setAttribute("aria-valuenow",Number.isFinite(L)?L:0),l.setAttribute("aria-valuemin",Number.isFinite(e.range($.signal)[0])?e.range($.signal)[0]:Math.floor(j)),l.setAttribute("aria-valuemax",Number.isFinite(e.range($.signal)[1])?e.range($.signal)[1]:Math.ceil(H)),l.setAttribute("aria-valuetext",`${Pe($.value)}${x?", not held yet":T?", switched off":""}`)}function b(v,y,k){if(!(e.before||d))u=null;else{u??={};let L=u[v]??[y,k];[y,k]=u[v]=[Math.min(y,L[0]),Math.max(k,L[1])]}return[y,k]}function z(){let{P:v,A:y,rem:k,sentence:{signal:$,units:L,steps:x,value:T},titles:P}=e,N=v.roles.kind($),j=v.roles.word($),_={a:y!==v&&y.signals.includes($)&&(e.sameNet||L===null)?ms(y,$,L):null,b:ms(v,$,L)},F=0,R=1,q=[[1,`1 ${Ri(v.roles,$)[0]}`],[.5,""],[0,`0 ${Ri(v.roles,$)[1]}`]];N!=="gate"&&([F,R]=N==="memory"?b("gate",...Ii([..._.b,..._.a??[],Ke(T)?0:1.3*T],1)):[-1,1],q=(N==="memory"?Se(F,R,3):[1,0,-1]).map(Z=>[Z,U(Z,Number.isInteger(Z)?0:1,!0)]));let W=qi(x,v.T),I=L===null||L.length>1?`mean of ${Qe(L,v.H)}`:`of ${Qe(L,v.H)}`;t.gate.replaceChildren(`${j[0].toUpperCase()}${j.slice(1)} ${N==="gate"?"gate ":N==="memory"?"state ":""}`,i("i",{class:`s-${$}`},$),i("small",{},` ${I}`,i("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let V=N==="gate"?`var(--F${$})`:$==="c"?"var(--ink)":"var(--ink3)",Y=([Z,re])=>mt(e.G).span(Z,re),X=W.filter(([Z,re])=>re>=e.G.a&&Z<e.G.end),J=(Z,re)=>U(_[re]?.[Z]??NaN,4);n.draw({values:_,called:{a:P.a,b:""},low:F,high:R,rows:q,shades:(e.pins[e.S.pin]?X:[]).map(Y),hue:V,pad:Math.round(.62*k),tip:Z=>`step ${Z+1} “${ae(v.shown[Z],24)}” · ${$} ${_.a?`${J(Z,"a")} → `:""}${J(Z,"b")}`,bars:Z=>X.flatMap(re=>[-.5,0,.5].map(D=>Y(re).map(G=>[G,Z(w())+D*k]))),said:`${j} ${$}, ${I}, at every step${_.a?`, ${P.a} and ${P.b}`:""}.`})}function S(){let{S:v,P:y,picked:k}=e,{units:$}=e.sentence,L=$===null?y.H:$.length,x=e.pins[v.pin];return k?.unit===v.unit?i("small",{title:`When this text was opened, of all units the one that held most of what “${k.word}” wrote. See the others with ↑ and ↓.`}," picked for ",i("span",{class:"story"},"what it holds of "),`“${k.word}”`):i("small",{},x&&L>1?`, one of the ${L} held`:$&&L>1?`, one of the ${L}`:"",i("span",{class:"wide"}," ↑ ↓ other units"))}function p(){let{P:v,A:y,S:k,rem:$,titles:L}=e,x=v.memory,T=e.sameNet?[k.unit]:null,P={a:y===v?null:ms(y,y.memory,T),b:ms(v,x,T)},N=[...P.b,...P.a??[]],j=[v,y].every(R=>R.roles.kind(R.memory)==="signed"),[H,_]=j?[-1.06,1.06]:b("memory",...Ii(N,.5));t.memory.replaceChildren("Memory ",i("i",{},y.memory===x?x:`${y.memory} → ${x}`),e.sameNet?` of unit ${k.unit}`:" mean of all units",...e.sameNet?[S()]:[]);let F=(R,q)=>U(P[q]?.[R]??NaN,4,!0);r.draw({values:P,called:P.a?L:{a:"",b:""},low:H,high:_,rows:Se(H,_,4).map(R=>[R,U(R,Number.isInteger(R)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*$),tip:R=>`step ${R+1} “${ae(v.shown[R],24)}” · ${x} ${P.a?`${F(R,"a")} → `:""}${F(R,"b")}`,said:`Memory ${x} of ${e.sameNet?`unit ${k.unit}`:"all units, mean"}, at every step${P.a?`, ${L.a} and ${L.b}`:""}.`})}function A(){let{t:v}=e.S,{titles:y}=e;for(let[k,$,L]of[[n,s.gate,!1],[r,s.memory,!0]]){k.plot.cursor(v);let{a:x,b:T}=k.values,P=(N,j)=>i("b",{class:L&&Number.isFinite(N)?`s-${Ne(N)}`:j},U(N??NaN,2,L));$.replaceChildren(...x?[i("span",{class:"wide"},`${y.a} `),P(x[v],"was")," → ",i("span",{class:"wide"},`${y.b} `),P(T[v],"")]:[P(T[v],"")])}}return{el:c,draw(v){let y=v("picture","size","view","theme"),{signal:k,units:$,steps:L}=e.sentence,x=JSON.stringify([k,$,L,e.S.pin]),T=x!==h;if(h=x,v("size"))for(let{plot:P}of[n,r])P.measure();(y||T)&&z(),(y||T||v("unit"))&&p(),(y||v("pins","focus","unit"))&&C(),(y||T||v("unit","t"))&&A()}}}function Bi(e,t){let s=t.querySelector(".ribbon"),n=i("div",{class:"heldmarks","aria-hidden":"true"}),r=i("div",{class:"otherwords"});s.after(n,r);let o=!1,a=c=>e.G.step(c.clientX-s.getBoundingClientRect().left);je(s,{press(c){if(c.pointerType==="touch")return!1;let u=a(c);if(!c.shiftKey)return{from:u};o=!0;let[d,h]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:u<d?h:d,u,!0),!1},slop:(c,{hold:u})=>a(c)!==u.from,move(c,{from:u}){o=!0,e.brush(u,a(c),!1)},done(c,{from:u}){e.brush(u,a(c),!0),setTimeout(()=>o=!1)}}),s.addEventListener("click",c=>{let u=c.target.closest("[data-step]");u&&!o&&e.point(Number(u.dataset.step)),c.stopImmediatePropagation(),o=!1},!0);function l(c,u){let{G:d,P:h}=e;return(c===null?[[0,h.T-1]]:ft(c)).filter(([M,E])=>E>=d.a&&M<d.end).map(([M,E])=>{let w=d.x(Math.max(M,d.a)),f=d.x(Math.min(E+1,d.end));return i("i",{class:u,style:`left:${w}px;width:${f-w}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:u,A:d,G:h,S:M,pins:E,rem:w}=e,f=E[M.pin],g=E.filter(O=>O!==f&&ye(O));n.replaceChildren(...g.flatMap(O=>l(O.steps,"also")),...f?l(f.steps,`chosen${ye(f)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let m=[];for(let O=h.a;O<h.end;O++)u.tokens[O]!==d.tokens[O]&&m.push(O);r.hidden=u.T===d.T&&u.tokens.every((O,C)=>O===d.tokens[C]),r.replaceChildren(i("span",{class:"label"},"instead of"),...m.map(O=>i("span",{class:"m",title:d.shown[O]??"the text is over",style:`left:${h.x(O)}px;width:${h.cw}px;font-size:${Math.max(.62,Math.min(.8125,1.7*h.cw/w/Math.max(1,(d.shown[O]??"–").length)))}rem`},d.shown[O]??"–")))}}}var lr=({hold:e},t)=>e.map(([s,n])=>({signal:s,value:n,units:null,steps:t,on:!0}));function Vi({hold:e},t,s,{T:n,H:r,signals:o}){let a=new Map(e);return o.every(l=>Jr(t,l,s,n,r)===(a.get(l)??null))}function nh(e,t,s){let n=lr(e,s);return[...t.filter(r=>!ye(r)||!_s(r,n[0])),...n]}function Gi(e){let t=i("span",{class:"group",role:"group","aria-label":"Hold a gate"}),s=i("span",{class:"group",role:"group","aria-label":"State of the valves"}),n=i("span",{class:"lead on"}),r=i("b",{class:"aim"}),o=i("div",{class:"chips presets",role:"group","aria-label":"Presets"},n,t,s),a=null,l=[],c=()=>e.carried??e.pins;function u(){a=e.P.cell,l=e.setup.presets[a].map(M=>{let E=i("button",{type:"button",class:"chip"},M.name);return E.addEventListener("click",()=>{let w=e.over(M),[[f,g]]=M.hold;if(Vi(M,c(),w,e.P)){e.choose(-1),e.draft={units:null,steps:w,value:g},e.edit(Zr(e.pins,w,e.P.T),{select:-1});return}let m=nh(M,e.pins.filter(O=>!(O.why&&_s(O,e.sentence))),w);e.edit(m,{select:m.findLastIndex(O=>O.signal===f)})}),{preset:M,chip:E}});let h=M=>l.filter(({preset:E})=>E.group===M).map(({chip:E})=>E);n.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...h("hold")),s.replaceChildren(i("span",{class:"lead"},"Memory"),...h("state")),s.hidden=!h("state").length}let d=h=>h===null?"at all steps":h.length===1?`at ${e.names(h)}`:`over ${e.names(h)}`;return{el:o,draw(h){if(!h("picture","pins","unit"))return;let{P:M}=e,E=e.over();M.cell!==a&&u(),ve(r,d(E)),n.classList.toggle("on",l.length>0),ke(n,{title:l.length?`A preset holds all ${M.H} units ${d(E)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:w,chip:f}of l){let g=e.over(w),m=w.hold.map(([O,C])=>`${O} = ${Pe(C)}`).join(", ");ke(f,{"aria-pressed":Vi(w,c(),g,M),title:`${w.look} ${m} in all ${M.H} units ${d(g)}.`})}}}}var Ki=.8,rh="-96px 0px 0px";function oh(e,t,s,n){return(e===t?[["",e]]:[[n.a,e],[n.b,t]]).map(([o,a])=>[o,...s<a.T?mi(a,s):["its text is over",""]])}function Yi(e){let t=i("p",{}),s=i("div",{class:"readout","aria-hidden":"true"},t),n=!1;s.hidden=!0;function r(){let{A:o,P:a,S:l,titles:c}=e;if(s.hidden=!n,!n)return;let[u,d]=oh(o,a,l.t,c).map(([h,M,E])=>i("span",{},h&&i("small",{class:"wide"},`${h} `),i("b",{},M),` ${E}`));t.replaceChildren(u,...d?[" → ",d]:[],i("small",{},` after “${ae(a.shown[l.t],24)}”, step ${l.t+1}${c.held||d?"":"; nothing is held"}`))}return{el:s,watch(o){let a=new IntersectionObserver(([{intersectionRatio:l}])=>{n=l<Ki,e.P&&r()},{threshold:Ki,rootMargin:rh});a.observe(o),e.model.on("remove",()=>a.disconnect())},draw:o=>o("picture","t","pins")&&r()}}var Xi=`.below > section:not([hidden]) ~ section {
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
`;function ah(e,t=null){let s=0,n=null;return e.forEach((r,o)=>{let a=r.length-1,l=r.reduce((c,u)=>c+Math.abs(u),0);r.forEach((c,u)=>{let d=t===null?+(2*Math.abs(c)>l)*(a-u):+(u===t),h=c*c*d/l;h>s&&([s,n]=[h,{unit:o,step:u}])})}),n}function Ji(e,t,s){return t.keeper?ah(Array.from({length:t.H},(n,r)=>cs(e,t,r).rows.at(-1)),s):null}var Zi=`.gs main {
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
`;var ch=250,Xt={gradient_x_input:{title:"gradient × input",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It asks nothing of the answer, and to have written is not to be where it came from.`,share:!0}};function hh(e){return e.reduce((t,s,n)=>Math.abs(s)>Math.abs(e[t])?n:t,0)}var dh=(e,t)=>e.subarray(0,t+1).reduce((s,n)=>s+n,0),uh=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function mh(e,t){let s=new Map;for(let[r,o]of e)s.set(o,[...s.get(o)??[],r]);return s.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...s].map(([r,o])=>`${t(r)} is first by ${ws(o)}`).join("; ")}.`}function Qi(e){let t="a",s=null,n=null,r=null,o=null,a=null,l=i("select",{"aria-label":"Answer"}),c=Oe("Which text",{a:"the text",b:"the other text"},v=>{t=v,s=null,S()}),u=i("table",{class:"ways"}),d=i("p",{class:"reads"}),h=i("p",{class:"reads"}),M=i("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Which words mattered"},u),E=i("dl",{class:"defined"}),{el:w,says:f,note:g}=be("mattered","Which words mattered","",[c.el,i("label",{class:"pick-answer"},i("span",{},"for "),l)],M,h,d,E);l.addEventListener("change",()=>{s=l.value,S(),e.root.focus({preventScroll:!0})});let m=e.near.watch(w),O=()=>!!e.other&&e.text2!==e.text,C=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),b=()=>t==="b"&&O()?e.P:e.A,z=()=>b().answers.kind!=="value";function S(){if(!m()||!e.P||!z())return A();O()||(t="a");let v=Math.min(e.S.t,b().T-1),y={t:v,target:s,run:t},k=C()+JSON.stringify(y);return clearTimeout(r),k===n||(r=setTimeout(()=>{[n,o]=[k,C()],e.ask("words",y)},e.got.words?ch:0)),A()}function p(){let{A:v,P:y,got:k}=e,$=P=>P.top(Math.min(e.S.t,P.T-1)).slice(0,4).map(([N])=>N),L=s??k.words?.target,x=b().words,T=[...new Set([...L?[L]:[],...$(v),...$(y)])].filter(P=>x.includes(P));l.replaceChildren(...T.map(P=>i("option",{value:P},`“${le(P)}”`))),L&&(l.value=L),c.el.hidden=!O(),c.set(t)}function A(){if(!e.P)return;let v=e.got.words,y=!z();w.style.minHeight=y?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,b().T-1)+1))+(e.small?32:15)}rem`,g.textContent=y?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let R of[M,h,d,E,l.parentNode])R.hidden=y||!v;if(y)return void f.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(p(),!v)return void f.replaceChildren("…");for(let R of[M,h,d])R.classList.toggle("old",a!==C());if(a!==C())return void f.replaceChildren("…");let k=v.run==="b"?e.P:e.A,{one:$,many:L}=k.reads,x=Math.min(v.t,k.T-1),T=Object.keys(Xt).filter(R=>v.array(R));f.replaceChildren("F = ln p(",i("b",{},`“${le(v.target)}”`),`) after “${k.shown[x]}”, step ${x+1}: p is `,i("b",{},pe(v.p)),`. How much each ${$} had to do with F, in ${["two","three","four"][T.length-2]} ways: right and blue speaks for it, left and orange against. Each column has a scale of its own.`),E.replaceChildren(...T.flatMap(R=>[i("dt",{},Xt[R].title),i("dd",{},Xt[R].about($,L))]));let P=T.map(R=>v.array(R)),N=P.map(R=>R.subarray(0,x+1).reduce((q,W)=>Math.max(q,Math.abs(W)),0)||1),j=P.map(R=>hh(R.subarray(0,x+1))),H=(R,q)=>{let W=P[R][q],I=50*Math.abs(W)/N[R],{share:V}=Xt[T[R]],Y=i("i",{class:W<0?"neg":"pos",style:V?`left:0;width:${2*I}%`:`left:${W<0?50-I:50}%;width:${I}%`}),X=V?pe(W):U(W,uh(N[R]),!0);return[i("td",{class:`barred${V?" share":""}`,"aria-hidden":"true"},i("span",{},Y)),i("td",{},j[R]===q?i("b",{},X):X)]};u.replaceChildren(i("thead",{},i("tr",{},i("th",{scope:"col"},k.reads.one),...T.flatMap(R=>[i("th",{scope:"col",colspan:"2"},Xt[R].title)]))),i("tbody",{},...Array.from({length:x+1},(R,q)=>i("tr",{class:q===e.S.t?"cur":""},i("th",{scope:"row"},i("button",{type:"button",class:"link",title:`Go to step ${q+1}`,"data-step":q},k.shown[q])),...T.flatMap((W,I)=>H(I,q)))))),h.replaceChildren("Each way has its own definition, and they may disagree. ",mh(T.map((R,q)=>[Xt[R].title,j[q]]),R=>`“${k.shown[R]}”`),T.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let _=v.array("integrated_gradients");if(!_){d.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let F=dh(_,x);d.replaceChildren("Complete: the integrated gradients sum to ",i("b",{},U(F,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${L} is `,i("b",{},U(v.whole,3,!0)),".")}return u.addEventListener("click",v=>{let y=v.target.closest("[data-step]");y&&e.go(Number(y.dataset.step))}),{el:w,draw(v){e.P&&(v("words")&&(a=o),v("picture")&&e.got.words&&!b().words.includes(s)&&(s=null),v("t","picture")?S():v("words","theme")&&A(),v("busy")&&w.classList.toggle("waiting",e.busy.has("words")))}}}var fh=400,gh={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",..._e],playing:["play"],speed:["play"]},cr=class extends ot{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,zs+Zi+yi+Xi),Object.assign(this.S,{pin:-1,span:[0,0],writer:null}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new at(C=>this.tell(C)),this.got={},this.pins=this.listed=[],this.history=Fs,this.draft={units:null,steps:void 0,value:1},this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new Bt("300px");let s=C=>C(this),[n,r,o,a,l,c,u,d,h,M,E,w,f]=[Ms,wi,Gi,ji,_i,gi,Os,It,Ui,zi,Oi,Hi,Yi].map(s),g=Bi(this,d.el);this.below=[ir,ki,vi,Qi,Pi,xi,Fi].map(s);for(let C of this.below)Object.assign(C,{owed:new Set,drawn:!1,near:this.near.watch(C.el,()=>this.P&&C.owed.size&&this.drawBelow(C,new Set))});this.words=d.el,this.cursor=i("div",{class:"cursor"}),this.time=i("section",{class:"time","aria-label":"The whole text"},d.el,h.el,i("div",{class:"bookkeeping"},M.el),this.cursor),this.now=i("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,u.el,c.el,i("div",{class:"holding"},E.el)),this.first=i("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=i("main",{},this.first,i("div",{class:"below"},...this.below.map(({el:C})=>C)));let m=i("div",{class:"compare"},i("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,n,o,a,l,c,u,d,g,h,M,E,w,f],this.root.append(n.el,r.el,i("div",{class:"choose"},o.el,m),this.main,w.el,f.el),f.watch(c.el),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:O}=this.state;O!==void 0&&(this.typed(O),this.send({text:O}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return gh}unvisited(){return this.below.filter(({drawn:t,owed:s})=>!t||s.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${ae(this.text,Ts)}”.`}send(t,s={}){if(this.closed)return;let{length:n,...r}=t;this.asked={...this.asked,...r},this.length=n,this.later={...this.later,...s},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},s=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...s,...t,have:this.had??""},{both:!0})}ask(t,s={}){let n={...this.accepted,...s},r=JSON.stringify(n);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,n,{key:r}),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=it(t),{want:o}=n;if(!(!s&&!this.questions.take(n))){if(s&&(o!=="run"||n.key&&!n.sizes[0]))return this.again(n);if(o==="run")return this.ran(n,r,s);this.said={...this.said,[o]:n.notices},this.got[o]=r.length?new Mt(...it(r)):null,this.draw(new Set([o,"busy","notice"]))}}again({want:t,text:s,model:n,weights:r,other:o,pins:a}){this.asked=t==="run"?{text:s,model:n,weights:r,other:o,pins:a.map(gt)}:this.wanted(),this.run()}ran(t,s,n){let{key:r,sizes:[o]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,u=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),d=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),o&&(this.A=new Mt(...it(s.subarray(0,o)))),this.P=s.length>o?new Mt(...it(s.subarray(o))):this.A;for(let f of[this.A,this.P])l&&f.layers.length===l.layers.length&&(f.layer=l.layer);let{text:h,model:M,weights:E}=t;Object.assign(this,{had:r,text:h,name:M,weights:E,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===M&&t.other.weights===E,this.text2=t.other?.text,this.accepted={text:h,model:M,weights:E,pins:t.pins.map(gt),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let w=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=u&&c.jump===!0),!l||u||d||c.asked||c.jump){this.placed(l,c,n),this.resetView();for(let f of _e)w.add(f)}this.soon(w)}beside({text:t,other:{text:s,...n}}){return!this.sameNet&&s===t?n:{text:s,...n}}placed(t,{jump:s,fresh:n,asked:r},o){let{P:a,S:l}=this,c=o||r===!0;if(l.writer=null,!t||s)this.opens(s||c&&this.bare);else{let d=n||l.t>=t.T-1||!Nt(t.tokens,a.tokens);[l.t,this.picked]=[d?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||s||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((d,h)=>this.sayable(h)>=0)));let u=c?this.read(o):null;l.pin=this.sayable(l.pin),l.focus=[u,this.pins[l.pin]?.signal,this.chosen,a.keeper].find(d=>a.signals.includes(d))??a.signals[0]}toldWith(t,s){let{preset:n,steps:r}=this.setup.stories[t]??{},o=this.setup.presets[s].find(({name:a})=>a===n);return o?lr(o,r):[]}opens(t){let{P:s,S:n,text:r}=this,o=this.setup.stories[r],a=o&&[this.toldWith(r,s.cell),[]].some(c=>c.map(Ct).join()===this.pins.map(gt).join()),l=(t||a)&&this.sameNet?Ji(this,s,o?.step):null;n.t=s.T-1,this.stepped=!1,this.picked=l&&{unit:l.unit,word:s.shown[l.step]},[n.unit,n.writer]=l?[l.unit,l.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:s}=this,n=s.memory;if(t===s||!this.sameNet||t.memory!==n)return s.moment[1];let r=o=>Math.abs(s.at(n,s.T-1,o)-t.at(n,t.T-1,o));return Array.from({length:s.H},(o,a)=>a).reduce((o,a)=>r(a)>r(o)?a:o,0)}read(t){let{S:s,P:n,state:r}=this,{given:o,said:a}=r.asked,l=[...t?[]:a.server,...a.view];s.t=r.place("t",n.T,s.t,l),s.unit=r.place("unit",n.H,s.unit,l);let c=r.among("focus",n.signals,l);s.pin=this.spoken(r.asked.values,l),s.pin<0&&(this.draft={...this.draft,units:null});let{units:u}=this.pins[s.pin]??this.draft;return o.has("unit")&&this.apart(s.pin,s.unit)&&l.push(`The address asks for unit ${s.unit}, but holds ${Qe(u,n.H)}, so unit ${u[0]} is shown.`),this.stepped=o.has("t")&&s.t<n.T-1&&s.pin<0,this.said.address=l,c}spoken({change:t,focus:s},n){let{pins:r,S:o}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&n.push("The address speaks of a change that is not in its list.");let l=r.map((c,u)=>u).filter(c=>this.sayable(c)>=0&&(!s||r[c].signal===s));return l.find(c=>!this.apart(c,o.unit))??l[0]??-1}find(t){return this.setup.models.find(s=>s.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s?this.send({model:t.name}):([this.history,this.draft.steps]=[Fs,void 0],!n.length||n.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(n[0][1]),this.example(n[0][1],t)))}example(t,s=this.find(this.asked.model)){if(!this.connected)return;let n=this.toldWith(t,s.cell),r=JSON.stringify(n.map(gt))===JSON.stringify(this.pins.map(gt));t!==this.text?this.history=Fs:r||(this.history=An(this.history,this.pins)),this.before=this.mates=null,this.draft={units:null,steps:void 0,value:1},this.take(n,0),this.send({model:s.name,text:t,pins:n.map(gt),other:null},{jump:!0}),this.draw(new Set(["pins"]))}edit(t,{done:s=!0,select:n=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,s&&(JSON.stringify(this.before.map(gt))===JSON.stringify(t.map(gt))||(this.history=An(this.history,this.before)),this.before=this.mates=null),this.list(t,n))}list(t,s=this.S.pin){this.take(t,Math.min(s,t.length-1)),this.focusOn(),this.send({pins:t.map(gt)}),this.soon(["pins"])}soon(t){for(let s of t)this.owed.add(s);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,s=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(s):s}apart(t,s){let{units:n,why:r}=this.pins[t]??this.draft;return Array.isArray(n)&&!r&&n[0]<this.P.H&&!n.includes(s)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}hold(...t){let s=t.map(n=>({units:null,steps:null,on:!0,...n}));this.edit([...this.pins,...s],{select:this.pins.length+s.length-1})}undo(){this.recall(eo(this.history,this.pins))}redo(){this.recall(to(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:s}=this.S,n=t[1].length-1;this.list(t[1],this.pins.length?Math.min(s,n):Math.min(0,n))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,s,n){return Tt(this.carried??this.pins,t,s,n)}get sentence(){let{S:t,draft:s}=this,n=this.pins[t.pin];if(n)return n;let r=s.units==="one"?[t.unit]:s.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,s.value)}}over(t=null){let{P:s,S:n,pins:r,draft:o}=this,a=this.setup.stories[this.text];if(this.stepped)return We(n.t,n.t,s.T);let l=t&&a?.preset===t.name?a.steps:null,u=(r[n.pin]?r[n.pin].steps:o.steps===void 0?l:o.steps)?.filter(d=>d<s.T);return u?.length?u:null}range(t){return this.P.roles.range(t)}fit(t,s){if(Ke(s))return this.P.roles.coupling(t)??this.fit(t,1);let[n,r]=this.range(t);return Math.max(n,Math.min(r,s))}say(t,{done:s=!0}={}){let{S:n,pins:r}=this,o=r[n.pin];if(o){t.units==="one"&&(t={...t,units:[n.unit]});let{why:c,text:u,...d}=o,h={...d,...t};h.value=this.fit(h.signal,h.value),this.mates??=Hs(r,n.pin,this.setup.presets[this.P.cell]);let M=Object.fromEntries(Object.entries(t).filter(([w])=>["units","steps"].includes(w))),E=Object.keys(M).length?this.mates:[];return this.edit(r.map((w,f)=>{if(!E.includes(f))return f===n.pin?h:w;let{why:g,text:m,...O}=w;return{...O,...M}}),{done:s})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:s,steps:n,value:r}=this.sentence;t<0?this.draft={units:s,steps:n,value:r}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[o,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||o>=c)&&this.scroll(o-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:s,pins:n}=this,{unit:r}=t;if(r===void 0||!this.apart(s.pin,r))return super.set(t);let o=n[s.pin],a=o?n.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(o??this.draft).steps,value:(o??this.draft).value,units:"one"}),super.set({...t,pin:a,...a<0?{}:{focus:n[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let s=this.pins[this.S.pin];s&&s.signal!==t&&this.choose(-1),super.look(t)}seen(t,s){this.near.seen(t,()=>this.P&&s())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:s,weights:n,other:r,pins:o}=this.asked;return this.with({text:t,name:s,weights:n,other:r,sameNet:this.sameNet},o)}with({text:t,name:s,weights:n,other:r,sameNet:o},a){let{S:l}=this,c={text:t,model:s,weights:n},u=h=>r?.[h]!==c[h]?r?.[h]??null:null,d=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:o?r?.text??null:u("text"),model2:u("model"),weights2:u("weights"),change:this.pins.length?d:null,t:l.t,unit:l.unit,focus:l.focus,theme:l.theme}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(s=>t.has(s))}wanted(){let{values:t}=this.state.asked,{weights:s}=t,n=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=n.length?Object.fromEntries(n):null;if(this.bare)return{text:null,model:null,weights:s,pins:null,other:r};let{text:o=null,name:a=null}=this;return{text:t.text??o,model:t.model??a,weights:s,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:s}=this;return Ni(t,s.shown,["bytes","characters"].includes(s.reads.kind)?"":" ")}get titles(){return fi(this)}draw(t){let s=(...a)=>a.some(l=>t.has(l));if(!this.P)return xt(this.parts[0],t);let{S:n,P:r}=this;this.apart(n.pin,n.unit)&&([n.unit]=(this.pins[n.pin]??this.draft).units,t.add("unit")),this.G=st(n.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:o}=this.sentence;n.span=o===null?[0,r.T-1]:[o[0],Math.min(o.at(-1),r.T-1)],s("t","view","size")&&this.drawCursor();for(let a of this.parts)xt(a,t);for(let a of this.below)this.drawBelow(a,t);s("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:n.t,unit:n.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,s){for(let o of s)t.owed.add(o);let n=t.near();if(!n&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),fh);return}let{owed:r}=t;Object.assign(t,{owed:n?new Set:r,drawn:!0}),xt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let s=t.composedPath()[0],n=s.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!n&&!s.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},gt=e=>e.text===void 0?Ct(e):`${e.on?"":"!"}${e.text}`,ea={render:e=>void new cr(e)};var vb={Explorer:So,Gradients:ei,Trainer:ci,WhatIf:ea};export{vb as default};
