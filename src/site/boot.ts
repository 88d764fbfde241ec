/**
 * The one inline script. It runs before the first paint: sets the reader's theme and size of text, marks the page for
 * scrolling, and takes the mark away again when a script fails or the runtime has not reported within ten seconds.
 * Preloading is no script: Firefox reports a module's as failed when the module is there already.
 */
export const boot = `{let d=document.documentElement.dataset,s={},f=e=>d.story||/^m/.test(e?.target.rel)||delete d.layout;try{s=JSON.parse(localStorage["dependency-mirror"])||s}catch{}d.theme=s.theme||"system";d.text=s.text||100;if(s.mode!="article"){d.layout="scroll";addEventListener("error",f,!0);setTimeout(f,1e4)}}`;
