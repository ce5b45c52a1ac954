import { sparkLine, type SparkLine as SparkLineProps } from './charts/spark-line.ts'
import { SvgTree } from './svg-tree.tsx'

/** A trend beside its number; the number and its words carry the meaning. */
export const SparkLine = (props: SparkLineProps) => <SvgTree tree={sparkLine(props)} />
