// A slider over the days of change, beside the list of them: it sets the date field, and letting go shows that day.
// Fields that are left empty stay out of the address.

const list = document.querySelector('.days');
const form = document.querySelector('.datebar');
const days = [...list.querySelectorAll('time')].map(day => day.textContent);
const field = form.elements.on;

const slider = document.createElement('input');
slider.type = 'range';
slider.max = days.length - 1;
slider.value = days.findLastIndex(day => day <= field.value);
slider.ariaLabel = 'Day of change';
tell();

slider.addEventListener('input', () => {
  field.value = days[slider.value];
  tell();
});
slider.addEventListener('pointerup', () => form.requestSubmit());
slider.addEventListener('keydown', event => {
  if (event.key === 'Enter') form.requestSubmit();
});
list.append(slider);

form.addEventListener('formdata', event => {
  [...event.formData].filter(([, value]) => value === '').forEach(([name]) => event.formData.delete(name));
});

function tell() {
  slider.setAttribute('aria-valuetext', days[slider.value]);
}
