"""Weights of an ONNX model as whole numbers: matrices in eight bits, with a scale for each column; tables in four bits,
with a scale for each block of a row.

What is computed stays in floating point: rounding the activations too cost half a point of F1.
"""

import ml_dtypes
import numpy as np
import onnx
from onnx import helper, numpy_helper

LEAST = 10_000  # smaller ones stay as they are
BLOCK = 32
SHRUNK = np.arange(0.7, 1.01, 0.05)  # of the scale at which nothing is cut off


def quantise(model: onnx.ModelProto) -> None:
    """Changes the model in place."""
    weights = {weight.name: weight for weight in model.graph.initializer}
    nodes = []
    for node in model.graph.node:
        table = weights.get(node.input[0]) if node.op_type == "Gather" else None
        matrix = weights.get(node.input[1]) if node.op_type == "MatMul" else None
        if table is not None and is_large(table):
            nodes.append(gathered(model, node, table))
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
    model.ir_version = max(model.ir_version, 10)  # the first with four bits
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))


def is_large(weight: onnx.TensorProto) -> bool:
    return weight.data_type == onnx.TensorProto.FLOAT and int(np.prod(weight.dims)) >= LEAST


def restored(model: onnx.ModelProto, node: onnx.NodeProto, weight: onnx.TensorProto) -> onnx.NodeProto:
    """The matrix of a product, from its whole numbers."""
    values = numpy_helper.to_array(weight)
    scale = scale_of(values, 0, 127)
    whole = np.round(values / scale).astype(np.int8)
    names = add(model, weight.name, whole, scale)
    output = f"{weight.name}_restored"
    node.input[1] = output
    return helper.make_node("DequantizeLinear", names, [output], axis=1)


def gathered(model: onnx.ModelProto, node: onnx.NodeProto, weight: onnx.TensorProto) -> onnx.NodeProto:
    """Rows of a table, from their whole numbers; the scale of each block is the one of the least error."""
    values = numpy_helper.to_array(weight)
    blocks = values.reshape(len(values), -1, BLOCK)
    scales = [scale_of(blocks, 2, 7) * factor for factor in SHRUNK.astype(np.float32)]
    errors = np.stack([((four_bits(blocks, scale) * scale[:, :, None] - blocks) ** 2).sum(2) for scale in scales])
    scale = np.take_along_axis(np.stack(scales), errors.argmin(0)[None], 0)[0]
    whole = four_bits(blocks, scale).reshape(values.shape).astype(ml_dtypes.int4)
    whole, scale = add(model, weight.name, whole, scale)
    return helper.make_node(
        "GatherBlockQuantized",
        [whole, node.input[1], scale],
        [node.output[0]],
        domain="com.microsoft",
        gather_axis=0,
        quantize_axis=1,
        block_size=BLOCK,
    )


def four_bits(blocks: np.ndarray, scale: np.ndarray) -> np.ndarray:
    return np.clip(np.round(blocks / scale[:, :, None]), -8, 7)


def scale_of(values: np.ndarray, axis: int, most: int) -> np.ndarray:
    return (np.maximum(np.abs(values).max(axis), 1e-8) / most).astype(np.float32)


def add(model: onnx.ModelProto, name: str, whole: np.ndarray, scale: np.ndarray) -> list[str]:
    """Adds the whole numbers and their scales, if they are not there yet; their names."""
    names = [f"{name}_whole", f"{name}_scale"]
    if names[0] not in {known.name for known in model.graph.initializer}:
        for part, array in zip(names, (whole, scale)):
            model.graph.initializer.append(numpy_helper.from_array(array, part))
    return names
