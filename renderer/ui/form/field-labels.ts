import { createContext, useContext, useEffect } from 'react'

/** Labels of the fields of one form by field name, for the summary of what is wrong. */
export const FieldLabels = createContext<Map<string, string>>(new Map())

export const useFieldLabel = (name: string, label: string): void => {
  const labels = useContext(FieldLabels)
  useEffect(() => {
    labels.set(name, label)
    return () => {
      labels.delete(name)
    }
  }, [labels, name, label])
}
