await navigator.serviceWorker.register("service-worker.js", { type: "module" });
const { active } = await navigator.serviceWorker.ready;
navigator.serviceWorker.onmessage = ({ data }) => (document.querySelector("p").textContent = data);
active.postMessage({ answers: { awardingBody: "wjec", changes: "exams-officer", canUseAccount: true } });
