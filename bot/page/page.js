// Hands Telegram's signed words over by a form: its answer is a whole page, in which no script runs.

const app = window.Telegram?.WebApp;
const launched = new URLSearchParams(location.hash.slice(1));
const signed = app?.initData || launched.get("tgWebAppData") || "";
const form = document.getElementById("open");

app?.ready();
app?.expand();

if (signed) {
  history.replaceState(null, "", location.pathname);
  form.elements.init_data.value = signed;
  form.elements.theme.value = app?.initData ? app.colorScheme : "";
  form.submit();
} else {
  document.getElementById("wait").hidden = true;
  document.getElementById("outside").hidden = false;
}
