import { z } from 'zod';

// An extension page may not make code of text: without this zod tries `new Function` for each object that it describes.
// Import this file before any other that describes one; zod decides when a schema is made, not when it is used.
z.config({ jitless: true });
