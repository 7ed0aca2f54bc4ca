var bc="http://www.w3.org/2000/svg";function Bo(e,t,s){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n.replace(/^on/,""),r):r!=null&&r!==!1&&e.setAttribute(n,r===!0?"":r);return e.append(...s.flat(1/0).filter(n=>n!=null&&n!==!1)),e}var B=(e,t={},...s)=>Bo(document.createElementNS(bc,e),t,s),o=(e,t={},...s)=>Bo(document.createElement(e),t,s);function de(e,t){e.textContent!==t&&(e.textContent=t)}function Le(e,t){for(let[s,n]of Object.entries(t))e.getAttribute(s)!==String(n)&&e.setAttribute(s,n)}function Et(e,t,s){let n=URL.createObjectURL(new Blob([t],{type:s}));o("a",{href:n,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var xc={" ":"␣","\n":"↵","	":"⇥"},ue=e=>xc[e]??(/^ \S/.test(e)?e.slice(1):e),yr=e=>/^[ \u2011]\S/.test(e)?e.slice(1):e;function $r(e,t){return e=e.replace(/\p{Cs}/gu," "),["bytes","characters"].includes(t)?e.replace(/\r\n?/g,`
`):e.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu," ").replace(/[\u2010\u2011]/g,"-")}var Uo=e=>e.replace(/^\u2011/,"");function Gs(e,t){let s=0,n=0;return t.map((r,i)=>{if(n>0&&r===t[i-1])return n-=1,-1;let a=e.indexOf(yr(r),s);return n=a<0?0:Number(/^\*(\d{1,3})(?!\S)/.exec(e.slice(a+r.length))?.[1]??1)-1,a>=0&&(s=a+yr(r).length),a})}function vc(e){if(/\S/.test(e))return" ";let t=e.split(`
`).length-1;return t?`
`.repeat(Math.min(t,2)):e&&" "}function Vo(e,t,s){if(e==="bytes")return s.map(r=>r===`
`?{before:"",shown:ue(r),kind:"sign",after:`
`}:{before:"",shown:r,kind:r.length>1?"hex":"",after:""});if(e==="pieces")return s.map((r,i)=>({before:i&&r[0]===" "?" ":"",shown:yr(r),kind:/^<0x/.test(r)?"hex":"",after:""}));let n=Gs(t,s);return s.map((r,i)=>({before:i>0&&n[i]>=0&&n[i-1]>=0?vc(t.slice(n[i-1]+s[i-1].length,n[i])):i?" ":"",shown:r,kind:"",after:""}))}var kc=new TextDecoder("utf-8",{fatal:!0});function Go(e,t){let s=a=>e[a]?.length===2?parseInt(e[a],16):0,n=t;for(;n>t-3&&s(n)>>6===2;)n-=1;let r=s(n),i=r>=240?4:r>=224?3:r>=192?2:1;if(i===1||n+i<=t)return null;try{return kc.decode(Uint8Array.from({length:i},(a,l)=>s(n+l)))}catch{return null}}function ms(e,t){let s=Math.min(e.length,t.length),n=0,r=0;for(;n<s&&e[n]===t[n];)n+=1;for(;r<s-n&&e.at(-1-r)===t.at(-1-r);)r+=1;return 2*(n+r)>=s}var Mr=(e,{one:t,many:s})=>`${e.toLocaleString("en")} ${e===1?t:s}`;function fs({reads:e,words:t}){return{words:`is not among this model’s ${t.length-1} words; it is read as an unknown word, as in training`,characters:"is not among this model’s symbols; it is read as an unknown one",series:"is no number from −10 to 10; it is read as 0",frames:"is not among this model’s actions; its frame is noise alone"}[e.kind]}var Yo=6,yc=e=>[...new Set(e.tokens.filter((t,s)=>e.unknown[s]))],$c=e=>e.tokens.filter((t,s)=>e.unknown[s]).length/e.T;function Mc(e,t,s,n){let r=0,i="";return Gs(e,t).forEach((a,l)=>{a<0||t[l]!==s||(i+=e.slice(r,a)+n,r=a+s.length)}),i+e.slice(r)}var Sc=e=>e.filter(Boolean).join(" ");function Ko(e,t){let s=o("b"),n=o("span",{class:"strangers"}),r=(m,f)=>{let v=o("button",{type:"button",class:"btn small"},m);return v.addEventListener("click",f),v},i=()=>e.setup.models.find(({name:m})=>m===e.setup.english),a=r("Read it with the English network",()=>e.send({model:e.setup.english})),l=r("Words it knows",()=>w()),c=o("div",{class:"unknowns",role:"status"},a,l,s,n);c.hidden=!0;let d=o("div",{class:"scroll"}),u=o("button",{type:"button",class:"btn"},"Close"),h=o("dialog",{class:"knows","aria-label":"What it knows"},o("div",{class:"bar"},o("h2",{},"What this network knows"),o("span",{class:"sp"}),u),d);u.addEventListener("click",()=>h.close()),h.addEventListener("click",m=>m.target===h&&h.close());function p([m,f,v]){let g=v.map((M,S)=>M.length===1?o("span",{},M[0]):o("select",{"aria-label":`Part ${S+1} of ${m}`},...M.map(C=>o("option",{value:C},C||"–")))),A=r("Read it",()=>{h.close(),t(Sc(g.map((M,S)=>M.value??v[S][0])))});return o("li",{},o("p",{},f),o("div",{class:"pattern"},...g,A))}function w(){let{P:m,setup:f,entry:v}=e,{patterns:g}=f.tasks[v.task],A=m.symbols.length?m.symbols:m.words.slice(1);d.replaceChildren(...g.length?[o("p",{},"What it was trained on, as sentences to fill in:"),o("ul",{},...g.map(p))]:[],o("h3",{},`All ${A.length} ${m.reads.many}`),o("p",{class:"all"},A.map(ue).join(m.reads.kind==="words"?", ":" "))),h.showModal()}return{strip:c,dialog:h,open:w,draw(m){if(!m("picture"))return;let{P:f}=e,v=["words","characters"].includes(f.reads.kind)?yc(f):[];if(c.hidden=!v.length,c.hidden)return;let g=$c(f)>e.setup.strange,A=f.tokens.filter((C,k)=>f.unknown[k]).length;c.classList.toggle("many",g),s.textContent=g?`This network does not know ${A} of these ${f.T} ${f.reads.many} and reads each of them as the same blank: what it shows says little. `:"Not known, and read as a blank: ";let M=v.slice(0,g?0:Yo).flatMap((C,k)=>{let x=f.near[C],y=x&&r(x,()=>t(Mc(e.text,f.tokens,C,x)));return y?.setAttribute("aria-label",`${x} in the place of ${C}`),[k?", ":"",`“${C}”`,...y?[" – ",y,"?"]:[]]}),S=v.length-Yo;n.replaceChildren(...M,...!g&&S>0?[` and ${S} more`]:[]," "),l.textContent=`${f.reads.many[0].toUpperCase()}${f.reads.many.slice(1)} it knows`,a.hidden=!i()||e.asked?.model===e.setup.english}}}function gs(e){let t=o("div",{class:"notice",role:"alert"});return{el:t,draw(s){if(!s("notice"))return;let n=[...e.notices,...e.offline?[e.offline]:[]];if(t.replaceChildren(...n.map(r=>o("p",{},r.text??r,r.to&&[" ",o("a",{href:r.to},r.words)]))),t.hidden=!n.length,e.offline&&e.line.state==="ended"){let r=o("button",{type:"button"},"Reload");r.addEventListener("click",()=>e.reload()),t.lastChild.append(" ",r)}}}}var Xo=3,Ec="Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";function kn(e){let t={class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off"},s=o("input",{type:"text",...t}),n=o("textarea",{rows:"3",wrap:"soft",...t}),r=o("div",{class:"mirror","aria-hidden":"true"}),i=o("span",{class:"count"}),a=gs(e),l=o("div",{class:"asked"},o("div",{class:"field"},r,s),i,a.el),c=o("div",{class:"chips",role:"group","aria-label":"Example texts"}),d=o("button",{type:"button",class:"bare",title:"The words it knows"});d.addEventListener("click",()=>u.open());let u=Ko(e,C=>S(C,{})),h=o("div",{class:"ask",role:"region","aria-label":"The text"},l,c,u.strip,u.dialog),p=null,w=s,m=!1,f=!1;for(let C of[s,n])C.addEventListener("compositionstart",()=>f=!0),C.addEventListener("compositionend",()=>f=!1),C.addEventListener("beforeinput",()=>{let{selectionStart:k,selectionEnd:x,value:y}=C;m||=k===0&&x===y.length}),C.addEventListener("input",()=>{let k=$r(w.value,e.P?.reads.kind),x=w.selectionEnd;k!==w.value&&!f&&(w.value=k,w.setSelectionRange(x,x));let{length:y}=w.value;y>e.setup.limit&&(w.value=w.value.slice(0,e.setup.limit)),A([],[]),e.send(y>e.setup.limit?{text:w.value,length:y}:{text:w.value},{fresh:m})});s.addEventListener("scroll",()=>r.scrollLeft=s.scrollLeft);let v=C=>w.value=w===s?$r(C,"words"):C;e.typed=v;function g({kind:C,many:k}){let x=C==="bytes"||C==="characters"&&e.text.includes(`
`)?n:s,y=["words","pieces"].includes(C)?"a sentence":k;x.setAttribute("aria-label",`Type ${y}`),x.placeholder=`Type ${y} to see the gates move.`,x!==w&&(r.hidden=x===n,w.replaceWith(x),w=x)}function A(C,k){r.replaceChildren();let x=0;Gs(w.value,C).forEach((y,E)=>{y<0||!k[E]||(r.append(w.value.slice(x,y),o("u",{},C[E])),x=y+C[E].length)}),r.append(w.value.slice(x)),r.scrollLeft=w.scrollLeft}function M(C){p=C;let k=e.setup.tasks[C]?.examples??[],x=k.slice(0,Xo).map(([L,$])=>{let z=o("button",{type:"button",class:"chip",title:$},L);return z.dataset.text=$,z.addEventListener("click",()=>S($)),z}),y=k.slice(Xo),E=o("select",{class:"more","aria-label":"More examples"},o("option",{value:""},"More"),...y.map(([L,$])=>o("option",{value:$},L)));E.addEventListener("change",()=>{E.value&&S(E.value),e.root.focus({preventScroll:!0})}),c.replaceChildren(o("span",{class:"wide"},"Try"),...x,...y.length?[E]:[])}function S(C,k={jump:!0}){v(C),e.send({text:C},k)}return{el:h,draw(C){let{P:k}=e;if(a.draw(C),u.draw(C),C("notice")&&(i.hidden=!a.el.hidden),!C("picture"))return;e.entry.task!==p&&M(e.entry.task),g(k.reads),e.text===w.value&&(m=!1),w.getRootNode().activeElement!==w&&v(e.text),A(k.tokens,k.unknown),d.textContent=Mr(k.T,k.reads);let x=k.tokens.filter((E,L)=>k.unknown[L]).length;i.replaceChildren(k.reads.kind==="words"?d:o("span",{title:k.reads.kind==="pieces"?Ec:null},Mr(k.T,k.reads)),...x?[", ",o("u",{"data-term":"unknown word","data-act":`What is underlined ${fs(k)}.`},`${x} unknown`)]:[]);for(let E of c.querySelectorAll(".chip"))E.setAttribute("aria-pressed",String(E.dataset.text===e.text));let y=c.querySelector(".more");y&&(y.value=[...y.options].some(E=>E.value===e.text)?e.text:"")}}}var Jo=2.2,Tc=3,Cc=2.8,Lc=.69,Ac=.53,Sr=e=>e?.answers?.kind==="label"&&!!e.arrays["top.id"],zc=e=>e.kept("beliefs",()=>Array.from({length:e.T},(t,s)=>e.top(s)[0])),ps=e=>e<1&&e>=.995?">99%":`${Math.round(100*e)}%`;function Er(e,t,s){let n=[];for(let r=t;r<s;r++)r>t&&e[r]===e[r-1]?n.at(-1).n+=1:n.push({from:r,n:1,label:e[r]});return n}function Tr({from:e,n:t,label:s},n,{G:r,fine:i}){let a=t*r.cw,l=[s,n[s]].find(d=>a>=(Lc*d.length+Ac)*i)??"",c=o("span",{class:"run"},l);return c.style.cssText=`left:${r.x(e)+1}px;width:${a-2}px`,c}function Ys(e){let t=s=>{for(let n=Tc;n<s.length;n++){let r=s.slice(0,n);if(e.every(i=>i===s||!i.startsWith(r)))return r}return s};return Object.fromEntries(e.map(s=>[s,t(s)]))}function Zo(e){let t=o("span",{class:"label"},"answer"),s=o("div",{class:"beliefs","aria-hidden":"true"}),n=[],r=null;s.addEventListener("click",l=>{let c=l.target.closest(".belief");c&&e.go(Number(c.dataset.step))});function i(){let{P:l,G:c,fine:d}=e;if(s.hidden=!Sr(l),n=[],r=null,s.hidden)return s.replaceChildren();let u=zc(l),h=c.cw>=Cc*d,p=l.kept("brief",()=>Ys(l.words));t.title=`The ${l.answers.title}, and how likely`;let w=u.map(([f])=>f),m=Er(w,c.a,c.end).map(f=>Tr(f,p,e));for(let f=c.a;f<c.end;f++){let[v,g]=u[f],A=o("i");A.style.width=`${100*g}%`;let M=o("span",{class:"belief"},o("b",{},A),h&&o("small",{},ps(g)));M.dataset.step=f,M.title=`step ${f+1}, ${l.shown[f]}: ${v}, ${ps(g)}`,M.style.cssText=`left:${c.x(f)+1}px;width:${c.cw-2}px`,n.push(M)}return s.replaceChildren(t,...m,...n)}function a(){let{S:l,G:c}=e;n[r]?.classList.remove("cur"),r=c.sees(l.t)?l.t-c.a:null,n[r]?.classList.add("cur")}return{el:s,draw(l){l("picture","size","view")&&i(),l("step","picture","size","view")&&a()}}}var Te=e=>e.replace("-","−"),Ft=e=>e.startsWith("1-")?e.slice(2):e,yn=(e,t)=>e.startsWith("1-")?1-t(Ft(e)):t(e),$n=class{words={};gates=[];memory="h";keep="";write=[];called={keep:"keep",write:"write"};output="";couples=!1;unbounded=[];constructor({name:t,signals:s,options:n={},equations:r=[],roles:i}){Object.assign(this,i),this.name=t,this.signals=s,this.options=n,this.equations=r}get keeper(){return this.keep?Ft(this.keep):null}get keepsAt(){return this.keep.startsWith("1-")?0:1}get share(){return this.write.find(t=>this.gates.includes(Ft(t)))??null}get writer(){return this.share&&Ft(this.share)}get candidate(){return this.write.find(t=>t!==this.share)??null}get linked(){return this.keeper!==null&&this.keeper===this.writer}get others(){return this.gates.filter(t=>![this.keeper,this.writer,this.output].includes(t))}word(t){return this.words[t]??""}kind(t){return this.gates.includes(t)?"gate":this.unbounded.includes(t)?"memory":"signed"}range(t){return{gate:[0,1],signed:[-1,1],memory:[-1/0,1/0]}[this.kind(t)]}coupling(t){return this.couples&&t===this.writer?`1-${this.keeper}`:null}kept(t){return this.keep?yn(this.keep,t):0}written(t){return this.keep?this.write.reduce((s,n)=>s*yn(n,t),1):0}get writes(){return this.write.map(t=>t.startsWith("1-")?`(${Te(t)})`:t).join("·")}get keepsFirst(){let t=this.equations.find(r=>r.startsWith(`${this.memory} =`))??"",[s,n]=[t.indexOf(`${this.memory}'`),t.indexOf(`* ${this.candidate}`)];return n<0||s<n}squash(t){let s=this.equations.find(n=>n.startsWith(`${t} =`))??"";return/^\w+ = (\w+)\(/.exec(s)?.[1]??""}};function G(e,t=2,s=!1){if(!Number.isFinite(e))return"–";let n=e<0?"−":s?"+":"";if(Math.abs(e)>=1e6){let[i,a]=Math.abs(e).toExponential(1).split("e");return`${n}${i}×${Ve(Number(a))}`}let r=Math.abs(e).toFixed(t);return Number(r)===0?r:n+r}var ke=(e,t=2)=>Math.sign(e)*Number(Math.abs(e).toFixed(t))||0;function me(e){return Number.isFinite(e)?e>0&&e<.001?"<0.1%":e>.999&&e<1?">99.9%":e===0||e===1?`${100*e}%`:`${(100*e).toFixed(1)}%`:"–"}var Xe=e=>e>0&&e<.005?"less than 1%":e<1&&e>=.995?"more than 99%":`${Math.round(100*e)}%`,Nc="⁰¹²³⁴⁵⁶⁷⁸⁹",Ve=e=>`10${e<0?"⁻":""}${String(Math.abs(e)).replace(/\d/g,t=>Nc[t])}`;function gt(e){if(Number.isNaN(e))return"0";if(e>-3&&e<4)return(10**e).toPrecision(4);let t=Math.floor(e),[s,n]=(10**(e-t)).toExponential(2).split("e");return`${s} × ${Ve(t+Number(n))}`}var De=e=>e.replace("Vanilla ","").replace(/(.) LSTM$/,"$1"),Cr=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`,pt=e=>String(e).replace(/[-\d]/g,t=>t==="-"?"₋":String.fromCharCode(8320+ +t)),_e=e=>e<0?"neg":"pos",Pc=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u,Qo=new Intl.Segmenter(void 0,{granularity:"grapheme"}),ei=e=>Pc.test(e)?2:1;function fe(e,t){if(/^[ -~]*$/.test(e))return e.length<=t?e:`${e.slice(0,t-1).trimEnd()}…`;let s="",n=0;for(let{segment:r}of Qo.segment(e)){if(n+=ei(r),n>t)return`${s.trimEnd()}…`;n<t&&(s+=r)}return e}var Lr=e=>[...Qo.segment(e)].reduce((t,{segment:s})=>t+(/^[iljtfrI.,:;'\u2019!|]$/.test(s)?.46:/^[mwMW@]$/.test(s)?1.1:.69*ei(s)),0),ge=(e,t,s=`${t}s`)=>`${e} ${e===1?t:s}`,ws=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:String(e[0]);var Oc=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit of the row above, below"],["1 – 6","look at one signal"],["v","over time, or the text and its units"],["p","present: a page for a projector; p or Esc leaves it"],["a b","there: the answer waits at every step, show or blank it"],["Esc","leave the text box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]],Ar=400;function zr(e){for(let t of[6,7,8]){let s=Number(e.toPrecision(t));if(Math.fround(s)===e)return s}return Number(e.toPrecision(9))}function*Nr(e){yield["layer","direction","t","token","unknown","unit",...e.signals];for(let[t,{level:s,direction:n}]of e.layers.entries()){let r=e.signals.map(i=>e.array(`${t}.${i}`));for(let i=0;i<e.T;i++){let a=[s,n,i,e.tokens[i],Number(e.unknown[i])];for(let l=0;l<e.H;l++)yield[...a,l,...r.map(c=>zr(c[i*e.H+l]))]}}}function Ks(e){let t=s=>{let n=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return[...e].map(s=>`${s.map(t).join(",")}
`).join("")}function wt(e,t,s){return o("table",{},o("caption",{},s),o("thead",{},o("tr",{},...e.map(n=>o("th",{scope:"col"},n)))),o("tbody",{},...t.map(n=>o("tr",{},o("th",{scope:"row"},n[0]),...n.slice(1).map(r=>o("td",{},r))))))}function Xs(e){let t=o("dialog",{class:"help","aria-label":"Keys"},o("h2",{},"Keys"),o("dl",{},...e.flatMap(([s,n])=>[o("dt",{},s),o("dd",{},n)])),o("button",{type:"button",class:"btn"},"Close"));return t.lastChild.addEventListener("click",()=>t.close()),t}var ti={sigmoid:"σ","*":"×","-":"−"};function jc(e,t){return e.split(/([A-Za-z]\w*'?|[*-])/).flatMap(s=>{if(!s)return[];let[n,r=""]=ti[s]?[ti[s]]:s.split("_"),i=n.replace("'","");return[[n.replace("'","′"),r,t.includes(i)&&!r?i:""]]})}function _c({lines:e,notices:t},s){if(!e)return o("p",{},...t);let n=r=>jc(r,s).map(([i,a,l])=>l||a?o("span",{class:l&&`s-${l}`},i,...a?[o("sub",{},a)]:[]):i);return o("div",{class:"sums"},...e.map(({text:r,written:i})=>o("p",{},o("b",{},...n(r)),...i.map(a=>o("span",{},"= ",...n(a))))),o("p",{class:"hint"},"A weight matrix in front of a vector stands for the row of this unit times the vector: the number below it is their sum. A prime, ′, is of the step before. ← and → go to another step."))}function si(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"Close"),i=o("button",{type:"button",class:"btn"},"All signals as CSV"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),i,r),t),l=Xs(Oc),c=o("div",{},a,l);r.addEventListener("click",()=>a.close());for(let m of[a,l])m.addEventListener("click",f=>f.target===m&&m.close());a.addEventListener("keydown",m=>{let f=d==="sums"&&/^Arrow(Left|Right)$/.test(m.key)&&e.moves()[m.key];!f||m.ctrlKey||m.metaKey||m.altKey||(m.preventDefault(),f())});let d="step",h=Object.entries({step:"this step",unit:"this unit",sums:"the arithmetic"}).map(([m,f])=>{let v=o("button",{type:"button"},f);return v.addEventListener("click",()=>{d=m,w()}),v.dataset.key=m,v});n.append(...h),i.addEventListener("click",()=>{let m=e.weights==="initial"?"-initial":"";Et(`gatescope-${e.name}${m}.csv`,Ks(Nr(e.P)),"text/csv")});function p(m,f){let{kind:v,title:g}=m.answers,A=v==="value";return wt([g,A?"value":"probability"],m.top(f).map(([M,S])=>[ue(M),A?G(S,4):me(S)]),v==="next"?"What the model expects next":"What the model answers at this step")}function w(){let{P:m,S:f}=e;for(let k of h)k.setAttribute("aria-pressed",String(k.dataset.key===d));let v=`tep ${f.t+1} of ${m.T}: “${m.shown[f.t]}”`,g=`Unit ${f.unit} of ${m.H}`;if(s.textContent={step:`S${v}`,unit:g,sums:`${g}, s${v}`}[d],d==="sums"){let{sums:k}=e;t.setAttribute("aria-busy",String(!k)),k?t.replaceChildren(_c(k,m.signals)):t.querySelector(".sums")||t.replaceChildren();return}if(d==="step"){let k=Array.from({length:m.H},(x,y)=>y);t.replaceChildren(p(m,f.t),wt(["unit",...m.signals],k.map(x=>[x,...m.signals.map(y=>G(m.at(y,f.t,x),4))]),"Every signal of every unit at this step"));return}let A=m.curves.map(({key:k,cell:x,signal:y})=>[`log₁₀ ‖dL/d${y}‖ ${e.setup.cells[x]}`,m.array(k)]),M=Math.max(0,Math.min(f.t-Ar/2,m.T-Ar)),S=[];for(let k=M;k<Math.min(m.T,M+Ar);k++)S.push(k);let C=m.array("forget");t.replaceChildren(wt(["step","token",...m.signals,...A.map(([k])=>k),...C?[`log₁₀ ∏ ${Te(m.roles.keep)}`]:[]],S.map(k=>[k+1,m.shown[k],...m.signals.map(x=>G(m.at(x,k,f.unit),4)),...A.map(([,x])=>G(x[k],4)),...C?[G(C[k*m.H+f.unit],4)]:[]]),`This unit at every step, and the gradient of ${m.answers.kind==="value"?`its answer, the ${m.target}`:`−ln p(“${ue(m.target)}”)`}: the norms themselves, which the plot divides by their last value`+(S.length<m.T?`; steps ${M+1} to ${M+S.length} of ${m.T}, all in the CSV`:"")))}return e.numbers=()=>{w(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:m=>a.open&&m("step","unit","picture","sums")&&w()}}var Hc=3,Fc=10,Rc=38,ni=(e,t)=>e.map((s,n)=>{let r=s.reduce((i,a)=>i+a,0);return{name:t[n],n:r,shares:s.map(i=>r?i/r:0)}});function Ic(e,t,s=Hc){return ni(e,t).flatMap(({name:r,n:i,shares:a},l)=>a.flatMap((c,d)=>d!==l&&c>0&&i>=Fc?[{from:r,to:t[d],share:c,count:e[l][d],n:i}]:[])).sort((r,i)=>i.share-r.share).slice(0,s)}function ri(e,t,s){let n=Ys(t),r=ni(e,t),i=Ic(e,t),a=(u,h,p,w)=>{let m=Math.round(100*h),f=o("td",{class:p===w?"same":null},h&&m?m:"");return f.title=`${u.name} answered with ${t[w]}: ${e[p][w]} of ${u.n}`,f.style.background=`color-mix(in srgb, var(--ink) ${Math.round(Rc*h)}%, var(--bg))`,f},l=o("table",{},o("thead",{},o("tr",{},o("th",{scope:"col"},"is"),o("th",{scope:"col"},"texts"),...t.map(u=>o("th",{scope:"col",title:u},n[u])))),o("tbody",{},...r.map((u,h)=>o("tr",{},o("th",{scope:"row"},u.name),o("td",{class:"of"},u.n),...u.shares.map((p,w)=>a(u,p,h,w)))))),c=`What is taken for what, in per cent of a row: down what a text is, across what seed ${s} answers.`,d=i.map(({from:u,to:h,count:p,n:w})=>`${u} for ${h} (${p} of ${w})`);return o("div",{class:"confusion"},o("p",{},c),o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"What is taken for what"},l),d.length>0&&o("p",{class:"fine"},`Most often taken for another: ${ws(d)}.`))}var Wc=/^-?[0-9]{1,15}$/,qc=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/,Dc=/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;var Js=Symbol("what a row cannot be"),ai=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,oi=(e,t,s)=>{if(e.off!==null&&t==="")return null;let n=t.length<=30&&s.test(t)?Number(t)+0:NaN;return n>=(e.low??-1/0)&&n<=(e.high??1/0)?n:Js},Bc={text:(e,t)=>t,choice:(e,t)=>t===""?e.default:e.choices.includes(t)?t:Js,number:(e,t)=>oi(e,t,qc),whole:(e,t)=>oi(e,t,Wc),flag:({choices:[e,t],...s},n)=>n===""?s.default:[e,t].includes(n)?n===e:Js,names:(e,t)=>{let s=t.split(e.between).map(n=>n.replace(Dc,"")).filter(Boolean);return e.choices===null||s.every(n=>e.choices.includes(n))?s:Js}},Uc=({kind:e,low:t,high:s})=>e==="whole"?"no whole number":`no number from ${t} to ${s}`;function Vc(e,t){let s=e.title||e.name,n=ai(e.choices??[]),r=e.kind==="whole",i=r||e.kind==="number";if(e.to==="view")return i?`The address asks for ${s} ${t.slice(0,20)}, which is ${Uc(e)}.`:`The address asks for ${e.kind==="names"?s:`a ${s}`} that ${e.kind==="names"?"are":"is"} not ${n}.`;let a=t.slice(0,60).split(/\s+/).filter(Boolean).join(" "),l=`“${a}${t.length>60?"…":""}”`;if(!i)return`${s}: ${n}, not ${l}.`;let c=d=>r?d.toLocaleString("en"):String(d);return`${s} is ${r?"a whole number":"a number"} from ${c(e.low??0)} to ${c(e.high??0)}, not ${l}.`}function Sn(e,t){let s=new URLSearchParams(t),n={},r={values:n,given:new Set,said:{server:[],view:[]}};for(let i of e){let a=s.get(i.name);if(r.values[i.name]=i.default,a===null||a===""&&i.to==="view"&&i.kind!=="names")continue;let l=Bc[i.kind](i,a);r.given.add(i.name),l===Js?r.said[i.to].push(Vc(i,a)):r.values[i.name]=l}return r}function Mn(e,t){return t==null?e.off===null?null:"":e.kind==="flag"?e.choices[t?0:1]:Array.isArray(t)?t.join(e.between):String(t)}var En=(e,t,s=e.default)=>Mn(e,t)===Mn(e,s)?null:Mn(e,t);function ii(e,t,s){let n=new URL(s),r=n.searchParams;for(let i of e){if(t[i.name]===void 0)continue;let a=i.always?Mn(i,t[i.name]):En(i,t[i.name]);a===null?r.delete(i.name):r.set(i.name,a)}return li(n,e)}function li(e,t){for(let{name:s,kind:n}of t)e.href.length>8e3&&n==="text"&&e.searchParams.delete(s);return e.href}var Zs=(e,t,s)=>e.filter(n=>En(n,t[n.name])!==En(n,s[n.name])),Tn=class{constructor({state:t,takes:s},n){this.rows=t,this.takes=s,this.on=n,this.shown=null,this.pushed=-1/0,this.named=Object.fromEntries(t.map(r=>[r.name,r])),this.asked=this.read()}read(){return Sn(this.rows,this.on?location.search:"")}usual(t){return Object.fromEntries(this.of(t).map(s=>[s.name,s.default]))}of(t){return this.rows.filter(s=>s.to===t)}place(t,s,n,r){let i=this.asked.values[t],a=this.named[t].title||t;if(i===null)return n;let l=Math.max(0,Math.min(s-1,i));return l!==i&&r.push(`The address asks for ${a} ${i}; ${a}s here are 0 to ${s-1}. This is ${l}.`),l}among(t,s,n){let r=this.asked.values[t];return r===null||s.includes(r)?r:(n.push(`The address asks for a ${this.named[t].title||t} that is not ${ai(s)}.`),null)}link(t,{shared:s=!1,base:n=location.href}={}){let r=s?this.rows.filter(i=>!i.shared).map(i=>[i.name,i.default]):[];return ii(this.rows,{...t,...Object.fromEntries(r)},n)}to(t,s){let n=new URL(`./${t}`,location.href),r=this.takes[t]??{};for(let i of this.rows){let a=s[i.name];if(!i.along||!(i.name in r)||a===void 0||a===null)continue;let l=En(i,a,r[i.name]);l!==null&&n.searchParams.set(i.name,l)}return li(n,this.rows)}keep(t,s=!1){let{shown:n}=this;if(this.shown=t,!(n&&(s||Zs(this.rows,n,t).some(a=>a.entry)))){if(n&&!Zs(this.rows,n,t).length)return;clearTimeout(this.waiting),this.waiting=setTimeout(()=>this.put(this.shown),200);return}this.waiting&&this.put(n);let i=Date.now();this.put(t,s||i-this.pushed>1500),this.pushed=i}put(t,s=!1){clearTimeout(this.waiting),this.waiting=null;let n=this.link(t);n!==location.href&&(s?history.pushState(null,"",n):history.replaceState(history.state,"",n))}listen(t){this.went=s=>{clearTimeout(this.waiting),Object.assign(this,{asked:s,shown:null,waiting:null}),t(s)},this.heard=()=>this.went(this.read()),this.on&&addEventListener("popstate",this.heard)}visit(t,s){let n=Object.fromEntries(this.rows.map(a=>[a.name,a.default])),r=this.on?location.href:"about:blank";this.on&&this.waiting&&this.put(this.shown);let i=ii(this.rows,{...n,...t},r);this.on&&i!==location.href&&history[s?"pushState":"replaceState"](null,"",i),this.went(Sn(this.rows,new URL(i).search))}stop(){clearTimeout(this.waiting),removeEventListener("popstate",this.heard)}reload(t){if(this.on){let s=this.link(t),{text:n}=t;history.replaceState(n&&!new URL(s).searchParams.has("text")?{text:n}:null,"",s)}location.reload()}get brought(){let t=this.on?history.state?.text:void 0;return t!==void 0&&history.replaceState(null,""),t}};function Gt(e,t,s={}){if(!e.P||!e.inPage)return`./${t}`;let{state:n}=e,{task:r=null,...i}=e.passes?e.passes():Gc(e);return"task"in(n.takes[t]??{})?(i.model||(i.task=r),!e.passes&&e.setup.tasks[e.entry?.task]?.examples[0]?.[1]===i.text&&(i.text=null)):(i.model??=e.setup.models?.[r]??null,r&&!i.model&&({task:r,...i}={...e.came,text:e.came.task?null:e.came.text})),n.to(t,{...i,theme:e.S.theme,...s})}function Gc({state:e,values:t,asked:s}){let n=e.of("kept").map(({name:r})=>[r,e.asked.values[r]]);return{...Object.fromEntries(n),...t,text:s?.text||t.text}}function Cn(e){let{values:t,given:s}=e.asked,n=l=>s.has(l)?t[l]:null,{along:r,...i}=Object.fromEntries(e.of("kept").map(({name:l})=>[l,n(l)])),a=r??n("text");return{...i,text:a,task:a?n("task"):null}}function Ln(e,{text:t,opened:s,task:n}){if(!t||e.text&&t===s)return e;let r=e.model&&(e.model.startsWith("run-")||e.model.startsWith(`${n}-`));return{...Object.fromEntries(Object.keys(e).map(a=>[a,null])),text:t,task:n,...r?{model:e.model,weights:e.weights}:{}}}function An({text:e,task:t,model:s,...n},r,i){let a=e&&e!==r?e:null;return{...n,along:a,model:s??(a&&i[t])??null}}var ci=()=>B("svg",{viewBox:"0 0 24 24",class:"logo","aria-hidden":"true"},B("path",{d:"M1 12h22",stroke:"currentColor","stroke-width":4}),B("circle",{cx:12,cy:12,r:9,fill:"var(--bg)",stroke:"currentColor","stroke-width":2}),B("path",{d:"M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z",fill:"currentColor"}));function bs(e,{choice:t=null,acts:s=[]}={}){let n=o("nav",{"aria-label":"Pages"},...Object.entries(e.pages).map(([u,h])=>o("a",{href:`./${u}`,"data-page":u,...location.pathname.endsWith(u)?{"aria-current":"page"}:{}},h)));for(let u of["pointerdown","focusin","click"])n.addEventListener(u,({target:h})=>{let p=h.closest("a:not([aria-current])")?.dataset.page;p&&(h.closest("a").href=Gt(e,p))});let r=o("button",{type:"button",class:"btn bare","aria-haspopup":"dialog"},"Share"),i=o("button",{type:"button",class:"btn bare","aria-label":"Switch between light and dark",title:"Light or dark"},B("svg",{viewBox:"0 0 18 18",class:"half","aria-hidden":"true"},B("circle",{cx:9,cy:9,r:7,fill:"none",stroke:"currentColor","stroke-width":1.6}),B("path",{d:"M9 2a7 7 0 0 1 0 14z",fill:"currentColor"}))),a=e.inPage?o("a",{class:"brand",href:"./"},ci(),"Gatescope"):o("span",{class:"brand"},ci(),"Gatescope"),l=o("button",{type:"button",class:"btn bare explain","aria-label":"What the words and marks mean",title:"What the words and marks mean (w)"},"?");l.addEventListener("click",()=>e.meanings.toggle()),r.hidden=!e.inPage,i.addEventListener("click",()=>e.set({theme:e.S.theme==="dark"?"light":"dark"}));let c=Yc(e,r),d=Object.keys(e.pages).find(u=>location.pathname.endsWith(u));return o("header",{},a,d&&o("h1",{class:"unseen"},e.pages[d]),n,e.tour.entry,o("span",{class:"sp"}),t,l,o("div",{class:"acts"},r,...s,i),c)}function hi(e){e.root.classList.add("embed"),document.head.append(o("base",{target:"_blank"}));let t=o("a",{class:"unframed",href:""},"Open in Gatescope"),s=()=>t.href=e.state.link(e.P?{...e.values,embed:!1}:{embed:!1});s();for(let n of["pointerdown","focusin","click"])t.addEventListener(n,s);e.unframed=t}function Yc(e,t){let s=o("input",{type:"text",readonly:!0,"aria-label":"Address of what you see",spellcheck:"false"}),n=o("b",{"aria-live":"polite"}),r=o("p"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("div",{class:"sharing",role:"dialog","aria-label":"Share"},o("div",{class:"bar"},n,i),s,r);a.hidden=!0,t.setAttribute("aria-expanded","false");let l=c=>{a.hidden=!c,t.setAttribute("aria-expanded",String(c)),c||t.focus({preventScroll:!0})};return i.addEventListener("click",()=>l(!1)),a.addEventListener("keydown",c=>{c.key==="Escape"&&l(!1),c.stopPropagation()}),e.root.addEventListener("pointerdown",c=>{!a.hidden&&![a,t].some(d=>c.composedPath().includes(d))&&l(!1)},!0),t.addEventListener("click",async()=>{if(!a.hidden)return l(!1);let{state:c,values:d}=e,u=c.link(d,{shared:!0}),{given:h}=Sn(c.rows,new URL(u).search);c.put(d),s.value=u,n.textContent="The address of what you see",r.textContent=[e.text&&!h.has("text")&&"This text is too long for an address, which holds all else.",h.has("t")&&`An address counts steps${h.has("unit")?" and units":""} from 0: t=${d.t} in it is step ${d.t+1}.`].filter(Boolean).join(" "),l(!0),s.select();try{await navigator.clipboard.writeText(u),n.textContent="Copied: the address of what you see"}catch{n.textContent="Copy this address (Ctrl C): it is what you see"}s.focus(),s.select()}),a}var di=350,ui=220,xs=8,mi=260,re=(e,...t)=>o("span",{class:"means","data-term":e},...t.length?t:[e]),zn=e=>{let t=e.trim().split(/\s+/).join(" ");return t.length<=2?t:t.toLowerCase().replaceAll("-"," ")},fi=new WeakMap;function Kc(e){let t=fi.get(e);if(t)return t;t=new Map;for(let[s,{marks:n=[],also:r=[]}]of Object.entries(e))for(let i of[s,...n,...r])t.has(zn(i))||t.set(zn(i),s);return fi.set(e,t),t}function Pr(e,t){let s=Kc(e),n=s.get(zn(t))??s.get(zn(t).toLowerCase());return n===void 0?null:{name:n,marks:[],...e[n]}}var Xc=e=>e[0].toUpperCase()+e.slice(1);function Jc(e,t){let{keeper:s,writer:n,output:r,candidate:i,memory:a}=e,l=[];if(t===s&&s!==null){let c=e.keepsAt,d=e.linked?[" and writes nothing"," and writes all of the candidate"]:["",""];l.push(`${t} = ${c} keeps all of the old memory${d[0]}, ${t} = ${1-c} keeps none of it${d[1]}.`)}else if(t===n&&n!==null){let c=e.share===t?1:0;l.push(`${t} = ${c} writes all of the candidate, ${t} = ${1-c} nothing.`)}return t===r&&l.push(`${t} = 1 lets all of tanh(${a}) out as h, ${t} = 0 nothing.`),t===i&&l.push(`The memory gets ${e.writes} of it.`),t===a&&e.keep&&l.push(`It becomes ${Te(e.keep)} of what it was, plus what is written, ${e.writes}.`),l}function Zc(e,t,s,n){let r=t.kind(s)==="gate",i=t.word(s),a=(r?[`${i} gate`]:[`${i} state`,i]).map(d=>Pr(e,d)).find(Boolean),l=a??Pr(e,r?"gate":"memory"),c={gate:"from 0 to 1",signed:"from −1 to 1",memory:"any number"}[t.kind(s)];return{name:a||!i?l.name:`${i}${r?" gate":""}`,marks:[s],text:l.text,source:l.source,here:[`In this ${n}: ${c}.`,...Jc(t,s)].join(" ")}}function Qc(e,{width:t,height:s},n){let r=Math.max(xs,Math.min(n.width-t-xs,(e.left+e.right)/2-t/2)),[i,a]=[e.top-2*xs,n.height-e.bottom-2*xs],l=s<=a||s>i&&a>=i,c=Math.min(s,Math.max(0,l?a:i));return{left:r,top:l?e.bottom+xs:e.top-xs-c,height:c}}function gi(e){let{terms:t={},cells:s={}}=e.setup,n=o("b"),r=o("i"),i=o("p"),a=o("p",{class:"here"}),l=o("p",{class:"act"}),c=o("small"),d=o("span"),u=(H,_,q)=>{let W=o("button",{type:"button",class:"btn small","aria-label":_},H);return W.addEventListener("click",q),W},h=o("div",{class:"ways"},u("◂","The one before",()=>N(-1)),d,u("▸","The next one",()=>N(1)),u("Close","Close",()=>k())),p=o("div",{class:"meaning",role:"status","aria-live":"polite"},o("div",{class:"top"},n," ",r),i,a,l,c,h);p.hidden=!0;let w=null,m=null,f=null,v=0,g=!1,A=H=>{let _=H?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");return _&&e.root.contains(_)&&S(M(_))?_:null},M=H=>H.dataset.term??/^s-(\S+)/.exec(H.getAttribute("class")??"")?.[1]??"";function S(H){let{P:_}=e;return _?.roles&&_.signals?.includes(H)?Zc(t,_.roles,H,s[_.cell]??"cell"):Pr(t,H)}function C(H,_,q=null){let W=M(H),R=S(W);if(R){clearTimeout(v),w?.el.classList.remove("explained"),w={el:H,key:W,by:_,at:q},H.classList.add("explained"),n.textContent=Xc(R.name),r.textContent=R.marks.filter(D=>D!==R.name).join("  "),i.textContent=R.text,a.textContent=R.here??"",l.textContent=H.dataset.act??"",c.textContent=R.source??"";for(let D of[r,a,l,c])D.hidden=!D.textContent;p.classList.toggle("passed",_==="hover"&&T(H)!==null),h.hidden=!m,m&&(d.textContent=`${m.all.indexOf(H)+1} of ${m.all.length}`),p.hidden=!1,y()}}function k(){clearTimeout(v),w?.el.classList.remove("explained"),w=m=null,p.hidden=!0}function x(){let H=w.el.getBoundingClientRect();if(H.width<=mi&&H.height<=mi/2)return H;let{x:_,y:q}=w.at??{x:(H.left+H.right)/2,y:(H.top+H.bottom)/2};return{left:_-12,right:_+12,top:q-12,bottom:q+12}}function y(){p.style.maxHeight="";let{offsetWidth:H,offsetHeight:_}=p,q=Qc(x(),{width:H,height:_},{width:innerWidth,height:innerHeight});p.style.left=`${q.left}px`,p.style.top=`${q.top}px`,p.style.maxHeight=`${q.height}px`}let E=H=>{let _=H.getBoundingClientRect();return _.width>0&&_.height>0&&getComputedStyle(H).visibility!=="hidden"};function L(H){let _=new Set;return[...H.querySelectorAll("[data-term]")].filter(q=>{let W=E(q)&&S(M(q))?.name;return!W||_.has(W)?!1:(_.add(W),!0)})}let $=H=>H.dataset.terms?H.closest(H.dataset.terms):H;function z(H=e.root,_=null){let q=L($(H));if(!q.length)return;m={of:H,all:q};let W=q.find(R=>R.getBoundingClientRect().top>=0);P(_&&q.includes(_)?_:W??q[0])}function P(H){H.scrollIntoView({block:"nearest",inline:"nearest"}),C(H,"walk")}function N(H){let{of:_,all:q}=m,W=q.indexOf(w.el);m.all=L($(_));let R=Math.max(0,m.all.indexOf(w.el)<0?W:m.all.indexOf(w.el));P(m.all[(R+H+m.all.length)%m.all.length])}let{root:b}=e,T=H=>H.closest("button, a, select, input, textarea, summary, label");b.addEventListener("pointerover",H=>{if(H.pointerType!=="mouse"||m)return;let _=H.composedPath()[0];if(p.contains(_))return clearTimeout(v);let q=A(_);if(q&&q===w?.el)return clearTimeout(v);if(clearTimeout(v),q&&q===f||(f=null,w&&w.by!=="hover"))return;let W={x:H.clientX,y:H.clientY};q?v=window.setTimeout(()=>C(q,"hover",W),w?di/3:di):w&&(v=window.setTimeout(k,ui))}),b.addEventListener("pointerleave",()=>{clearTimeout(v),w?.by==="hover"&&(v=window.setTimeout(k,ui))}),b.addEventListener("pointerdown",()=>g=!0,!0),b.addEventListener("click",H=>{g=!1;let _=H.composedPath()[0];if(p.contains(_)||_.closest?.(".explain"))return;let q=A(_);if(!q||T(q)){f=q,clearTimeout(v),w&&k();return}if(w?.el===q&&w.by==="tap")return k();m=null,C(q,"tap",{x:H.clientX,y:H.clientY}),q.closest("[data-terms]")&&b.focus({preventScroll:!0})}),b.addEventListener("focusin",H=>{let _=H.composedPath()[0];if(!(g||!_.matches?.(":focus-visible"))){if(_.dataset.terms!==void 0)return z(_);_.dataset.term!==void 0&&C(_,"focus")}}),b.addEventListener("focusout",H=>{g=!1;let _=H.composedPath()[0],q=w?.by==="focus"?w.el:m?.of;w&&q===_&&_!==b&&k()});let O={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function j(H){if(g=!1,!w||H.ctrlKey||H.metaKey||H.altKey)return;let{key:_}=H;if(!(H.composedPath()[0].closest?.(".explain")&&(_==="Enter"||_===" "))){if(_==="Escape"||m&&_==="w")k();else if(m&&O[_])N(O[_]);else{(!["Tab","Shift"].includes(_)||m&&m.of===b)&&k();return}H.preventDefault(),H.stopPropagation()}}let F=e.inPage?document:b;F.addEventListener("keydown",j,!0);let I=()=>w&&(w.by==="hover"?k():y());return addEventListener("scroll",I,{capture:!0,passive:!0}),addEventListener("resize",I),e.model.on("remove",()=>{clearTimeout(v),F.removeEventListener("keydown",j,!0),removeEventListener("scroll",I,!0),removeEventListener("resize",I)}),{el:p,walk:z,toggle:()=>m?k():z(),draw(){if(!w||w.el.isConnected)return;let H=[...b.querySelectorAll(`[data-term="${CSS.escape(w.key)}"]`)].find(E);H?C(H,w.by,w.at):k()}}}var Or=e=>[...new Set(e)];function jr(e,t,s){let n={...t,...s},r=e.filter(l=>Object.entries(s).every(([c,d])=>l[c]===d)),i=l=>t.shown&&s.seed===void 0?l.shown:l.seed===n.seed,a=l=>4*+(l.task===n.task)+2*+(l.cell===n.cell)+ +(l.units===n.units)+.5*Number(i(l))+.25*Number(l.shown);return r.sort((l,c)=>a(c)-a(l))[0]}function eh(e,t,s){let n=jr(e,t,s);return[n,{...t,...s,...s.seed===void 0?{}:{shown:n.shown}}]}var Qe=({name:e,digits:t},s)=>e==="accuracy"?me(s):G(s,t);function th(e,t){let{name:s,title:n,better:r,chance:i}=e,a=s==="accuracy"?`Accuracy: how often the top answer among ${t} is right`:`${n[0].toUpperCase()}${n.slice(1)}, ${r} is better`;return i===null?a:`${a} (chance: ${Qe(e,i)})`}function Nn(e){let{setup:t}=e,s=o("b"),n=o("span",{class:"wide"}),r=o("button",{type:"button",class:"btn pick","aria-haspopup":"dialog","aria-expanded":"false"},s,n,o("span",{"aria-hidden":"true"},"▾")),i=o("div",{class:"popover",role:"dialog","aria-label":"Model"});i.hidden=!0;let a=o("button",{type:"button",class:"btn bare"},"Numbers"),l=e.present&&o("button",{type:"button",class:"btn bare presents",title:"For a projector (p)"},"Present");l?.addEventListener("click",()=>e.present());let c=bs(e,{choice:o("div",{class:"picker"},r,i),acts:[l,a]});a.addEventListener("click",()=>e.numbers());let d=o("details",{class:"scores"},o("summary",{},"Scores on test texts")),u=y=>{i.hidden=!y,r.setAttribute("aria-expanded",String(y)),y&&i.querySelector("select:not(:disabled), button")?.focus()};r.addEventListener("click",y=>{y.stopPropagation(),u(i.hidden)});let h=!1;e.root.addEventListener("pointerdown",y=>{h=!i.hidden&&![i,r].some(E=>y.composedPath().includes(E)),h&&(y.stopPropagation(),u(!1))},!0),e.root.addEventListener("click",y=>{h&&y.stopPropagation(),h=!1},!0),c.addEventListener("keydown",y=>{y.key==="Escape"&&!i.hidden&&(u(!1),r.focus())});let p=y=>`${Math.round(y/1024)} KB`,w=y=>t.cells[y],m=null,f=null,v=o("p",{class:"swapped",role:"status"});function g(y){let E=e.find(e.asked?.model)??e.entry;E.name!==f&&(m=E);let[L,$]=eh(t.models,m,y);[m,f]=[$,L.name],v.textContent=L.cell===m.cell?"":`There is no ${w(m.cell)} for this task. This is the ${w(L.cell)}; a task that has the other brings it back.`,e.change(L)}let A={Cell:"cell",Size:"unit",Seed:"seed"};function M(y,E,L,$){let z=o("select",{"aria-label":y},...L.map(N=>o("option",{value:N},$(N))));z.value=String(e.entry[E]),z.disabled=L.length<2,z.addEventListener("change",()=>{g({[E]:L.find(N=>String(N)===z.value)})});let P=A[y]?re(A[y],y):o("span",{},y);return o("label",{},P,z)}function S(){let y=T=>T?.getAttribute?.("aria-label")??T?.textContent,E=e.entry,L=y(i.getRootNode().activeElement),$=t.models.includes(E)?t.models:[E,...t.models],z=$.filter(T=>T.task===E.task),P=z.filter(T=>T.cell===E.cell),N=P.filter(T=>T.units===E.units),b=o("div",{class:"seg",role:"group","aria-label":"Weights"},...["trained","initial"].map(T=>{let O=o("button",{type:"button","aria-pressed":String(T===e.weights),"data-term":`${T} weights`},T);return O.addEventListener("click",()=>e.send({weights:T})),O}));i.replaceChildren(o("div",{class:"choices"},M("Task","task",Or($.map(T=>T.task)),T=>t.tasks[T]?.title??T),M("Cell","cell",Object.keys(t.cells).filter(T=>z.some(O=>O.cell===T)),w),M("Size","units",Or(P.map(T=>T.units)).sort((T,O)=>T-O),T=>`${T} units`),M("Seed","seed",Or(N.map(T=>T.seed)).sort((T,O)=>T-O),T=>{let O=N.find(j=>j.seed===T)?.shown&&N.length>1;return`${T}${O?" (best on validation)":""}`}),o("div",{class:"choice"},o("span",{"aria-hidden":"true"},"Weights"),b)),v,d),d.replaceChildren(d.firstChild,k(E)),E.name!==f&&(v.textContent=""),!i.hidden&&L&&[...i.querySelectorAll("select, button")].find(T=>y(T)===L)?.focus()}let C=({cell:y})=>t.notes[y]&&o("p",{class:"note"},t.notes[y]);function k(y){let E=t.cards[y.card],L=`${y.parameters.toLocaleString("en")} parameters`;if(!E)return o("div",{class:"card"},C(y),o("p",{},y.card?"This model has no card.":`Your own run, not measured here. ${L}.`));let{measure:$,gap_title:z}=t.tasks[y.task],P=Object.keys(E.seeds),N=E.seeds[P[0]],b=(O,j,F="td")=>o("tr",{},o("th",{scope:"row"},O),...j.map(I=>o(F,{},I))),T=(O,j)=>Object.keys(N[O]).map(F=>b(j(F),P.map(I=>Qe($,E.seeds[I][O][F]))));return o("div",{class:"card"},e.weights==="initial"&&o("p",{class:"of"},"These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),C(y),E.note&&o("p",{class:"note"},E.note),o("p",{},`${th($,E.answers)}, on unseen test texts; one column for each training run (seed). ${L}, ${E.iterations.toLocaleString("en")} iterations.`),o("table",{},o("thead",{},b("seed",P,"th")),o("tbody",{},...T("by_rule",O=>[O," ",o("small",{},E.rules[O])]),Object.keys(N.by_gap).length>0&&b(o("b",{},z),P.map(()=>"")),...T("by_gap",O=>O),b(o("b",{},"all"),P.map(O=>Qe($,E.seeds[O].score))))),E.confusion&&ri(E.confusion,t.tasks[y.task].answers.names,E.shown),o("p",{class:"fine"},E.test_split))}let x=null;return{el:c,draw(y){let E=e.entry,L=`${e.name} ${e.weights}`;if(!y("picture")||L===x)return;x=L;let $=e.weights==="initial"?", initial weights":"";s.textContent=`${E.card?"":"Your run: "}${w(E.cell)}, ${E.units} units${$}`,n.textContent=`${t.tasks[E.task]?.title??E.task} · ${p(E.bytes)}`,s.dataset.term=w(E.cell),r.setAttribute("aria-label",`Model: ${s.textContent}, ${n.textContent}. Choose another.`),S()}}}var pi=`/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */
:root, .gs {
  --bg: #FCFBF8; --surf: #FFFFFF; --sunk: #F3F1EC;
  --ink: #16181D; --ink2: #474C55; --ink3: #666B75;
  --rule: #E5E2DB; --rule2: #C3BFB6; --pipe: #F6F4EF; --zero: #F0EEE8; --rnn: #7A7F89;
  --f: #9C3A74; --i: #00735A; --o: #855C00; --pos: #0060A0; --neg: #B04500;
  --Ff: #A3447F; --Fi: #12A078; --Fo: #C08400; --Fpos: #0072B2; --Fneg: #C54C00;
  --Rf: #93356F; --Ri: #0E8767; --Ro: #966700; --Rpos: #0062A3; --Rneg: #C04A00;
  --z: var(--f); --Fz: var(--Ff); --Rz: var(--Rf); --r: var(--i); --Fr: var(--Fi); --Rr: var(--Ri);
  --font: Inter, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", "Liberation Sans", Arial, system-ui, sans-serif;
  /* the two sizes below the text's own: shares of it, and never too small for a projector */
  --small: max(0.8125rem, 12px); --fine: max(0.75rem, 12px);
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
`;function wi(e,t,s){return Math.max(1,Math.min(e,Math.floor(t/s)))}function _r(e,t,s){let n=Math.min(e.n,s),r=n>4?1:0,{a:i}=e;return t>i+n-1-r?i=t-r:t<i+r&&(i=t+r-n+1),{a:Math.max(0,Math.min(s-n,i)),n}}function bi(e,t,s,n){let r=Math.min(s,2),i=Math.max(r,Math.min(s,Math.floor(n/6))),a=Math.max(r,Math.min(i,Math.round(t-e)));return{a:Math.max(0,Math.min(s-a,Math.round((e+t+1-a)/2))),n:a}}function Tt(e,t,s,n){let r=(s-n)/e.n;return{...e,T:t,width:s,gutter:n,cw:r,end:e.a+e.n,x:i=>n+(i-e.a)*r,centre:i=>n+(i-e.a+.5)*r,step:i=>Math.max(e.a,Math.min(e.a+e.n-1,e.a+Math.floor((i-n)/r))),sees:i=>i>=e.a&&i<e.a+e.n}}function He(e,t,s,n=!1){let r=10**Math.max(n?0:-1/0,Math.floor(Math.log10((t-e)/s)));for(let i of[1,2,5,10,20].map(a=>a*r)){let a=Math.ceil(e/i-1e-9),l=Math.floor(t/i+1e-9);if(l-a<s)return Array.from({length:l-a+1},(c,d)=>Number(((a+d)*i).toPrecision(12)))}return[]}var Ct=(e,t,s)=>[e,...He(e,t,s,!0).filter(n=>n>e+(t-e)/12)];function Pn(e,t,s){let n=e.map((a,l)=>l).sort((a,l)=>e[a]-e[l]),r=[];n.forEach((a,l)=>{r[a]=Math.max(e[a],t/2,l?r[n[l-1]]+t:0)});let i=s+t/2;for(let a of n.reverse())i=r[a]=Math.min(r[a],i-t);return r}var xi=`.gs {
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
  font-size: var(--small);
  font-weight: 600;
  margin: 0;
  color: var(--ink);
}
.gs h2 small {
  font-weight: 400;
  color: var(--ink3);
  font-size: var(--small);
}
/* said to a reader alone */
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.gs small {
  font-size: max(0.83em, 12px);
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
  font-size: var(--fine);
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
  font-size: var(--small);
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
  font-size: var(--small);
}
.count u {
  text-decoration: underline dashed;
  text-underline-offset: 0.22em;
}
/* a line more, for which the lines about it make room, so that the first screen stays whole */
.ask:has(.unknowns:not([hidden])) {
  flex-wrap: wrap;
  row-gap: 0.1rem;
  padding-top: 0.2rem;
}
.gs:has(.unknowns:not([hidden])) main {
  padding-top: 0.2rem;
  padding-bottom: 0.2rem;
}
.unknowns {
  flex: 1 0 100%;
  height: 1.55rem;
  overflow: hidden;
  white-space: nowrap;
  text-overflow: ellipsis;
  font-size: var(--small);
  line-height: 1.55rem;
  color: var(--ink2);
}
.unknowns .btn.small {
  padding: 0 0.4rem;
  min-height: 0;
  line-height: 1.2rem;
  margin-right: 0.35rem;
}
.unknowns[hidden] {
  display: none;
}
.unknowns b {
  font-weight: 500;
}
.unknowns.many b {
  font-weight: 600;
  color: var(--ink);
}
.knows {
  width: min(56rem, 92vw);
  max-height: 88vh;
}
.knows .scroll {
  overflow: auto;
  max-height: calc(88vh - 5rem);
}
.knows ul {
  list-style: none;
  padding: 0;
  margin: 0;
}
.knows li p {
  margin: 0.9rem 0 0.3rem;
  font-weight: 600;
}
.knows .pattern {
  display: flex;
  flex-wrap: wrap;
  gap: 0.35rem;
  align-items: center;
}
.knows select {
  max-width: 15rem;
  border: 1px solid var(--rule2);
  border-radius: 6px;
  padding: 0.25rem 0.3rem;
  background: var(--surf);
  color: var(--ink);
}
.knows .all {
  color: var(--ink2);
}
.notice {
  max-width: 27rem;
  background: var(--ink);
  color: var(--bg);
  border-radius: 6px;
  padding: 0.2rem 0.6rem;
  font-size: var(--small);
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
  font-size: var(--small);
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
  font-size: var(--small);
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
.tok.goes-on {
  border-top-right-radius: 0;
  border-bottom-right-radius: 0;
}
.tok.within {
  border-top-left-radius: 0;
  border-bottom-left-radius: 0;
  box-shadow: inset 1px 0 color-mix(in srgb, var(--bg) 55%, transparent);
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
  font-size: var(--fine);
  overflow: hidden;
}
.beliefs .label {
  position: absolute;
  left: 0;
  top: 0.05rem;
  color: var(--ink2);
}
.beliefs .run,
.probed .run {
  position: absolute;
  top: 0;
  line-height: 1.05rem;
  font-weight: 600;
  white-space: nowrap;
  overflow: hidden;
  pointer-events: none;
}
.beliefs .run {
  border-left: 2px solid var(--ink);
  padding-left: 0.2rem;
  z-index: 7;
}
.belief {
  position: absolute;
  top: 0;
  height: 2.2rem;
  padding-top: 1.05rem;
  cursor: pointer;
  color: var(--ink3);
}
.belief b {
  display: block;
  height: 0.25rem;
  background: var(--sunk);
}
.belief i {
  display: block;
  height: 100%;
  background: var(--ink3);
}
.belief small {
  display: block;
  font-size: inherit;
  line-height: max(0.75rem, 12px);
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
.probed.beside .run {
  color: var(--ink2);
}
.hd.panes .besides {
  margin-right: auto;
  margin-left: 1rem;
}
.probed {
  position: relative;
  height: 2.2rem;
  font-size: var(--fine);
  overflow: hidden;
}
.probed .label {
  position: absolute;
  left: 0;
  top: 0.55rem;
  line-height: 1;
  width: 3.6rem;
  color: var(--ink2);
}
.probed .bar {
  position: absolute;
  top: 1.1rem;
  height: 1.1rem;
  display: flex;
  flex-direction: column;
  justify-content: flex-end;
  background: var(--sunk);
  cursor: pointer;
}
.probed .bar i {
  display: block;
}
.probed .bar .A0 {
  background: var(--ink2);
}
.probed .bar .A1 {
  background: repeating-linear-gradient(135deg, var(--ink2) 0 2px, var(--bg) 2px 5px);
  border: solid var(--ink2);
  border-width: 0 1px;
}
.probed .bar .rest {
  background: var(--rule2);
}
.probed .bar.cur {
  outline: 1.5px solid var(--ink);
  outline-offset: -1.5px;
}
.memoryrow p {
  margin: 0;
  height: 1.25rem;
  line-height: 1.25rem;
  font-size: var(--small);
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
  color: var(--ink3);
}
.memoryrow small {
  font-size: inherit;
}
.memoryrow .reads {
  color: var(--ink);
  font-weight: 600;
}
.memoryrow select {
  border: 0;
  padding: 0;
  margin: 0 0.4rem 0 0;
  background: none;
  color: var(--ink2);
  font-size: inherit;
}
.foot {
  position: relative;
  height: 1.15rem;
  font-size: var(--fine);
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
  font-size: var(--small);
  font-weight: 600;
  letter-spacing: -0.02em;
  white-space: nowrap;
}
.gl .nm {
  font-size: var(--fine);
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
  font-size: var(--small);
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
  font-size: var(--small);
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
  font-size: var(--fine);
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
  font-size: var(--small);
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
  font-size: max(0.9em, 12px);
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
.sums {
  font-variant-numeric: tabular-nums;
}
.sums p {
  display: grid;
  gap: 0.15rem;
  margin: 0 0 0.8rem;
}
.sums .hint {
  color: var(--ink3);
}
.sums p > span {
  padding-left: 1.5rem;
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
.memoryrow,
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
  }
  header:not(:has(.picker)) .explain {
    margin-left: auto;
  }
  header .explain {
    min-width: 2.75rem;
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
  .sort .by {
    display: none;
  }
  .time {
    margin-top: 1.25rem;
    order: 5;
  }
  .ask:has(.unknowns:not([hidden])) {
    flex-wrap: nowrap;
    padding-top: 0.75rem;
  }
  .unknowns {
    flex: none;
    height: auto;
    white-space: normal;
    line-height: 2rem;
  }
  .unknowns .btn.small {
    line-height: 1.8rem;
  }
  .memoryrow p {
    height: auto;
    white-space: normal;
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
/* what a word or a mark means */
.gs [data-term]:not(button, a, select, label) {
  cursor: help;
}
.gs .means {
  text-decoration: underline dotted;
  text-decoration-color: var(--rule2);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.22em;
}
.gs .means:hover,
.gs .explained {
  text-decoration-color: currentColor;
}
.gs .explained {
  outline: 2px solid var(--ink);
  outline-offset: 2px;
  border-radius: 2px;
}
.meaning {
  position: fixed;
  z-index: 60;
  box-sizing: border-box;
  width: max-content;
  max-width: min(23rem, calc(100vw - 16px));
  overflow: auto;
  background: var(--surf);
  color: var(--ink);
  border: 1px solid var(--ink);
  border-radius: 8px;
  padding: 0.7rem 0.9rem;
  box-shadow: 0 8px 30px rgb(0 0 0 / 0.22);
  font-size: max(0.875rem, 13px);
  line-height: 1.45;
}
.meaning.passed {
  pointer-events: none;
}
.meaning[hidden] {
  display: none;
}
.meaning .top i {
  color: var(--ink2);
  margin-left: 0.3rem;
}
.meaning p {
  margin: 0.25rem 0 0;
}
.meaning .here,
.meaning .act {
  color: var(--ink2);
}
.meaning small {
  display: block;
  margin-top: 0.25rem;
  color: var(--ink3);
}
.meaning .ways {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  margin-top: 0.5rem;
  color: var(--ink3);
}
.meaning .ways[hidden],
.meaning small[hidden] {
  display: none;
}
.meaning .ways .btn:last-child {
  margin-left: auto;
}
@media print {
  .meaning,
  .explain {
    display: none !important;
  }
}

@media (max-width: 1000px) {
  .hd.panes {
    height: auto;
    flex-wrap: wrap;
  }
  .hd.panes .besides {
    margin-left: 0;
  }
}
`;var ki=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,rh=e=>e<=.0031308?e*12.92:1.055*e**.4166666666666667-.055,Fr=e=>[1,3,5].map(t=>parseInt(e.trim().slice(t,t+2),16));function vi(e){let[t,s,n]=Fr(e).map(l=>ki(l/255)),r=Math.cbrt(.4122214708*t+.5363325363*s+.0514459929*n),i=Math.cbrt(.2119034982*t+.6806995451*s+.1073969566*n),a=Math.cbrt(.0883024619*t+.2817188376*s+.6299787005*n);return[.2104542553*r+.793617785*i-.0040720468*a,1.9779984951*r-2.428592205*i+.4505937099*a,.0259040371*r+.7827717662*i-.808675766*a]}function oh([e,t,s]){let n=(e+.3963377774*t+.2158037573*s)**3,r=(e-.1055613458*t-.0638541728*s)**3,i=(e-.0894841775*t-1.291485548*s)**3;return[4.0767416621*n-3.3077115913*r+.2309699292*i,-1.2684380046*n+2.6097574011*r-.3413193965*i,-.0041960863*n-.7034186147*r+1.707614701*i].map(a=>Math.round(255*Math.min(1,Math.max(0,rh(Math.min(1,Math.max(0,a)))))))}var Hr=64;function Yt(e,t){let s=vi(e),n=vi(t);return Array.from({length:Hr+1},(r,i)=>oh(s.map((a,l)=>a+(n[l]-a)*i/Hr)))}function yi(e){let t=a=>Yt(e("--zero"),e(`--R${a}`)),s=t("pos"),n=t("neg"),r=new Map,i=a=>(r.has(a)||r.set(a,e(`--R${a}`)?t(a):null),r.get(a));return{of(a,l,c=1){return(i(a)??(l<0?n:s))[Math.round(Hr*Math.min(1,Math.abs(l)/(c||1)))]}}}var et=e=>`rgb(${e.join(",")})`;function lt(e){let[t,s,n]=e.map(r=>ki(r/255));return .2126*t+.7152*s+.0722*n>.179?"#000":"#fff"}var On=class{constructor({knock:t=null,give:s=()=>{},changed:n}){Object.assign(this,{state:"open",waiting:null,knocking:null,client:null}),this.knock=t,this.give=s,this.changed=n,this.deaf=this.given=this.failed=0}get up(){return this.state==="open"||this.state==="silent"}asked(){this.state==="open"&&(this.waiting??=setTimeout(()=>this.become("silent"),5e3))}heard(t=!1){clearTimeout(this.waiting),this.waiting=null,this.up&&(this.given=0,this.become("open"),t&&this.asked())}lost(t=null){this.client=t??this.client,this.up&&this.become("closed")}become(t){let s=this.state;t!==s&&(this.state=t,this.deaf=0,this.stop(),this.knock&&(t==="silent"||t==="closed")&&(this.knocking=setInterval(()=>this.ring(),2e3)),this.changed(t,s))}async ring(){let{state:t}=this;if(this.ringing)return;this.ringing=!0;let s=await this.knock();if(this.ringing=!1,!(!s||this.state!==t||this.knocking===null)){if(t==="closed"){await this.open();return}this.deaf+=1,this.deaf>2&&(this.given+=1,this.given>2?this.become("ended"):this.give())}}async open(){this.ringing=!0;try{await ih(this.client),this.failed=0,this.become("open")}catch{this.failed+=1,this.failed>=3&&this.become("ended")}finally{this.ringing=!1}}stop(){clearTimeout(this.waiting),clearInterval(this.knocking),this.waiting=this.knocking=null}};async function ih(e){if(!e?.session)throw new Error("there is nothing to take up");e._repull_session_doc=async t=>t(e.session),e.args_string="returning=1",await e.connect()}var ah="This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.",Rr=e=>(...t)=>t.some(s=>e.has(s));function Kt(e,t){let s=e.fault?.at;if(s&&!s.every(r=>t.has(r)))return;let n=null;try{e.draw(Rr(t))}catch(r){n=[...t],e.fault||(console.error(r),e.fault={said:o("p",{class:"fault",role:"alert"},ah)},e.el?.after(e.fault.said))}e.fault&&(e.fault.at=n,e.fault.said.hidden=n===null,e.el?.classList.toggle("faulty",n!==null))}function tt(e,{press:t,move:s,done:n,click:r,cancel:i,slop:a=0}){let l=null,c=typeof a=="function"?a:S=>lh(S,l)>=a;function d(S){if(l||S.button||!S.isPrimary)return;let C=t(S);C!==!1&&(l={x:S.clientX,y:S.clientY,id:S.pointerId,hold:C,dragged:!1},M("addEventListener"),a===0&&u())}function u(){l.dragged=!0,e.setPointerCapture(l.id)}function h(S){if(!S.buttons)return void m(S);!l.dragged&&c(S,l)&&u(),l.dragged&&s?.(S,l.hold)}function p(S,C){let{hold:k}=l;l=null,M("removeEventListener"),C?.(S,k)}let w=S=>p(S,l.dragged?n:r),m=S=>p(S,l.dragged?i??n:null),f=S=>l.dragged&&!e.hasPointerCapture(l.id)&&m(S),v=S=>C=>C.pointerId===l.id&&S(C);function g(S){S.key!=="Escape"||!i||!l.dragged||(S.preventDefault(),S.stopPropagation(),m(S))}let A={pointermove:v(h),pointerup:v(w),pointercancel:v(m),lostpointercapture:v(f),keydown:g};function M(S){for(let[C,k]of Object.entries(A))e.ownerDocument.defaultView[S](C,k,{capture:!0})}e.addEventListener("pointerdown",d)}var lh=(e,{x:t,y:s})=>Math.hypot(e.clientX-t,e.clientY-s);var Ir={similarity:"similarity",number:"unit number",now:"value at this step",mean:"mean over the text"},$i={similarity:"similarity",number:"number",now:"value",mean:"mean"};function Mi(e,t,s,n){let r=Array.from({length:e.H},(a,l)=>l),i=a=>r.map(l=>[a(l),l]).sort((l,c)=>c[0]-l[0]||l[1]-c[1]).map(([,l])=>l);return t==="similarity"?Array.from(e.array("order")):t==="now"?i(a=>e.at(s,n,a)):t==="mean"?i(a=>e.column(s,a).reduce((l,c)=>l+c,0)):r}function Wr(e,t,s,n){let r=new Uint8ClampedArray(4*e.T*e.H),i=e.signal(t);return s.forEach((a,l)=>{for(let c=0;c<e.T;c++){let d=n(i[c*e.H+a]),u=4*(l*e.T+c);r[u]=d[0],r[u+1]=d[1],r[u+2]=d[2],r[u+3]=255}}),r}function ss(e,t,s){let n=e.P.roles.kind(t)==="gate",r=s===1||s>=10?0:s<1?2:1,i=n?["0","1"]:[G(-s,r),G(s,r,!0)],a=Array.from({length:10},(l,c)=>{let d=n?c/9:s*(2*c/9-1),u=o("i");return u.style.background=et(e.palette.of(t,d,s)),u});return[o("b",{class:`s-${t}`},t),` ${i[0]} `,o("span",{},...a),` ${i[1]}`]}function jn(e){let t=o("h2",{},re("map","Gates and states")," "),s=o("small",{class:"wide"});t.append(s);let n=o("span",{class:"legend","aria-hidden":"true"}),r=o("select",{"aria-label":"Order of the rows"},...Object.entries(Ir).map(([k,x])=>o("option",{value:k},x)));r.addEventListener("change",()=>{e.set({sort:r.value}),e.root.focus({preventScroll:!0})});let i=o("label",{class:"sort"},o("span",{class:"by"},re("similarity order","rows by")," "),r),a=o("div",{class:"maps"}),l=o("div",{class:"tag",role:"tooltip"});l.hidden=!0;let c=o("span",{class:"r tools"},n,i),d=o("div",{class:"hd"},t,c),u=o("div",{},d,a,l),h=[],p={},w=null;function m(){let{P:k}=e;h=k.signals.map(x=>{let y=o("b",{class:`s-${x}`},x),E=o("span",{class:"v"}),L=o("button",{type:"button",class:"gl","data-term":x,"data-act":"Click: enlarge this map and colour the words by it."},y,E,o("span",{class:"nm"},e.P.roles.word(x)));L.addEventListener("click",()=>e.look(x));let $=o("canvas",{role:"img"}),z=o("span",{class:"unit","aria-hidden":"true"}),P=B("svg",{class:"mark","aria-hidden":"true"},B("rect",{class:"halo"}),B("rect",{class:"edge"}),B("path")),N=o("div",{class:"map"},L,$,P,z);return tt($,{press(b){let[T,O]=f(b,$);return e.pick(O),e.go(T),b.pointerType!=="touch"},move:b=>e.go(f(b,$)[0])}),$.addEventListener("pointermove",b=>v(b,$,x)),$.addEventListener("pointerleave",()=>l.hidden=!0),{name:x,row:N,canvas:$,label:L,value:E,unit:z,box:P}}),a.replaceChildren(...h.map(x=>x.row))}function f(k,x){let{P:y,G:E}=e,L=x.getBoundingClientRect(),$=Math.floor((k.clientY-L.top)/L.height*y.H);return[E.step(k.clientX-L.left+E.gutter),e.order[Math.max(0,Math.min(y.H-1,$))]]}function v(k,x,y){let[E,L]=f(k,x),$=u.getBoundingClientRect();l.textContent=`${y} ${G(e.P.at(y,E,L),4)} · unit ${L} · step ${E+1} “${fe(e.P.shown[E],24)}”`,l.hidden=!1;let z=l.offsetWidth;l.style.left=`${Math.max(0,Math.min($.width-z,k.clientX-$.left+12))}px`,l.style.top=`${k.clientY-$.top-30}px`}let g=()=>{let{P:k,rem:x,low:y,small:E}=e,L=(E?4.2:y?2.5:2.75)*x,$=Math.max(1.5*L,(E?9:y?6.6:7.7)*x-(e.extra??0)),z=(6-k.signals.length)*(L+.44*x),P=E?0:z/k.signals.length;return N=>Math.round((N===e.S.focus?$:L)+P)};function A(){let{P:k}=e;p={};for(let x of k.signals){let y=e.full(x),E=o("canvas",{width:k.T,height:k.H}),L=Wr(k,x,e.order,$=>e.palette.of(x,$,y));E.getContext("2d").putImageData(new ImageData(L,k.T,k.H),0,0),p[x]=E}}function M(){let{P:k,G:x,S:y}=e,E=devicePixelRatio||1,L=g(),$=x.width-x.gutter,z=x.cw>=14?Math.max(1,Math.round(E)):0;for(let{name:P,row:N,canvas:b,label:T}of h){let O=L(P),j=P===y.focus;N.style.height=`${O}px`,N.classList.toggle("focused",j),T.setAttribute("aria-pressed",String(j)),b.width=Math.round($*E),b.height=Math.round(O*E),b.style.cssText=`left:${x.gutter}px;width:${$}px;height:${O}px`;let F=b.getContext("2d");F.imageSmoothingEnabled=!1,F.drawImage(p[P],x.a,0,x.n,k.H,0,0,b.width,b.height);for(let I=1;z&&I<=x.n;I++)F.clearRect(Math.round(I*x.cw*E)-z,0,z,b.height);b.setAttribute("aria-label",`Map of ${P}, ${e.P.roles.word(P)}: ${k.H} units by ${k.T} steps. The numbers are in the table.`)}n.replaceChildren(...ss(e,y.focus,e.full(y.focus))),s.textContent=`each row is one of ${k.H} ${k.H===1?"unit":"units"}`}function S(){let{P:k,G:x,S:y}=e,E=e.order.indexOf(y.unit),L=g();for(let{name:$,unit:z,box:P}of h){let N=L($),b=N/k.H,T=E*b,[O,j,F]=P.children,I=y.mode==="mean";P.style.display=I?"none":"",z.textContent=I||$!==y.focus||e.small?"":`unit ${y.unit}`,z.style.top=`${Math.max(2.5*e.rem,Math.min(N-16,T+b/2-8))}px`;let H=$===y.focus;for(let[_,q]of[[O,3],[j,1.5]]){_.style.display=H?"":"none";let W={x:x.gutter-q,y:T-q,width:x.width-x.gutter+2*q-1,height:b+2*q};for(let[R,D]of Object.entries(W))_.setAttribute(R,D)}F.style.display=H?"none":"",F.setAttribute("d",`M${x.gutter-2} ${T+b/2}l-6 -4v8z`)}}function C(){let{P:k,S:x}=e;for(let{name:y,value:E}of h){let L=x.mode==="mean"?k.mean(y)[x.t]:k.at(y,x.t,x.unit),$=e.P.roles.kind(y)==="gate";E.textContent=G(L,2,!$),E.className=`v s-${$?y:_e(L)}`}}return{el:u,head:d,tools:c,draw(k){let{P:x,S:y}=e;k("picture")&&w!==x.signals.join()&&(m(),w=x.signals.join()),r.value=y.sort,k("picture","theme","order")&&A(),k("picture","theme","size","view","focus","order")&&M(),k("picture","size","focus","unit","order")&&S(),C()}}}var ch=["display","gridTemplateColumns","columnGap","padding"];function Si(e){let{root:t,main:s}=e,n=null,r=()=>{if(n||e.closed)return;let{theme:i}=e.S,a=[];i==="dark"&&e.set({theme:"light"});let l=e.unvisited?.()??[],c=(f,v)=>{a.push([f,f.getAttribute("style")]),Object.assign(f.style,v)},d=f=>[f,{width:`${f.offsetWidth}px`,height:`${f.offsetHeight}px`}],u=[...t.querySelectorAll("*")].filter(f=>f.offsetWidth&&getComputedStyle(f).display==="grid").map(f=>[f,{gridTemplateColumns:getComputedStyle(f).gridTemplateColumns}]),h=[...t.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter(f=>f.offsetWidth).map(d),p=getComputedStyle(s),w=Object.fromEntries(ch.map(f=>[f,p[f]])),m=t.clientWidth;c(s,{...w,width:`${s.offsetWidth}px`}),c(e.time,{width:`${e.time.offsetWidth}px`});for(let[f,v]of[...u,...h])c(f,v);t.style.setProperty("--wide",`${m}px`),t.style.setProperty("--fit",Math.min(1.1,1500/m));for(let f of l)f.classList.add("unvisited");t.classList.toggle("partly",l.length>0),t.classList.toggle("wasdark",i==="dark"),n=()=>{for(let[f,v]of a.reverse())v===null?f.removeAttribute("style"):f.setAttribute("style",v);for(let f of l)f.classList.remove("unvisited");i==="dark"&&e.set({theme:i}),n=null}};addEventListener("beforeprint",r),addEventListener("afterprint",()=>n?.())}var Ei=`.touring {
  border-radius: 99px;
  font-weight: 600;
  white-space: nowrap;
}
.touring[aria-expanded="true"] {
  border-color: var(--ink);
}
.touring .short {
  display: none;
}
/* what a card is not about fades, and wakes where a person goes there */
.tour-veil,
.tour-frame,
.tour-lead {
  position: fixed;
  pointer-events: none;
}
.tour-veil {
  inset: 0;
  z-index: 31;
  background: var(--bg);
  opacity: 0.62;
  transition: opacity 0.2s;
}
.tour-veil.awake {
  opacity: 0.15;
}
.tour-frame {
  z-index: 32;
  border: 3px solid var(--ink);
  border-radius: 12px;
}
.tour-lead {
  inset: 0;
  z-index: 32;
  width: 100%;
  height: 100%;
}
.tour-lead path {
  fill: none;
  stroke: var(--ink);
  stroke-width: 3;
  stroke-linejoin: round;
}
.tour .tour-card {
  position: fixed;
  z-index: 36;
  width: min(26rem, calc(100vw - 24px));
  max-height: calc(100vh - 24px);
  overflow: auto;
  background: var(--surf);
  color: var(--ink);
  border: 3px solid var(--ink);
  border-radius: 14px;
  padding: 0.9rem 1.25rem 1.1rem;
  box-shadow: 0 10px 34px rgb(0 0 0 / 0.16);
  outline: none;
  font-size: max(1rem, 14px);
}
.tour .tour-head {
  display: flex;
  align-items: center;
  gap: 0.6rem;
  margin: 0 -0.4rem 0.3rem 0;
}
.tour .tour-stop {
  white-space: nowrap;
  font-size: max(0.875rem, 13px);
  color: var(--ink2);
}
.tour .tour-dots {
  display: flex;
  align-items: center;
}
.tour .tour-dot {
  width: 1.5rem;
  height: 1.75rem;
  display: grid;
  place-items: center;
  border: 0;
  background: none;
  padding: 0;
}
.tour .tour-dot::after {
  content: "";
  width: 0.56rem;
  height: 0.56rem;
  border-radius: 99px;
  border: 1.75px solid var(--ink3);
}
.tour .tour-dot.done::after {
  background: var(--ink3);
}
.tour .tour-dot[aria-current="step"]::after {
  width: 1.3rem;
  background: var(--ink);
  border-color: var(--ink);
}
.tour .tour-dot:hover::after {
  border-color: var(--ink);
}
.tour .tour-shut {
  margin-left: auto;
  flex: none;
  width: max(2.25rem, 32px);
  height: max(2.25rem, 32px);
  display: grid;
  place-items: center;
  border: 0;
  border-radius: 8px;
  background: none;
}
.tour .tour-shut:hover {
  background: var(--sunk);
}
.tour .tour-shut path,
.tour .tour-tick path {
  fill: none;
  stroke: currentColor;
  stroke-width: 2.4;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.tour h2 {
  margin: 0 0 0.45rem;
  font-size: max(1.4rem, 19px);
  font-weight: 700;
  line-height: 1.15;
  letter-spacing: -0.02em;
  text-wrap: balance;
}
.tour .tour-says {
  margin: 0 0 0.8rem;
  color: var(--ink);
  font-size: max(1.0625rem, 15px);
  line-height: 1.45;
  text-wrap: pretty;
}
.tour .tour-do {
  display: grid;
  grid-template-columns: 1.7rem 1fr auto;
  align-items: center;
  gap: 0.25rem 0.6rem;
  min-height: 4.2rem;
  margin-bottom: 0.9rem;
  padding: 0.6rem 0;
  border: solid var(--rule);
  border-width: 1px 0;
  line-height: 1.35;
}
.tour .tour-tick {
  width: 1.5rem;
  height: 1.5rem;
  display: grid;
  place-items: center;
  border: 2px dashed var(--ink3);
  border-radius: 99px;
  color: transparent;
}
.tour .ok .tour-tick {
  border: 2px solid var(--ink);
  background: var(--ink);
  color: var(--bg);
}
.tour .tour-hand {
  display: flex;
  gap: 0.35rem;
}
.tour .tour-key {
  min-width: max(2.75rem, 40px);
  height: max(2.75rem, 40px);
  border: 1.5px solid var(--rule2);
  border-radius: 7px;
  background: var(--bg);
  font-size: 1.1rem;
}
.tour .tour-key:hover {
  border-color: var(--ink);
}
.tour .tour-foot {
  display: flex;
  gap: 0.6rem;
  align-items: center;
  height: auto;
  overflow: visible;
}
.tour .tour-foot .btn {
  min-height: max(2.5rem, 36px);
  padding: 0.3rem 1rem;
  display: flex;
  align-items: center;
  font-size: inherit;
  font-weight: 600;
  color: var(--ink);
  text-decoration: none;
}
.gs .tour .tour-foot .main {
  background: var(--ink);
  border-color: var(--ink);
  color: var(--bg);
}
/* its words come with the picture that they are of */
.tour .coming .tour-says,
.tour .coming .tour-task {
  visibility: hidden;
}
@media (max-width: 1023px) {
  .touring .long {
    display: none;
  }
  .touring .short {
    display: inline;
  }
}
@media (max-width: 760px) {
  .touring.btn {
    padding: 0 0.25rem;
    min-width: 2.75rem;
    margin-left: auto;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.25em;
    text-decoration-color: var(--rule2);
  }
  .tour .tour-card {
    left: 0;
    right: 0;
    bottom: 0;
    width: auto;
    max-height: 58vh;
    border-width: 2px 0 0;
    border-radius: 16px 16px 0 0;
    padding: 0.5rem 1.1rem 0.8rem;
    box-shadow: 0 -8px 30px rgb(0 0 0 / 0.16);
  }
  .tour h2 {
    margin-bottom: 0.3rem;
    font-size: 1.3rem;
  }
  .tour .tour-says {
    margin-bottom: 0.6rem;
    font-size: 1rem;
    line-height: 1.4;
  }
  .tour .tour-do {
    min-height: 3.4rem;
    padding: 0.35rem 0;
    margin-bottom: 0.6rem;
  }
  .tour .tour-shut,
  .tour .tour-key,
  .tour .tour-foot .btn {
    min-width: 2.75rem;
    min-height: 2.75rem;
  }
  .tour .tour-dot {
    height: 2.75rem;
  }
  .toured main {
    padding-bottom: 62vh;
  }
}
@media (forced-colors: active) {
  .tour-veil {
    display: none;
  }
  .tour-lead path {
    stroke: CanvasText;
  }
}
@media print {
  .tour,
  .touring {
    display: none !important;
  }
}
`;var _n=18,Xt=12,dh=6,ct=14,uh=400,Ti=3,Ci=120,mh=700,nt=(e,t)=>({text:G(t),cls:e}),ht=e=>({text:G(e,2,!0),cls:_e(e)}),en=e=>({text:e,cls:"b"}),fh=e=>e.map(t=>t.text??t).join(""),Li=e=>e.map(t=>typeof t=="string"?t:t.cls==="b"?o("b",{},t.text):o("b",{class:`n s-${t.cls}`},t.text));function vs(e,t=dh){let s=e.filter(i=>i.right>i.left&&i.bottom>i.top);if(!s.length)return null;let n=i=>Math.min(...s.map(a=>a[i]))-t,r=i=>Math.max(...s.map(a=>a[i]))+t;return{left:n("left"),top:n("top"),right:r("right"),bottom:r("bottom")}}var Qs=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-Math.max(e.top,t.top));function gh(e,{width:t,height:s},n,r=[]){let i=(h,p,w,m,f,v)=>[...new Set([h,p-w,(h+p-w)/2,m,f-w,...v])].map(g=>Math.max(m,Math.min(f-w,g))),a=[e,...r],l=i(e.left,e.right,t,Xt,n.width-Xt,a.flatMap(h=>[h.right+_n,h.left-_n-t])),c=i(e.top,e.bottom,s,n.top+Xt,n.height-Xt,a.flatMap(h=>[h.bottom+_n,h.top-_n-s])),d=null,u=1/0;for(let h of l)for(let p of c){let w={left:h,top:p,right:h+t,bottom:p+s},m=Math.hypot(Math.max(0,e.left-w.right,w.left-e.right),Math.max(0,e.top-w.bottom,w.top-e.bottom)),f=1e6*Qs(w,e)+1e3*r.reduce((v,g)=>v+Qs(w,g),0)+m+Math.abs(p-e.top)/4;f<u&&([d,u]=[{left:h,top:p},f])}return d}function ph(e,t,s){let n=([h,p],[w,m])=>{let[f,v]=p===m?[0,Ti]:[Ti,0];return s.every(g=>g.right<=Math.min(h,w)-f||g.left>=Math.max(h,w)+f||g.bottom<=Math.min(p,m)-v||g.top>=Math.max(p,m)+v)},r=(h,p,w)=>p<h?[]:Array.from({length:Math.floor((p-h)/w)+1},(m,f)=>h+f*w),i=h=>h.slice(1).reduce((p,[w,m],f)=>p+Math.abs(w-h[f][0])+Math.abs(m-h[f][1]),0),a=(...h)=>i(h)<=uh&&h.slice(1).every((p,w)=>n(h[w],p))&&h,[l,c]=t.left>=e.right?[e.right,t.left]:t.right<=e.left?[e.left,t.right]:[null,null],[d,u]=t.top>=e.bottom?[e.bottom,t.top]:t.bottom<=e.top?[e.top,t.bottom]:[null,null];if(l!==null)for(let h of r(Math.max(e.top,t.top)+ct,Math.min(e.bottom,t.bottom)-ct,2)){let p=a([l,h],[c,h]);if(p)return p}if(d!==null)for(let h of r(Math.max(e.left,t.left)+ct,Math.min(e.right,t.right)-ct,2)){let p=a([h,d],[h,u]);if(p)return p}if(l===null||d===null)return null;for(let h of r(e.top+ct,e.bottom-ct,6))for(let p of r(t.left+ct,t.right-ct,12)){let w=a([l,h],[p,h],[p,u]);if(w)return w}for(let h of r(e.left+ct,e.right-ct,6))for(let p of r(t.top+ct,t.bottom-ct,12)){let w=a([h,d],[h,p],[c,p]);if(w)return w}return null}function wh(e){let t=[];for(let s of e){let n=[s];for(let r of t)n=n.flatMap(i=>{if(!Qs(i,r))return[i];let[a,l]=[Math.max(i.top,r.top),Math.min(i.bottom,r.bottom)];return[{...i,bottom:a},{...i,top:l},{...i,top:a,bottom:l,right:r.left},{...i,top:a,bottom:l,left:r.right}].filter(c=>c.right>c.left&&c.bottom>c.top)});t.push(...n)}return t}var Ai={ArrowLeft:["←","One step back"],ArrowRight:["→","One step on"],ArrowUp:["↑","The unit above"],ArrowDown:["↓","The unit below"],Home:["⇤","First step"],End:["⇥","Last step"]},zi=(e,t)=>B("svg",{viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true"},B("path",{d:e}));function Ni(e,t){if(!t)return{el:o("div",{hidden:!0}),entry:null,at:null,moves:{},draw(){}};let{stops:s}=t,n=s.length,r=null,i=null,a=null,l=null,c=new Set,d=(te,ce,ie,$e={})=>{let Ee=o("button",{type:"button",class:te,...$e},ce);return Ee.addEventListener("click",ie),Ee},u=o("span",{class:"long"}),h=o("span",{class:"short"}),p=o("button",{type:"button",class:"btn touring","aria-haspopup":"dialog",title:"A guided tour of this page (t)"},u,h);p.addEventListener("click",_);let w=o("span",{class:"tour-stop"}),m=s.map((te,ce)=>d("tour-dot","",()=>R(ce+1),{"aria-label":`Stop ${ce+1}: ${te.title}`,title:te.title})),f=o("h2",{id:"tour-title"}),v=o("p",{class:"tour-says",id:"tour-says"}),g=o("span",{class:"tour-tick","aria-hidden":"true"},zi("M3 8.5l3.5 3.5L13 4.500",13)),A=o("span",{class:"tour-task"}),M=o("span",{class:"tour-hand"}),S=o("div",{class:"tour-do"},g,A,M),C=d("btn","Back",()=>R(r-1)),k=d("btn main","",()=>{W(a??r,{anew:!0}),V()}),x=d("btn main","Next →",()=>R(r+1)),y=o("a",{class:"btn main"}),E=d("tour-shut",zi("M2 2l12 12M14 2L2 14",16),()=>D(),{"aria-label":"Close the tour",title:"Close (Esc)"}),L=o("p",{class:"unseen",role:"status"}),$=o("div",{class:"tour-card",role:"dialog","aria-modal":"false","aria-labelledby":"tour-title","aria-describedby":"tour-says",tabindex:"-1"},o("div",{class:"tour-head"},w,o("span",{class:"tour-dots"},...m),E),f,v,S,o("div",{class:"tour-foot"},C,o("span",{class:"sp"}),k,x,y)),z=o("div",{class:"tour-veil"}),P=o("div",{class:"tour-frame"}),N=B("path"),b=B("svg",{class:"tour-lead","aria-hidden":"true"},N),T=o("div",{class:"tour"},z,P,b,$,L),O=(te,ce)=>te.toggleAttribute("hidden",!ce),j=()=>s[(a??r)-1],F=te=>({...e.state.usual("server"),...te.state(e)}),I=te=>e.state.of("server").filter(te),H=te=>!Zs(I(({name:ce})=>!te.free?.includes(ce)),F(te),e.values).length;function _(){return r!==null||a!==null?D():q(i??1)}function q(te){if(!e.P)return;Zs(I(({name:ie})=>t.of.includes(ie)),F(s[te-1]),e.values).length?(a=te,Q(),V()):(W(te,{anew:!0}),V())}function W(te,{anew:ce=!1,atOnce:ie=!1}={}){[r,a,i]=[te,null,null];let{theme:$e}=e.S;e.state.visit({theme:$e,...s[te-1].state(e),tour:te},ce),z.classList.remove("awake"),Q(),Ke(ie)}function R(te){r===null||te<1||te>n||W(te)}function D(){let te=T.contains(e.root.getRootNode().activeElement);[i,r,a]=[r??i,null,null],Q(),e.keep(),te&&p.focus({preventScroll:!0})}function V(){requestAnimationFrame(()=>!$.hidden&&$.focus({preventScroll:!0}))}function J(){e.root.getRootNode().activeElement!==$&&de(L,`${f.textContent}. ${v.textContent}`)}function ee(){let{values:te,given:ce}=e.state.asked,ie=te.tour,$e=[...ce].every(Ee=>["tour","theme","embed"].includes(Ee));if(l=e.state.asked,ie!==r){if(ie!==null&&(ie<1||ie>n)){[r,a]=[null,null];let Ee=`The address asks for stop ${ie} of the tour, which has ${n}. “Take the tour” begins it.`;queueMicrotask(()=>{e.notices=[...e.notices,Ee],e.draw(new Set(["notice"]))});return}ie===null&&r!==null&&(i=r),[r,a]=[ie,ie===null?a:null],ie!==null&&(i=null,$e?queueMicrotask(()=>W(ie,{atOnce:!0})):Ke(!0),V())}}let Y="",ne="";function Q(){let te=j(),ce=a??r;e.root.classList.toggle("toured",te!==void 0);let ie=r??i;if(de(u,ie===null?"Take the tour":`Tour ${ie} of ${n}`),de(h,ie===null?"Tour":`Tour ${ie}`),Le(p,{"aria-expanded":te!==void 0,"aria-label":u.textContent}),O($,te!==void 0),!te){for(let je of[z,P,b])O(je,!1);Y="";return}let $e=e.returning&&a===null,Ee=a===null&&!$e&&H(te),Ce=a!==null||!$e&&!Ee;($e||$.classList.contains("coming"))&&(oe=null),$.classList.toggle("coming",$e),de(w,`Tour, ${ce} of ${n}`);let Ze=Ee&&te.done(e.values,e);Ze&&!c.has(ce)&&(c.add(ce),de(L,`Done. ${fh(te.did(e))}`)),m.forEach((je,vn)=>{je.classList.toggle("done",c.has(vn+1)),Le(je,{"aria-current":vn+1===ce?"step":"false"})});let St=Ce?[a===null?U():ae()]:Ee?te.says(e):[],Fe=Ee?Ze?te.did(e):[en("Do it: "),te.act]:[],ft=JSON.stringify([ce,Ce,St,Fe,$e]);if(ft===Y)return se();Y=ft,de(f,Ce?"The tour has an example of its own":te.title),$e||v.replaceChildren(...Li(St)),O(S,!Ce),S.classList.toggle("ok",c.has(ce)),Ee&&A.replaceChildren(...Li(Fe));let Ht=te.hand??[];M.dataset.keys!==Ht.join()&&(M.dataset.keys=Ht.join(),M.replaceChildren(...Ht.map(je=>d("tour-key",Ai[je][0],()=>e.moves()[je](),{"aria-label":Ai[je][1]})))),O(C,!Ce&&ce>1),O(k,Ce),de(k,a===null?"Show the example again":"Open the example");let Vt=ce===n;if(O(x,!Ce&&!Vt),O(y,!Ce&&Vt&&e.inPage),Vt&&e.inPage){let[je,vn]=t.onward,wc=new URL(`./${je}`,location.href).href;de(y,vn),y.href=e.state.link({theme:e.S.theme,tour:1},{base:wc})}let ts=`${ce} ${Ce}`;return!$e&&ts!==ne&&J(),$e||(ne=ts),se()}let ae=()=>`It is told on ${t.example}, and opens it. What you have here is kept: the browser’s Back button returns to it.`,U=()=>`This stop is about ${t.example}, and the page shows something else now.`,K=0,X=0,Z=0,le=!1,he=[],oe=null,we=null,se=()=>K||=requestAnimationFrame(ye),xe=te=>te?[...e.root.querySelectorAll(te)].filter(ce=>ce.checkVisibility()).map(ce=>ce.getBoundingClientRect()):[];function ye(){K=0;let te=j();if(!te||$.hidden)return;let ce=!k.hidden,ie=ce?null:vs(xe(te.at)),$e=e.root.querySelector("header")?.getBoundingClientRect(),[Ee,Ce]=[innerWidth,innerHeight];for(let Fe of[z,P])O(Fe,ie!==null);if(e.small)$.style.left=$.style.top="",oe=null;else{let Fe={width:$.offsetWidth,height:$.offsetHeight},ft={top:Math.max(0,$e?.bottom??0),width:Ee,height:Ce},Ht={left:Ee,right:Ee,top:ft.top,bottom:ft.top},ts=(je=>je&&je.top>=ft.top+Xt&&je.top+Fe.height<=Ce-Xt&&je.of===te&&(!ie||!Qs({...je,right:je.left+Fe.width,bottom:je.top+Fe.height},ie)))(oe)?oe:gh(ie??Ht,Fe,ft,[...xe(te.lit),...xe(te.clear)].map(je=>vs([je],0)).filter(Boolean));oe={left:ts.left,top:ts.top,of:te},$.style.left=`${ts.left}px`,$.style.top=`${ts.top}px`}if(O(b,!1),!ie)return;Object.assign(P.style,{left:`${ie.left}px`,top:`${ie.top}px`,width:`${ie.right-ie.left}px`,height:`${ie.bottom-ie.top}px`}),he=[ie,...xe(te.lit).map(Fe=>vs([Fe],2)),...$e?[vs([$e],0)]:[]].filter(Boolean);let Ze=wh(he).map(({left:Fe,top:ft,right:Ht,bottom:Vt})=>`M${Fe} ${ft}H${Ht}V${Vt}H${Fe}Z`);if(z.style.clipPath=`path(evenodd, "M0 0H${Ee}V${Ce}H0Z${Ze.join("")}")`,e.small||Z)return;let St=ph(ie,$.getBoundingClientRect(),Ut(vs([ie,$.getBoundingClientRect()])));O(b,St!==null),St&&N.setAttribute("d",`M${St.map(Fe=>Fe.join(" ")).join("L")}`)}function Ut(te){let ce=[],ie=document.createRange(),$e=document.createTreeWalker(e.root,NodeFilter.SHOW_TEXT);for(let Ee=$e.nextNode();Ee;Ee=$e.nextNode())if(!(!Ee.nodeValue.trim()||T.contains(Ee)||Ee.parentNode.nodeName==="style")){ie.selectNodeContents(Ee);for(let Ce of ie.getClientRects())Qs(Ce,te)&&ce.push(Ce)}return ce}function Ke(te=!1){clearTimeout(X),le=!0,requestAnimationFrame(()=>Bs(te||matchMedia("(prefers-reduced-motion: reduce)").matches));let ce=()=>le&&!X&&Bs(!0),ie=()=>{X=Z?window.setTimeout(ie,Ci):0,ce()};X=window.setTimeout(ie,mh),!we&&(we=new ResizeObserver(ce),we.observe(e.main))}function Bs(te){let ce=j();if(!ce||a!==null)return;for(let Vt of e.root.querySelectorAll(ce.at))Vt.closest("details:not([open])")?.setAttribute("open","");let ie=vs(xe(ce.at));if(!ie)return se();let{words:$e}=e,Ce=(e.small&&$e&&!$e.querySelector(ce.at)&&getComputedStyle($e).position==="sticky"?$e.offsetHeight:0)+Xt,Ze=(e.small?$.getBoundingClientRect().top:innerHeight)-Xt,St=ie.bottom-ie.top;if(ie.top>=Ce&&ie.bottom<=Ze)return se();let Fe=ie.top<Ce?Ce:Ze-St,ft=Math.abs(ie.top-Fe)>innerHeight/2,Ht=St>Ze-Ce||e.small?Ce:ft?Ce+(Ze-Ce-St)/2:Fe;return scrollTo({top:scrollY+ie.top-Ht,behavior:te?"instant":"smooth"}),se()}let Se=()=>{$.hidden||(clearTimeout(Z),Z=window.setTimeout(()=>{Z=0,se()},Ci),se())},ve=()=>le=!1;addEventListener("scroll",Se,{capture:!0,passive:!0}),addEventListener("resize",se),addEventListener("wheel",ve,{passive:!0}),addEventListener("touchmove",ve,{passive:!0});let Je=te=>{if($.hidden)return;let ce=te.composedPath()[0],ie=te.clientX===void 0?ce.getBoundingClientRect?.():null,[$e,Ee]=ie?[(ie.left+ie.right)/2,(ie.top+ie.bottom)/2]:[te.clientX,te.clientY],Ce=T.contains(ce)||he.some(Ze=>$e>=Ze.left&&$e<=Ze.right&&Ee>=Ze.top&&Ee<=Ze.bottom);z.classList.toggle("awake",!Ce&&ce!==e.root)},Us="";e.root.addEventListener("pointermove",te=>{let ce=Us;Us=`${te.clientX} ${te.clientY}`,ce!==Us&&Je(te)}),e.root.addEventListener("focusin",Je);let Vs=te=>{te.key!=="Escape"||te.defaultPrevented||$.hidden||te.composedPath()[0].closest?.("dialog, .popover, input:not([type=range], [type=checkbox]), textarea, select")||(D(),te.preventDefault())},xn=e.inPage?document:e.root;return xn.addEventListener("keydown",Vs),e.model.on("remove",()=>{clearTimeout(X),clearTimeout(Z),cancelAnimationFrame(K),we?.disconnect(),removeEventListener("scroll",Se,!0),removeEventListener("resize",se),removeEventListener("wheel",ve),removeEventListener("touchmove",ve),xn.removeEventListener("keydown",Vs)}),Q(),{el:T,entry:p,get at(){return r},moves:{t:_,n:()=>R(r+1),b:()=>R(r-1)},draw(){e.P&&(l!==e.state.asked&&!e.returning&&ee(),Q())}}}var st=["picture","size","theme","view","focus","unit","step"],xh={t:["step"],unit:["unit","step"],mode:["unit","step"],focus:["focus","step"],sort:["focus","unit","step"],view:["view","step"],theme:["theme",...st],playing:["play"],speed:["play"],pane:["pane",...st],probe:["probe","size","step"],by:["by","step"]},Hn=40,vh=4e3;async function kh(){let e=AbortSignal.timeout(vh);try{return(await fetch("./static/js/bokeh.min.js",{method:"HEAD",cache:"no-store",signal:e})).ok}catch{return!1}}function yh(){let{socket:e}=window.gatescope??{},t=e?.onclose;t&&(Object.assign(e,{onmessage:null,onerror:null,onclose:null}),e.close(),t.call(e,new CloseEvent("close")))}var Lt=class{time=null;main=null;words=null;cursor=null;parts=[];questions=null;small=!1;low=!1;width=0;rem=16;order=[];sorted=null;ordered=0;unframed=null;noted=[];meanings=null;constructor({model:t,el:s},n){this.model=t,this.setup=t.setup,this.pages=t.pages,this.inPage=Object.keys(t.pages).length>0,this.state=new Tn(t.setup,this.inPage),this.returning=!1,this.P=null,this.S={t:0,unit:0,mode:"unit",focus:null,sort:"similarity",playing:!1,speed:1,view:{a:0,n:1},theme:this.startTheme()};let r=o("style");r.append(pi+xi+n+Ei),this.root=o("div",{class:"gs",tabindex:"-1","data-theme":this.S.theme}),this.root.classList.toggle("page",this.inPage),s.append(r,this.root),this.state.asked.values.embed&&hi(this),this.host=s.getRootNode().host??this.root,this.tour=Ni(this,this.guide);let i={knock:kh,give:yh};this.line=new On({...this.inPage&&i,changed:(a,l)=>this.moved(a,l)}),this.inPage&&t.document?.on_event("connection_lost",(a,l)=>this.line.lost(l?.connection?.deref?.()))}listen(){let t=new ResizeObserver(()=>this.resize());t.observe(this.time),this.model.on("payload",()=>this.hear()),this.model.on("progress",()=>this.line.heard(!0)),this.state.listen(n=>{this.returning=!0,n.values.theme&&this.set({theme:n.values.theme}),this.back(n)}),this.model.on("remove",()=>{t.disconnect(),this.line.stop(),this.state.stop(),this.closed=!0,this.close()}),(this.inPage?document:this.root).addEventListener("keydown",n=>this.key(n)),this.root.addEventListener("click",n=>{n.detail&&n.target.closest?.("button")&&!n.target.closest(".popover")&&this.root.focus({preventScroll:!0})}),this.readTheme(),this.meanings=gi(this),this.parts.push(this.meanings),this.root.append(this.meanings.el),this.parts.push(this.tour),this.root.append(this.tour.el),this.inPage&&(document.getElementById("opening")?.remove(),this.unframed&&this.root.append(this.unframed),this.root.append(o("p",{class:"printnote"},"Sections that were not looked at are left out. Scroll through the page in light colours, and print it again.")),Si(this))}close(){}get guide(){return null}receive(t){}back(t){}get notices(){return this.noted}set notices(t){this.noted=t}get behind(){return!1}get whose(){return""}get meanwhile(){return""}get values(){return{}}get wished(){return this.values}get connected(){return this.line.up}get busy(){return this.questions.busy}tell(t){this.line.asked(),this.model.send_msg(t)}hear(){this.line.heard();try{this.receive(this.model.payload)}catch(t){console.error(t),this.notices=["This answer cannot be shown: a fault in the program, which the browser's console names."],this.draw(new Set(["notice"]))}}moved(t,s){t==="closed"&&this.wentOff(),s==="closed"&&t==="open"&&this.cameBack(),this.mark(),this.draw(new Set(["notice","lost","busy","run"]))}wentOff(){this.questions?.hold()}cameBack(){this.questions?.resume()}get offline(){let{behind:t}=this,s=t?this.whose:this.meanwhile;return{silent:`The server has not answered for ${5e3/1e3} seconds; this page waits for it. ${s}`,closed:`Not connected, trying again. ${t?"What you ask is kept. ":""}${s}`,ended:"The server answers again, but no longer knows this page. Reload keeps what you typed."}[this.line.state]}mark(){let t=this.offline;this.root.classList.toggle("behind",t!==void 0&&this.behind),t!==this.saidOfLine&&(this.saidOfLine=t,this.draw(new Set(["notice"])))}reload(){this.state.reload(this.wished)}get settled(){return this.inPage&&!this.returning}keep(t=!1){this.settled&&this.state.keep(this.values,t)}get touches(){return xh}set(t){let s=new Set;for(let[n,r]of Object.entries(t))if(this.S[n]!==r){this.S[n]=r;for(let i of this.touches[n])s.add(i)}this.notices.length&&(t.t??t.unit)!==void 0&&!this.root.classList.contains("stale")&&(this.notices=[],s.add("notice")),t.theme&&this.readTheme(),s.size&&this.draw(s)}look(t){this.chosen=t,this.set({focus:t})}go(t){if(!this.P)return;t=Math.max(0,Math.min(this.P.T-1,t));let s=_r(this.S.view,t,this.P.T);this.set(s.a===this.S.view.a&&s.n===this.S.view.n?{t}:{t,view:s})}walk(t){this.P&&this.go(this.P.beyond(this.S.t,t,this.S.by==="word"))}pick(t){this.P&&this.set({unit:Math.max(0,Math.min(this.P.H-1,t)),mode:"unit"})}full(t){return this.P.roles.kind(t)==="memory"?this.P.peak(t):1}startTheme(){return document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}readTheme(){this.root.dataset.theme=this.S.theme,this.inPage&&(document.documentElement.dataset.theme=this.S.theme);let t=getComputedStyle(this.root);this.font=t.fontFamily;let s=new Map;this.css=n=>(s.has(n)||s.set(n,t.getPropertyValue(n).trim()),s.get(n)),this.palette=yi(this.css)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(st)))}measure(){let t=this.root.clientWidth<=760;return{small:t,low:!t&&this.inPage&&innerHeight<800,width:Math.round(this.time.clientWidth),rem:parseFloat(getComputedStyle(document.documentElement).fontSize)}}resetView(t=this.measure()){Object.assign(this,t),this.placeWords();let n=(["bytes","characters"].includes(this.P.reads.kind)?this.small?1.8:1.2:this.small?2.6:2)*this.rem,r=wi(this.P.T,this.width-this.gutter,n);this.S.view=_r({a:this.S.view.a,n:r},this.S.t,this.P.T)}placeWords(){let t=this.small?this.main:this.time;this.words.parentNode!==t&&t.prepend(this.words)}get fine(){return Math.max(.75*this.rem,12)}get gutter(){return Math.round(3.9*this.rem)}draw(t){if(!this.P)return;this.G=Tt(this.S.view,this.P.T,this.width,this.gutter);let s=Rr(t),{P:n,S:r}=this,i=[n,n.layer,r.sort,r.focus];i.some((a,l)=>a!==this.sorted?.[l])&&(this.order=Mi(n,r.sort,r.focus,r.t),[this.sorted,this.ordered]=[i,r.t],t.add("order")),s("step","view","size")&&this.drawCursor();for(let a of this.parts)a.el.hidden||Kt(a,t)}drawCursor(){let{G:t,S:s,cursor:n}=this;n.style.display=t.sees(s.t)?"":"none",n.style.left=`${t.x(s.t)-1}px`,n.style.width=`${t.cw+1}px`}moves(){let{S:t,P:s}=this,n=this.order.indexOf(t.unit);return{w:()=>this.meanings.walk(),...this.tour.moves,ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1),Home:()=>this.go(0),End:()=>this.go(s.T-1),ArrowUp:()=>this.pick(this.order[(n-1+s.H)%s.H]),ArrowDown:()=>this.pick(this.order[(n+1)%s.H]),...Object.fromEntries(s.signals.map((r,i)=>[i+1,()=>this.look(r)]))}}key(t){if(this.closed||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let s=t.composedPath()[0];if(s.closest?.("dialog, .popover"))return;if(s.matches?.("input:not([type=range], [type=checkbox]), textarea, select")||s.isContentEditable){t.key==="Escape"&&this.root.focus();return}if(!this.P)return;let r=s.matches?.("input[type=range]"),i=s.matches?.("button, a, summary, input[type=checkbox]"),a=this.moves()[t.key];!a||r&&!/^[ ?a-z]$/.test(t.key)||i&&t.key===" "||(t.preventDefault(),a())}};var $h=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;function Pi(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0,!0);return[JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),e.subarray(4+t)]}function At(e){return Pi((e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)).slice())}function ks(e){if(!$h)throw new Error("a big-endian browser cannot read this picture");let[t,s]=At(e);return{...t,picture:s.length?new ns(...Pi(s)):null}}var ns=class{T=0;H=0;tokens=[];word=[];words=[];layers=[];symbols=[];near={};unknown=[];probes=[];follows=[];beside=null;shows=null;arrays={};roles=null;constructor(t,s){for(Object.assign(this,t),t.roles&&(this.roles=new $n({...t,name:t.cell})),this.body=s,this.layer=(this.layers.length||1)-1;this.layer&&this.layers[this.layer].direction==="reverse";)this.layer-=1;this.cache=new Map}array(t){let s=this.arrays[t];if(!s)return null;let[n,r]=s,i=r.reduce((a,l)=>a*l,1);return new Float32Array(this.body.buffer,this.body.byteOffset+4*n,i)}kept(t,s){return this.cache.has(t)||this.cache.set(t,s()),this.cache.get(t)}signal(t){return this.kept(`${this.layer}.${t}`,()=>this.array(`${this.layer}.${t}`))}at(t,s,n){return s<0||s>=this.T?0:this.signal(t)[s*this.H+n]}mean(t){return this.kept(`mean ${this.layer}.${t}`,()=>{let s=this.signal(t),n=new Float32Array(this.T);for(let r=0;r<this.T;r++){let i=0;for(let a=0;a<this.H;a++)i+=s[r*this.H+a];n[r]=i/this.H}return n})}column(t,s){let n=this.signal(t),r=new Float32Array(this.T);for(let i=0;i<this.T;i++)r[i]=n[i*this.H+s];return r}peak(t){return this.kept(`peak ${this.layer}.${t}`,()=>this.signal(t).reduce((s,n)=>Math.max(s,Math.abs(n)),0))}reach(t,s){return(s===null?this.mean(t):this.column(t,s)).reduce((r,i)=>Math.max(r,Math.abs(i)),0)}get shown(){return this.kept("shown",()=>this.tokens.map(ue))}within(t){return t>0&&t<this.word.length&&this.word[t]===this.word[t-1]}beyond(t,s,n=!1){let r=t+s;if(n&&s>0)for(;this.within(r+1);)r+=1;if(n&&s<0){for(r=t;this.within(r);)r-=1;r-=1}return Math.max(0,Math.min(this.T-1,r))}get memory(){return this.roles.memory}get keeper(){return this.roles.keeper}halfLife(t){return this.signal("half")?.[t]??null}top(t,s="top"){let n=this.array(`${s}.id`),r=this.array(`${s}.p`),i=this.arrays[`${s}.id`][1][1];return Array.from({length:i},(a,l)=>[this.words[n[t*i+l]],r[t*i+l]])}};var Oi=`/* The page for a projector. Its text is a share of \`--p\`, never below 18 px; with a browser's zoom it grows as rem does. */
.present {
  --p: max(18px, 1.286rem, min(1.42vw, 2.5vh));
  position: fixed;
  inset: 0;
  z-index: 50;
  display: grid;
  grid-template-columns: calc(23 * var(--p)) minmax(0, 1fr);
  grid-template-rows: auto minmax(0, 1fr) auto;
  gap: calc(1.2 * var(--p)) calc(2.2 * var(--p));
  padding: calc(1.4 * var(--p)) calc(2 * var(--p)) calc(0.9 * var(--p));
  overflow: hidden auto;
  background: var(--bg);
  font-size: var(--p);
}
.presenting {
  height: 100vh;
  overflow: hidden;
}
.present .strip,
.present .floor {
  grid-column: 1 / -1;
  min-width: 0;
}
.present .strip {
  --bore: calc(1.35 * var(--p));
  --valve: calc(1.3 * var(--p));
  --least: calc(2.1 * var(--p));
}
.present .wd .t {
  white-space: pre;
}
.present .wd.unknown:not(.here) .t {
  outline: 1.5px dashed var(--ink2);
  outline-offset: -2px;
}
/* where the text goes on, the pipe does */
.present .from .wd:first-of-type .p {
  border-left-width: 0;
  border-radius: 0;
}
.present .on .wd:last-of-type .p {
  border-right-width: 0;
  border-radius: 0;
}
.present .told {
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  gap: var(--p);
  min-width: 0;
  min-height: 0;
}
.tells {
  flex: 1 1 auto;
  min-height: 0;
  margin: 0;
  overflow: hidden;
  line-height: 1.36;
  letter-spacing: -0.015em;
  text-wrap: pretty;
  overflow-wrap: anywhere;
}
.tells b {
  font-weight: 650;
  unicode-bidi: isolate;
}
.tells .n {
  font-weight: 650;
  white-space: nowrap;
}
.given {
  flex: none;
  min-width: 0;
  padding-top: calc(0.5 * var(--p));
  border-top: 3px solid var(--ink);
}
.given small {
  display: block;
  font-size: var(--p);
  color: var(--ink2);
}
.given .big {
  height: calc(3 * var(--p));
  line-height: calc(3 * var(--p));
  overflow: hidden;
  white-space: nowrap;
  letter-spacing: -0.035em;
}
.given .big b {
  font-weight: 720;
}
.given .big span {
  font-weight: 600;
}
.given .others {
  display: flex;
  gap: calc(1.2 * var(--p));
  height: calc(1.5 * var(--p));
  overflow: hidden;
  color: var(--ink2);
  white-space: nowrap;
}
.gs .given .slot {
  width: 100%;
  height: calc(2.7 * var(--p));
  padding: 0;
  border: 2px dashed var(--ink);
  border-radius: 9px;
  background: none;
  line-height: 1;
  font-weight: 700;
}
.shows {
  display: grid;
  min-width: 0;
  min-height: 0;
}
.shows svg {
  width: 100%;
  height: 100%;
  overflow: visible;
}
.shows svg text {
  font-family: var(--font);
  font-variant-numeric: tabular-nums;
}
.floor,
.floor .one {
  display: flex;
  align-items: center;
  gap: calc(0.6 * var(--p));
  color: var(--ink2);
  white-space: nowrap;
}
.floor .one {
  gap: calc(0.25 * var(--p));
  margin-left: calc(0.8 * var(--p));
}
.floor .one button {
  border: 0;
  background: none;
  padding: 0 calc(0.3 * var(--p));
  min-height: calc(2 * var(--p));
}
.gs .floor .unitno {
  width: calc(2.8 * var(--p));
}
.floor .whose {
  margin-left: calc(0.3 * var(--p));
}
.floor .btn {
  padding: calc(0.35 * var(--p)) calc(0.7 * var(--p));
}
.floor .btn[aria-pressed="true"] {
  border-color: var(--ink);
  box-shadow: inset 0 0 0 1px var(--ink);
  color: var(--ink);
}
.floor .transport {
  position: static;
  gap: calc(0.2 * var(--p));
  height: auto;
  padding: 0;
  border: 0;
  color: var(--ink);
}
.floor .tb,
.floor .speed {
  width: calc(2.2 * var(--p));
  height: calc(2.2 * var(--p));
  min-width: 0;
  padding: 0;
}
.floor .tb.play {
  width: calc(2.7 * var(--p));
}
.floor .tb svg {
  width: calc(1.05 * var(--p));
  height: calc(1.05 * var(--p));
}
.floor .where {
  margin-left: calc(0.4 * var(--p));
  font-size: var(--p);
}
.floor .where small {
  font-size: var(--p);
}
.floor .keys {
  display: none;
}
.presenting dialog,
.presenting .meaning {
  font-size: max(18px, 1.286rem);
}
.presenting .unframed {
  position: fixed;
  inset: auto 0 0 auto;
  z-index: 55;
}

@media (max-width: 1180px) and (min-width: 761px) {
  .present {
    grid-template-columns: calc(17 * var(--p)) minmax(0, 1fr);
  }
  .floor .speed,
  .floor .whose {
    display: none;
  }
}
/* too low for all of it at once, it scrolls */
@media (max-height: 559px) and (min-width: 761px) {
  .present {
    grid-template-rows: auto minmax(calc(24 * var(--p)), 1fr) auto;
  }
}
@media (max-width: 760px) {
  .presents {
    display: none;
  }
  .present {
    --p: 1rem;
    display: flex;
    flex-direction: column;
  }
  .present > *,
  .tells {
    flex: none;
  }
  .shows svg {
    height: auto;
  }
  .floor,
  .floor .transport {
    flex-wrap: wrap;
  }
  .floor .one {
    margin-left: 0;
  }
}
@media print {
  .present {
    position: static;
    height: 100vh;
  }
  .floor {
    display: none;
  }
  .presenting > :is(header, .ask, main) {
    display: none;
  }
}
`;var Rn=30,Sh=26,rs=25,ji=38,Hi=(e,t,s)=>Math.min(s,Math.max(t,e)),Dr=e=>(Hi(e,0,1)||0)*Rn/2,Fn=(e,t)=>e?Hi(Math.abs(e)*Sh/Math.max(1.25,t||0),1.5,Rn):0,Br=4,qr=e=>e.scale,Eh=e=>G(e,Math.abs(e)<10?2:Math.abs(e)<100?1:0,!0),Th=e=>Number.isFinite(e)&&ke(e)?_e(e):"nil",zt=e=>e?{"data-term":e}:{};function ys(e,t){e.shown!==t&&(e.textContent=e.shown=t)}var Ch=e=>`.gs-d .S${e}{stroke:var(--F${e})} .gs-d .box.S${e}{stroke:var(--${e})}
.gs-d .F${e}{fill:var(--F${e})} .gs-d .T${e},.gs-d text.T${e}{fill:var(--${e})}`,Lh=`
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${Rn+3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${Rn};stroke-linejoin:round}
.gs-d .ghost{fill:none;stroke:var(--rule2);stroke-width:1.5;stroke-dasharray:6 6}
.gs-d .flow{fill:none;transition:stroke-width .18s ease-out}
.gs-d .flow.pos,.gs-d .slide.pos{stroke:var(--Fpos)} .gs-d .flow.neg,.gs-d .slide.neg{stroke:var(--Fneg)}
.gs-d .taper.pos{fill:var(--Fpos)} .gs-d .taper.neg{fill:var(--Fneg)}
.gs-d .wire{fill:none;stroke:var(--ink3);stroke-width:2} .gs-d .wire.peep{stroke-dasharray:5 3.5}
.gs-d .bus{fill:none;stroke:var(--ink3);stroke-width:2} .gs-d .dot{fill:var(--ink3)}
.gs-d .over{stroke:var(--bg);stroke-width:7;fill:none}
.gs-d .link{fill:none;stroke:var(--ink3);stroke-width:4.5;stroke-linecap:round}
.gs-d .jaw{fill:var(--bg);stroke-width:2.5;transition:transform .18s ease-out}
.gs-d .open{stroke:none} .gs-d .taper{stroke:var(--bg);stroke-width:1.5}
.gs-d .rim{fill:none;stroke-width:2.5} .gs-d .halo{fill:var(--pipe);stroke:var(--bg);stroke-width:6}
.gs-d .box{fill:var(--bg);stroke:var(--ink);stroke-width:2} .gs-d .boxed{font-weight:500}
.gs-d .letter{font-weight:700;font-style:italic} .gs-d text.letter{fill:var(--bg)}
.gs-d .head{fill:none;stroke:var(--ink);stroke-width:2.25;stroke-linecap:round;
stroke-linejoin:round}
.gs-d .chip{fill:var(--ink)} .gs-d text.word{fill:var(--bg);font-weight:700}
${["f","i","o","r","z"].map(Ch).join(`
`)}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`,Ah=0,_i=96,zh=420,Nh=()=>globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches??!0,In=class{constructor(t,s=null,n=0){this.compact=t,this.least=n,this.hand=s,this.steps=[],this.layers=Object.fromEntries(["walls","bores","wires","flows","valves","marks","words","hands"].map(r=>[r,B("g")])),this.root=B("g",{class:"gs-d"},B("style",{},Lh),Object.values(this.layers))}update(t){for(let s of this.steps)s(t)}size(t,s){return Math.max(this.least,this.compact?s:t)}add(t,...s){this.layers[t].append(...s)}pipe(...t){for(let s of t)this.add("walls",B("path",{d:s,class:"wall"})),this.add("bores",B("path",{d:s,class:"bore",...zt("flow")}))}flow(t,s,n=qr){let r=B("path",{d:t,...zt("flow")});this.add("flows",r),this.steps.push(i=>{let a=s(i);r.style.strokeWidth=Fn(a,n(i)),r.setAttribute("class",`flow ${_e(a)}`)})}slide(t,s,n){let r=B("path",{d:`M0 ${t}h${_i}`,class:"slide"});r.style.opacity="0",this.add("flows",r);let i=-1;this.steps.push(a=>{let l=a.t===i+1&&i>=0&&!a.instant;if(i=a.t??-1,!l||Nh()||!r.animate)return;let c=n(a);r.style.strokeWidth=Fn(c,qr(a)),r.setAttribute("class",`slide ${_e(c)}`),r.animate([{transform:`translateX(${s-_i}px)`,opacity:1},{transform:"translateX(0)",opacity:1}],{duration:zh,easing:"cubic-bezier(.4,0,.2,1)"})})}valve({x:t,y:s,runs:n,letter:r,hue:i,gate:a,before:l,after:c,at:d=null,scale:u=qr}){let h=rs,p=`gs-valve-${++Ah}`,w=n==="left"||n==="right",m=x=>B("rect",{class:`jaw S${i}`,x:w||x?t-h:t,y:!w||x?s-h:s,width:w?2*h:h,height:w?h:2*h}),[f,v]=[m(!0),m(!1)],g=B("path");this.add("valves",B("g",zt(i),B("clipPath",{id:p},B("circle",{cx:t,cy:s,r:h})),B("circle",{cx:t,cy:s,r:h,class:"halo"}),B("circle",{cx:t,cy:s,r:h,class:`open F${i}`}),g,B("g",{"clip-path":`url(#${p})`},f,v),B("circle",{cx:t,cy:s,r:h,class:`rim S${i}`})));let[A,M]=d??(w?[0,ji]:[-ji,0]);r&&this.badge(t+A,s+M,r,i);let S={right:[1,0],left:[-1,0],up:[0,-1],down:[0,1]}[n],C=(x,y)=>`${t+x*S[0]-y*S[1]} ${s+x*S[1]+y*S[0]}`;this.steps.push(x=>{let y=Dr(a(x)),E=w?"Y":"X";f.style.transform=`translate${E}(${-y}px)`,v.style.transform=`translate${E}(${y}px)`;let L=Fn(l(x),u(x))/2,$=Fn(c(x),u(x))/2;g.setAttribute("d",L||$?`M${C(-h,-L)}L${C(h,-$)}L${C(h,$)}L${C(-h,L)}z`:""),g.setAttribute("class",`taper ${_e($?c(x):l(x))}`)});let k=this.hand?.({signal:i,linked:r!==i,x:t,y:s,level:w});k&&(this.add("hands",k.el),this.steps.push(x=>k.step(x)))}badge(t,s,n,r){let i=n.length>1?40:22;this.add("marks",B("g",zt(r),B("rect",{x:t-i/2,y:s-11,width:i,height:22,rx:11,class:`T${r}`}),B("text",{x:t,y:s+5,"font-size":this.size(15,16.5),"text-anchor":"middle",class:"letter"},n)))}box(t,s,n,r,i=52){this.add("marks",B("g",zt(n),B("rect",{x:t-i/2,y:s-14,width:i,height:28,rx:5,class:`box${r?` S${r}`:""}`}),B("text",{x:t,y:s+5,"font-size":this.size(15,17.5),"text-anchor":"middle",class:`boxed${r?` T${r}`:""}`},n)))}wire(t,s,n=""){this.add("wires",B("path",{d:t,class:`wire S${s} ${n}`,...zt(n==="peep"?"peephole":s)}))}bus(t,...s){this.add("wires",B("path",{d:t,class:"bus",...zt("joined")}));for(let[n,r]of s)this.add("wires",B("circle",{cx:n,cy:r,r:3.2,class:"dot"}))}sum(t,s){this.add("marks",B("g",zt("+"),B("circle",{cx:t,cy:s,r:15,class:"box"}),B("path",{d:`M${t-7} ${s}h14M${t} ${s-7}v14`,class:"box"})))}head(t,s,n=!1){this.add("marks",B("path",{d:n?`M${t-8} ${s}l8 8l8 -8`:`M${t} ${s-8}l8 8l-8 8`,class:"head"}))}label(t,s,n,r,i={}){let{anchor:a="start",hue:l,size:c=21,row:d,inset:u=0,term:h=l}=i,p=this.size(13.5,18),w=this.size(c,c+2),m=B("text",{x:t,y:s,"font-size":p,"text-anchor":a,class:"lab"}),f=B("text",{x:t+u,y:s+(d??w),"font-size":w,"text-anchor":a});this.add("words",B("g",zt(h),m,f)),this.steps.push(v=>{let g=v.blank?void 0:r(v),[A,M,S]=n(v),C=this.compact?S:S&&`mean ${S}`,k=this.compact?M:A;ys(m,v.blank||g!==void 0?v.mode==="mean"?C:k:""),ys(f,g===void 0?"":l?G(g):Eh(g)),f.setAttribute("class",`num ${l?`T${l}`:Th(g)}`)})}words(t,s,n,{anchor:r="start",size:i=this.size(13.5,18),cls:a="lab",term:l=""}={}){let c=B("text",{x:t,y:s,"font-size":i,"text-anchor":r,class:a,...zt(l)});this.add("words",c),this.steps.push(d=>ys(c,n(d)))}};var Re=520,Vr=366,be=82,Be=316,Pe=146,Me=e=>t=>t.now[e],Jt=e=>t=>t.prev[e],Ur=e=>e.kept,Nt=e=>e.written,Ie=e=>t=>e({old:pt(t.before??t.t??0),now:pt((t.t??0)+1)},t),tn=e=>t=>t.blank?1:yn(e,s=>t.now[s]);function Wn(e,t,s){let{memory:n,keeper:r}=t,i=Te(t.keep),a=t.called.keep,l=tn(t.keep);e.pipe(`M0 ${be}H${Re}`),e.flow(`M0 ${be}H${Pe-24}`,Jt(n)),e.flow(`M${Pe+24} ${be}H${s}`,Ur),e.flow(`M${s} ${be}H${Re}`,Me(n)),e.valve({x:Pe,y:be,runs:"right",letter:i,hue:r,gate:l,before:Jt(n),after:Ur}),e.sum(s,be),e.head(507,be),e.slide(be,Re,Jt(n));let c=e.compact?17:16,d=e.compact?29:27;e.label(0,c,Ie((h,p)=>[p.first?"no memory yet":`old memory ${n}${h.old}`,p.first?"no memory":"old memory",`old ${n}${e.compact?"":h.old}`]),Jt(n),{size:25,row:d,term:"memory"}),e.label(Pe,c,()=>[`${a} ${i}`,a,i],l,{anchor:"middle",hue:r,row:d});let u=t.keepsAt?i:`(${i})`;e.label(Pe+38,c,Ie(h=>[`kept ${u}·${n}${h.old}`,"kept",`${u}·${n}${e.compact?"":h.old}`]),Ur,{row:d,term:"kept"}),e.label(Re,c,Ie(h=>[`new memory ${n}${h.now}`,"new memory",`new ${n}${e.compact?"":h.now}`]),Me(n),{anchor:"end",size:25,row:d,term:n})}function sn(e,t,s){let n=e.size(13.5,17),r=B("rect",{y:Be+14,height:34,rx:6,class:"chip"}),i=B("text",{y:Be+38,"font-size":21,"text-anchor":"middle",class:"word"}),a=B("text",{y:Be+37,"font-size":n,class:"lab","data-term":"joined"});e.bus(`M60 ${Be+15}V${t}`),e.add("marks",B("g",{"data-term":"token"},r,i)),e.add("words",a),e.steps.push(l=>{let c=e.compact?11:13,d=fe(l.token,c);for(;Lr(d)>9;)d=fe(l.token,--c);let u=l.token?24+21*Lr(d):0,h=Math.max(0,60-u/2);r.setAttribute("x",h),r.setAttribute("width",u),i.setAttribute("x",h+u/2),ys(i,d),a.setAttribute("x",h+u+10);let p=(Re-h-u-10)/(.52*n),w=e.compact&&l.mode==="mean"?[`mean of ${l.H} units`]:s(l);ys(a,w.find(m=>m.length<=p)??"")})}function Gr(e,t,s){e.bus(`M0 ${Be}H${Math.max(...t)}`,...t.map(n=>[n,Be]));for(let n of t)e.bus(`M${n} ${Be}V${s}`);e.words(0,Be-9,Ie(n=>`h${n.old}`),{term:"h"}),sn(e,Be,Ie((n,{one:r})=>[`x${n.now}, this ${r}, joined with h${n.old} from the step before`,`this ${r}, joined with h${n.old}`,`joined with h${n.old}`]))}function Fi(e,t,s){e.bus(`M60 ${Be}H${Math.max(...t)}`,...t.map(n=>[n,Be]));for(let n of t)e.bus(`M${n} ${Be}V${s}`);sn(e,Be,Ie((n,{one:r})=>[`x${n.now}, this ${r} alone: h${n.old} is not looked at`,`this ${r} alone, without h${n.old}`,`this ${r} alone`]))}function Ri(e,t,s,n,r){let[i,a]=[Be-12,Be+3];e.bus(`M0 ${i}H${Math.max(...t,...n)}`),e.bus(`M60 ${a}H${Math.max(...t,...s)}`);for(let l of t)e.bus(`M${l} ${a}V${r.both}`,[l,i],[l,a]);for(let l of s)e.add("wires",B("path",{d:`M${l} ${i+6}V${i-6}`,class:"over"})),e.bus(`M${l} ${a}V${r.word}`,[l,a]);for(let l of n)e.bus(`M${l} ${i}V${r.hidden}`,[l,i]);e.words(0,i-8,Ie(l=>`h${l.old}`),{term:"h"}),sn(e,a,Ie((l,{one:c})=>[`x${l.now}, this ${c}; h${l.old}, the last hidden state`,`x${l.now}, and h${l.old} above it`,`and h${l.old}`]))}function qn(e,t,s,n,r,i){e.add("wires",B("path",{d:`M${t} ${s}L${n} ${r}`,class:`link S${i}`})),e.add("marks",B("circle",{cx:(t+n)/2,cy:(s+r)/2,r:5.5,class:`box S${i}`}))}function Yr(e,t,{peepholes:s=""}={}){let n=t.linked,[r,i,a]=[254,424,258],[l,c,d,u,h,p]=[200,384,172,134,198,254];e.pipe(`M${r} ${a}V${be}`,`M${i} ${be}V${p}H${Re}`),Wn(e,t,r),Gr(e,n?[Pe,r,c]:[Pe,l,r,c],a+14),e.wire(`M${Pe} ${a}V${be+24}`,"f"),e.box(Pe,a,"σ","f",34);let w=tn(t.share),[m,f]=[Te(t.share),t.writer];n?qn(e,Pe,be+38,r-48,d,"f"):(e.wire(`M${l} ${a}V${d}H${r-24}`,"i"),e.box(l,a,"σ","i",34)),e.flow(`M${r} ${a}V${d+24}`,Me("g")),e.flow(`M${r} ${d-24}V${be}`,Nt),e.valve({x:r,y:d,runs:"up",letter:m,hue:f,gate:w,before:Me("g"),after:Nt,at:n?[-48,0]:void 0}),e.box(r,a,"tanh"),e.wire(`M${c} ${a}V${h}H${i-24}`,"o"),e.box(c,a,"σ","o",34),e.flow(`M${i} ${be}V${u}`,Me("c")),e.flow(`M${i} ${u}V${h-24}`,A=>A.tanh_c),e.flow(`M${i} ${h+24}V${p}H${Re}`,Me("h")),e.valve({x:i,y:h,runs:"down",letter:"o",hue:"o",gate:Me("o"),before:A=>A.tanh_c,after:Me("h"),at:[c-i,0]}),e.box(i,u,"tanh"),e.head(507,p);let v=r+20,g=e.compact?[115,157,198,238]:[114,s?157:162,199,241];e.label(v,g[0],()=>[`written ${t.writes}`,"written",t.writes],Nt,{term:"written"}),e.label(v+11,g[1],()=>[`${t.called.write} ${m}`,t.called.write,m],w,{hue:f}),e.label(v,g[3],()=>["candidate g","candidate","g"],Me("g"),{inset:11,row:e.compact?27:22,term:"g"}),e.label(i+31,118,()=>["","",""],A=>A.tanh_c,{size:18,term:"tanh"}),e.label(i+31,187,()=>["output o","output","o"],Me("o"),{hue:"o"}),e.label(Re,p+36,Ie(A=>[`hidden h${A.now}`,"hidden",`h${e.compact?"":A.now}`]),Me("h"),{anchor:"end",size:25,term:"h"}),s&&Ph(e,s,{row:a,inputX:l,outputX:c,tap:r+108,y:g[2]})}function Ph(e,t,{row:s,inputX:n,outputX:r,tap:i,y:a}){let c={f:{from:18,path:`V${s}H${Pe-17}`,c:"old",place:[38,229,"start"]},i:{from:30,path:`V206H${n-27}V${s}H${n-17}`,c:"old",place:[38,177,"start"]},o:{from:i,path:`V${s}H${r-17}`,c:"now",place:[i-6,a,"end"]}};for(let d of t){let{from:u,path:h,c:p,place:[w,m,f]}=c[d];e.wire(`M${u} ${be}${h}`,d,"peep"),e.add("marks",B("circle",{cx:u,cy:be,r:4,class:"chip"})),e.label(w,m,Ie(v=>[`p·c${v[p]} to ${d}`,`to ${d}`,"p·c"]),v=>v.peep?.[d],{size:17,anchor:f,term:"peephole"})}}function Oh(e,t,{reset:s="after"}={}){let[n,r,i,a,l]=[274,150,210,276,496],c=s==="after",[d,u,h]=c?[352,416,416]:[398,332,444];e.pipe(`M${n} ${i}V${be}`,`M${l} ${be}V134`,c?`M${u} ${i}H${n}`:`M${h} ${i}H${u}`),Wn(e,t,n),e.flow(`M${l} ${be}V134`,Me("h")),e.head(l,126,!0),e.wire(`M${Pe} ${a}V${be+24}`,"z"),e.box(Pe,a,"σ","z",34),qn(e,Pe,be+38,n-48,r,"z"),e.flow(`M${n} ${i}V${r+24}`,Me("n")),e.flow(`M${n} ${r-24}V${be}`,Nt);let p=tn(t.share);e.valve({x:n,y:r,runs:"up",letter:"1−z",hue:"z",gate:p,before:Me("n"),after:Nt,at:[-48,0]});let w=c?()=>Br:void 0,m=c?g=>g.u:Jt("h"),f=g=>g.passed??(g.mode==="mean"||g.blank?void 0:g.now.r*m(g));e.flow(`M${h} ${i}H${d+24}`,m,w),e.flow(`M${d-24} ${i}H${c?n:u}`,f,w),c||e.bus(`M${u} ${i}H${n}`),e.valve({x:d,y:i,runs:"left",letter:"r",hue:"r",gate:Me("r"),before:m,after:f,at:[0,36],scale:w}),e.wire(`M${d} ${a}V${i+24}`,"r"),e.box(d,a,"σ","r",34),e.box(u,i,"W·h",null,44),e.box(n,i,"tanh"),Ri(e,[Pe,d],[n],[h],{both:a+14,word:i+14,hidden:i});let v=n+24;e.label(v,114,()=>[`written ${t.writes}`,"written",t.writes],Nt,{term:"written"}),e.label(v+8,156,()=>["write 1−z","write","1−z"],p,{hue:"z"}),e.label(n-34,204,()=>["candidate n","candidate","n"],Me("n"),{anchor:"end",term:"n"}),e.label(c?d+30:d+8,c?160:157,()=>["reset r","reset","r"],Me("r"),{hue:"r",anchor:c?"start":"middle"}),e.label(Re,157,Ie(g=>[`hidden h${g.now}`,"hidden",`h${e.compact?"":g.now}`]),Me("h"),{anchor:"end",term:"h"}),e.label(h+9,240,Ie(g=>c?["recurrent u","past u","u"]:[`old h${g.old}`,"old h","h'"]),m,{size:17,term:"hidden state"}),e.label(d-20,243,Ie(g=>c?["r·u","r·u","r·u"]:[`r·h${g.old}`,"r·h","r·h"]),f,{size:16,anchor:"end",term:"reset gate"})}function jh(e,t){let[s,n,r,i,a]=[274,150,250,250,496];e.pipe(`M${s} ${r}V${be}`,`M${a} ${be}V134`),Ii(e,t,{write:s,writeY:n,row:r,gates:i,out:a}),e.box(s,r,"W·x",null,44),Fi(e,[Pe,s],r+14)}function Ii(e,t,{write:s,writeY:n,row:r,gates:i,out:a}){let{share:l,writer:c,keeper:d,candidate:u}=t,h=tn(l);Wn(e,t,s),e.wire(`M${Pe} ${i}V${be+24}`,d),e.box(Pe,i,"σ",d,34),e.flow(`M${s} ${r}V${n+24}`,Me(u)),e.flow(`M${s} ${n-24}V${be}`,Nt),e.valve({x:s,y:n,runs:"up",letter:Te(l),hue:c,gate:h,before:Me(u),after:Nt,at:[-48,0]}),t.linked?qn(e,Pe,be+38,s-48,n,d):(e.wire(`M200 ${i}V${n}H${s-24}`,c),e.box(200,i,"σ",c,34));let p=s+24,w=Te(l);e.label(p,114,()=>[`written ${t.writes}`,"written",t.writes],Nt,{term:"written"}),e.label(p+8,156,()=>[`${t.called.write} ${w}`,t.called.write,w],h,{hue:c}),e.label(s+34,r-46,()=>[`candidate ${u}`,"candidate",u],Me(u),{term:u}),t.memory==="h"&&(e.flow(`M${a} ${be}V134`,Me("h")),e.head(a,126,!0),e.label(Re,157,Ie(m=>[`hidden h${m.now}`,"hidden",`h${e.compact?"":m.now}`]),Me("h"),{anchor:"end",term:"h"}))}function _h(e,t){if(!t.keep)return Kr(e,t,{mix:"h'",sums:!1});let[s,n,r,i]=[274,150,250,496];e.pipe(`M${s} ${r}V${be}`,`M${i} ${be}V134`),Ii(e,t,{write:s,writeY:n,row:r,gates:r,out:i});let a=[...t.others,t.output].filter(Boolean),l=a.map((c,d)=>424+d*Math.min(52,72/Math.max(1,a.length-1)));Gr(e,[Pe,...t.linked?[]:[200],s,...l],r+14),e.box(s,r,t.squash(t.candidate)||"sum",null,48),a.forEach((c,d)=>{e.box(l[d],r,"σ",c,34),e.label(l[d],r-52,()=>[`${c}`,c,c],Me(c),{hue:c,anchor:"middle"})}),t.memory==="c"&&(e.flow(`M${i} ${be}V134`,Me("c")),e.label(Re,157,Ie(c=>[`hidden h${c.now}`,"hidden",`h${e.compact?"":c.now}`]),Me("h"),{anchor:"end",term:"h"}))}function Kr(e,t,{mix:s="W·h",sums:n=!0}={}){let[r,i,a,l,c]=[196,130,252,356,262];e.add("walls",B("rect",{x:1,y:be-16,width:Re-2,height:32,rx:4,class:"ghost"})),e.words(Re/2,be+5,()=>"no memory belt: all of h is rewritten",{anchor:"middle",size:e.size(15,19)}),e.pipe(`M0 ${r}H${Re}`,`M${a} ${c}V${r}`);let d=()=>Br;e.flow(`M0 ${r}H${i}`,Jt("h")),n&&(e.flow(`M${i} ${r}H${a}`,h=>h.ah,d),e.flow(`M${a} ${c}V${r}`,h=>h.ax,d),e.flow(`M${a} ${r}H${l}`,h=>h.a,d)),e.flow(`M${l} ${r}H${Re}`,Me("h")),e.box(i,r,s,null,48),e.box(a,c,"W·x",null,48),e.box(l,r,t.squash("h")||"="),e.sum(a,r),e.head(507,r),e.bus(`M60 ${Be}H${a}V${c+14}`),sn(e,Be,Ie((h,{one:p})=>[`x${h.now}, this ${p}, and h${h.old} make the whole of h${h.now}`,`and h${h.old} make all of h${h.now}`,`and h${h.old}`]));let u=r-50;e.label(0,u,Ie(h=>[`old h${h.old}`,"old h",`old h${e.compact?"":h.old}`]),Jt("h"),{size:25,term:"memory"}),n&&(e.label(i+26,u,()=>["from old h","from h","from h"],h=>h.ah,{size:23,term:"W·h"}),e.label(a+34,c-15,({one:h})=>[`${h} and bias`,"from x","from x"],h=>h.ax,{size:23,term:"W·x"}),e.label(a+18,u,()=>["sum a","sum","a"],h=>h.a,{size:23,term:"+"})),e.label(Re,u,Ie(h=>[`new h${h.now}`,"new h",`h${e.compact?"":h.now}`]),Me("h"),{anchor:"end",size:25,term:"h"})}var Hh={lstm:Yr,peephole:(e,t,{peepholes:s="ifo"})=>Yr(e,t,{peepholes:s}),coupled:Yr,gru:Oh,mingru:jh,rnn:(e,t)=>Kr(e,t),indrnn:(e,t)=>Kr(e,t,{mix:"u·h"})},Fh=17;function $s(e,t=null){let s={blank:!0,now:Object.fromEntries(e.gates.map(i=>[i,1])),prev:{},token:""},n=B("svg",{viewBox:`0 0 ${Re} ${Vr}`,width:"100%",role:"img"}),r;return{svg:n,least(){let{width:i,height:a}=n.getBoundingClientRect(),l=Math.min(i/Re,a/Vr);return l?Math.round(120/l+.5)/10:0},update(i={}){let a=i.now?i:{...s,...i},{least:l=0}=a,c=!!a.compact||l>Fh;(r?.compact!==c||r.least!==l)&&(r=new In(c,t,l),(Hh[e.name]??_h)(r,e,e.options),n.replaceChildren(r.root),n.setAttribute("role",r.layers.hands.childElementCount?"group":"img")),n.setAttribute("class",a.instant?"gs-still":""),r.update(a)}}}function Ms(e,{t,unit:s,mode:n}){let r=e.layers[e.layer].direction==="reverse"?t+1:t-1,i=n==="mean"?Array.from({length:e.H},(h,p)=>p):[s],a=h=>i.reduce((p,w)=>p+h(w),0)/i.length,{roles:l}=e,c=h=>p=>e.at(p,t,h),d={now:Object.fromEntries(e.signals.map(h=>[h,a(p=>e.at(h,t,p))])),prev:{h:a(h=>e.at("h",r,h))},kept:a(h=>l.kept(c(h))*e.at(e.memory,r,h)),written:a(h=>l.written(c(h))),before:r+1,t,unit:s,mode:n,H:e.H,token:e.shown[t],one:e.reads.one,first:r<0||r>=e.T,scale:e.reach(e.memory,n==="mean"?null:s)};e.memory==="c"&&(d.prev.c=a(h=>e.at("c",r,h)),d.tanh_c=a(h=>Math.tanh(e.at("c",t,h))));for(let h of["u","ax","ah"])e.signal(h)&&(d[h]=a(p=>e.at(h,t,p)));d.ax!==void 0&&(d.a=d.ax+d.ah);let[u]=l.others;u&&(d.passed=a(h=>e.at(u,t,h)*(e.signal("u")?e.at("u",t,h):e.at("h",r,h)))),d.peep={};for(let h of l.gates)e.signal(`peep.${h}`)&&(d.peep[h]=a(p=>e.at(`peep.${h}`,t,p)));return d}var Ne=e=>({text:G(e,2,!0),cls:ke(e)?_e(e):void 0}),Jr=(e,t,s=e)=>({text:`${e} = ${G(t)}`,cls:s}),Zr=e=>({text:e,cls:"b"}),Xr=(...e)=>e.flat(1/0).filter(Boolean).map(t=>t.text===void 0?{text:t}:t),Dn=(e,t=2)=>1-ke(e,t);function nn(e){let t=ke(e);return t<.15?"shut":t<.35?"nearly shut":t<=.65?"half open":"open"}function Wi(e,t){let s=Math.round(100*e);return s<100?`${s}%`:t?"all":"almost all"}var Di=(e,t)=>e.kept(s=>t.now[s]);function Bi(e,t){let s=Di(e,t),n=e.keepsAt?s:Dn(t.now[e.keeper]);return{word:e.called.keep,value:s,shown:Jr(Te(e.keep),n,e.keeper)}}function Qr(e,t){let n=e.share!==e.writer?Dn(t.now[e.writer]):t.now[e.writer],r=e.others.flatMap(i=>[`, ${e.word(i)} `,Jr(i,t.now[i])]);return{word:e.called.write,value:n,shown:[Jr(Te(e.share),n,e.writer),...r]}}function Rh(e,t){let{word:s,value:n,shown:r}=Bi(e,t),i=t.prev[e.memory];if(t.first)return["starts with an empty memory"];if(!ke(i))return["has next to nothing in memory"];if(ke(n)>.65)return["keeps ",Wi(ke(n),n===1)," of its old memory ",Ne(i)," (",r,")"];let a=[Wi(Dn(n),n===0)," of its old memory ",Ne(i)];if(e.linked)return["drops ",a," (",r,")"];let l={shut:["shuts",""],"nearly shut":["nearly shuts",""],"half open":["has"," half open"]},[c,d]=l[nn(n)];return[`${c} its ${s} gate${d} (`,r,"), so ",a," is dropped"]}var Ui=(e,t)=>Math.abs(ke(t-e))<=Math.min(.05,Math.abs(e)/5);function Ih(e,t){let[s,n,r]=[t.prev[e.memory],t.now[e.memory],t.written].map(l=>ke(l)),i=Ui(s,n),a=[n===s?", so it stays at ":", so it stays near ",Ne(n)];return t.first||!s?!r||n===r?[]:[", making ",Ne(n)]:n?s*n<0?r*n>0?[" and flips it to ",Ne(n)]:[", leaving ",Ne(n)]:r?ke(Di(e,t))<.35?Vi(e,t)?[", leaving ",Ne(n)]:[n===s?" in its place, making again ":" in its place, making ",Ne(n)]:i?a:r*s<0?[" against it, leaving ",Ne(n)]:Math.abs(n)>Math.abs(s)?[" on top, making ",Ne(n)]:[", leaving ",Ne(n)]:i?a:[", leaving ",Ne(n)]:[", leaving next to nothing"]}var Vi=(e,t)=>Math.abs(ke(t.written))<.1&&nn(Qr(e,t).value).endsWith("shut");function Wh(e,t){let{word:s,value:n,shown:r}=Qr(e,t),i=Vi(e,t)?"only ":"",a=ke(t.written)?[i,Ne(t.written)]:"next to nothing";if(e.linked)return["it writes ",a," (",r,")"];let l=nn(n);return l.endsWith("shut")?[`its ${s} gate is ${l} (`,r,") and writes ",a]:[`its ${l.replace("half open","half-open")} ${s} gate (`,r,") writes ",a]}function qh(e,t){let[s,n]=[ke(t.prev.h),ke(t.now.h)],r=Ui(s,n),i=s*n<0?"it flips to ":s===n?"it comes back to ":r?"it comes out near ":"it becomes ";if(t.first)return[`starts with no past: the ${t.one} sets it to `,Ne(t.now.h)];let a=e.squash("h")?`, and after ${e.squash("h")} `:", and ",l=Number.isFinite(t.ax)&&Number.isFinite(t.ah)?[`the ${t.one} and the bias push `,Ne(t.ax),", the old state ",Ne(t.ah),a]:[`${t.one} and old state rewrite it, and `];return["has no gate to keep its old ",Ne(t.prev.h),": ",l,i,Ne(t.now.h)]}function qi(e,t){let[s,n]=[e.prev[t],e.now[t]];return e.first?["starts at zero and becomes ",Ne(n)]:ke(s)===ke(n)?["stays at ",Ne(n)]:["goes from ",Ne(s)," to ",Ne(n)]}function Dh(e,t){let s=Zr(`the ${t.H} units`);if(!e.keep)return[s," rewrite all of h: its mean ",qi(t,"h")];let[n,r]=[Bi(e,t),Qr(e,t)],i=e.linked?[" ",n.shown," of the old memory is kept and ",r.shown," of the candidate is written"]:[` the ${n.word} gates are ${nn(n.value)} (`,n.shown,`) and the ${r.word} gates ${nn(r.value)} (`,r.shown,")"];return["on average over ",s,...i,"; the mean memory ",qi(t,e.memory)]}function Bn(e,t){let s=["At ",Zr(`“${fe(t.token,24)}”`),", "];if(t.mode==="mean")return Xr(s,Dh(e,t),".");let n=[Zr(`unit ${t.unit}`)," "];return e.keep?Xr(s,n,Rh(e,t),"; ",Wh(e,t),Ih(e,t),"."):Xr(s,n,qh(e,t),".")}var Un=e=>e.map(({text:t,cls:s})=>s==="b"?o("b",{},t):s?o("span",{class:`n s-${s}`,"data-term":["pos","neg"].includes(s)?"blue and orange":s},t):t),Vn=e=>e.map(({text:t})=>t).join(""),Bh={tanh:Math.tanh,relu:e=>Math.max(0,e)};function Uh(e,t){let[s]=/[^()]+/.exec(t.replace(/^mean /,""))??[""];if(/^from [xh]/.test(t))return t[5]==="x"?"W·x":"W·h";if(t.startsWith("mean ")&&t.includes("·"))return t.includes(e.candidate)?"written":"kept";let n=Ft(s.replace("−","-").replace(/[\u2080-\u2089]+$/,""));return e.signals.includes(n)?n:s.replace("≈","=")||null}var os=e=>({symbol:"",value:e,op:!0}),bt=(e,t,s,n,r)=>{let i=G(t,s);return{symbol:e,value:r&&ke(t,s)<0?`(${i})`:i,cls:n??(ke(t,s)?_e(t):void 0)}};function Vh(e,t){let[s,n]=[pt(t.before??t.t),pt(t.t+1)];if(!e.keep){let g=t.mode==="mean"?`mean h${n}`:`h${n}`,A=Number.isFinite(t.ax)&&Number.isFinite(t.ah),M=e.squash("h"),S=Bh[M];return t.mode==="mean"||!S||!(A||Number.isFinite(t.a))?{symbol:g,result:t.now.h}:{symbol:g,result:t.now.h,from:C=>S(A?C(t.ax)+C(t.ah):C(t.a)),terms:C=>[os(`${M}(`),...A?[bt(`from x${n}`,t.ax,C),os("+"),bt(`from h${s}`,t.ah,C,void 0,!0)]:[bt("a",t.a,C)],os(")")]}}let{memory:r,candidate:i,keep:a,share:l}=e,c=`${r}${s}`,[d,u]=[t.prev[r],t.now[r]],h=g=>g===Ft(g)?g:`(${Te(g)})`,p=(g,A)=>{let M=t.now[Ft(g)];return g===Ft(g)?M:Dn(M,A)},w=g=>[bt(h(a),p(a,g),g,e.keeper),os("·"),bt(c,d,g,void 0,!0)],m=g=>[bt(h(l),p(l,g),g,e.writer),os("·"),bt(i,t.now[i],g,void 0,!0)],f=(g,A)=>g(p(a,A))*g(d)+g(p(l,A))*g(t.now[i]);t.mode==="mean"&&(w=g=>[bt(`mean ${h(a)}·${c}`,t.kept,g,void 0,!0)],m=g=>[bt(`mean ${h(l)}·${i}`,t.written,g,void 0,!0)],f=g=>g(t.kept)+g(t.written));let v=e.keepsFirst?[w,m]:[m,w];return{symbol:`${t.mode==="mean"?"mean ":""}${r}${n}`,result:u,from:f,terms:g=>[...v[0](g),os("+"),...v[1](g)]}}function Gi(e,t){return Gh(e,t).map(s=>({...s,means:Uh(e,s.symbol||s.value)}))}function Gh(e,t){let{symbol:s,result:n,from:r,terms:i}=Vh(e,t);if(!i)return[bt(s,n,2)];let a=c=>ke(r(d=>ke(d,c),c),c)===ke(n,c),l=a(2)?2:3;return[bt(s,n,l),os(a(l)?"=":"≈"),...i(l)]}var Yh=3.5,Kh=2.3,Xh=.5,Jh=3,Zh=.02,Yi=e=>!!e?.probes?.length;function rn(e,t,s,n=""){let r=t.answers.length;return e.array(`${n}probe.${t.name}`).subarray(s*r,(s+1)*r)}var Ki=(e,t,s="")=>e.kept(`${s}likeliest ${t.name}`,()=>Array.from({length:e.T},(n,r)=>{let i=rn(e,t,r,s);return i.reduce((a,l,c)=>l>i[a]?c:a,0)}));function to(e,t=null){if(!Yi(e))return null;let s=e.probes.find(({name:r})=>r===t);if(s)return s;let n=({name:r,answers:{length:i}})=>e.array(`probe.${r}`).reduce((a,l,c)=>a+(c%i?l:0),0);return e.probes.reduce((r,i)=>n(i)>n(r)?i:r)}var Qh=(e,t)=>e.kept(`told ${t.name}`,()=>{let s=Ki(e,t),n=t.answers.map(()=>0);for(let r=0;r<e.T;r++)rn(e,t,r).forEach((i,a)=>n[a]+=i);return[...new Set(s)].filter(r=>r>0).sort((r,i)=>n[i]-n[r]).slice(0,2).sort((r,i)=>s.indexOf(r)-s.indexOf(i))}),so=(e,t,s)=>!!(s.beside&&e.arrays[`beside.probe.${t.name}`]),Xi=(e,t)=>{let s=to(e,t.probe);return s?Yh+(so(e,s,t)?Kh:0):0};function eo(e,t,s,n=""){return[...rn(e,t,s,n)].map((r,i)=>[t.answers[i],r]).sort((r,i)=>i[1]-r[1]).filter(([,r],i)=>i===0||r>=Zh).slice(0,Jh)}function Ji(e){let t=o("span",{class:"label","data-term":"probe"},"memory says"),s=o("div",{class:"probed","aria-hidden":"true"}),n=o("select",{"aria-label":"What the memory is asked for"}),r=o("span",{class:"reads",role:"status"}),i=o("small"),a=o("p",{},n,r," ",i),l=o("div",{class:"probed beside","aria-hidden":"true"}),c=o("div",{class:"memoryrow"},s,l,a),d=[],u="";c.addEventListener("click",({target:m})=>{let f=m.closest(".bar");f&&e.go(Number(f.dataset.step))}),n.addEventListener("change",()=>{e.set({probe:n.value}),e.root.focus({preventScroll:!0})});function h(){let{P:m,S:f}=e,v=to(m,f.probe);if(c.hidden=v===null,d=[],!v)return;let g=m.probes.map(({name:S})=>S).join();g!==u&&n.replaceChildren(...m.probes.map(({name:S,title:C})=>o("option",{value:S},C))),u=g,n.value=v.name,n.hidden=m.probes.length<2;let A=Qh(e.A??m,v);if(l.hidden=!so(m,v,f),p(s,t,v,A),l.hidden)return;let M=o("span",{class:"label"},e.setup.cells[m.beside.cell]);p(l,M,v,A,"beside.")}function p(m,f,v,g,A=""){let{P:M,G:S}=e,C=Ki(M,v,A),k=[],x=C.map((L,$)=>L&&rn(M,v,$,A)[L]>=Xh?v.answers[L]:""),y=M.kept(`brief ${v.name}`,()=>Ys([...v.answers,""])),E=Er(x,S.a,S.end).filter(({label:L})=>L).map(L=>Tr(L,y,e));for(let L=S.a;L<S.end;L++){let $=rn(M,v,L,A),z=g.map(T=>$[T]),P=Math.max(0,1-$[0]-z.reduce((T,O)=>T+O,0)),N=[...z,P].map((T,O)=>{let j=o("i",{class:O<g.length?`A${O}`:"rest"});return j.style.height=`${100*T}%`,j}),b=o("span",{class:"bar"},...N.reverse());b.dataset.step=L,b.title=`step ${L+1}, ${M.shown[L]}: ${eo(M,v,L,A).map(([T,O])=>`${T} ${ps(O)}`).join(", ")}`,b.style.cssText=`left:${S.x(L)+1}px;width:${S.cw-2}px`,k.push(b)}m.replaceChildren(f,...E,...k),d.push({columns:k,current:null})}function w(){let{P:m,S:f,G:v}=e,g=to(m,f.probe);if(!g)return;for(let k of d)k.columns[k.current]?.classList.remove("cur"),k.current=v.sees(f.t)?f.t-v.a:null,k.columns[k.current]?.classList.add("cur");let A=k=>eo(k,g,f.t).map(([x,y])=>`${x} ${ps(y)}`).join(", "),M=e.A&&e.A!==m&&f.t<e.A.T&&Yi(e.A)?A(e.A):"",S=so(m,g,f)?eo(m,g,f.t,"beside.").map(([k,x])=>`${k} ${ps(x)}`):[];de(r,[n.hidden?`${g.title}: `:"",A(m),M&&M!==A(m)?`, was ${M}`:"",S.length?`; ${e.setup.cells[m.beside.cell]}: ${S.join(", ")}`:""].join(""));let C=e.weights==="initial"?"":`, untrained ${me(g.before)}`;i.replaceChildren("as a ",re("probe","linear probe"),` reads all ${m.H} units: right at ${me(g.score)} of test steps${C}`),i.title=`Of ${g.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ${me(g.commonest)}. The network never sees this row.`}return{el:c,draw(m){m("picture","size","view","probe","beside")&&h(),m("step","picture","size","view","probe","beside")&&w()}}}var ed=4096,on=new Map,no=null;function Gn(e,t,s){let n=`${t} ${s} ${e}`;return on.has(n)||(on.size>=ed&&on.clear(),no??=document.createElement("canvas").getContext("2d"),no.font=`${t} 100px ${s}`,on.set(n,no.measureText(e).width)),on.get(n)/100}var Zt=(e,t,s,n,r)=>Math.min(s,t/Gn(e,n,r));function Zi(e,t,s,n,r){let i=e.length,a=()=>i<e.length?`${e.slice(0,i)}…`:e;for(;i>1&&Gn(a(),n,r)*s>t;)i-=1;return a()}function Ss(e){let t=o("div",{class:"ribbon",role:"group","aria-label":"Tokens"}),s=o("div",{class:"foot","aria-hidden":"true"}),n=o("input",{type:"range",class:"scrub",min:"0",step:"1","aria-label":"Step"}),r=o("div",{class:"track"}),i=o("i"),a=o("b");r.append(i,a);let l=Zo(e),c=Ji(e),d=o("div",{class:"words"},t,l.el,c.el,s,o("div",{class:"scrubber"},r,n));n.addEventListener("input",()=>e.go(Number(n.value)));let u=[],h=[],p=null,w=null;t.addEventListener("click",A=>{let M=A.target.closest("button");M&&e.go(Number(M.dataset.step))});let m=null;d.addEventListener("wheel",A=>{let M=Math.sign(A.deltaX||(A.shiftKey?A.deltaY:0));M&&(A.preventDefault(),e.scroll(e.S.view.a+M))},{passive:!1}),d.addEventListener("pointerdown",A=>{A.pointerType==="touch"&&A.target!==n&&(m={x:A.clientX,a:e.S.view.a})}),d.addEventListener("pointermove",A=>{m&&e.scroll(Math.round(m.a-(A.clientX-m.x)/e.G.cw))});for(let A of["pointerup","pointercancel","pointerleave"])d.addEventListener(A,()=>m=null);e.scroll=A=>{let M=e.S.view.n;A=Math.max(0,Math.min(e.P.T-M,A)),A!==e.S.view.a&&e.set({view:{a:A,n:M}})};function f(){let{P:A,G:M,S,rem:C,fine:k}=e,x=A.mean(S.focus),y=e.full(S.focus),E=N=>G(x[N],2).replace(/^(\u2212?)0\./,"$1."),L=0;for(let N=M.a;N<M.end;N++)L=Math.max(L,E(N).length);let $=M.cw>=Math.max(2.25,.61*L)*k,z=JSON.stringify([A.tokens,A.unknown,M.a,M.n,M.width,C,S.focus,e.font]);if(z===w){for(let N=M.a;N<M.end;N++){let b=e.palette.of(S.focus,x[N],y),{style:T,dataset:O}=u[N-M.a],j=`background:${et(b)};color:${lt(b)}`;N-M.a===p?O.style=O.style.replace(/background:[^;]*;\s*color:[^;]*/,j):Object.assign(T,{background:et(b),color:lt(b)}),de(h[N-M.a],$?E(N):"")}return}w=z;let P=o("span",{class:"label","data-term":"mean over units"},"mean ",o("i",{class:`s-${S.focus}`},S.focus));s.replaceChildren(P),u=[],h=[],p=null;for(let N=M.a;N<M.end;N++){let b=A.shown[N],T=e.palette.of(S.focus,x[N],y),[O,j]=[A.within(N)?0:1,A.within(N+1)?0:1],F=o("button",{type:"button",class:"tok",tabindex:"-1"});F.classList.toggle("within",!O),F.classList.toggle("goes-on",!j),F.dataset.step=N,M.cw>=1.1*C&&F.append(b),F.title=A.unknown[N]?`“${b}” ${fs(A)}`:`step ${N+1}: ${b}`,F.classList.toggle("unknown",A.unknown[N]);let I=Zt(b,M.cw-5,.94*C,500,e.font);F.style.cssText=`left:${M.x(N)+O}px;width:${M.cw-O-j}px;background:${et(T)};color:${lt(T)};font-size:${Math.max(I,k)}px`,F.classList.toggle("clipped",I<k*(M.cw-5)/(M.cw-1)),u.push(F);let H=o("span",{class:"m"});$&&H.append(E(N)),H.style.cssText=`left:${M.x(N)}px;width:${M.cw}px`,h.push(H)}t.replaceChildren(...u),s.append(...h),v()}function v(){let{P:A,G:M,rem:S}=e,C=.75*S,k=M.n===A.T,x=k?M.centre(0):M.gutter+C/2,y=k?M.centre(A.T-1):M.width-C/2;n.max=String(A.T-1),n.disabled=A.T===1,n.style.cssText=`left:${x-C/2}px;width:${y-x+C}px`,r.style.cssText=`left:${x}px;width:${y-x}px`,i.style.display=k?"none":"",i.style.left=`${100*M.a/A.T}%`,i.style.width=`${100*M.n/A.T}%`}function g(){let{P:A,S:M,G:S,rem:C,fine:k}=e;if(p!==null&&u[p]&&(u[p].classList.remove("cur"),u[p].removeAttribute("aria-current"),u[p].style.cssText=u[p].dataset.style,u[p].tabIndex=-1,h[p].classList.remove("cur")),p=S.sees(M.t)?M.t-S.a:null,p!==null){let x=u[p],y=A.shown[M.t];x.dataset.style=x.style.cssText,x.classList.add("cur"),x.setAttribute("aria-current","step"),x.tabIndex=0;let E=Math.max(Zt(y,S.cw-4,1.06*C,700,e.font),k);x.style.cssText=`left:${S.x(M.t)}px;width:${S.cw}px;font-size:${E}px`,h[p].classList.add("cur")}n.value=String(M.t),n.setAttribute("aria-valuetext",`step ${M.t+1} of ${A.T}: ${A.shown[M.t]}`),a.style.width=`${A.T>1?100*M.t/(A.T-1):0}%`}return{el:d,draw(A){A("picture","size","theme","view","focus")&&f(),A("step","picture","size","view")&&g(),l.draw(A),c.draw(A)}}}var td=86,rt=9.5,sd=13;function nd(e,t,s,n){let r=Math.min(1,Math.max(0,e))*sd/2,i=Math.min(s,2*r),a=(l,c)=>B("rect",{x:-rt,width:2*rt,y:l,height:Math.max(0,c),class:"jaw"});return[B("clipPath",{id:t},B("circle",{r:rt})),B("circle",{r:rt+2,class:"halo"}),B("circle",{r:rt,class:"open"}),B("g",{"clip-path":`url(#${t})`},B("rect",{x:-rt,width:2*rt,y:-i/2,height:i,class:`flow ${n}`}),r<.6?a(-rt,2*rt):[a(-rt,rt-r),a(r,rt-r)]),B("circle",{r:rt,class:"rim"})]}var Qi=(e,t)=>Math.max(6,Math.abs(e)/(t||1)*td),rd=(e,t,s,n,r=!1,i="forget")=>n?`${e}: it holds ${G(t)}${s===null?"":`, its ${i} gate is ${r?"held at ":""}${G(s)}`}`:`${e}, not read yet`,ea=(e,t)=>o("button",{class:"wd",type:"button","data-k":t},o("span",{class:"t"},e),o("span",{class:"p"},o("span",{class:"q"}),B("svg",{class:"v",viewBox:"-12 -12 24 24","aria-hidden":"true"})));function ta(e,t){return e.addEventListener("click",({target:s})=>{let n=s.closest(".wd");n&&!n.disabled&&t(Number(n.dataset.k))}),function({words:n,run:{c:r,f:i},most:a,t:l,read:c,held:d=null,gate:u="forget"}){e.classList.toggle("held",d!==null);for(let h of e.querySelectorAll(".wd")){let p=Number(h.dataset.k),w=p<=c,[m,f]=[h.querySelector(".q"),h.querySelector(".v")];h.disabled=!w,h.tabIndex=p===Math.max(0,l)?0:-1,h.classList.toggle("todo",!w),h.classList.toggle("here",p===l),p===l?h.setAttribute("aria-current","step"):h.removeAttribute("aria-current");let v=d!==null&&p>=d[0]&&p<d[1];if(h.setAttribute("aria-label",rd(n[p],r[p],i?.[p]??null,w,v,u)),m.style.height=w?`${Qi(r[p],a)}%`:"0",m.className=`q ${_e(r[p])}`,f.replaceChildren(),!w||!p||!i)continue;let g=Qi(r[p-1],a)/100*21.8,A=_e(r[p-1]);f.append(B("rect",{x:-10,y:-10,width:9.5,height:20,class:"bore"}),B("rect",{x:-10.5,y:-g/2,width:10.5,height:g,class:`flow ${A}`}),...nd(i[p],`v${p}`,g,A))}}}var od=(e,t,s)=>e[(e.indexOf(t)+s+e.length)%e.length],id=(e,t)=>/^\d+$/.test(e.trim())&&Number(e)<t?Number(e):null;function Es(e){let t=(a,l,c)=>{let d=o("button",{type:"button",tabindex:"-1","aria-label":l},a);return d.addEventListener("click",()=>e.pick(od(e.order,e.S.unit,c))),d},s=t("◂","Unit above (up arrow)",-1),n=t("▸","Unit below (down arrow)",1),r=o("input",{type:"number",class:"unitno",min:0,step:1,inputmode:"numeric","aria-label":"Unit",title:"Type a unit’s number"}),i=o("span",{class:"row means","data-term":"similarity order"});return r.addEventListener("input",()=>{let a=id(r.value,e.P.H);a!==null&&e.pick(a)}),r.addEventListener("blur",()=>r.value=e.S.unit),r.addEventListener("keydown",a=>a.key==="Enter"&&e.root.focus({preventScroll:!0})),{row:i,els:[s,r,n],draw(){let{P:a,S:l,order:c}=e;r.getRootNode().activeElement!==r&&(r.value=l.unit),r.max=a.H-1;let d=c.indexOf(l.unit)+1,u=`Row ${d} of ${a.H}, rows by ${Ir[l.sort]}.`;de(i,`row ${d} by ${$i[l.sort]}`),i.dataset.act=`${u} The arrows ↑ and ↓ go along the rows.`,s.title=`${u} The row above (↑).`,n.title=`${u} The row below (↓).`}}}var sa=[1.36,1.2,1.05],ad=[1.6,1.45,1.3,1.15,1],ld=2.6,cd=2.1,hd=.7,dd=22,ud=.4,md=.01,fd=250;function gd(e,t,s,n){let r=e.length,i=d=>{let u=d;for(let h=e[d];h<=t&&u<r;h+=e[u])u+=1;return Math.max(u,d+1)},a=(d,u)=>{let h=d;for(let p=e[d-1];p<=u&&h>0;p+=e[h-1])h-=1;return Math.min(h,d-1)},l=a(r,t),c=i(s);return(n<s+ +(s>0)||n>=c-+(c<r))&&(s=Math.max(0,Math.min(n-1,a(n+1,ud*t)))),s=Math.min(s,l),i(s)<=n&&(s=n),{a:s,end:i(s)}}function na(e,t){let s=o("section",{class:"present",role:"main","aria-label":"For a projector"});s.hidden=!0;let n=o("h1",{class:"unseen"},"For a projector"),r=o("div",{class:"strip",role:"group","aria-label":"The words; under each what the unit holds after it"}),i=ta(r,j=>e.go(j)),a=o("p",{class:"tells","aria-live":"polite"}),l=o("small"),c=o("div",{class:"big"}),d=o("div",{class:"others"}),u=o("div",{class:"given"},l,c,d),h=o("div",{class:"shows"}),p=Es(e),w=o("span",{class:"whose"}),m=o("button",{type:"button",class:"btn",title:"The answer waits at every step until it is asked for"},"Ask first ",o("kbd",{},"a")),f=o("button",{type:"button",class:"btn"},"Leave ",o("kbd",{},"Esc")),v=o("div",{class:"floor"},o("span",{class:"one"},"unit",...p.els,w),o("span",{class:"sp"}),m,f),g=o("div",{class:"told"},a,u);m.addEventListener("click",()=>$.a()),f.addEventListener("click",()=>$.Escape());let A=null,M=null,S=null,C=null,k=0,x=0,y=new ResizeObserver(()=>!s.hidden&&e.P&&b());e.model.on("remove",()=>y.disconnect());let E=()=>e.S.answer==="asked"&&A!==e.S.t;function L(j){A=j,O()}let $={Escape:()=>e.set({present:!1}),PageUp:()=>e.walk(-1),PageDown:()=>e.walk(1),a:()=>e.set({answer:e.S.answer==="asked"?"shown":"asked"}),b:()=>{e.S.answer==="asked"?L(E()?e.S.t:null):e.set({answer:"asked"})}};function z(){let j=e.S.present;if(j!==!s.hidden){s.hidden=!j,e.root.classList.toggle("presenting",j);for(let F of e.covered)F.inert=j;j?(M=t.el.parentNode,v.prepend(t.el),s.replaceChildren(n,r,g,h,v),y.observe(s)):(M.prepend(t.el),s.replaceChildren(),y.disconnect()),A=null,e.root.focus({preventScroll:!0})}}let P=()=>parseFloat(getComputedStyle(s).fontSize);function N(){let{P:j,S:F}=e,I=P(),H=r.clientWidth,_=j.shown.map(Q=>fe(Q,dd)),q=Q=>_.map(ae=>Math.max(cd*I,(Gn(ae,650,e.font)+hd)*Q*I)),W=sa.find(Q=>q(Q).reduce((ae,U)=>ae+U,0)<=H)??sa[0],R=gd(q(W),H,k,F.t);k=R.a,r.style.setProperty("--size",`${W*I}px`);let D=[...r.children].map(Q=>Q.dataset.word),V=_.slice(R.a,R.end);(r.firstChild?.dataset.k!==String(R.a)||D.length!==V.length||V.some((Q,ae)=>Q!==D[ae]))&&r.replaceChildren(...V.map((Q,ae)=>{let U=ea(Q,R.a+ae);return U.dataset.word=Q,U.classList.toggle("unknown",j.unknown[R.a+ae]),U})),r.classList.toggle("from",R.a>0),r.classList.toggle("on",R.end<j.T);let ee=F.mode==="mean",Y=Q=>ee?j.mean(Q):j.column(Q,F.unit),ne=j.keeper&&j.layers[j.layer].direction!=="reverse";i({words:j.shown,run:{c:Y(j.memory),f:ne?Y(j.keeper).map(Q=>j.roles.kept(()=>Q)):null},most:j.reach(j.memory,ee?null:F.unit),t:F.t,read:j.T-1,gate:j.roles.called.keep})}function b(){N();let j=P();for(let I of ad)if(a.style.fontSize=`${I*j}px`,a.scrollHeight<=a.clientHeight+1)break;let F=c.textContent;c.style.fontSize=`${Zt(F,.97*u.clientWidth,ld*j,720,e.font)}px`}function T(){let{P:j,S:F}=e,{kind:I,title:H}=j.answers,_=I==="value",q=([ee,Y])=>[ue(ee),_?G(Y,3):me(Y)],{remark:W}=e.setup.tasks[e.entry?.task]??{};if(de(l,H[0].toUpperCase()+H.slice(1)+(W?`. ${W}`:"")),u.classList.toggle("waits",E()),E()){let ee=o("button",{type:"button",class:"slot","aria-label":"Show the answer (b)"},"?");ee.addEventListener("click",()=>L(F.t)),c.replaceChildren(ee),d.replaceChildren();return}let[R,...D]=j.top(F.t),[V,J]=q(R);c.replaceChildren(..._&&!D.length?[]:[o("b",{},V)," "],o("span",{},J)),d.replaceChildren(...D.filter(([,ee])=>_||ee>=md).slice(0,2).map(ee=>o("span",{},q(ee).join(" "))))}function O(j=(...F)=>!0){let{P:F,S:I,setup:H}=e;if(j("play")&&a.setAttribute("aria-live",I.playing?"off":"polite"),!j("present","answer","picture","size","theme","unit","step"))return;j("step","picture")&&A!==I.t&&(A=null);let _=performance.now()-x<fd;j("step")&&(x=performance.now());let q={...Ms(F,I),compact:!0,instant:_||j("present","picture","size","unit","theme")},W=F.cell+JSON.stringify(F.options);W!==C&&(C=W,S=$s(F.roles),h.replaceChildren(S.svg)),S.update(q);let R=Bn(F.roles,q);a.replaceChildren(...Un(R)),S.svg.setAttribute("aria-label",`The ${H.cells[F.cell]} cell at this step. ${Vn(R)}`),p.draw();let D=F.layers.length>1?`, layer ${F.layers[F.layer].level+1}`:"";de(w,`of ${F.H}${I.mode==="mean"?": the mean":""}, ${H.cells[F.cell]}${D}`),m.setAttribute("aria-pressed",String(I.answer==="asked")),T(),b()}return{el:s,arrange:z,moves:$,draw:O}}var Pt=class{constructor(t){this.send=t,this.held=!1,this.seq=0,this.latest=new Map,this.busy=new Set}asked(t,s){return this.latest.get(t)?.key===s}waiting(t){return this.busy.has(t)?this.latest.get(t).request:void 0}ask(t,s,{key:n=null,both:r=!1,once:i=!1}={}){let a=this.latest.get(t),l=this.seq+1,c=r&&this.busy.has(t)?a.from:l;this.latest.set(t,{key:n,request:s,once:i,from:l,first:c,last:l}),this.busy.add(t),this.held?this.seq=l:this.hand(t)}hand(t){let s=this.latest.get(t);s.last=++this.seq,s.handed=!0,this.send({...s.request,want:t,seq:s.last})}hold(){this.held=!0}resume(){this.held=!1;for(let t of[...this.busy]){let{once:s,handed:n}=this.latest.get(t);s&&n?this.busy.delete(t):this.hand(t)}}count(t){if(!this.busy.has(t))return 0;let{first:s,from:n}=this.latest.get(t);return s<n?2:1}take({want:t,seq:s}){let n=this.latest.get(t);return!n||!this.busy.has(t)||s<n.first||s>n.last?null:(n.first=n.from,s>=n.from&&this.busy.delete(t),n)}opened({want:t,seq:s}){let n={key:null,from:s};return this.latest.set(t,n),n}forget(t){let s=this.latest.get(t);s&&(s.key=null)}stop(){this.busy.clear()}};var is={auc:{title:"AUC",chance:.5},spearman:{title:"Spearman",chance:0}},Ot=e=>e<1&&e>=.9995?">0.999":G(e,3);function ro({probe:e,before:t,spread:s,units:n}){let r=n.map(([i,a,l,,c],d)=>({unit:i,signal:a,sign:l,score:c,...d?{}:{spread:s}}));return[{of:"probe",score:e},{of:"before",score:t.unit,spread:t.spread},...r]}function ra(e){let{chance:t}=is[e.kind],s=Math.min(t-.15*(1-t),...ro(e).flatMap(({score:n,spread:r})=>[n,...r??[]]));return n=>(n-s)/(1-s)}var oo=(e,t,s)=>`${t} ${(e==="auc"?["low","high"]:["falls","rises"])[+(s>0)]}`,Yn=(e,[t,s])=>`${Ot(e)} (${Ot(t)} to ${Ot(s)})`,an=({spread:e,before:t})=>e[0]>t.spread[1];function oa(e,t){let{kind:s,probe:n,before:r,spread:i,units:a,share:l}=e,[[c,d,,,u]]=a,{title:h}=is[s],p=an(e)?"clearly better than":i[1]<r.spread[0]?"clearly worse than":"not clearly better than",w=`Unit ${c} alone tells it best, by its ${d}: ${h} ${Yn(u,i)}${s==="auc"?", where 0.5 is a coin toss":""}. That is ${p} before training, where the best unit reaches ${Yn(r.unit,r.spread)}. A linear probe, which reads all ${t} units, reaches ${Ot(n)}, before training ${Ot(r.probe)}.`;return l===void 0?w:`${w} It is true at ${me(l)} of the test steps where it can be asked.`}function ia(e){return e?.features.find(an)?.units[0].slice(0,2)??null}function aa({features:e,units:t},s){let{follows:n}=t[s];if(!n)return null;let[r,i,a,l]=n,c=e.find(u=>u.name===r),d=oo(c.kind,i,a);return{name:r,title:c.title,how:`${d}, ${is[c.kind].title} ${Ot(l)}`}}function Kn(e,t,s=Number.POSITIVE_INFINITY){let[n,r,i]=e.shows??[],[a,l,c]=e.follows[t]??[],d=[n===t&&`shows this in ${r} of ${i} other ${e.reads.kind==="words"?"sentences":"texts"} like it`,a&&`on test texts tells best: ${a} (${is[l].title} ${Ot(c)})`].filter(Boolean);return[d.join("; "),...d].find(u=>u.length<=s)??""}function ot(e){let t=Math.abs(e);return`${e<0?"at least ":""}${t.toLocaleString("en")} ${t===1?"step":"steps"}`}var Xn=(e,t)=>Math.abs(e)-Math.abs(t)||+(e<0)-+(t<0),Ts=({one:e,many:t})=>`half of what a ${e} writes into the unit is gone after so many steps, the median over the ${t}`;var Jn=`.pick {
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
  font-size: var(--fine);
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
  font-size: var(--small);
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
  font-size: var(--fine);
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
  font-size: var(--fine);
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
  font-size: var(--fine);
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
  font-size: var(--fine);
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
.cellhd .row,
.units .row {
  color: var(--ink3);
  font-size: var(--fine);
  white-space: nowrap;
  margin-right: 0.3rem;
}
.cellhd .seg button,
.seg.units button {
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
.instant {
  position: relative;
}
.ahead {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  overflow: visible;
  pointer-events: none;
}
.ahead path {
  fill: none;
  stroke: var(--ink3);
  stroke-width: 1.5;
}
.low .hd.long {
  height: auto;
  white-space: normal;
  line-height: 1.25;
  padding-bottom: 0.2rem;
}
.besideit {
  margin: 0.15rem 0 0;
  font-size: 0.875rem;
  line-height: 1.25;
  color: var(--ink2);
}
.remark {
  margin: 0.1rem 0 0;
  font-size: var(--fine);
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
  font-size: var(--small);
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
  font-size: max(0.8em, 12px);
}
.sheet .hex {
  font-size: max(0.68em, 12px);
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
  font-size: var(--small);
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
  font-size: var(--fine);
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
  font-size: var(--small);
}
.facts p {
  margin: 0.35rem 0 0;
  color: var(--ink2);
  font-size: var(--small);
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
  font-size: var(--fine);
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
  font-size: var(--small);
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
  font-size: var(--small);
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
    font-size: var(--fine);
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
    font-size: var(--fine);
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
/* threads from the names of the gradient's curves to these */
.labels .threads {
  position: absolute;
  left: 0;
  top: 0;
}
.labels .threads line {
  stroke: var(--ink);
  stroke-width: 1;
}
.labels .threads .rnn-h {
  stroke: var(--rnn);
}
.labels .threads .forget {
  stroke: var(--Ff);
}
.labels .threads .own-h,
.labels .threads .own-c {
  stroke: var(--Fpos);
}
`;var la=`/* The sentence over its pipe: how large its letters are, its pipe, its valves, and a word at least. */
.strip {
  --size: 1.42rem;
  --bore: 1.5rem;
  --valve: 1.32rem;
  --least: 2.35rem;
  display: flex;
  flex: 1 1 auto;
}
.strip .wd {
  font-size: var(--size);
}
.wd {
  position: relative;
  flex: 1 0 auto;
  min-width: var(--least);
  padding: 0;
  border: 0;
  background: none;
  line-height: 1.3;
  letter-spacing: -0.012em;
  text-align: center;
  cursor: pointer;
}
.wd .t {
  display: inline-block;
  min-width: 1.35em;
  margin-bottom: 0.225em;
  padding: 0.06em 0.34em 0.1em;
  border-radius: 0.3em;
}
.wd.todo {
  color: var(--ink3);
  cursor: default;
}
.wd:not(.todo):hover .t {
  background: var(--sunk);
}
.wd.here .t {
  margin-left: -0.1em;
  margin-right: -0.1em;
  background: var(--ink) !important;
  color: var(--bg);
  font-weight: 650;
  print-color-adjust: exact;
}
.wd .p {
  position: relative;
  display: block;
  height: var(--bore);
  border: solid var(--rule2);
  border-width: 1.5px 0;
  background: var(--pipe);
}
.wd:first-of-type .p {
  border-left-width: 1.5px;
  border-radius: calc(0.2 * var(--bore)) 0 0 calc(0.2 * var(--bore));
}
.wd:last-of-type .p {
  border-right-width: 1.5px;
  border-radius: 0 calc(0.2 * var(--bore)) calc(0.2 * var(--bore)) 0;
}
.wd .q {
  position: absolute;
  left: 0;
  right: 0;
  top: 50%;
  height: 0;
  transform: translateY(-50%);
  transition: height 0.22s ease-out;
  print-color-adjust: exact;
}
.q.pos {
  background: var(--Fpos);
}
.q.neg {
  background: var(--Fneg);
}
.wd .v {
  position: absolute;
  z-index: 2;
  left: calc(-0.5 * var(--valve));
  top: 50%;
  width: var(--valve);
  height: var(--valve);
  transform: translateY(-50%);
}
.v .bore {
  fill: var(--pipe);
}
.v .flow.pos {
  fill: var(--Fpos);
}
.v .flow.neg {
  fill: var(--Fneg);
}
.v .open {
  fill: var(--Ff);
}
.v .jaw {
  fill: var(--bg);
}
.v .rim {
  fill: none;
  stroke: var(--Ff);
  stroke-width: 2;
}
.v .halo {
  fill: none;
  stroke: var(--bg);
  stroke-width: 3;
}
/* where a person's own colours take the place of these, what carries a number keeps its own */
@media (forced-colors: active) {
  .wd :is(.q, .v),
  .wd.here .t {
    forced-color-adjust: none;
  }
}
`;var io={first:"M2 2h2v12H2zM14 2v12L5 8z",back:"M12.5 2v12L3.5 8z",play:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.500 2h3v12h-3z",forward:"M3.5 2v12l9-6z",last:"M12 2h2v12h-2zM2 2v12l9-6z"},ao=[.5,1,2,4],bd=900;function Zn(e){let t=null,s={},n=(w,m,f)=>{s[w]=B("path",{d:io[w]});let v=o("button",{type:"button",class:`tb ${w}`,"aria-label":m,title:m},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},s[w]));return v.addEventListener("click",f),v},r=n("play","Play (space)",()=>e.set({playing:!e.S.playing})),i=o("button",{type:"button",class:"bare speed",title:"Speed"},"1×");i.addEventListener("click",()=>{e.set({speed:ao[(ao.indexOf(e.S.speed)+1)%ao.length]})});let a=o("button",{type:"button",class:"bare by"});a.addEventListener("click",()=>e.set({by:e.S.by==="word"?"piece":"word"}));let l=o("b"),c=o("small"),d=o("span",{class:"keys wide","aria-hidden":"true"},...["←","→","space"].map(w=>o("kbd",{},w))),u=o("div",{class:"transport",role:"group","aria-label":"Steps"},n("first","First step (Home)",()=>e.go(0)),n("back","Back one step (left arrow)",()=>e.walk(-1)),r,n("forward","Forward one step (right arrow)",()=>e.walk(1)),n("last","Last step (End)",()=>e.go(e.P.T-1)),i,a,o("span",{class:"where"},o("span",{class:"roomy"},"step "),l,c),d);function h(){e.S.t>=e.P.T-1?e.set({playing:!1}):e.walk(1)}function p(){clearInterval(t);let{playing:w}=e.S;w&&(t=setInterval(h,bd/e.S.speed)),s.play.setAttribute("d",w?io.pause:io.play);let m=w?"Pause (space)":"Play (space)";r.title=m,r.setAttribute("aria-label",m),i.textContent=`${e.S.speed===.5?"½":e.S.speed}×`,i.setAttribute("aria-label",`Speed ${e.S.speed} times`)}return{el:u,draw(w){w("play")&&(e.S.playing&&e.S.t>=e.P.T-1&&e.go(0),p()),w("picture")&&e.S.playing&&e.P.T===1&&e.set({playing:!1}),a.hidden=!e.P.word.length,a.textContent=`by ${e.S.by==="word"?"word":"piece"}`,a.title=e.S.by==="word"?"Go piece by piece":"Go word by word",l.textContent=e.S.t+1,c.textContent=` / ${e.P.T}`}}}async function Cs({doc:e,roots:t},s){let n=Object.fromEntries(Object.entries(t).map(([l,c])=>[c,s[l]])),r={docid:"gatescope",roots:n,root_ids:Object.keys(n)};await Bokeh.embed.embed_items({gatescope:JSON.parse(e)},[r]);let[i]=Object.values(t),a=Bokeh.documents.findLast(l=>l.get_model_by_id?.(i));return Object.values(s).forEach(ca),l=>a.get_model_by_name(l)}function ca(e){for(let t of e.querySelectorAll("*"))t.tabIndex===0&&(t.tabIndex=-1),t.shadowRoot&&ca(t.shadowRoot)}function jt(e,t,{css:s,rem:n,fine:r,font:i}){e(`${t}.axis`).setv({major_label_text_color:s("--ink3"),major_label_text_font_size:`${r}px`,major_label_text_font:i,major_label_standoff:Math.round(.2*n)}),e(`${t}.grid`).grid_line_color=s("--rule")}var ha=8,xd=100,Rt=e=>({first:e.a,last:e.end-1,left:e.gutter,right:e.width,at:e.centre,find:e.step,span:(t,s)=>[e.x(Math.max(t,e.a)),e.x(Math.min(s+1,e.end))],columns:!0});function Qn(e,t,s,n,r=!1){let i=r?Math.log:d=>d,a=i(t)-i(e),l=d=>s+(n-s)*(a?(i(d)-i(e))/a:.5);return{first:e,last:t,left:s,right:n,at:l,find:d=>Math.max(e,Math.min(t,e+Math.round((d-s)/(n-s)*(t-e)))),span:(d,u)=>[l(d),l(u)]}}function vd({values:e,at:t,first:s=0},n,r){let i=t?0:Math.max(0,n.first-s),a=t?e.length-1:Math.min(e.length-1,n.last-s),l=[];for(let c=i;c<=a;c++){let d=t?t[c]:s+c;l.push([n.at(d),Number.isFinite(e[c])?r(e[c]):NaN,d])}return l}function kd({values:e,at:t,first:s=0},n,r,i){if(!r.columns||t)return n;let[a,l]=[r.first-s,r.last-s],c=(d,u)=>u>=0&&u+1<e.length?[[d,i((e[u]+e[u+1])/2)]]:[];return[...c(r.left,a-1),...n,...c(r.right,l)]}function yd(e){let t="",s="M";for(let[n,r]of e)Number.isFinite(r)&&(t+=`${s}${n.toFixed(2)} ${r.toFixed(2)}`),s=Number.isFinite(r)?"L":"M";return t}var da=(e,t=xd)=>e.filter((s,n)=>n%Math.ceil(e.length/t)===0||n===e.length-1);function $d(e,{height:t}){let{x:s,rows:n=[],along:r=[],lines:i,shades:a=[],marks:l=[],caption:c,rem:d}=e,{low:u,high:h,top:p,below:w}=e.y,m=t-w,f=t-(e.foot??.2*d),v=S=>p+(m-p)*(h-S)/(h-u||1),g=S=>({class:S===0?"zero":"grid",d:`M${s.left} ${v(S).toFixed(2)}H${s.right}`}),A=(S,C,k,x)=>({x:S,y:C,"text-anchor":x,text:k}),M=u<0&&h>0&&n.every(([S])=>S!==0);return{x:s,y:v,low:u,high:h,top:p,bottom:m,rules:[...n.map(([S])=>g(S)),...M?[g(0)]:[]],texts:[...n.map(([S,C])=>A(s.left-.4*d,v(S)+.26*d,C,"end")),...r.map(([S,C,k="middle"])=>A(s.at(S),f,C,k)),...c?[A(s.right,f,c,"end")]:[]],shades:a.map(([S,C])=>({x:S,y:p,width:Math.max(0,C-S),height:m-p})),lines:i.map(S=>{let C=vd(S,s,v);return{...S,points:C,d:yd(kd(S,C,s,v))}}),marks:l.map(({k:S,v:C,kind:k="",r:x=4})=>({class:`mark ${k}`,cx:s.at(S),cy:v(C),r:x}))}}function Md(e,t,s){let n={},r=({left:i,top:a,width:l,height:c})=>{let d=0;for(let u of Object.values(e))for(let h=1;h<u.length;h++){let[[p,w],[m,f]]=[u[h-1],u[h]];if(m<i||p>i+l||!Number.isFinite(w+f))continue;let v=S=>w+(f-w)*Math.max(0,Math.min(1,(S-p)/(m-p))),[g,A]=[v(i),v(i+l)],M=Math.min(Math.max(g,A),a+c)-Math.max(Math.min(g,A),a);M>=0&&(d+=1+M/c)}for(let u of Object.values(n))i>=u.left+u.width||u.left>=i+l||a>=u.top+u.height||u.top>=a+c||(d+=20);return d};for(let[i,[a,l]]of Object.entries(t)){let c=null;for(let[d,u]of e[i])if(!(!Number.isFinite(u)||d<s.left||d>s.right))for(let h of[-1,1])for(let p of[1,5,10,18,28]){let w=Math.max(s.left,Math.min(s.right-a,d-Math.min(a/2,12))),m=h<0?u-l-p:u+p,f=Math.max(0,s.top-m)+Math.max(0,m+l-s.bottom),v={left:w,top:m,width:a,height:l},g=20*r(v)+40*f+.3*p+.01*(w-s.left);(c===null||g<c.cost)&&(c={...v,cost:g})}c&&(n[i]=c)}return n}function as(e,t,s,n,r=1){let i={},a={};e.forEach(({span:c,points:d},u)=>{c.hidden=!1,i[u]=da(d),a[u]=[Sd(c,n)+4,r*n]}),[...e.flatMap(({whole:c})=>c?[c]:[]),...t].forEach((c,d)=>{i[`clear of ${d}`]=da(c)});let l=Md(i,a,s);return e.map(({span:c},d)=>(c.hidden=!l[d],l[d]?(c.style.left=`${l[d].left}px`,c.style.top=`${l[d].top+l[d].height/2}px`,l[d]):null))}function ua({left:e,top:t,width:s,height:n},r,i=4){let a=(d,u,h)=>Math.max(u,Math.min(h,d)),l={far:1/0,ends:[0,0,0,0]},c=(d,u)=>{let[h,p]=[a(d,e,e+s),a(u,t,t+n)],w=Math.hypot(d-h,u-p);w<l.far&&Object.assign(l,{far:w,ends:[h,p,d,u]})};return r.forEach(([d,u],h)=>{if(!Number.isFinite(u))return;c(d,u);let[p,w]=r[h-1]??[];if(Number.isFinite(w))for(let m=1;m<8;m++)c(p+(d-p)*m/8,w+(u-w)*m/8)}),l.far>i&&l.far<1/0?l.ends:null}var lo=new Map;function Sd(e,t){let s=`${t} ${e.className} ${e.textContent}`;return lo.get(s)||lo.set(s,e.offsetWidth),lo.get(s)}function Ls(e,t,s){for(;e.childElementCount>s.length;)e.lastChild.remove();for(;e.childElementCount<s.length;)e.append(B(t));s.forEach(({text:n,title:r,...i},a)=>{let l=e.children[a];Le(l,i),n!==void 0&&de(l,n),r!==void 0&&l.textContent!==r&&l.replaceChildren(B("title",{},r))})}function it(e){let t=Object.fromEntries(["shades","rules","texts","lines","marks","under","dots"].map(S=>[S,B("g",{class:S})])),{shades:s,rules:n,texts:r,lines:i,marks:a,under:l,dots:c}=t,d=B("path",{class:"here"}),u=B("svg",{"aria-hidden":"true"},s,n,r,d,l,i,a,c),h=o("div",{class:"labels","aria-hidden":"true"}),p=o("div",{class:"tag",role:"tooltip"}),w=o("div",{class:`chart ${e}`,role:"img"},u,h,p),m=null,f=null,v=null,g="";p.hidden=!0;function A(S){let C=w.getBoundingClientRect(),[k,x]=[S.clientX-C.left,S.clientY-C.top],y=!v||k<v.x.left-ha||k>v.x.right+ha,E=S.buttons>0&&S.pointerType!=="touch",L=y||E?null:f.tip?.(v.x.find(k));p.hidden=!L,L&&(de(p,L),p.style.left=`${Math.max(0,Math.min(C.width-p.offsetWidth,k+12))}px`,p.style.top=`${Math.max(-p.offsetHeight-4,x-p.offsetHeight-10)}px`)}for(let S of["pointermove","pointerdown"])w.addEventListener(S,A);w.addEventListener("pointerleave",()=>p.hidden=!0);function M(){let{alone:S,still:C,along:k=[],bars:x,rem:y}=f,E=S?[]:v.lines.filter(b=>b.name).sort((b,T)=>(b.later??0)-(T.later??0)),L=JSON.stringify([S,E.map(({name:b,cls:T})=>[b,T])]);if(C&&L===g)return;L!==g&&h.replaceChildren(...S?[o("span",{class:"alone"},S)]:[],...E.map(({name:b,kind:T,cls:O=`name ${T}`})=>o("span",{class:O},b))),g=L;let{x:$,y:z}=v,P=k.length?v.bottom:m.height,N={left:$.left+4,right:$.right-4,top:0,bottom:P,...f.room};as(E.map(({points:b,named:T},O)=>({span:h.children[O],points:T?b.filter(([,,j])=>T(j)):b,whole:T&&b})),[...v.lines.filter(b=>!b.name&&!b.aside).map(b=>b.points),...x?.(z)??[]],N,y)}return{el:w,under:l,get frame(){return v},measure(){return m={width:w.clientWidth,height:w.clientHeight},m},draw(S){if((!m?.width||!m.height)&&this.measure(),!m.width||!m.height)return;f=S,v=$d(f,m),Le(u,m),Ls(s,"rect",v.shades),Ls(n,"path",v.rules),Ls(r,"text",v.texts);let C=({kind:k="",d:x,style:y="",title:E})=>({class:`line ${k}`,d:x,style:y,title:E});Ls(i,"path",v.lines.map(C)),Ls(a,"circle",v.marks),M(),Le(w,{"aria-label":f.said})},cursor(S){if(!v)return;let{x:C,y:k,top:x,bottom:y}=v,E=S>=C.first&&S<=C.last,L=f.here==="column"?C.span(S,S):[C.at(S)],$=E&&f.here?L.map(P=>`M${P.toFixed(2)} ${x}V${y}`).join(""):"";Le(d,{d:$});let z=v.lines.filter(({dot:P,values:N})=>P&&E&&Number.isFinite(N[S]));Ls(c,"circle",z.map(({kind:P,dot:N,values:b})=>({class:`dot ${P}`,cx:C.at(S),cy:k(b[S]),r:N})))}}}var Ed=5,Td=600,ma=3,Cd=16,Ld=.45,fa=["","7 4","9 3 2 3"];function ga(e,t){let s=o("h2"),n=o("span",{class:"r"}),r={valves:it("plot valves"),memory:it("plot memory")};for(let{el:h,under:p}of Object.values(r)){let w=v=>v.clientX-h.getBoundingClientRect().left,m=(v,g)=>[g,Math.max(e.G.gutter,Math.min(e.G.width,w(v)))],f=v=>e.G.a-.5+(v-e.G.gutter)/e.G.cw;tt(h,{press:v=>w(v)>=e.G.gutter&&w(v),slop:(v,{x:g})=>!e.small&&v.pointerType!=="touch"&&Math.abs(v.clientX-g)>=Ed,click:v=>e.go(e.G.step(w(v))),move(v,g){let[A,M]=m(v,g).sort((S,C)=>S-C);p.replaceChildren(B("rect",{class:"band",x:A,width:M-A,y:0,height:"100%"}))},done(v,g){p.replaceChildren(),t(...m(v,g).sort((A,M)=>A-M).map(f))},cancel:()=>p.replaceChildren()}),h.addEventListener("dblclick",()=>e.resetZoom()),h.addEventListener("wheel",v=>{if(!v.ctrlKey||w(v)<e.G.gutter)return;v.preventDefault();let g=f(w(v)),A=Math.max(.2,1+v.deltaY/Td),{a:M,end:S}=e.G;t(g+(M-.5-g)*A,g+(S-.5-g)*A)},{passive:!1})}let i=()=>e.P.roles.gates;function a(){let{rem:h,low:p,small:w}=e,m=i().length===0,f={valves:m?0:(p?2.9:3.1)*h,memory:(w?5:p?3.6:3.9)*h+(m?3*h:0)};for(let[v,{el:g}]of Object.entries(r))g.style.height=`${Math.round(f[v])}px`,g.hidden=f[v]===0;for(let v of Object.values(r))v.measure()}function l(h){let{roles:p}=e.P;if(p.kind(h)==="gate"){let m=fa[p.gates.indexOf(h)%fa.length];return`stroke:var(--F${h},var(--ink2));stroke-width:2;stroke-linecap:butt${m&&`;stroke-dasharray:${m}`}`}return h==="c"?"stroke:var(--ink);stroke-width:3":`stroke:var(--ink3);stroke-width:1.75;${h===p.candidate?"stroke-dasharray:1 4":""}`}let c=h=>e.S.mode==="mean"?e.P.mean(h):e.P.column(h,e.S.unit);function d(h,p,w,m,f,v){let{P:g,G:A,rem:M}=e,S=Object.fromEntries(p.map(C=>[C,c(C)]));r[h].draw({x:Rt(A),y:{low:w,high:m,top:ma,below:ma},rows:f,lines:p.map(C=>({values:S[C],name:C,kind:`of-${C}`,cls:`letter s-${C}`,style:l(C)})),tip:C=>`step ${C+1} “${g.shown[C]}”
${p.map(k=>`${k} ${G(S[k][C],4)}`).join("   ")}`,alone:g.T===1?`A line needs at least two ${g.reads.many}.`:null,said:v,rem:M})}function u(){let{P:h,S:p}=e,w=i(),m=h.signals.filter(k=>!w.includes(k)),f=k=>`${k} over time. The numbers are in the table.`;w.length&&d("valves",w,-.04,1.04,[[0,"0"],[1,"1"]],f(`Gates ${w.join(", ")}`));let v=1.12*Math.max(1,...m.map(k=>Math.max(...c(k).map(Math.abs)))),g=Math.floor(v),A=[-g,0,g].map(k=>[k,G(k,0,!0)]);d("memory",m,-v,v,A,f(m.join(", "))),s.replaceChildren(re("unit over time",p.mode==="mean"?`Mean of ${h.H} units over time`:`Unit ${p.unit} over time`)," ",o("small",{},p.mode==="mean"?"":Kn(h,p.unit,(e.width-Cd*e.rem)/(Ld*e.fine))));let M=p.mode==="unit"?h.halfLife(p.unit):null,S=M<0?" This text ends before more can be told.":"",C=re("half-life");C.dataset.act=`In this text: ${Ts(h.reads)}.${S}`,n.replaceChildren(...M===null?[]:[C," ",o("b",{},ot(M))])}return{els:[o("div",{class:"hd"},s,n),r.valves.el,r.memory.el],draw(h){h("size","picture")&&a(),h("picture","unit","view","size")&&u()}}}var Ad=5,pa={forget:["--Ff",2.25,[6,4]],"rnn.h":["--rnn",2.25],"lstm.h":["--ink",1.5],"lstm.c":["--ink",3.25],"own.h":["--Fpos",1.75],"own.c":["--Fpos",3.25]};function zd(e,t=e[e.length-1]){return Array.from(e,s=>Number.isFinite(s-t)?s-t:NaN)}function Nd(e,t,s){let n=e[`${t==="lstm"?t:"own"}.h`],[r,i]=["rnn",t].map(a=>s.find(l=>l.cell===a)?.loss);return t==="rnn"||!n||!e["rnn.h"]||!(e["rnn.h"][0]>n[0])?"":`The RNN’s curve ends above: a gradient is not a memory${r>i+Math.LN2?`, and this RNN has not learned the answer (its loss is ${G(r,2)})`:""}.`}var Pd=({answers:e,target:t})=>e.kind==="value"?`L = its answer, the ${t}`:`L = −ln p(“${ue(t)}”), its guess`,Od=({answers:e,target:t})=>e.kind==="value"?`L is the answer after the last step, the ${e.title}`:`The loss L is −ln of the probability that the ${e.title} at the last step is “${ue(t)}”, the top answer of the network shown`;function wa(e){let t=o("h2"),s=o("small"),n=o("div",{class:"bk"}),r=o("div",{class:"labels","aria-hidden":"true"}),i=o("div",{class:"plot gradient",role:"img"},n,r),a=ga(e,m),l=o("div",{class:"plots"},...a.els,o("div",{class:"hd long"},t),i),c=null,d=!1,u=[],h=0,p=0;i.addEventListener("pointerdown",x=>p=x.clientX,!0),i.addEventListener("click",x=>{if(Math.abs(x.clientX-p)>4)return;let y=x.clientX-i.getBoundingClientRect().left;y>=e.G.gutter&&e.go(e.G.step(y))}),i.addEventListener("dblclick",()=>e.resetZoom()),e.resetZoom=()=>{clearTimeout(h),e.resetView(),e.draw(new Set(["view","step","unit","size"]))};async function w(){let x=await Cs(e.setup.figures,{gradient:n});c={named:x,time:x("time")},c.time.change.connect(()=>{if(d)return;clearTimeout(h);let{start:y,end:E}=c.time;h=setTimeout(()=>m(y,E),30)}),x("gradient.y").change.connect(()=>{d||requestAnimationFrame(k)}),e.draw(new Set(["picture","size","theme","view","unit"])),e.root.classList.add("plotted")}function m(x,y){let{P:E,G:L,S:$}=e,z=bi(x,y,E.T,L.width-L.gutter);z.a===$.view.a&&z.n===$.view.n?v():e.set({view:z})}function f(x){d=!0;try{x()}finally{d=!1}}let v=()=>c&&f(()=>c.time.setv({start:e.G.a-.5,end:e.G.end-.5}));function g(){let{G:x,rem:y,low:E,small:L}=e;i.style.height=`${Math.round((L?11:E?6.6:7)*y)}px`,c.named("gradient").setv({min_border_left:x.gutter,min_border_top:3,min_border_bottom:3}),c.named("gradient").toolbar.active_drag=L?null:"auto"}function A(){let{css:x}=e;for(let[y,[E,L,$]]of Object.entries(pa)){let{glyph:z}=c.named(`gradient.${y}`);z.setv({line_color:x(E),line_width:L,line_dash:$??[],line_cap:"round"})}jt(c.named,"gradient",e)}function M(x,y,E,L,$,z){let{T:P}=e.P,N=Array.from({length:P},(T,O)=>O),b={t:N,tip:N.map(z),low:N.map(()=>y),high:N.map(()=>E)};for(let T of Object.keys(pa)){let O=T in x;c.named(`gradient.${T}`).visible=O,b[T]=O?Array.from(x[T]):N.map(()=>NaN)}c.named("gradient.source").data=b,c.named("gradient.y").setv({start:y,end:E}),c.named("gradient.axis").major_label_overrides=new Map($),c.named("gradient.ticks").ticks=L}let S=x=>De(e.setup.cells[x]);function C(){let{P:x,S:y}=e,E={},L={},$=x.cell,z=new Map(x.curves.filter(({signal:W})=>W==="h").map(({key:W,cell:R})=>[R,x.array(W).at(-1)]));for(let{key:W,cell:R,signal:D}of x.curves){let V=`${R==="rnn"||R==="lstm"?R:"own"}.${D}`;E[V]=zd(x.array(W),z.get(R)),L[V]=`${S(R)} ‖dL/d${D}‖`}let P=Object.values(E).flatMap(W=>W.filter(Number.isFinite)),N=Math.min(-1.5,Math.min(...P)-.25),b=Math.max(.25,Math.max(...P)+.15),T=Nd(E,x.cell,x.curves);T.includes("learned")&&(L["rnn.h"]+=" (has not learned this)");let O=x.array("forget");if(O){let W=R=>y.mode==="mean"?Math.log10(Array.from({length:x.H},(D,V)=>10**O[R*x.H+V]).reduce((D,V)=>D+V)/x.H):O[R*x.H+y.unit];E.forget=Array.from({length:x.T},(R,D)=>Number.isFinite(W(D))?W(D):NaN),L.forget=y.mode==="mean"?`∏ ${Te(x.roles.keep)}, mean of units`:`∏ ${Te(x.roles.keep)} of unit ${y.unit}`,$!=="lstm"&&(L.forget+=` (${S($)})`)}let j=He(N,b,5,!0),F=j.map(W=>[W,{0:"1","-1":"0.1","-2":"0.01"}[W]??Ve(W)]);M(E,N,b,j,F,W=>`step ${W+1} “${x.shown[W]}”
`+Object.entries(E).map(([R,D])=>`${L[R]} ${gt(D[W])}`).join(`
`)),u=Object.entries(E).map(([W,R])=>({line:W,values:R,name:L[W]}));let I=fe(x.shown[x.T-1],20),H=re("gradient",`How far the error from “${I}” reaches`);t.replaceChildren(H," ",s);let q=[...new Map(x.curves.map(({cell:W,loss:R})=>[S(W),R]))].map(([W,R])=>`${W} ${G(R,2)}`).join(", ");s.replaceChildren(re("loss",Pd(x)),`: ${q}; each ÷ its last ‖dL/dh‖, `,re("log scale")),H.dataset.act=`How to read it: each curve is what reaches that step of an error of size 1 in h at the last step, as on the Gradients page. ${Od(x)}: ${q}. Each is the norm of a total derivative of L, divided by the network’s own ‖dL/dh‖ at the last step.${T?` ${T}`:""}`,i.setAttribute("aria-label",`Gradient norms at every step, on a logarithmic scale: ${Object.entries(L).map(([W,R])=>`${R} at the first step ${gt(E[W][0])}`).join("; ")}.`)}function k(){let{G:x,rem:y,P:E}=e;if(E.T===1){let O=`The gradient needs at least two ${E.reads.many}.`;return r.replaceChildren(o("span",{class:"alone"},O))}let{start:L,end:$}=c.named("gradient.y"),z=i.clientHeight,P=O=>3+(z-6)*(1-(O-L)/($-L)),N=u.map(({line:O,values:j,name:F})=>{let I=[];for(let H=Math.max(0,x.a);H<x.end;H++){let _=P(j[H]);I.push([x.centre(H),_<-2||_>z+2?NaN:_])}return{span:o("span",{class:`name ${O.replace(".","-")}`},F),points:I}}),b=B("svg",{class:"threads",width:x.width,height:z});r.replaceChildren(b,...N.map(({span:O})=>O));let T={left:x.gutter+2,right:x.width-2,top:0,bottom:z};as(N,[],T,y).forEach((O,j)=>{let F=O&&ua(O,N[j].points,Ad);if(!F)return;let[I,H,_,q]=F.map(W=>W.toFixed(1));b.append(B("line",{x1:I,y1:H,x2:_,y2:q,class:u[j].line.replace(".","-")}))})}return w(),{el:l,draw(x){a.draw(x),c&&(x("size","picture")&&f(g),x("theme","size")&&f(A),x("picture","unit")&&f(C),x("view","picture","size")&&v(),x("view","picture","size","unit","theme")&&k())}}}var xt=e=>typeof e=="string";function ln(e,t=1/0){if(e.trim()==="*")return null;let s=new Set;for(let n of e.split(",")){let[,r,i=r]=/^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(n)??[];if(r===void 0||Number(i)<Number(r)||Number(i)>=t||Number(i)-Number(r)>1e5)return;for(let a=Number(r);a<=Number(i);a++)s.add(a)}return[...s].sort((n,r)=>n-r)}function It(e){let t=[];for(let s of e)t.length&&t.at(-1)[1]===s-1?t.at(-1)[1]=s:t.push([s,s]);return t}var dt=e=>e===null?"*":It(e).map(([t,s])=>t===s?t:`${t}-${s}`).join(","),vt=({signal:e,units:t,steps:s,value:n,on:r=!0})=>`${r?"":"!"}${e}:${dt(t)}:${dt(s)}=${n}`,ut=(e,t,s)=>e<=0&&t>=s-1?null:Array.from({length:Math.min(t,s-1)-Math.max(0,e)+1},(n,r)=>Math.max(0,e)+r),ze=e=>e.on&&!e.why,jd=(e,t,s,n)=>ze(e)&&e.signal===t&&(e.units===null||e.units.includes(s))&&(e.steps===null||e.steps.includes(n)),ls=(e,t,s,n)=>e.findLast(r=>jd(r,t,s,n))?.value??null;function xa(e,t,s,n,r){let i=e.filter(l=>ze(l)&&l.signal===t);if(!i.length)return null;let a=new Set;for(let l of As(s,n))for(let c=0;c<r&&a.size<2;c++)a.add(ls(i,t,c,l));return a.size===1?[...a][0]:void 0}function va(e,t,s){return e.flatMap(n=>{if(!ze(n)||t&&n.steps&&!t.some(c=>n.steps.includes(c)))return[n];let{text:r,why:i,...a}=n,l=t===null?[]:As(n.steps,s).filter(c=>!t.includes(c));return l.length?[{...a,steps:l}]:[]})}var er=(e,t)=>dt(e.units)===dt(t.units)&&dt(e.steps)===dt(t.steps);function tr(e,t,s){let{signal:n}=e[t],r=s.map(({hold:i})=>i.map(([a])=>a)).filter(i=>i.includes(n));return e.flatMap((i,a)=>i.signal!==n&&er(i,e[t])&&r.some(l=>l.includes(i.signal))?[a]:[])}var ba=(e,t)=>e===null?t:t===null?e:e.filter(s=>t.includes(s)),As=(e,t)=>e??Array.from({length:t},(s,n)=>n);function ka(e,t,s){return e.map((n,r)=>{if(!ze(n))return[];let i=As(n.units,s).length*As(n.steps,t).length,a=[];for(let l=r+1;l<e.length;l++){let c=e[l];if(!ze(c)||c.signal!==n.signal||c.value===n.value)continue;let d=As(ba(n.units,c.units),s),u=As(ba(n.steps,c.steps),t);d.length&&u.length&&a.push({by:l,steps:u,whole:d.length*u.length===i})}return a})}var _d=200,sr={past:[],future:[]},co=({past:e},t)=>({past:[...e.slice(1-_d),t],future:[]}),ya=({past:e,future:t},s)=>e.length?[{past:e.slice(0,-1),future:[s,...t]},e.at(-1)]:null,$a=({past:e,future:t},s)=>t.length?[{past:[...e,s],future:t.slice(1)},t[0]]:null;function Ma(e,t){let s=(t?1-e:e)<.5;return{words:`What if it were held ${s?"open":"shut"}?`,value:+(s!==t)}}function Sa(e){let t=o("div",{class:"tag",role:"tooltip"});t.hidden=!0;function s({signal:n,linked:r,x:i,y:a}){let l=Ma(1,r),c=!1,d=B("circle",{class:"grip",cx:i-.78*rs,cy:a-.78*rs,r:5.5}),u=B("a",{class:"hand",href:"./whatif"},B("circle",{class:"reach",cx:i,cy:a,r:rs+5}),d),h=()=>{let{S:g}=e,A=g.mode==="mean"?null:[g.unit];u.setAttribute("href",Gt(e,"whatif",{pins:vt({signal:n,units:A,steps:[g.t],value:l.value})}))},p=()=>e.S.mode==="mean"?"all units":`unit ${e.S.unit}`,w=1,m=()=>`This ${e.P.roles.word(n)} gate lets ${me(r?1-w:w)} through. ${l.words} Opens What if, ${n} of ${p()} at ${l.value}`,f=()=>{h();let g=u.getBoundingClientRect(),A=e.root.getBoundingClientRect();t.textContent=m(),t.hidden=!1,t.style.left=`${Math.max(4,Math.min(A.width-t.offsetWidth-4,g.left-A.left+g.width/2-t.offsetWidth/2))}px`,t.style.top=`${g.bottom-A.top+4}px`},v=()=>t.hidden=!0;u.addEventListener("pointerenter",g=>g.pointerType!=="touch"&&f()),u.addEventListener("focus",f);for(let g of["pointerleave","blur"])u.addEventListener(g,A=>A.pointerType!=="touch"&&v());return u.addEventListener("pointerdown",g=>c=g.pointerType==="touch"&&t.hidden),u.addEventListener("click",g=>{h(),c&&(g.preventDefault(),f())}),{el:u,step(g){u.style.display=g.blank?"none":"",!g.blank&&(w=g.now[n],l=Ma(w,r),u.setAttribute("aria-label",`${e.P.roles.word(n)}: ${m()}`),!t.hidden&&u.matches(":hover, :focus")&&(t.textContent=m()))}}}return{tag:t,hand:s}}var Hd=250;function Ea(e){let t=o("p",{class:"say","aria-live":"polite"}),s=o("h2"),n=Es(e),r=o("button",{type:"button","aria-label":"one unit"},"one"),i=o("button",{type:"button"},"mean"),a=o("select",{"aria-label":"Layer"}),l=o("div",{class:"seg"},n.row,a,...n.els,r,i);r.addEventListener("click",()=>e.set({mode:"unit"})),i.addEventListener("click",()=>e.set({mode:"mean"})),a.addEventListener("change",()=>{e.P.layer=Number(a.value),e.draw(new Set(st))});let c=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".instant","aria-label":"This step; the arrows go through its words and marks"}),d=o("div",{class:"eq"}),u=o("canvas",{class:"strips",role:"img"}),h=re("bars of all units",""),p=o("h2",{},h),w=o("h2"),m=o("div",{class:"hd"},w),f=o("ol",{class:"pred"}),v=o("p",{class:"remark"}),g=o("div",{class:"instant"},t,o("div",{class:"cellhd"},s,l),c,d,o("div",{class:"low"},o("div",{},o("div",{class:"hd"},p),u),o("div",{},m,f,v))),A=B("path",{class:"wire"}),M=B("path",{class:"tip"}),S=B("svg",{class:"ahead","aria-hidden":"true"},A,M);g.append(S);let C=0,k=0,x=null,y=null,E={width:0,height:0};u.addEventListener("click",N=>{let b=u.getBoundingClientRect(),T=1.5*e.rem,O=Math.floor((N.clientX-b.left-T)/(b.width-T)*e.P.H);O>=0&&O<e.P.H&&e.pick(e.order[O])});let L=Array.from({length:5},()=>{let N=o("span",{class:"bar"}),b=o("span",{class:"w"}),T=o("span",{class:"n"});return{bar:N,word:b,p:T,row:o("li",{"data-term":"next word"},N,b,T)}});f.append(...L.map(N=>N.row));let $=o("p",{class:"besideit"});v.before($);function z(){let{P:N,S:b,rem:T,css:O}=e,j=devicePixelRatio||1,{width:F,height:I}=E;(u.width!==Math.round(F*j)||u.height!==Math.round(I*j))&&(u.width=Math.round(F*j),u.height=Math.round(I*j));let H=u.getContext("2d");H.setTransform(j,0,0,j,0,0),H.clearRect(0,0,F,I);let _=1.5*T,q=(I-2)/N.signals.length,W=(F-_)/N.H,R=e.order.indexOf(b.unit),D=W>3?1.2:0;N.signals.forEach((V,J)=>{let ee=e.P.roles.kind(V)==="gate",Y=e.full(V),ne=J*q+2,Q=q-5,ae=ee?ne+Q:ne+Q/2;H.globalAlpha=1,H.fillStyle=O(ee?`--${V}`:"--ink"),H.font=`italic 650 ${.95*T}px ${e.font}`,H.fillText(V,0,ne+Q/2+.3*T),H.fillStyle=O("--rule2"),H.fillRect(_,ae,F-_,1);let U=N.signal(V),K=ee?[O(`--F${V}`)]:[O("--Fpos"),O("--Fneg")],X=K.map(()=>new Path2D);for(let Z=0;Z<N.H;Z++){let le=U[b.t*N.H+e.order[Z]],he=Math.max(.5,Math.min(1,Math.abs(le)/Y)*(ee?Q:Q/2));X[!ee&&le<0?1:0].rect(_+Z*W+D/2,le<0?ae:ae-he,Math.max(1,W-D),he)}H.globalAlpha=.85,K.forEach((Z,le)=>{H.fillStyle=Z,H.fill(X[le])})}),H.globalAlpha=1,b.mode!=="mean"&&(H.strokeStyle=O("--ink"),H.lineWidth=1.75,H.strokeRect(Math.max(_+R*W-2,1),1,Math.min(W+4,F-_-R*W+1),I-2))}function P(){let N=[...c.querySelectorAll(".head")].filter(_=>_.getAttribute("d").endsWith("l-8 8"));if(S.style.display=e.small||!N.length?"none":"",e.small||!N.length)return;let b=g.getBoundingClientRect(),T=N.at(-1).getBoundingClientRect(),O=w.firstChild.getBoundingClientRect(),j=T.top+T.height/2-b.top,F=b.width+.45*e.rem,I=O.right-b.left+.5*e.rem,H=O.top+O.height/2-b.top;A.setAttribute("d",`M${T.right-b.left+3} ${j}H${F}V${H}H${I}`),M.setAttribute("d",`M${I+6} ${H-4}l-6 4l6 4`)}return{el:g,draw(N){let{P:b,S:T}=e,O=performance.now()-C<Hd;N("step")&&(C=performance.now());let j=b.cell+JSON.stringify(b.options)+e.small;j!==y&&(y=j,x=$s(b.roles,e.hand),c.replaceChildren(x.svg)),N("picture","size")&&(k=x.least());let F={...Ms(b,T),compact:e.small,least:k,instant:O||N("picture","size","unit","theme")};if(N("picture")){a.replaceChildren(...b.layers.map((V,J)=>o("option",{value:J},`layer ${V.level+1}${b.layers.some(ee=>ee.direction==="reverse")?` ${V.direction}`:""}`))),a.value=String(b.layer),a.hidden=b.layers.length===1;let{title:D}=b.answers;m.classList.toggle("long",b.answers.kind==="value"),w.replaceChildren(re("next word",D[0].toUpperCase()+D.slice(1))),v.textContent=e.setup.tasks[e.entry?.task]?.remark??"",f.setAttribute("aria-label",`What it answers: ${D}`)}if(N("play")&&t.setAttribute("aria-live",T.playing?"off":"polite"),!N("picture","size","theme","focus","unit","step","beside"))return;if(N("picture","size")){let D=(e.small?2.1:e.low?1.42:1.58)*e.rem*6+2;u.style.height=`${D}px`,E={width:u.clientWidth,height:D}}x.update(F);let I=Bn(b.roles,F);t.replaceChildren(...Un(I)),x.svg.setAttribute("aria-label",`The ${e.setup.cells[b.cell]} cell at this step. ${Vn(I)}`);let H=T.mode==="mean";s.replaceChildren(...H?["Inside ",re("mean over units","the mean")," ",o("small",{},`of ${b.H} units`)]:["Inside ",re("unit",`unit ${T.unit}`)," ",o("small",{},`of ${b.H}`)]),s.title=H?"":Kn(b,T.unit),Le(r,{"aria-pressed":!H}),Le(i,{"aria-pressed":H}),Le(i,{"aria-label":`mean of ${b.H}`}),n.row.hidden=H,n.draw(),d.replaceChildren(...Gi(b.roles,F).map(({symbol:D,value:V,cls:J,op:ee,means:Y})=>o("span",{class:`term${ee?" op":""}`,"data-term":Y},o("span",{class:"sy"},D??""),o("span",{class:`va${J?` s-${J}`:""}`},V)))),de(h,`All ${b.H} units now`),u.setAttribute("aria-label",`Bars of every signal for all ${b.H} units at step ${T.t+1}. The numbers are in the table.`),z(),N("picture","size")&&P();let _=b.top(T.t),q=b.answers.kind==="value",W=T.beside&&b.beside?b.top(T.t,"beside").slice(0,3):[],R=Math.min(_.length,L.length-+(v.textContent!=="")-2*+(W.length>0));$.hidden=!W.length,W.length&&$.replaceChildren(o("b",{},e.setup.cells[b.beside.cell]),`: ${W.map(([D,V])=>`${ue(D)} ${q?G(V,3):me(V)}`).join(", ")}`),L.forEach(({row:D,word:V,p:J,bar:ee},Y)=>{D.hidden=Y>=R,!D.hidden&&(de(V,ue(_[Y][0])),de(J,q?G(_[Y][1],3):me(_[Y][1])),ee.hidden=q,ee.style.width=`${100*_[Y][1]}%`)})}}}var mo=2,Ta=2**32,ho=(e,t,s,n)=>{let r=e.trim?.()===""?NaN:Number(e);return Number.isFinite(r)?Math.max(t,Math.min(s,r)):n},uo=(e,t,s={temperature:.8,seed:1,length:100})=>({temperature:Math.round(100*ho(e.temperature,0,mo,s.temperature))/100,seed:Math.floor(ho(e.seed,0,Ta-1,s.seed)),length:Math.round(ho(e.length,1,t,s.length))});function Ca(e){let t=e.setup.written,s=(m,f,v)=>o("input",{type:"number",name:m,"aria-label":f,title:f,...v}),n=s("length",`How many, up to ${t}`,{min:1,max:t,step:1}),r=s("temperature",`Temperature, 0 to ${mo}: at 0 always the top answer`,{min:0,max:mo,step:"any"}),i=s("seed","Seed: the same seed writes the same text",{min:0,max:Ta-1,step:1}),a={temperature:r,seed:i,length:n},l=o("span",{}),c=o("button",{type:"submit",class:"btn"},"Write on"),d=o("form",{class:"writeon","aria-label":"Write on"},c,o("label",{},n,l),o("label",{},"temp",o("span",{class:"roomy"},"erature")," ",r),o("label",{},"seed ",i)),u=()=>Object.fromEntries(Object.entries(a).map(([m,f])=>[m,f.value])),h=m=>{for(let[f,v]of Object.entries(m))a[f].value=String(v)};h(uo({temperature:"",seed:"",length:""},t));let p=uo(u(),t),w=()=>{p=uo(u(),t,p),h(p)};return d.addEventListener("change",w),d.addEventListener("submit",m=>{m.preventDefault(),w(),e.send({write:p},{wrote:!0})}),{el:d,draw(m){m("picture")&&(d.hidden=e.P.answers.kind!=="next",l.textContent=` ${e.P.reads.many}`)}}}var Fd=17.5,Rd=4,Id=19,La={bytes:[[400,1.0625]],characters:[[80,1.75],[400,1.25]],other:[[60,1.5],[200,1.1875]]};function Aa(e){let t=o("div",{class:"seg signals",role:"group","aria-label":"Colour the text by"}),s=o("span",{class:"whose"}),n=Ca(e),r=o("div",{class:"sheet",tabindex:"0",role:"region","aria-label":"The text, token by token"}),i=o("div",{class:"tag",role:"tooltip"});i.hidden=!0;let a=o("div",{class:"readbar"},o("span",{class:"wide"},"Colour"),t,s,n.el),l=o("div",{class:"reader"},a,r,i),c=o("span",{class:"legend","aria-hidden":"true"}),d=o("span",{class:"ownword"},o("u",{},"written by the network")),u=o("span",{class:"r tools"},d,c),h=[],p=null,w=null;r.addEventListener("click",({target:k})=>k.t!==void 0&&e.go(k.t)),r.addEventListener("pointermove",m);for(let k of["pointerleave","scroll"])r.addEventListener(k,()=>i.hidden=!0);function m({target:k,clientX:x,clientY:y}){let{P:E,S:L}=e,{t:$}=k;if(i.hidden=$===void 0,i.hidden)return;let z=Go(E.tokens,$),P=z?` of “${z}”`:"";i.textContent=`${L.focus} ${G(f()[$],4)} · ${L.mode==="mean"?`mean of ${E.H} units`:`unit ${L.unit}`} · step ${$+1} “${fe(E.shown[$],24)}”${P}`;let N=l.getBoundingClientRect(),{offsetWidth:b}=i;i.style.left=`${Math.max(0,Math.min(N.width-b,x-N.left+12))}px`,i.style.top=`${y-N.top-34}px`}let f=()=>e.S.mode==="mean"?e.P.mean(e.S.focus):e.P.column(e.S.focus,e.S.unit);function v(){let{P:k,S:x}=e;return e.P.roles.kind(x.focus)==="memory"?k.reach(x.focus,x.mode==="mean"?null:x.unit):1}function g(){let{P:k}=e,{kind:x}=k.reads,y=[];h=Vo(x,e.text,k.tokens).map(({before:L,shown:$,kind:z,after:P},N)=>{let b=o("span",{class:z||!1},$);return b.t=N,k.unknown[N]&&(b.classList.add("unknown"),b.title=`“${k.tokens[N]}” ${fs(k)}`),e.written!==null&&N>=e.written&&b.classList.add("own"),y.push(L,b,P),b}),r.classList.toggle("code",["bytes","characters"].includes(x));let E=La[x]??La.other;r.style.fontSize=`${E.find(([L])=>k.T<=L)?.[1]??1}rem`,r.replaceChildren(...y.filter(L=>L!=="")),r.scrollTop=0,p=null,d.hidden=e.written===null}function A(){let{rem:k,small:x,time:y}=e;r.style.height="";let E=x?Id*k:y.clientHeight-l.offsetTop-a.offsetHeight-Fd*k;r.style.height=`${Math.max(Rd*k,Math.min(r.scrollHeight+2,E))}px`}function M(){let{S:k,palette:x}=e,y=f(),E=v();h.forEach((L,$)=>{let z=x.of(k.focus,y[$],E);L.colour!==z&&(L.colour=z,L.style.background=et(z),L.style.color=lt(z))}),c.replaceChildren(...ss(e,k.focus,E)),s.textContent=k.mode==="mean"?`mean of ${e.P.H} units`:`of unit ${k.unit}`;for(let L of t.children)L.setAttribute("aria-pressed",String(L.dataset.signal===k.focus))}function S(){let{P:k}=e,x=E=>e.P.roles.kind(E)==="gate",y=[k.memory,...k.signals.filter(E=>E!==k.memory&&!x(E)).reverse(),...k.signals.filter(x)];t.replaceChildren(...y.map(E=>{let L=e.P.roles.word(E),$=o("button",{type:"button","data-signal":E,"aria-label":`${L} ${E}`,"data-term":E},o("i",{class:`s-${E}`},E));return $.addEventListener("click",()=>e.look(E)),$}))}function C(){p?.classList.remove("cur"),p?.removeAttribute("aria-current"),p=h[e.S.t],p.classList.add("cur"),p.setAttribute("aria-current","step");let{offsetTop:k,offsetHeight:x}=p,y=Math.min(2*x,r.clientHeight/3);k-y<r.scrollTop?r.scrollTop=k-y:k+x+y>r.scrollTop+r.clientHeight&&(r.scrollTop=k+x+y-r.clientHeight)}return{el:l,key:u,sheet:r,draw(k){let{P:x}=e;k("picture")&&w!==x.signals.join()&&(S(),w=x.signals.join()),k("picture")&&g(),k("picture","size")&&A(),k("picture","theme","focus","unit")&&M(),k("picture","size","step")&&C(),n.draw(k)}}}var Wd={time:"Over time",text:"Text and units"};function za(e){let t=Object.entries(Wd).map(([a,l])=>{let c=o("button",{type:"button","data-pane":a,title:"Switch (v)"},l);return c.addEventListener("click",()=>e.show(a)),c}),s=o("div",{class:"hd panes"},o("div",{class:"seg",role:"group","aria-label":"View of the text"},...t)),n=o("button",{type:"button"});n.addEventListener("click",()=>e.set({beside:!e.S.beside})),s.append(o("div",{class:"seg besides"},n));let r=null,i=null;return{el:s,join(a,l){r=a,s.append(l.key)},draw(a){if(i!==e.small&&(i=e.small,(i?r.head:s).append(r.tools),r.head.hidden=!i),a("picture","beside")){let l=e.P.beside&&e.setup.cells[e.P.beside.cell];n.hidden=!l,n.textContent=`${l} beside`,n.title=`What a ${l} of the same size, trained alike, makes of this text`,n.setAttribute("aria-pressed",String(e.S.beside))}if(a("picture","pane"))for(let l of t)l.setAttribute("aria-pressed",String(l.dataset.pane===e.S.pane))}}}var qd="grammar",Dd="grammar-lstm-32-s0";var zs=e=>({text:e.setup.tasks[qd].examples[0][1],model:Dd,weights:"trained"}),We=(e,t)=>zs(e).text.split(" ").lastIndexOf(t);var Ns=".ribbon, .transport",nr=e=>`.cell g[data-term=${e}] > :is(circle, text, rect)`,Na=".low > div:last-child",Qt=(e,t={})=>s=>({...zs(s),unit:6,view:"time",t:e(s),...t}),cn=(e,t=0)=>s=>We(s,e)+t,at=cn("moved"),cs=cn("moved",-1),Ue=(e,t,s)=>e.P.at(t,s,6),mt=(e,t)=>`“${e.P.shown[t]}”`,Pa=({P:e},t)=>{let[s,n]=e.top(t)[0];return`“${s}” (${me(n)})`},Oa={of:["text","model","weights"],example:"the sentence of France and Japan",onward:["whatif","On to What if →"],stops:[{title:"Where is the answer?",says:e=>["The network reads one word at a time, and after each it guesses the next. ",`This list is its guess after ${mt(e,at(e))}: ${Pa(e,at(e))}.`],act:"go to the last word, where the answer is.",done:({t:e},{P:t})=>e===t.T-1,did:e=>[`After ${mt(e,e.P.T-1)} it expects ${Pa(e,e.P.T-1)}.`],at:Na,lit:Ns,state:Qt(at),hand:["ArrowRight","End"]},{title:"A unit is one number in memory",says:e=>[`This pipe is the memory of unit ${6}, one of ${e.P.H} numbers that go from word to word. `,`At ${mt(e,We(e,"with"))} it holds `,ht(Ue(e,"c",We(e,"with"))),": orange is below zero, blue above, and thicker is further away."],act:"go to “Japan”, and see it change colour.",done:({t:e},t)=>e>=We(t,"Japan"),did:e=>[`At ${mt(e,e.S.t)} it holds `,ht(Ue(e,"c",e.S.t)),". Neither colour is the better one."],at:".cell g[data-term=memory], .cell g[data-term=c], .cell g[data-term=f] > circle",lit:Ns,clear:".say, .cell",state:Qt(cn("with")),hand:["ArrowLeft","ArrowRight"]},{title:"A row is a unit, a column a word",says:e=>[`Each of these ${e.P.H} rows is one unit, each column the word above it. `,"The colour says how far its forget gate ",{text:"f",cls:"f"}," is open: dark is 1, light is 0."],act:"click another row, or press ↓.",done:({unit:e})=>e!==6,did:e=>[`The cell and the lines are now those of unit ${e.S.unit}.`],at:".map.focused",lit:".ribbon",clear:".cellhd, .cell",state:Qt(at),hand:["ArrowUp","ArrowDown"]},{title:"A gate is a number, the valve its picture",says:e=>["A gate is a number from 0 to 1, worked out anew at every word; the disc draws it as a valve. ",`At ${mt(e,cs(e))} it stands open, `,nt("f",Ue(e,"f",cs(e))),`: ${Xe(Ue(e,"f",cs(e)))} of the memory goes through.`],act:"step on one word, and watch it shut.",done:({t:e},t)=>e===at(t),did:e=>[`At ${mt(e,at(e))} it is shut: `,nt("f",Ue(e,"f",at(e))),"."],at:nr("f"),lit:Ns,clear:".say, .cell",state:Qt(cs),hand:["ArrowLeft","ArrowRight"]},{title:"Why “forget”, when 1 keeps?",says:e=>["The forget gate has its name from what it does as it shuts: 0 forgets, 1 keeps. ",`At ${mt(e,at(e))} it is `,nt("f",Ue(e,"f",at(e))),`, and ${Xe(1-Ue(e,"f",at(e)))} of the `,ht(Ue(e,"c",cs(e)))," that “France” wrote is gone."],act:"step back: how long was it kept?",done:({t:e},t)=>e>We(t,"France")&&e<at(t),did:e=>[`At ${mt(e,e.S.t)} `,nt("f",Ue(e,"f",e.S.t))," of it is kept: ",ht(Ue(e,"c",e.S.t)),", as it has been since “France”."],at:nr("f"),lit:`${Ns}, .say`,clear:".say, .cell",state:Qt(at),hand:["ArrowLeft","ArrowRight"]},{title:"The input gate writes",says:e=>["What is new, the candidate g, gets into memory as far as the input gate lets it. ",`At ${mt(e,We(e,"Japan"))} that is `,nt("i",Ue(e,"i",We(e,"Japan")))," of ",ht(Ue(e,"g",We(e,"Japan"))),", in the place of what was forgotten."],act:"step on one word: it shuts, and the memory stays.",done:({t:e},t)=>e===We(t,"Japan")+1,did:e=>[`At ${mt(e,e.S.t)} `,nt("i",Ue(e,"i",e.S.t))," of the candidate is written, and ",ht(Ue(e,"c",e.S.t))," stays."],at:`${nr("i")}, .cell g[data-term=written], .cell g[data-term='+'] > circle`,lit:Ns,clear:".say, .cell",state:Qt(cn("Japan")),hand:["ArrowLeft","ArrowRight"]},{title:"h is what the others hear",says:e=>[`The output gate lets memory out as h, and from the h of all ${e.P.H} units alone the next word is computed. `,`At ${mt(e,We(e,"but"))} unit ${6} holds `,ht(Ue(e,"c",We(e,"but"))),`, but its h is ${G(Ue(e,"h",We(e,"but")),2,!0)}: it keeps silent.`],act:"go on to “I”, where it speaks.",done:({t:e},t)=>e===cs(t),did:e=>[`At ${mt(e,e.S.t)} `,nt("o",Ue(e,"o",e.S.t))," of it gets out: h is ",ht(Ue(e,"h",e.S.t)),"."],at:`${nr("o")}, .cell g[data-term=h]`,lit:`${Ns}, ${Na}`,clear:".say, .cell",state:Qt(cn("but")),hand:["ArrowLeft","ArrowRight"]},{title:"How long does it remember?",says:e=>[`The half-life of unit ${6}, ${ot(e.P.halfLife(6))}, says when half of what a word wrote is gone, in the median. `,`Yet “France” stayed for ${cs(e)-We(e,"France")} words: a memory lasts until its gate shuts, however long that is.`],act:"go through the units with ↓ to one that lasts longer.",done:({unit:e},{P:t})=>Math.abs(t.halfLife(e))>Math.abs(t.halfLife(6)),did:e=>[`Unit ${e.S.unit} lasts longer: ${ot(e.P.halfLife(e.S.unit))}.`],at:".plots > .hd:first-child, .plot.memory",lit:".cellhd",clear:".cell",state:Qt(at),hand:["ArrowUp","ArrowDown"]}]};function ja(e){let t=o("select",{"aria-label":"Feature"}),s=o("p",{class:"finding"}),n=o("div",{class:"ranks",role:"group","aria-label":"Units, best on validation first"}),r=o("section",{class:"ranking","aria-label":"Units that tell a feature"},o("label",{class:"hd"},o("h2",{},"Units that tell"),t),s,n),i=o("h2"),a=o("span",{class:"r"}),l=o("div",{class:"facts"}),c=o("section",{class:"oneunit","aria-label":"The selected unit"},o("div",{class:"hd"},i,a),l),d=o("p",{class:"silent"}),u=o("p",{class:"stale-units"}),h=o("div",{class:"units"},d,r,c,u),p=null,w=null,m,f=[];t.addEventListener("change",()=>{e.set({feature:t.value}),e.root.focus({preventScroll:!0})}),n.addEventListener("keydown",L=>{let $={ArrowUp:-1,ArrowDown:1}[L.key],z=f.indexOf(L.target);if(!$||z<0)return;L.preventDefault();let P=f[Math.max(0,Math.min(f.length-1,z+$))];P.focus(),P.click()});function v({S:L,P:$}){let z=(N,b,T)=>{let O=o("a",{class:"link",href:"./whatif",title:b},N);for(let j of["pointerdown","focus","click"])O.addEventListener(j,()=>O.href=T());return O},P=()=>vt({signal:$.memory,units:[L.unit],steps:ut(L.t,$.T-1,$.T),value:Number($.at($.memory,L.t,L.unit).toPrecision(4))});return o("p",{class:"onward"},z("Cut this unit","Silence it: how far does the test score fall?",()=>`${Gt(e,"whatif")}#cut`)," · ",z("Hold it","What if it kept what it holds now, to the end of the text?",()=>Gt(e,"whatif",{pins:P()})))}let g=()=>e.setup.cards[e.entry.card]?.note,A=()=>e.measured.get(e.name),M=()=>A().features.find(({name:L})=>L===p),S={probe:["all units, probe","A linear probe, which reads all units at once"],before:["before training","The best unit of the weights that training began with"]};function C({of:L,unit:$,signal:z,sign:P,score:N,spread:b},T,O){let{chance:j}=is[T],F=Math.min(O(N),O(j)),I=Math.max(O(N),O(j)),H=o("span",{class:"bar",style:`left:${100*F}%;width:${100*(I-F)}%`}),_=b&&o("span",{class:"range",style:`left:${100*O(b[0])}%;width:${100*(O(b[1])-O(b[0]))}%`}),q=[o("span",{class:"who"},...L?[S[L][0]]:[`unit ${$} `,o("i",{},oo(T,z,P))]),o("span",{class:"track"},H,_),o("span",{class:"n"},Ot(N))],W=b?`: ${Yn(N,b)} when the test texts are drawn anew`:"";if(L)return o("div",{class:`rank ${L}`,"data-term":L==="probe"?"probe":"initial weights","data-act":`${S[L][1]}${W}.`},...q);let R=o("button",{type:"button",class:"rank",tabindex:"-1",title:`Select it${W}`,"data-unit":$},...q);return R.addEventListener("click",()=>e.choose($,z)),R}function k(){let{features:L}=A(),{feature:$}=e.S;p=L.some(({name:j})=>j===$)?$:(L.find(an)??L[0])?.name,t.value=p;let z=M(),P=ra(z),{title:N,chance:b}=is[z.kind];s.textContent=`${oa(z,e.P.H)} Listed as validation ranked them, with ${N} on test texts.`,s.classList.toggle("nowhere",!an(z));let T=o("div",{class:"rank scale","aria-hidden":"true"},o("span",{},re(N),", ",re("test texts")),o("span",{class:"track"},o("span",{class:"chance",style:`left:${100*P(b)}%`},`chance ${G(b,b?1:0)}`),o("span",{class:"end"},"1")),o("span",{})),O=ro(z).map(j=>C(j,z.kind,P));f=O.filter(j=>j.dataset.unit!==void 0),n.style.setProperty("--chance",`${100*P(b)}%`),n.replaceChildren(T,...O),x()}function x(){let{S:L}=e;f.forEach(($,z)=>{let P=L.mode==="unit"&&Number($.dataset.unit)===L.unit;$.setAttribute("aria-pressed",String(P)),$.tabIndex=P||z===0&&L.mode==="mean"?0:-1}),E()}function y(L,$,z){let P=(N,b)=>o("i",{class:N,style:`width:${100*b}%;${N==="shut"?"":`background:var(--R${L})`}`});return o("tr",{},o("th",{scope:"row"},o("i",{class:`s-${L}`},L),` ${e.P.roles.word(L)}`),o("td",{},me($)),o("td",{class:"both","aria-hidden":"true"},o("span",{},P("shut",$),P("between",1-$-z),P("open",z))),o("td",{},me(z)))}function E(){let{S:L,P:$}=e;if(L.mode==="mean"){i.replaceChildren(`Mean of ${$.H} units`),a.textContent="",l.replaceChildren(o("p",{},"Select one unit to read what it does."));return}let z=A(),P=z.units[L.unit],N=aa(z,L.unit);i.replaceChildren(`Unit ${L.unit} `,o("small",{},`of ${$.H}, over the test texts`)),a.replaceChildren(o("b",{"data-term":P.tag},P.tag));let b=(F,...I)=>[o("dt",{},F),o("dd",{},...I)],T=N&&o("button",{type:"button",class:"link",title:"Show the units that tell it"},N.title);T?.addEventListener("click",()=>e.set({feature:N.name}));let O=$.keeper&&[...b("keeps",o("i",{class:`s-${$.keeper}`,"data-term":$.keeper},$.keeper),` ${Ot(P.keep)} `,o("small",{},`median ${e.P.roles.word($.keeper)} gate`)),...b(re("half-life"),`${ot(P.half_life)} `,o("small",{title:`Half-life: ${Ts($.reads)}`},"median over all that it writes"))],j=Object.keys(P.open);l.replaceChildren(o("dl",{},...b("follows",...N?[T,o("small",{},` ${N.how}`)]:["none of these features well"]),...O??b("keeps","no gate keeps its memory")),...j.length?[o("table",{class:"openings"},o("thead",{},o("tr",{},o("th",{scope:"col"},"gate"),o("th",{scope:"col"},"shut < 0.1"),o("th",{"aria-hidden":"true"}),o("th",{scope:"col"},"open > 0.9"))),o("tbody",{},...j.map(F=>y(F,P.shut[F],P.open[F]))))]:[],...e.pages.whatif?[v(e)]:[],o("p",{class:"rule"},o("b",{},P.tag),": ",e.setup.tags[P.tag]),o("details",{},o("summary",{},"How this was measured"),o("p",{},z.about,` ${z.steps.validation.toLocaleString("en")} steps of validation, ${z.steps.test.toLocaleString("en")} of test texts.`)),...g()?[o("p",{},o("b",{},"This task"),`: ${g()}`)]:[])}return{el:h,draw(L){if(!L("picture","unit","focus","feature"))return;let $=A(),z=!$?.features.length;for(let P of[r,c])P.hidden=z;if(d.hidden=!z,u.hidden=z||e.weights!=="initial",u.textContent="Measured on the trained weights; the text above is read by the initial ones.",z){d.textContent=$===void 0?"":e.entry.card===void 0?"This is your own run: what its units do was not measured.":"What the units of this model do was not measured.",m=void 0;return}if(w!==null&&w!==e.entry.task&&(e.S.feature=null),w=e.entry.task,m===$)return L("feature")?k():x();m=$,t.replaceChildren(...$.features.map(({name:P,title:N})=>o("option",{value:P},N))),k()}}}var Bd=1.55,Ud=["ArrowUp","ArrowDown","Home","End","PageUp","PageDown"," "],fo=class extends Lt{text;name;weights;typed;help;summed=null;constructor(t){super(t,Jn+la+Oi),this.questions=new Pt(g=>this.tell(g));let{present:s,answer:n}=this.state.asked.values;Object.assign(this.S,{pane:"time",feature:null,probe:null,beside:!1,by:"piece"}),Object.assign(this.S,{present:s,answer:n}),this.measured=new Map,this.written=null;let r=this.pages.whatif&&Sa(this);this.hand=r?.hand,this.parts=[Nn,kn,Zn,Ea,Ss,za,jn,wa,Aa,ja,si].map(g=>g(this));let[i,a,l,c,d,u,h,p,w,m,f]=this.parts;this.time=o("section",{class:"time","aria-label":"The whole text"},d.el,u.el,h.el,p.el,w.el,m.el,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=d.el,this.which=u.el,this.panes={time:[h.el,p.el,this.cursor,h.tools],text:[w.el,m.el,w.key]},u.join(h,w),this.sheet=w.sheet,this.main=o("main",{},o("section",{class:"now","aria-label":"This step"},l.el,c.el),this.time),this.stage=na(this,l),this.parts.push(this.stage),this.covered=[i.el,a.el,this.main],this.root.append(...this.covered,this.stage.el,f.el,...r?[r.tag]:[]),this.listen(),this.view=this.state.asked.values.view,this.receive(this.model.payload,{asked:this.inPage}),this.wonder();let{brought:v}=this.state;v!==void 0&&(this.typed(v),this.send({text:v}))}back({values:t}){let{view:s,text:n,model:r,weights:i,present:a,answer:l}=t;this.view=s,this.set({present:a,answer:l});let c={text:n??this.text,model:r??this.name,weights:i};return this.typed(c.text),["text","model","weights"].some(u=>c[u]!==this.shown[u])||this.questions.busy.size||this.root.classList.contains("stale")?this.send(c,{asked:!0}):(this.returning=!1,this.notices=[],this.S.pane=this.pane(this.name),this.lookAt(!0,!1),this.wonder())}close(){this.set({playing:!1}),this.questions.stop()}get guide(){return Oa}get touches(){let t={feature:["feature"],beside:["beside",...st]};return{...super.touches,...t,present:["present"],answer:["answer"]}}get meanwhile(){return"Stepping through this sentence still works."}get behind(){return this.P!==null&&["text","model","weights"].some(t=>this.asked[t]!==this.shown[t])}get whose(){return this.asked.text===this.text?"The picture is still of the network before.":`The picture is still of “${fe(this.text,Hn)}”.`}get shown(){return{text:this.text,model:this.name,weights:this.weights}}get values(){let{S:t,P:s}=this;return{...this.shown,t:t.t,unit:t.unit,theme:t.theme,view:this.view,mode:t.mode,focus:this.chosen?t.focus:null,feature:t.feature,probe:t.probe,by:t.by,beside:t.beside,present:t.present,answer:t.answer,written:this.written,sort:t.sort,sorted:t.sort==="now"&&this.ordered!==t.t?this.ordered??null:null,layer:s.layers.length>1?s.layer:null,tour:this.tour.at}}get wished(){let{text:t,model:s,weights:n}=this.asked;return{...this.values,text:t,model:s,weights:n}}send(t,s={}){if(this.closed)return;this.root.classList.add("busy"),this.root.setAttribute("aria-busy","true");let{write:n,...r}=this.asked;this.asked={...r,length:0,...t},this.pane(this.asked.model)==="text"&&!this.measured.has(this.asked.model)&&(this.asked.units=!0),this.later=s,this.changed=!0,this.questions.busy.size||this.ask(),this.mark()}get sums(){let{S:t,P:s}=this,n={...this.shown,t:t.t,unit:t.unit,layer:s.layer},r=JSON.stringify(n);return this.questions.asked("sums",r)||(this.summed=null,this.questions.ask("sums",n,{key:r})),this.summed}ask(){this.changed=!1,this.questions.ask("picture",this.asked)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s||!n.length||n.some(([,r])=>r===this.asked.text)?this.send({model:t.name}):(this.typed(n[0][1]),this.send({model:t.name,text:n[0][1]},{jump:!0}))}wonder(){this.S.pane==="text"&&this.P&&!this.measured.has(this.name)&&this.send({})}find(t){return this.setup.models.find(s=>s.name===t)??this.own}get entry(){return this.find(this.name)}receive(t,s=null){let n=ks(t);if(!s&&!this.questions.take(n))return;if(this.changed)return this.ask();if(n.want==="sums")return this.summed=n,this.draw(new Set(["sums"]));let{asked:r,jump:i,wrote:a,fresh:l}=this.later??s??{};if(this.later=void 0,this.returning=!1,this.root.setAttribute("aria-busy","false"),this.root.classList.remove("busy"),this.notices=[...n.notices],!n.picture)return this.asked=this.shown,this.root.classList.add("stale"),this.draw(new Set(["notice"]));this.root.classList.remove("stale");let c=this.P,d=n.model===this.name;this.written=this.wroteFrom(n),n.entry&&(this.own=n.entry),n.units!==void 0&&this.measured.set(n.model,n.units),Object.assign(this,{P:n.picture,text:n.text,name:n.model,weights:n.weights}),this.asked=this.shown,c&&c.layers.length===this.P.layers.length&&(this.P.layer=c.layer);let u=this.P,h=this.S;if(h.pane=this.pane(this.name),c===null||i){let[p,w]=u.moment,m=d?[h.unit,this.chosen]:ia(this.measured.get(this.name));h.t=p,[h.unit,this.chosen]=h.pane==="text"&&m?m:[w,this.chosen]}else{let p=l||h.t>=c.T-1||!ms(c.tokens,u.tokens);h.t=a&&n.written!==void 0?n.written:p?u.T-1:Math.min(h.t,u.T-1),h.unit=Math.min(h.unit,u.H-1)}return this.lookAt(r,s!==null)}lookAt(t,s){let{S:n}=this;t&&this.placed(s),t&&this.unheld(),n.focus=this.focus(),this.arrange(),this.resetView();let{t:r}=n;t&&n.sort==="now"&&this.ordered!==r?(n.t=this.ordered,this.draw(new Set(st)),n.t=r,this.draw(new Set(["step","notice"]))):this.draw(new Set([...st,"feature","notice"]))}wroteFrom({text:t,model:s,weights:n,written:r}){let i=s===this.name&&n===this.weights&&t.startsWith(this.text.trimEnd());return r!==void 0?i?Math.min(this.written??r,r):r:i&&t===this.text?this.written:null}placed(t){let{P:s,S:n,state:r,notices:i}=this,{values:a,given:l,said:c}=r.asked;i.push(...t?[]:c.server,...c.view),n.t=r.place("t",s.T,n.t,i),l.has("unit")&&(this.chosen=void 0),n.unit=r.place("unit",s.H,n.unit,i),this.chosen=r.among("focus",s.signals,i)??this.chosen;let d=s.probes.map(({name:m})=>m);n.probe=r.among("probe",d,i)??n.probe;let u=this.measured.get(this.name)?.features,h=u&&!u.some(({name:m})=>m===a.feature);a.feature!==null&&h&&i.push("The address asks for a feature that the units were not measured for.");let{mode:p,sort:w}=a;[n.beside,n.by]=[a.beside,a.by],Object.assign(n,{mode:p,sort:w,feature:h?null:a.feature}),s.layer=r.place("layer",s.layers.length,s.layer,i),l.has("written")&&(this.written=r.place("written",s.T,null,i)),this.ordered=r.place("sorted",s.T,n.t,i)}unheld(){!this.pages.whatif||!this.state.asked.values.pins||this.notices.push({text:"This page shows the network as trained: the changes in the address are not held here.",to:Gt(this,"whatif"),words:"See them in What if"})}pane(t){return this.view??this.setup.tasks[this.find(t)?.task]?.view??"time"}show(t){this.view=t,this.set({pane:t,focus:this.focus(t)}),this.wonder()}focus(t=this.S.pane){let{P:s}=this;return s.signals.includes(this.chosen)?this.chosen:t==="text"?s.memory:s.keeper??s.signals[0]}choose(t,s){this.chosen=s,this.set({unit:t,mode:"unit",focus:s})}arrange(){let{S:t,P:s,root:n}=this;for(let[r,i]of Object.entries(this.panes))for(let a of i)a.hidden=r!==t.pane;n.classList.toggle("reading",t.pane==="text"),n.classList.toggle("tall",s.reads.kind==="bytes"),this.stage.arrange()}placeWords(){super.placeWords(),this.small!==(this.which.parentNode===this.main)&&this.words.after(this.which);let t=(this.P.reads.kind==="bytes"?Bd:0)+(Sr(this.P)?Jo:0)+Xi(this.P,this.S);this.extra=this.small?0:t*this.rem}draw(t){if(this.P&&(t.has("pane")||t.has("present"))&&this.arrange(),super.draw(t),!this.P||!["step","unit","picture","feature","present","answer"].some(r=>t.has(r)))return;let{P:s,S:n}=this;Object.assign(this.host.dataset,{t:n.t,unit:n.unit,steps:s.T,model:this.name,view:n.pane,ready:"true"}),this.keep(t.has("present"))}present(){this.set({present:!0})}moves(){let t={...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help(),p:()=>this.set({present:!this.S.present})};if(this.S.present){for(let s of Object.keys(t))/^\d$/.test(s)&&delete t[s];return{...t,...this.stage.moves}}return{...t,v:()=>this.show(this.S.pane==="text"?"time":"text")}}key(t){t.composedPath()[0]===this.sheet&&Ud.includes(t.key)||super.key(t)}},_a={render:e=>void new fo(e)};var Ps=class{constructor(t){this.watched=[],this.follows=[],this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:t})}watch(t,s=()=>{}){let n={el:t,came:s,near:!1};return this.watched.push(n),this.observer.observe(t),()=>n.near}seen(t,s){let n={el:t,due:!0},r=this.watch(t,()=>this.follow(n));this.follows.push(Object.assign(n,{near:r,fn:s}))}turned(){for(let t of this.follows)t.due=!0,t.el.classList.add("due");clearTimeout(this.rest),this.rest=setTimeout(()=>this.follows.forEach(t=>this.follow(t)),400)}follow(t){!t.due||!t.near()||(t.due=!1,t.el.classList.remove("due"),t.fn())}looked(t){let s=[];for(let{target:n,isIntersecting:r}of t)for(let i of this.watched)i.el===n&&(i.near=r,r&&s.push(i));for(let n of s)n.came()}close(){this.observer.disconnect(),clearTimeout(this.rest)}};function Ae(e,t,s,n,...r){let i=o("small",{},s),a=o("p",{class:"says"});return{el:o("section",{class:`sec ${e}`,"aria-label":t.textContent??t},o("div",{class:"top"},o("h2",{},t," ",i),...n),a,...r),says:a,note:i}}function Wt({name:e,title:t,low:s,high:n,step:r,value:i,written:a},l){let c=o("input",{type:"range",min:s,max:n,step:r,value:i,"aria-label":t}),d=o("output",{}),u=()=>{let h=a(Number(c.value));d.textContent=h,c.setAttribute("aria-valuetext",h)};return c.addEventListener("input",()=>{u(),l(Number(c.value))}),u(),{el:o("label",{class:"slide",title:t},o("span",{},e),c,d),input:c,set(h,p={}){for(let[w,m]of Object.entries(p))c[w]=m;c.value=h,u()}}}function Ge(e,t,s){let n=Object.entries(t).map(([r,i])=>{let a=o("button",{type:"button"},i);return a.addEventListener("click",()=>s(r)),[r,a]});return{el:o("span",{class:"seg",role:"group","aria-label":e},...n.map(([,r])=>r)),set(r){for(let[i,a]of n)a.setAttribute("aria-pressed",String(i===r))}}}function pe(e){if(!Number.isFinite(e))return"0";if(e>-2&&e<3)return String(Number((10**e).toPrecision(e<0?2:3)));let t=Math.floor(e),s=(10**(e-t)).toFixed(1);return`${s==="10.0"?"1.0":s} × ${Ve(s==="10.0"?t+1:t)}`}var kt=e=>gt(Number.isFinite(e)?e:NaN),yt=(e,t)=>e.setup.cells[t].replace("Vanilla ",""),Os=(e,t)=>`No ${yt(e,t)} was trained on “${e.network.title}”.`;function js(e,t){let s=t;for(;s<e;)s=Number.isInteger(Math.log2(s/t))?1.5*s:4/3*s;return Math.round(s)}var hn=(e,t,s)=>He(e,t,s,!0).map(n=>[n,n===0?"1":Ve(n)]);function rr(e){let t=[...e].sort((n,r)=>n-r),s=t.length>>1;return t.length?t.length%2||t[s-1]===t[s]?t[s]:(t[s-1]+t[s])/2:null}function es(){let e=it("logplot");return{...e,draw({lines:t,first:s,last:n,low:r,high:i,unit:a="",rem:l,...c}){let{width:d,height:u}=e.measure(),[h,p]=[Math.round(3*l),d-Math.round(.8*l)],w=Math.round(1.35*l),m=n>s?a:"",f=p-(m?(.42*m.length+1.2)*l:0),v=Qn(s,n,h,p);e.draw({x:v,y:{low:r,high:i,top:6,below:w},rows:hn(r,i,Math.max(2,Math.floor((u-6-w)/(2.2*l)))),along:Ct(s,n,5).filter(g=>v.at(g)<f||!m).map(g=>[g,String(g),g===s?"start":"middle"]),lines:t.map(g=>({first:s,...g})),caption:m,here:"line",room:{right:p,top:6},rem:l,...c})}}}var or=(e,t,s)=>Wt({name:"unit",title:e,low:1,high:1,step:1,value:1,written:n=>t().length?`unit ${t()[n-1]}`:""},s);var Ha=-16,Vd=20,_s=(e,t)=>e.findIndex(s=>s>=t);function Gd(e,t,s,n){return t.flatMap((r,i)=>{let a=r<n?null:e[i*s+r-n];return a===null?[]:[Number.isFinite(a)?a:-1/0]})}function Yd(e){let t=Float32Array.from(e.flatMap(r=>Array.from(r).filter(Number.isFinite))).sort(),s=r=>t[Math.round(r*(t.length-1))]??0,n=Math.min(-Ha,js(s(1),1));return{low:Math.max(Ha,-js(-s(.05),4)),high:n,more:s(1)>n}}function Fa(e,{low:t,high:s},[n,r]){let i=n.length-1;return Number.isFinite(e)?e<=0?n[Math.round(i*Math.max(0,1-e/t))]:r[Math.round(i*Math.min(1,e/s))]:n[0]}function Kd(e,t,s,n){let r=new Uint8ClampedArray(4*s*s);for(let i=0;i<s;i++){let a=_s(t,i);for(let l=0;l<=t[a];l++){let[c,d,u]=n(e[a*s+l]),h=4*(i*s+l);r[h]=c,r[h+1]=d,r[h+2]=u,r[h+3]=255}}return r}function Ra(e){let t="h",s=null,n=0,r=Ge("Which state",{h:"of h",c:"of c"},f=>{t=f,e.root.focus({preventScroll:!0}),m()}),i=o("span",{class:"legend decades","aria-hidden":"true"}),a=[0,1].map(u),{el:l,says:c}=Ae("flow",re("flow matrix","Flow matrix"),"how much of each state reaches each later one",[r.el,i],o("div",{class:"two"},...a.map(f=>f.el)));e.seen(l,d);function d(){e.ask("flow",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell]})}function u(f){let v=o("canvas"),g=B("svg",{"aria-hidden":"true"}),A=o("div",{class:"tag",role:"status"}),M=o("div",{class:"stage",tabindex:"0",role:"img"},v,g,A),S=o("p",{class:"reads"}),C=null,k=null;A.hidden=!0;let x=L=>{let $=M.getBoundingClientRect(),{left:z,top:P,wide:N,tall:b}=C,T=Math.floor((L.clientY-$.top-P)/b*n),O=Math.floor((L.clientX-$.left-z)/N*n);if(T<0||T>=n||O<0||O>=n)return null;let{ends:j}=e.got.flow,F=j[_s(j,T)];return O>F?null:[F,O]};function y(L){k=L;let $=e.got.flow,z=a[f];if(A.hidden=!L||!z.values,g.querySelector(".probe")?.remove(),A.hidden)return;let{left:P,top:N,wide:b,tall:T}=C,[O,j]=L;A.textContent=`t = ${O+1}, k = ${j+1}: ${kt(z.values[_s($.ends,O)*n+j])}`;let F=P+(j+.5)/n*b,[I,H]=h(O),_=N+(I+H)/2/n*T;g.append(B("circle",{class:"probe",cx:F,cy:_,r:4})),A.style.left=`${Math.max(0,Math.min(M.clientWidth-A.offsetWidth,F+10))}px`,A.style.top=`${_>N+40?_-32:_+12}px`}let E=L=>C&&y(x(L));return M.addEventListener("pointermove",E),M.addEventListener("pointerdown",E),M.addEventListener("pointerleave",()=>y(null)),M.addEventListener("blur",()=>y(null)),M.addEventListener("click",L=>{let $=C&&x(L);$&&e.set({t:$[1]})}),M.addEventListener("keydown",L=>{let $={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[L.key];if(!$||!n||L.ctrlKey||L.metaKey||L.altKey)return;L.preventDefault();let{ends:z}=e.got.flow,P=Math.max(0,Math.min(n-1,e.S.t+$[1])),N=_s(z,k?.[0]??n-1)+$[0],b=z[Math.max(_s(z,P),Math.min(z.length-1,N))];P!==e.S.t&&e.set({t:P}),y([b,P])}),{el:o("div",{class:"panel"},M,S),stage:M,words:S,values:null,paint(L,$){this.values=L,y(null);let z=devicePixelRatio||1,{rem:P}=e,N=M.clientWidth,b=M.clientHeight;C={left:Math.round(3*P),top:4,wide:0,tall:b-Math.round(2.5*P)},C.wide=N-C.left-Math.round(.8*P);let{left:T,top:O,wide:j,tall:F}=C;if(!N||j<=0)return;Object.assign(v,{width:Math.round(j*z),height:Math.round(F*z)}),v.style.cssText=`left:${T}px;top:${O}px;width:${j}px;height:${F}px`;let I=o("canvas",{width:n,height:n}),H=[Yt(e.css("--zero"),e.css("--ink")),Yt(e.css("--ink"),e.css("--Rneg"))];I.getContext("2d").putImageData(new ImageData(Kd(L,e.got.flow.ends,n,V=>Fa(V,s,H)),n,n),0,0);let _=v.getContext("2d");_.imageSmoothingEnabled=!1,_.drawImage(I,0,0,n,n,0,0,v.width,v.height),g.setAttribute("width",N),g.setAttribute("height",b);let q=V=>T+(V+.5)/n*j,W=V=>O+(V+.5)/n*F,R=Ct(1,n,6),D=O+F+P;g.replaceChildren(B("path",{class:"edge",d:`M${T} ${O}V${O+F}H${T+j}`}),B("path",{class:"edge",d:p(T,O,j,F)}),...R.map(V=>B("text",{x:T-.4*P,y:W(V-1)+.28*P,"text-anchor":"end"},String(V))),...R.map(V=>B("text",{x:q(V-1),y:D,"text-anchor":"middle"},String(V))),B("text",{x:T+j/2,y:D+1.15*P,"text-anchor":"middle"},"earlier step k"),B("text",{x:0,y:0,"text-anchor":"middle",transform:`translate(${.8*P} ${O+F/2}) rotate(-90)`},"later step t"),B("text",{class:"title",x:T+j-2,y:O+1.1*P,"text-anchor":"end"},$),B("path",{class:"halo"}),B("path",{class:"here"}),B("text",{class:"row"})),this.cursor()},cursor(){if(!C?.wide||!g.querySelector(".here"))return;let{left:L,top:$,wide:z,tall:P}=C,{rem:N}=e,b=Math.min(e.S.t,n-1),T=L+b/n*z,O=Math.max(2,z/n),j=$+b/n*P;for(let q of[".halo",".here"])g.querySelector(q).setAttribute("d",`M${T} ${j}H${T+O}V${$+P}H${T}z`);let F=g.querySelector(".row"),I=3.6*N,H=T+O+I<L+z;F.textContent=`k = ${b+1}`;let _=Math.max(0,$+.9*N-j);F.setAttribute("x",H?T+O+.5*N+_*z/P:L+z-2),F.setAttribute("y",Math.max($+.9*N,j+(H?0:-(I/z)*P))),F.setAttribute("text-anchor",H?"start":"end"),k&&y(k)}}}function h(f){let{ends:v}=e.got.flow,g=_s(v,f);return[(v[g-1]??-1)+1,v[g]+1]}function p(f,v,g,A){return e.got.flow.ends.reduce((M,S)=>`${M}H${f+(S+1)/n*g}V${v+(S+1)/n*A}`,`M${f} ${v}`)}function w(){let f=[Yt(e.css("--zero"),e.css("--ink")),Yt(e.css("--ink"),e.css("--Rneg"))],v=(g,A,M)=>o("span",{},...Array.from({length:M},(S,C)=>{let k=o("i");return k.style.background=et(Fa(g+(A-g)*(C+.5)/M,s,f)),k}));i.replaceChildren(`${Ve(s.low)} and less `,v(s.low,0,16),o("b",{}," 1 "),v(0,s.high,8),` ${Ve(s.high)}${s.more?" and more":""}`)}function m(){let f=e.got.flow;if(r.set(t),!f)return;[,n]=f.arrays[`${f.cells[0]}.h`][1];let v=M=>t==="c"&&f.array(`${M}.c`)?"c":"h",g=f.cells.map(M=>f.array(`${M}.${v(M)}`));s=Yd(g),w();let A=Math.min(Vd,n>>1);a.forEach(({stage:M,words:S},C)=>{C<f.cells.length||(M.hidden=!0,S.replaceChildren(Os(e,e.S.cell)))}),f.cells.forEach((M,S)=>{a[S].stage.hidden=!1;let C=yt(e,M),k=v(M),x=g[S],{words:y,stage:E}=a[S],L=Gd(x,f.ends,n,A),$=rr(L),z=Math.max(...L),P=t==="c"&&k==="h"?" It has no c, so this is its h.":"",N=L.length===1?`the one pair ${ge(A,"step")} apart keeps ${pe(z)}`:`half of all pairs ${ge(A,"step")} apart keep at most ${pe($)}, and no pair more than ${pe(z)}`;y.replaceChildren(o("b",{},`${C}: `),`of a change in ${k}, ${N}.`,P),E.setAttribute("aria-label",`${C}, ${k}: every pair of steps. ${y.textContent} Arrow keys read one pair.`),a[S].paint(x,`${C} ‖d${k}ₜ/d${k}ₖ‖`)}),c.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten."+(f.ends.length<n?` ${f.ends.length} of the ${n} rows are computed, each drawn as a band.`:""))}return{el:l,draw(f){if(f("flow","theme","size"))m();else if(f("t"))for(let v of a)v.cursor();e.got.flow||r.set(t)}}}var Ia=`.gs .ask {
  display: block;
  padding-top: 0.6rem;
}
.gs .ask.above:has(.notice[hidden]) {
  padding-top: 0;
}
main > .scalar,
main > .real {
  grid-column: 1 / -1;
  min-width: 0;
}
.gs main > .real {
  border-top: 1px solid var(--rule);
  padding: 0.75rem 0 0.4rem;
}
.real h2 {
  font-size: 1rem;
  margin: 0 0 0.5rem;
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
  font-size: var(--small);
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
.knob.idle,
.knob.idle :is(span, output) {
  color: var(--ink3);
}
.knob.idle input[type="range"] {
  opacity: 0.35;
}
.knob small {
  color: var(--ink3);
  font-size: var(--fine);
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
  font-size: var(--small);
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
  font-size: var(--fine);
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
  font-size: var(--small);
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
  font-size: var(--fine);
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
  color: var(--ink3);
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
  font-size: var(--fine);
  color: var(--ink3);
}
.factor {
  margin: 0.1rem 0 0.2rem;
  padding-left: var(--names);
  min-height: 2.4em;
  line-height: 1.2;
  font-size: var(--small);
  font-weight: 600;
  text-wrap: pretty;
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
  font-size: var(--small);
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
  font-size: var(--fine);
}
.readout sup,
.gs sup {
  font-size: max(0.72em, 12px);
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
  color: var(--ink3);
}
.off .cellname .line {
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
  font-size: var(--small);
}
.cells small {
  font-size: var(--fine);
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
  .gs .readout.clips th,
  .gs .readout.clips td {
    padding-left: 0.15rem;
    padding-right: 0.15rem;
    font-size: var(--fine);
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
`;var qe=["initial","trained"],Jd={rnn:["--rnn","--ink3",2.5],lstm:["--ink","--ink",3],gru:["--Fpos","--pos",2],peephole:["--Fi","--i",2],coupled:["--Ff","--f",2],mingru:["--Fo","--o",2],indrnn:["--Fneg","--neg",2]},hs=e=>Jd[e]??["--ink2","--ink2",1.5],ir={h:["dL/dh",[],"the error that arrives at h, by all paths"],c:["dL/dc",[9,4],"the error that arrives at c, by all paths"],kept:["product of",[2,4],"the direct path from the last memory back to this one, alone: the product of what every step keeps"]},Wa={kept:"f"},go=({keep:e},{cell:t,signal:s})=>s==="kept"?`product of ${Te(e[t])}`:ir[s][0],po=(e,{shown:t,off:s},n)=>e.curves.filter(r=>r.side===n&&t[Wa[r.signal]??r.signal]&&!s.has(r.cell));function Zd(e,t){let s=(d,u,h)=>{for(let p of d)for(let w of p)w<u&&(u=w),w>h&&(h=w);return[u,h]},[n,r]=s(e,-1,0),[i,a]=s(t,n,r),l=.2*(r-n),c=.03*(r-n);return[Math.max(i,n-l)-c,Math.min(a,r+l)+c]}function Qd(e,t){let s=e.flatMap(i=>Array.from(i).filter(Number.isFinite));if(!s.length)return t;let n=1.5*s.reduce((i,a)=>Math.min(i,a),0)-10,r=1.5*s.reduce((i,a)=>Math.max(i,a),0)+10;return t.map(i=>Array.from(i).filter(a=>a>=n&&a<=r))}function eu(e,{start:t,end:s},{low:n,high:r}){for(let i=Math.max(0,Math.ceil(t));i<e.length&&i<=s;i++)if(e[i]>=n&&e[i]<=r)return{t:i,v:e[i]};return null}var tu=(e,{start:t})=>!Number.isFinite(e[Math.max(0,Math.ceil(t))]);function su(e,t,s,n){let r=[1,s].filter(l=>l>=e&&l<=t),i=(t-e)/14,a=He(e,t,n).filter(l=>Number.isInteger(l)&&l>=1&&l<=s&&r.every(c=>Math.abs(l-c)>i));return[...new Set([...r,...a])].sort((l,c)=>l-c)}function nu(e,t,s,n){if(s===null||e===null||t===null)return"";if(!Number.isFinite(e)||!Number.isFinite(t)){let l=[e,t].map((c,d)=>!Number.isFinite(c)&&["RNN","LSTM"][d]).filter(Boolean);return`At ${s}, dL/dh is exactly 0 in the ${l.join(" and the ")}.`}let r=Math.abs(e-t),i=10**r;if(i<1.05)return`At ${s}, the RNN’s dL/dh is as large as the LSTM’s.`;let a=r<6?Number(i.toPrecision(2)).toLocaleString("en"):Ve(Math.round(r));return e<t?`At ${s}, the RNN’s dL/dh is ${a} times smaller than the LSTM’s.`:`At ${s}, the RNN’s dL/dh is ${a} times larger than the LSTM’s: ${n==="initial"?"before training nothing is kept yet, and the LSTM’s gates, all below 1, take their share at every step.":"a gradient is not a memory; which of them learned says the table."}`}function qa(e){let{setup:t}=e,s=[...new Set(Object.values(t.keep).filter(Boolean).map(Te))],n=Object.entries(ir).map(([b,[T,,O]])=>{let j=Wa[b]??b,F=o("button",{type:"button",class:"toggle","data-term":b==="kept"?"product of f":T,"data-act":`${O[0].toUpperCase()}${O.slice(1)}. Click: show or hide these curves.`},o("i",{class:`dash ${j}`}),b==="kept"?`${T} ${s.slice(0,-1).join(", ")} or ${s.at(-1)}`:T);return F.addEventListener("click",()=>e.set({shown:{...e.S.shown,[j]:!e.S.shown[j]}})),[j,F]}),r=o("button",{type:"button",class:"btn"},"Numbers"),i=o("button",{type:"button",class:"btn"},"CSV");r.addEventListener("click",()=>e.numbers()),i.addEventListener("click",()=>e.ask("csv"));let a=o("span",{class:"where"}),l=Object.fromEntries(qe.map(b=>{let T=o("div",{class:"bk"}),O=o("div",{class:"labels","aria-hidden":"true"}),j=document.createElementNS("http://www.w3.org/2000/svg","svg"),F=o("div",{class:"at"}),I=o("h2"),H=o("p",{class:"loss"}),_=o("p",{class:"factor"}),q=o("div",{class:`plot ${b}`,role:"img"},T,j,O,F);return[b,{side:b,target:T,labels:O,lines:j,at:F,head:I,loss:H,factor:_,el:q}]})),c=o("div",{class:"norms"},o("div",{class:"tools"},o("div",{class:"seg",role:"group","aria-label":"Curves"},...n.map(([,b])=>b)),a,o("span",{class:"sp"}),o("small",{class:"key"},"line: ",re("geometric mean"),", band: all ",re("seeds")),r,i),o("div",{class:"sides"},...qe.map(b=>o("div",{class:"side"},l[b].head,l[b].loss,l[b].factor,l[b].el)))),d=null,u=!1,h=!1;for(let{el:b}of Object.values(l)){let T=0;b.addEventListener("pointerdown",O=>T=O.clientX,!0),b.addEventListener("click",O=>{if(e.root.focus({preventScroll:!0}),!d||O.detail>1||Math.abs(O.clientX-T)>4)return;let j=O.clientX-b.getBoundingClientRect().left,{left:F,wide:I}=M(b),{start:H,end:_}=d("steps");j>=F&&j<=F+I&&e.go(Math.round(H+(j-F)/I*(_-H)))}),b.addEventListener("dblclick",()=>{u=!1,setTimeout(()=>p(y),50)}),new ResizeObserver(()=>{!d||!e.P||($(),z())}).observe(b)}e.embed(Object.fromEntries(qe.map(b=>[b,l[b].target]))).then(b=>{d=b;for(let T of["steps","initial.y"])d(T).change.connect(()=>{h||!e.P||(u=!0,requestAnimationFrame(E))});e.draw(new Set(["norms","size","theme","lines","t"])),e.root.classList.add("plotted")}),e.unzoom=()=>{u=!1};function p(b){h=!0;try{b()}finally{h=!1}}let w=b=>po(e.P,e.S,b),m=({cell:b,signal:T})=>`${b}.${T}`,f=(b,T)=>e.P.array(`${b.side}.${m(b)}.${T}`),v=()=>Object.values(e.S.shown).filter(Boolean).length>1,g=b=>`${De(t.cells[b.cell])}${v()?` ${go(t,b).replace("product of","∏")}`:""}`,A=()=>({left:Math.round((v()?8.1:4.9)*e.rem),right:Math.round(2.9*e.rem),top:5,bottom:Math.round(1.3*e.rem)}),M=(b,T=A())=>({...T,wide:b.clientWidth-T.left-T.right,tall:b.clientHeight-T.top-T.bottom});function S(){let{left:b,right:T,top:O,bottom:j}=A();c.style.setProperty("--names",`${b}px`);for(let F of qe)d(F).setv({min_border_left:b,min_border_right:T,min_border_top:O,min_border_bottom:j}),d(F).toolbar.active_drag=e.small?null:"auto"}function C(){let{css:b,fine:T,font:O}=e;for(let j of qe){jt(d,j,e),d(`${j}.x`).setv({major_label_text_color:b("--ink3"),major_label_text_font_size:`${T}px`,major_label_text_font:O});for(let F of e.cells){let[I,,H]=hs(F);for(let[_,[,q]]of Object.entries(ir)){let W=d(`${j}.${F}.${_}`);W&&(W.glyph.setv({line_color:b(I),line_width:H,line_dash:q,line_cap:q.length?"butt":"round"}),d(`${j}.${F}.${_}.band`).glyph.setv({fill_color:b(I),fill_alpha:_==="h"?.11:.06}))}}}}function k(){let{T:b}=e.P,T=Array.from({length:b},(F,I)=>I),[O,j]=x();for(let F of qe){let I=new Map(w(F).map(q=>[m(q),q])),H={t:T,low:T.map(()=>O),high:T.map(()=>j),tip:L([...I.values()],T)},_=T.map(()=>NaN);for(let q of e.cells)for(let W of Object.keys(ir)){let R=`${q}.${W}`,D=d(`${F}.${R}`);if(!D)continue;let V=I.get(R);D.visible=d(`${F}.${R}.band`).visible=!!V;for(let[J,ee]of[[R,"mean"],[`${R}.low`,"low"],[`${R}.high`,"high"]])H[J]=V?Array.from(f(V,ee)):_}d(`${F}.source`).data=H,d(`${F}.hit`).glyph.width={value:.99}}y()}function x(){let b=(j,F)=>w(j).map(I=>f(I,F)),T=b("initial","mean"),O=j=>[...b("initial",j),...Qd(T,b("trained",j))];return Zd(O("mean"),[...O("low"),...O("high")])}function y(){if(!u){let[b,T]=x();d("initial.y").setv({start:b,end:T}),d("steps").setv({start:-.5,end:e.P.T-.5})}E()}function E(){let b=d("initial.y"),T=d("steps"),O=He(b.start,b.end,6),j=O.filter(Number.isInteger),F=j.length>1?j:O,I=su(T.start+1,T.end+1,e.P.T,e.small?4:6);for(let H of qe)d(`${H}.ticks`)&&(d(`${H}.ticks`).ticks=F),d(`${H}.axis`).major_label_overrides=new Map(F.map(_=>[_,_===0?"1":Number.isInteger(_)?Ve(_):gt(_)])),d(`${H}.marks`).ticks=I.map(_=>_-1),d(`${H}.x`).major_label_overrides=new Map(I.map(_=>[_-1,_.toLocaleString("en")]));$(),z()}function L(b,T){let O=b.map(j=>({text:g(j),mean:f(j,"mean"),low:f(j,"low"),high:f(j,"high")}));return T.map(j=>[`step ${j+1}${e.P.tokens?` “${e.P.tokens[j]}”`:""}`,...O.map(({text:F,mean:I,low:H,high:_})=>`${F}  ${gt(I[j])}  (${gt(H[j])} to ${gt(_[j])})`)].join(`
`))}function $(){let b=d("initial.y"),T=d("steps");for(let{side:O,labels:j,lines:F,el:I}of Object.values(l)){let{left:H,top:_,wide:q,tall:W}=M(I),R=[],D=Y=>W*(1-(Y-b.start)/(b.end-b.start)),V=Y=>H+q*(Y-T.start)/(T.end-T.start);for(let Y of w(O)){let ne=f(Y,"mean"),Q=eu(ne,T,{low:b.start,high:b.end});tu(ne,T)?R.push({curve:Y,zero:!0,x:1/0,y:W}):Q&&R.push({curve:Y,x:V(Q.t),y:D(Q.v)})}let J=Pn(R.map(Y=>Y.y),Math.min(.98*e.rem,W/Math.max(1,R.length)),W);j.replaceChildren(...R.map(({curve:Y,zero:ne},Q)=>{let ae=o("span",{class:"name"},ne?`${g(Y)} 0`:g(Y));return ne&&(ae.title="Exactly 0 here, which no power of ten is"),ae.style.cssText=`right:${I.clientWidth-H+12}px;top:${_+J[Q]}px;color:var(${hs(Y.cell)[1]})`,Y.cell==="lstm"&&(ae.style.fontWeight=700),ae})),F.replaceChildren(...R.flatMap(({curve:Y,x:ne,y:Q},ae)=>{if(ne>H+q/6)return[];let U=document.createElementNS("http://www.w3.org/2000/svg","line"),K={x1:H-9,y1:_+J[ae],x2:ne-2,y2:_+Q,stroke:`var(${hs(Y.cell)[0]})`};for(let[X,Z]of Object.entries(K))U.setAttribute(X,String(Z));return U}));let ee=w(O).length?"No curve is in view. A double click shows all.":"No curve is switched on.";R.length||j.append(o("span",{class:"alone"},ee))}}function z(){let{start:b,end:T}=d("steps"),{t:O}=e.S;for(let{at:j,el:F}of Object.values(l)){let{left:I,top:H,wide:_,tall:q}=M(F);j.hidden=O<b||O>T,j.style.cssText=`left:${I+_*(O-b)/(T-b)-.5}px;top:${H}px;height:${q}px`}}let P=()=>`step ${e.S.t+1}${e.P.tokens?`, “${fe(e.P.tokens[e.S.t],16)}”`:""}`;function N(){let{sides:b,T}=e.P;for(let{side:j,head:F,loss:I,factor:H}of Object.values(l)){let{title:_,seeds:q,units:W}=b[j],[R,D]=["rnn","lstm"].map(V=>e.P.curves.some(J=>J.side===j&&J.cell===V&&J.signal==="h")?e.P.array(`${j}.${V}.h.mean`)[e.S.t]:null);H.textContent=nu(R,D,e.P.T>e.S.t+1?P():null,j),F.replaceChildren(`${_} `,o("small",{},`${ge(q,"seed")}, ${W} units`)),I.textContent=b[j].loss}for(let[j,F]of n)F.setAttribute("aria-pressed",String(e.S.shown[j]));let O=e.P.tokens?.[e.S.t];a.replaceChildren(`step ${e.S.t+1}`,o("small",{},` / ${T}${O?` “${O}”`:""}`));for(let{side:j,el:F}of Object.values(l)){let I=w(j).map(H=>`${g(H)} ${gt(f(H,"mean")[e.S.t])}`);F.setAttribute("aria-label",`${e.told(j)} At step ${e.S.t+1}, of the curves shown: ${I.join(", ")}.`)}}return{el:c,draw(b){b("norms","lines","t")&&N(),d&&(b("size","lines")&&S(),b("theme","size")&&C(),b("norms","lines")?p(k):b("size","theme")&&p(E),b("t")&&z())}}}var ru=250,ou={relu:"ReLU",glorot:"Glorot",start:"as the trained began"},Da={radius:1,clip:1};function Ba(e,t,s){return e==="clip"?String(t):G(Number(t),Math.max(0,-Math.floor(Math.log10(s)+1e-9)),e==="bias")}var wo=e=>Math.log10(e),iu=e=>Number((10**e).toPrecision(2)),Ua={radius:"spectral radius",scale:"input scale",bias:"forget-gate bias",clip:"clipping",seed:"seed",units:"unit"};function Va(e){let{setup:t,state:s,usual:n}=e,r={},i=_=>n[_],a=_=>String(e.wish[_]??"")!==String(i(_)??""),l=_=>s.named[_].title;function c(_,{label:q=l(_),note:W=null,log:R=!1}={}){let{low:D,high:V,step:J,off:ee}=s.named[_],Y=o("input",{type:"range","aria-label":q,min:R?wo(D):D,max:R?wo(V):V,step:R?.05:J}),ne=o("output"),Q=ee&&o("input",{type:"checkbox"}),ae=()=>R?iu(Number(Y.value)):Number(Y.value);Y.addEventListener("input",()=>e.turn({[_]:ae()})),Y.addEventListener("dblclick",()=>e.turn({[_]:i(_)})),Q?.addEventListener("change",()=>e.turn({[_]:Q.checked?null:Da[_]}));let U=o("div",{class:`knob slide ${_}`},o("span",{class:"name"},Ua[_]?re(Ua[_],q):q),Q&&o("label",{class:"check"},Q,ee),ne,Y,W);return r[_]=()=>{let K=e.wish[_],X=K===null||K==="";Q&&(Q.checked=X),U.classList.toggle("none",X);let Z=X?Da[_]:Number(K);return Y.value=R?wo(Z):Z,ne.textContent=X?"":Ba(_,Z,J),Y.setAttribute("aria-valuetext",X?ee:Ba(_,Z,J)),[U,Y]},U}function d(_,q,W){let R=o("select",{"aria-label":q},...W.map(([V,J])=>o("option",{value:V},J)));R.addEventListener("change",()=>e.turn(_==="networks"?p(R.value):{[_]:R.value}));let D=o("label",{class:`knob pick ${_}`},o("span",{class:"name"},q),R);return r[_]=()=>(R.value=e.wish[_],[D,R]),D}let u=_=>s.named[_].choices.map(q=>[q,ou[q]??q]),h=_=>t.networks[_].examples;function p(_){let{text:q}=e.wish,W=h(e.wish.networks).some(([,R])=>R===q);return{networks:_,...W?{text:h(_)[0]?.[1]??""}:{}}}let w=o("button",{type:"button"},"random"),m=o("button",{type:"button"},"typed"),f=o("textarea",{rows:2,maxlength:t.limits.text,"aria-label":"What is read",spellcheck:"false",autocomplete:"off"}),v=o("select",{"aria-label":"Examples"}),g=o("span",{class:"count"}),A=0;w.addEventListener("click",()=>e.turn({text:""}));let M=null;m.addEventListener("click",()=>{e.wish.text||e.turn(M??S())});function S(){let{text:_,task:q}=e.passes(),W=_&&t.networks[q]?{networks:q,text:_}:null,R=Object.entries(t.networks).find(([,{kind:V}])=>V==="words"),[D]=t.networks[e.wish.networks].kind==="words"||!R?[e.wish.networks]:R;return W??{networks:D,text:h(D)[0]?.[1]??""}}v.addEventListener("change",()=>e.turn({text:v.value}));let C=()=>{clearTimeout(A),A=0,f.value.trim()&&e.turn({text:f.value})};f.addEventListener("input",()=>{clearTimeout(A),A=setTimeout(C,ru)}),f.addEventListener("blur",()=>{A&&C(),e.draw(new Set(["knobs"]))}),f.addEventListener("keydown",_=>_.key==="Enter"&&_.preventDefault());let k=o("small"),x=c("length",{label:"Steps",note:k}),y=o("div",{class:"typed"},f,o("div",{class:"under"},v,g)),E=o("div",{class:"knob sequence"},o("span",{class:"name"},"Sequence"),o("div",{class:"seg",role:"group","aria-label":"Sequence"},w,m),x,y);r.text=()=>{let _=e.root.getRootNode().activeElement===f,{text:q,networks:W}=e.wish,R=!!q||_;q&&(M={networks:W,text:q}),w.setAttribute("aria-pressed",String(!R)),m.setAttribute("aria-pressed",String(R)),k.textContent=e.wish.init==="start"?"the task’s symbols, the same on both sides":"left: random input; right: symbols of the task",x.hidden=R,y.hidden=!R,_||(f.value=q);let D=h(W),V=D.every(([,J])=>J!==q);return v.replaceChildren(...V?[o("option",{value:q},"your own")]:[],...D.map(([J,ee])=>o("option",{value:ee},J))),v.value=q,[E,f]};let L=()=>{let _=e.P.unknown?.filter(Boolean).length??0;g.textContent=e.P.tokens?`${e.P.T} steps${_?`, ${_} unknown`:""}`:""},$=o("input",{type:"checkbox","aria-label":"Hold f at 1"});$.addEventListener("change",()=>e.turn({hold:$.checked?1:0}));let z=o("label",{class:"knob check hold"},$,o("span",{class:"name"},"Hold f at 1"),o("small",{},"the ",re("error carousel")," itself"));r.hold=()=>($.checked=Number(e.wish.hold)===1,[z,$]);let P=o("span",{class:"tick","aria-hidden":"true"},"1: neither vanishes nor explodes"),{low:N,high:b}=s.named.radius;P.style.setProperty("--at",(1-N)/(b-N));let T=o("fieldset",{},o("legend",{},"Both sides"),E,d("networks",l("networks"),Object.entries(t.networks).map(([_,{title:q}])=>[_,q])),c("clip",{log:!0}),z),O=o("fieldset",{},o("legend",{},"As initialised"),c("radius",{note:P}),c("scale"),c("bias"),c("units"),d("activation","Activation, RNN alone",u("activation")),d("init",l("init"),u("init")),c("seed")),j=o("button",{type:"button",class:"btn reset"});j.addEventListener("click",()=>e.turn(n,!0));let F=o("form",{"aria-label":"Settings"},T,O,j);F.addEventListener("submit",_=>_.preventDefault());let I=o("details",{class:"knobs"},o("summary",{},"Settings"),F),H=()=>({units:e.wish.init==="start",seed:e.wish.init==="start",bias:Number(e.wish.hold)===1,length:!!e.wish.text});return{el:I,draw(_){if(_("size")&&(I.open=!e.small||I.open),_("norms")&&L(),!_("knobs"))return;let q=H(),W=0;for(let[R,D]of Object.entries(r)){let[V,J]=D();V.classList.toggle("changed",a(R)),V.classList.toggle("idle",q[R]===!0),R!=="text"&&(J.disabled=q[R]===!0),W+=Number(a(R))}j.disabled=!W,j.textContent=W?`Reset ${W} ${W>1?"settings":"setting"}`:"Reset all settings"}}}var Ga=(e,t,s)=>Object.entries({...e,...s.knobs}).filter(([n,r])=>String(t[n]??"")!==String(r??"")).map(([n])=>n),au=(e,t,s)=>!Ga(e,t,s).length,lu=(e,t,s)=>Ga(e,t,s).every(n=>s.asks.includes(n));function Ya(e){let{setup:t}=e,s=o("p",{class:"look"}),n=t.presets.map(a=>{let l=o("button",{type:"button",class:"chip"},a.name);return l.addEventListener("click",()=>{r=a,e.unzoom?.(),e.turn({...e.usual,...a.knobs},!0),e.set({shown:e.curves(a.show.signals??e.state.named.show.default)})}),l}),r=null,i=o("div",{class:"chips",role:"group","aria-label":"Cases worth seeing"},...n);return{el:o("div",{class:"presets",role:"region","aria-label":"Presets"},i,s),draw(a){if(!a("knobs"))return;let l=t.presets.filter(u=>au(e.usual,e.wish,u)),c=l.includes(r)?r:l[0],d=c??(r&&lu(e.usual,e.wish,r)?r:null);n.forEach((u,h)=>u.setAttribute("aria-pressed",String(t.presets[h]===c))),s.replaceChildren(d?o("b",{},"Look for "):"",d?.look??"Your own settings. Each case above sets everything as it needs it.")}}}function Ka(e){let{setup:t}=e,s=qe.map(a=>{let l=o("button",{type:"button"});return l.addEventListener("click",()=>e.set({side:a,one:Math.min(e.S.one,e.seeds(a).length-1),cell:e.beside(a,e.S.cell)})),[a,l]}),n=o("select",{"aria-label":"Seed"}),r=o("select",{"aria-label":"Cell beside the RNN"});return n.addEventListener("change",()=>e.set({one:Number(n.value)})),r.addEventListener("change",()=>e.set({cell:r.value})),r.append(...Object.entries(t.cells).filter(([a])=>a!=="rnn").map(([a,l])=>o("option",{value:a},l))),{el:o("section",{class:"detail","aria-label":"Which networks"},o("h2",{},"Where it comes from"),o("div",{class:"seg",role:"group","aria-label":"Side"},...s.map(([,a])=>a)),o("label",{},"one network: seed ",n),o("label",{},"Vanilla RNN beside ",r)),draw(a){if(!a("norms","detail"))return;let{S:l,P:c}=e;for(let[u,h]of s)h.textContent=c.sides[u].title,h.setAttribute("aria-pressed",String(u===l.side));let d=e.seeds(l.side);n.replaceChildren(...d.map((u,h)=>o("option",{value:h},u))),n.value=l.one;for(let u of r.options)u.disabled=!c.curves.some(h=>h.side===l.side&&h.cell===u.value);r.value=l.cell}}}var cu=e=>e[0]>0&&e.at(-1)/e[0]>8;function Xa(e){let{setup:t}=e,s=o("h2"),n=o("p",{class:"note"}),r=o("div",{class:"cells"}),i=o("section",{class:"learn"},o("div",{class:"hd"},s),r,n),a=null,l=[];function c(u){let h=o("figcaption"),p=o("p",{class:"alone"},"not trained on this"),w=it("scores");return{cell:u,caption:h,none:p,plot:w,el:o("figure",{},h,w.el,p)}}function d({cell:u,caption:h,none:p,plot:w},m){let{gaps:f,scores:v,measure:{chance:g,better:A},trained_to:M}=m,{rem:S}=e,C=Object.entries(v[u]??{}),k=t.cells[u];if(h.replaceChildren(o("b",{},k),...C.length?[o("small",{},` ${ge(C.length,"seed")}`)]:[]),p.hidden=C.length>0,w.el.hidden=!C.length,!C.length)return;let x=Object.values(v).flatMap(b=>Object.values(b)).flat(),y=A==="higher"?1:1.05*Math.max(...x,g??0),{width:E}=w.measure(),L=Qn(f[0],f.at(-1),2*S,E-.4*S,cu(f)),$=f.map((b,T)=>rr(C.map(([,O])=>O[T]))),z=`stroke:var(${hs(u)[0]})`,P=[...new Set([f[0],f.findLast(b=>b<=M)??f[0],f.at(-1)])],N=[...C.map(([b,T])=>({values:T,at:f,kind:"one",style:z,title:`seed ${b}`})),{values:$,at:f,kind:"middle",style:z}];w.draw({x:L,y:{low:0,high:y,top:Math.round(.7*S),below:Math.round(1.4*S)},rows:[0,y/2,y].map(b=>[b,G(b,y===1?1:2).replace(/\.0$/,"")]),along:P.map(b=>[b,String(b),b===f.at(-1)&&P.length>1?"end":"middle"]),shades:f.some(b=>b>M)?[[L.at(M),L.right]]:[],lines:g===null?N:[{values:[g,g],at:[f[0],f.at(-1)],kind:"chance"},...N],said:`${k}, median ${m.measure.title} by gap: ${f.map((b,T)=>`${b}: ${G($[T],2)}`).join(", ")}.`,rem:S})}return{el:i,draw(u){if(!u("norms","size")||a===e.network&&!u("size"))return;a=e.network;let{learn:h}=a;s.replaceChildren("Does it learn? ",o("small",{},`${h.title}: ${h.measure.title} by ${h.gap_title}; thin: one seed each, bold: their median, dashed: chance, shaded: longer than in training`)),(e.cells.some((p,w)=>l[w]?.cell!==p)||e.cells.length!==l.length)&&(l=e.cells.map(c),r.replaceChildren(...l.map(p=>p.el)));for(let p of l)d(p,h);n.textContent=h.note??""}}}var hu=[["← →","one step back, forward"],["Home End","first, last step"],["arrows","in a flow matrix: the earlier and the later step"],["double click","undo a zoom, put a setting back"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function Ja(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2",{},"Gradient norms"),n=qe[0],r=qe.map(u=>{let h=o("button",{type:"button"});return h.addEventListener("click",()=>{n=u,c()}),[u,h]}),i=o("button",{type:"button",class:"btn"},"Close"),a=o("button",{type:"button",class:"btn"},"All curves as CSV"),l=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,o("div",{class:"seg",role:"group","aria-label":"Which numbers"},...r.map(([,u])=>u)),o("span",{class:"sp"}),a,i),t);i.addEventListener("click",()=>l.close()),a.addEventListener("click",()=>e.ask("csv")),l.addEventListener("click",u=>u.target===l&&l.close());function c(){let{P:u,S:h}=e,p=po(u,h,n);for(let[m,f]of r)f.textContent=u.sides[m].title,f.setAttribute("aria-pressed",String(m===n));let w=p.flatMap(m=>["mean","low","high"].map(f=>[`${De(e.setup.cells[m.cell])} ${go(e.setup,m)} ${{mean:"mean",low:"least",high:"largest"}[f]}`,u.array(`${n}.${m.cell}.${m.signal}.${f}`)]));t.replaceChildren(wt(["step",...u.tokens?["token"]:[],...w.map(([m])=>m)],Array.from({length:u.T},(m,f)=>[f+1,...u.tokens?[u.tokens[f]]:[],...w.map(([,v])=>Number.isNaN(v[f])?"exactly 0":G(v[f],4))]),`log₁₀ of the norms over ${u.sides[n].seeds} seeds: their geometric mean, the least and the largest. Shown is ${u.sides[n].loss}.`))}e.numbers=()=>{c(),l.showModal()};let d=Xs(hu);return e.keys=()=>d.showModal(),{el:o("div",{},l,d),draw:u=>l.open&&u("norms","lines")&&c()}}var Za=.01;function du(e){let t={below:0,at:0,above:0};for(let s of e)t[Math.abs(s-1)<=Za?"at":s<1?"below":"above"]+=1;return t}function bo(e,t,s,n){let r=0;for(;r<s-1&&Number.isFinite(e[(s-2-r)*n+t]);)r+=1;return r}function Qa(e){let t=es(),s=o("p",{class:"reads"}),n=null,r=[],i=null,a=or("The unit, from the smallest u to the largest",()=>r,d=>{n=d-1,c()}),l=o("div",{class:"panel"},o("h3",{},o("b",{},"Unit by unit")," uᵗ, were a unit active at every step, and what it is"),t.el,a.el,s);function c(){let[d,u]=i.arrays.product[1],h=i.array("own"),p=i.array("product");r=Array.from(h.keys()).sort((y,E)=>h[y]-h[E]);let w=r.reduce((y,E)=>bo(p,E,d,u)>=bo(p,y,d,u)?E:y),m=Math.min(n??r.indexOf(w),u-1),f=r[m],v=d-1;a.set(m+1,{max:u});let g=y=>Array.from({length:d},(E,L)=>(d-1-L)*Math.log10(h[y])),A=Array.from({length:d},(y,E)=>p[E*u+f]),M=r.map(y=>v*Math.log10(h[y])).filter(Number.isFinite),{below:S,at:C,above:k}=du(h),x=bo(p,f,d,u);s.replaceChildren(`Of ${ge(u,"unit")} ${S} let an error fade (u < 1), ${C} keep it (u = 1, within a hundredth) and ${k} make it grow (u > 1). Unit `,o("b",{},String(f)),` has u = ${G(h[f],3)}: over ${ge(v,"step")} that would be ${pe(v*Math.log10(h[f]))}. `,x===v?"It is active at all of them, so that is what arrives.":x===0?"It is not active at the last step, so that none of an error comes back through it.":`It is active at the last ${ge(x,"step")} alone; before them none of an error comes back through it.`),t.draw({lines:[...r.filter(y=>y!==f).map(y=>({values:g(y),kind:h[y]>1+Za?"faint grows":"faint fades"})),{values:g(f),kind:"other",name:`uᵗ, u = ${G(h[f],2)}`},{values:A,kind:"forget",name:`unit ${f}`}],first:1,last:d,low:1.06*Math.min(-1,...M),high:1.06*Math.max(1,...M),rem:e.rem,tip:y=>`step ${y}, unit ${f}: ${kt(p[(y-1)*u+f])}`,said:s.textContent}),t.cursor(e.S.t+1)}return{el:l,draw(d){i=d,c()},cursor:()=>i&&t.cursor(e.S.t+1)}}var uu=["cell","i","f","g","o","r","z","n","error"],ar={total:"all of it",direct:"straight down the cell",gates:"by the gates"},mu={total:["--ink",3.25],direct:["--Ff",2.25,[6,4]],gates:["--ink3",2]},fu=e=>Array.from(e,(t,s)=>s).sort((t,s)=>Xn(e[t],e[s])||t-s);function lr(e){let t=Math.abs(e);return t===0||t>=.005&&t<1e3?G(e):`${e<0?"−":""}${pe(Math.log10(t))}`}function gu(e){let t=0,s=0,n=e.map(([i,a])=>{let l=a<0?t:s,c=l+a;return a<0?t=c:s=c,{name:i,v:a,from:l,to:c}}),r=2**Math.max(0,Math.ceil(Math.log2(Math.max(s/1.25,-t/.25))));return{parts:n,low:-r/4,high:1.25*r}}function pu(e){let t=e.reduce((i,a)=>i+a,0),s=e.map(i=>ke(i)),n=Math.abs(s.reduce((i,a)=>i+a,0)-ke(t))<.005;return`${s.map((i,a)=>a===0?G(i):`${i<0?"−":"+"} ${G(Math.abs(i))}`).join(" ")} ${n?"=":"≈"} ${G(t)}`}function el(e){let t=null,s=[],n=null,r=null,i=null,a=es(),l=o("input",{type:"checkbox"});l.addEventListener("change",()=>e.turn({hold:l.checked?1:0},!0));let c=B("svg",{class:"strip","aria-hidden":"true"}),d=or("The unit, from the shortest half-life to the longest",()=>s,R=>{t=s[R-1],I()}),u=o("div",{class:"bk"}),h=o("div",{class:"labels","aria-hidden":"true"}),p=o("div",{class:"plot",role:"img"},u,h),w=o("i",{class:"here"}),m={keep:o("p",{class:"reads"}),share:o("p",{class:"reads"})},f=o("span"),v=o("span"),g=o("label",{class:"check"},l,"hold f at 1 in every unit and step"),A=o("h3"),M=B("svg",{class:"shares",role:"img"}),S=o("p",{class:"terms"}),C=o("div",{class:"two"},o("div",{class:"panel"},o("h3",{},o("b",{},"Constant error carousel"),f),a.el,o("div",{class:"lives"},o("small",{},"half-life of every unit, shortest to longest"),c,d.el),g,m.keep),o("div",{class:"panel"},o("h3",{},o("b",{},"What each path carries"),v),p,m.share,A,M,S)),k=Qa(e),x=o("button",{type:"button",class:"btn"},"Show the LSTM");x.addEventListener("click",()=>e.set({cell:"lstm"}));let{el:y,says:E}=Ae("paths",re("error carousel","Paths of the error"),"straight down the cell, or by the gates",[],C,k.el,x);e.seen(y,O);let L=()=>{let{cell:R,side:D}=e.S;return e.P.curves.some(J=>J.side===D&&J.cell===R&&J.signal==="kept")?Te(e.setup.keep[R]):""},$=()=>e.setup.memory[e.S.cell]==="h",z=()=>$()?"dL/dhₜ":"dL/dcₜ",P=()=>e.P.curves.some(R=>R.side===e.S.side&&R.cell===e.S.cell),N=()=>yt(e,e.S.cell),b=()=>P()&&e.setup.diagonal.includes(e.S.cell),T=()=>(L()||b())&&e.got.paths?.cell===e.S.cell?e.got.paths:null;function O(){(L()||b())&&e.ask("paths",{side:e.S.side,one:e.S.one,cell:e.S.cell})}e.embed({paths:u}).then(R=>{n=R;for(let D of["paths.steps","paths.y"])n(D).change.connect(()=>requestAnimationFrame(_));j(),e.P&&F()});function j(){n("paths").setv({min_border_left:Math.round(3*e.rem),min_border_right:Math.round(.8*e.rem),min_border_top:6,min_border_bottom:Math.round(1.4*e.rem)}),n("paths").toolbar.active_drag=e.small?null:"auto"}function F(){let R=L();if(C.hidden=!R,k.el.hidden=!b(),x.hidden=!!R||b(),g.hidden=$(),f.textContent=` ∏ ${R} from step t to the last, each unit a line`,v.textContent=` ‖${z()}‖ and its parts`,b()){E.replaceChildren(`In an ${N()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`),T()&&k.draw(T());return}if(!R){E.replaceChildren(P()?`${N()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`:Os(e,e.S.cell));return}let D=T();E.replaceChildren($()?`A ${N()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${R} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.`:`In the ${N()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${e.S.cell==="peephole"?"which see h through the recurrent weights and c through the peepholes":"through h and the recurrent weights"}. Together they are all of it.`),D&&(I(),W(),n&&H())}function I(){let R=T();if(!R)return;let[D,V]=R.arrays.product[1],J=R.array("product"),ee=R.array("half");s=fu(ee);let Y=t===null||t>=V?s[V-1>>1]:t,ne=t===null?"the median unit, ":"unit ",Q=se=>Array.from({length:D},(xe,ye)=>J[ye*V+se]),ae=J.every(se=>se===0),U=Math.min(0,...J.filter(Number.isFinite)),K=J[Y],X=s.at(-1),Z=s[0];d.set(s.indexOf(Y)+1,{max:V}),m.keep.replaceChildren(...ae?[o("b",{},"exactly 1"),`: with f held at 1, all ${ge(V,"unit")} pass the error straight down the cell undiminished over ${ge(D-1,"step")}.`]:[`Straight down the cell, ${ne}`,o("b",{},String(Y)),", passes on ",o("b",{},pe(K)),` of an error from step ${D} to step 1: its half-life, the steps over which its ${L()} lets half through, the median over where one begins, is ${ot(ee[Y])}. The longest is ${ot(ee[X])} (unit ${X}), the shortest ${ot(ee[Z])} (unit ${Z}).`]),ne==="unit "&&!ae&&(m.keep.firstChild.textContent="Straight down the cell, unit "),a.draw({lines:[...s.filter(se=>se!==Y).map(se=>({values:Q(se),kind:"faint",aside:!0})),{values:Q(Y),kind:"forget",name:ae?"exactly 1":`unit ${Y}`}],first:1,last:D,low:1.04*Math.min(-1,U),high:-.06*Math.min(-1,U),rem:e.rem,tip:se=>`step ${se}, unit ${Y}: ${ae?"1":kt(J[(se-1)*V+Y])}`,said:m.keep.textContent}),a.cursor(e.S.t+1);let le=100,he=s.map(se=>Math.log2(Math.abs(ee[se]))),oe=Math.min(...he)-1,we=Math.max(oe+2,...he);c.setAttribute("viewBox",`0 0 ${le} 20`),c.setAttribute("preserveAspectRatio","none"),c.replaceChildren(...s.map((se,xe)=>{let ye=1+19*((he[xe]-oe)/(we-oe));return B("rect",{class:se===Y?"on":"",x:xe*le/V,y:20-ye,width:.8*le/V,height:ye})}))}function H(){let R=T(),{T:D}=R,V=Object.fromEntries(Object.keys(ar).map(U=>[U,Array.from(R.array(U))])),J=Object.values(V).flat().filter(Number.isFinite),ee=Math.min(-1,...J)-.3,Y=Math.max(.3,Math.max(...J)+.2),ne=V.total.map((U,K)=>K);n("paths.source").data={t:ne,...V,low:ne.map(()=>ee),high:ne.map(()=>Y),tip:ne.map(U=>[`step ${U+1}`,...Object.entries(ar).map(([K,X])=>`${X}: ${kt(V[K][U])}`)].join(`
`))},n("paths.steps").setv({start:-.5,end:ne.length-.5}),n("paths.y").setv({start:ee,end:Y});let Q=hn(ee,Y,5),ae=Ct(1,D,6);n("paths.ticks").ticks=Q.map(([U])=>U),n("paths.axis").major_label_overrides=new Map(Q),n("paths.marks").ticks=ae.map(U=>U-1),n("paths.x").major_label_overrides=new Map(ae.map(U=>[U-1,String(U)])),jt(n,"paths",e),n("paths.x").setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[U,[K,X,Z]]of Object.entries(mu))n(`paths.${U}`).glyph.setv({line_color:e.css(K),line_width:X,line_dash:Z??[],line_cap:"round"});_()}function _(){let R=T();if(!n||!R)return;let{start:D,end:V}=n("paths.y"),J=n("paths.steps"),{rem:ee}=e,Y={left:Math.round(3*ee),right:p.clientWidth-Math.round(.8*ee),top:6,bottom:p.clientHeight-Math.round(1.4*ee)};r=U=>Y.left+(Y.right-Y.left)*(U-J.start)/(J.end-J.start);let ne=Object.entries(ar).map(([U,K])=>o("span",{class:`name ${U}`},K));Object.assign(w.style,{top:`${Y.top}px`,height:`${Y.bottom-Y.top}px`}),h.replaceChildren(w,...ne),q();let Q=U=>Y.top+(Y.bottom-Y.top)*(V-U)/(V-D),ae=Object.keys(ar).map((U,K)=>({span:ne[K],points:Array.from(R.array(U),(X,Z)=>[r(Z),Number.isFinite(X)?Q(X):NaN])}));as(ae,[],{...Y,left:Y.left+6},ee)}function q(){if(a.cursor(e.S.t+1),!r)return;let R=r(e.S.t),{start:D,end:V}=n("paths.steps");w.style.left=`${R}px`,w.hidden=e.S.t<D||e.S.t>V}function W(){let R=T(),D=Math.min(e.S.t,R.T-1),V=D===R.T-1,J=R.array("share")[D],ee=uu.filter(se=>R.array(`step.${se}`)).map(se=>[se,R.array(`step.${se}`)[D]]).filter(([se])=>se==="error"?V:!V),Y=se=>se<0?" (with the opposite sign)":"",ne=R.array("total")[D],Q=ee.some(([,se])=>!Number.isFinite(se));V?m.share.replaceChildren("At the last step ",o("b",{},`‖${z()}‖ is ${pe(ne)}`),", all of it the error itself: no step lies behind it yet."):m.share.replaceChildren("All the way from the last step to ",o("b",{},`step ${D+1}`),Number.isFinite(ne)?`: ‖${z()}‖ is ${pe(ne)}. `:": exactly nothing is left.",Number.isFinite(J)?Math.abs(J)<.005?`Almost all of it came through the gates; the direct path down the cell contributes ${lr(J)} of it${Y(J)}.`:`The direct path down the cell contributes ${lr(J)} of it${Y(J)}, the gates ${lr(1-J)}${Y(1-J)}.`:""),p.setAttribute("aria-label",m.share.textContent),A.replaceChildren(o("b",{},V?`At step ${D+1}`:`Over the one step from ${D+2} back to ${D+1}`),V?` the error itself arrives${$()?"":", by way of h"}`:` shares of ${z()} by the way it took`);let{width:ae,height:U}=M.getBoundingClientRect(),{rem:K}=e;if(M.replaceChildren(),S.replaceChildren(),Q||!ae)return;let{parts:X,low:Z,high:le}=gu(ee),he=se=>(se-Z)/(le-Z)*ae,oe=U-1.3*K;M.append(...X.filter(({v:se})=>se).flatMap(({name:se,from:xe,to:ye})=>{let Ut=he(Math.min(xe,ye)),Ke=Math.abs(he(ye)-he(xe));return[B("rect",{class:`way way-${se}`,x:Ut,y:2,width:Math.max(.5,Ke-1),height:oe-4}),Ke>1.1*K?B("text",{class:`on on-${se}`,x:Ut+Ke/2,y:oe/2+.3*K,"text-anchor":"middle"},se==="cell"?$()?"h":"c":se==="error"?"L":se):""]}),...[0,1].flatMap(se=>[B("path",{class:"unit",d:`M${he(se)} 0V${oe+2}`}),B("text",{x:he(se),y:U-.2*K,"text-anchor":"middle"},se?"1, the whole":"0")]));let we={cell:"straight down the cell",error:"the error itself",i:"by i",f:"by f",g:"by g",o:"by o",r:"by r",z:"by z",n:"by n"};S.append(...ee.flatMap(([se,xe])=>[o("span",{},o("i",{class:`way way-${se}`}),`${we[se]} ${lr(xe)}`)," "]),ee.length>1?o("b",{},pu(ee.map(([,se])=>se))):"",ee.some(([,se])=>se<-.005)?" What is left of 0 has the opposite sign.":""),M.setAttribute("aria-label",S.textContent)}return{el:y,draw(R){let{side:D,one:V,cell:J}=e.S,ee=`${D} ${V} ${J} ${L()}`,Y=ee!==i;Y&&(t=null),i=ee,n&&R("size")&&j(),l.checked=Number(e.wish.hold)===1,R("paths","theme","size")||Y?F():R("t")&&b()?k.cursor():R("t")&&T()&&(q(),W())}}}var cr=e=>G(e,Math.abs(e)<9.95?1:0);function tl({first:e,low:t,high:s,zero:n},r){if(e===null||n===r)return["exactly 0",null,`in ${n} of ${r} seeds`];if(Math.abs(e)<.05&&Math.abs(t)<.05&&Math.abs(s)<.05)return["stays 1",null,n?`exactly 0 in ${n} of ${r} seeds`:"in every seed"];let i=e<0?"shrinks to":"grows to",a=n?`exactly 0 in ${n} of ${r} seeds`:`10^${cr(t)} to 10^${cr(s)}`;return[i,cr(e),a]}function hr({gaps:e,trained_to:t,scores:s,measure:{better:n}},r){let i=Object.values(s[r]??{});if(!i.length)return null;let a=e.findLastIndex(h=>h<=t),l=i.map(h=>h[Math.max(0,a)]),c=l.filter(h=>h>=.99).length,[d,u]=[Math.min(...l),Math.max(...l)].map(h=>G(h,2));return n==="higher"&&c?`${c} of ${l.length} seeds`:`${n==="higher"?`0 of ${l.length}: `:""}${d===u?d:`${d} to ${u}`}`}var wu=e=>e.split(/(\^[−\d.]+)/).map(t=>t.startsWith("^")?o("sup",{},t.slice(1)):t),sl=e=>["10",o("sup",{},cr(e))];function nl(e){let{setup:t}=e,s=Object.fromEntries(Object.entries(t.cells).map(([h,p])=>{let w=o("button",{type:"button",class:"cellname"},o("i",{class:`line ${h}`}),De(p));Object.assign(w.dataset,{term:p,act:`Click: show or hide the ${p}.`}),w.addEventListener("click",()=>{let f=new Set(e.S.off);f.delete(h)||f.add(h),e.set({off:f})}),w.firstChild.style.background=`var(${hs(h)[0]})`;let m=Object.fromEntries(qe.flatMap(f=>[[`${f}.h`,o("td")],[`${f}.w`,o("td",{class:"weights"})]]));return m.learned=o("td"),[h,{button:w,parts:m,row:o("tr",{},o("th",{scope:"row"},w),...Object.values(m))}]})),n=Object.fromEntries(qe.map(h=>[h,o("th",{scope:"colgroup"})])),r=qe.map(()=>o("th",{scope:"col"})),i=qe.map(()=>o("th",{scope:"col",class:"weights"})),a=o("th",{scope:"col"}),l=o("th",{scope:"col"}),c=o("div",{class:"readout"},o("table",{},o("colgroup",{},...["cell","fate","all","fate","all","learned"].map(h=>o("col",{class:h}))),o("thead",{},o("tr",{},o("td",{}),...Object.values(n),a),o("tr",{},o("th",{scope:"col"},"Cell"),r[0],i[0],r[1],i[1],l)),o("tbody",{},...Object.values(s).map(({row:h})=>h)))),d=(h,p)=>e.P.curves.find(w=>w.side===h&&w.cell===p&&w.signal==="h"),u=(h,p)=>e.P.weights.find(w=>w.side===h&&w.cell===p);return e.told=h=>{let{T:p,sides:w}=e.P,m=e.cells.map(f=>{let v=d(h,f);if(!v)return null;let[g,A,M]=tl(v,w[h].seeds);return`${t.cells[f]} ${g}${A===null?"":` 10^${A}`} (${M})`});return`${w[h].title}, norm of dL/dh over ${p-1} steps back, on a logarithmic scale: ${m.filter(Boolean).join("; ")}.`},{el:c,draw(h){if(h("norms","size")){let{P:p,network:w}=e,m=p.weights.some(g=>g.clipped!==null);c.classList.toggle("clips",m),qe.forEach((g,A)=>{n[g].textContent=p.sides[g].title,n[g].colSpan=e.small&&!m?1:2,r[A].replaceChildren(re("dL/dh"),` over ${p.T-1} ${p.T===2?"step":"steps"} `,o("small",{},"mean; least to largest")),i[A].textContent=m?"weights, clipped":"weights",i[A].title="The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size."});let{learn:f}=w;a.textContent=e.K.hold?"Learned, f free?":"Learned?";let v=f.measure.better==="higher"?["≥ .99","runs that are right at least 99% of the time"]:[f.measure.name];l.textContent=`${v[0]} at gap ${f.gaps.findLast(g=>g<=f.trained_to)??f.gaps[0]}`,l.title=`${f.title}: ${v.at(-1)} at ${f.gap_title} ${f.trained_to}, the longest in training`;for(let[g,{parts:A}]of Object.entries(s)){for(let M of qe){let S=d(M,g),C=u(M,g);if(A[`${M}.h`].title=S?.zero?"Where it is exactly 0 there is no power of ten; the mean is of the other seeds":"",S){let[k,x,y]=tl(S,p.sides[M].seeds);A[`${M}.h`].replaceChildren(k,...x===null?[]:[" 10",o("sup",{},x)]," ",o("small",{},...wu(y)))}else A[`${M}.h`].replaceChildren(o("small",{},"not trained"));A[`${M}.w`].replaceChildren(...C?C.norm===null?["0"]:[...sl(C.norm),...C.clipped===null?[]:[" → ",...sl(C.clipped)]]:["–"])}A.learned.textContent=hr(f,g)??"–"}}if(h("norms","lines"))for(let[p,{button:w,row:m}]of Object.entries(s)){let f=!e.S.off.has(p);w.setAttribute("aria-pressed",String(f)),m.classList.toggle("off",!f)}}}}var qt=(e,t)=>Array.from({length:t+1},(s,n)=>n?n*e:0),xo=(e,t,s)=>qt(Math.log10(e),s).map((n,r)=>n+Math.asinh(r*t/2)/Math.LN10),dn=e=>1/(1+Math.exp(-e)),bu=e=>-Math.log1p(Math.exp(-e))/Math.LN10,xu=e=>e<0?-Math.log10(2)/e:1/0;function Dt(e){let t=e.length-1,s=Math.max(...e),n=e.indexOf(s),r=e[t];return{way:e.every(a=>a===0)?"stays":n===0?"falls":n===t?"grows":"turns",peak:n,most:s,end:r}}var vu="⁰¹²³⁴⁵⁶⁷⁸⁹",ku=e=>String(e).replace(/\d/g,t=>vu[t]);function rl(e){let t={weight:es(),matrix:es(),gate:es()},s=(f,v,g,A=M=>G(M))=>{let{low:M,high:S,step:C,default:k}=e.state.named[f];return Wt({name:v,title:g,low:M,high:S,step:C,value:k,written:A},x=>e.set({[f]:x}))},n=s("w","w","The weight w"),r=s("w","ρ","The spectral radius ρ of the matrix"),i=s("shear","s","The shear s of the matrix"),a=s("b","b","The bias b of the forget gate",f=>G(f,1,!0)),l={weight:["A number","t times over: wᵗ",[n]],matrix:["A matrix","size of Wᵗ, W = ρ × a turn, or ρ × a shear",[r,i]],gate:["A gate","fᵗ, where f = σ(b)",[a]]},c=Object.fromEntries(Object.keys(l).map(f=>[f,o("p",{class:"reads"})])),d=Object.entries(l).map(([f,[v,g,A]])=>o("div",{class:"panel"},o("h3",{},o("b",{},v),` ${g}`),t[f].el,o("div",{class:"dials"},...A.map(M=>M.el)),c[f])),{el:u,says:h}=Ae("scalar","One number","the whole argument with a single number",[],o("div",{class:"three"},...d)),p=null,w=f=>o("b",{},f);function m(){let{S:f}=e;for(let[T,O]of[[n,f.w],[r,f.w],[i,f.shear],[a,f.b]])T.set(O);let v=Math.max(1,(e.got.norms?.T??100)-1),g=Math.log10(f.w),A=bu(f.b),M={weight:qt(g,v),turn:qt(g,v),shear:xo(f.w,f.shear,v),gate:qt(A,v)},S=Object.values(M).flatMap(Dt),C=-js(-Math.min(...S.map(T=>T.end)),6),k=js(Math.max(...S.map(T=>T.most)),3),x={first:0,last:v,low:C,high:k,unit:"steps",rem:e.rem},[y,E,L]=[Dt(M.weight),Dt(M.shear),Dt(M.gate)],$=`${G(f.w)}${ku(v)}`;h.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three pictures share one logarithmic axis over ${v} ${v===1?"step":"steps"}.`),c.weight.replaceChildren(w(`${$} = ${pe(y.end)}`),{falls:": below 1, the error vanishes.",grows:": above 1, the error explodes.",stays:" exactly: at 1, the error stays what it was."}[y.way]),t.weight.draw({...x,lines:[{values:M.weight,kind:"main",name:`${G(f.w)}ᵗ`}],tip:T=>`t = ${T}: ${pe(M.weight[T])}`,said:c.weight.textContent});let z={falls:`shrinks from the first step on, to ${pe(E.end)}.`,grows:`grows at every step, to ${pe(E.end)}.`,turns:`first grows, to ${pe(E.most)} at step ${E.peak}, and shrinks only then, to ${pe(E.end)}.`,stays:"stays 1 as well."}[E.way];c.matrix.replaceChildren(w(`Every eigenvalue has size ${G(f.w)}.`),` The turn alone is ρᵗ, like the number: ${pe(y.end)}. The shear ${z}`);let P={values:M.shear,kind:"main",name:"shear"},N={values:M.turn,kind:"other",name:"turn"};t.matrix.draw({...x,lines:f.shear?[N,P]:[{...P,name:"turn and shear"}],marks:E.way==="turns"?[{k:E.peak,v:E.most}]:[],tip:T=>`t = ${T}: turn ${pe(M.turn[T])}, shear ${pe(M.shear[T])}`,said:c.matrix.textContent});let b=xu(A);c.gate.replaceChildren(w(`f = σ(${G(f.b,1,!0)}) = ${G(dn(f.b),3)}:`),` half is left after ${G(b,b<10?1:0)} steps, and ${pe(L.end)} after ${v}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1.`),t.gate.draw({...x,lines:[{values:qt(0,v),kind:"held",name:"f held at 1: exactly 1"},{values:M.gate,kind:"forget",name:`${G(dn(f.b),3)}ᵗ`}],tip:T=>`t = ${T}: ${pe(M.gate[T])}`,said:c.gate.textContent})}return{el:u,draw(f){let v=e.got.norms?.T;(f("size","number")||v!==p)&&m(),p=v}}}var ol=`.sec .plot {
  cursor: default;
}
.sec .labels .name {
  font-size: var(--small);
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
  font-size: var(--fine);
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
  font-size: var(--small);
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
  font-size: var(--small);
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
  font-size: var(--fine);
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
  font-size: var(--small);
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
  font-size: var(--small);
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
`;var $u=90,il=1e-9,al=["--rnn","--ink"];function Mu(e){let t=Array.from(e,Number);return{size:t.length,most:t.find(Number.isFinite)??null,above:t.filter(s=>s>il).length,kept:t.filter(s=>Math.abs(s)<=il).length,zero:t.filter(s=>!Number.isFinite(s)).length}}function Su({above:e,kept:t,most:s,size:n}){return s===null?"nothing of any change is left":t===n?"every change keeps its size":e?e===n?"every change grows":`changes in ${ge(e,"direction")} of ${n} grow, the rest shrink`:t?`changes in ${ge(t,"direction")} of ${n} keep their size, the rest shrink`:"every change shrinks"}function ll(e){let t=null,s=null,n=0,r=Wt({name:"span",title:"Steps in the span",low:1,high:1,step:1,value:1,written:S=>ge(S,"step")},S=>{t=S>=u()?null:S,clearTimeout(n),n=setTimeout(p,$u)}),i=Object.fromEntries(["step","span"].map(S=>{let C=o("div",{class:"bk"}),k=o("div",{class:"labels","aria-hidden":"true"});return[S,{name:`spectrum.${S}`,of:S,target:C,labels:k,series:[],head:o("h3"),el:o("div",{class:"plot",role:"img"},C,k)}]})),a=[o("p",{class:"reads"}),o("p",{class:"reads"})],{el:l,says:c}=Ae("spectrum","Spectrum",o("span",{},re("singular values")," of the ",re("Jacobian")," of the state"),[r.el],o("div",{class:"two"},...Object.values(i).map(S=>o("div",{class:"panel"},S.head,S.el))),o("div",{class:"two"},...a)),d=()=>Math.min(e.S.t,e.P.T-2),u=()=>e.P.T-1-d(),h=()=>Math.min(t??u(),u()),p=()=>e.P.T>1&&e.ask("spectrum",{side:e.S.side,one:e.S.one,cells:["rnn",e.S.cell],from:d(),t:d()+h()});e.seen(l,p),e.embed(Object.fromEntries(Object.values(i).map(({name:S,target:C})=>[S,C]))).then(S=>{s=S;for(let C of Object.values(i))for(let k of["index","y"])s(`${C.name}.${k}`).change.connect(()=>requestAnimationFrame(()=>M(C)));m(),e.P&&g()});let w=({rem:S}=e)=>({left:Math.round(3.2*S),right:Math.round(.8*S),top:6,bottom:Math.round(1.4*S)});function m(){let{left:S,right:C,top:k,bottom:x}=w();for(let{name:y}of Object.values(i))s(y).setv({min_border_left:S,min_border_right:C,min_border_top:k,min_border_bottom:x}),s(y).toolbar.active_drag=e.small?null:"auto"}function f({name:S,of:C}){let{css:k,rem:x,fine:y,font:E}=e;jt(s,S,e),s(`${S}.x`).setv({major_label_text_color:k("--ink3"),major_label_text_font_size:`${y}px`,major_label_text_font:E}),s(`${S}.one`).line_color=k("--ink3"),al.forEach((L,$)=>{s(`${S}.${$}`).glyph.setv({line_color:k(L),line_width:1,line_alpha:.5}),s(`${S}.${$}.mark`).glyph.setv({size:(e.small?.36:.45)*x,line_color:k(L),line_width:1.5,fill_color:k(C==="step"?"--bg":L)})})}function v(){r.set(h(),{max:u()}),r.input.disabled=u()<2}function g(){let S=e.got.spectrum;if(v(),c.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."),!S)return;let C=S.t-S.from;i.step.head.replaceChildren(o("b",{},"One step"),` from ${S.from+1} to ${S.from+2}`),i.span.head.replaceChildren(o("b",{},ge(C,"step")),` from ${S.from+1} to ${S.t+1}`),a[1].replaceChildren(Os(e,e.S.cell));for(let k of Object.values(i))k.series=S.cells.map((x,y)=>({values:Array.from(S.array(`${x}.${k.of}`)),kind:y?"main":"other",name:yt(e,x)}));S.cells.forEach((k,x)=>{let[y,E]=["step","span"].map(P=>Mu(i[P].series[x].values)),L=e.P.sides[S.side].units,$=y.size>L?`${y.size} values, of h and c together`:`${y.size} values of h`,z=(P,N)=>`${P}: at most ${N.most===null?"0":pe(N.most)}, ${N.above||"none"} above 1`+(N.zero?`, ${N.zero} 0 to rounding`:"");a[x].replaceChildren(o("b",{},yt(e,k)),` (${$}). ${z("One step",y)}. ${z(ge(C,"step"),E)}: ${Su(E)}.`)});for(let k of Object.values(i))k.el.setAttribute("aria-label",a.map(x=>x.textContent).join(" ")),s&&A(k)}function A(S){let{name:C,series:k}=S,x=k.flatMap(({values:j})=>j.filter(Number.isFinite)),y=Math.min(-.1,...x),E=Math.max(.1,...x),L=.05*(E-y),$=y-L,z=E+L,P=Math.max(...k.map(({values:j})=>j.length)),N=Array.from({length:P},(j,F)=>F+1),b={t:N,low:N.map(()=>$),high:N.map(()=>z)};al.forEach((j,F)=>b[F]=N.map((I,H)=>Number.isFinite(k[F]?.values[H])?k[F].values[H]:NaN)),b.tip=N.map((j,F)=>[`number ${F+1} by size`,...k.filter(({values:I})=>F<I.length).map(I=>`${I.name} ${kt(I.values[F])}`)].join(`
`)),s(`${C}.source`).data=b,s(`${C}.index`).setv({start:0,end:P+1}),s(`${C}.y`).setv({start:$,end:z});let T=Ct(1,P,e.small?4:6),O=z-$>2?hn($,z,6):[.02,.05,.1,.2,.5,1,2,5,10,20,50].filter(j=>Math.log10(j)>$&&Math.log10(j)<z).map(j=>[Math.log10(j),String(j)]);s(`${C}.ticks`).ticks=O.map(([j])=>j),s(`${C}.axis`).major_label_overrides=new Map(O),s(`${C}.marks`).ticks=T,s(`${C}.x`).major_label_overrides=new Map(T.map(j=>[j,String(j)])),f(S),M(S)}function M({name:S,series:C,labels:k,el:x}){if(!C.length)return;let y=s(`${S}.y`),E=s(`${S}.index`),L=w(),$={left:L.left,right:x.clientWidth-L.right,top:L.top,bottom:x.clientHeight-L.bottom},z=C.map(N=>o("span",{class:`name ${N.kind}`},N.name));k.replaceChildren(...z);let P=C.map(({values:N},b)=>({span:z[b],points:N.map((T,O)=>[$.left+($.right-$.left)*(O+1-E.start)/(E.end-E.start),Number.isFinite(T)?$.top+($.bottom-$.top)*(y.end-T)/(y.end-y.start):NaN])}));as(P,[],{...$,left:$.left+8},e.rem,1.5)}return{el:l,draw(S){S("t")&&v(),s&&S("size")&&m(),S("spectrum","theme","size")&&g()}}}var Eu={init:"uniform",length:100},dr=".side:nth-child(1) .plot",Hs=(e={})=>()=>({...Eu,...e}),un=(e,t)=>e.state.named[t].default,ur=e=>e.P.T-1,cl=(e,t)=>`${G(e)}${Ve(t).slice(2)}`,Tu=e=>e>-3&&e<3?pe(e):Ve(Math.round(e)),_t=({P:e},t,s="h",n="initial")=>{let r=e.curves.find(i=>i.side===n&&i.cell===t&&i.signal===s);return en(r.first===null?"0":Tu(r.first))},hl={of:[],example:"settings of its own",onward:["train","On to Train →"],stops:[{title:"One number, many times",says:e=>{let t=un(e,"w"),s=ur(e);return["An error on its way back is multiplied by the same number at every step. ",`After ${s} steps ${G(t)} has become `,en(`${cl(t,s)} = ${pe(Dt(qt(Math.log10(t),s)).end)}`),": nothing is left to learn from."]},act:"move w above 1.",done:({w:e})=>e>1,did:e=>{let{w:t}=e.S,s=ur(e);return[`${cl(t,s)} = ${pe(Dt(qt(Math.log10(t),s)).end)}: it explodes. At 1 alone it stays.`]},at:".scalar .panel:nth-child(1)",state:Hs()},{title:"From a number to a matrix",says:e=>["A network multiplies by a matrix, and the size of its eigenvalues, its spectral radius ρ, is now what w was. ",`At ρ = ${G(un(e,"w"))} a turn shrinks like the number, to `,en(pe(Dt(qt(Math.log10(un(e,"w")),ur(e))).end)),"; a shear s may grow first."],act:"move s to 1.5 or more, and see it grow before it shrinks.",done:({shear:e})=>e>=1.5,did:e=>{let{most:t,peak:s,end:n}=Dt(xo(e.S.w,e.S.shear,ur(e)));return[`The shear grows to ${pe(t)} at step ${s}, and ends at ${pe(n)}.`]},at:".scalar .panel:nth-child(2)",state:Hs()},{title:"From a matrix to networks",says:e=>[`Each line follows an error of size 1 from the last step back to the first, in ${e.P.sides.initial.seeds} networks of one cell that have learned nothing yet. `,"At step 1 the RNN has ",_t(e,"rnn")," of it left, the LSTM ",_t(e,"lstm"),"."],act:"go to the last step, where all lines begin.",done:({t:e},{P:t})=>e===t.T-1,did:()=>["There all of the error is still there: 1. Compare how far each line falls to the left."],at:dr,lit:".norms .tools",clear:".side:nth-child(1)",state:Hs(),hand:["ArrowLeft","ArrowRight","End"]},{title:"Which curve is which",says:()=>["dL/dh is all of the error that comes back to h, on every path; dL/dc the same for the cell. ","The product of f is the cell’s own path alone: its forget gates multiplied, step by step."],act:"show the product of f.",done:({show:e})=>e.includes("f"),did:e=>["In the LSTM the product of f comes to ",_t(e,"lstm","kept"),", all paths together to ",_t(e,"lstm"),"."],at:".norms .tools .seg",lit:dr,clear:".side:nth-child(1)",state:Hs()},{title:"An LSTM can vanish too",says:e=>[`No cell keeps an error by itself: it depends on how far its forget gates stand open, near ${G(dn(un(e,"bias")))} at a bias of ${G(un(e,"bias"),1,!0)}. `,`At a bias of 0 they begin near ${G(dn(0))}.`],act:"move the forget-gate bias to 0.",done:({bias:e})=>e<=0,did:e=>["Now the LSTM has ",_t(e,"lstm")," of the error left at step 1."],at:".knob.bias",lit:dr,clear:".side:nth-child(1)",state:Hs({show:["h","f"]}),free:["bias"]},{title:"A gate held at 1",says:()=>["Where f is exactly 1 the cell hands on what comes, unchanged: the “constant error carousel” that the LSTM was made for. ","A trained network opens and shuts its gates anew at every word."],act:"tick “Hold f at 1”.",done:({hold:e})=>e===!0,did:e=>["The product of f is ",_t(e,"lstm","kept"),", and the LSTM’s dL/dc ",_t(e,"lstm","c"),"."],at:".knob.hold",lit:dr,clear:".side:nth-child(1)",state:Hs({show:["h","f"]}),free:["hold"]},{title:"Before and after training",says:e=>{let{learn:t}=e.network;return[`Left the networks before, right after they learned “${e.network.title}”. `,`It was learned by ${hr(t,"lstm")} of the LSTM and ${hr(t,"rnn")} of the RNN, yet the LSTM’s dL/dh is `,_t(e,"lstm","h","trained"),"."]},act:"show the product of f: what the cell itself keeps.",done:({show:e})=>e.includes("f"),did:e=>["Training raised the LSTM’s product of f from ",_t(e,"lstm","kept")," to ",_t(e,"lstm","kept","trained"),": the cell keeps, even where dL/dh is small."],at:".norms .tools .seg",lit:".sides, .readout",state:()=>({})}]};var Cu={engine:"backpropagation",differences:"central differences",complex:"complex step"},dl=.001,Lu=e=>e===null?"–":pe(Math.log10(e));function Au({engine:e,resolved:t,error_differences:s,error_complex:n}){let r=n!==null&&n<dl;return e===null?["The gradient is exactly 0 here.",r?"The complex step finds none either.":""]:r?t?s!==null&&s<dl?["They agree.","Central differences and the complex step both find what backpropagation did, of this one network."]:["They do not agree.","Central differences find something else."]:e<-6?["Differences cannot see a gradient this small.","They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."]:["Differences cannot tell here.","Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."]:["They do not agree.","The complex step finds something else."]}function ul(e){let t={cell:null,signal:"h",side:null,t:null},s=(k,x)=>{let y=o("select",{"aria-label":k});return y.addEventListener("change",()=>{x(y.value),S()}),y},n=s("Cell",k=>t.cell=k),r=s("Side",k=>t.side=k),i=Ge("Gradient",{h:"dL/dh",c:"dL/dc"},k=>{t.signal=k,S()}),a=o("input",{type:"number",class:"number",min:1,step:1,inputmode:"numeric","aria-label":"Step",autocomplete:"off"});a.addEventListener("input",()=>{t.t=a.value===""?null:Math.max(0,Math.min(e.P.T-1,Math.round(Number(a.value))-1))}),a.addEventListener("change",()=>a.value=g().t+1),a.addEventListener("keydown",k=>k.key==="Enter"&&M());let l=o("button",{type:"button",class:"btn start"},"Check against differences");l.addEventListener("click",()=>M());let c=o("caption"),d=o("tbody"),u=o("table",{},c,o("thead",{},o("tr",{},...["found by","size","relative error"].map(k=>o("th",{scope:"col"},k)))),d),h=o("p",{class:"reads",role:"status"}),p=null,w=null,m=(k,x,y="")=>o("label",{class:y},o("span",{},k),x),{el:f,says:v}=Ae("verify","Verify","any point of the plots, found again without backpropagation",[],o("div",{class:"choice"},m("Cell",n),i.el,m("Side",r,"wide"),m("Step",a),l),o("div",{class:"found"},u,h));v.replaceChildren("A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",o("code",{},"gatescope gradients MODEL TEXT --verify"),".");let g=()=>({cell:t.cell??e.S.cell,signal:t.signal,side:t.side??e.S.side,t:Math.min(e.P.T-1,t.t??e.S.t)}),A=k=>e.P.curves.some(x=>x.cell===k&&x.signal==="c");function M(){let{one:k}=e.S,x=e.seeds(g().side).length;e.ask("verify",{...g(),one:Math.min(k,x-1)})}function S(){let k=[...new Set(e.P.curves.filter(y=>y.side===g().side).map(y=>y.cell))];k.includes(g().cell)||(t.cell=k[0]),A(g().cell)||(t.signal="h");let x=(y,E,L)=>{y.replaceChildren(...E.map(([$,z])=>o("option",{value:$},z))),y.value=L};x(n,k.map(y=>[y,yt(e,y)]),g().cell),x(r,Object.entries(e.P.sides).map(([y,{title:E}])=>[y,E??y]),g().side),i.set(g().signal);for(let y of i.el.children)y.disabled=!A(g().cell)&&y.textContent==="dL/dc";a.max=e.P.T,(t.t===null||a.getRootNode().activeElement!==a)&&(a.value=g().t+1)}function C(){if(c.textContent=w?`‖dL/d${w.signal}‖ at step ${w.t+1}, ${yt(e,w.cell)}, ${e.P.sides[w.side]?.title??w.side}, seed ${e.seeds(w.side)[w.one]}`:"Nothing checked yet",d.replaceChildren(...Object.entries(Cu).map(([y,E])=>o("tr",{class:w&&y==="differences"&&!w.resolved?"lost":""},o("th",{scope:"row"},E),o("td",{},w?kt(w[y]):"–"),o("td",{},y==="engine"?"":w?Lu(w[`error_${y}`]):"–")))),!w)return void h.replaceChildren("Choose a point and press the button.");let[k,x]=Au(w);h.replaceChildren(o("b",{},k),` ${x} Each number was moved by ${pe(Math.log10(w.step))} either way.`)}return{el:f,draw(k){let{t:x,cell:y,side:E}=e.S,L=`${x} ${y} ${E}`;L!==p&&Object.assign(t,{cell:null,side:null,t:null}),p=L,k("norms","detail","t")&&S(),k("norms")&&(w=null),k("verify")&&(w=e.got.verify),k("norms","verify")&&C(),k("busy","lost")&&(l.disabled=e.busy.has("verify")||!e.connected)}}}var zu=["norms","flow","spectrum","paths","verify","knobs","t","detail","lines","number","theme","size"],Nu={t:["t"],side:["detail"],one:["detail"],cell:["detail"],shown:["lines"],off:["lines"],w:["number"],shear:["number"],b:["number"],theme:["theme"]},Pu={scalar:rl,flow:Ra,spectrum:ll,paths:el,verify:ul},vo=class extends Lt{said={};keys;constructor(t){super(t,Ia+ol);let{state:s}=this,{t:n,side:r,one:i,cell:a,w:l,shear:c,b:d,show:u,off:h}=s.usual("view"),{theme:p}=this.S;this.S={t:n,side:r,one:i,cell:a,w:l,shear:c,b:d,theme:p,shown:this.curves(u),off:new Set(h)},this.questions=new Pt(E=>this.tell(E)),this.got={},this.targets={},this.figures=new Promise(E=>this.made=E),this.near=new Ps("160px"),this.K=this.wish=this.usual=s.usual("server"),this.came=Cn(s);let w=E=>E(this),[m,f,v,g,A,M,S,C]=[gs,Ya,Va,qa,nl,Ka,Xa,Ja].map(w);this.sections=Object.fromEntries(Object.entries(Pu).map(([E,L])=>[E,w(L)]));let{scalar:k,...x}=this.sections,y=Object.values(x);this.parts=[m,k,f,v,g,A,M,...y,S,C],this.time=g.el,this.status=o("p",{class:"unseen",role:"status"}),this.networks=o("section",{class:"ask real","aria-label":"Networks"},o("h2",{},"Networks ",o("small",{},"the same in real ones: many numbers, and gates")),f.el),this.main=o("main",{},k.el,this.networks,v.el,o("div",{class:"right"},o("section",{class:"first","aria-label":"Gradient norms through time"},g.el,A.el),M.el,...y.map(E=>E.el),S.el)),this.root.append(bs(this),o("div",{class:"ask above"},m.el),this.main,C.el,this.status),this.listen(),Cs(this.setup.figures,this.targets).then(this.made),this.receive(this.model.payload,!0),this.model.on("progress",()=>{for(let[E,L]of Object.entries(this.model.progress))this.sections[E]?.el.style.setProperty("--done",L)})}close(){this.near.close(),this.questions.stop()}get touches(){return Nu}get guide(){return hl}unvisited(){return Object.entries(this.sections).filter(([t])=>t!=="scalar"&&!this.got[t]).map(([,{el:t}])=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}get meanwhile(){return"What is shown stays."}get behind(){return this.P!==null&&this.questions.busy.has("norms")}get whose(){return"The curves are still of the settings before."}ask(t,s={}){let n=JSON.stringify([this.wish,s]);this.closed||this.questions.asked(t,n)||(this.questions.ask(t,{knobs:this.wish,...s},{key:n}),this.mark(),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=At(t),{want:i}=n,a=!this.P;if(s&&!r.length)return this.wish=n.knobs,this.questions.ask(i,{knobs:n.knobs}),this.waits();let l=s?this.questions.opened(n):this.questions.take(n);if(!l)return;let c=new Set([i,"busy","notice"]);if(this.said[i]=n.notices,n.file)Et(n.file,r,"text/csv"),this.questions.forget(i);else{let{picture:d}=ks(t);i==="norms"?this.accept(l,n.knobs,d,c,a):this.got[i]=d}this.draw(c)}accept(t,s,n,r,i){if((i||JSON.stringify(t.request.knobs)===JSON.stringify(this.wish))&&(this.wish={...s}),t.key=JSON.stringify([s,{}]),this.K=s,r.add("knobs"),!n)return;let a=this.P,{S:l}=this;if(this.P=this.got.norms=n,i&&(this.text=s.text),this.shown=t.from,i){this.read(),this.resetView();let{given:c}=this.state.asked;Object.keys(this.usual).some(u=>c.has(u)&&!["text","networks"].includes(u))&&this.inPage&&this.networks.scrollIntoView()}else l.t=l.t>0&&l.t===a.T-1?n.T-1:Math.min(l.t,n.T-1),this.said.address=[],this.returning&&this.read(this.state.asked.said.server),this.returning=!1;l.one=Math.min(l.one,this.seeds(l.side).length-1),l.cell=this.beside(l.side,l.cell);for(let c of i?zu:["t","detail","lines","number"])r.add(c)}seeds(t){let s=t==="initial"&&this.K.init!=="start";return Array.from({length:this.P.sides[t].seeds},(n,r)=>s?this.K.seed+r:r)}get cells(){return Object.keys(this.setup.cells)}get network(){return this.setup.networks[this.K.networks]}beside(t,s){return this.P.curves.some(n=>n.side===t&&n.cell===s)?s:"lstm"}turn(t,s=!1){this.wish={...this.wish,...t},this.entry||=s,this.turning??=requestAnimationFrame(()=>{this.turning=null,this.ask("norms"),this.entry&&=this.busy.has("norms")}),this.draw(new Set(["knobs"]))}seen(t,s){this.near.seen(t,()=>this.P&&s())}embed(t){return Object.assign(this.targets,t),this.figures}passes(){let{text:t,networks:s}=this.wish;return Ln(this.came,{text:t,opened:this.text,task:s})}get values(){return this.with(this.K)}get wished(){return this.with(this.wish)}with(t){let{S:s,setup:n}=this,{t:r,side:i,one:a,cell:l,theme:c,shown:d,w:u,shear:h,b:p}=s,w=Object.keys(d).filter(f=>d[f]),m={t:r,side:i,one:a,cell:l,theme:c,show:w,off:[...s.off],w:u,shear:h,b:p,tour:this.tour.at};return{...t,...m,...An(this.passes(),t.text,n.models),task:null}}curves(t){let{choices:s}=this.state.named.show;return Object.fromEntries(s.map(n=>[n,t.includes(n)]))}read(t=[]){let{S:s,P:n,state:r}=this,{side:i,cell:a,show:l,off:c,w:d,shear:u,b:h}=r.asked.values;this.said.address=[...t,...r.asked.said.view],Object.assign(s,{side:i,cell:a,w:d,shear:u,b:h,shown:this.curves(l),off:new Set(c)}),s.t=r.place("t",n.T,0,this.said.address),s.one=r.place("one",this.seeds(i).length,0,this.said.address)}back({values:t}){this.wish=Object.fromEntries(Object.keys(this.usual).map(s=>[s,t[s]])),this.entry=!1,this.questions.forget("norms"),this.ask("norms")}resetView(t=this.measure()){Object.assign(this,t)}resize(){let t=this.measure();!this.P||!t.width||Object.keys(t).every(s=>t[s]===this[s])||(this.resetView(t),this.draw(new Set(["size"])))}draw(t){let s=(...n)=>n.some(r=>t.has(r));for(let n of this.P?this.parts:this.parts.slice(0,2))Kt(n,t);this.P&&(s("busy")&&this.waits(),s("norms","detail","t")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:this.S.t,seq:this.shown,steps:this.P.T}),this.settled&&(this.keep(this.entry),this.entry=!1))}waits(){let{busy:t,root:s,main:n}=this;s.classList.toggle("busy",t.has("norms")),n.setAttribute("aria-busy",String(t.size>0));for(let[r,{el:i}]of Object.entries(this.sections))i.classList.toggle("waiting",t.has(r)),t.has(r)||i.style.removeProperty("--done")}get settled(){return super.settled&&!this.turning&&!this.busy.has("norms")}go(t){this.P&&this.set({t:Math.max(0,Math.min(this.P.T-1,t))})}moves(){return{ArrowLeft:()=>this.go(this.S.t-1),ArrowRight:()=>this.go(this.S.t+1),Home:()=>this.go(0),End:()=>this.go(this.P.T-1),"?":()=>this.keys(),...this.tour.moves,w:()=>this.meanings.walk()}}},ml={render:e=>void new vo(e)};function fl(e,t,s){let n=e.array(`top.${t}.id`),r=e.array(`top.${t}.p`),i=e.arrays[`top.${t}.id`][1][1];return Array.from({length:i},(a,l)=>[e.words[n[s*i+l]],r[s*i+l]])}function Ou(e,t,s){let[[n,r]]=fl(e,t,s);if(e.answers.kind==="value")return{text:G(r,2),right:null};let i=e.answers.kind==="next"&&s+1<e.T,a=l=>e.reads.kind==="words"?l.toLowerCase():l;return{text:ue(n),right:i?a(n)===a(e.tokens[s+1]):null}}function gl(e){let t=o("div",{class:"says"}),s=o("div",{class:"lists"}),n=o("h2"),r=o("div",{class:"answers"},o("div",{class:"hd"},n),s),i=[],a=null;function l(){i=e.P.cells.map(d=>{let u=Array.from({length:5},()=>{let p=o("span",{class:"bar"}),w=o("span",{class:"w"}),m=o("span",{class:"n"});return{bar:p,word:w,p:m,row:o("li",{},p,w,m)}}),h=e.name({cell:d});return{rows:u,el:o("div",{},o("h3",{},h),o("ol",{class:"pred","aria-label":`What the ${h} answers`},...u.map(({row:p})=>p)))}}),s.replaceChildren(...i.map(d=>d.el))}function c(d){let{P:u,G:h,rem:p,fine:w,font:m}=e,f=e.name({cell:u.cells[d]}),v=o("div",{class:"line","aria-hidden":"true"},o("span",{class:"label"},f));for(let g=h.a;g<h.end;g++){let{text:A,right:M}=Ou(u,d,g),S=o("span",{class:M?"m right":"m",title:`${f}, after “${u.shown[g]}”: ${A}`},A),C=Math.max(Zt(A,h.cw-4,.8125*p,M?650:400,m),w);S.style.cssText=`left:${h.x(g)+1}px;width:${h.cw-2}px;font-size:${C}px`,v.append(S)}return v}return{el:r,steps:t,draw(d){let{P:u,S:h}=e;if(u.cells.join()!==a&&(l(),a=u.cells.join()),d("picture","size","view")&&t.replaceChildren(...u.cells.map((w,m)=>c(m))),!d("picture","step","size"))return;let p=u.answers.title;n.replaceChildren(p[0].toUpperCase()+p.slice(1)," ",o("small",{},`${u.answers.kind==="label"?"at":"after"} “${u.shown[h.t]}”`)),i.forEach(({rows:w},m)=>{let f=fl(u,m,h.t),v=u.answers.kind==="value";w.forEach(({row:g,bar:A,word:M,p:S},C)=>{g.hidden=C>=f.length,!g.hidden&&(M.textContent=ue(f[C][0]),S.textContent=v?G(f[C][1],3):me(f[C][1]),A.hidden=v,A.style.width=`${100*f[C][1]}%`)})})}}}var ju=.2;function pl(e){let t=e.filter(Number.isFinite).sort((r,i)=>r-i);if(!t.length)return 1;let s=t.at(-1),n=t[Math.floor(.97*(t.length-1))];return 1.05*(s>2*n?1.5*n:s)||1}function _u(e,t,s=[]){return e.better==="higher"?[0,1]:[0,e.chance===null?pl(t):Math.max(2*e.chance,1.05*Math.max(0,...s.filter(Number.isFinite)))]}var Hu=(e,t,s)=>e(t)===e(s)?e(t):`${e(t)}, latest ${e(s)}`,Fu=(e,t)=>e.filter(s=>{let n=s.latest&&e.find(r=>!r.latest&&r.cell===s.cell);return!n||Math.abs(n.y-s.y)>=t});function wl(e){let t=C=>{let k=o("div",{class:"bk"}),x=o("div",{class:"labels","aria-hidden":"true"});return{name:C,target:k,labels:x,head:o("h2"),note:o("small"),el:o("div",{class:`plot ${C}`,role:"img"},k,x)}},s={score:t("score"),loss:t("loss")},n=o("div",{class:"curves"},...Object.values(s).flatMap(C=>[o("div",{class:"hd"},C.head),C.el]));for(let{head:C,note:k}of Object.values(s))C.append(o("span")," ",k);let r=o("span"),i=o("span",{},"lower is better");s.score.head.firstChild.append(re("validation","Validation"),r),s.loss.head.firstChild.append(re("training loss","Training loss"));let a=(C,k)=>o("span",{class:"key"},o("i",{class:`line ${C}`}),k);s.score.note.append(a("best","best weights so far")," ",a("latest","latest weights"),i);let l={score:{own:[0,"score"],other:[1,"score"],own_latest:[0,"latest"],other_latest:[1,"latest"]},loss:{own:[0,"loss"],other:[1,"loss"]}},c=null,d=!1,u=!1,h={};async function p(){c=await Cs(e.setup.figures,{score:s.score.target,loss:s.loss.target});for(let C of["iterations","score.y","loss.y"])c(C).change.connect(()=>{u||(d=!0,requestAnimationFrame(()=>{M(),S()}))});for(let C of Object.values(s))C.el.addEventListener("dblclick",()=>{d=!1,setTimeout(()=>e.draw(new Set(["run","picture","size"])),50)}),new ResizeObserver(()=>S()).observe(C.el);e.draw(new Set(["run","picture","size","theme"])),e.root.classList.add("plotted")}let w=()=>Math.round(3.6*e.rem);function m(){for(let C of Object.keys(s))c(C).setv({min_border_left:e.gutter,min_border_right:w(),min_border_top:6,min_border_bottom:Math.round(1.3*e.rem)}),c(C).toolbar.active_drag=e.small?null:"auto"}let f=()=>e.P.cells,v=C=>C==="rnn"?"--rnn":"--ink";function g(){for(let C of Object.keys(s)){jt(c,C,e),c(`${C}.iterations`).setv({major_label_text_color:e.css("--ink3"),major_label_text_font_size:`${e.fine}px`,major_label_text_font:e.font});for(let[k,[x,y]]of Object.entries(l[C])){let E=y==="latest";c(`${C}.${k}`).glyph.setv({line_color:e.css(v(f()[x])),line_width:E?1.25:x?2.25:3,line_dash:E?[4,3]:[],line_cap:E?"butt":"round"})}}c("chance").line_color=e.css("--ink3")}function A(){let{P:C,run:k,task:x}=e,{measure:y}=x,E=(k??e.choice).iterations,L=k?Array.from(C.array("t")):[],$={score:b=>Qe(y,b),loss:b=>G(b,4)},z=Math.ceil(E/e.setup.points);u=!0;for(let b of Object.keys(s)){let T={t:L},O=[];for(let[R,[D,V]]of Object.entries(l[b])){let J=k&&C.array(`${D}.${V}`);T[R]=J?Array.from(J):L.map(()=>NaN),J&&O.push({line:R,cell:f()[D],latest:V==="latest"}),c(`${b}.${R}`).visible=!!J}let j=O.filter(({latest:R})=>!R),F=({line:R,cell:D},V)=>{let J=T[`${R}_latest`]??T[R];return`${e.name({cell:D})} ${Hu($[b],T[R].at(V),J.at(V))}`},I=O.flatMap(({line:R})=>T[R]),H=O.flatMap(({line:R})=>T[R].filter((D,V)=>L[V]>ju*E)),[_,q]=b==="score"?_u(y,I,H):[0,pl(I)];T.low=L.map(()=>_),T.high=L.map(()=>q),T.tip=L.map((R,D)=>[`iteration ${R.toLocaleString("en")}`,...j.map(V=>F(V,D))].join(`
`)),c(`${b}.source`).data=T,c(`${b}.hit`).glyph.width={value:z},d||c(`${b}.y`).setv({start:_,end:q}),h[b]=O.flatMap(({line:R,cell:D,latest:V})=>{let J=T[R].findLastIndex(Number.isFinite);return J<0?[]:[{t:L[J],v:T[R][J],cell:D,latest:V}]});let W=j.map(R=>F(R,-1)).join("; ");s[b].el.setAttribute("aria-label",L.length?`${b==="score"?`Validation ${y.title}`:"Training loss"} at iteration ${L.at(-1)}: ${W}.`:"No curve yet.")}d||c("iterations").setv({start:0,end:E}),c("chance").setv({location:y.chance??0,visible:y.chance!==null}),u=!1,M(),r.textContent=` ${y.title}`,i.hidden=y.better!=="lower";let{examples:P}=k??e.choice,N=P===e.setup.all?"":`, on the same ${P} examples`;s.loss.note.textContent=`${z>1?`mean of every ${z} iterations`:"of every iteration"}${N}`}function M(){let{start:C,end:k}=c("iterations"),x=He(C,k,e.small?4:7).filter(Number.isInteger);for(let y of Object.keys(s)){let E=y==="score"&&e.task.measure.name==="accuracy"?100:1,L=c(`${y}.y`),$=e.run||E>1?He(L.start,L.end,6):[],z=Math.max(0,-Math.floor(Math.log10(E*($[1]-$[0]))+1e-9))||0;c(`${y}.ticks`).ticks=$,c(`${y}.axis`).major_label_overrides=new Map($.map(P=>[P,G(E*P,z)+(E>1?"%":"")])),c(`${y}.marks`).ticks=x,c(`${y}.iterations`).major_label_overrides=new Map(x.map(P=>[P,P.toLocaleString("en")]))}}function S(){if(!c||!e.P)return;let{measure:C}=e.task,k=c("iterations");for(let[x,{labels:y,el:E}]of Object.entries(s)){let{start:L,end:$}=c(`${x}.y`),z=E.clientHeight-6-Math.round(1.3*e.rem),P=E.clientWidth-e.gutter-w(),N=e.gutter+P,b=H=>Math.max(0,Math.min(z,z*(1-(H-L)/($-L)))),T=H=>e.gutter+P*Math.max(0,Math.min(1,(H-k.start)/(k.end-k.start))),O=(h[x]??[]).map(H=>({...H,x:T(H.t),y:b(H.v)})),j=Fu(O,.6*e.rem).map(H=>{let _=`${H.cell==="rnn"?" rnn-h":""}${H.latest?" latest":""}`,q=H.latest?"latest":e.name({cell:H.cell});return{...H,span:o("span",{class:`name${_}`},q)}}),F=x==="score"&&C.chance!==null?[{x:N,y:b(C.chance),span:o("span",{class:"name fine"},"chance")}]:[],I=j.some(H=>H.x+w()>N);for(let H of I?[[...j,...F]]:[j,F]){let _=Pn(H.map(q=>q.y),.95*e.rem,z);H.forEach(({span:q,x:W},R)=>{q.style.left=`${W+6}px`,q.style.top=`${6+_[R]}px`})}y.replaceChildren(...[...j,...F].map(({span:H})=>H)),!e.run&&x==="score"&&y.append(o("span",{class:"alone"},e.choice.beside?"Press Start. Both networks read the same examples in the same order, and their curves grow here.":"Press Start, and the network’s curves grow here."))}}return p(),{el:n,draw(C){c&&(C("size")&&m(),C("theme","size","picture")&&g(),C("run","picture")&&A(),C("run","picture","size","theme")&&S())}}}var Ru=200,bl={cell:"cell",units:"unit",seed:"seed",iterations:"iteration",examples:"training examples"},Iu=e=>e?"Only these, again and again.":"Drawn anew for every batch.";function xl(e){let{setup:t}=e,s=g=>o("select",{},...g.map(([A,M])=>o("option",{value:A},M))),n=g=>o("input",{type:"number",min:e.state.named[g].low,max:e.state.named[g].high,step:1,inputmode:"numeric",class:"number",autocomplete:"off"}),r={task:s(Object.entries(t.tasks).map(([g,A])=>[g,A.title])),cell:s(Object.entries(t.cells)),units:n("units"),seed:n("seed"),iterations:n("iterations"),examples:s(e.state.named.examples.choices.map(g=>[g,g===t.all?"always new":`the same ${g}`])),beside:o("input",{type:"checkbox"})},i=o("span"),a={task:"Task",cell:"Cell",units:"Units",seed:"Seed",iterations:"Iterations",examples:"Examples"},l=Object.entries(a).map(([g,A])=>(r[g].setAttribute("aria-label",A),o("label",{class:g},bl[g]?re(bl[g],A):o("span",{},A),r[g]))),c=o("fieldset",{class:"choice","aria-label":"What to train"},...l,o("label",{class:"check"},r.beside,i)),d=o("small");r.examples.after(d);let u=gs(e),h=o("div",{class:"ask",role:"region","aria-label":"The run"},c,u.el),p=0,w=null;e.chosenNow=()=>(clearTimeout(p),{...Object.fromEntries(Object.keys(a).map(A=>[A,r[A].value])),beside:r.beside.checked});let m=()=>e.send({choice:e.chosenNow()}),f=()=>{i.textContent=`${De(t.cells[r.cell.value==="rnn"?"lstm":"rnn"])} beside it`},v=()=>{d.textContent=Iu(r.examples.value!==t.all)};r.task.addEventListener("change",()=>{let g=t.tasks[r.task.value];r.units.value=g.units,r.iterations.value=g.iterations,m()}),r.cell.addEventListener("change",()=>{f(),m()}),r.examples.addEventListener("change",()=>{v(),m()}),r.beside.addEventListener("change",m);for(let g of[r.units,r.seed,r.iterations])g.addEventListener("input",()=>{clearTimeout(p),p=setTimeout(m,Ru)}),g.addEventListener("keydown",A=>{A.key==="Enter"&&!e.live&&e.act()});return{el:h,draw(g){if(u.draw(g),!!g("run")&&(c.disabled=e.live,w===null||g("choice"))){for(let A of Object.keys(a))r[A].value=e.choice[A];r.beside.checked=e.choice.beside,f(),v(),w=!0}}}}var Wu=80;function vl(e){let t=o("textarea",{rows:1,class:"sentence",spellcheck:"false",autocomplete:"off",autocapitalize:"off","aria-label":"The probe: a text read with the weights of this moment",maxlength:e.setup.limits.text}),s=o("span",{class:"count"}),n=o("div",{class:"asked"},o("span",{class:"count","aria-hidden":"true"},"Probe"),o("div",{class:"field"},t),s),r=0,i=null;return t.addEventListener("keydown",a=>{a.key==="Enter"&&!e.text.includes(`
`)&&e.P.reads.kind!=="bytes"&&a.preventDefault()}),t.addEventListener("input",()=>{clearTimeout(r),r=setTimeout(()=>e.send({text:t.value}),Wu)}),{el:n,draw(a){if(!a("run","picture"))return;e.text!==i&&t.getRootNode().activeElement!==t&&(t.value=e.text),i=e.text,t.classList.toggle("lines",e.text.includes(`
`));let{T:l,length:c,reads:d}=e.P;s.textContent=`${l<c?`the first ${l} of `:""}${c.toLocaleString("en")} ${c===1?d.one:d.many}`}}}var ko={start:"M4 2v12l9-6z",pause:"M3.5 2h3v12h-3zM9.5 2h3v12h-3z",stop:"M3 3h10v10H3z"},qu=e=>B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},B("path",{d:e}));function Du({state:e,ahead:t,elapsed:s,rate:n,left:r}){let i=n===null?"":n>=10?` · ${Math.round(n)} a second`:` · ${G(n,1)} a second`,a=Cr(s);return{waiting:t?`waiting, ${t} ${t===1?"training":"trainings"} before yours`:"waiting, yours is next",starting:"starting",paused:`paused at ${a}`,scoring:`${a} · scoring on test`,done:`done in ${a}`,stopped:`stopped at ${a}`,diverged:`diverged at ${a}`,late:`ended at ${a}`,failed:`broke off at ${a}`}[e]??`${a}${i}${r===null?"":` · ${Cr(Math.ceil(r))} left`}`}var yo=["waiting","scoring"],Bu=.1,Uu=.99,Vu=.02;function Gu(e,{name:t,first:s,examples:n,measure:r}){let{loss:i,score:a,latest:l,best:c}=e,d=r.better==="higher";if(i===null||l===null||!(i<Bu*s))return"";if(d&&l>=Uu)return`For the ${t} these ${n} were enough to learn the task.`;let u=d?a-l:(l-a)/a,h=Qe(r,l),p=r.chance===null?"":`; chance is ${Qe(r,r.chance)}`,w=`The ${t} knows its ${n} examples by heart, and new ones less well:`;return u<Vu?`${w} its validation ${r.title} is ${h}${p}.`:`${w} its validation ${r.title} was ${Qe(r,a)} after iteration ${(c??0).toLocaleString("en")} and is ${h} now${p}.`}function kl(e){let t=B("path"),s=o("span"),n=o("button",{type:"button",class:"btn start"},B("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},t),s),r=o("button",{type:"button",class:"btn stop"},qu(ko.stop),o("span",{},"Stop")),i=o("b"),a=o("small"),l=o("span",{class:"r"}),c=o("b"),d=o("div",{class:"gone",role:"progressbar","aria-label":"Progress","aria-valuemin":0},c),u=o("div",{class:"bar"},o("div",{class:"transport",role:"group","aria-label":"Training"},n,r,o("span",{class:"where"},o("span",{class:"roomy"},"iteration "),i,a),l),d),h=o("table"),p=o("p",{class:"verdict"}),w=o("div",{class:"results"},h,p);n.addEventListener("click",()=>e.act()),r.addEventListener("click",()=>e.send({do:"stop"})),e.name=M=>De(e.setup.cells[M.cell]);function m(){let{run:M,live:S}=e,C=S?M.state==="paused"?"Resume":"Pause":"Start";s.textContent=C,t.setAttribute("d",C==="Pause"?ko.pause:ko.start),n.title=`${C} (space)`,n.disabled=!e.connected||S&&yo.includes(M.state),r.disabled=!e.connected||!S}function f(){let{run:M}=e,{iterations:S}=M??e.choice,C=M?.iteration??0;i.textContent=C.toLocaleString("en"),a.textContent=` / ${S.toLocaleString("en")}`,l.textContent=M?Du(M):"",c.style.width=`${100*C/S}%`,d.setAttribute("aria-valuemax",S),d.setAttribute("aria-valuenow",C)}let v=[],g=null;function A(){let{run:M,task:S}=e,{measure:C}=S,k=M?.nets??[],x=JSON.stringify([M?.task,k.map(L=>[L.cell,L.name])]);if(x!==g){g=x,v=k.map(($,z)=>{let P=Array.from({length:5},()=>o("td")),N=o("td",{class:"acts"});if($.name){let b=j=>e.state.to("explore",{model:$.name,...j}),T=o("a",{class:"btn",href:b(),target:"_blank",rel:"noopener","aria-label":`Open the ${e.name($)} in the Explorer, in a new tab`},"Explore");T.addEventListener("click",()=>{T.href=b({text:e.text,theme:e.S.theme})});let O=o("button",{type:"button",class:"btn","aria-label":`Download the ${e.name($)} as .safetensors`},"Download");O.addEventListener("click",()=>e.send({do:"file",net:z})),N.append(T," ",O)}return{cells:P,row:o("tr",{},o("th",{scope:"row"},o("i",{class:$.cell==="rnn"?"line rnn":"line"}),e.name($)),...P,N)}});let L=["","parameters",re("training loss"),[re("validation"),", best"],"latest",["on ",re("test texts","test")],""];h.replaceChildren(o("caption",{class:"unseen"},"What each network reached"),o("thead",{},o("tr",{},...L.map($=>o($?"th":"td",$?{scope:"col"}:{},$)))),o("tbody",{},...v.map(({row:$})=>$))),h.hidden=!k.length}k.forEach((L,$)=>{let[z,P,N,b,T]=v[$].cells;z.textContent=L.parameters.toLocaleString("en"),P.textContent=G(L.loss,3),N.textContent=Qe(C,L.score),N.title=L.best?`${C.title} of the best weights so far, those after iteration ${L.best}`:"",b.textContent=Qe(C,L.latest),b.title=`${C.title} of the weights that were last checked`,T.textContent=L.fault?"diverged":Qe(C,L.test),T.title=L.fault??C.title});let y=M!==null&&M.examples!==e.setup.all,E=k.map((L,$)=>{let z=y&&e.P.cells.length>$&&e.P.array(`${$}.loss`)[0];return y?Gu(L,{name:e.name(L),first:z,examples:M.examples,measure:C}):""});p.replaceChildren(...E.filter(Boolean).map(L=>o("span",{},L))),p.hidden=!E.some(Boolean)}return{el:u,results:w,draw(M){M("run")&&(m(),f(),A())}}}var yl=`.choice {
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
.labels .latest {
  font-weight: 400;
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
.verdict {
  margin: 0.4rem 0 0;
  font-size: 0.875rem;
  line-height: 1.35;
}
.verdict span {
  display: block;
}
.choice small {
  color: var(--ink3);
  font-size: var(--small);
  line-height: 1.2;
  white-space: normal;
  width: 7rem;
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
.key {
  white-space: nowrap;
}
.key {
  margin-right: 0.6rem;
}
.key:first-child {
  margin-left: 0.4rem;
}
.key i.line {
  margin-right: 0.35rem;
}
i.line.latest {
  height: 0;
  background: none;
  border-top: 1.5px dashed var(--ink);
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
  font-size: var(--small);
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
  font-size: var(--small);
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
  text-overflow: clip;
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
  font-size: var(--small);
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
@media (max-width: 1180px) {
  .results :is(th, td):nth-child(2) {
    display: none;
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
  .choice small {
    width: auto;
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
  .gs .results th {
    white-space: normal;
  }
  .results i.line {
    display: none;
  }
  .gs .results :is(th, td) {
    padding-left: 0.2rem;
    padding-right: 0.2rem;
  }
  .curves .hd {
    height: auto;
    white-space: normal;
  }
  .results .btn {
    padding: 0.28rem 0.5rem;
    line-height: 2rem;
  }
}
`;var Ku=250,Xu=5e3,$o=class extends Lt{choice=null;text;version;name;chosenNow;constructor(t){super(t,yl),Object.assign(this.S,{mode:"mean",sort:"number"}),this.questions=new Pt(h=>this.tell(h)),this.run=null,this.came=Cn(this.state),this.parts=[xl,kl,wl,vl,Ss,jn,gl].map(h=>h(this));let[s,n,r,i,a,l,c]=this.parts;this.time=o("section",{class:"time","aria-label":"The probe"},a.el,l.el,c.steps,o("div",{class:"cursor"})),this.cursor=this.time.lastChild,this.words=a.el,this.status=o("p",{class:"unseen",role:"status"}),this.main=o("main",{},o("section",{class:"now","aria-label":"Training"},n.el,r.el,n.results),o("div",{class:"probe"},i.el,this.time,c.el)),this.root.append(bs(this),s.el,this.main,this.status),this.listen();let d=h=>this.live&&!this.closed&&this.connected&&h.preventDefault();this.inPage&&addEventListener("beforeunload",d),this.receive(this.model.payload,!0);let{brought:u}=this.state;u!==void 0&&this.send({text:u})}close(){clearTimeout(this.again),this.questions.stop()}wentOff(){super.wentOff(),clearTimeout(this.again),this.status.textContent="Not connected."}cameBack(){this.status.textContent="Connected again.",super.cameBack(),this.poll()}get meanwhile(){return this.live?"This training goes on without the page for a few minutes.":"What is shown stays."}get owes(){return{...this.questions.waiting("start"),...this.questions.waiting("choice"),...this.questions.waiting("text")}}get behind(){return this.owes.choice!==void 0||this.owes.text!==void 0}get whose(){return"What is shown is of what was asked before."}get live(){return this.run!==null&&!this.setup.ends.includes(this.run.state)}send(t){if(this.closed)return;let{choice:s,do:n}=t,r=n??(s?"choice":"text"),i=n!==void 0&&n!=="file";this.questions.ask(r,{...t,seen:this.version??0},{once:i}),this.mark()}poll(){clearTimeout(this.again),this.connected&&!this.closed&&this.questions.ask("look",{seen:this.version??0})}pollIn(t){clearTimeout(this.again),this.again=setTimeout(()=>this.poll(),t)}receive(t,s=!1){let[n,r]=At(t);if(!(s?{}:this.questions.take(n)))return;if(n.file)return Et(n.file,r,"application/octet-stream");if([...this.questions.busy].some(h=>h!=="look"&&h!=="file"))return;let a=ks(t),l=this.P,c=this.run?.state,d=new Set(["run"]),u=JSON.stringify(a.notices);if((s||u!==this.told||a.want!=="look")&&(this.notices=a.notices,this.told=u,d.add("notice")),a.fault)return this.live&&this.pollIn(Xu),this.draw(d);if(Object.assign(this,{run:a.run,choice:a.choice,text:a.text,version:a.version}),s&&(this.opened=a.text),a.picture&&(this.P=a.picture),a.picture||this.returning&&this.P){this.placed(l,s);for(let h of st)d.add(h)}this.returning&&d.add("choice"),this.returning=!1,this.resetView(),this.draw(d),this.run&&this.run.state!==c&&this.announce(),this.live&&this.pollIn(Ku)}placed(t,s){let{P:n,S:r}=this;r.t=t&&r.t<t.T-1&&ms(t.tokens,n.tokens)?Math.min(r.t,n.T-1):n.T-1,(s||this.returning)&&this.read(s),r.unit=Math.min(r.unit,n.H-1),r.focus=n.signals.includes(this.chosen)?this.chosen:n.keeper??n.signals[0]}read(t){let{P:s,S:n,state:r}=this,{said:i}=r.asked;this.notices.push(...t?[]:i.server,...i.view),n.t=r.place("t",s.T,n.t,this.notices),this.chosen=r.among("focus",s.signals,this.notices)}get task(){return this.setup.tasks[(this.run??this.choice).task]}act(){let{run:t}=this;this.live&&yo.includes(t.state)||(this.live?this.send({do:t.state==="paused"?"resume":"pause"}):this.send({do:"start",choice:this.chosenNow()}))}announce(){let{state:t,nets:s,said:n}=this.run,r=s.map(l=>this.name(l)).join(" and "),i={waiting:"Other trainings are running. Yours waits for a place and starts by itself.",starting:`Training ${r}.`,running:`Training ${r}.`,paused:"Paused.",done:`${r} trained.`,stopped:"Stopped."},a=n||i[t];a&&de(this.status,a)}passes(){let{text:t,opened:s}=this,{task:n}=this.run??this.choice;return Ln(this.came,{text:t===this.task.examples[0][1]?"":t,opened:s,task:n})}get values(){return this.with(this.choice,this.text)}get wished(){let{text:t=this.text,choice:s}=this.owes;return this.with({...this.choice,...s},t)}with(t,s){let{run:n,S:r,P:i}=this,a=(n??t).task===t.task&&s!==this.task.examples[0][1]?s:null;return{...t,text:a,theme:r.theme,t:i&&r.t<i.T-1?r.t:null,focus:(this.chosen&&r.focus)??null,run:n?.key??null,...An(this.passes(),a,this.setup.models)}}back({values:t}){let s=this.state.of("server").map(({name:a})=>[a,t[a]]),{text:n,run:r,...i}=Object.fromEntries(s.filter(([,a])=>a!==null));this.send({choice:i,text:n??this.setup.tasks[i.task].examples[0][1]})}draw(t){super.draw(t);let{run:s,choice:n,host:r}=this;Object.assign(r.dataset,{ready:"true",state:s?.state??"idle",iteration:s?.iteration??0,task:n.task}),this.keep()}placeWords(){}moves(){return{...super.moves()," ":()=>this.act()}}},$l={render:e=>void new $o(e)};var Sl=4,Ju=4;function Ml(e,t){if(t>=e.T)return null;let s=e.array("p"),n=s.length/e.T;return e.answers.kind==="value"?()=>s[t]:r=>{let i=e.words.indexOf(r);return i<0?null:s[t*n+i]}}function Mo(e,t,s,n=Sl){let r=Ml(e,s),i=Ml(t,s),a=new Set;for(let d of[e,t])if(s<d.T)for(let[u]of d.top(s).slice(0,Ju))a.add(u);let l=[...a].map(d=>({word:d,a:r?r(d):null,b:i?i(d):null})),c=d=>Math.max(d.a||0,d.b||0);return(l.length>1?l.sort((d,u)=>c(u)-c(d)):l).slice(0,n)}var El=({answers:e},t)=>e.kind==="value"?G(t,3):me(t),mn=(e,t)=>e.top(t)[0];function fr(e,t){let[s,n]=mn(e,t);return[ue(s),El(e,n)]}function mr(e,t,s){let[n,r]=[e,t].map(i=>i.array("p").subarray(s*i.array("p").length/i.T,(s+1)*i.array("p").length/i.T));return n.length===r.length&&n.every((i,a)=>i===r[a])}function Zu(e,t,s,{kind:n,names:r,held:i,trained:a=!0,asks:l=null}){let c=e.answers.kind==="value",d=[],u=v=>d.push({text:v,b:!0}),h=v=>d.push({text:v}),p=c?"answers":e.answers.kind==="next"?"expects":"says",w=v=>`after “${fe(v.shown[s],24)}”`,m=v=>{let[g,A]=mn(v,s);c?u(G(A,3)):(h("“"),u(ue(g)),h(`” (${me(A)})`))};if(n==="changes"){if(h(`${i&&a?"As trained the model":i?"Untouched, the model":"The model"} ${p} `),m(e),h(` ${w(e)}.`),!i)return c||!l||s<l[0]?h(" Hold a gate to see what it would have said."):(h(" Will it still say “"),u(ue(mn(e,s)[0])),h(`” with ${l[1]}?`)),d;e===t||mr(e,t,s)?h(` Your change alters nothing here${e!==t&&t.parts===null?", nor the top answer at any other step":""}.`):(h(` With your change it ${!c&&mn(e,s)[0]===mn(t,s)[0]?"still ":""}${p} `),m(t),h("."))}else[[e,r.a],[t,r.b]].forEach(([g,A],M)=>(h(`${M?" ":""}${A[0].toUpperCase()}${A.slice(1)}${A.endsWith("changed")?", ":" "}`),s>=g.T?h(`is over at “${fe(g.shown[g.T-1],24)}”.`):(h(`${p} `),m(g),h(M&&g.tokens[s]===e.tokens[s]?".":` ${w(g)}.`)))),e===t&&h(" They are the same.");let{parts:f}=t;return e!==t&&f!==null&&f!==void 0?h(f===s?" Here the two runs disagree for the first time.":` The two runs first disagree after “${fe(t.shown[f],24)}” (step ${f+1}).`):e!==t&&f===null&&!c&&!(n==="changes"&&mr(e,t,s))&&h(n==="changes"?" Your change does not alter the top answer at any step.":" Both give the same top answer at every step."),d}function Tl(e){let{setup:t,other:s,weights:n,name:r}=e,i=n==="trained",a=e.listed.some(ze);if(!s)return{kind:"changes",a:i?"as trained":"untouched",b:"with your change",held:a,trained:i};if(e.sameNet)return{kind:"sentence",a:"this sentence",b:a?"the other, changed":"the other sentence",held:a,trained:i};let[l,c]=[e.find(r),e.find(s.model)],d=(u,h)=>{let p=l.cell===c.cell&&(l.name!==c.name?`, ${l.units===c.units?`seed ${u.seed}`:`${u.units} units`}`:"");return`${De(t.cells[u.cell])}${p||""}${h==="initial"?", untrained":""}`};return{kind:"network",a:`the ${d(l,n)}`,b:`the ${d(c,s.weights)}${a?", changed":""}`,held:a,trained:i}}function Cl(e){let t=o("p",{class:"verdict","aria-live":"polite"}),s=o("h2"),n={a:o("span",{class:"a"}),b:o("span",{class:"b"})},r=Array.from({length:Sl},()=>{let c={a:o("span",{class:"n a"}),left:o("i",{class:"bar a"}),word:o("span",{class:"w"}),right:o("i",{class:"bar b"}),b:o("span",{class:"n b"})};return{el:o("li",{},c.a,o("span",{class:"arm a"},c.left),c.word,o("span",{class:"arm b"},c.right),c.b),...c}}),i=o("ol",{},...r.map(({el:c})=>c)),a=o("section",{class:"answers"},o("div",{class:"hd"},s),o("div",{class:"whose"},n.a,n.b),i),l=()=>{let{S:c,proposed:d}=e,[{signal:u,steps:h},...p]=d;return c.pin>=0||h===null?null:[h[0],`${p.length?"the gates":u} held over ${e.names(h)}`]};return{el:a,verdict:t,draw(c){if(c("play","pins")&&t.setAttribute("aria-live",e.S.playing||e.before?"off":"polite"),!c("picture","t","pins"))return;let{A:d,P:u,S:h}=e,p=e.titles,{t:w}=h,m=u.answers.kind==="value",f=Zu(d,u,w,{...p,names:p,asks:l()});t.replaceChildren(...f.map(({text:k,b:x})=>x?o("b",{},k):k));let{title:v,kind:g}=u.answers,A=`“${fe(u.shown[w],24)}”`;s.textContent=`${v[0].toUpperCase()}${v.slice(1)} ${g==="label"?"at":"after"} ${A}`;let M=d===u&&p.kind==="changes";a.classList.toggle("alone",M);for(let k of["a","b"])n[k].textContent=p[k].replace(/^the (?=\w+( |,|$))/,x=>p.kind==="network"?"":x);M&&(n.b.textContent="nothing is held yet");let S=Mo(d,u,w);i.setAttribute("aria-label",`${v}: ${p.a}, then ${p.b}`);let C=m?Math.max(1,...S.flatMap(({a:k,b:x})=>[Math.abs(k??0),Math.abs(x??0)])):1;r.forEach((k,x)=>{let y=S[x];if(k.el.hidden=!y,!!y){de(k.word,ue(y.word));for(let[E,L]of[["a",k.left],["b",k.right]]){let $=y[E];de(k[E],M&&E==="b"?"":$===null?"–":El(u,$)),L.style.width=`${$===null||M&&E==="b"?0:100*Math.abs($)/C}%`}k.el.classList.toggle("up",(y.b??0)>(y.a??0))}})}}}var Qu={changes:"my changes",sentence:"another sentence",network:"another network"};function Ll(e,{model:t,weights:s}){return e?(e.model??t)!==t||(e.weights??s)!==s?"network":"sentence":"changes"}function em(e,t){let s=[...new Set(e.filter(i=>i.task===t.task).map(i=>i.cell))].filter(i=>i!==t.cell),n=["gru","lstm"].find(i=>s.includes(i))??s[0];return(n?jr(e.filter(i=>i.task===t.task),{...t},{cell:n}):null)??e.find(i=>i.task===t.task&&i.name!==t.name)??null}function Al(e){let t=m=>kn(Object.create(e,{setup:{value:{...e.setup,limit:e.setup.characters}},...m})),s=t({P:{get:()=>e.A},send:{value:(m,f)=>f?.jump?e.example(m.text):e.send(m,f)},typed:{set:m=>e.typed=m}}),n=t({P:{get:()=>e.P},text:{get:()=>e.text2},notices:{value:[]},offline:{value:void 0},send:{value:m=>{let{length:f,...v}=e.asked.other??{};e.send({other:{...v,...m}})}}}),r=o("select",{class:"othernet","aria-label":"The other network"}),i=o("button",{type:"button",class:"btn bare cross","aria-label":"Compare with my changes alone",title:"Close"},"✕"),a=o("div",{class:"with"},o("span",{},"with"),r,o("span",{class:"wide"},"trained on the same task; your changes are held in it alone")),l=o("small",{class:"rule"},"compared step by step from the first; your changes are held in this one, at their steps"),c=o("div",{class:"second"},n.el,a,i,l),d=o("div",{class:"question"},s.el,c),u=Ge("Compare with",Qu,h);i.addEventListener("click",()=>h("changes")),r.addEventListener("change",()=>{let[m,f]=r.value.split(" ");e.send({other:{model:m,weights:f}}),e.root.focus({preventScroll:!0})});function h(m){if(m===Ll(e.asked.other,e.asked))return;let{model:f,weights:v}=e.asked,g=e.find(f),A=em(e.setup.models,g);return m==="changes"?e.send({other:null}):m==="network"?e.send({other:A?{model:A.name,weights:v}:{model:f,weights:v==="trained"?"initial":"trained"}}):(p=!0,e.send({other:{text:e.text}}))}let p=!1;function w(){let{setup:m,entry:f,name:v}=e,g=m.models.filter(S=>S.task===f.task),A=(S,C)=>{let{cell:k,units:x,seed:y}=S,E=C==="initial"?", initial weights":"";return o("option",{value:`${S.name} ${C}`},`${De(m.cells[k])}, ${x} units, seed ${y}${E}`)},M=Object.keys(m.cells).filter(S=>g.some(C=>C.cell===S));r.replaceChildren(...M.map(S=>o("optgroup",{label:m.cells[S]},...g.filter(C=>C.cell===S&&!(C.name===v&&e.weights==="trained")).map(C=>A(C,"trained")))),e.weights==="trained"&&o("optgroup",{label:"Before training"},...g.filter(S=>S.name===v).map(S=>A(S,"initial"))))}return{el:d,ways:u.el,draw(m){if(e.P&&e.before!==null||(s.draw(m),!e.P||!m("picture")))return;let{other:f}=e,v=Ll(f,{model:e.name,weights:e.weights});u.set(v),c.hidden=v==="changes",n.el.hidden=v!=="sentence"&&e.text2===e.text,a.hidden=v!=="network",l.hidden=v!=="sentence",w(),f&&(r.value=`${f.model} ${f.weights}`),!(c.hidden||n.el.hidden)&&(n.draw(m),p&&(p=!1,n.el.querySelector(".sentence").focus()))}}}var tm=[0,200,600,1200,2e3],zl=({better:e},t,s)=>e==="lower"?s-t:t-s;function pr({measure:e,whole:t},{score:s,random:n}){let r=n.map(i=>zl(e,t.score,i));return[zl(e,t.score,s),Math.min(...r),Math.max(...r)]}var So=([e,t,s])=>e>s?"more":e<t?"less":"same",Eo={more:"more than any of them",same:"no more than they do",less:"less than any of them"},sm=["no","one","two","three","four","five","six","seven","eight"],wr=e=>sm[e]??String(e);function gr({name:e,digits:t},s,n=!0){return e==="accuracy"?`${G(100*s,1)}${n?G(100*Math.abs(s),1)==="1.0"?" point":" points":""}`:G(s,t)}function To(e,t){let{measure:s,rows:n}=e;if(n.length===1){let[l]=n,[c,d,u]=pr(e,l),h=l.random.length,p=l.k===1?`${wr(h)} single units drawn at random cost`:`${wr(h)} draws of ${l.k} other units cost`;return`Cutting ${t} costs ${gr(s,c)}; ${p} ${gr(s,d,!1)} to ${gr(s,u)}: ${Eo[So([c,d,u])]}.`}let r={more:[],same:[],less:[]};for(let l of n)r[So(pr(e,l))].push(l.k);let i=Object.entries(r).filter(([,l])=>l.length).map(([l,c])=>`${Eo[l]} with ${ws(c)} of them cut`),[a]=pr(e,n[0]);return`Cutting the best unit for ${t} costs ${gr(s,a)}. Beside as many random units the best cost ${i.join("; ")}.`}function Nl(e){let t="units",s=!1,n={},r={},i=o("input",{type:"text",class:"number","aria-label":"Units to cut",autocomplete:"off",spellcheck:"false"}),a=o("select",{"aria-label":"Feature"}),l=Ge("What to cut",{units:"units",feature:"the best units for"},z=>{t=z,x()}),c=o("button",{type:"button",class:"btn start"},"Cut"),d=o("span",{class:"done",role:"status"}),[u,h]=l.el.children,p=o("div",{class:"cuts"},o("span",{class:"seg"},u,i),o("span",{class:"seg"},h,a),c,d),w=it("scores"),m=o("table"),f=o("p",{class:"reads"}),v=o("div",{class:"pair"},o("div",{class:"panel"},w.el),o("div",{class:"panel scroll"},m)),{el:g,says:A}=Ae("cut",re("ablation","Cut a unit"),"silence it, its h set to 0: how far does the test score fall?",[],p,f,v);A.replaceChildren("Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ","five random groups of as many other units. The order of the units for a feature was chosen on validation texts."),i.addEventListener("input",()=>{s=!0,t="units",x()}),i.addEventListener("keydown",z=>z.key==="Enter"&&!c.disabled&&k()),a.addEventListener("change",()=>{t="feature",x()}),c.addEventListener("click",k);let M=()=>e.measured.get(e.name)?.features??[],S=()=>ln(i.value||"-",e.A.H),C=()=>JSON.stringify([e.name,e.weights]);function k(){let z=S()??null;r={about:t==="feature"?`“${M().find(({name:N})=>N===a.value)?.title}”`:`unit${z.length===1?"":"s"} ${dt(z)}`,key:C()},e.ask("cut",t==="feature"?{feature:a.value}:{units:z})}function x(){let{A:z,S:P}=e,N=M(),b=e.busy.has("cut");s||(i.value=String(Math.min(P.unit,z.H-1))),N.length||(t="units");let T=a.value;a.replaceChildren(...N.map(({name:F,title:I})=>o("option",{value:F},I))),N.some(({name:F})=>F===T)&&(a.value=T),h.parentNode.hidden=!N.length,l.set(t);let O=t==="units"?S():null,j=t==="units"&&(!O?.length||O.length>=z.H||O.length>e.setup.most.cut);i.setAttribute("aria-invalid",String(j)),c.textContent=t==="feature"?"Cut the best 1, 2, 4, …":O?.length>1?`Cut ${ge(O.length,"unit")}`:"Cut it",c.disabled=b||!e.connected||j,d.textContent=b?`reading the test split, ${Math.round(100*(e.progress?.cut??0))}%`:j?`units from 0 to ${z.H-1}, such as 3 or 3,7-9, and not all`:"",g.classList.toggle("waiting",b),g.style.setProperty("--done",b?e.progress?.cut??0:0)}let y=()=>n.key===C()?e.got.cut:null;function E(){let z=y(),{about:P}=n;for(let R of[f,v])R.hidden=!z;if(!z)return;let{measure:N,rows:b,whole:T,rules:O}=z,j=R=>Qe(N,R),F=R=>R.length?`${j(Math.min(...R))} to ${j(Math.max(...R))}`:"–";f.replaceChildren(o("b",{},To(z,P)),` The whole network: ${j(T.score)} ${N.name==="accuracy"?"right":N.title} on ${(z.n??T.n).toLocaleString("en")} test answers`,N.chance===null||N.chance===void 0?".":` (chance: ${j(N.chance)}).`),L(z);let I=Object.keys(T.by_rule),H=R=>z.by==="feature"?`best ${R.k}`:P,_=[["all",T.score,R=>[R.score,R.random]],...I.map(R=>[R,T.by_rule[R],D=>[D.by_rule[R],D.random_rules[R]]])],q=b.length>1?b.map(R=>[H(R),dt([...R.units].sort((D,V)=>D-V)),j(R.score),F(R.random),Eo[So(pr(z,R))]]):_.map(([R,D,V])=>[R,j(D),j(V(b[0])[0]),F(V(b[0])[1])]),W=b.length>1?["cut","units",N.title,`${wr(b[0].random.length)} random`,""]:["rule","whole","cut",`${wr(b[0].random.length)} random`];m.replaceChildren(o("thead",{},o("tr",{},...W.map(R=>o("th",{scope:"col"},R)))),o("tbody",{},...q.map(R=>o("tr",{},o("th",{scope:"row",title:O[R[0]]??""},R[0]),...R.slice(1).map(D=>o("td",{},D))))))}function L(z){let{measure:P,rows:N,whole:b}=z,{rem:T}=e,{width:O}=w.measure(),j=3.6*T,F=O-1.2*T,I=Tt({a:0,n:N.length+1},N.length+1,F,j),H=[b.score,...N.flatMap(X=>[X.score,...X.random]),...typeof P.chance=="number"?[P.chance]:[]],_=Math.max(...H),q=Math.min(...H,_-(P.name==="accuracy"?.1:.2*Math.abs(_))),W=.06*(_-q),R=q-W,D=_+W,V=P.name==="accuracy"?100:1,J=He(V*R,V*D,5),ee=J.every(Number.isInteger)?0:P.digits??2,Y=[b.score,...N.map(X=>X.score)],ne=[b.score,...N.map(X=>Math.max(...X.random))],Q=X=>X>0;if(w.draw({x:Rt(I),y:{low:R,high:D,top:.9*T,below:2.6*T},rows:J.map(X=>[X/V,`${G(X,ee)}${V>1?"%":""}`]),along:Y.map((X,Z)=>[Z,Z?String(N[Z-1].k):"none"]),foot:1.5*T,lines:[{values:ne,kind:"draws",name:"random units",named:Q},{values:Y,kind:"cut",name:z.by==="feature"?"the best units":"cut",named:Q},...typeof P.chance=="number"?[{values:[P.chance,P.chance],at:[-.5,N.length+.5],kind:"chance",aside:!0}]:[]],bars:X=>N.map((Z,le)=>[[I.centre(le+1)-5,X(Math.min(...Z.random))],[I.centre(le+1)+5,X(Math.max(...Z.random))]]),marks:[...N.flatMap((X,Z)=>X.random.map(le=>({k:Z+1,v:le,kind:"draw",r:3}))),...Y.map((X,Z)=>({k:Z,v:X,kind:"point",r:4.5}))],said:`${P.title} against the number of units cut. ${f.textContent}`,rem:T}),!w.frame)return;let{x:ae,y:U}=w.frame,K=z.by==="feature"?"units cut, the best first":"units cut";w.under.replaceChildren(...N.map((X,Z)=>B("path",{class:"range",d:`M${ae.at(Z+1)} ${U(Math.min(...X.random))}V${U(Math.max(...X.random))}`})),B("text",{x:(j+F)/2,y:w.el.clientHeight-.3*T,"text-anchor":"middle"},K))}function $(){let z=!1;for(let P of["wheel","pointerdown","keydown"])addEventListener(P,()=>z=!0,{once:!0,passive:!0});for(let P of tm)setTimeout(()=>z||g.scrollIntoView(),P)}return e.inPage&&location.hash==="#cut"&&$(),{el:g,draw(z){e.P&&(z("cut")&&(n=r),z("picture","unit","busy","cut")&&x(),z("cut","picture","size","theme")&&E())}}}function nm({units:e,steps:t},s,n){let r=e===null?[[0,s.length-1]]:It(s.flatMap((a,l)=>e.includes(a)?[l]:[])),i=t===null?[[0,n-1]]:It(t.filter(a=>a<n));return r.flatMap(a=>i.map(l=>({rows:a,steps:l})))}function rm([e,t],[s,n],r,i){let[a,l]=[Math.min(e,s),Math.max(e,s)],[c,d]=[Math.min(t,n),Math.max(t,n)],u=r.slice(c,d+1).sort((p,w)=>p-w),h=Array.from({length:l-a+1},(p,w)=>a+w);return{units:u.length===r.length?null:u,steps:h.length===i?null:h}}function br(e,t,s){let n=Math.min(e.T,t.T),r=t.H,i=e.signal(s),a=t.signal(s),l=Float64Array.from({length:n*r},(c,d)=>a[d]-i[d]);return{T:n,H:r,name:s,values:l,signal:()=>l,most:l.reduce((c,d)=>Math.max(c,Math.abs(d)),0)}}function xr(e,{name:t,most:s}){let[n,...r]=ss(e,"g",s||1);return n.textContent=`Δ${t}`,[n,...r]}var om=4;function vr(e,{tip:t,brushed:s=null}){let n=o("canvas",{"aria-hidden":"true"}),r=B("svg",{class:"mark","aria-hidden":"true"}),i=o("div",{class:"under","aria-hidden":"true"}),a=o("div",{class:"tag"}),l=o("span",{class:"unit","aria-hidden":"true"}),c=o("div",{class:"pane",role:"group",tabindex:s?"0":"-1"},n,r,l,a),d=o("div",{class:"umap"},c,i),u=null,h=null,p=0,w=[],m=null,f="";a.hidden=!0;let v=x=>{let y=n.getBoundingClientRect(),E=Math.floor((x.clientY-y.top)/y.height*u.H);return[Math.min(u.T-1,h.step(x.clientX-y.left+h.gutter)),Math.max(0,Math.min(u.H-1,E))]};tt(n,{press:x=>u!==null&&v(x),slop:s?om:1/0,move:(x,y)=>g(y,v(x)),click(x){let[y,E]=v(x);A(),e.pick(e.order[E]),e.go(y)},cancel:x=>x.key==="Escape"&&A()}),n.addEventListener("pointermove",x=>{if(!u)return;let[y,E]=v(x),L=c.getBoundingClientRect(),$=e.order[E];a.textContent=`${t(y,$)} · unit ${$} · step ${y+1} “${fe(e.P.shown[y],24)}”`,a.hidden=!1,a.style.left=`${Math.max(0,Math.min(L.width-a.offsetWidth,x.clientX-L.left+12))}px`,a.style.top=`${x.clientY-L.top-30}px`});for(let x of["pointerleave","pointercancel"])n.addEventListener(x,()=>a.hidden=!0);c.addEventListener("keydown",x=>{if(!s||!u)return;let y=x.shiftKey&&{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[x.key];if(x.key==="Escape"&&m)A();else if(!y)return;if(x.preventDefault(),!y)return;let E=m?.[0]??[Math.min(e.S.t,u.T-1),e.order.indexOf(e.S.unit)],[L,$]=m?.[1]??E;g(E,m?[Math.max(0,Math.min(u.T-1,L+y[0])),Math.max(0,Math.min(u.H-1,$+y[1]))]:E)}),i.addEventListener("click",x=>{let y=x.target.closest("[data-step]");y&&e.go(Number(y.dataset.step))});function g(x,y){m=[x,y],C(),s(rm(x,y,e.order,u.T))}function A(){m&&(m=null,C(),s(null))}let M=(x,y,E,L,$,z)=>{let[P,N]=[Math.max(y,h.a),Math.min(E,h.end-1)],b=p/u.H;return P>N?null:B("rect",{class:x,x:h.x(P)-z,y:L*b-z,width:(N-P+1)*h.cw+2*z-1,height:($-L+1)*b+2*z})},S=(x,...y)=>[M(`halo ${x}`,...y,1.5),M(`edge ${x}`,...y,0)];function C(){if(!u||!h)return;let{S:x}=e,y=e.order.indexOf(x.unit);r.replaceChildren(...[...w.flatMap(({rows:E,steps:L})=>S("kept",...L,...E)),...S("row",h.a,h.end-1,y,y),x.t<u.T&&M("step",x.t,x.t,0,u.H-1,0),...m?S("brush",Math.min(m[0][0],m[1][0]),Math.max(m[0][0],m[1][0]),Math.min(m[0][1],m[1][1]),Math.max(m[0][1],m[1][1])):[]].filter(Boolean)),l.textContent=e.small?"":`unit ${x.unit}`,l.style.top=`${Math.max(0,Math.min(p-16,(y+.5)*p/u.H-8))}px`;for(let E of i.children)E.classList.toggle("cur",Number(E.dataset.step)===x.t)}function k(){let{A:x,P:y}=e,E=x.shown.some(($,z)=>z<y.T&&$!==y.shown[z]);i.classList.toggle("two-texts",E);let L=$=>{let z=o("span",{"data-step":$,style:`left:${h.x($)}px;width:${h.cw}px`,title:y.shown[$]},o("b",{},y.shown[$]));return E&&$<x.T&&x.shown[$]!==y.shown[$]&&z.prepend(o("s",{},x.shown[$])),z};i.replaceChildren(...h.cw<1.1*e.rem?[]:Array.from({length:h.n},($,z)=>L(h.a+z)))}return{el:d,clear:A,mark:C,paint(x,{name:y,full:E,colours:L=y,pins:$=[],said:z}){let P=e.order.join();u&&(u.T!==x.T||P!==f)&&A(),[u,f]=[x,P];let N=c.clientWidth,b=devicePixelRatio||1,T=e.small?0:e.gutter;if(p=c.clientHeight,!N||!p)return;h=Tt(e.S.view,e.P.T,N,T);let O=o("canvas",{width:u.T,height:u.H}),j=Wr(u,y,e.order,H=>e.palette.of(L,H,E));O.getContext("2d").putImageData(new ImageData(j,u.T,u.H),0,0),n.width=Math.round((N-T)*b),n.height=Math.round(p*b),n.style.cssText=`left:${T}px;width:${N-T}px;height:${p}px`;let F=n.getContext("2d"),I=h.cw>=14?Math.max(1,Math.round(b)):0;F.imageSmoothingEnabled=!1,F.drawImage(O,h.a,0,h.n,u.H,0,0,n.width,n.height);for(let H=1;I&&H<=h.n;H++)F.clearRect(Math.round(H*h.cw*b)-I,0,I,n.height);w=$.flatMap(H=>nm(H,e.order,u.T)),c.setAttribute("aria-label",z),k(),C()}}}function im(e,t){let s=e.findIndex(a=>a>0);if(s<0)return null;let n=e.reduce((a,l,c)=>l>e[a]?c:a,s),r=e[n],i=e.findIndex((a,l)=>l>n&&a<=r/2);return{from:s,peak:n,most:r,now:e[t],left:e[t]/r,half:i<0?null:i-n}}function am(e,t,s,n,r="c"){if(!e)return`${r} is the same at every step.`;let{from:i,peak:a,left:l,half:c}=e;if(t<i)return`Up to ${n(t)} nothing differs; it begins at ${n(i)}.`;let d=a===s-1,u=d||t<a?"":c!==null&&a+c<=t?`; half of it was gone ${ge(c,"step")} later`:"; half of it is not gone yet";return t===a?d&&i<a?`The difference still grows: ${r} differs most at the last step, ${n(t)}.`:`At ${n(t)} ${r} differs most.`:`${t<a?`At ${n(t)} ${r} differs by ${Xe(l)} of what it will at its largest, at ${n(a)}`:`At ${n(t)} ${r} differs by ${Xe(l)} of what it did at its largest, at ${n(a)}`}${u}${d?": it still grows":""}.`}function lm(e,t,s,n,r){return Array.from({length:n},(a,l)=>[l,e[s*n+l],t[s*n+l]]).sort((a,l)=>Math.abs(l[2]-l[1])-Math.abs(a[2]-a[1])||a[0]-l[0]).slice(0,r)}var cm=(e,t)=>e.slice(0,t.length).flatMap((s,n)=>s===t[n]?[]:[n]);function Pl(e){let t=o("h3"),s=o("table",{class:"moved"}),n=o("h3"),r=it("sizes"),i=o("div",{class:"labels","aria-hidden":"true"});r.el.append(i);let a=o("h3"),l=o("span",{class:"legend"}),c=vr(e,{tip:(E,L)=>`Δ${e.S.focus} ${G(w.values[E*w.H+L],4,!0)}`}),{el:d,says:u,note:h}=Ae("differences","What changed, step by step","with your change minus as trained",[],o("div",{class:"pair"},o("div",{class:"panel"},t,s),o("div",{class:"panel"},n,r.el,o("div",{class:"maphead"},a,l),c.el))),p=e.near.watch(d),w=null,m=null;r.el.addEventListener("click",E=>{m&&e.go(m.step(E.clientX-r.el.getBoundingClientRect().left))});let f=()=>Math.min(e.A.T,e.P.T),v=E=>`“${e.P.shown[E]}”`,g=()=>e.A===e.P;function A(){let{A:E,P:L,S:$}=e;if(e.sameNet){let P=new Float32Array(f());return["c","h"].filter(N=>L.signals.includes(N)).map(N=>({name:`‖Δ${N}‖`,kind:N===L.memory?"c":"h",values:L.array(`size.${N}`)??P}))}let z=E.signals.includes($.focus)?$.focus:"h";return[{name:`mean ${z}, ${e.titles.b}`,kind:"c",values:L.mean(z),signed:!0},{name:`mean ${z}, ${e.titles.a}`,kind:"trained",values:E.mean(z),signed:!0}]}function M(){let{P:E,S:L,rem:$}=e,{width:z,height:P}=r.measure();if(!z||!P)return;m=Tt(L.view,E.T,z,e.gutter);let N=f(),b=A().map(W=>({...W,values:W.values.subarray(0,N)})),T=b.flatMap(W=>Array.from(W.values)),O=Math.min(0,...T),j=Math.max(...T)||1,F=He(O,j,3),I=[Math.min(O,...F),Math.max(j,...F)],H=Array.from({length:Math.max(0,Math.min(N,m.end)-m.a)},(W,R)=>m.a+R).filter(W=>e.pins.some(R=>ze(R)&&(R.steps===null||R.steps.includes(W)))),_=W=>{let R=Math.max(...W);return D=>W[D]>.6*R||D===Math.min(N,m.end)-1},q=F.every(Number.isInteger)?0:I[1]<.1?3:I[1]<1?2:1;r.draw({x:Rt(m),y:{low:I[0],high:I[1],top:.9*$,below:.35*$},rows:F.map(W=>[W,G(W,q)]),shades:H.map(W=>[m.x(W),m.x(W+1)]),lines:b.map(W=>({...W,named:W.signed?null:_(W.values)})),tip:W=>W<N?`step ${W+1} “${E.shown[W]}”: ${b.map(({name:R,values:D,signed:V})=>`${R} ${G(D[W],3,V)}`).join(", ")}`:null,here:"column",room:{top:1.1*$},said:`${b.map(({name:W})=>W).join(" and ")} at every step. ${u.textContent}`,rem:$}),r.cursor(L.t),S(E.parts??null,z)}function S(E,L){let{rem:$}=e,z=E!==null&&m.sees(E)?m.centre(E):null,{top:P,bottom:N}=r.frame;r.under.replaceChildren(...z===null?[]:[B("path",{class:"parts",d:`M${z} ${N}V${P}`})]);let b=z>L-7*$?`right:${L-z+4}px`:`left:${z+4}px`;i.replaceChildren(...z===null?[]:[o("span",{class:"name parts",style:`top:${.5*$}px;${b}`},"answers part")])}function C(){let{A:E,P:L,S:$}=e,z=L.answers.kind==="value",P=$.t,[N,b]=[E.array("p"),L.array("p")],T=L.arrays.p[1][1],O=P<f()&&E.words.join()===L.words.join();if(t.replaceChildren(O?"Answers that changed most after ":"Answers after ",o("b",{},v(P))),!O){s.replaceChildren(o("tbody",{},o("tr",{},o("td",{},P<f()?"The two networks have other answers.":"Only one of the two texts goes on to here."))));return}let j=z?_=>G(_,3):me,F=[e.titles.a,e.titles.b],I=(_,q)=>o("span",{class:"change","aria-hidden":"true"},o("i",{class:q<_?"neg":"pos",style:`left:${100*Math.min(_,q)}%;width:${100*Math.abs(q-_)}%`})),H=lm(N,b,P,T,z?1:6).filter(([,_,q])=>j(_)!==j(q));if(!H.length){let _=g()?"No answer changes: both runs are the same.":mr(E,L,P)?`No answer changes after ${v(P)}.`:`No answer after ${v(P)} changes by as much as is written here.`;s.replaceChildren(o("tbody",{},o("tr",{},o("td",{class:"none"},_))));return}s.replaceChildren(o("thead",{},o("tr",{},...["answer",F[0],"",F[1]].map(_=>_?o("th",{scope:"col"},_):o("td")))),o("tbody",{},...H.map(([_,q,W])=>o("tr",{},o("th",{scope:"row"},ue(L.words[_])),o("td",{},j(q)),o("td",{class:"way"},z?"":I(q,W)),o("td",{},o("b",{},j(W)))))))}function k(){let{A:E,P:L,S:$}=e,z=f(),P=Math.min($.t,z-1);if(h.textContent=e.sameNet?`${e.titles.b} minus ${e.titles.a}${e.other?", step by step from the first":""}`:"two networks, whose units do not correspond",g())return void u.replaceChildren("Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.");let N=[],b=cm(E.tokens,L.tokens),T=F=>`“${E.shown[F]}” and “${L.shown[F]}”`;if(b.length&&N.push(`The texts differ at ${b.length>3?`${ge(b.length,"step")}, first ${T(b[0])}`:b.map(T).join(", ")}.`),E.T!==L.T&&N.push(`One goes on for ${ge(Math.abs(E.T-L.T),"step")} more, which are left out.`),e.sameNet){let F=L.memory,I=L.array(`size.${F}`);I&&N.push(am(im(I.subarray(0,z),P),P,z,v,F))}let{parts:O}=L,j=(F,I)=>F.top(I)[0][0];if(L.answers.kind!=="value"&&"parts"in L){let F=Array.from({length:z},(I,H)=>j(E,H)!==j(L,H)).filter(Boolean).length;N.push(O===null?"The top answer is the same after every step.":`The top answers first differ after ${v(O)}, step ${O+1}, where “${ue(j(E,O))}” becomes “${ue(j(L,O))}”; they differ after ${F} of ${ge(z,"step")}.`)}u.replaceChildren(N.join(" "))}function x(){let{A:E,P:L,S:$}=e,z=e.sameNet&&E.signals.includes($.focus);for(let P of[c.el,a.parentNode])P.hidden=!z;z&&(w=br(E,L,$.focus),a.replaceChildren(o("b",{},`Δ${$.focus}`),` ${e.P.roles.word($.focus)} of every unit`),l.replaceChildren(...xr(e,w)),c.paint(w,{name:$.focus,full:w.most||1,colours:"g",said:`Map of the difference of ${$.focus}: ${w.H} units by ${w.T} steps.`}))}function y(){!e.P||!p()||(n.replaceChildren(...e.sameNet?["How far apart the memories are: ",o("b",{},A().map(({name:E})=>E).join(", "))," over all units"]:["Means over all units of each network"]),k(),M(),C(),x())}return{el:d,draw(E){E("picture","size","view","theme","focus","t","unit","order")&&y()}}}var hm=75,Co=(e,t,s)=>Math.max(t,Math.min(s,e)),dm=(e,t)=>JSON.stringify(e)===JSON.stringify(t),um=(e,t,s)=>Co(Math.round(100*(e+(t<0?-1:1)*(s-t)/hm))/100,0,1),Lo=(e,{signal:t},s,n)=>e.findLastIndex(r=>ls([r],t,s,n)!==null);function mm(e,t,s,n){let r=Lo(e,t,s,n),i=e[r];return!i||!dm([i.units,i.steps],[t.units,t.steps])?[...e,{on:!0,...t}]:e.map((a,l)=>l===r?{...a,...t}:a)}function fm(e,t,s,n){let r=Lo(e,{signal:t},s,n);return e.filter((i,a)=>a!==r)}function Ol(e){let t="all",s="span",n="b",r=null,i=null,a=0,l=null,c=null,d=null,u=null,h=!1,p=[],w=Ge("Whose",{all:"all units",one:"unit"},U=>{t=U,ae()}),m=Ge("When",{step:"this step",span:"",all:"all steps"},U=>{s=U,ae()}),f=o("h3"),v=o("div",{class:"cell",tabindex:"0",role:"group","data-terms":".panel","aria-label":"The cell; the arrows go through its marks"}),g=o("div",{class:"states"}),A=o("span",{class:"seg signals",role:"group","aria-label":"Signal of the map"}),M=Ge("What the map shows",{b:"with your change",d:"difference"},U=>{n=U,Y()}),S=o("span",{class:"legend"}),C=vr(e,{tip:V,brushed:ee}),k=Wt({name:"at",title:"Value to hold it at",low:0,high:1,step:.01,value:1,written:U=>G(U)},()=>h=!0),x=o("span"),y=o("button",{type:"button",class:"btn start"},"Hold"),E=o("button",{type:"button",class:"btn"},"Clear"),L=o("div",{class:"brushed",role:"group","aria-label":"What is brushed"},x,k.el,y,E),$=o("p",{class:"reads"},"Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."),{el:z,says:P,note:N}=Ae("inside",re("cell","Inside the cell"),"drag a gate",[w.el,m.el],o("div",{class:"pair"},o("div",{class:"panel"},f,v,g),o("div",{class:"panel"},o("div",{class:"maphead"},A,M.el,S),C.el,L,$))),b=e.near.watch(z);L.hidden=!0,y.addEventListener("click",()=>{let{signal:U,units:K,steps:X}=u;C.clear(),e.hold({signal:U,units:K,steps:X,value:Number(k.input.value)})}),E.addEventListener("click",()=>C.clear());let T=()=>{let{t:U,span:[K,X]}=e.S;return U>=K&&U<=X&&ut(K,X,e.P.T)||[U]},O=()=>({step:[e.S.t],span:T(),all:null}),j=()=>({units:t==="all"?null:[e.S.unit],steps:O()[s]});function F(U,K,X){let{unit:Z,t:le}=e.S;c??=e.pins;let he=mm(c,{signal:U,...j(),value:K},Z,le);X&&(c=null),e.edit(he,{done:X,select:Lo(he,{signal:U},Z,le)})}let I=U=>e.edit(fm(e.pins,U,e.S.unit,e.S.t),{done:!0}),H=U=>`${e.P.roles.word(U)} ${U}`,_=U=>{let{unit:K,t:X}=e.S,Z=e.held(U,K,X);return typeof Z=="number"?Z:e.P.at(U,X,K)};function q({signal:U,linked:K,x:X,y:Z,level:le}){let he=[-1,1].map(()=>B("path",{class:"jaw grip",d:le?`M${X-7} ${Z}h14`:`M${X} ${Z-7}v14`})),oe=B("g",{class:`pull ${le?"level":"upright"}`,role:"slider",tabindex:"0","aria-valuemin":"0","aria-valuemax":"1"},B("circle",{class:"reach",cx:X,cy:Z,r:rs+6}),...he),we=B("g",{class:"pinned",role:"button",tabindex:"0"},B("circle",{class:"reach",cx:X-23,cy:Z-23,r:15}),B("path",{d:`M${X-12} ${Z-12}L${X-19} ${Z-19}`}),B("circle",{class:"knob",cx:X-23,cy:Z-23,r:7.5}),B("title",{},`Release ${H(U)}`)),se=()=>K?1-_(U):_(U),xe=(Se,ve)=>F(U,K?Math.round(100*(1-Se))/100:Se,ve),ye=Se=>le?Se.clientY:Se.clientX,Ut=Se=>{let ve=l.svg.getBoundingClientRect(),Je=l.svg.viewBox.baseVal.width/ve.width;return[le?(Se.clientY-ve.top)*Je-Z:(Se.clientX-ve.left)*Je-X,Je]};tt(oe,{press(Se){Se.preventDefault(),oe.focus({preventScroll:!0});let[ve,Je]=Ut(Se);return{from:ve,k:Je,start:ye(Se),open:se(),last:null}},move(Se,ve){let Je=um(ve.open,ve.from,ve.from+ve.k*(ye(Se)-ve.start));Je!==(ve.last??Math.round(100*ve.open)/100)&&(ve.last=Je,xe(Je,!1))},done:(Se,{last:ve})=>ve!==null&&xe(ve,!0)});let Ke=null;oe.addEventListener("keydown",Se=>{let ve={ArrowUp:.05,ArrowRight:.05,ArrowDown:-.05,ArrowLeft:-.05,PageUp:.25,PageDown:-.25,Home:-1,End:1}[Se.key];if(["Delete","Backspace"].includes(Se.key)&&e.held(U,e.S.unit,e.S.t)!==null)I(U);else if(!ve)return;Se.preventDefault(),ve&&(Ke=Co(Math.round(100*((Ke??se())+ve))/100,0,1),xe(Ke,!1))});let Bs=()=>{Ke!==null&&(xe(Ke,!0),Ke=null)};return oe.addEventListener("keyup",Bs),oe.addEventListener("blur",Bs),we.addEventListener("click",()=>I(U)),we.addEventListener("keydown",Se=>{Se.key!=="Enter"&&Se.key!==" "||(Se.preventDefault(),oe.focus(),I(U))}),{el:B("g",{},oe,we),step(Se){let ve=Se.now[U],{unit:Je,t:Us}=e.S,Vs=e.held(U,Je,Us)!==null,xn=Dr(K?1-ve:ve)+5;he.forEach((te,ce)=>te.style.transform=`translate${le?"Y":"X"}(${(2*ce-1)*xn}px)`),oe.setAttribute("aria-label",K?`${H(U)}, by its other side, 1 − ${U}`:H(U)),oe.setAttribute("aria-valuenow",G(ve).replace("−","-")),oe.setAttribute("aria-valuetext",`${e.P.roles.word(U)} ${G(ve)}${Vs?`, held; as trained ${W(U)}`:""}`),we.style.display=Vs?"":"none",we.setAttribute("aria-label",`Release ${H(U)}`)}}}let W=U=>{let{A:K,S:X}=e;return e.sameNet&&X.t<K.T?G(K.at(U,X.t,X.unit)):"–"};function R(){let{P:U}=e;l=$s(U.roles,q),v.replaceChildren(l.svg),A.replaceChildren(...U.signals.map(K=>{let X=o("button",{type:"button","data-signal":K,"data-term":K,"aria-label":`${e.P.roles.word(K)} ${K}`},o("i",{class:`s-${K}`},K));return X.addEventListener("click",()=>e.look(K)),X})),p=U.signals.filter(K=>e.P.roles.kind(K)!=="gate").map(K=>{let[X,Z]=D(K),le=Wt({name:K,title:`Hold ${H(K)} at`,low:X,high:Z,step:.01,value:0,written:oe=>G(oe,2,!0)},oe=>{d=K,F(K,oe,!1)}),he=o("button",{type:"button",class:"btn free",title:`Release ${H(K)}`,"aria-label":`Release ${H(K)}`},"held");for(let oe of["change","pointerup","pointercancel","blur"])le.input.addEventListener(oe,()=>{d!==K||!c||(d=null,F(K,Number(le.input.value),!0))});return he.addEventListener("click",()=>I(K)),{name:K,line:le,free:he,el:o("div",{class:"state"},le.el,he)}}),g.replaceChildren(...p.map(K=>K.el))}function D(U){let[K,X]=e.range(U);if(Number.isFinite(X))return[K,X];let Z=Math.ceil(1.2*Math.max(1,e.A.signals.includes(U)?e.A.peak(U):0));return[-Z,Z]}function V(U,K){let{P:X,A:Z,S:le}=e,he=`${le.focus} ${G(X.at(le.focus,U,K),4)}`;return J()&&Z!==X&&U<Z.T?`${he}, as trained ${G(Z.at(le.focus,U,K),4)}`:he}let J=()=>e.sameNet&&e.A.signals.includes(e.S.focus);function ee(U){let K=e.S.focus;if(L.hidden=!U,$.hidden=!!U,!U){u=null,h=!1;return}let{P:X}=e;u={signal:K,...U};let Z=U.units?.length??X.H,le=U.steps??Array.from({length:X.T},(xe,ye)=>ye);if(x.replaceChildren("hold ",o("i",{class:`s-${K}`},K),` of ${U.units===null?`all ${Z} units`:Z===1?`unit ${U.units[0]}`:ge(Z,"unit")} over `,o("b",{},e.names(U.steps))),h)return;let[he,oe]=D(K),we=U.units??e.order,se=we.reduce((xe,ye)=>xe+le.reduce((Ut,Ke)=>Ut+X.at(K,Ke,ye),0),0)/(we.length*le.length);k.set(Math.round(100*Co(se,he,oe))/100,{min:he,max:oe})}function Y(){let{P:U,A:K,S:X}=e,Z=X.focus,le=J()&&K!==U;u&&u.signal!==Z&&C.clear();let he=n==="d"&&le;M.set(he?"d":"b"),M.el.children[1].disabled=!le;for(let ye of A.children)ye.setAttribute("aria-pressed",String(ye.dataset.signal===Z));let oe=e.pins.filter(ye=>ze(ye)&&ye.signal===Z),we=he?br(K,U,Z):U,se=he?we.most:e.full(Z);S.replaceChildren(...he?xr(e,we):ss(e,Z,se));let xe=K===U?"as trained":e.titles.b;C.paint(we,{name:Z,full:se,colours:he?"g":Z,pins:oe,said:`Map of ${Z}${he?`, ${e.titles.b} minus ${e.titles.a}`:`, ${xe}`}: ${U.H} units by ${we.T} steps. Shift and the arrows brush a part of it.`})}function ne(){let{P:U,S:K}=e,X=Ms(U,{...K,mode:"unit"});for(let Z of U.signals)X.now[Z]=_(Z);l.update({...X,compact:e.small,least:a,instant:!0}),l.svg.setAttribute("aria-label",`The ${e.setup.cells[U.cell]} cell of unit ${K.unit} at “${U.shown[K.t]}”`),f.replaceChildren(o("b",{},`Unit ${K.unit}`),` of ${U.H} at `,o("b",{},`“${U.shown[K.t]}”`),`, step ${K.t+1} of ${U.T}`);for(let{name:Z,line:le,free:he}of p){let oe=e.held(Z,K.unit,K.t)!==null,[we,se]=D(Z),xe=_(Z);d!==Z&&le.set(xe,{min:Math.min(we,xe),max:Math.max(se,xe)}),he.hidden=!oe}}function Q(){let{P:U,S:K}=e,X=O(),[,Z]=w.el.children,[,le]=m.el.children;w.el.children[0].textContent=`all ${ge(U.H,"unit")}`,Z.textContent=`unit ${K.unit}`,w.set(t),le.textContent=`over ${e.names(X.span)}`,le.hidden=X.span.length===1,m.set(le.hidden&&s==="span"?"step":s);let{signals:he}=U,oe=he.filter(ye=>e.P.roles.kind(ye)==="gate"),we=j(),se=we.steps===null?"at all steps":we.steps.length===1?`at ${e.names(we.steps)}`:`over ${e.names(we.steps)}`,xe=he.filter(ye=>e.held(ye,K.unit,K.t)!==null);N.textContent=oe.length?"drag a gate, drawn as a valve":"it has no gate: set its state",P.replaceChildren(oe.length?"Pull a gate open or shut, or set a state, to hold it ":"Set the state to hold it ",`in ${we.units===null?`all ${ge(U.H,"unit")}`:`unit ${K.unit}`} ${se}. `,...xe.length?["Held in this unit here: ",xe.map(ye=>`${H(ye)} at ${G(_(ye))} (as trained ${W(ye)})`).join(", "),". A click on its pin lets it go."]:[])}function ae(){let{P:U}=e;if(!U||!b())return;let K=U.cell+JSON.stringify(U.options);K!==r&&R(),(K!==r||i!==`${e.width} ${e.rem}`)&&(a=l.least()),[r,i]=[K,`${e.width} ${e.rem}`],Q(),ne(),Y()}return{el:z,draw(U){U("picture","pins","unit","focus","view","size","theme","order","t")&&ae()}}}var jl=`.ledger {
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
  font-size: var(--small);
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
  font-size: var(--small);
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
  font-size: var(--small);
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
  font-size: var(--fine);
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
  font-size: var(--fine);
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
`;var pm=1e-5;function wm(e,t,s=()=>!1){if(!e.keeper)return null;let{T:n,roles:r}=e,i=e.column(e.memory,t),a=Object.fromEntries(e.signals.map(h=>[h,e.column(h,t)])),l=[],c=new Float64Array(n),d=new Float64Array(n),u=new Float64Array(n);for(let h=0;h<n;h++){let p=M=>a[M][h],w=s(h),m=w?0:r.kept(p);for(let M=0;M<h;M++)c[M]*=m;c[h]=w?i[h]:r.written(p);let f=0,v=0;for(let M=0;M<=h;M++)f+=c[M],Math.abs(c[M])>Math.abs(c[v])&&(v=M);let g=i[h]-f;if(!(Math.abs(g)<=pm*Math.max(Math.abs(c[v]),Math.abs(i[h]))))throw new Error(`the shares of unit ${t} after step ${h+1} do not add up to what it holds`);c[v]+=g;let A=c.slice(0,h+1);for(let M of A)M>0?d[h]+=M:u[h]+=M;l.push(A)}return{T:n,unit:t,memory:i,rows:l,above:d,below:u}}var fn=(e,t,s)=>wm(t,s,n=>t!==e.A&&ls(e.listed,t.memory,s,n)!==null);function Bt(e){let{A:t,P:s,S:n,titles:r}=e;return(t===s?[t]:[t,s]).map((i,a)=>{let l=n.unit<i.H?i.kept(`ledger ${i.layer} ${n.unit}`,()=>fn(e,i,n.unit)):null;return{P:i,name:a?r.b:r.a,book:l,row:c=>l?.rows[c]??null}})}var Ao=e=>e.roles.writes,gn=e=>`The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${e.reads.one} writes, ${Ao(e)}, is worked out from the ${e.reads.one} and from what the units held before it, so a later ${e.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;function pn(e,{P:t,book:s}){return s?"":t.keeper?`This network has only ${t.H} units, so there is no unit ${e.S.unit}.`:`A ${e.setup.cells[t.cell].replace("Vanilla","vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${t.reads.one} wrote.`}var ds=e=>e[0].toUpperCase()+e.slice(1);function _l({T:e,H:t},s){let n=Array.from({length:e},(r,i)=>new Float64Array(i+1));for(let r=0;r<t;r++)s(r).rows.forEach((i,a)=>{for(let l=0;l<=a;l++)n[a][l]+=i[l]*i[l]});return n.map(r=>r.map(Math.sqrt))}function zo(e){let t=0,s=0;return Array.from(e,(n,r)=>{let i=n<0?s:t,a=i+n;return n<0?s=a:t=a,{k:r,from:i,to:a}})}var Hl=(e,t)=>zo(e).find(({from:s,to:n})=>(t-s)*(t-n)<0)?.k??null;function wn(e){let t=0,s=0;return e.forEach((n,r)=>{s+=Math.abs(n),Math.abs(n)>Math.abs(e[t])&&(t=r)}),s?{k:t,part:Math.abs(e[t])/s}:null}var Fs=(e,t)=>t===e?"at this step":t===e-1?"1 step ago":`${e-t} steps ago`;function Fl(e,t,s){let n=e.length-1,r=wn(e);if(!r)return n?`No ${s} has written anything that is left here.`:`This first ${s} writes nothing here.`;let{k:i,part:a}=r,l=`“${t(i)}”, ${Fs(n,i)}`;return n===0?`All of this memory was written at “${t(i)}”, the first ${s}.`:a>.5?`Most of this memory (${Xe(a)}) was written at ${l}.`:a>=.1?`No ${s} wrote most of it; the largest part (${Xe(a)}) was written at ${l}.`:`No ${s} wrote more than a tenth of it.`}function No(e,t,s=null){let n=Math.max(...e.map(d=>d?.length??0)),r=d=>e.map(u=>u&&d<u.length?u[d]:null),i=d=>Math.max(...r(d).map(u=>Math.abs(u??0))),l=Array.from({length:n},(d,u)=>[i(u),u]).sort((d,u)=>u[0]-d[0]||u[1]-d[1]).map(([,d])=>d).slice(0,n===t+1?n:t);s!==null&&s<n&&!l.includes(s)&&(l[l.length-1]=s);let c=e.map(d=>d?d.reduce((u,h,p)=>l.includes(p)?u:u+h,0):null);return{writers:l.sort((d,u)=>d-u),rest:n-l.length,values:r,others:c}}function Rl(e){let t=e.flat(2).every(s=>Math.abs(s)<.1)?3:2;for(let s=t;s<=3;s++){let n=e.every(([r,i])=>Math.abs(r.reduce((a,l)=>a+ke(l,s),0)-ke(i,s))<.5*10**-s);if(n)return{digits:s,exact:n}}return{digits:t,exact:!1}}function $t(e,t){return e.kept("again",()=>{let n=new Map;for(let r of e.shown)n.set(r,(n.get(r)??0)+1);return n}).get(e.shown[t])>1?e.shown[t]+pt(t+1):e.shown[t]}function Il(e){if(!e)return 0;let t=10**Math.floor(Math.log10(e))/4;return t*Math.ceil(e/t-1e-9)}var Po=e=>e<0?`≥${-e}`:String(e);var Oo=60,bm=24;function xm(e,t){let s=e.length,n=new Uint8ClampedArray(4*s*s);return e.forEach((r,i)=>r.forEach((a,l)=>n.set([...t(a),255],4*(i*s+l)))),n}var vm=e=>e.reduce((t,s)=>s.reduce((n,r)=>Math.max(n,Math.abs(r)),t),0);function jo(e){let t="unit",s=[],n=Ge("Whose memory",{unit:"this unit",all:"all units"},M=>{t=M,e.root.focus({preventScroll:!0}),v()}),r=o("span",{class:"legend","aria-hidden":"true"}),i=o("button",{type:"button",class:"btn"},"Table"),a=[m(),m()],l=f(),c=o("p",{class:"reads means"}),{el:d,says:u,note:h}=Ae("shares",re("ledger","Ledger, word by word"),"",[n.el,r,i],o("div",{class:"two"},...a.map(M=>M.el)),c,l.el);i.addEventListener("click",()=>l.open()),e.seen(d,v);let p=M=>G(M,4,t==="unit"),w=({P:M,book:S})=>t==="unit"?S?.rows??null:M.keeper?M.kept(`ledger norms ${M.layer}`,()=>_l(M,C=>fn(e,M,C))):null;function m(){let M=o("h3"),S=o("canvas"),C=B("svg",{"aria-hidden":"true"}),k=o("div",{class:"tag",role:"status"}),x=o("div",{class:"square",tabindex:"0",role:"img"},S,C,k),y=o("p",{class:"gateless"}),E=null,L=null;k.hidden=!0;let $=T=>{let O=x.getBoundingClientRect(),j=b.rows.length,F=Math.floor((T.clientY-O.top-E.top)/E.each),I=Math.floor((T.clientX-O.left-E.left)/E.cw);return F<j&&I>=0&&I<=F?[F,I]:null};function z(T){if(L=T,k.hidden=!T,C.querySelector(".probe")?.remove(),!T)return;let[O,j]=T,{P:F}=b.side,{left:I,top:H,cw:_,each:q}=E,W=I+j*_,R=H+O*q;k.textContent=`“${$t(F,j)}” ${p(b.rows[O][j])} of what is held after “${$t(F,O)}”, ${Fs(O,j)}`,C.append(B("rect",{class:"probe",x:W,y:R,width:_,height:q})),k.style.left=`${Math.max(0,Math.min(x.clientWidth-k.offsetWidth,W+12))}px`,k.style.top=`${R>40?R-34:R+q+8}px`}let P=T=>b.rows&&E&&z($(T));x.addEventListener("pointermove",P),x.addEventListener("pointerdown",P);for(let T of["pointerleave","blur"])x.addEventListener(T,()=>E&&z(null));x.addEventListener("click",T=>{let O=b.rows&&E&&$(T);O&&(e.go(O[0]),e.set({writer:O[1]}))}),x.addEventListener("keydown",T=>{let O={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[T.key];if(!O||!b.rows||!E||T.ctrlKey||T.metaKey||T.altKey)return;T.preventDefault();let[j,F]=L??[Math.min(e.S.t,b.rows.length-1),e.S.writer??0],I=Math.max(0,Math.min(b.rows.length-1,j+O[0]));z([I,Math.max(0,Math.min(I,F+O[1]))])});function N(T){let{rem:O}=e,j=T<=bm,F=Math.round((j?5.6:3.2)*O),I=x.clientWidth,H=Math.min(6*O,(I-F-.3*O)/T),_=Math.min(1.75*O,24*O/T);E=H>0?{left:F,top:2,cw:H,each:_,wide:H*T,tall:_*T,width:I,worded:j}:null}let b={el:o("div",{class:"panel"},M,x,y),name:M,box:x,why:y,rows:null,paint(T,O){let{rows:j,side:{P:F}}=b,{rem:I,fine:H,font:_}=e,q=j.length,W=devicePixelRatio||1;if(z(null),N(q),!E)return;let{left:R,top:D,cw:V,each:J,wide:ee,tall:Y,width:ne,worded:Q}=E,ae=D+Y;x.style.height=`${ae+2.5*I}px`,S.width=Math.round(ee*W),S.height=Math.round(Y*W),S.style.cssText=`left:${R}px;top:${D}px;width:${ee}px;height:${Y}px`;let U=o("canvas",{width:q,height:q}),K=S.getContext("2d");U.getContext("2d").putImageData(new ImageData(xm(j,O),q,q),0,0),K.imageSmoothingEnabled=!1,K.drawImage(U,0,0,q,q,0,0,S.width,S.height);let X=oe=>G(oe,2,t==="unit");V>=2.6*I&&J>=1.05*I&&(Object.assign(K,{font:`500 ${H*W}px ${_}`,textAlign:"center"}),j.forEach((oe,we)=>oe.forEach((se,xe)=>{K.fillStyle=lt(O(se)),K.fillText(X(se),(xe+.5)*V*W,((we+.5)*J+.27*I)*W)})));let Z=Ct(1,q,6).map(oe=>oe-1),le=Q?F.tokens.map((oe,we)=>we):Z,he=oe=>Q?fe($t(F,oe),9):String(oe+1);C.setAttribute("width",ne),C.setAttribute("height",ae+2.5*I),C.replaceChildren(B("path",{class:"edge",d:`M${R} ${D}V${ae}H${R+ee}`}),...le.map(oe=>B("text",{x:R-.4*I,y:D+(oe+.5)*J+.27*I,"text-anchor":"end"},he(oe))),...le.map(oe=>B("text",{x:R+(oe+.5)*V,y:ae+I,"text-anchor":"middle"},Q?Zi(he(oe),V-3,H,400,_):he(oe))),B("text",{x:R+ee/2,y:ae+2.1*I,"text-anchor":"middle"},`what each ${F.reads.one} wrote`),B("text",{"text-anchor":"middle",transform:`translate(${.7*I} ${D+Y/2}) rotate(-90)`},Y>8*I?`held after each ${F.reads.one}`:""),B("rect",{class:"halo"}),B("rect",{class:"row"}),B("rect",{class:"halo"}),B("rect",{class:"column"})),b.mark()},mark(){if(!E||!b.rows)return;let{left:T,top:O,cw:j,each:F}=E,{t:I,writer:H}=e.S,_=b.rows.length,q=(W,R,D,V,J,ee)=>C.querySelectorAll(W).forEach(Y=>{Y.style.display=R?"":"none";for(let[ne,Q]of Object.entries({x:D,y:V,width:J,height:ee}))Y.setAttribute(ne,Q)});q(".row, .halo:has(+ .row)",I<_,T,O+I*F,(I+1)*j,Math.max(2,F)),q(".column, .halo:has(+ .column)",H!==null&&H<_,T+H*j,O+H*F,Math.max(2,j),Math.max(0,_-H)*F)}};return b}function f(){let M=o("h2"),S=o("div",{class:"seg",role:"group","aria-label":"Which run"}),C=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),k=o("button",{type:"button",class:"btn"},"CSV"),x=o("button",{type:"button",class:"btn"},"Close"),y=o("dialog",{class:"numbers","aria-label":"The ledger in numbers"},o("div",{class:"bar"},M,S,o("span",{class:"sp"}),k,x),C),E=0;x.addEventListener("click",()=>y.close()),y.addEventListener("click",$=>$.target===y&&y.close()),k.addEventListener("click",()=>{let{side:{P:$},rows:z}=a[E],P=z.map((N,b)=>[b,$.tokens[b],0,...Array.from({length:$.T},(T,O)=>O<=b?zr(N[O]):"")]);Et(`gatescope-ledger-${$.name}-${t==="unit"?`unit-${e.S.unit}`:"all"}.csv`,Ks([["step","token","before the text",...$.tokens],...P]),"text/csv")});let L={el:y,open(){L.fill(),y.showModal()},fill(){let $=a.map((O,j)=>j).filter(O=>a[O].rows);E=$.includes(E)?E:$[0];let{side:{P:z},rows:P}=a[E],N=Math.max(0,Math.min(e.S.t-Oo/2,z.T-Oo)),b=Math.min(z.T,N+Oo);S.replaceChildren(...$.length<2?[]:$.map(O=>{let j=o("button",{type:"button","aria-pressed":String(O===E)},a[O].side.name);return j.addEventListener("click",()=>{E=O,L.fill()}),j})),M.textContent=t==="unit"?`Unit ${e.S.unit}: who wrote what it holds`:`All ${z.H} units: who wrote what they hold, 2-norms`;let T=t==="unit"?[z.memory]:[];C.replaceChildren(wt(["step","token",...T,"before the text",...z.shown.slice(0,b).map((O,j)=>$t(z,j))],P.slice(N,b).map((O,j)=>[N+j+1,z.shown[N+j],...t==="unit"?[p(z.at(z.memory,N+j,e.S.unit))]:[],p(0),...Array.from({length:b},(F,I)=>I<O.length?p(O[I]):"")]),`${t==="unit"?`Each row's shares add up to its ${z.memory}.`:"The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.`+(b-N<z.T?` Steps ${N+1} to ${b} of ${z.T}; all are in the CSV.`:"")))},draw:()=>y.open&&L.fill()};return L}function v(){s=Bt(e);let M=s.every(({P:z})=>!z.keeper),{S,P:C}=e;if(d.hidden=M,M)return;n.set(t),a.forEach((z,P)=>{z.side=s[P],z.rows=s[P]?w(s[P]):null,z.el.hidden=!s[P]});let k=a.filter(({rows:z})=>z),x=Math.max(...k.map(({rows:z})=>vm(z)))||1,y=Yt(e.css("--zero"),e.css("--ink")),E=y.length-1,L=t==="unit"?z=>e.palette.of("c",z,x):z=>y[Math.round(E*z/x)];g(x,L);let $=[...new Set(k.map(({side:z})=>`${Ao(z.P)} of a ${C.reads.one}, times every ${Te(z.P.roles.keep)} since`))];h.textContent=`row: the moment; column: the ${C.reads.one} that wrote; colour: how much of it is still there, ${$.join("; ")}`,c.textContent=gn(s.findLast(z=>z.P.keeper).P);for(let{side:z,rows:P,name:N,box:b,why:T,paint:O}of a)z&&(N.replaceChildren(o("b",{},ds(z.name)),t==="unit"?` unit ${S.unit}`:` all ${z.P.H} units`),b.hidden=!P,T.textContent=P?"":pn(e,z),P&&O(x,L));A(),l.draw()}function g(M,S){let C=t==="unit"?-M:0,k=Array.from({length:12},(x,y)=>{let E=o("i");return E.style.background=et(S(C+(M-C)*y/11)),E});r.replaceChildren(`${G(C,C?2:0)} `,o("span",{},...k),` ${G(M,2,t==="unit")}`)}function A(){let{S:M,P:S}=e,C=a.filter(({rows:L})=>L),k=C.at(-1)?.rows[M.t],x=M.writer!==null&&M.writer<=M.t?M.writer:k&&wn(k)?.k,y=t==="unit"?`unit ${M.unit}`:`all ${S.H} units`,E=C.flatMap(({side:L,rows:$})=>{if(x==null||M.t>=$.length||x>=$.length)return[];let z=$[x][x],P=$[M.t][x],N=z?Math.abs(P/z):0,b=`“${$t(L.P,x)}”`,T=t==="unit"?p:j=>`a norm of ${p(j)}`,O=Math.abs(z)<5e-5?`${b} wrote next to nothing into ${y}`:M.t===x?`${b} writes ${T(z)} into ${y}`:`of ${T(z)} that ${b} wrote into ${y}, ${T(P)} is left ${Fs(M.t,x).replace(" ago"," later")} (${Xe(N)})`;return[`${ds(L.name)}: ${O}.`]});u.textContent=E.join(" ");for(let{side:L,rows:$,box:z}of C)z.setAttribute("aria-label",`${ds(L.name)}, ${y}: the share of every ${S.reads.one} after every step, ${$.length} by ${$.length}. ${u.textContent} Arrow keys read one share.`)}return{el:d,draw(M){if(M("unit","theme","size")&&!M("picture"))v();else if(M("picture"))d.hidden=Bt(e).every(({P:S})=>!S.keeper);else if(M("t","writer")&&!d.hidden&&s.length){for(let S of a)S.mark();A(),l.draw()}}}}var _o=6,Wl=.42,ql=3,Dl=(e,t)=>e.set({writer:e.S.writer===t?null:t});function Bl(e){let t=o("small"),s=o("div",{class:"tag"}),n=o("p",{class:"gateless"}),r=o("button",{type:"button",class:"link meant"},"“wrote” is not “came from”");r.addEventListener("click",()=>e.root.querySelector(".means").scrollIntoView({block:"center"}));let i=[d(),d()],a=o("div",{class:"books"},...i.map(m=>m.el)),l=o("section",{class:"ledger","aria-label":"Memory ledger"},o("div",{class:"hd"},o("h2",{},re("ledger","Memory ledger")," ",t),r),n,a,s),c=[];s.hidden=!0;function d(){let m=o("canvas",{role:"img"}),f=o("p",{class:"gateless"}),v=o("b",{class:"bookend","aria-hidden":"true"}),g={el:o("div",{class:"book"},m,v,f),canvas:m,why:f,end:v,key:null,width:0,height:0},A=({clientX:M,clientY:S})=>{let C=m.getBoundingClientRect(),k=e.G.step(M-C.left);return M-C.left<e.G.gutter||k>=g.side.P.T?null:[k,Hl(g.side.row(k),g.value(S-C.top))]};return m.addEventListener("click",M=>{let S=A(M);S&&(S[1]===null?e.go(S[0]):Dl(e,S[1]))}),m.addEventListener("pointermove",M=>{let S=A(M);if(s.hidden=!S,!S)return;let[C,k]=S,{P:x,book:y,row:E}=g.side,L=`${x.memory}${pt(C+1)}`,$=l.getBoundingClientRect();s.textContent=k===null?`${L} = ${G(y.memory[C],4,!0)} · step ${C+1} “${x.shown[C]}”`:`“${$t(x,k)}” wrote ${G(E(C)[k],4,!0)} of ${L} = ${G(y.memory[C],4,!0)}, ${Fs(C,k)}`,s.style.left=`${Math.max(0,Math.min($.width-s.offsetWidth,M.clientX-$.left+12))}px`,s.style.top=`${M.clientY-$.top-34}px`}),m.addEventListener("pointerleave",()=>s.hidden=!0),g}let u=new ResizeObserver(m=>{for(let{target:f,contentRect:{width:v,height:g}}of m)Object.assign(i.find(A=>A.el===f),{width:Math.round(v),height:Math.round(g)});e.P&&p()});for(let m of i)u.observe(m.el);function h(){let m=c.flatMap(({book:A})=>A??[]),f=A=>Math.max(0,...m.map(M=>M[A].reduce((S,C)=>Math.max(S,Math.abs(C)),0))),[v,g]=["above","below"].map(A=>Il(f(A)));return{high:v||(g?0:1),low:-g}}function p(){c=Bt(e);let{P:m,S:f,G:v}=e,g=c.every(({P:M})=>!M.keeper),A=h();a.hidden=g,l.classList.toggle("none",g),a.classList.toggle("one",c.length===1),n.hidden=!g,n.textContent=g?pn(e,c.at(-1)):"",t.textContent=g?"":`who wrote what unit ${f.unit}${e.sameNet?"":" of each"} holds; each block is one earlier ${m.reads.one}’s share, ▸ marks their sum${c.every(({P:M})=>M.memory===m.memory)?`, ${m.memory}`:""}`,r.hidden=g,g||(r.title=gn(c.findLast(M=>M.P.keeper).P)),i.forEach((M,S)=>{let C=c[S];if(M.side=C,M.el.hidden=!C,!C||g)return;let{book:k}=C;if(M.canvas.hidden=M.end.hidden=!k,M.el.classList.toggle("none",!k),M.why.replaceChildren(...k?[]:[o("b",{},`${ds(C.name)}: `),pn(e,C)]),!k)return;let{width:x,height:y}=M,E=JSON.stringify([C.name,f.unit,f.writer,f.theme,A,v.a,v.n,x,y,e.rem,e.font]);!x||M.key===E&&M.book===k||(Object.assign(M,{key:E,book:k}),M.value=km(M,C,A,e,x,y))}),w()}function w(){let{S:m}=e;i.forEach(({canvas:f,side:v})=>{if(!v?.book)return;let{P:g,name:A,book:M}=v,S=Math.min(m.t,g.T-1),C=M.rows[S],{writers:k}=No([C],3),x=[...k.filter(y=>C[y]).map(y=>`“${$t(g,y)}” ${G(C[y],2,!0)}`)].join(", ");f.setAttribute("aria-label",`Memory ledger of unit ${m.unit}, ${A}: after step ${S+1}, “${g.shown[S]}”, ${g.memory} is ${G(M.memory[S],2,!0)}${x?`; the largest shares in it are ${x}`:""}. Each can be chosen in the list of writers.`)})}return{el:l,draw(m){m("picture","size","theme","view","unit","writer")?p():m("t")&&w()}}}function km({canvas:e,end:t},{P:s,name:n,book:r},{low:i,high:a},l,c,d){let{G:u,S:h,rem:p,fine:w,css:m,font:f}=l,v=devicePixelRatio||1,g=e.getContext("2d"),A=[c,d].map(O=>Math.round(O*v));(e.width!==A[0]||e.height!==A[1])&&([e.width,e.height]=A),g.setTransform(v,0,0,v,0,0),g.clearRect(0,0,c,d);let M=1.35*p,S=d-.35*p,C=(S-M)/(a-i),k=O=>M+(a-O)*C,x=null,y=(O,j,F,{px:I=w,weight:H=400,ink:_="--ink3",align:q="start",halo:W=0})=>{let R=`${H} ${I}px ${f}`;R!==x&&(g.font=x=R),g.textAlign=q,W&&(g.strokeStyle=m("--bg"),g.lineWidth=W,g.lineJoin="round",g.strokeText(O,j,F)),g.fillStyle=_.startsWith("--")?m(_):_,g.fillText(O,j,F)},E=He(i,a,Math.max(2,Math.min(6,Math.floor((S-M)/(1.6*p))))),L=E.length>1?Math.max(0,-Math.floor(Math.log10(E[1]-E[0])+1e-9)):1;for(let O of E)g.fillStyle=m(O?"--rule":"--rule2"),g.fillRect(u.gutter,Math.round(k(O)),c-u.gutter,1),y(O?G(O,L,!0):"0",u.gutter-.5*p,k(O)+.28*p,{align:"end"});let $=u.cw>=20?3:u.cw>=9?1:.5,z=u.cw-2*$,P=O=>Math.round(O*v)/v,N=[{hue:"--Fpos",alpha:Wl},{hue:"--Fneg",alpha:Wl},{hue:"--Fpos",alpha:1},{hue:"--Fneg",alpha:1},{hue:"--ink",alpha:1}].map(O=>({...O,path:new Path2D})),b=[],T=Math.min(u.end,s.T);for(let O=u.a;O<T;O++){let j=u.x(O)+$,F=[null,null],I=(_,q,W)=>{let R=P(k(Math.max(q,W))),D=P(k(Math.min(q,W)))-R,V=D>2?1/v:0;return N[_].path.rect(j,R,z,Math.max(1/v,D-V)),{a:R,tall:D}},H=_=>{F[_]&&I(_,...F[_]),F[_]=null};for(let{k:_,from:q,to:W}of zo(r.rows[O])){let R=Math.abs(W-q)*C,D=+(W<q),V=_===h.writer;if(V||_===O||R>=ql){if(H(D),R<.05)continue;let J=I(V?4:_===O?2+D:D,q,W);(V||_===O)&&J.tall>.8*p&&b.push([s.shown[_],j,J,V?"--bg":lt(Fr(m(D?"--Fneg":"--Fpos")))])}else F[D]=[F[D]?.[0]??q,W],Math.abs(F[D][1]-F[D][0])*C>=ql&&H(D)}H(0),H(1)}for(let{hue:O,alpha:j,path:F}of N)g.globalAlpha=1,g.fillStyle=m("--bg"),j<1&&g.fill(F),g.globalAlpha=j,g.fillStyle=m(O),g.fill(F);g.globalAlpha=1;for(let[O,j,{a:F,tall:I},H]of b){let _=Zt(O,z-1,Math.max(.78*p,w),600,f);_>=w&&y(O,j+z/2,F+I/2+.36*_,{px:_,weight:600,ink:H,align:"center"})}if(u.cw>=8){let O=Math.min(6.5,.3*u.cw);g.fillStyle=m("--ink"),g.strokeStyle=m("--bg"),g.lineWidth=.75;for(let j=u.a;j<T;j++){let F=new Path2D(`M${u.x(j)-.5} ${k(r.memory[j])-.7*O}l${O} ${.7*O}l${-O} ${.7*O}z`);g.fill(F),g.stroke(F)}}if(y(ds(n),u.gutter+.2*p,.95*p,{px:.9375*p,weight:650,ink:"--ink",halo:4}),T>u.a){t.textContent=`${s.memory} = ${G(r.memory[T-1],2,!0)}`;let O=Math.ceil(.55*p*t.textContent.length/u.cw),j=Math.max(...r.above.subarray(Math.max(u.a,T-O),T));t.style.right=`${c-u.x(T)+2}px`,t.style.top=`${k(j)-1.3*p}px`}return O=>a-(O-M)/C}function Ul(e){let t=o("h2"),s=[o("span"),o("span")],n=f=>{let v=o("span",{class:"w"}),g=[0,1].map(()=>({bar:o("i"),whose:o("span",{class:"unseen"}),n:o("span",{class:"n"})}));return{el:o(f==="writer"?"button":"div",{class:`entry ${f}`,type:f==="writer"?"button":null},v,...g.flatMap(({bar:M,whose:S,n:C})=>[o("span",{class:"bar"},M,S),C])),name:v,cells:g}},r=Array.from({length:_o+1},()=>n("writer")),i=n("others"),a=n("whole"),l=o("p",{class:"says"}),c=o("div",{class:"entries",role:"group","aria-label":"Who wrote what the unit holds"},o("div",{class:"entry heads"},o("span"),...s),...r.map(f=>f.el),i.el,a.el),d=o("section",{class:"holds"},o("div",{class:"hd"},t),c,l),u=[];r.forEach((f,v)=>f.el.addEventListener("click",()=>Dl(e,u[v])));let h=1/0,p=()=>e.small?_o:Math.max(2,Math.min(_o,Math.floor((h-8.2*e.rem)/((e.low?1.24:1.36)*e.rem))));new ResizeObserver(([{contentRect:f}])=>{!f.height||f.height===h||(h=f.height,e.P&&m())}).observe(d);function w({el:f,name:v,cells:g},A,M,S,C){return de(v,A),Le(v,{title:A}),g.forEach(({bar:k,n:x},y)=>{let E=M[y]??null,L=E!==null&&ke(E,C);de(x,E===null?"–":G(E,C,!0)),Le(x,{class:`n${L?` s-${_e(E)}`:" nil"}`}),Le(k,{class:_e(E??0)}),k.style.width=E===null||!S?"0":`max(1px, ${100*Math.abs(E)/S}%)`}),f}function m(){let{S:f}=e,v=Bt(e),g=v.every(({book:I})=>!I),A=v.at(-1);if(d.hidden=g,g)return;let{t:M}=f,S=v.map(({row:I})=>I(M)),C=No(S,p(),f.writer),{one:k,many:x}=e.P.reads;u=C.writers,t.replaceChildren(`What unit ${f.unit}${e.sameNet?"":" of each"} holds at “${e.P.shown[M]}” `,o("small",{title:gn(A.P.keeper?A.P:v[0].P)},`written by each ${k}`)),c.classList.toggle("alone",v.length===1),s.forEach((I,H)=>de(I,v[H]?v[H].name:""));let y=v.map(({book:I},H)=>S[H]?I.memory[M]:null),E=u.map(C.values),L=Math.max(...[...E,C.others].flat().map(I=>Math.abs(I??0))),$=I=>[...E.map(H=>H[I]??0),C.others[I]],{digits:z,exact:P}=Rl(y.flatMap((I,H)=>I===null?[]:[[$(H),I]]));r.forEach((I,H)=>{let _=u[H];if(I.el.hidden=_===void 0,_===void 0)return;let q=[...new Set(v.filter(({P:R})=>_<R.T).map(({P:R})=>$t(R,_)))];w(I,q.join(" | "),E[H],L,z).setAttribute("aria-pressed",String(_===f.writer)),v.forEach(({name:R},D)=>de(I.cells[D].whose,`${R} `))}),i.el.hidden=!C.rest,w(i,e.small?`${C.rest} others`:`the other ${C.rest} ${x}`,C.others,L,z);let N=`sum ${P?"=":"≈"} ${e.P.memory}${pt(M+1)}`;if(w(a,v.every(({P:I})=>I.memory===e.P.memory)?N:"sum",y,0,z),a.el.title=P?"The numbers add up as they are shown":"The numbers add up; rounded as they are shown, they do not quite",!S.at(-1)){l.textContent="";return}let b=wn(S.at(-1)),T=v.length>1&&e.sameNet&&b?.part>=.1&&M>0&&S[0],j=T&&v[0].P.tokens[b.k]===A.P.tokens[b.k]?T.reduce((I,H)=>I+Math.abs(H),0):0,F=e.titles.kind==="changes"?"Without your change":`In ${v[0].name}`;l.replaceChildren(Fl(S.at(-1),I=>$t(A.P,I),k),j?` ${F} it would be ${Xe(Math.abs(T[b.k])/j)}.`:""),l.title=`Shares add up to ${e.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`}return{el:d,draw:f=>f("picture","t","unit","writer","size","theme")&&m()}}function Vl(e){let t=[],s=o("div",{class:"lasts",role:"group","aria-label":"Units, longest half-life first"}),{el:n,says:r,note:i}=Ae("halves",re("half-life","Half-life of each unit"),"",[],s);s.addEventListener("click",c=>{let d=c.target.closest("button");d&&e.pick(Number(d.dataset.unit))}),s.addEventListener("keydown",c=>{let d={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1}[c.key],u=t.indexOf(c.target);if(!d||u<0)return;c.preventDefault();let h=t[Math.max(0,Math.min(t.length-1,u+d))],p=Number(h.dataset.unit);e.pick(p),t.find(w=>Number(w.dataset.unit)===p).focus()}),e.seen(n,l);let a=(c,d)=>d<c.H?c.halfLife(d):null;function l(){let{P:c,S:d}=e,u=Bt(e),h=u.at(-1).P,p=!h.keeper;if(n.hidden=p,p)return;let w=Array.from({length:c.H},(g,A)=>[a(c,A),A]).sort((g,A)=>Xn(A[0],g[0])||g[1]-A[1]),m=u.length>1&&e.sameNet?u:[u.at(-1)];t.length!==w.length&&(t=w.map(()=>o("button",{type:"button",class:"lasting"},o("b",{"aria-hidden":"true"}),o("small"),o("span",{class:"unseen"}))),s.replaceChildren(...t)),w.forEach(([g,A],M)=>{let S=t[M],[C,k,x]=S.children,y=m.map(({P:L})=>a(L,A)===null?"–":Po(a(L,A))),E=A===d.unit;C.textContent=y.length>1&&y[0]!==y[1]?`${y[0]} → ${y[1]}`:Po(g),k.textContent=`u${A}`,S.dataset.unit=A,S.setAttribute("aria-pressed",String(E)),de(x,` ${m.map(({name:L},$)=>`${L} ${y[$]}`).join(", ")}`),S.tabIndex=E?0:-1}),s.classList.toggle("pairs",m.length>1),i.textContent=`in steps; ${m.length>1?`${m[0].name} → ${m[1].name}`:u.at(-1).name}`;let f=g=>g===null?"has none":ot(g),v=m.some(({P:g})=>(a(g,d.unit)??0)<0);r.textContent=`Unit ${d.unit}: ${m.map(({P:g,name:A})=>`${A} ${f(a(g,d.unit))}`).join("; ")}. Half-life: ${Ts(h.reads)}${v?", at least where the text ends before it can be told":""}. It counts what ${Te(h.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`}return{el:n,draw(c){c("picture")?n.hidden=!e.P.keeper:c("unit","size","theme")&&l()}}}var ym=3,Ye=e=>xt(e)?e.replace("-"," − "):G(e,2);function $m(e,[t,s],n=null){let r=e.trim().replace("−","-").replaceAll(" ","");if(/^1-[a-z]$/i.test(r))return r.toLowerCase()===n?n:void 0;let i=/^[+-]?(\d+\.?\d*|\.\d+)$/.test(r)?Number(r):NaN;return Number.isNaN(i)?void 0:Math.max(t,Math.min(s,i))}var Mm=(e,t,[s,n])=>{let r=Number.isFinite(n-s)?(n-s)/200:.02;return Math.max(s,Math.min(n,Math.round((e+t*r)*100)/100))||0};function Sm(e,t,s,n=!1){let[r,i]=e===null?[0,s-1]:[e[0],e.at(-1)];return n?i+t<r||i+t>=s?e:ut(r,i+t,s):r+t<0||i+t>=s?e:ut(r+t,i+t,s)}function Ho(e,t,s=" "){return e===null?"all steps":e.length?It(e).map(([n,r])=>{if(r>=t.length)return n===r?`step ${n+1}`:`steps ${n+1}–${r+1}`;let i=t.slice(n,r+1);return`“${fe(i.length>4?`${i[0]} … ${i.at(-1)}`:i.join(s).trim(),34)}”`}).join(", "):"no step"}var Mt=(e,t)=>e===null||e.length===t?`all ${t} units`:`${e.length===1?"unit":"units"} ${dt(e).replaceAll("-","–").replaceAll(",",", ")}`;function Gl(e){let t=P=>{let N=o("span",{class:"face"}),b=o("select",{"aria-label":P});return{el:o("span",{class:"part"},N,b),face:N,select:b}},s=t("Signal"),n=t("Units"),r=o("input",{type:"text",class:"part list","aria-label":"Units, such as 3,7-9",spellcheck:"false",autocomplete:"off"}),i=o("input",{type:"text",class:"part value",role:"spinbutton","aria-label":"Value",autocomplete:"off",title:"Drag sideways, use the arrow keys, or type"}),a=o("button",{type:"button",class:"btn small"}),l=o("button",{type:"button",class:"part during","aria-haspopup":"dialog","aria-expanded":"false",title:"Drag over the words, use the arrow keys, or choose"}),c=o("small",{class:"wrong",role:"alert"}),d=o("small",{class:"along",title:"They were set as one: other steps or units are those of both"}),u=o("select",{"aria-label":"First step"}),h=o("select",{"aria-label":"Last step"}),p=o("button",{type:"button",class:"btn"},"All steps"),w=o("div",{class:"popover steps",role:"dialog","aria-label":"Steps"},o("label",{},o("span",{},"from"),u),o("label",{},o("span",{},"to"),h),p),m=o("button",{type:"button",class:"btn hold"},"Hold it"),f=o("div",{class:"surgery",role:"group","aria-label":"The change"},o("span",{class:"verb"},re("hold","Hold"))," ",s.el," of ",n.el,r,c," at ",i," ",a," during ",o("span",{class:"spanning"},l,w),d," ",m);w.hidden=!0,r.hidden=c.hidden=!0;let v=()=>e.root.focus({preventScroll:!0}),g=()=>e.sentence;s.select.addEventListener("change",()=>{e.say({signal:s.select.value}),v()}),n.select.addEventListener("change",()=>{let{value:P}=n.select;if(P==="list"){n.el.hidden=!0,r.hidden=!1;let{units:N}=g();r.value=N===null?String(e.S.unit):dt(N),r.focus(),r.select();return}e.say({units:P==="all"?null:"one"}),v()});let A=P=>{if(r.hidden)return;let N=ln(r.value,e.P.H);if(P&&N===void 0){r.setAttribute("aria-invalid","true"),c.textContent=` units are 0 to ${e.P.H-1}, written as 3,7-9 `,c.hidden=!1;return}r.hidden=c.hidden=!0,n.el.hidden=!1,P?e.say({units:N===null||N.length===e.P.H?null:N}):E()};r.addEventListener("input",()=>{r.removeAttribute("aria-invalid"),c.hidden=!0}),r.addEventListener("change",()=>A(!0)),r.addEventListener("blur",()=>A(ln(r.value,e.P.H)!==void 0)),r.addEventListener("keydown",P=>{P.key==="Enter"&&A(!0),P.key==="Escape"&&A(!1),["Enter","Escape"].includes(P.key)&&r.hidden&&v()});let M=!1,S=()=>{let{value:P}=g();return xt(P)?1:P};tt(i,{press(P){return e.root.getRootNode().activeElement===i?!1:(P.preventDefault(),{x:P.clientX,from:S()})},slop:(P,{x:N})=>Math.abs(P.clientX-N)>=ym,move(P,{x:N,from:b}){M=!0,e.say({value:Mm(b,P.clientX-N,e.range(g().signal))},{done:!1})},done(){M=!1,e.say({})},click(){i.focus(),i.select()}}),i.addEventListener("keydown",P=>{let N={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[P.key];if(N){P.preventDefault();let[b,T]=e.range(g().signal),O=P.shiftKey?N/5:N;e.say({value:Math.max(b,Math.min(T,Math.round((S()+O)*100)/100))||0}),i.value=Ye(g().value)}P.key==="Enter"&&C(),P.key==="Escape"&&(i.value=Ye(g().value)),["Enter","Escape"].includes(P.key)&&v()});function C(){let{signal:P}=g(),N=$m(i.value,e.range(P),e.P.roles.coupling(P));N!==void 0&&Ye(N)!==Ye(g().value)?e.say({value:N}):E()}i.addEventListener("change",C),i.addEventListener("blur",()=>E()),a.addEventListener("click",()=>e.say({value:xt(g().value)?1:e.P.roles.coupling(g().signal)}));let k=P=>{w.hidden=!P,l.setAttribute("aria-expanded",String(P)),P&&u.focus()};l.addEventListener("click",P=>{P.stopPropagation(),k(w.hidden)}),l.addEventListener("keydown",P=>{let N={ArrowLeft:-1,ArrowRight:1}[P.key];N&&(P.preventDefault(),e.say({steps:Sm(g().steps,N,e.P.T,P.shiftKey)}))}),e.root.addEventListener("pointerdown",P=>{!w.hidden&&!P.composedPath().includes(w)&&!P.composedPath().includes(l)&&k(!1)}),w.addEventListener("keydown",P=>{P.key==="Escape"&&(k(!1),l.focus())});let x=P=>{let[N,b]=[Number(u.value),Number(h.value)];N>b&&([N,b]=P===u?[N,N]:[b,b]),e.say({steps:ut(N,b,e.P.T)})};for(let P of[u,h])P.addEventListener("change",()=>x(P));p.addEventListener("click",()=>{e.say({steps:null}),k(!1)}),m.addEventListener("click",()=>e.begin());let y="";function E(){let{P,S:N,setup:b}=e,T=g(),O=P.roles.word(T.signal),j=!e.pins[N.pin];f.classList.toggle("proposal",j),m.hidden=!j,Le(s.face,{class:`face s-${T.signal}`}),Le(i,{class:`part value s-${T.signal}`}),s.select.value=T.signal;let F=T.units===null?"all":T.units.length===1&&T.units[0]===N.unit?"one":"own";de(n.face,Mt(T.units,P.H));let I=j?e.proposed.slice(1):tr(e.pins,N.pin,b.presets[P.cell]).map(q=>e.pins[q]);de(l,e.names(T.steps)),de(m,I.length?`Hold the gates ${T.steps?"over":"at"} ${e.names(T.steps)}`:"Hold it"),d.hidden=!I.length;let H=JSON.stringify([T.signal,O,F,T.units,P.H,N.unit,I.map(vt)]);if(H===y)return L(T);y=H,s.face.replaceChildren(o("i",{},T.signal),` ${O}`),d.replaceChildren(...I.flatMap(({signal:q,value:W},R)=>[R?" and ":" with ",o("i",{class:`s-${q}`},q),` at ${Ye(W)}`]));let _=F==="own"?[o("option",{value:"own"},Mt(T.units,P.H))]:[];return n.select.replaceChildren(o("option",{value:"all"},`all ${P.H} units`),o("option",{value:"one"},`unit ${N.unit}, the selected one`),..._,o("option",{value:"list"},"a list, such as 3,7-9")),n.select.value=F,L(T)}function L(P){let{P:N}=e;(e.root.getRootNode().activeElement!==i||M)&&(i.value=Ye(P.value)),i.style.width=`${Math.max(4,i.value.length+.4)}ch`;let[b,T]=e.range(P.signal);for(let[j,F]of[["valuemin",b],["valuemax",T],["valuenow",P.value]])Number.isFinite(F)?Le(i,{[`aria-${j}`]:F}):i.removeAttribute(`aria-${j}`);Le(i,{"aria-valuetext":Ye(P.value)});let O=N.roles.coupling(P.signal);a.hidden=!O||xt(P.value),de(a,O?Ye(O):"")}let $="";function z(){let{P}=e,N=`${P.signals} ${P.tokens.join(" ")}`;if(N!==$){$=N,s.select.replaceChildren(...P.signals.map(b=>o("option",{value:b},`${b} ${e.P.roles.word(b)}`)));for(let b of[u,h])b.replaceChildren(...P.shown.map((T,O)=>o("option",{value:O},`${O+1} ${fe(T,20)}`)))}}return{el:f,draw(P){P("picture")&&z(),P("picture","pins","unit","focus")&&([u.value,h.value]=e.S.span.map(String),E())}}}function Em(e,t){if(!e.length)return"";let s=e.find(n=>n.whole);return s?`nothing is left of it: change ${s.by+1} wins`:e.map(({by:n,steps:r})=>`change ${n+1} wins at ${t(r)}`).join("; ")}function Yl(e){let t=o("h2",{},"Changes"),s=o("button",{type:"button",class:"btn small",title:"Undo (Ctrl+Z)","aria-label":"Undo"},"↶"),n=o("button",{type:"button",class:"btn small",title:"Redo (Ctrl+Shift+Z)","aria-label":"Redo"},"↷"),r=o("button",{type:"button",class:"btn small reset",title:"Removes all changes"},"Reset to trained"),i=o("button",{type:"button",class:"btn small another"},"+ another"),a=o("ol",{class:"rows","aria-label":"Changes, a later one wins"}),l=o("small",{class:"carried"}),c=o("section",{class:"changes","aria-label":"Changes"},o("div",{class:"listed"},t,r,i,s,n),a,l);s.addEventListener("click",()=>e.undo()),n.addEventListener("click",()=>e.redo()),r.addEventListener("click",()=>e.edit([],{select:-1})),i.addEventListener("click",()=>e.choose(-1));function d(u,h,p){let{P:w,S:m}=e,f=`${u.signal} of ${Mt(u.units,w.H)} at ${Ye(u.value)} during ${e.names(u.steps)}`,v=o("input",{type:"checkbox","aria-label":`Held: ${f}`,title:"Held, or not"});v.checked=u.on,v.addEventListener("change",()=>e.edit(e.pins.with(h,{...u,on:v.checked})));let g=o("button",{type:"button",class:"name","aria-pressed":String(h===m.pin)},o("i",{class:`s-${u.signal}`},u.signal),` of ${Mt(u.units,w.H)} at `,o("b",{},Ye(u.value)),`, ${e.names(u.steps)}`);g.title=f,g.disabled=e.sayable(h)<0,g.addEventListener("click",()=>e.choose(h===e.S.pin?-1:h));let A=o("button",{type:"button",class:"out","aria-label":`Remove: ${f}`,title:"Remove this change"},"✕");A.addEventListener("click",()=>e.edit(e.pins.toSpliced(h,1),{select:e.S.pin>h?e.S.pin-1:e.S.pin===h?-1:e.S.pin}));let M=u.why??Em(p,S=>e.names(S));return o("li",{class:`row${ze(u)?"":" off"}`},v,o("span",{class:"n"},`${h+1}`),g,A,M&&o("small",{class:"why"},M))}return{el:c,draw(u){if(!u("picture","pins"))return;let{pins:h,P:p}=e,w=ka(h,p.T,p.H),m=e.root.getRootNode().activeElement,f=m&&a.contains(m)?[[...a.children].indexOf(m.closest("li")),m.className||"on"]:null;a.replaceChildren(...h.map((A,M)=>d(A,M,w[M])));let v=f&&a.children[Math.min(f[0],h.length-1)];f&&!v&&e.root.focus({preventScroll:!0}),v&&(v.querySelector(f[1]==="on"?"input":`.${f[1].split(" ")[0]}`)??v.querySelector("input")).focus({preventScroll:!0}),a.hidden=!h.length,t.textContent=h.length?`${ge(h.length,"change")}${w.some(A=>A.length)?", a later one wins":""}`:"No change is held yet";let g=e.carried&&[...new Set(e.carried.map(({signal:A})=>A))];l.hidden=!g,l.replaceChildren(...g?[`In ${e.titles.b.replace(", changed","")} this is `,...g.flatMap((A,M)=>[M?" and ":"",o("i",{class:`s-${A}`},A)])," held."]:[]),s.disabled=!e.canUndo||!e.connected,n.disabled=!e.canRedo||!e.connected,i.hidden=e.S.pin<0,r.hidden=!h.length,r.disabled=!e.connected}}}var Tm=[["← →","one step back, forward"],["Home End","first, last step"],["space","play, pause"],["↑ ↓","unit above, below"],["1 – 6","look at one signal"],["Ctrl+Z","undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],["on the bar ↑ ↓","the value it holds, finer with Shift; Enter holds it"],["on its ends ← →","the first, the last step held"],["on the steps ← →","all of them, with Shift the last"],["drag over words","the steps to hold; or Shift and a click"],["Esc","leave a box"],["t","the tour: take it, leave it; n b its next stop, the one before"],["w","what the words and marks mean: ← → the next, Esc closes"],["?","this list"]];function*Cm(e,t,s){let n=(e===t?[[e,s.a]]:[[e,s.a],[t,s.b]]).map(([i,a])=>{let l=Nr(i);return{name:a,own:l.next().value,rows:l}}),r=[...new Set(n.toReversed().flatMap(({own:i})=>i))];yield["run",...r];for(let{name:i,own:a,rows:l}of n){let c=r.map(d=>a.indexOf(d));for(let d of l)yield[i,...c.map(u=>u<0?"":d[u])]}}function Kl(e){let t=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Table"}),s=o("h2"),n=o("div",{class:"seg",role:"group","aria-label":"Which numbers"}),r=o("button",{type:"button",class:"btn"},"All signals as CSV"),i=o("button",{type:"button",class:"btn"},"Close"),a=o("dialog",{class:"numbers","aria-label":"Numbers"},o("div",{class:"bar"},s,n,o("span",{class:"sp"}),r,i),t),l=Xs(Tm),c=o("div",{},a,l),d="step",u=Object.entries({step:"this step",unit:"this unit"}).map(([p,w])=>{let m=o("button",{type:"button","data-key":p},w);return m.addEventListener("click",()=>{d=p,h()}),m});n.append(...u),i.addEventListener("click",()=>a.close());for(let p of[a,l])p.addEventListener("click",w=>w.target===p&&p.close());r.addEventListener("click",()=>Et(`gatescope-what-if-${e.name}.csv`,Ks(Cm(e.A,e.P,e.titles)),"text/csv"));function h(){let{A:p,P:w,S:m,titles:f}=e,v=w.answers.kind==="value",g=p===w,A=g?[["",w]]:[[f.a,p],[f.b,w]],M=A.flatMap(([y,E])=>E.signals.map(L=>[y?`${L} ${y}`:L,E,L])),S=Math.max(p.T,w.T),C=y=>[...new Set([p,w].map(E=>E.shown[y]??"–"))].join(" | "),k=(y,E,L,$)=>L<y.T&&$<y.H?G(y.at(E,L,$),4):"–";for(let y of u)y.setAttribute("aria-pressed",String(y.dataset.key===d));s.textContent=d==="step"?`Step ${m.t+1} of ${w.T}: “${C(m.t)}”`:`Unit ${m.unit} of ${w.H}`;let x=y=>y===null?"–":v?G(y,4):me(y);t.replaceChildren(...d==="step"?[wt([w.answers.title,...g?[v?"value":"probability"]:[f.a,f.b]],Mo(p,w,m.t,12).map(({word:y,a:E,b:L})=>[ue(y),...g?[x(L)]:[x(E),x(L)]]),"What is answered at this step"),wt(["unit",...M.map(([y])=>y)],Array.from({length:Math.max(p.H,w.H)},(y,E)=>[E,...M.map(([,L,$])=>k(L,$,m.t,E))]),"Every signal of every unit at this step")]:[wt(["step","token",...M.map(([y])=>y)],Array.from({length:S},(y,E)=>[E+1,C(E),...M.map(([,L,$])=>k(L,$,E,m.unit))]),"This unit at every step")])}return e.numbers=()=>{h(),a.showModal()},e.help=()=>l.showModal(),{el:c,draw:p=>a.open&&p("t","unit","picture")&&h()}}var Lm=300;function Am(e){let t=e.filter(n=>n.after),s=[];for(let{before:[[n]],after:[[r]]}of t){let i=s.find(a=>a[0]===n&&a[1]===r);i?i[2]+=1:n!==r&&s.push([n,r,1])}return s.sort((n,r)=>r[2]-n[2]),{asked:t.length,left:e.length-t.length,stays:t.length-s.reduce((n,r)=>n+r[2],0),turns:s}}function zm(e){let{asked:t,left:s,stays:n,turns:r}=Am(e),i=u=>`“${ue(u)}”`,a=s?` ${ge(s,"network")} ${s===1?"lacks":"lack"} the gates for ${s===e.length?"these changes":"them"}.`:"";if(!t)return`No network of this task can be asked.${a}`;if(!r.length)return`In ${t===1?"the one network":`all ${t} networks`} that can hold these changes the top answer stays the same.${a}`;let l=r.slice(0,3).map(([u,h,p],w)=>`in ${p} ${w?"":`of ${ge(t,"network")} `}${i(u)} becomes ${i(h)}`),c=r.slice(3).reduce((u,h)=>u+h[2],0);c&&l.push(`in ${c} another turns`),l.push(n?`in ${n} the top answer stays`:"in none does it stay");let d=l.join(", ");return`${d[0].toUpperCase()}${d.slice(1)}.${a}`}function Xl(e){let t=o("table",{class:"nets"}),s=o("div",{class:"scroll"},t),{el:n,says:r}=Ae("others","Does it hold in other networks?","the same text and the same changes, in every network of this task",[],s),i=e.near.watch(n),a=null,l=null,c=null,d=()=>e.P.answers.kind!=="value",u=()=>JSON.stringify(e.accepted);function h(){return!i()||!e.P||!d()||(clearTimeout(a),a=setTimeout(()=>{let{P:w,S:{t:m}}=e;l={token:w.shown[m],held:e.listed.some(ze),key:u()},e.ask("others",{t:m})},Lm)),p()}function p(){if(!e.P)return;let w=e.got.others;if(n.style.minHeight=d()&&!w?`${1.9*e.setup.models.filter(({task:g})=>g===e.entry.task).length+6}rem`:"",s.hidden=!w||!d(),!d())return void r.replaceChildren("These networks answer with a value, so there is no top answer to count.");if(!w)return void r.replaceChildren("…");let m=c.key!==u();if(s.classList.toggle("old",m),m)return void r.replaceChildren("…");let f=e.other?.model??e.name;r.replaceChildren(o("b",{},c.held?zm(w.rows):"Nothing is held, so before and after are the same."),` After “${c.token}”, step ${w.t+1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`);let v=(g,A)=>[o(A?"b":"span",{},ue(g[0][0])),` ${me(g[0][1])}`,o("small",{},` ${ue(g[1][0])} ${me(g[1][1])}`)];t.replaceChildren(o("thead",{},o("tr",{},...["network","as trained","with your change","held","answer"].map(g=>o("th",{scope:"col"},g)))),o("tbody",{},...w.rows.map(g=>{let A=g.after&&g.before[0][0]!==g.after[0][0];return o("tr",{class:[g.name===f?"mine":"",g.after?"":"unlike"].join(" ")},o("th",{scope:"row"},De(e.setup.cells[g.cell]),o("small",{},` ${g.units} units, seed ${g.seed}${g.name===f?": this one":""}`)),o("td",{},...v(g.before,!1)),...g.after?[o("td",{},...v(g.after,A)),o("td",{},...g.held.map(M=>o("i",{class:`s-${M}`},`${M} `))),o("td",{class:"outcome"},A?"another answer":"the same")]:[o("td",{colspan:"3",class:"outcome"},g.unlike)])})))}return{el:n,draw(w){e.P&&(w("others")&&(c=l),w("t","pins","picture")?h():w("others","theme")&&p(),w("busy")&&(n.classList.toggle("waiting",e.busy.has("others")),n.style.setProperty("--done",e.progress?.others??0)))}}}var Nm=4,Jl=(e,t)=>{if(t!==e.keeper)return["open","shut"];let s=["keep",e.linked?"renew":"drop"];return e.keepsAt?s:s.reverse()};function bn(e,t,s){if(s===null)return e.mean(t);let n=s.filter(a=>a<e.H),r=e.signal(t),i=new Float32Array(e.T);for(let a=0;a<e.T;a++){let l=0;for(let c of n)l+=r[a*e.H+c];i[a]=n.length?l/n.length:NaN}return i}function Zl(e,t=0){let s=-t,n=t;for(let i of e)i<s&&(s=i),i>n&&(n=i);let r=.06*(n-s||1);return[s<0?s-r:s,n+(n>0||s===0?r:0)]}var Ql=(e,t)=>e===null?[[0,t-1]]:It(e.filter(s=>s<t));function ec(e,t){let s=it(`wplot ${t}`);return{el:s.el,plot:s,values:null,draw({values:n,called:r,low:i,high:a,hue:l,pad:c,...d}){let{G:u,rem:h}=e;this.values=n,s.el.style.setProperty("--hue",l);let p=m=>!n.a||Math.abs(n.b[m]-n.a[m])>.06*(a-i),w=(m,f)=>({values:n[m],kind:m,name:u.n>1&&r[m],named:p,later:m==="a",dot:f});s.draw({x:Rt(u),y:{low:i,high:a,top:c,below:c},lines:[...n.a?[w("a",3)]:[],w("b",4)],still:!!e.before,rem:h,...d})}}}function tc(e,t,s=null){let n=i=>i.clientX-t.getBoundingClientRect().left,r=i=>e.G.step(n(i));tt(t,{press:i=>!i.defaultPrevented&&n(i)>=e.G.gutter&&{from:r(i)},slop:(i,{x:a})=>s!==null&&i.pointerType!=="touch"&&Math.abs(i.clientX-a)>=Nm,move:(i,{from:a})=>s(a,r(i),!1),done:(i,{from:a})=>s(a,r(i),!0),click:i=>e.point(r(i))})}function sc(e){let t={gate:o("h2"),memory:o("h2")},s={gate:o("span",{class:"r"}),memory:o("span",{class:"r"})},n=ec(e,"gate"),r=ec(e,"memory"),i=Es(e),a=o("span",{class:"seg units"},i.row,...i.els),l=o("div",{class:"bars"}),c=["first","last"].map($=>o("div",{class:`brace ${$==="first"?"from":"to"}`,role:"slider",tabindex:"0","aria-label":`${$==="first"?"First":"Last"} step held`})),d=o("div",{class:"clamp",role:"slider",tabindex:"0","aria-orientation":"vertical"});n.el.append(l,d,...c),n.el.setAttribute("role","group");let u=o("div",{class:"wplots"},o("div",{class:"hd"},t.gate,s.gate),n.el,o("div",{class:"hd"},t.memory,a,s.memory),r.el),h=null,p=!1,w="",m=()=>e.S.span[0],f=()=>e.S.span[1],v=()=>{let{value:$,signal:z,units:P}=e.sentence;if(!xt($))return $;let N=bn(e.P,z,P),[b,T]=e.S.span;return N.slice(b,T+1).reduce((O,j)=>O+j,0)/(T-b+1)},g=($,z)=>e.pins[e.S.pin]?e.say($,{done:z}):(e.before??=e.pins,e.say($),e.begin(z)),A=$=>{let[z,P]=e.range(e.sentence.signal),{low:N,high:b}=n.plot.frame;return Math.max(z,Math.min(P,Math.max(N,Math.min(b,Math.round($*100)/100))))||0},M=($,z)=>{tt($,{press(P){return P.preventDefault(),P.stopPropagation(),$.focus({preventScroll:!0}),{x:P.clientX,y:P.clientY,start:v(),span:[...e.S.span]}},slop:2,move(P,N){p=!0,z(P,N)},done(){p=!1,e.say({})},click:()=>e.draw(new Set(["pins"]))})};M(d,($,z)=>{let{low:P,high:N,top:b,bottom:T}=n.plot.frame,O=(z.y-$.clientY)*(N-P)/(T-b);if(z.sideways??=Math.abs($.clientX-z.x)>Math.abs($.clientY-z.y),!z.sideways)return g({value:A(z.start+O)},!1);let[j,F]=z.span,I=Math.round(($.clientX-z.x)/e.G.cw),H=Math.max(-j,Math.min(e.P.T-1-F,I));return g({steps:S(j+H,F+H)},!1)});let S=($,z)=>ut(Math.min($,z),Math.max($,z),e.P.T);c.forEach(($,z)=>M($,(P,N)=>{let b=e.G.step(P.clientX-n.el.getBoundingClientRect().left+(z?-.5:.5)*e.G.cw),[T,O]=z?[N.span[0],Math.max(N.span[0],b)]:[Math.min(N.span[1],b),N.span[1]];g({steps:S(T,O)},!1)})),d.addEventListener("keydown",$=>{let z={ArrowUp:.05,ArrowDown:-.05,PageUp:.25,PageDown:-.25}[$.key],P={Home:-1/0,End:1/0}[$.key];if(!(!z&&!P&&$.key!=="Enter"))return $.preventDefault(),$.key==="Enter"?g({},!0):g({value:A(P??v()+($.shiftKey?z/5:z))},!0)}),c.forEach(($,z)=>$.addEventListener("keydown",P=>{let N={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[P.key];if(!N)return;P.preventDefault();let b=[m(),f()],T=b[z]+N;T<0||T>=e.P.T||(z?T<b[0]:T>b[1])||(b[z]=T,g({steps:S(...b)},!0))})),e.brush=($,z,P)=>e.say({steps:S($,z)},{done:P}),tc(e,n.el,e.brush),tc(e,r.el);function C(){let{G:$,S:z,P,sentence:N}=e,b=v(),T=!e.pins[z.pin],O=!T&&!ze(N),j=Ql(N.steps,P.T).filter(([Y,ne])=>ne>=$.a&&Y<$.end),{y:F,low:I,high:H}=n.plot.frame,_=F(Math.max(I,Math.min(H,b))),q=([Y,ne])=>[$.x(Math.max(Y,$.a)),$.x(Math.min(ne+1,$.end))],W=j.reduce((Y,ne)=>Y&&Y[1]-Y[0]>=ne[1]-ne[0]?Y:ne,null);l.replaceChildren(...j.filter(Y=>Y!==W).map(Y=>{let[ne,Q]=q(Y);return o("i",{style:`left:${ne+1}px;width:${Q-ne-2}px;top:${_}px`})}));for(let Y of[l,d])Y.classList.toggle("proposal",T||O);if(d.hidden=!W,c.forEach((Y,ne)=>{Y.hidden=!W||N.steps!==null&&j.length>1||(ne?W[1]>=$.end:W[0]<$.a),Y.classList.toggle("proposal",T||O),!Y.hidden&&(Y.style.left=`${q(W)[ne]}px`,Y.style.top=`${_}px`,Y.setAttribute("aria-valuemin",1),Y.setAttribute("aria-valuemax",P.T),Y.setAttribute("aria-valuenow",z.span[ne]+1),Y.setAttribute("aria-valuetext",`step ${z.span[ne]+1}, ${P.shown[z.span[ne]]}`))}),!W)return;let[R,D]=q(W),V=D-R,J=T?"hold at":O?"off":"hold";d.style.left=`${R}px`,d.style.width=`${V}px`,d.style.top=`${_}px`,d.classList.toggle("narrow",V<2.2*e.rem),d.classList.toggle("tied",xt(N.value));let ee=Ye(N.value);d.replaceChildren(o("span",{},V>(.5*(J.length+ee.length)+1.4)*e.rem?`${J} ${ee}`:ee)),d.setAttribute("aria-label",`Hold ${N.signal} of ${Mt(N.units,P.H)} during ${e.names(N.steps)} at`),d.setAttribute("aria-valuenow",Number.isFinite(b)?b:0),d.setAttribute("aria-valuemin",Number.isFinite(e.range(N.signal)[0])?e.range(N.signal)[0]:Math.floor(I)),d.setAttribute("aria-valuemax",Number.isFinite(e.range(N.signal)[1])?e.range(N.signal)[1]:Math.ceil(H)),d.setAttribute("aria-valuetext",`${Ye(N.value)}${T?", not held yet":O?", switched off":""}`)}function k($,z,P){if(!(e.before||p))h=null;else{h??={};let b=h[$]??[z,P];[z,P]=h[$]=[Math.min(z,b[0]),Math.max(P,b[1])]}return[z,P]}function x(){let{P:$,A:z,rem:P,sentence:{signal:N,units:b,steps:T,value:O},titles:j}=e,F=$.roles.kind(N),I=$.roles.word(N),_={a:z!==$&&z.signals.includes(N)&&(e.sameNet||b===null)?bn(z,N,b):null,b:bn($,N,b)},q=0,W=1,R=[[1,`1 ${Jl($.roles,N)[0]}`],[.5,""],[0,`0 ${Jl($.roles,N)[1]}`]];F!=="gate"&&([q,W]=F==="memory"?k("gate",...Zl([..._.b,..._.a??[],xt(O)?0:1.3*O],1)):[-1,1],R=(F==="memory"?He(q,W,3):[1,0,-1]).map(Q=>[Q,G(Q,Number.isInteger(Q)?0:1,!0)]));let D=Ql(T,$.T),V=b===null||b.length>1?`mean of ${Mt(b,$.H)}`:`of ${Mt(b,$.H)}`;t.gate.replaceChildren(`${I[0].toUpperCase()}${I.slice(1)} ${F==="gate"?"gate ":F==="memory"?"state ":""}`,o("i",{class:`s-${N}`},N),o("small",{},` ${V}`,o("span",{class:"wide"},e.pins[e.S.pin]?"; drag the bar up, down or along, or its ends":"; drag over it, then the bar")));let J=F==="gate"?`var(--F${N})`:N==="c"?"var(--ink)":"var(--ink3)",ee=([Q,ae])=>Rt(e.G).span(Q,ae),Y=D.filter(([Q,ae])=>ae>=e.G.a&&Q<e.G.end),ne=(Q,ae)=>G(_[ae]?.[Q]??NaN,4);n.draw({values:_,called:{a:j.a,b:""},low:q,high:W,rows:R,shades:(e.pins[e.S.pin]?Y:[]).map(ee),hue:J,pad:Math.round(.62*P),tip:Q=>`step ${Q+1} “${fe($.shown[Q],24)}” · ${N} ${_.a?`${ne(Q,"a")} → `:""}${ne(Q,"b")}`,bars:Q=>Y.flatMap(ae=>[-.5,0,.5].map(U=>ee(ae).map(K=>[K,Q(v())+U*P]))),said:`${I} ${N}, ${V}, at every step${_.a?`, ${j.a} and ${j.b}`:""}.`})}function y(){let{S:$,P:z,picked:P}=e,{units:N}=e.sentence,b=N===null?z.H:N.length,T=e.pins[$.pin];return P?.unit===$.unit?o("small",{title:`When this text was opened, of all units the one that held most of what “${P.word}” wrote. See the others with ↑ and ↓.`}," picked for ",o("span",{class:"story"},"what it holds of "),`“${P.word}”`):o("small",{},T&&b>1?`, one of the ${b} held`:N&&b>1?`, one of the ${b}`:"")}function E(){let{P:$,A:z,S:P,rem:N,titles:b}=e,T=$.memory,O=e.sameNet?[P.unit]:null,j={a:z===$?null:bn(z,z.memory,O),b:bn($,T,O)},F=[...j.b,...j.a??[]],I=[$,z].every(W=>W.roles.kind(W.memory)==="signed"),[H,_]=I?[-1.06,1.06]:k("memory",...Zl(F,.5));t.memory.replaceChildren("Memory ",o("i",{},z.memory===T?T:`${z.memory} → ${T}`),e.sameNet?` of unit ${P.unit}`:" mean of all units",...e.sameNet?[y()]:[]),a.hidden=!e.sameNet,i.draw();let q=(W,R)=>G(j[R]?.[W]??NaN,4,!0);r.draw({values:j,called:j.a?b:{a:"",b:""},low:H,high:_,rows:He(H,_,4).map(W=>[W,G(W,Number.isInteger(W)?0:1,!0)]),hue:"var(--ink)",pad:Math.round(.4*N),tip:W=>`step ${W+1} “${fe($.shown[W],24)}” · ${T} ${j.a?`${q(W,"a")} → `:""}${q(W,"b")}`,said:`Memory ${T} of ${e.sameNet?`unit ${P.unit}`:"all units, mean"}, at every step${j.a?`, ${b.a} and ${b.b}`:""}.`})}function L(){let{t:$}=e.S,{titles:z}=e;for(let[P,N,b]of[[n,s.gate,!1],[r,s.memory,!0]]){P.plot.cursor($);let{a:T,b:O}=P.values,j=(F,I)=>o("b",{class:b&&Number.isFinite(F)?`s-${_e(F)}`:I},G(F??NaN,2,b));N.replaceChildren(...T?[o("span",{class:"wide"},`${z.a} `),j(T[$],"was")," → ",o("span",{class:"wide"},`${z.b} `),j(O[$],"")]:[j(O[$],"")])}}return{el:u,draw($){let z=$("picture","size","view","theme"),{signal:P,units:N,steps:b}=e.sentence,T=JSON.stringify([P,N,b,e.S.pin]),O=T!==w;if(w=T,$("size"))for(let{plot:j}of[n,r])j.measure();(z||O)&&x(),(z||O||$("unit"))&&E(),(z||$("pins","focus","unit"))&&C(),(z||O||$("unit","t"))&&L()}}}function nc(e,t){let s=t.querySelector(".ribbon"),n=o("div",{class:"heldmarks","aria-hidden":"true"}),r=o("div",{class:"otherwords"});s.after(n,r);let i=!1,a=c=>e.G.step(c.clientX-s.getBoundingClientRect().left);tt(s,{press(c){if(c.pointerType==="touch")return!1;let d=a(c);if(!c.shiftKey)return{from:d};i=!0;let[u,h]=e.S.span;return e.brush(e.sentence.steps===null?e.S.t:d<u?h:u,d,!0),!1},slop:(c,{hold:d})=>a(c)!==d.from,move(c,{from:d}){i=!0,e.brush(d,a(c),!1)},done(c,{from:d}){e.brush(d,a(c),!0),setTimeout(()=>i=!1)}}),s.addEventListener("click",c=>{let d=c.target.closest("[data-step]");d&&!i&&e.point(Number(d.dataset.step)),c.stopImmediatePropagation(),i=!1},!0);function l(c,d){let{G:u,P:h}=e;return(c===null?[[0,h.T-1]]:It(c)).filter(([p,w])=>w>=u.a&&p<u.end).map(([p,w])=>{let m=u.x(Math.max(p,u.a)),f=u.x(Math.min(w+1,u.end));return o("i",{class:d,style:`left:${m}px;width:${f-m}px`})})}return{el:r,draw(c){if(!c("picture","pins","view","size","focus"))return;let{P:d,A:u,G:h,S:p,pins:w,rem:m}=e,f=w[p.pin],v=w.filter(A=>A!==f&&ze(A));n.replaceChildren(...v.flatMap(A=>l(A.steps,"also")),...f?l(f.steps,`chosen${ze(f)?"":" off"}`):e.sentence.steps?l(e.sentence.steps,"chosen off"):[]);let g=[];for(let A=h.a;A<h.end;A++)d.tokens[A]!==u.tokens[A]&&g.push(A);r.hidden=d.T===u.T&&d.tokens.every((A,M)=>A===u.tokens[M]),r.replaceChildren(o("span",{class:"label"},"instead of"),...g.map(A=>o("span",{class:"m",title:u.shown[A]??"the text is over",style:`left:${h.x(A)}px;width:${h.cw}px;font-size:${Math.max(e.fine,Math.min(.8125*m,1.7*h.cw/Math.max(1,(u.shown[A]??"–").length)))}px`},u.shown[A]??"–")))}}}var Fo=({hold:e},t)=>e.map(([s,n])=>({signal:s,value:n,units:null,steps:t,on:!0}));function rc({hold:e},t,s,{T:n,H:r,signals:i}){let a=new Map(e);return i.every(l=>xa(t,l,s,n,r)===(a.get(l)??null))}function Pm(e,t,s){let n=Fo(e,s);return[...t.filter(r=>!ze(r)||!er(r,n[0])),...n]}function oc(e){let t=o("span",{class:"group",role:"group","aria-label":"Hold a gate"}),s=o("span",{class:"group",role:"group","aria-label":"State of the gates"}),n=o("span",{class:"lead on"}),r=o("b",{class:"aim"}),i=o("div",{class:"chips presets",role:"group","aria-label":"Presets"},n,t,s),a=null,l=[],c=()=>e.carried??e.pins;function d(){a=e.P.cell,l=e.setup.presets[a].map(p=>{let w=o("button",{type:"button",class:"chip"},p.name);return w.addEventListener("click",()=>{let m=e.over(),[[f,v]]=p.hold;if(rc(p,c(),m,e.P)){e.choose(-1),e.draft={units:null,steps:m,value:v,preset:p},e.edit(va(e.pins,m,e.P.T),{select:-1});return}let g=Pm(p,e.pins.filter(A=>!(A.why&&er(A,e.sentence))),m);e.edit(g,{select:g.findLastIndex(A=>A.signal===f)})}),{preset:p,chip:w}});let h=p=>l.filter(({preset:w})=>w.group===p).map(({chip:w})=>w);n.replaceChildren(...l.length?["All units ",r]:["No presets: this cell has no gate"]),t.replaceChildren(...h("hold")),s.replaceChildren(o("span",{class:"lead"},re("memory","Memory")),...h("state")),s.hidden=!h("state").length}let u=h=>h===null?"at all steps":h.length===1?`at ${e.names(h)}`:`over ${e.names(h)}`;return{el:i,draw(h){if(!h("picture","pins","unit"))return;let{P:p}=e,w=e.over();p.cell!==a&&d(),de(r,u(w)),n.classList.toggle("on",l.length>0),Le(n,{title:l.length?`A preset holds all ${p.H} units ${u(w)}. Click a word to hold it there, drag over words to hold it over them.`:""});for(let{preset:m,chip:f}of l){let v=m.hold.map(([A,M])=>`${A} = ${Ye(M)}`).join(", "),g=e.S.pin<0&&!e.stepped&&e.draft.preset?.name===m.name;f.classList.toggle("next",g&&e.S.focus===m.hold[0][0]),Le(f,{"aria-pressed":rc(m,c(),w,p),title:`${m.look} ${v} in all ${p.H} units ${u(w)}.`})}}}}var ic=.8,Om="-96px 0px 0px",jm="-150px 0px 0px";function _m(e,t,s,n){return(e===t?[["",e]]:[[n.a,e],[n.b,t]]).map(([i,a])=>[i,...s<a.T?fr(a,s):["its text is over",""]])}function ac(e){let t=o("p",{}),s=o("div",{class:"strip"}),n=o("div",{class:"readout","aria-hidden":"true"},s,t),r=!1,i=!1;n.hidden=!0,s.addEventListener("click",c=>{let{step:d}=c.target.dataset;d!==void 0&&e.point(Number(d))});function a(){let{P:c,S:d,G:u,pins:h,palette:p}=e,w=c.mean(d.focus),m=e.full(d.focus),f=h.filter(ze),v=g=>{let A=p.of(d.focus,w[g],m),M=o("span",{"data-step":g,title:c.shown[g]},c.shown[g]);return M.style.cssText=`background:${et(A)};color:${lt(A)}`,M.classList.toggle("held",f.some(({steps:S})=>S===null||S.includes(g))),M.classList.toggle("cur",g===d.t),M};s.replaceChildren(...Array.from({length:u.end-u.a},(g,A)=>v(u.a+A)))}function l(){let{A:c,P:d,S:u,titles:h}=e;if(n.hidden=!r&&!i,n.classList.toggle("below",i),n.hidden)return;i&&a();let[p,w]=_m(c,d,u.t,h).map(([m,f,v])=>o("span",{},m&&o("small",{class:"wide"},`${m} `),o("b",{},f),` ${v}`));t.replaceChildren(p,...w?[" → ",w]:[],o("small",{},` after “${fe(d.shown[u.t],24)}”, step ${u.t+1}${h.held||w?"":"; nothing is held"}`))}return{el:n,watch(c,d,u){let h=[[c,Om,ic,p=>r=p.intersectionRatio<ic],[d,jm,0,p=>i=!p.isIntersecting&&p.boundingClientRect.top<0],[u,"0px",0,p=>e.root.classList.toggle("scrolled",p.boundingClientRect.top<0)]].map(([p,w,m,f])=>{let v=new IntersectionObserver(g=>{f(g.at(-1)),e.P&&l()},{threshold:m,rootMargin:w});return v.observe(p),v});e.model.on("remove",()=>h.forEach(p=>p.disconnect()))},draw:c=>c("picture","t","pins","focus","view","size","theme")&&l()}}var lc=`.below > section:not([hidden]) ~ section {
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
  font-size: var(--small);
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
  font-size: var(--small);
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
  font-size: var(--small);
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
  font-size: var(--small);
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
  font-size: var(--fine);
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
`;function Fm(e,t=null){let s=0,n=null;return e.forEach((r,i)=>{let a=r.length-1,l=r.reduce((c,d)=>c+Math.abs(d),0);r.forEach((c,d)=>{let u=t===null?+(2*Math.abs(c)>l)*(a-d):+(d===t),h=c*c*u/l;h>s&&([s,n]=[h,{unit:i,step:d}])})}),n}function cc(e,t,s){return t.keeper?Fm(Array.from({length:t.H},(n,r)=>fn(e,t,r).rows.at(-1)),s):null}var hc=".ribbon, .transport",Ro=".answers, .verdict",Rm=e=>{let{steps:t}=e.setup.stories[zs(e).text];return`${t[0]}-${t.at(-1)}`},uc=(e,t,s,n="*")=>`${t}:${n}:${Rm(e)}=${s}`,qs=(e,t=void 0)=>uc(e,"f",1,t),kr=(e,t=void 0)=>uc(e,"i",0,t),Rs=(e=t=>null)=>t=>({...zs(t),unit:6,pins:e(t),t:We(t,"fluent")}),Io=e=>(t,s)=>s.listed.map(vt).sort().join()===[...e(s)].sort().join(),Is=(e,t=e.T-1)=>{let[s,n]=fr(e,t);return`“${s}” (${n})`},dc=(e,t)=>`“${e.P.shown[t]}”`,Wo=({book:e},t)=>{let s=e.rows.at(-1);return Xe(Math.abs(s[t])/s.reduce((n,r)=>n+Math.abs(r),0))},Im=e=>[qs(e,6),kr(e,6)],qo=e=>[qs(e),kr(e)],Ws=["pins"],mc={of:["text","model","weights","text2","model2"],example:"the sentence of France and Japan",onward:["gradients","On to Gradients →"],stops:[{title:"What would it have said?",says:e=>[`As trained the network answers ${Is(e.A)}. `,"You will make it keep France in memory while it reads “I moved to”, one gate after the other."],act:"go to “moved”, where the forget gates drop what they held.",done:({t:e},t)=>e===We(t,"moved"),did:e=>{let{S:t,A:s}=e,n=s.mean("f");return[`At ${dc(e,t.t)} they let `,nt("f",n[t.t])," through, the mean of all units, and ",nt("f",n[t.t-1])," a word before."]},at:".answers",lit:`${hc}, .wplots > :is(:nth-child(1), :nth-child(2))`,state:Rs(),free:Ws,hand:["ArrowLeft","ArrowRight"]},{title:"Let the forget gates drop nothing",says:e=>[`This change holds the forget gate of all ${e.P.H} units at `,nt("f",1)," while “I moved to” is read. It waits in the list, and is not yet held."],act:"tick it, and read the answer.",done:Io(e=>[qs(e)]),did:e=>[`The answer is ${Is(e.P)}. As trained it was ${Is(e.A)}.`],at:".changes .rows",lit:Ro,clear:".answers, .verdict, .wplots",state:Rs(e=>[`!${qs(e)}`]),free:Ws},{title:"To keep is not enough",says:()=>["What was held is kept now, but the input gates still write “I moved to” on top of it. The second change holds them at ",nt("i",0),": nothing goes, nothing comes, and memory stands still."],act:"tick the second change.",done:Io(qo),did:e=>[`Now it answers ${Is(e.P)}: it speaks as if nobody had moved.`],at:".changes .rows",lit:Ro,clear:".answers, .verdict, .wplots",state:Rs(e=>[qs(e),`!${kr(e)}`]),free:Ws},{title:"Who wrote what it holds",says:e=>{let[t,s]=Bt(e),n=We(e,"France");return[`Each block is what one word wrote into unit ${6}, as far as no gate has dropped it since. `,s?`At the end ${Wo(s,n)} of it is of “France” with your change, and ${Wo(t,n)} as trained.`:`At the end ${Wo(t,n)} of it is of “France” as trained.`]},act:"go to “Japan”, and compare above and below.",done:({t:e},t)=>e===We(t,"Japan"),did:e=>[`At ${dc(e,e.S.t)} it holds `,ht(e.A.at("c",e.S.t,6))," as trained and ",ht(e.P.at("c",e.S.t,6))," with your change."],at:".ledger .books",lit:hc,state:Rs(qo),free:Ws,hand:["ArrowLeft","ArrowRight"]},{title:"One unit alone",says:e=>[`Unit ${6} held “France”, but is it the one that counts? `,`Here only its own two gates are to be held, and the other ${e.P.H-1} units run as trained.`],act:"tick the second change.",done:Io(Im),did:e=>[`It answers ${Is(e.P)}, as trained ${Is(e.A)}: the country stands in many units.`],at:".changes .rows",lit:Ro,clear:".answers, .verdict, .wplots",state:Rs(e=>[qs(e,6),`!${kr(e,6)}`]),free:Ws},{title:"A unit cut",says:()=>[`Cut, unit ${6} is heard by nobody: its h is 0 in every test sentence, and the score is measured anew. `,"Five others, drawn at random, are cut one by one beside it, to compare."],act:"press “Cut it”. It takes some seconds.",done:(e,{got:t})=>t.cut?.rows?.length===1&&String(t.cut.rows[0].units)===String(6),did:e=>[To(e.got.cut,`unit ${6}`)],at:".cut .cuts > :not(.done)",lit:".cut",state:Rs(qo),free:Ws}]};var fc=`.gs main {
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
  font-size: var(--small);
}
.presets .chip.next {
  border-style: dashed;
  border-color: var(--ink);
  color: var(--ink);
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
  font-size: var(--small);
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
/* below the first screen it takes the place of the sentence, at the top */
.readout.below {
  top: 0;
  bottom: auto;
  padding: 0.35rem 1.5rem 0.3rem;
  background: var(--bg);
  color: var(--ink);
  border-bottom: 1px solid var(--rule2);
}
.readout .strip {
  display: none;
}
.readout.below .strip {
  display: flex;
  gap: 2px;
  margin-bottom: 0.25rem;
}
.strip span {
  flex: 1 1 0;
  min-width: 0;
  padding: 0.16rem 0.15rem;
  border-radius: 4px;
  text-align: center;
  font-size: var(--small);
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
  cursor: pointer;
}
.strip .held {
  box-shadow: inset 0 0 0 2px var(--ink);
}
.gs .strip .cur {
  flex-grow: 1.25;
  font-weight: 700;
  outline: 2px solid var(--ink);
}
/* what is gone to below stands under it */
.below > section {
  scroll-margin-top: 5rem;
}
.scrolled .words,
.scrolled .verdict {
  background: var(--bg);
  z-index: 12;
}
@media (min-width: 761px) {
  .page .fold .words {
    position: sticky;
    top: 0;
  }
}
@media (min-width: 1000px) {
  .page .verdict {
    position: sticky;
    top: 0;
  }
  /* the verdict itself stays */
  .page .readout:not(.below) {
    display: none;
  }
}
.readout b {
  font-weight: 700;
}
.readout small {
  opacity: 0.75;
}
.gs:not(.page) .readout {
  position: sticky;
  top: auto;
  bottom: 0;
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
  font-size: var(--small);
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
  font-size: var(--fine);
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
  font-size: var(--fine);
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
  font-size: var(--small);
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
  font-size: var(--small);
}
.wplot .labels .a {
  color: var(--ink3);
}
.wplots .hd i {
  font-weight: 650;
}
.wplots .hd:has(.units) {
  overflow: visible;
}
.wplots .hd .units {
  flex: none;
  display: flex;
  align-items: baseline;
  gap: 0.15rem;
  overflow: visible;
  border: 0;
}
@media (min-width: 761px) {
  .wplots .hd .units button {
    padding: 0 0.35rem;
  }
  .gs .wplots .hd .unitno {
    width: 2.4rem;
    height: 1.3rem;
    padding: 0;
  }
}
@media (max-width: 1180px) and (min-width: 761px) {
  .wplots .hd .units .row,
  .story {
    display: none;
  }
}
@media (max-width: 760px) {
  .wplots .hd:has(.units) {
    height: auto;
    gap: 0.5rem;
    align-items: center;
  }
  .wplots .hd .units .row,
  .wplots .hd:has(.units) h2 small {
    display: none;
  }
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
  font-size: var(--small);
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
  font-size: var(--fine);
  line-height: 1.3;
}
@media (max-width: 760px) {
  .second .rule {
    max-width: none;
  }
}
.surgery .wrong {
  color: var(--neg);
  font-size: var(--small);
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
  font-size: var(--small);
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
  font-size: var(--fine);
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
  .readout,
  .readout.below {
    padding: 0.4rem 1rem;
    font-size: 0.9375rem;
  }
  .strip span {
    line-height: 2rem;
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
`;var qm=250,us={gradient_x_input:{title:"gradient × input",term:"gradient",about:e=>`the gradient of F by the vector that a ${e} is read as, times that vector: what it would add if F were a straight line.`},integrated_gradients:{title:"integrated gradients",term:"integrated gradients",about:(e,t)=>`the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${t}; these sum to how much further F is here than there.`},leave_one_out:{title:"leave one out",about:e=>`how much F falls if this ${e} alone is read as the zero vector.`},ledger_share:{title:"ledger’s share",term:"ledger",about:e=>`of all shares in what the units hold now, each by its size, the part that this ${e} wrote. It does not depend on the answer, and to have written something is not to be where it came from.`,share:!0}};function Dm(e){return e.reduce((t,s,n)=>Math.abs(s)>Math.abs(e[t])?n:t,0)}var Bm=(e,t)=>e.subarray(0,t+1).reduce((s,n)=>s+n,0),Um=e=>Math.max(3,Math.min(9,2-Math.floor(Math.log10(e))));function Vm(e,t){let s=new Map;for(let[r,i]of e)s.set(i,[...s.get(i)??[],r]);return s.size===1?`Here all put ${t(e[0][1])} first.`:`They do not agree: ${[...s].map(([r,i])=>`${t(r)} is first by ${ws(i)}`).join("; ")}.`}function gc(e){let t="a",s=null,n=null,r=null,i=null,a=null,l=o("select",{"aria-label":"Answer"}),c=Ge("Which text",{a:"the text",b:"the other text"},E=>{t=E,s=null,k()}),d=o("table",{class:"ways"}),u=o("p",{class:"reads"}),h=o("p",{class:"reads"}),p=o("div",{class:"scroll",tabindex:"0",role:"region","aria-label":"Every word and its shares"},d),w=o("dl",{class:"defined"}),{el:m,says:f,note:v}=Ae("mattered","Which words mattered","",[c.el,o("label",{class:"pick-answer"},o("span",{},"for "),l)],p,h,u,w);l.addEventListener("change",()=>{s=l.value,k(),e.root.focus({preventScroll:!0})});let g=e.near.watch(m),A=()=>!!e.other&&e.text2!==e.text,M=()=>JSON.stringify([e.text,e.name,e.weights,t==="b"?e.other:null]),S=()=>t==="b"&&A()?e.P:e.A,C=()=>S().answers.kind!=="value";function k(){if(!g()||!e.P||!C())return y();A()||(t="a");let E=Math.min(e.S.t,S().T-1),L={t:E,target:s,run:t},$=M()+JSON.stringify(L);return clearTimeout(r),$===n||(r=setTimeout(()=>{[n,i]=[$,M()],e.ask("words",L)},e.got.words?qm:0)),y()}function x(){let{A:E,P:L,got:$}=e,z=T=>T.top(Math.min(e.S.t,T.T-1)).slice(0,4).map(([O])=>O),P=s??$.words?.target,N=S().words,b=[...new Set([...P?[P]:[],...z(E),...z(L)])].filter(T=>N.includes(T));l.replaceChildren(...b.map(T=>o("option",{value:T},`“${ue(T)}”`))),P&&(l.value=P),c.el.hidden=!A(),c.set(t)}function y(){if(!e.P)return;let E=e.got.words,L=!C();m.style.minHeight=L?"":`${Math.min(34,(e.small?2.25:1.37)*(Math.min(e.S.t,S().T-1)+1))+(e.small?32:15)}rem`,v.textContent=L?"":`as trained, without changes${e.other?"":": the text as the network reads it"}`;for(let _ of[p,h,u,w,l.parentNode])_.hidden=L||!E;if(L)return void f.replaceChildren("This network answers a value, which has no log-probability to ask about.");if(x(),!E)return void f.replaceChildren("…");for(let _ of[p,h,u])_.classList.toggle("old",a!==M());if(a!==M())return void f.replaceChildren("…");let $=E.run==="b"?e.P:e.A,{one:z,many:P}=$.reads,N=Math.min(E.t,$.T-1),b=Object.keys(us).filter(_=>E.array(_));f.replaceChildren("F = ln p(",o("b",{},`“${ue(E.target)}”`),`) after “${$.shown[N]}”, step ${N+1}: p is `,o("b",{},me(E.p)),`. How much each ${z} had to do with F, in ${["two","three","four"][b.length-2]} ways: bars to the right, in blue, speak for it, bars to the left, in orange, against it. Each column has a scale of its own.`),w.replaceChildren(...b.flatMap(_=>[o("dt",{},us[_].title),o("dd",{},us[_].about(z,P))]));let T=b.map(_=>E.array(_)),O=T.map(_=>_.subarray(0,N+1).reduce((q,W)=>Math.max(q,Math.abs(W)),0)||1),j=T.map(_=>Dm(_.subarray(0,N+1))),F=(_,q)=>{let W=T[_][q],R=50*Math.abs(W)/O[_],{share:D}=us[b[_]],V=o("i",{class:W<0?"neg":"pos",style:D?`left:0;width:${2*R}%`:`left:${W<0?50-R:50}%;width:${R}%`}),J=D?me(W):G(W,Um(O[_]),!0);return[o("td",{class:`barred${D?" share":""}`,"aria-hidden":"true"},o("span",{},V)),o("td",{},j[_]===q?o("b",{},J):J)]};d.replaceChildren(o("thead",{},o("tr",{},o("th",{scope:"col"},$.reads.one),...b.flatMap(_=>[o("th",{scope:"col",colspan:"2","data-term":us[_].term},us[_].title)]))),o("tbody",{},...Array.from({length:N+1},(_,q)=>o("tr",{class:q===e.S.t?"cur":""},o("th",{scope:"row"},o("button",{type:"button",class:"link",title:`Go to step ${q+1}`,"data-step":q},$.shown[q])),...b.flatMap((W,R)=>F(R,q)))))),h.replaceChildren("Each way has its own definition, and they may disagree. ",Vm(b.map((_,q)=>[us[_].title,j[q]]),_=>`“${$.shown[_]}”`),b.includes("ledger_share")?"":" This cell keeps nothing by a gate, so there is no ledger.");let I=E.array("integrated_gradients");if(!I){u.replaceChildren("No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.");return}let H=Bm(I,N);u.replaceChildren("Complete: the integrated gradients sum to ",o("b",{},G(H,3,!0)),`; F of the text minus F of as many zero vectors in the place of its ${P} is `,o("b",{},G(E.whole,3,!0)),".")}return d.addEventListener("click",E=>{let L=E.target.closest("[data-step]");L&&e.go(Number(L.dataset.step))}),{el:m,draw(E){e.P&&(E("words")&&(a=i),E("picture")&&e.got.words&&!S().words.includes(s)&&(s=null),E("t","picture")?k():E("words","theme")&&y(),E("busy")&&m.classList.toggle("waiting",e.busy.has("words")))}}}var Gm=400,Ym={t:["t","step"],unit:["unit"],mode:["unit"],focus:["focus","pins"],probe:["probe"],by:["step"],view:["view","t","step"],pin:["pins"],writer:["writer","unit"],theme:["theme",...st],playing:["play"],speed:["play"]},Do=class extends Lt{text;name;weights;other;had;shown;said={};typed;scroll;help;constructor(t){super(t,Jn+fc+jl+lc),Object.assign(this.S,{pin:-1,span:[0,0],writer:null,probe:null,by:"piece"}),this.A=null,this.before=this.frame=this.pause=null,this.slow=!1,this.owed=new Set,this.asked={model:null},this.questions=new Pt(S=>this.tell(S)),this.got={},this.pins=this.listed=[],this.history=sr,this.draft={units:null,steps:void 0,value:1,preset:null},this.drafted=null,this.stepped=!1,this.mates=null,this.picked=null,this.measured=new Map,this.near=new Ps("300px");let s=S=>S(this),[n,r,i,a,l,c,d,u,h,p,w,m,f]=[Nn,Al,oc,Gl,Yl,Cl,Zn,Ss,sc,Bl,Ul,Kl,ac].map(s),v=nc(this,u.el);this.below=[jo,Ol,Pl,gc,Vl,Nl,Xl].map(s);for(let S of this.below)Object.assign(S,{owed:new Set,drawn:!1,near:this.near.watch(S.el,()=>this.P&&S.owed.size&&this.drawBelow(S,new Set))});this.words=u.el,this.cursor=o("div",{class:"cursor"}),this.time=o("section",{class:"time","aria-label":"The whole text"},u.el,h.el,o("div",{class:"bookkeeping"},p.el),this.cursor),this.now=o("section",{class:"now","aria-label":"The change and what it does"},a.el,l.el,c.verdict,d.el,c.el,o("div",{class:"holding"},w.el)),this.first=o("section",{class:"fold","aria-label":"What if"},this.now,this.time),this.main=o("main",{},this.first,o("div",{class:"below"},...this.below.map(({el:S})=>S)));let g=o("div",{class:"choose",role:"region","aria-label":"What to change"},i.el),A=o("div",{class:"compare"},o("span",{class:"lead"},"Compare with"),r.ways);this.parts=[r,n,i,a,l,c,d,u,v,h,p,w,m,f],g.append(A),this.root.append(n.el,r.el,g,this.main,m.el,f.el),f.watch(c.el,this.first,g),this.listen(),this.receive(this.model.payload,!0),this.model.on("progress",()=>this.told());let{brought:M}=this.state;M!==void 0&&(this.typed(M),this.send({text:M}))}close(){this.set({playing:!1}),this.near.close(),this.questions.stop(),clearTimeout(this.pause),cancelAnimationFrame(this.frame)}get touches(){return Ym}get guide(){return mc}unvisited(){return this.below.filter(({drawn:t,owed:s})=>!t||s.size).map(({el:t})=>t)}get notices(){return Object.values(this.said).flat()}set notices(t){this.said={all:t}}wentOff(){super.wentOff(),this.before=this.mates=null,this.waits()}cameBack(){super.cameBack(),this.waits()}get meanwhile(){return"Stepping through these runs still works."}get behind(){return this.P!==null&&(this.dirty||this.questions.busy.has("run"))}get whose(){return this.asked.text===this.text?"The pictures are still of what was asked before.":`The pictures are still of “${fe(this.text,Hn)}”.`}send(t,s={}){if(this.closed)return;let{length:n,...r}=t;this.asked={...this.asked,...r},this.length=n,this.later={...this.later,...s},this.dirty=!0,this.questions.count("run")<(this.before===null?1:2)&&this.run(),this.P&&this.waits(),this.mark()}run(){this.dirty=!1;let t=this.measured.has(this.asked.model)?{}:{units:!0},s=this.length===void 0?{}:{length:this.length};this.questions.ask("run",{...this.asked,...s,...t,have:this.had??""},{both:!0})}ask(t,s={}){let n={...this.accepted,...s},r=JSON.stringify(n);!this.connected||this.closed||this.questions.asked(t,r)||(this.questions.ask(t,n,{key:r}),this.draw(new Set(["busy"])))}receive(t,s=!1){let[n,r]=At(t),{want:i}=n;if(!(!s&&!this.questions.take(n))){if(s&&(i!=="run"||n.key&&!n.sizes[0]))return this.again(n);if(i==="run")return this.ran(n,r,s);this.said={...this.said,[i]:n.notices},this.got[i]=r.length?new ns(...At(r)):null,this.draw(new Set([i,"busy","notice"]))}}again({want:t,text:s,model:n,weights:r,other:i,pins:a}){this.asked=t==="run"?{text:s,model:n,weights:r,other:i,pins:a.map(Ds)}:this.wanted(),this.run()}ran(t,s,n){let{key:r,sizes:[i]=[]}=t;this.said={...this.said,address:[],run:t.notices};let a=!this.dirty&&!this.busy.has("run");if(a&&(this.returning=!1),this.dirty&&this.run(),this.waits(),this.root.classList.toggle("stale",!r),!r)return a&&(this.later=void 0,this.asked=this.accepted??this.wanted(),this.take(this.listed)),this.draw(new Set(["notice","busy","pins"]));let l=this.P,{later:c={}}=this,d=l!==null&&(t.text!==this.text||t.other?.text!==this.text2),u=l&&(t.model!==this.name||t.weights!==this.weights||t.other?.model!==this.other?.model);t.entry&&(this.own=t.entry),t.units!==void 0&&this.measured.set(t.model,t.units),i&&(this.A=new ns(...At(s.subarray(0,i)))),this.P=s.length>i?new ns(...At(s.subarray(i))):this.A;for(let f of[this.A,this.P])l&&f.layers.length===l.layers.length&&(f.layer=l.layer);let{text:h,model:p,weights:w}=t;Object.assign(this,{had:r,text:h,name:p,weights:w,other:t.other,shown:t.seq}),this.sameNet=!t.other||t.other.model===p&&t.other.weights===w,this.text2=t.other?.text,this.accepted={text:h,model:p,weights:w,pins:t.pins.map(Ds),other:t.other&&this.beside(t)},this.listed=t.pins,this.carried=t.held;let m=new Set(["picture","notice","busy","pins"]);if(a&&(this.later=void 0,this.asked=this.accepted,this.take(t.pins),this.due=d&&c.jump===!0),!l||d||u||c.asked||c.jump){this.placed(l,c,n),this.resetView();for(let f of st)m.add(f)}this.soon(m)}beside({text:t,other:{text:s,...n}}){return!this.sameNet&&s===t?n:{text:s,...n}}placed(t,{jump:s,fresh:n,asked:r},i){let{P:a,S:l}=this,c=i||r===!0;if(l.writer=null,this.propose(!t||s||c),!t||s)this.opens(s||c&&this.bare);else{let u=n||l.t>=t.T-1||!ms(t.tokens,a.tokens);[l.t,this.picked]=[u?a.T-1:Math.min(l.t,a.T-1),null]}this.missed=l.unit<a.H?this.missed:l.unit,this.missed<a.H&&([l.unit,this.missed]=[this.missed,void 0]),l.unit=Math.min(l.unit,a.H-1),(!t||s||l.pin<0&&t.name!==a.name)&&(l.pin=Math.max(0,this.pins.findIndex((u,h)=>this.sayable(h)>=0)));let d=c?this.read(i):null;l.pin=this.sayable(l.pin),l.focus=[d,this.pins[l.pin]?.signal,this.draft.preset?.hold[0][0],this.chosen,a.keeper].find(u=>a.signals.includes(u))??a.signals[0]}toldWith(t,s){let{preset:n,steps:r}=this.setup.stories[t]??{},i=this.setup.presets[s].find(({name:a})=>a===n);return i?{preset:i,steps:r}:{}}propose(t){let s=`${this.P.cell} ${this.text}`;if(!t&&s===this.drafted)return;this.drafted=s;let{preset:n=null,steps:r}=this.toldWith(this.text,this.P.cell);n&&(this.stepped=!1),(n||this.draft.preset||t)&&(this.draft={units:null,steps:r,value:n?.hold[0][1]??1,preset:n})}opens(t){let{P:s,S:n,text:r}=this,i=this.setup.stories[r],{preset:a,steps:l}=this.toldWith(r,s.cell),c=a?Fo(a,l):[],d=i&&[c,[]].some(w=>w.map(vt).join()===this.pins.map(Ds).join()),[u]=(i&&this.A.shows)??[],h=u===void 0?cc:()=>({unit:u,step:i.step}),p=(t||d)&&this.sameNet?h(this,s,i?.step):null;n.t=s.T-1,this.stepped=!1,this.picked=p&&{unit:p.unit,word:s.shown[p.step]},[n.unit,n.writer]=p?[p.unit,p.step]:[this.changedMost(),null]}changedMost(){let{A:t,P:s}=this,n=s.memory;if(t===s||!this.sameNet||t.memory!==n)return s.moment[1];let r=i=>Math.abs(s.at(n,s.T-1,i)-t.at(n,t.T-1,i));return Array.from({length:s.H},(i,a)=>a).reduce((i,a)=>r(a)>r(i)?a:i,0)}read(t){let{S:s,P:n,state:r}=this,{given:i,said:a}=r.asked,l=[...t?[]:a.server,...a.view];s.t=r.place("t",n.T,s.t,l),s.unit=r.place("unit",n.H,s.unit,l);let c=r.among("focus",n.signals,l),d=n.probes.map(({name:h})=>h);s.probe=r.among("probe",d,l)??s.probe,s.by=r.asked.values.by,s.pin=this.spoken(r.asked.values,l),s.pin<0&&(this.draft={...this.draft,units:null});let{units:u}=this.pins[s.pin]??this.draft;return i.has("unit")&&this.apart(s.pin,s.unit)&&l.push(`The address asks for unit ${s.unit}, but holds ${Mt(u,n.H)}, so unit ${u[0]} is shown.`),this.stepped=i.has("t")&&s.t<n.T-1&&s.pin<0&&!this.draft.preset,this.said.address=l,c}spoken({change:t,focus:s},n){let{pins:r,S:i}=this,a=t==="none"?-1:Number(t)-1;if(t&&(a===-1?t==="none":a in r))return this.sayable(a);t&&n.push("The address speaks of a change that is not in its list.");let l=r.map((c,d)=>d).filter(c=>this.sayable(c)>=0&&(!s||r[c].signal===s));return l.find(c=>!this.apart(c,i.unit))??l[0]??-1}find(t){return this.setup.models.find(s=>s.name===t)??this.own??this.setup.models[0]}get entry(){return this.find(this.name)}change(t){let s=this.find(this.asked.model).task,{examples:n}=this.setup.tasks[t.task];return t.task===s?this.send({model:t.name}):([this.history,this.draft.steps]=[sr,void 0],!n.length||n.some(([,r])=>r===this.asked.text)?this.send({other:null,pins:[],model:t.name}):(this.typed(n[0][1]),this.example(n[0][1],t)))}example(t,s=this.find(this.asked.model)){this.connected&&(t!==this.text?this.history=sr:this.pins.length&&(this.history=co(this.history,this.pins)),this.before=this.mates=null,this.take([],-1),this.send({model:s.name,text:t,pins:[],other:null},{jump:!0}),this.draw(new Set(["pins"])))}edit(t,{done:s=!0,select:n=this.S.pin}={}){this.connected&&(this.before??=this.pins,this.stepped=!1,s&&(JSON.stringify(this.before.map(Ds))===JSON.stringify(t.map(Ds))||(this.history=co(this.history,this.before)),this.before=this.mates=null),this.list(t,n))}list(t,s=this.S.pin){this.take(t,Math.min(s,t.length-1)),this.focusOn(),this.send({pins:t.map(Ds)}),this.soon(["pins"])}soon(t){for(let s of t)this.owed.add(s);if(this.before===null)return this.drawOwed();this.frame??=requestAnimationFrame(()=>this.drawOwed())}drawOwed(){cancelAnimationFrame(this.frame);let{owed:t}=this;[this.owed,this.frame]=[new Set,null],this.draw(t)}take(t,s=this.S.pin){this.pins=t,this.S.pin=this.P?this.sayable(s):s}apart(t,s){let{units:n,why:r}=this.pins[t]??this.draft;return Array.isArray(n)&&!r&&n[0]<this.P.H&&!n.includes(s)}sayable(t){return this.P.signals.includes(this.pins[t]?.signal)?t:-1}begin(t=!0){let{pins:s,proposed:n}=this;this.edit([...s,...n],{done:t,select:s.length})}hold(...t){let s=t.map(n=>({units:null,steps:null,on:!0,...n}));this.edit([...this.pins,...s],{select:this.pins.length+s.length-1})}undo(){this.recall(ya(this.history,this.pins))}redo(){this.recall($a(this.history,this.pins))}recall(t){if(!t||!this.connected)return;this.history=t[0],this.before=this.mates=null,this.stepped=!1;let{pin:s}=this.S,n=t[1].length-1;this.list(t[1],this.pins.length?Math.min(s,n):Math.min(0,n))}get canUndo(){return this.history.past.length>0}get canRedo(){return this.history.future.length>0}held(t,s,n){return ls(this.carried??this.pins,t,s,n)}get sentence(){let{S:t,draft:s}=this,n=this.pins[t.pin];if(n)return n;let r=s.units==="one"?[t.unit]:s.units;return{signal:t.focus,units:r,steps:this.over(),value:this.fit(t.focus,s.value)}}get proposed(){let{sentence:t,draft:s}=this,{hold:[[n],...r]=[[]]}=s.preset??{},{signal:i,units:a,steps:l,value:c}=t,d={units:a,steps:l,on:!0},u=n===i&&!this.stepped?r:[];return[{...d,signal:i,value:c},...u.map(([h,p])=>({...d,signal:h,value:p}))]}over(){let{P:t,S:s,pins:n,draft:r}=this;if(this.stepped)return ut(s.t,s.t,t.T);let i=(n[s.pin]??r).steps?.filter(a=>a<t.T);return i?.length?i:null}range(t){return this.P.roles.range(t)}fit(t,s){if(xt(s))return this.P.roles.coupling(t)??this.fit(t,1);let[n,r]=this.range(t);return Math.max(n,Math.min(r,s))}say(t,{done:s=!0}={}){let{S:n,pins:r}=this,i=r[n.pin];if(i){t.units==="one"&&(t={...t,units:[n.unit]});let{why:c,text:d,...u}=i,h={...u,...t};h.value=this.fit(h.signal,h.value),this.mates??=tr(r,n.pin,this.setup.presets[this.P.cell]);let p=Object.fromEntries(Object.entries(t).filter(([m])=>["units","steps"].includes(m))),w=Object.keys(p).length?this.mates:[];return this.edit(r.map((m,f)=>{if(!w.includes(f))return f===n.pin?h:m;let{why:v,text:g,...A}=m;return{...A,...p}}),{done:s})}let{signal:a,...l}=t;return Object.assign(this.draft,l),"steps"in l&&(this.stepped=!1),a&&this.set({focus:a}),this.draw(new Set(["pins"]))}choose(t){let{units:s,steps:n,value:r}=this.sentence;t<0?this.draft={units:s,steps:n,value:r,preset:null}:this.stepped=!1,this.S.pin=this.sayable(t),this.focusOn(),this.draw(new Set(["pins"]));let[i,a]=this.S.span,{a:l,end:c}=this.G;this.S.pin>=0&&(a<l||i>=c)&&this.scroll(i-2)}focusOn(){let t=this.pins[this.S.pin]?.signal;t&&this.set({focus:t})}set(t){let{S:s,pins:n}=this,{unit:r}=t;if(r===void 0||!this.apart(s.pin,r))return super.set(t);let i=n[s.pin],a=i?n.findLastIndex((l,c)=>l.units?.includes(r)&&this.sayable(c)>=0):-1;return a<0&&(this.draft={steps:(i??this.draft).steps,value:(i??this.draft).value,units:"one",preset:null}),super.set({...t,pin:a,...a<0?{}:{focus:n[a].signal}})}go(t){this.stepped||=this.S.pin<0&&!this.S.playing&&!this.draft.preset,super.go(t),this.stepped&&this.draw(new Set(["pins"]))}point(t){this.stepped=!0,this.go(t)}look(t){let s=this.pins[this.S.pin];s&&s.signal!==t&&this.choose(-1),super.look(t)}seen(t,s){this.near.seen(t,()=>this.P&&s())}told(){this.progress=this.model.progress,this.draw(new Set(["busy"]))}get values(){return this.with(this,this.accepted.pins)}get wished(){let{text:t,model:s,weights:n,other:r,pins:i}=this.asked;return this.with({text:t,name:s,weights:n,other:r,sameNet:this.sameNet},i)}with({text:t,name:s,weights:n,other:r,sameNet:i},a){let{S:l}=this,c={text:t,model:s,weights:n},d=h=>r?.[h]!==c[h]?r?.[h]??null:null,u=l.pin<0?"none":this.pins.length>1?String(l.pin+1):null;return{...c,pins:a?.length?a:null,text2:i?r?.text??null:d("text"),model2:d("model"),weights2:d("weights"),change:this.pins.length?u:null,t:l.t,unit:l.unit,focus:l.focus,probe:l.probe,by:l.by,theme:l.theme,tour:this.tour.at}}get bare(){let{given:t}=this.state.asked;return!["text","model","pins"].some(s=>t.has(s))}wanted(){let{values:t}=this.state.asked,{weights:s}=t,n=["text","model","weights"].map(l=>[l,t[`${l}2`]]).filter(([,l])=>l!==null),r=n.length?Object.fromEntries(n):null;if(this.bare)return{text:null,model:null,weights:s,pins:null,other:r};let{text:i=null,name:a=null}=this;return{text:t.text??i,model:t.model??a,weights:s,pins:t.pins??[],other:r}}back(){let t=this.wanted();t.text!==null&&this.typed(t.text),this.send(t,{asked:!0})}get settled(){return super.settled&&!this.busy.has("run")&&this.accepted!==void 0}names(t){let{P:s}=this;return s.reads.kind==="pieces"?Ho(t,s.tokens.map(Uo),""):Ho(t,s.shown,["bytes","characters"].includes(s.reads.kind)?"":" ")}get titles(){return Tl(this)}draw(t){let s=(...a)=>a.some(l=>t.has(l));if(!this.P)return Kt(this.parts[0],t);let{S:n,P:r}=this;this.apart(n.pin,n.unit)&&([n.unit]=(this.pins[n.pin]??this.draft).units,t.add("unit")),this.G=Tt(n.view,r.T,this.width,this.gutter),t.has("picture")&&(this.A.layers.length===r.layers.length&&(this.A.layer=r.layer),this.order=Array.from(r.array("order")),t.add("order")),this.root.classList.toggle("keepless",!r.keeper&&!this.A.keeper);let{steps:i}=this.sentence;n.span=i===null?[0,r.T-1]:[i[0],Math.min(i.at(-1),r.T-1)],s("t","view","size")&&this.drawCursor();for(let a of this.parts)Kt(a,t);for(let a of this.below)this.drawBelow(a,t);s("picture")&&this.near.turned(),Object.assign(this.host.dataset,{ready:"true",t:n.t,unit:n.unit,seq:this.shown,steps:r.T,model:this.name,pins:(this.accepted?.pins??[]).join(";")}),this.settled&&(this.keep(this.due),this.due=!1)}drawBelow(t,s){for(let i of s)t.owed.add(i);let n=t.near();if(!n&&t.drawn&&!t.el.hidden)return;if(this.before!==null&&!t.el.matches(":active, :focus-within")&&!this.slow){this.pause??=setTimeout(()=>this.catchUp(),Gm);return}let{owed:r}=t;Object.assign(t,{owed:n?new Set:r,drawn:!0}),Kt(t,r)}catchUp(){[this.pause,this.slow]=[null,!0];for(let t of this.below)t.owed.size&&this.drawBelow(t,new Set);this.slow=!1}measure(){return{...super.measure(),high:this.inPage?innerHeight:0}}waits(){this.before===null&&(this.root.classList.toggle("busy",this.busy.has("run")),this.root.setAttribute("aria-busy",String(this.busy.has("run"))))}placeWords(){let t=this.small?this.first:this.time;this.words.parentNode!==t&&t.prepend(this.words)}resetView(t){this.root.classList.toggle("tall",this.P.reads.kind==="bytes"),super.resetView(t),this.root.style.setProperty("--top",`${this.main.offsetTop}px`)}moves(){return{...super.moves()," ":()=>this.set({playing:!this.S.playing}),"?":()=>this.help?.()}}key(t){let s=t.composedPath()[0],n=s.matches?.("input:not([type=range], [type=checkbox]), textarea, select");if(!this.closed&&(t.ctrlKey||t.metaKey)&&!t.altKey&&!n&&!s.closest?.("dialog")){let r=t.key.toLowerCase();(r==="z"||r==="y")&&(t.preventDefault(),r==="y"||t.shiftKey?this.redo():this.undo());return}super.key(t)}},Ds=e=>e.text===void 0?vt(e):`${e.on?"":"!"}${e.text}`,pc={render:e=>void new Do(e)};var G1={Explorer:_a,Gradients:ml,Trainer:$l,WhatIf:pc};export{G1 as default};
