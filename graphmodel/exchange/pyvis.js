'use strict';
const { nodes, edges, options } = JSON.parse(document.getElementById('data').textContent);
const network = new vis.Network(
  document.getElementById('network'),
  { nodes: new vis.DataSet(nodes), edges: new vis.DataSet(edges) },
  options,
);
// Once the drawing has settled it stays still.
network.once('stabilizationIterationsDone', () => network.setOptions({ physics: false }));
