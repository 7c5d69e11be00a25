"""Weights of an ONNX model as whole numbers of eight bits, a scale for each column of a matrix and row of a table.

What is computed stays in floating point: rounding the activations too cost half a point of F1.
"""

import numpy as np
import onnx
from onnx import helper, numpy_helper

LEAST = 10_000  # smaller ones stay as they are


def quantise(model: onnx.ModelProto) -> None:
    """Changes the model in place."""
    weights = {weight.name: weight for weight in model.graph.initializer}
    nodes = []
    for node in model.graph.node:
        table = weights.get(node.input[0]) if node.op_type == "Gather" else None
        matrix = weights.get(node.input[1]) if node.op_type == "MatMul" else None
        if table is not None and is_large(table):
            nodes += gathered(model, node, table)
        else:
            if matrix is not None and is_large(matrix):
                nodes.append(restored(model, node, matrix))
            nodes.append(node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    used = {name for node in nodes for name in node.input}
    kept = [weight for weight in model.graph.initializer if weight.name in used]
    del model.graph.initializer[:]
    model.graph.initializer.extend(kept)


def is_large(weight: onnx.TensorProto) -> bool:
    return weight.data_type == onnx.TensorProto.FLOAT and int(np.prod(weight.dims)) >= LEAST


def restored(model: onnx.ModelProto, node: onnx.NodeProto, weight: onnx.TensorProto) -> onnx.NodeProto:
    """The matrix of a product, from its whole numbers; a scale for each column."""
    whole, scale = add_whole(model, weight, 0)
    output = f"{weight.name}_restored"
    node.input[1] = output
    return helper.make_node("DequantizeLinear", [whole, scale], [output], axis=1)


def gathered(model: onnx.ModelProto, node: onnx.NodeProto, weight: onnx.TensorProto) -> list[onnx.NodeProto]:
    """Rows of a table, from their whole numbers; a scale for each row."""
    whole, scale = add_whole(model, weight, 1)
    row, factor, number = (f"{node.output[0]}_{part}" for part in ("row", "factor", "number"))
    return [
        helper.make_node("Gather", [whole, node.input[1]], [row], axis=0),
        helper.make_node("Gather", [scale, node.input[1]], [factor], axis=0),
        helper.make_node("Cast", [row], [number], to=onnx.TensorProto.FLOAT),
        helper.make_node("Mul", [number, factor], [node.output[0]]),
    ]


def add_whole(model: onnx.ModelProto, weight: onnx.TensorProto, axis: int) -> tuple[str, str]:
    """Names of the whole numbers and of the scales, which do not differ along `axis`."""
    values = numpy_helper.to_array(weight)
    scale = np.maximum(np.abs(values).max(axis, keepdims=axis == 1), 1e-8) / 127
    whole = np.clip(np.round(values / scale), -127, 127).astype(np.int8)
    names = f"{weight.name}_whole", f"{weight.name}_scale"
    if names[0] not in {known.name for known in model.graph.initializer}:
        for name, array in zip(names, (whole, scale.astype(np.float32))):
            model.graph.initializer.append(numpy_helper.from_array(array, name))
    return names
