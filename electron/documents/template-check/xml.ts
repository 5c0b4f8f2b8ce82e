import { DOMParser, type Element, type Node } from '@xmldom/xmldom'

const isElement = (node: Node): node is Element => node.nodeType === 1

/** No office program nests deeper; what does would exhaust readers that follow it. */
const DEEPEST = 250

const isShallow = (root: Element): boolean => {
  let node: Node | null = root
  let depth = 0
  while (node !== null) {
    if (depth > DEEPEST) return false
    if (node.firstChild !== null) {
      node = node.firstChild
      depth += 1
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      depth -= 1
    }
    node = node === null || node === root ? null : node.nextSibling
  }
  return true
}

/** A part as a tree; null when it is not well-formed, not UTF-8, brings declarations of its own (entities) or is nested beyond reason. */
export const parsedPart = (bytes: Uint8Array): Element | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) return null
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message)
      },
    })
    const root = parser.parseFromString(text, 'text/xml').documentElement
    return root !== null && isShallow(root) ? root : null
  } catch {
    return null
  }
}

/** All elements below one, in document order; without recursion, since depth is the file's to choose. */
export function* elementsIn(root: Element): Generator<Element> {
  let node: Node | null = root.firstChild
  while (node !== null) {
    if (isElement(node)) yield node
    let next: Node | null = node.firstChild ?? node.nextSibling
    let up: Node | null = node.parentNode
    while (next === null && up !== null && up !== root) {
      next = up.nextSibling
      up = up.parentNode
    }
    node = next
  }
}

/** Prefixes are the file's to choose, too: names are compared without them. */
export const nameOf = (element: Element): string => element.localName ?? element.nodeName

export const attributeOf = (element: Element, name: string): string =>
  [...element.attributes].find((attribute) => (attribute.localName ?? attribute.name) === name)?.value ?? ''

/** The nearest element of this name around one, or itself. */
export const within = (element: Element, name: string): Element | null => {
  let node: Node | null = element
  while (node !== null) {
    if (isElement(node) && nameOf(node) === name) return node
    node = node.parentNode
  }
  return null
}

/** Words of a paragraph or of any part of the text. */
export const wordsIn = (root: Element): string => {
  let words = ''
  for (const element of elementsIn(root)) {
    const name = nameOf(element)
    if (name === 't') words += element.textContent ?? ''
    if (name === 'tab' || name === 'br') words += ' '
  }
  return words
}
