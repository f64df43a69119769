/// What AUTOMATIC1111's WebUI makes of infotexts, recorded from it.
let infotextVectors = #"""
    [
     {
      "infotext": "a lighthouse\nNegative prompt: blurry\nSteps: 20, Sampler: Euler a, Schedule type: Automatic, CFG scale: 7, Seed: 42, Size: 512x512, Model hash: 6ce0161689, Model: v1-5-pruned-emaonly, Version: v1.10.1",
      "expected": {
       "prompt": "a lighthouse",
       "negative": "blurry",
       "params": {
        "Steps": "20",
        "Sampler": "Euler a",
        "Schedule type": "Automatic",
        "CFG scale": "7",
        "Seed": "42",
        "Size-1": "512",
        "Size-2": "512",
        "Model hash": "6ce0161689",
        "Model": "v1-5-pruned-emaonly",
        "Version": "v1.10.1"
       }
      }
     },
     {
      "infotext": "no negative\nSteps: 20, Sampler: DPM++ 2M, CFG scale: 7.5, Seed: 1, Size: 640x384",
      "expected": {
       "prompt": "no negative",
       "negative": "",
       "params": {
        "Steps": "20",
        "Sampler": "DPM++ 2M",
        "CFG scale": "7.5",
        "Seed": "1",
        "Size-1": "640",
        "Size-2": "384"
       }
      }
     },
     {
      "infotext": "multi\nline prompt, with: colon\nNegative prompt: bad\nsecond negative line\nSteps: 4, Sampler: Euler, Schedule type: Simple, CFG scale: 1, Distilled CFG Scale: 3.5, Seed: 42, Size: 1024x768, Model hash: 0dfd8b6b71, Model: flux1-dev, Version: f2.0.1v1.10.1, Module 1: ae, Module 2: clip_l",
      "expected": {
       "prompt": "multi\nline prompt, with: colon",
       "negative": "bad\nsecond negative line",
       "params": {
        "Steps": "4",
        "Sampler": "Euler",
        "Schedule type": "Simple",
        "CFG scale": "1",
        "Distilled CFG Scale": "3.5",
        "Seed": "42",
        "Size-1": "1024",
        "Size-2": "768",
        "Model hash": "0dfd8b6b71",
        "Model": "flux1-dev",
        "Version": "f2.0.1v1.10.1",
        "Module 1": "ae",
        "Module 2": "clip_l"
       }
      }
     },
     {
      "infotext": "quoted\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 3, Size: 512x512, Model: \"my, model: v2\", Hashes: \"{\\\"model\\\": \\\"abc\\\"}\", Version: 1.9",
      "expected": {
       "prompt": "quoted",
       "negative": "",
       "params": {
        "Steps": "20",
        "Sampler": "Euler a",
        "CFG scale": "7",
        "Seed": "3",
        "Size-1": "512",
        "Size-2": "512",
        "Model": "my, model: v2",
        "Hashes": "{\"model\": \"abc\"}",
        "Version": "1.9"
       }
      }
     },
     {
      "infotext": "prompt only, no parameters",
      "expected": {
       "prompt": "prompt only, no parameters",
       "negative": "",
       "params": {}
      }
     },
     {
      "infotext": "Steps: 20, Sampler: Euler a, CFG scale: 7",
      "expected": {
       "prompt": "",
       "negative": "",
       "params": {
        "Steps": "20",
        "Sampler": "Euler a",
        "CFG scale": "7"
       }
      }
     },
     {
      "infotext": "too few\nSteps: 20, Seed: 5",
      "expected": {
       "prompt": "too few\nSteps: 20, Seed: 5",
       "negative": "",
       "params": {}
      }
     },
     {
      "infotext": "猫 é €\nNegative prompt: \nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 9, Size: 8x8",
      "expected": {
       "prompt": "猫 é €",
       "negative": "",
       "params": {
        "Steps": "20",
        "Sampler": "Euler a",
        "CFG scale": "7",
        "Seed": "9",
        "Size-1": "8",
        "Size-2": "8"
       }
      }
     },
     {
      "infotext": "crlf line\r\nNegative prompt: x\r\nSteps: 1, Sampler: Euler, CFG scale: 1, Seed: 1, Size: 8x8\r\n",
      "expected": {
       "prompt": "crlf line",
       "negative": "x",
       "params": {
        "Steps": "1",
        "Sampler": "Euler",
        "CFG scale": "1",
        "Seed": "1",
        "Size-1": "8",
        "Size-2": "8"
       }
      }
     },
     {
      "infotext": "sdcpp\nNegative prompt: b\nSteps: 20, CFG scale: 7.000000, Guidance: 3.500000, Eta: 0.000000, Seed: 42, Size: 512x512, Model: sd-v1-4.ckpt, RNG: cuda, Sampler: euler_a discrete, Version: stable-diffusion.cpp, SDCPP: {\"schema\":\"x\",\"sampling\":{\"steps\":20,\"seed\":42},\"width\":512}",
      "expected": {
       "prompt": "sdcpp",
       "negative": "b",
       "params": {
        "Steps": "20",
        "CFG scale": "7.000000",
        "Guidance": "3.500000",
        "Eta": "0.000000",
        "Seed": "42",
        "Size-1": "512",
        "Size-2": "512",
        "Model": "sd-v1-4.ckpt",
        "RNG": "cuda",
        "Sampler": "euler_a discrete",
        "Version": "stable-diffusion.cpp",
        "SDCPP": "{\"schema\":\"x\""
       }
      }
     }
    ]
    """#
