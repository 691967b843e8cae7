"""Write the trained model as an ONNX graph with 8-bit rows and 7-bit weights.

    python -m models.training.export BASE MODEL.pt OUT.onnx

Stock dynamic quantisation takes one scale a batch, so that a score would depend on its batch
mates, and 8-bit weights saturate on processors without VNNI. So the graph is written by hand:
before each integer product every token row is scaled by its own largest value to 8 bits (zero
point 128), weights are 8-bit integers within +-63 for each output channel, embeddings are 8-bit
rows with a scale each. Attention products, softmax, norms, GELU and heads stay in 32-bit floats.

Inputs: `ids` [rows, length], all rows of one length, so there is no padding and no mask.
Outputs: `axes` [rows, 6], `tags` [rows, tags], `tokens` [rows, length, heads], all logits.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from models.training.train import TOKEN_HEADS, Judge

OPSET = 20
WEIGHT_LIMIT = 63
Array = NDArray[np.generic]


class Graph:
    """Nodes and constants in the making; each method returns the name of its output."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: Array) -> str:
        """Keep an array under a name."""
        self.constants.setdefault(name, numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def op(self, kind: str, *inputs: str, **attributes: object) -> str:
        """Add a node with one output."""
        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def rows_as_bytes(self, x: str) -> tuple[str, str]:
        """Scale each row of [tokens, width] to 8 bits; return it and the scales [tokens]."""
        largest = self.op("ReduceMax", self.op("Abs", x), self.ints("last", [1]), keepdims=0)
        floor = self.constant("tiny", np.float32(1e-6))
        scale = self.op(
            "Div", self.op("Max", largest, floor), self.constant("127", np.float32(127))
        )
        middle = numpy_helper.from_array(np.array([128], np.uint8))
        zero = self.op("ConstantOfShape", self.op("Shape", scale), value=middle)
        return self.op("QuantizeLinear", x, scale, zero, axis=0), scale

    def ints(self, name: str, values: list[int]) -> str:
        """Keep a list of 64-bit integers under a name."""
        return self.constant(f"ints_{name}", np.array(values, np.int64))

    def linear(self, name: str, x: tuple[str, str], weight: Array, bias: Array) -> str:
        """Multiply 8-bit rows [tokens, in] with a weight [out, in] kept in 7 bits."""
        rows, scale = x
        steps = np.maximum(np.abs(weight).max(1), 1e-8) / WEIGHT_LIMIT
        whole = np.round(weight / steps[:, None]).astype(np.int8).T
        product = self.op(
            "MatMulInteger",
            rows,
            self.constant(f"{name}.weight", whole),
            self.constant("128", np.array(128, np.uint8)),
        )
        # two steps: one product of both scales would be taken for a single scale a batch by
        # onnxruntime's fusion, silently
        steps_name = self.constant(f"{name}.scale", steps.astype(np.float32))
        value = self.op("Mul", self.op("Cast", product, to=TensorProto.FLOAT), steps_name)
        value = self.op("Mul", value, self.op("Unsqueeze", scale, self.ints("last", [1])))
        return self.op("Add", value, self.constant(f"{name}.bias", bias))

    def norm(self, name: str, x: str, weight: Array, bias: Array) -> str:
        """Layer normalisation over the last axis."""
        return self.op(
            "LayerNormalization",
            x,
            self.constant(f"{name}.weight", weight),
            self.constant(f"{name}.bias", bias),
            axis=-1,
            epsilon=1e-12,
        )

    def embedding(self, name: str, table: Array, ids: str) -> str:
        """Look rows up in a table kept in 8 bits a value, with a scale a row."""
        steps = np.maximum(np.abs(table).max(1), 1e-8) / 127
        whole = np.round(table / steps[:, None]).astype(np.int8)
        row = self.op("Gather", self.constant(f"{name}.rows", whole), ids)
        scale = self.op("Gather", self.constant(f"{name}.scale", steps.astype(np.float32)), ids)
        column = self.op("Unsqueeze", scale, self.ints("end", [-1]))
        return self.op("Mul", self.op("Cast", row, to=TensorProto.FLOAT), column)


def graph_of(model: Judge) -> onnx.ModelProto:
    """Return the ONNX model of a trained judge."""
    state = {
        k: v.detach().numpy().astype(np.float32)
        for k, v in model.state_dict().items()
        if v.is_floating_point()
    }
    config = model.encoder.config
    width, heads = config.hidden_size, config.num_attention_heads
    g = Graph()
    shape = g.op("Shape", "ids")
    length = g.op("Gather", shape, g.ints("one", [1]))
    places = g.op(
        "Slice",
        g.ints("places", list(range(config.max_position_embeddings))),
        g.ints("from", [0]),
        length,
    )
    prefix = "encoder.embeddings"
    words = g.embedding("words", state[f"{prefix}.word_embeddings.weight"], "ids")
    table = (
        state[f"{prefix}.position_embeddings.weight"]
        + state[f"{prefix}.token_type_embeddings.weight"][0]
    )
    position = g.op("Gather", g.constant("positions", table), places)
    x = g.op("Add", words, position)
    flat = g.ints("flat", [-1, width])
    x = g.op("Reshape", x, flat)
    x = g.norm(
        "embeddings", x, state[f"{prefix}.LayerNorm.weight"], state[f"{prefix}.LayerNorm.bias"]
    )
    rows = g.op("Gather", shape, g.ints("zero", [0]))
    split = g.op("Concat", rows, length, g.ints("heads", [3 * heads, width // heads]), axis=0)
    for i in range(config.num_hidden_layers):
        x = _layer(g, x, i, state, split, heads, width)
    return _with_heads(g, x, state, g.op("Concat", rows, length, g.ints("width", [width]), axis=0))


def _layer(
    g: Graph, x: str, i: int, state: dict[str, Array], split: str, heads: int, width: int
) -> str:
    name = f"encoder.encoder.layer.{i}"
    own = f"{name}.attention.self"
    weight = np.concatenate([state[f"{own}.{part}.weight"] for part in ("query", "key", "value")])
    bias = np.concatenate([state[f"{own}.{part}.bias"] for part in ("query", "key", "value")])
    joined = g.linear(f"{i}.qkv", g.rows_as_bytes(x), weight, bias)
    # [rows, length, 3 heads, head width] -> [rows, 3 heads, length, head width]
    apart = g.op("Transpose", g.op("Reshape", joined, split), perm=[0, 2, 1, 3])
    parts = [f"{i}.q", f"{i}.k", f"{i}.v"]
    g.nodes.append(helper.make_node("Split", [apart], parts, axis=1, num_outputs=3))
    keys = g.op("Transpose", parts[1], perm=[0, 1, 3, 2])
    root = g.constant("root", np.float32(1 / np.sqrt(width // heads)))
    scores = g.op("Mul", g.op("MatMul", parts[0], keys), root)
    mixed = g.op("MatMul", g.op("Softmax", scores, axis=-1), parts[2])
    mixed = g.op(
        "Reshape", g.op("Transpose", mixed, perm=[0, 2, 1, 3]), g.ints("flat", [-1, width])
    )
    out = f"{name}.attention.output"
    mixed = g.linear(
        f"{i}.out", g.rows_as_bytes(mixed), state[f"{out}.dense.weight"], state[f"{out}.dense.bias"]
    )
    x = g.norm(
        f"{i}.norm1",
        g.op("Add", x, mixed),
        state[f"{out}.LayerNorm.weight"],
        state[f"{out}.LayerNorm.bias"],
    )
    up, down = f"{name}.intermediate.dense", f"{name}.output"
    wide = g.linear(f"{i}.up", g.rows_as_bytes(x), state[f"{up}.weight"], state[f"{up}.bias"])
    wide = g.op("Gelu", wide)
    back = g.linear(
        f"{i}.down",
        g.rows_as_bytes(wide),
        state[f"{down}.dense.weight"],
        state[f"{down}.dense.bias"],
    )
    return g.norm(
        f"{i}.norm2",
        g.op("Add", x, back),
        state[f"{down}.LayerNorm.weight"],
        state[f"{down}.LayerNorm.bias"],
    )


def _with_heads(g: Graph, x: str, state: dict[str, Array], shape: str) -> onnx.ModelProto:
    hidden = g.op("Reshape", x, shape)

    def head(name: str, value: str, weight: Array, bias: Array) -> str:
        product = g.op("MatMul", value, g.constant(f"{name}.weight", weight.T))
        return g.op("Add", product, g.constant(f"{name}.bias", bias))

    mean = g.op("ReduceMean", hidden, g.ints("last", [1]), keepdims=0)
    scores = head("attention", hidden, state["attention.weight"], state["attention.bias"])
    weights = g.op("Transpose", g.op("Softmax", scores, axis=1), perm=[0, 2, 1])
    pooled = g.op("MatMul", weights, hidden)  # [rows, 2, width]
    axes, looks = [], []
    for i in range(2):
        look = g.op("Gather", pooled, g.constant(f"axis{i}", np.array(i, np.int64)), axis=1)
        looks.append(look)
        both = g.op("Concat", mean, look, axis=-1)
        axes.append(head(f"axes{i}", both, state[f"axes.{i}.weight"], state[f"axes.{i}.bias"]))
    outputs = {
        "axes": g.op("Concat", *axes, axis=-1),
        "tags": head(
            "tags", g.op("Concat", mean, *looks, axis=-1), state["tags.weight"], state["tags.bias"]
        ),
        "tokens": head("tokens", hidden, state["tokens.weight"], state["tokens.bias"]),
    }
    for name, value in outputs.items():
        g.nodes.append(helper.make_node("Identity", [value], [name]))
    shapes = {
        "axes": ["rows", 6],
        "tags": ["rows", None],
        "tokens": ["rows", "length", TOKEN_HEADS],
    }
    graph = helper.make_graph(
        g.nodes,
        "discretion",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["rows", "length"])],
        [helper.make_tensor_value_info(n, TensorProto.FLOAT, s) for n, s in shapes.items()],
        list(g.constants.values()),
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10)
    onnx.checker.check_model(model)
    return model


def export(base: Path, trained: Path, out: Path) -> None:
    """Write the graph of the weights in `trained` to `out`."""
    model = Judge(base)
    model.load_state_dict(torch.load(trained, weights_only=True))
    out.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(graph_of(model), str(out))


if __name__ == "__main__":
    export(*(Path(name) for name in sys.argv[1:]))
