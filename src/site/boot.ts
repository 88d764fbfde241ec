/**
 * The one inline script. It runs before the first paint: sets the reader's theme, marks the page for scrolling, and
 * takes the mark away again when a script fails or the runtime has not reported within ten seconds.
 */
export const boot = `(d=>{let s={};try{s=JSON.parse(localStorage["dependency-mirror"])||s}catch{}d.theme=s.theme||"system";if(s.mode!="article"){d.layout="scroll";let f=()=>d.story||delete d.layout;addEventListener("error",f,!0);setTimeout(f,1e4)}})(document.documentElement.dataset)`;
