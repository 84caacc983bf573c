import {basename} from 'node:path'

/** Files and folders that a dataset's folder has besides its raw ones. */
const OTHERS =
  /^(?:releases\/|\.|.*\/\.|(?:.*\/)?node_modules\/|dataset\.json$|takedown\.jsonl?$|rejected\.jsonl$|package(?:-lock)?\.json$)/
const ABOUT = /^(?:readme|licen[cs]e|card|changelog|contributing|guidelines|requirements|robots|citation)\b/i

/** Whether a file of a dataset's folder, by its path from there, is no raw input by its name: releases, settings, a readme. */
export const isOther = (path: string): boolean => OTHERS.test(path) || ABOUT.test(basename(path))

/** The page that a new dataset begins with where there is none, from its folder. */
export const examplePage = 'raw/example.txt'
