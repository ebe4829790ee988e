// The drawing as a file: SVG as traced, PNG painted from it at twice the size.
function save(name, content) {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(content);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

function painting({ text, width, height }, then) {
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement("canvas");
    const scale = Math.min(2, 8192 / Math.max(width, height));
    [canvas.width, canvas.height] = [width * scale, height * scale];
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(then, "image/png");
  };
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

for (const button of all("[data-download]")) {
  button.addEventListener("click", () => {
    const section = button.closest(".view");
    const name = `${data.file}${section.id}.${button.dataset.download}`;
    const made = picture(section.querySelector(".picture"));
    if (button.dataset.download === "png") painting(made, (blob) => save(name, blob));
    else save(name, new Blob([made.text], { type: "image/svg+xml" }));
  });
}
