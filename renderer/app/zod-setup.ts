import * as z from 'zod'

// The content security policy forbids code made from text; zod's compiled parsers are such code.
z.config({ jitless: true })
