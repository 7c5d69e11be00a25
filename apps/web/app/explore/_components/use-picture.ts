"use client";

import { useEffect, useState } from "react";
import type { Failure } from "#lib/request.ts";
import { PictureLoader } from "../_picture/load-picture.ts";
import { emptyPicture, type Picture } from "../_picture/picture.ts";
import type { Recipe } from "../_recipe/recipe.ts";

interface PictureState {
  /** The last one that was loaded. */
  readonly picture: Picture;
  readonly loading: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
  /** Calls off a search for paths; the picture comes without them. */
  readonly stop: () => void;
}

interface Loaded {
  /** The steps that it is the answer to. */
  readonly steps: string;
  readonly picture: Picture;
  readonly failure: Failure | null;
}

/** The picture of a recipe. While a step loads, and after it failed, the picture before it stays. */
export function usePicture({ steps }: Recipe): PictureState {
  const [loader] = useState(() => new PictureLoader());
  const [loaded, setLoaded] = useState<Loaded>({ steps: "", picture: emptyPicture, failure: null });
  const [tries, setTries] = useState(0);
  const wanted = JSON.stringify(steps);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` is `steps`; a try more asks again
  useEffect(() => {
    let current = true;
    loader.load(steps).then((result) => {
      if (!current) return;
      setLoaded((before) =>
        result.ok
          ? { steps: wanted, picture: result.data, failure: null }
          : { steps: wanted, picture: before.picture, failure: result },
      );
    });
    return () => {
      current = false;
    };
  }, [loader, wanted, tries]);

  const loading = loaded.steps !== wanted;
  return {
    picture: loaded.picture,
    loading,
    failure: loading ? null : loaded.failure,
    stop: () => loader.stopSearch(),
    retry: () => {
      setLoaded((before) => ({ ...before, steps: "", failure: null }));
      setTries(tries + 1);
    },
  };
}
